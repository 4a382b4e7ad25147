/**
 * Rows of a list that carries no attribute to tell them by: each is the part of the page around one order number (or
 * another mark) that holds no other's.
 */

import { drawnParent, type Roots } from "../dom";

/** A list shows 100 rows at most; what has more is not a list, or an attack. */
export const MAX_ROWS = 500;
const MAX_MARKS = 5_000;

export interface Mark {
  key: string;
  at: Node;
}

export interface Row {
  key: string;
  box: Element;
}

const ROW = "tr, kat-table-row, [role='row'], article";
/** Never a row: they hold the page's search, filters and menus too. */
const WHOLE = /^(?:html|body|main|form|table|tbody|kat-table|kat-table-body)$/;

/** The marks in `roots`: a text or a link's address in which `pattern` is found, by what was found. */
export function marksIn(roots: Roots, pattern: RegExp): Mark[] {
  const found: Mark[] = [];
  for (const root of roots) {
    const doc = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const walker = doc?.createTreeWalker(root, 5 /* elements and texts */);
    for (let node = walker?.nextNode(); node && found.length < MAX_MARKS; node = walker?.nextNode()) {
      const key = pattern.exec(written(node))?.[0];
      if (key) found.push({ key, at: node });
    }
  }
  return found;
}

/** One row for each run of marks with the same key, in the page's order, `MAX_ROWS` at most. */
export function rowsAround(marks: readonly Mark[]): Row[] {
  const held = keysHeld(marks);
  const rows: Row[] = [];
  const taken = new Set<Node>();
  for (const { key, at } of marks) {
    const box = boxOf(at, key, held);
    if (!box || [...ancestorsOf(at)].some((node) => taken.has(node))) continue;
    taken.add(box);
    rows.push({ key, box });
    if (rows.length >= MAX_ROWS) break;
  }
  return rows;
}

/** The row element around a mark, else the largest part of the page that holds no other key. */
function boxOf(at: Node, key: string, held: ReadonlyMap<Node, string | null>): Element | null {
  let box: Element | null = null;
  for (const node of ancestorsOf(at)) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (held.get(node) !== key || WHOLE.test(element.localName)) break;
    box = element;
    if (element.matches(ROW)) break;
  }
  return box;
}

/** For each part of the page with marks in it the one key they have, null where they have several. */
function keysHeld(marks: readonly Mark[]): Map<Node, string | null> {
  const held = new Map<Node, string | null>();
  for (const { key, at } of marks) {
    for (const node of ancestorsOf(at)) {
      const known = held.get(node);
      if (known === null) break;
      held.set(node, known === undefined || known === key ? key : null);
    }
  }
  return held;
}

function* ancestorsOf(node: Node): Iterable<Node> {
  for (let at: Node | null = node; at; at = drawnParent(at)) yield at;
}

function written(node: Node): string {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? "";
    return text.length < 200 && !/^(?:script|style|option|textarea)$/.test(node.parentElement?.localName ?? "")
      ? text
      : "";
  }
  const element = node as Element;
  return element.localName === "a" || element.localName === "kat-link"
    ? `${element.getAttribute("href") ?? ""} ${element.getAttribute("label") ?? ""}`
    : "";
}
