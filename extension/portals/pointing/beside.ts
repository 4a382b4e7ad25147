/** The label of an element: the words that a person reads as saying what it is. */

import { drawnParent, lineOf } from "../dom";
import { plain } from "../labels";
import { conceptsOf } from "./words";

export interface Beside {
  text: string;
  /** What the shared tables take it for; empty for words that they lack. */
  concepts: string[];
  /** The markup itself says that it is a label: then it may be kept, as it cannot be somebody's name or address. */
  marked: boolean;
}

/** A label has few words. What is longer is somebody's prose. */
const LONGEST = 60;
/** So far above an element its label may stand. */
const LEVELS = 6;

/** The label beside, above or on `element`; null when there is none. */
export function labelOf(element: Element): Beside | null {
  return ownLabel(element) ?? besideLabel(element);
}

/** The heads of a table above the cell that `element` stands in, and the row's cells. */
export function columnOf(element: Element): { cell: Element; row: Element; head: Element } | null {
  const cell = closestDrawn(element, CELLS);
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  const head = headsOf(row)[[...row.children].indexOf(cell)];
  return head && head !== cell ? { cell, row, head } : null;
}

export const CELLS = 'td, [role="cell"], [role="gridcell"], kat-table-cell';

/**
 * The heads above a row's cells. A hidden column may have a head and no cell: then only the heads that show are
 * counted. Empty where neither fits.
 */
export function headsOf(row: Element): Element[] {
  const table = row.closest('table, [role="table"], [role="grid"], kat-table');
  const first = table?.querySelector("tr, [role=row], kat-table-row");
  if (!first || first === row) return [];
  const heads = [...first.children];
  const isHead = heads.every((head) => head.matches('th, [role="columnheader"]'));
  if (heads.length < 2 || !(isHead || first.closest("thead, kat-table-head"))) return [];
  const shown = heads.filter((head) => !head.matches("[hidden], .hidden-table-cell, .aok-hidden"));
  return [heads, shown].find((some) => some.length === row.children.length) ?? [];
}

function ownLabel(element: Element): Beside | null {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const id = element.getAttribute("id");
  const named = element.getAttribute("aria-labelledby")?.split(/\s+/)[0];
  const label =
    (id && scope.querySelector(`label[for="${id.replace(/["\\]/g, "\\$&")}"]`)) ||
    (named && scope.querySelector(`[id="${named.replace(/["\\]/g, "\\$&")}"]`)) ||
    null;
  if (label) return beside(lineOf(label), label.localName === "label");
  const host = element.getAttribute("label") ?? element.getAttribute("aria-label");
  return host && element.matches("input, textarea, select, [contenteditable], [label]") ? beside(host, false) : null;
}

function besideLabel(element: Element): Beside | null {
  let node: Node = element;
  for (let level = 0; level < LEVELS; level += 1) {
    if (node.nodeType === 1 && isSlotOfMany(node as Element)) return null;
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const text = lineOf(before);
      if (text) return beside(text, isLabelMarkup(before, text, node));
    }
    if (node.nodeType === 1 && /^(tr|table|ul|ol|dl|section|form|body)$/.test((node as Element).localName)) return null;
    const outer = drawnParent(node);
    if (!outer) return null;
    node = outer;
  }
  return null;
}

/** In a row of many cells the one before is another value, not a label. */
function isSlotOfMany(element: Element): boolean {
  if (!element.matches(CELLS)) return element.localName === "dd" && element.previousElementSibling?.localName === "dd";
  const before = element.previousElementSibling;
  return before?.localName !== "th" && (element.parentElement?.children.length ?? 0) !== 2;
}

function isLabelMarkup(before: Node, text: string, beside: Node): boolean {
  if (/[:：]$/.test(text)) return true;
  if (before.nodeType !== 1) return false;
  const element = before as Element;
  if (/^(dt|th|label|legend)$/.test(element.localName)) return true;
  if (element.localName === "td" && (beside as Element).localName === "td") return true;
  return [...element.classList].some((name) => /(^|[-_])label($|[-_])/i.test(name));
}

function beside(text: string, marked: boolean): Beside | null {
  const words = text.replace(/\s*[:：]\s*$/, "").trim();
  if (words.length > LONGEST || !/\p{L}/u.test(words) || /[@\n]|\d{3}/.test(words)) return null;
  return { text: words, concepts: conceptsOf(plain(words)), marked };
}

function closestDrawn(element: Element, selector: string): Element | null {
  for (let at: Node | null = element; at; at = drawnParent(at)) {
    if (at.nodeType === 1 && (at as Element).matches(selector)) return at as Element;
  }
  return null;
}
