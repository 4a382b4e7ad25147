/**
 * The lists of claims, chargebacks, returns and SAFE-T claims: one row an order. Nothing but the box of a SAFE-T claim
 * carries an attribute there, so a row is what stands around one order number, and its values are told by meaning.
 */

import type { Reading, RowReading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn } from "../dom";
import type { LabelFinder } from "../labels";
import { FieldCollector, type PageReader } from "../reading";
import { chargebackLabels, claimLabels, returnLabels, safetLabels } from "./labels";
import { putShaped, rowFields } from "./list-rows";
import { type AmazonPageKind, ORDER_ID, parameter, recognise, SAFET_ID } from "./pages";
import { readConversation } from "./read-messages";
import { returnsInData } from "./returns-data";
import { MAX_ROWS, marksIn, type Row, rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { languageIn, soleOrderId } from "./whole-page";

interface List {
  page: AmazonPageKind;
  labels: () => LabelFinder<string>;
  rows: (roots: Roots) => Row[];
  /** The path of what tells one row from another. */
  key: "order.id" | "safet.id";
  /** What the page is the list of. */
  kind?: string;
  /** Rows that the page carries as data, by the number of their order. */
  data?: (roots: Roots) => FieldCollector[];
}

const byOrder = (roots: Roots): Row[] => rowsAround(marksIn(roots, ORDER_ID));

/** The boxes that name their claim in their id, else what stands around a claim's number. */
function bySafetClaim(roots: Roots): Row[] {
  const boxes = deepQueryAll(roots, SELECTORS.safetClaim).slice(0, MAX_ROWS);
  const named = boxes.map((box) => ({
    key: SAFET_ID.exec(box.id.replace(/^claim-content-wrapper-/, ""))?.[0] ?? "",
    box,
  }));
  return named.length > 0 ? named : rowsAround(marksIn(roots, SAFET_ID));
}

const CLAIMS: List = { page: "claim-list", labels: claimLabels, rows: byOrder, key: "order.id", kind: "a-to-z" };
const CHARGEBACKS: List = {
  page: "chargeback-list",
  labels: chargebackLabels,
  rows: byOrder,
  key: "order.id",
  kind: "chargeback",
};
const RETURNS: List = {
  page: "return-list",
  labels: returnLabels,
  rows: byOrder,
  key: "order.id",
  data: returnsInData,
};
const SAFETS: List = { page: "safet-list", labels: safetLabels, rows: bySafetClaim, key: "safet.id" };

export const readClaimList = readerOf(CLAIMS);
export const readChargebackList = readerOf(CHARGEBACKS);
export const readReturnList = readerOf(RETURNS);
export const readSafetList = readerOf(SAFETS);

/** True when the list has a row, or says that it has none. */
export function isOrderListed(doc: Document): boolean {
  return marksIn(rootsIn(doc), ORDER_ID).length > 0;
}

/** True when the list of SAFE-T claims has a row. */
export function isSafetListed(doc: Document): boolean {
  const roots = rootsIn(doc);
  return deepQuery(roots, SELECTORS.safetClaim) !== null || marksIn(roots, SAFET_ID).length > 0;
}

/** Reads one SAFE-T claim's own page. */
export function readSafetDetail(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const body = doc.body ?? doc.documentElement;
  into.expect("safet.id", "safet.status", "order.id");
  into.put("safet.id", SAFET_ID.exec(url)?.[0], "attribute");
  const labels = safetLabels().labelled(body);
  for (const { name, value } of labels) if (name !== "safet.id") putShaped(name, value, into);
  const roots = rootsIn(doc);
  into.put("order.id", soleOrderId(roots) ?? recognise(doc, url)?.orderId, "label");
  readConversation(roots, () => true, url, into);
  return into.reading({ portal: "amazon", page: "safet-detail", url, language: languageIn(doc, safetLabels), at });
}

/** True when the page shows more than the number that its address names. */
export function isSafetShown(doc: Document): boolean {
  return safetLabels()
    .labelled(doc.body ?? doc)
    .some(({ value }) => value);
}

function readerOf(list: List): PageReader {
  return (doc, url, at) => {
    const into = new FieldCollector();
    const roots = rootsIn(doc);
    const rows = list.rows(roots).map((row) => readRow(row, list));
    const data = list.data?.(roots) ?? [];
    into.rows.push(...joined(rows, data));
    // A list may be empty; one that the address narrows to an order should show it.
    const asked = parameter(url, "searchString", "keywordSearch", "keyword", "orderId");
    if (into.rows.length === 0 && ORDER_ID.test(asked)) into.expect("rows");
    const language = languageIn(doc, list.labels);
    return into.reading({ portal: "amazon", page: list.page, url, language, at });
  };
}

function readRow({ key, box }: Row, { labels, key: path, kind }: List): FieldCollector {
  const read = rowFields(box, labels());
  const into = new FieldCollector();
  if (key) into.put(path, key, path === "safet.id" ? "attribute" : howFound(key, box));
  if (path !== "order.id") into.put("order.id", soleOrderId(rootsIn(box)), "attribute");
  if (kind) into.put("claim.kind", kind, "attribute");
  for (const [name, { raw, how }] of Object.entries(read.fields)) into.put(name, raw, how);
  return into;
}

function howFound(key: string, box: Element): "attribute" | "label" {
  const linked = deepQueryAll(rootsIn(box), "a[href], kat-link[href]").some(
    (link) => (link.getAttribute("href") ?? "").includes(key) || lineOf(link) === key,
  );
  return linked ? "attribute" : "label";
}

/** The rows that are shown, each with what the page's data says of it beyond that; where none is shown, the data. */
function joined(shown: FieldCollector[], data: FieldCollector[]): RowReading[] {
  const rows = shown.length > 0 ? shown : data;
  const idOf = (row: FieldCollector): string => row.fields["order.id"]?.raw ?? "";
  for (const row of shown) {
    const same = data.filter((one) => idOf(one) === idOf(row));
    // Two returns of one order cannot be told apart by its number.
    const [one] = same;
    if (same.length === 1 && one && shown.filter((other) => idOf(other) === idOf(row)).length === 1)
      for (const [path, { raw, how }] of Object.entries(one.fields)) row.put(path, raw, how);
  }
  return rows.slice(0, MAX_ROWS).map(({ fields }) => ({ fields }));
}
