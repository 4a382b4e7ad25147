/** One walk over a page, with a limit, that keeps what the readers by meaning look at. */

import { isRead, lineIn } from "./text";

/** Nodes looked at; what comes after is not read. About 5,000 rows of a list with twelve cells each. */
export const MOST_NODES = 250_000;
/** Of each kind of thing so many are kept. */
const MOST_KEPT = 20_000;
const MOST_TABLES = 300;
const LONGEST_LABELLED = 200;

/** Parts of a page that repeat its menus. */
const CHROME = /^(nav|footer)$/;
const HEADING = /^(h[1-6]|legend|caption|summary)$/;

export interface ShortText {
  node: Text;
  text: string;
  /** The heading over it, empty when there is none. */
  heading: string;
}

export interface Page {
  /** Texts of at most 200 characters that are shown, in the page's order, with the heading they stand under. */
  texts: ShortText[];
  tables: Element[];
  /** Elements that carry a label in an attribute, and `label` elements. */
  labelled: Element[];
  times: Element[];
  scripts: Element[];
  /** Elements with microdata or with JSON in an attribute. */
  data: Element[];
  visited: number;
  /** True when the page was larger than the limit. */
  cut: boolean;
}

/** Looks at `scope` and its open shadow roots, in the page's order, without recursion. Never throws. */
export function walk(scope: Node, most = MOST_NODES): Page {
  const page: Page = {
    texts: [],
    tables: [],
    labelled: [],
    times: [],
    scripts: [],
    data: [],
    visited: 0,
    cut: false,
  };
  let heading: Element | null = null;
  const stack: { nodes: ArrayLike<Node>; next: number; chrome: boolean }[] = [
    { nodes: [scope], next: 0, chrome: false },
  ];
  while (stack.length > 0) {
    const top = stack[stack.length - 1];
    const node = top?.nodes[top.next];
    if (!top || !node) {
      stack.pop();
      continue;
    }
    top.next += 1;
    page.visited += 1;
    if (page.visited > most) {
      page.cut = true;
      break;
    }
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      if (top.chrome || text.length > LONGEST_LABELLED * 4 || page.texts.length >= MOST_KEPT) continue;
      const short = text.trim();
      if (short && short.length <= LONGEST_LABELLED)
        page.texts.push({ node: node as Text, text: short, heading: headingOver(heading, node) });
      continue;
    }
    if (node.nodeType !== 1) {
      if (node.childNodes.length > 0) stack.push({ nodes: node.childNodes, next: 0, chrome: top.chrome });
      continue;
    }
    const element = node as Element;
    if (element.localName === "script") {
      if (page.scripts.length < 200) page.scripts.push(element);
      continue;
    }
    if (!isRead(element) || element.localName === "select" || element.localName === "textarea") {
      // A hidden area may still hold the page's data.
      if (element.localName === "textarea" && page.scripts.length < 200) page.scripts.push(element);
      if (element.localName !== "template") keep(element, page);
      continue;
    }
    keep(element, page);
    const name = element.localName;
    if (HEADING.test(name) || element.getAttribute("role") === "heading") heading = element;
    const chrome = top.chrome || CHROME.test(name) || element.getAttribute("role") === "navigation";
    stack.push({ nodes: element.childNodes, next: 0, chrome });
    // What is slotted stands in the light tree; it is looked at after the root that shows it.
    if (element.shadowRoot) stack.push({ nodes: element.shadowRoot.childNodes, next: 0, chrome });
  }
  return page;
}

function keep(element: Element, page: Page): void {
  const name = element.localName;
  if (
    (name === "table" || /^(table|grid|treegrid)$/.test(element.getAttribute("role") ?? "")) &&
    page.tables.length < MOST_TABLES
  )
    page.tables.push(element);
  if (name === "time" && page.times.length < MOST_KEPT) page.times.push(element);
  if (page.labelled.length < MOST_KEPT && (name === "label" || hasLabel(element))) page.labelled.push(element);
  if (page.data.length < MOST_KEPT && hasData(element)) page.data.push(element);
}

function hasLabel(element: Element): boolean {
  return (
    element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby") || element.hasAttribute("data-label")
  );
}

function hasData(element: Element): boolean {
  if (element.hasAttribute("itemscope") || element.hasAttribute("itemprop")) return true;
  for (const { name, value } of element.attributes)
    if (value.length > 20 && name.startsWith("data-") && /^\s*[[{]/.test(value)) return true;
  return false;
}

/** The last heading counts when what it heads, its parent or its parent's, holds the node. */
function headingOver(heading: Element | null, node: Node): string {
  if (!heading) return "";
  const section = heading.parentElement;
  for (const part of [section, section?.parentElement])
    if (part && part.localName !== "body" && part.contains(node))
      return lineIn(heading, { most: 120, withoutButtons: true });
  return section?.localName === "body" || section?.parentElement?.localName === "body"
    ? lineIn(heading, { most: 120, withoutButtons: true })
    : "";
}
