/** Reads the list of returns: from the model that the page is drawn from, and from the rows where it has none. */

import type { Reading } from "../../api/types";
import { deepQueryAll, lineOf, rootsIn } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, putLabelled } from "./beside";
import { type Model, modelsWith, textAt } from "./embedded";
import { ITEM, VALUES, valueLabels } from "./labels";
import { RETURN_LIST } from "./labels-lists";
import { ORDER_ID } from "./pages";
import { orderIdOf, putCells, readRowItems } from "./read-order-list";
import { Columns, MOST_ROWS, rowsAround } from "./rows";
import { money, putShaped } from "./shapes";

/** A model of a return holds at least two of these; one with the number alone is a button's. */
const TELLING = [
  "returnDetails",
  "returnStatus",
  "returnReason",
  "returnInitiated",
  "refundDetails",
  "lineItems",
  "buyerDetails",
];
const RETURN_LINK = 'a[href*="eturnId=" i]';
const headings = new LabelFinder<string>({ ...VALUES, ...ITEM });
const shortHeadings = new LabelFinder<string>(RETURN_LIST);

/** The returns that the list shows now, one row a return. */
export function readReturnList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const rows = new Map<string, FieldCollector>();
  for (const model of returnModels(doc)) {
    const row = fromModel(model);
    const id = row.fields["return.id"]?.raw;
    if (id && !rows.has(id)) rows.set(id, row);
  }
  const columns = new Columns();
  for (const row of returnRows(doc)) {
    const id = returnIdIn(row.querySelector(RETURN_LINK)) ?? "";
    const known = rows.get(id);
    if (known) fromRow(row, columns, known);
    else if (id && rows.size < MOST_ROWS) rows.set(id, fromRow(row, columns, new FieldCollector()));
  }
  for (const { fields } of rows.values()) if ("return.id" in fields) into.rows.push({ fields });
  if (into.rows.length === 0 && isReturnListShown(doc)) into.expect("rows");
  const language = doc.documentElement.lang || languageOf(valueLabels.labelled(doc.body ?? doc));
  return into.reading({ portal: "ebay", page: "return-list", url, language, at });
}

/** True when the list is drawn, or the model that it will be drawn from is there. */
export function isReturnListShown(doc: Document): boolean {
  return doc.querySelector(RETURN_LINK) !== null || returnModels(doc).length > 0;
}

function returnModels(doc: Document): Model[] {
  const models = modelsWith(doc, "returnId", MOST_ROWS * 4);
  return models.filter((model) => TELLING.filter((key) => key in model).length >= 2).slice(0, MOST_ROWS);
}

function fromModel(model: Model): FieldCollector {
  const row = new FieldCollector();
  const put = (path: string, raw: string): void => void putShaped(row, path, raw, "json");
  put("return.id", textAt(model, "returnId"));
  put("buyer.name", textAt(model, "buyerDetails.buyerid"));
  put("return.status", textAt(model, "returnStatus"));
  put("return.reason", textAt(model, "returnReason"));
  put("return.requested_at", textAt(model, "returnInitiated"));
  put("return.refund_amount", money(textAt(model, "refundDetails")) ?? "");
  put("order.id", orderIdIn(model));
  const items = Array.isArray(model["lineItems"]) ? model["lineItems"].slice(0, 50) : [];
  for (const [index, item] of items.entries()) {
    put(`order.items.${index}.listing_id`, textAt(item, "listing.listingId"));
    put(`order.items.${index}.title`, textAt(item, "listing.title"));
    put(`order.items.${index}.quantity`, textAt(item, "listing.quantity"));
  }
  return row;
}

/** The model has no field for the order's number; it stands in the addresses behind the buttons, if anywhere. */
function orderIdIn(model: Model): string {
  const own = textAt(model, "orderId") || textAt(model, "returnDetails");
  const found = ORDER_ID.exec(own) ?? ORDER_ID.exec(JSON.stringify(model["lineActions"] ?? ""));
  return found?.[0] ?? "";
}

function returnRows(doc: Document): Element[] {
  return rowsAround(deepQueryAll(rootsIn(doc), RETURN_LINK), returnIdIn);
}

function returnIdIn(link: Element | null): string | null {
  return /[?&]returnId=([\w-]{3,40})/i.exec(link?.getAttribute("href") ?? "")?.[1] ?? null;
}

function fromRow(row: Element, columns: Columns, into: FieldCollector): FieldCollector {
  into.put("return.id", returnIdIn(row.querySelector(RETURN_LINK)), "attribute");
  into.put("order.id", orderIdOf(row) ?? soleOrderId(row), "attribute");
  if (!into.hasAny("order.items.")) readRowItems(row, into);
  putCells(columns.cells(row), into, pathOf);
  putLabelled(into, labelsIn(valueLabels, row), (name) => name);
  return into;
}

function soleOrderId(row: Element): string | null {
  const all = lineOf(row).match(new RegExp(ORDER_ID, "g")) ?? [];
  return new Set(all).size === 1 ? (all[0] ?? null) : null;
}

function pathOf(heading: string): string | null {
  const name = shortHeadings.names(heading)[0] ?? headings.names(heading)[0];
  if (!name || name === "title") return null;
  return name in ITEM ? `order.items.0.${name}` : name;
}
