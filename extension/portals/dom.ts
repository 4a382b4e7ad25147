/**
 * Looking at a page that is partly drawn inside open shadow roots (Amazon's `kat-*` elements) and frames (eBay's
 * composer), without touching it and without asking the browser for layout.
 */

import { documentIn, frameOf, isFrame } from "./frames";

type Scope = Document | DocumentFragment | Element;

/** A page, the open shadow roots in it and the frames of its own host. Found once for a read, then asked many times. */
export type Roots = readonly Scope[];

const BLOCKS = new Set(
  (
    "address article aside blockquote body dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li " +
    "main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const SILENT = new Set(["script", "style", "template", "noscript", "svg"]);

/** `scope` itself, its own open shadow root or frame and all those below, outermost first. */
export function rootsIn(scope: Scope): Roots {
  const own = isElement(scope) ? within(scope) : null;
  return [scope, ...(own ? rootsIn(own) : []), ...rootsBelow(scope)];
}

/** All matches, those of the light tree first. */
export function deepQueryAll<Found extends Element = Element>(roots: Roots, selector: string): Found[] {
  return roots.flatMap((root) => [...root.querySelectorAll<Found>(selector)]);
}

/** The first match, in the light tree before the shadow roots. */
export function deepQuery<Found extends Element = Element>(roots: Roots, selector: string): Found | null {
  for (const root of roots) {
    const found = root.querySelector<Found>(selector);
    if (found) return found;
  }
  return null;
}

function rootsBelow(scope: Scope): Scope[] {
  const found: Scope[] = [];
  for (const element of scope.querySelectorAll("*")) {
    // Only custom elements carry roots on the portals we know; asking just those keeps large pages cheap.
    const root = element.localName.includes("-") || isFrame(element) ? within(element) : null;
    if (root) found.push(root, ...rootsBelow(root));
  }
  return found;
}

/** What an element holds apart from its children: its open shadow root, or the page in a frame of the same host. */
export function within(element: Element): ShadowRoot | Document | null {
  return element.shadowRoot ?? (isFrame(element) ? documentIn(element) : null);
}

/**
 * What a person reads in `node`: blocks and `<br>` break the line, runs of white space become one space, slots show
 * what is slotted, scripts and hidden parts are silent. With `keepBreaks` line breaks within a text stand too, as on
 * pages that set what people wrote with `white-space: pre-line`.
 */
export function textOf(node: Node | null | undefined, { keepBreaks = false } = {}): string {
  if (!node) return "";
  const only = keepBreaks ? null : onlyText(node);
  if (only !== null) return only.replace(/\s+/g, " ").trim();
  const parts: string[] = [];
  gather(node, parts, keepBreaks);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The text of a node that holds nothing else, as most values do: those need no gathering. Null for any other. */
function onlyText(node: Node): string | null {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  const first = node.firstChild;
  if (first?.nodeType !== 3 || first.nextSibling !== null || !isElement(node)) return null;
  const plainly = /^(?:a|b|dd|div|dt|em|i|p|span|strong|td|th)$/.test(node.localName);
  return plainly && !node.hasAttribute("hidden") && node.shadowRoot === null ? (first.nodeValue ?? "") : null;
}

/** As `textOf`, on one line. */
export function lineOf(node: Node | null | undefined): string {
  return textOf(node).replace(/\s*\n\s*/g, " ");
}

/** A time as the page's markup says it exactly, else as the page shows it. */
export function timeOf(element: Element | null | undefined): string {
  if (!element) return "";
  const time = element.matches("time[datetime]") ? element : timeIn(element);
  return time?.getAttribute("datetime")?.trim() || lineOf(element);
}

function timeIn(element: Element): Element | null {
  // Looking for shadow roots costs more than all else here; what holds one text has none.
  return onlyText(element) === null ? deepQuery(rootsIn(element), "time[datetime]") : null;
}

/** False for what the page keeps in its markup but does not show, as far as attributes and known classes tell. */
export function isShown(element: Element): boolean {
  return !element.closest(
    '[hidden], [aria-hidden="true"], .hidden-table-cell, .aok-hidden, [style*="display: none"], [style*="display:none"]',
  );
}

/** The parent as the page is drawn: out of a shadow root one comes to its host, out of a framed page to its frame. */
export function drawnParent(node: Node): Node | null {
  if (node.nodeType === 9) return frameOf(node as Document);
  const parent = node.parentNode;
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : parent;
}

/** Whether `node` is drawn inside `container`, through shadow roots and frames too. */
export function isWithin(node: Node, container: Node): boolean {
  for (let at: Node | null = node; at; at = drawnParent(at)) if (at === container) return true;
  return false;
}

function gather(node: Node, parts: string[], keepBreaks: boolean): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? "";
    parts.push(keepBreaks ? text : text.replace(/\s+/g, " "));
    return;
  }
  if (!isElement(node)) {
    for (const child of node.childNodes) gather(child, parts, keepBreaks);
    return;
  }
  const name = node.localName;
  if (SILENT.has(name) || node.hasAttribute("hidden")) return;
  if (name === "br") {
    parts.push("\n");
    return;
  }
  const block = BLOCKS.has(name);
  if (block) breakLine(parts);
  for (const child of shownChildren(node)) gather(child, parts, keepBreaks || name === "pre");
  if (block) breakLine(parts);
}

/** Begins a new line unless one has just begun: between two blocks there is one break, not two. */
function breakLine(parts: string[]): void {
  for (let last = parts.length - 1; last >= 0; last -= 1) {
    const part = parts[last] ?? "";
    if (part.includes("\n") && /\n\s*$/.test(part)) return;
    if (/\S/.test(part)) break;
  }
  parts.push("\n");
}

function shownChildren(element: Element): Iterable<Node> {
  const root = within(element);
  if (root) return root.nodeType === 9 ? ((root as Document).body?.childNodes ?? []) : root.childNodes;
  if (element.localName !== "slot") return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : element.childNodes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
