/** Reads the list of conversations: one row a conversation. Opening one marks it as read, so only the list is read. */

import type { Reading } from "../../api/types";
import { deepQueryAll, lineOf, rootsIn, timeOf } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, putLabelled } from "./beside";
import { type ItemName, itemLabels, valueLabels } from "./labels";
import { INBOX, READ } from "./labels-lists";
import { ORDER_ID, threadIdIn } from "./pages";
import { cellText, putBuyerLink } from "./read-order-list";
import { Columns, rowsAround } from "./rows";
import { date, putShaped } from "./shapes";
import { shortPieces } from "./units";

const headings = new LabelFinder<keyof typeof INBOX>(INBOX);
const states = new LabelFinder<"unread" | "read">({ unread: INBOX["thread.unread"], read: READ });
const THREAD_LINK =
  'a[href*="conversation" i], a[href*="thread" i], a[href*="messageid" i], a[href*="message_id" i], a[href*="question_id" i]';

/** The conversations that the list shows now. */
export function readInbox(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const columns = new Columns();
  const rows = threadRows(doc, url).map((row) => ({ row, fields: readRow(row, columns, url) }));
  markUnread(rows);
  for (const { fields } of rows) if (fields.has("thread.id")) into.rows.push({ fields: fields.fields });
  const language =
    doc.documentElement.lang ||
    languageOf([...valueLabels.labelled(doc.body ?? doc), ...headings.labelled(doc.body ?? doc)]);
  return into.reading({ portal: "ebay", page: "message-inbox", url, language, at });
}

/** True when the list is drawn with at least one conversation. */
export function isInboxShown(doc: Document): boolean {
  return deepQueryAll(rootsIn(doc), THREAD_LINK).some((link) => idIn(link, doc.baseURI) !== null);
}

function threadRows(doc: Document, url: string): Element[] {
  return rowsAround(deepQueryAll(rootsIn(doc), THREAD_LINK), (link) => idIn(link, url));
}

function idIn(link: Element, base: string): string | null {
  const href = link.getAttribute("href") ?? "";
  const known = /^[a-z][a-z\d+.-]*:/i.test(base) && !/^about:/.test(base) ? base : "https://www.ebay.com/";
  try {
    return threadIdIn(new URL(href, known));
  } catch {
    return null;
  }
}

function readRow(row: Element, columns: Columns, url: string): FieldCollector {
  const into = new FieldCollector();
  const link = [...row.querySelectorAll(THREAD_LINK)].find((one) => idIn(one, url));
  into.put("thread.id", link && idIn(link, url), "attribute");
  for (const [heading, cell] of columns.cells(row)) {
    const path = headings.names(heading)[0];
    if (path === "thread.unread") continue;
    if (path) putShaped(into, path, path === "thread.subject" ? lineOf(cell) : cellText(cell), "label");
    else if (itemLabels.names(heading).length > 0) putItemNumber(cell, into);
  }
  putLabelled(into, labelsIn(valueLabels, row), (name) => (/^(?:order\.id|buyer\.name)$/.test(name) ? name : null));
  putLabelled(into, labelsIn(headings, row), (name) => (name === "thread.unread" ? null : name));
  putLabelled(into, labelsIn<ItemName>(itemLabels, row), (name) =>
    name === "listing_id" ? "order.items.0.listing_id" : null,
  );
  const times = [...row.querySelectorAll("time")];
  if (times.length === 1) into.put("thread.last_at", timeOf(times[0]), "attribute");
  const dates = shortPieces(row)
    .map(lineOf)
    .filter((text) => text.length <= 40 && date(text) && !/\d{9}/.test(text));
  if (times.length === 0 && dates.length === 1) into.put("thread.last_at", dates[0], "label");
  putBuyerLink(row, into);
  putUserName(row, into);
  const orders = new Set(lineOf(row).match(new RegExp(ORDER_ID, "g")));
  if (orders.size === 1) into.put("order.id", [...orders][0], "label");
  into.put("thread.subject", link && subjectIn(link), "attribute");
  putUnread(row, into);
  return into;
}

function putItemNumber(cell: Element, into: FieldCollector): void {
  putShaped(into, "order.items.0.listing_id", /^\d+$/.test(lineOf(cell)) ? lineOf(cell) : null, "label");
}

/** User names have no spaces: the only word of a row that stands alone and looks like one. */
function putUserName(row: Element, into: FieldCollector): void {
  const names = shortPieces(row)
    .map(lineOf)
    .filter((text) => /^(?=.*[a-z])[\w.*!$~-]{5,64}$/i.test(text) && states.names(text).length === 0 && !date(text));
  if (names.length === 1 && /[\d._*!$~-]/.test(names[0] ?? "")) into.put("buyer.name", names[0], "label");
}

/** The text of the link to a conversation, unless it is a name, a time or a bare “Reply”. */
function subjectIn(link: Element): string | null {
  const text = lineOf(link);
  return /\s/.test(text) && link.childElementCount === 0 && text.length <= 200 ? text : null;
}

/** As the row says it, in words or in what it tells a screen reader. */
function putUnread(row: Element, into: FieldCollector): void {
  const said = [row, ...row.querySelectorAll("[aria-label], [title], [alt]")].flatMap((one) =>
    ["aria-label", "title", "alt"].map((name) => one.getAttribute(name) ?? ""),
  );
  const words = [...said, ...shortPieces(row).map(lineOf)].flatMap((text) => states.names(text));
  const found = new Set(words);
  if (found.size === 1) into.put("thread.unread", String(found.has("unread")), "label");
}

/** eBay sets the name of a conversation's buyer in bold while it is unread: believed where some rows are and some are not. */
function markUnread(rows: readonly { row: Element; fields: FieldCollector }[]): void {
  const bold = rows.map(({ row, fields }) => isBold(row, fields.fields["buyer.name"]?.raw));
  if (new Set(bold.filter((one) => one !== null)).size < 2) return;
  for (const [index, { fields }] of rows.entries()) {
    const unread = bold[index];
    if (unread !== null && unread !== undefined) fields.put("thread.unread", String(unread), "attribute");
  }
}

function isBold(row: Element, buyer: string | undefined): boolean | null {
  const name = buyer && shortPieces(row).find((piece) => lineOf(piece) === buyer);
  if (!name) return null;
  for (let at: Element | null = name; at && row.contains(at); at = at.parentElement) {
    const weight = /font-weight:\s*(\w+)/.exec(at.getAttribute("style") ?? "")?.[1];
    if (weight) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
    if (/^(b|strong|h\d)$/.test(at.localName)) return true;
  }
  const drawn = name.ownerDocument.defaultView?.getComputedStyle(name).fontWeight ?? "";
  return Number(drawn) >= 600 || drawn === "bold";
}
