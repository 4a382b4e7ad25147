/** The models that eBay's pages are drawn from, as far as a page carries them as JSON in its own text. */

export type Model = Readonly<Record<string, unknown>>;

/** Characters that one model may have: a row of a list has a few thousand. */
const LONGEST = 300_000;
/** Characters that are looked at in one page. */
const MOST_TEXT = 6_000_000;
/** Of the places where a key stands, so many without a model around them end the search: a page made to keep us busy. */
const MOST_MISSES = 50;

/**
 * The objects with a key of that name, in the page's order, at most `most`. They are looked for in scripts, in
 * attributes and in hidden parts: never in what people wrote, which stands in the shown text.
 */
export function modelsWith(doc: Document, key: string, most = 500): Model[] {
  const found: Model[] = [];
  for (const text of carriers(doc, key)) {
    for (const model of modelsIn(text, key)) {
      found.push(model);
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** What stands at `path` (`creationInfo.item.itemId`, `lineItems.0.title`) of a model, as text; empty where nothing does. */
export function textAt(model: unknown, path: string): string {
  let here: unknown = model;
  for (const step of path.split(".")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return "";
    here = (here as Record<string, unknown>)[step];
  }
  return textIn(here);
}

/** Text as models keep it: itself, `{textSpans:[{text}]}`, `{value,currency}` or `{value}`. */
function textIn(held: unknown): string {
  if (typeof held === "string") return held.trim();
  if (typeof held === "number") return String(held);
  if (typeof held !== "object" || held === null) return "";
  const { textSpans, text, value, currency } = held as Record<string, unknown>;
  if (Array.isArray(textSpans)) return textSpans.map(textIn).filter(Boolean).join(" ");
  if (text !== undefined) return textIn(text);
  const plain = textIn(value);
  return plain && typeof currency === "string" ? `${plain} ${currency}` : plain;
}

function* carriers(doc: Document, key: string): Generator<string> {
  let left = MOST_TEXT;
  const fits = (text: string | null): text is string => {
    if (!text?.includes(key) || text.length > left) return false;
    left -= text.length;
    return true;
  };
  for (const script of doc.querySelectorAll("script:not([src])"))
    if (fits(script.textContent)) yield script.textContent;
  for (const element of doc.querySelectorAll("template, noscript, [hidden]")) {
    const text = element.localName === "template" ? element.innerHTML : element.textContent;
    if (fits(text)) yield text;
  }
  for (const element of doc.querySelectorAll("*")) {
    for (const { name, value } of element.attributes)
      if (name.startsWith("data-") && value.length > key.length + 4 && fits(value)) yield value;
  }
}

function* modelsIn(text: string, key: string): Generator<Model> {
  const readable = unescaped(text, key);
  const quoted = new RegExp(`"${key}"\\s*:`, "g");
  const seen = new Set<number>();
  let misses = 0;
  for (let match = quoted.exec(readable); match; match = quoted.exec(readable)) {
    const start = openingBefore(readable, match.index);
    if (start !== null && seen.has(start)) continue;
    if (start !== null) seen.add(start);
    const model = start === null ? null : parsed(readable, start);
    if (model) yield model;
    else if (++misses >= MOST_MISSES) return;
  }
}

/** JSON stands in a page as it is, or with its quotes written as HTML entities. */
function unescaped(text: string, key: string): string {
  if (text.includes(`"${key}"`) || !text.includes(`&quot;${key}&quot;`)) return text;
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Where the object begins in which the key at `place` stands. What is inside strings before it does not count. */
function openingBefore(text: string, place: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = place - 1; at >= 0 && place - at < LONGEST; at -= 1) {
    const character = text[at];
    if (character === '"' && !isEscaped(text, at)) inString = !inString;
    else if (inString) continue;
    else if (character === "}" || character === "]") depth += 1;
    else if (character === "[") depth -= 1;
    else if (character === "{") {
      if (depth === 0) return at;
      depth -= 1;
    }
    if (depth < 0) return null;
  }
  return null;
}

function parsed(text: string, start: number): Model | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length && at - start < LONGEST; at += 1) {
    const character = text[at];
    if (character === '"' && !isEscaped(text, at)) inString = !inString;
    else if (inString) continue;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return asModel(text.slice(start, at + 1));
  }
  return null;
}

function isEscaped(text: string, place: number): boolean {
  let slashes = 0;
  while (text[place - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function asModel(json: string): Model | null {
  try {
    return JSON.parse(json) as Model;
  } catch {
    return null;
  }
}
