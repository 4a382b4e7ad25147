/** The rows of a list: tables with headed columns, grids of elements with roles, and lists without either. */

import { lineOf } from "../dom";

/** The companion takes no more rows from one page. */
export const MOST_ROWS = 500;

const CELL = "td, th, [role=cell], [role=gridcell], [role=rowheader]";
const OWN_ROW = "tr, [role=row]";
const ENTRY = "li, article, [role=listitem], [role=article]";

/**
 * The rows in which `links` stand, in the page's order, each once and at most `MOST_ROWS`. Where the page marks no rows,
 * the largest part of the page around a link in which no link to anything else (`keyOf`) stands.
 */
export function rowsAround(links: readonly Element[], keyOf: (link: Element) => string | null): Element[] {
  const rows = new Set<Element>();
  const keys = new Map<Element, string>();
  for (const link of links) {
    const key = keyOf(link);
    if (key) keys.set(link, key);
  }
  const linked = [...keys];
  let last: Element | null = null;
  for (const [link, key] of linked) {
    if (rows.size >= MOST_ROWS) break;
    if (last?.contains(link)) continue;
    const others = neighbours(linked, link, key);
    const marked = link.closest(OWN_ROW) ?? link.closest(ENTRY);
    last = marked && !others.some((other) => marked.contains(other)) ? marked : widest(link, others);
    rows.add(last);
  }
  return [...rows];
}

/** The nearest links before and after that lead elsewhere: a part that holds any other holds one of these. */
function neighbours(linked: readonly (readonly [Element, string])[], link: Element, key: string): Element[] {
  const place = linked.findIndex(([one]) => one === link);
  const before = linked.slice(0, place).findLast(([, other]) => other !== key)?.[0];
  const after = linked.slice(place + 1).find(([, other]) => other !== key)?.[0];
  return [before, after].filter((one) => one !== undefined);
}

function widest(link: Element, others: readonly Element[]): Element {
  let row = link;
  for (let outer = row.parentElement; outer && outer.localName !== "body"; outer = row.parentElement) {
    const next = outer;
    if (others.some((other) => next.contains(other)) || next.matches("main, [role=main], table, ul, ol")) break;
    row = outer;
  }
  return row;
}

/** The headings of the tables of one page, looked up once for a read. */
export class Columns {
  readonly #headings = new Map<Element, string[]>();

  /** A row's cells with the heading of their column; empty where they cannot be told by their places. */
  cells(row: Element): [heading: string, cell: Element][] {
    const table = row.closest("table, [role=table], [role=grid]");
    if (!table || isHeading(row)) return [];
    const headings = this.#headings.get(table) ?? spread(headingsOf(table)).map(lineOf);
    this.#headings.set(table, headings);
    const cells = spread([...row.children].filter((child) => child.matches(CELL)));
    if (headings.length === 0 || headings.length !== cells.length) return [];
    return cells.flatMap((cell, index) => {
      const heading = headings[index];
      return heading && cells.indexOf(cell) === index ? [[heading, cell] as [string, Element]] : [];
    });
  }
}

/** True for a row that heads a table. */
export function isHeading(row: Element): boolean {
  return (
    row.closest("thead") !== null ||
    (row.children.length > 0 && [...row.children].every((cell) => cell.matches("th, [role=columnheader]")))
  );
}

function headingsOf(table: Element): Element[] {
  const inHead = table.querySelectorAll(":scope > thead > tr:last-child > *");
  if (inHead.length > 0) return [...inHead];
  const first = table.querySelector("tr, [role=row]");
  if (first && isHeading(first)) return [...first.children];
  return [...table.querySelectorAll("[role=columnheader]")];
}

/** Each as often as the columns that it spans. */
function spread(cells: readonly Element[]): Element[] {
  return cells.flatMap((cell) => {
    const span = Math.min(50, Math.max(1, Number(cell.getAttribute("colspan") ?? 1) || 1));
    return new Array<Element>(span).fill(cell);
  });
}
