/** Reads the list of orders (`/sh/ord/`): one row an order, with the few fields that the list shows. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, rootsIn } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import type { OrderRow } from "../portal";
import { FieldCollector } from "../reading";
import { labelsIn, putLabelled } from "./beside";
import { ITEM, type ItemName, itemLabels, VALUES, type ValuePath, valueLabels } from "./labels";
import { LIST } from "./labels-lists";
import { ORDER_ID } from "./pages";
import { itemIdIn } from "./read-items";
import { Columns, MOST_ROWS, rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { putShaped, shaped } from "./shapes";

/** Both at once: a row is looked through once. */
const rowLabels = new LabelFinder<ValuePath | ItemName>({ ...VALUES, ...ITEM });
const shortHeadings = new LabelFinder<keyof typeof LIST>(LIST);
const MOST_ITEMS = 50;
type Cells = ReturnType<Columns["cells"]>;

/** The rows that the list shows now. `rows` is unreadable when the list is there and no order number is in it. */
export function readOrderList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const columns = new Columns();
  for (const row of orderRows(doc)) {
    const fields = readRow(row, columns).fields;
    if ("order.id" in fields) into.rows.push({ fields });
  }
  if (into.rows.length === 0 && isOrderListShown(doc)) into.expect("rows");
  const language = doc.documentElement.lang || languageOf(valueLabels.labelled(doc.body ?? doc));
  return into.reading({ portal: "ebay", page: "order-list", url, language, at });
}

/** True when the list is drawn with at least one row. */
export function isOrderListShown(doc: Document): boolean {
  return deepQuery(rootsIn(doc), `${SELECTORS.listRow}, ${SELECTORS.orderLink}`) !== null;
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

/** Characters of what is more than the name of an action. */
const SHORT_LINK = 15;

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

function readRow(row: Element, columns: Columns): FieldCollector {
  const into = new FieldCollector();
  into.put("order.id", orderIdOf(row), "attribute");
  const whole = !hasLostLink(row);
  const titles = whole ? readRowItems(row, into) : [];
  const labels = labelsIn(rowLabels, row);
  // What is said of an item stands after its link, before the next one's.
  for (const { name, at, value } of labels) {
    if (!whole || !isItemName(name) || name === "title") continue;
    const before =
      titles.length > 1 ? titles.filter((title) => title.compareDocumentPosition(at) & 4 /* follows */).length : 1;
    const path = `order.items.${Math.max(0, before - 1)}.${name}`;
    into.put(path, shaped(path, value), "label");
  }
  const cells = columns.cells(row);
  if (whole) readItemCells(cells, titles.length, into);
  putCells(cells, into, pathOf);
  putLabelled(into, labels, (name) => (isItemName(name) ? null : name));
  putBuyerLink(row, into);
  return into;
}

/** A title that leads nowhere any more: which of the row's items the others are cannot be told without it. */
function hasLostLink(row: Element): boolean {
  return [...row.querySelectorAll("a:not([href])")].some((link) => lineOf(link).length > SHORT_LINK);
}

function isItemName(name: ValuePath | ItemName): name is ItemName {
  return name in ITEM;
}

/** A cell speaks of the row's only item, or of each in a line of its own. */
function readItemCells(cells: Cells, items: number, into: FieldCollector): void {
  for (const [heading, cell] of cells) {
    const name = itemLabels.names(heading)[0];
    if (!name || name === "title") continue;
    const parts = cell.children.length === items && items > 1 ? [...cell.children] : items <= 1 ? [cell] : [];
    for (const [index, part] of parts.entries()) {
      putShaped(into, `order.items.${index}.${name}`, items > 1 ? lineOf(part) : cellText(part), "label");
    }
  }
}

/** The buyer's name leads to the buyer's page; a row that leads to several names none. */
export function putBuyerLink(row: Element, into: FieldCollector): void {
  const names = new Set(
    [...row.querySelectorAll(SELECTORS.userLink)].map((link) => shaped("buyer.name", lineOf(link)) ?? ""),
  );
  if (names.size === 1) into.put("buyer.name", [...names][0], "attribute");
}

/** Keeps what stands in the cells of a row under the paths that `pathOf` gives their headings. */
export function putCells(cells: Cells, into: FieldCollector, path: (heading: string) => string | null): void {
  for (const [heading, cell] of cells) {
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

function pathOf(heading: string): string | null {
  return valueLabels.names(heading)[0] ?? shortHeadings.names(heading)[0] ?? null;
}

/** Items by the links to their pages, each once. Gives the first link of each. */
export function readRowItems(row: Element, into: FieldCollector): Element[] {
  const items = new Map<string, { title: string; link: Element }>();
  for (const link of row.querySelectorAll(SELECTORS.itemLink)) {
    const id = itemIdIn(link);
    const title = lineOf(link.querySelector(SELECTORS.itemLinkText)) || lineOf(link);
    const known = id ? items.get(id) : undefined;
    if (known) known.title ||= title;
    else if (id && items.size < MOST_ITEMS) items.set(id, { title, link });
  }
  for (const [index, [id, { title }]] of [...items].entries()) {
    into.put(`order.items.${index}.listing_id`, id, "attribute");
    if (!/^\d+$/.test(title)) into.put(`order.items.${index}.title`, title, "attribute");
  }
  return [...items.values()].map(({ link }) => link);
}
