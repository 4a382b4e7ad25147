/**
 * The data that pages carry beside what they show: JSON in scripts, in attributes and in hidden areas. Nothing is
 * executed: texts are cut out and parsed.
 */

import type { Page } from "./walk";

/** Characters of a page's embedded data that are parsed. */
export const MOST_JSON = 6_000_000;
const MOST_TREES = 60;
/** Assignments (`window.x = {…}`) looked for in one script. */
const MOST_ASSIGNMENTS = 12;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every piece of JSON on the page, those of scripts first. */
export function embeddedJson(page: Page): Json[] {
  const trees: Json[] = [];
  let left = MOST_JSON;
  const take = (text: string): void => {
    if (trees.length >= MOST_TREES || text.length > left) return;
    left -= text.length;
    const tree = parsed(text);
    if (tree !== null && typeof tree === "object") trees.push(tree);
  };
  for (const script of page.scripts) {
    if (left <= 0) break;
    const type = (script.getAttribute("type") ?? "").toLowerCase();
    const text = script.textContent ?? "";
    if (text.length < 20 || text.length > left || !/[{[]/.test(text)) continue;
    if (type.includes("json") || script.localName !== "script") take(unescaped(text));
    else if (type === "" && /^\s*[[{]/.test(text)) take(unescaped(text));
    else if (type === "" || type.includes("javascript") || type === "module")
      for (const one of assigned(text)) take(one);
    else if (/^\s*[[{]/.test(text)) take(unescaped(text));
  }
  for (const element of page.data) {
    for (const { name, value } of element.attributes)
      if (name.startsWith("data-") && /^\s*[[{]/.test(value)) take(value);
  }
  return trees;
}

/** `&quot;` and its like, where a page wrote its data as text. */
function unescaped(text: string): string {
  if (!/&quot;|&#34;/.test(text)) return text;
  return text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** The right sides of assignments in a script that are JSON as they stand, or a text of JSON that is parsed there. */
function assigned(script: string): string[] {
  const found: string[] = [];
  const start = /=\s*(?:(JSON\.parse\(\s*)(["'])|(?=[[{]))/g;
  for (let match = start.exec(script); match && found.length < MOST_ASSIGNMENTS; match = start.exec(script)) {
    const from = match.index + match[0].length;
    if (match[1]) {
      const literal = literalAt(script, from, match[2] ?? '"');
      if (literal) found.push(unescaped(literal.text));
      if (literal) start.lastIndex = literal.end;
      continue;
    }
    const end = endOfJson(script, from);
    if (end < 0) continue;
    if (end - from > 20) found.push(script.slice(from, end));
    start.lastIndex = end;
  }
  return found;
}

function literalAt(script: string, from: number, quote: string): { text: string; end: number } | null {
  for (let at = from; at < script.length; at += 1) {
    if (script[at] === "\\") at += 1;
    else if (script[at] === quote) {
      const written = script.slice(from, at);
      const asJson = quote === '"' ? written : written.replace(/\\'/g, "'").replace(/(^|[^\\])"/g, '$1\\"');
      const text = parsed(`"${asJson}"`);
      return typeof text === "string" ? { text, end: at + 1 } : null;
    }
  }
  return null;
}

/** Where the object or list that begins at `from` ends, −1 where it does not. */
function endOfJson(script: string, from: number): number {
  let depth = 0;
  for (let at = from; at < script.length; at += 1) {
    const sign = script[at];
    if (sign === '"') {
      for (at += 1; at < script.length && script[at] !== '"'; at += 1) if (script[at] === "\\") at += 1;
    } else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function parsed(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
