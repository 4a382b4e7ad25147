/** The table of ordered items on an order's page. */

import { deepQuery, deepQueryAll, isShown, lineOf, type Roots, rootsIn } from "../dom";
import type { FieldCollector } from "../reading";
import { itemLabels, oldItemLabels } from "./labels";
import { OLD_ITEM, SELECTORS } from "./selectors";

const PREFIX = "item-";
const SUFFIX = "-heading";

/** Unit prices as columns are named, the one that the buyer pays first. */
const PRICE_COLUMNS = ["unit-price-inclusive", "unit-price", "unit-price-exclusive"];

/** Reads every item, and the order's total where a single item makes up the order. Returns how many there are. */
export function readItems(roots: Roots, into: FieldCollector): number {
  const heading = deepQuery(roots, SELECTORS.itemHeading);
  const table = heading?.closest("table");
  if (!table) return readOldItem(roots, into);
  const headings = [...table.querySelectorAll(SELECTORS.itemHeadings)];
  const rows = [...table.querySelectorAll(`:scope > ${SELECTORS.itemRows}`)].filter((row) => row.children.length > 1);
  for (const [index, row] of rows.entries()) readRow(columnsOf(row, headings), row, `order.items.${index}`, into);
  if (rows.length === 1 && rows[0]) into.put("order.total", totalIn(rows[0]), "attribute");
  const status = rows[0] && deepQuery(rootsIn(rows[0]), SELECTORS.itemStatus);
  into.put("order.status", lineOf(status), "attribute");
  return rows.length;
}

/**
 * A row's cells by the name of their column. A hidden column (gift options) has a head, and mostly no cell in the
 * rows: then only the heads that show are counted. Where neither fits, no cell can be told by its place.
 */
function columnsOf(row: Element, headings: Element[]): Map<string, Element> {
  const cells = [...row.children];
  const named = [headings, headings.filter(isShown)].find((heads) => heads.length === cells.length) ?? [];
  return new Map(named.map((head, index) => [columnName(head), cells[index] as Element]));
}

function columnName(head: Element): string {
  const id = head.getAttribute("data-test-id") ?? "";
  return id.startsWith(PREFIX) && id.endsWith(SUFFIX) ? id.slice(PREFIX.length, -SUFFIX.length) : id;
}

function readRow(columns: Map<string, Element>, row: Element, path: string, into: FieldCollector): void {
  const link = deepQuery(rootsIn(row), SELECTORS.itemTitle);
  into.expect(`${path}.title`, `${path}.sku`, `${path}.listing_id`, `${path}.quantity`, `${path}.price`);
  into.put(`${path}.title`, lineOf(link), "attribute");
  for (const codes of row.querySelectorAll(SELECTORS.itemCodes)) {
    for (const { name, value } of itemLabels.labelled(codes)) into.put(`${path}.${name}`, value, "label");
  }
  into.put(
    `${path}.listing_id`,
    /\/(?:gp\/product|dp)\/([A-Z0-9]{10})/.exec(link?.getAttribute("href") ?? "")?.[1],
    "attribute",
  );
  into.put(`${path}.quantity`, lineOf(columns.get("quantity")), "attribute");
  for (const column of PRICE_COLUMNS) {
    // Where a head has lost its name, the price without tax may be the only one that still has one.
    if (column.endsWith("exclusive") && columns.has("")) break;
    into.put(`${path}.price`, lineOf(columns.get(column)), "attribute");
  }
}

/**
 * The bold line of the sums beside an item. The rows stand illegally inside a table body, so a stored page has them
 * moved out of the table: they are looked for in the whole row.
 */
function totalIn(row: Element): string {
  const bold = [...row.querySelectorAll(SELECTORS.sumRow)].filter((sum) => sum.querySelector(SELECTORS.sumBold));
  return lineOf(bold.at(-1)?.querySelector(SELECTORS.sumAmount));
}

function readOldItem(roots: Roots, into: FieldCollector): number {
  const path = "order.items.0";
  for (const [name, selector] of Object.entries(OLD_ITEM)) {
    const [element] = deepQueryAll(roots, selector);
    into.put(`${path}.${name}`, lineOf(element), "attribute");
    const link = element ? linkBeside(element) : null;
    into.put(`${path}.title`, lineOf(link?.link), "attribute");
    for (const { value } of link ? oldItemLabels().labelled(link.box) : []) into.put("order.status", value, "label");
  }
  return into.hasAny(path) ? 1 : 0;
}

/** The product's link, and the smallest part of the page around `element` that has one. */
function linkBeside(element: Element): { link: Element; box: Element } | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const [link, other] = box.querySelectorAll(SELECTORS.itemLink);
    if (link) return other ? null : { link, box };
  }
  return null;
}
