/** Lists of orders without a selector: a table with a column of order numbers, or entries with a link to an order each. */

import { FieldCollector } from "../reading";
import { Findings } from "./findings";
import { pairsOn } from "./pairs";
import { cellText, MOST_ROWS, type Table, tableOf } from "./tables";
import type { Vocabulary } from "./vocabulary";
import { walk } from "./walk";

export interface RowsOptions {
  words: Vocabulary;
  orderIdForm: RegExp;
  /** The order number in the address of a link, null where it leads elsewhere. */
  orderIdIn: (url: URL) => string | null;
  /** A row, where the portal's is known; else the entry around the link. */
  row?: string | undefined;
}

/** A row of a list with what was read in it. */
export interface ListRow {
  element: Element;
  orderId: string;
  fields: FieldCollector;
}

const ENTRY = 'tr, [role="row"], li, article, [role="listitem"]';
const MOST_LINKS = 5_000;

/** The rows of the list of orders that `doc` shows, at most 500. */
export function orderRows(doc: Document, url: string, options: RowsOptions): ListRow[] {
  const rows = linkedRows(doc, url, options);
  return rows.length > 0 ? rows : tableRows(doc, options);
}

function linkedRows(doc: Document, url: string, options: RowsOptions): ListRow[] {
  const found = new Map<Element, Set<string>>();
  for (const link of [...doc.querySelectorAll("a[href]")].slice(0, MOST_LINKS)) {
    const orderId = linkedOrder(link, url, options);
    const element = orderId === null ? null : ((options.row ? link.closest(options.row) : null) ?? link.closest(ENTRY));
    if (!orderId || !element) continue;
    const ids = found.get(element) ?? new Set<string>();
    ids.add(orderId);
    found.set(element, ids);
  }
  const rows: ListRow[] = [];
  for (const [element, ids] of found) {
    const [orderId] = ids;
    // An entry with several orders is no row of one.
    if (ids.size !== 1 || !orderId || rows.length >= MOST_ROWS) continue;
    const heads = headsOver(element, options.words);
    rows.push({ element, orderId, fields: readRow(element, orderId, heads, options) });
  }
  return rows;
}

function linkedOrder(link: Element, url: string, { orderIdIn }: RowsOptions): string | null {
  try {
    return orderIdIn(new URL(link.getAttribute("href") ?? "", url));
  } catch {
    return null;
  }
}

const tables = new WeakMap<Element, Table | null>();

function headsOver(row: Element, words: Vocabulary): readonly string[] {
  const table = row.closest('table, [role="table"], [role="grid"]');
  if (!table) return [];
  if (!tables.has(table)) tables.set(table, tableOf(table, words));
  return tables.get(table)?.heads ?? [];
}

function tableRows(doc: Document, options: RowsOptions): ListRow[] {
  const { words, orderIdForm } = options;
  for (const element of walk(doc.documentElement ?? doc).tables) {
    const table = tableOf(element, words);
    const column = table?.heads.findIndex((head) => means(head, "order.id", words)) ?? -1;
    if (!table || column < 0) continue;
    const rows = table.rows.flatMap(({ row, cells }) => {
      const orderId = cellText(cells[column]).split(" ")[0]?.replace(/^#/, "") ?? "";
      return orderIdForm.test(orderId)
        ? [{ element: row, orderId, fields: readRow(row, orderId, table.heads, options) }]
        : [];
    });
    if (rows.length > 0) return rows.slice(0, MOST_ROWS);
  }
  return [];
}

function readRow(row: Element, orderId: string, heads: readonly string[], options: RowsOptions): FieldCollector {
  const into = new FieldCollector();
  const findings = new Findings(options.orderIdForm);
  into.put("order.id", orderId, "attribute");
  const cells = [...row.children];
  if (heads.length === cells.length)
    for (const [index, head] of heads.entries()) put(head, cellText(cells[index]), "table", options.words, findings);
  for (const { meanings, value } of pairsOn(walk(row, 2_000), options.words))
    for (const { role, name, loose } of meanings) add(role, name, loose ? "loose" : "label", value, findings);
  findings.settle(into);
  return into;
}

function put(head: string, value: string, way: "table", words: Vocabulary, findings: Findings): void {
  const meanings = words.meanings(head);
  for (const { role, name } of meanings) add(role, name, way, value, findings);
}

function add(role: string, name: string, way: "table" | "label" | "loose", value: string, findings: Findings): void {
  if (role === "field" && name !== "order.id") findings.add(name, value, way);
  if (role === "parcel") findings.add(`shipments.0.${name}`, value, way);
  // What heads a column of products or prices says it of the order's first.
  if (role === "item") findings.add(`order.items.0.${name}`, value, way);
  if (role === "column" && name === "title" && way === "table") findings.add("order.items.0.title", value, way);
}

function means(text: string, name: string, words: Vocabulary): boolean {
  return words.meanings(text).some((one) => one.role === "field" && one.name === name);
}
