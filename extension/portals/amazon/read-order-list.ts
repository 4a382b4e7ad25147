/** Reads the list of orders: one row an order, with the few fields that the list shows. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn, textOf, timeOf } from "../dom";
import { languageOf } from "../labels";
import { looksLikeDate } from "../meaning/shapes";
import type { OrderRow } from "../portal";
import { FieldCollector } from "../reading";
import { isOrderLabel, itemLabels, pageLabels } from "./labels";
import { ORDER_ID } from "./pages";
import { MAX_ROWS } from "./rows";
import { LIST_COLUMNS, LIST_PLACES, type ListColumn, SELECTORS } from "./selectors";

/** The rows that the list shows now. `rows` is unreadable when the list is there and no order number is in it. */
export function readOrderList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  for (const row of listRows(doc).slice(0, MAX_ROWS)) {
    const fields = readRow(row).fields;
    if ("order.id" in fields) into.rows.push({ fields });
  }
  if (into.rows.length === 0 && isListShown(doc)) into.expect("rows");
  const language = doc.documentElement.lang || languageOf(pageLabels.labelled(doc.body ?? doc));
  return into.reading({ portal: "amazon", page: "order-list", url, language, at });
}

/** The rows that are orders, and in each the link to the order: after it there is room for a badge. */
export function orderRowsOf(doc: Document): OrderRow[] {
  return listRows(doc).flatMap((row) => {
    const anchor = row.querySelector(SELECTORS.listOrderLink) ?? deepQuery(rootsIn(row), SELECTORS.listOrderLink);
    const orderId = anchor && orderIdOf(anchor);
    return anchor && orderId ? [{ orderId, anchor }] : [];
  });
}

/** True when the list is drawn with at least one row. */
export function isListShown(doc: Document): boolean {
  return listRows(doc).length > 0;
}

/** The rows of the table, where it is drawn in the page itself; else in the shadow roots, for which all is looked through. */
function listRows(doc: Document): Element[] {
  const rows = doc.querySelectorAll(SELECTORS.listRow);
  return rows.length > 0 ? [...rows] : deepQueryAll(rootsIn(doc), SELECTORS.listRow);
}

function readRow(element: Element): FieldCollector {
  const into = new FieldCollector();
  // Looking into every shadow root of a hundred rows takes most of the time; a row as known has nothing in them.
  const row = element.querySelector(SELECTORS.listOrderLink) ? [element] : rootsIn(element);
  const cells = cellsOf(element, row);
  const link = deepQuery(row, SELECTORS.listOrderLink);
  into.put("order.id", link && orderIdOf(link), "attribute");
  into.put("order.placed_at", dateIn(cells.date), "attribute");
  into.put("order.status", statusIn(cells.status), "attribute");
  into.put("buyer.name", lineOf(deepQuery(row, SELECTORS.listBuyer)), "attribute");
  for (const part of [cells.details, cells.dates]) {
    if (part)
      for (const { name, value } of pageLabels.labelled(part)) if (isOrderLabel(name)) into.put(name, value, "label");
  }
  readProducts(cells.product, into);
  const note = lineOf(cells.note);
  into.put("order.buyer_note", /[\p{L}\d]/u.test(note) ? note : null, "attribute");
  return into;
}

/** By their attributes; in the layout without any by their place, which counts only if the order stands in its own. */
function cellsOf(row: Element, roots: Roots): Record<keyof typeof LIST_COLUMNS, Element | null> {
  const named = deepQuery(roots, SELECTORS.listDetails) !== null || deepQuery(roots, SELECTORS.listDate) !== null;
  const details = row.children[LIST_COLUMNS.details.place];
  const placed =
    !named &&
    row.childElementCount === LIST_PLACES &&
    details !== undefined &&
    deepQuery(rootsIn(details), SELECTORS.listOrderLink) !== null;
  const cell = ({ selector, place }: ListColumn): Element | null =>
    (selector && deepQuery(roots, selector)) || (placed ? (row.children[place] ?? null) : null);
  const { date, product, note, dates, status } = LIST_COLUMNS;
  return {
    date: cell(date),
    details: cell(LIST_COLUMNS.details),
    product: cell(product),
    note: cell(note),
    dates: cell(dates),
    status: cell(status),
  };
}

/** The date in its cell, without what stands around it in words alone; nothing where that is no date. */
function dateIn(cell: Element | null): string {
  const time = cell?.querySelector("time[datetime]");
  if (time) return timeOf(time);
  const dated = textOf(cell)
    .split("\n")
    .filter((line) => /\d/.test(line) || !/\p{L}{6}/u.test(line))
    .join(" ");
  return looksLikeDate(dated) && /^\D{0,20}\d/.test(dated) ? dated : "";
}

/** The state of the order without what stands below it ("Buyer has been notified"). */
function statusIn(cell: Element | null): string {
  const main = cell && (cell.querySelector(SELECTORS.mainStatus) ?? deepQuery(rootsIn(cell), SELECTORS.mainStatus));
  return lineOf(main) || textOf(cell).split("\n", 1)[0] || "";
}

function orderIdOf(link: Element): string | null {
  return ORDER_ID.exec(`${lineOf(link)} ${link.getAttribute("href") ?? ""}`)?.[0] ?? null;
}

/** Each product begins with its linked name; the lines after it, up to the next link, are its own. */
function readProducts(cell: Element | null, into: FieldCollector): void {
  if (!cell) return;
  const titles = [...cell.querySelectorAll(SELECTORS.listItemLink)];
  for (const [index, title] of titles.entries()) into.put(`order.items.${index}.title`, lineOf(title), "attribute");
  for (const { name, at, value } of itemLabels.labelled(cell)) {
    const before =
      titles.length < 2 ? titles : titles.filter((title) => title.compareDocumentPosition(at) & 4 /* follows */);
    into.put(`order.items.${Math.max(0, before.length - 1)}.${name}`, value, "label");
  }
}
