/** Reads the list of orders (`/sh/ord/`): one row an order, with the few fields that the list shows. */

import type { Reading } from "../../api/types";
import { deepQueryAll, lineOf, rootsIn } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import type { OrderRow } from "../portal";
import { FieldCollector } from "../reading";
import { labelsIn, putLabelled } from "./beside";
import { ITEM, type ItemName, itemLabels, VALUES, valueLabels } from "./labels";
import { LIST } from "./labels-lists";
import { ORDER_ID } from "./pages";
import { itemIdIn } from "./read-items";
import { headedCells, isHeading, MOST_ROWS, rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { putShaped } from "./shapes";

const headings = new LabelFinder<string>({ ...VALUES, ...ITEM });
const shortHeadings = new LabelFinder<string>(LIST);
const ITEM_NAMES = Object.keys(ITEM);

/** The rows that the list shows now. `rows` is unreadable when the list is there and no order number is in it. */
export function readOrderList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  for (const row of orderRows(doc)) {
    const fields = readRow(row).fields;
    if ("order.id" in fields) into.rows.push({ fields });
  }
  if (into.rows.length === 0 && isOrderListShown(doc)) into.expect("rows");
  const language = doc.documentElement.lang || languageOf(valueLabels.labelled(doc.body ?? doc));
  return into.reading({ portal: "ebay", page: "order-list", url, language, at });
}

/** True when the list is drawn with at least one row. */
export function isOrderListShown(doc: Document): boolean {
  return orderRows(doc).length > 0;
}

/** The rows that are orders, and in each the link to the order: after it there is room for a badge. */
export function orderRowsOf(doc: Document): OrderRow[] {
  return orderRows(doc).flatMap((row) => {
    const anchor = row.querySelector(SELECTORS.orderLink);
    const orderId = orderIdOf(row);
    return anchor && orderId ? [{ orderId, anchor }] : [];
  });
}

function orderRows(doc: Document): Element[] {
  const roots = rootsIn(doc);
  const marked = deepQueryAll(roots, SELECTORS.listRow).slice(0, MOST_ROWS);
  return marked.length > 0 ? marked : rowsAround(deepQueryAll(roots, SELECTORS.orderLink), orderIdInLink);
}

function orderIdInLink(link: Element): string | null {
  return ORDER_ID.exec(`${link.getAttribute("href") ?? ""} ${lineOf(link)}`)?.[0] ?? null;
}

/** The order that a row is about: by its link, else by what its buttons are called (“Message buyer for order number …”). */
export function orderIdOf(row: Element): string | null {
  for (const link of row.querySelectorAll(SELECTORS.orderLink)) {
    const found = orderIdInLink(link);
    if (found) return found;
  }
  const named = [...row.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? "");
  const numbers = new Set(
    [...named, ...[...row.querySelectorAll("li button, button")].map(lineOf)].flatMap(orderIdsIn),
  );
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

export function orderIdsIn(text: string): string[] {
  const found = ORDER_ID.exec(text)?.[0];
  return found ? [found] : [];
}

function readRow(row: Element): FieldCollector {
  const into = new FieldCollector();
  into.put("order.id", orderIdOf(row), "attribute");
  readRowItems(row, into);
  const several = into.has("order.items.1.title");
  putCells(row, into, (heading) => pathOf(heading, several));
  putLabelled(into, labelsIn(valueLabels, row), (name) => name);
  if (!several) {
    const place = (name: ItemName): string | null => (name === "title" ? null : `order.items.0.${name}`);
    putLabelled(into, labelsIn<ItemName>(itemLabels, row), place);
  }
  return into;
}

/** Keeps what stands in the cells of a row under the paths that `pathOf` gives their headings. */
export function putCells(row: Element, into: FieldCollector, path: (heading: string) => string | null): void {
  if (isHeading(row)) return;
  for (const [heading, cell] of headedCells(row)) {
    const at = path(heading);
    // The first line is the value; what follows it in the cell explains it.
    if (at) putShaped(into, at, cellText(cell), "label");
  }
}

/** What a cell says: an exact time, the first line of several, or all of it. */
export function cellText(cell: Element): string {
  const time = cell.querySelector("time[datetime]")?.getAttribute("datetime")?.trim();
  if (time) return time;
  const first = cell.children.length > 1 ? [...cell.children].map((part) => lineOf(part)).find(Boolean) : "";
  return first || lineOf(cell);
}

function pathOf(heading: string, several: boolean): string | null {
  const name = headings.names(heading)[0] ?? shortHeadings.names(heading)[0];
  if (!name) return null;
  if (!ITEM_NAMES.includes(name)) return name;
  // With several items in a row, their cells hold several values and none can be told from the next.
  return several || name === "title" ? null : `order.items.0.${name}`;
}

/** Items by the links to their pages, each once. */
export function readRowItems(row: Element, into: FieldCollector): void {
  const items = new Map<string, string>();
  for (const link of row.querySelectorAll(SELECTORS.itemLink)) {
    const id = itemIdIn(link);
    if (id) items.set(id, items.get(id) || lineOf(link.querySelector(SELECTORS.itemLinkText)) || lineOf(link));
  }
  for (const [index, [id, title]] of [...items].slice(0, 50).entries()) {
    into.put(`order.items.${index}.listing_id`, id, "attribute");
    if (!/^\d+$/.test(title)) into.put(`order.items.${index}.title`, title, "attribute");
  }
}
