/** Reads the list of performance notifications: a table with known heads, else what stands around each date. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, rootsIn } from "../dom";
import { FieldCollector } from "../reading";
import { type Dated, datedParts } from "./dated";
import { noticeLabels } from "./labels";
import { putShaped, rowFields } from "./list-rows";
import { languageIn } from "./read-lists";
import { MAX_ROWS } from "./rows";
import { rowsUnderHeads } from "./table";

const TITLE = "h1, h2, h3, h4, h5, h6, a[href], kat-link, strong, b";

/** The notifications that are listed now, one row each. */
export function readNoticeList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const table = rowsUnderHeads(roots).slice(0, MAX_ROWS).map(tableRow).filter(isNotice);
  const rows = table.length > 0 ? table : datedParts(roots).map(card).filter(isNotice);
  into.rows.push(...rows.map(({ fields }) => ({ fields })));
  const language = languageIn(doc, noticeLabels().labelled(doc.body ?? doc));
  return into.reading({ portal: "amazon", page: "notice-list", url, language, at });
}

/** True when something with a date is listed. */
export function areNoticesShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  return rowsUnderHeads(roots).length > 0 || datedParts(roots).length > 0;
}

function tableRow(row: Element): FieldCollector {
  const into = rowFields(row, noticeLabels());
  putId(row, into);
  return into;
}

/** A notification outside of a table: its heading or link is its title. */
function card({ box, at }: Dated): FieldCollector {
  const into = rowFields(box, noticeLabels());
  const title = deepQuery(rootsIn(box), TITLE);
  const words = lineOf(title) || (title?.getAttribute("label") ?? "");
  if (words !== at) putShaped("notice.title", words, into);
  into.put("notice.at", at, "label");
  putId(box, into);
  return into;
}

/** The number of a notification as its link names it. */
function putId(row: Element, into: FieldCollector): void {
  for (const link of deepQueryAll(rootsIn(row), "a[href], kat-link[href]")) {
    const id = /[?&#/](?:notificationId|notificationID|id|caseId)=([\w-]{3,60})/.exec(link.getAttribute("href") ?? "");
    if (id) into.put("notice.id", id[1], "attribute");
  }
}

function isNotice({ fields }: FieldCollector): boolean {
  return "notice.title" in fields && "notice.at" in fields;
}
