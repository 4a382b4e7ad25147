/** Reads the list of performance notifications: a table with known heads, else what stands around each date. */

import type { Reading } from "../../api/types";
import { deepQueryAll, lineOf, rootsIn } from "../dom";
import { FieldCollector } from "../reading";
import { type Dated, datedParts } from "./dated";
import { noticeLabels } from "./labels";
import { putShaped, rowFields } from "./list-rows";
import { MAX_ROWS, rowsAround } from "./rows";
import { rowsUnderHeads } from "./table";
import { languageIn } from "./whole-page";

const TITLE = "h1, h2, h3, h4, h5, h6, a[href], kat-link, strong, b";

/** The notifications that are listed now, one row each. */
export function readNoticeList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const table = rowsUnderHeads(roots).slice(0, MAX_ROWS).map(tableRow).filter(isNotice);
  const rows = table.length > 0 ? table : cardsIn(doc).map(card).filter(isNotice);
  into.rows.push(...rows.map(({ fields }) => ({ fields })));
  const language = languageIn(doc, noticeLabels);
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

/** What stands around each date that is said to be a notification's, else around each date alone. */
function cardsIn(doc: Document): Dated[] {
  const labels = noticeLabels()
    .labelled(doc.body ?? doc)
    .filter(({ name, value }) => name === "notice.at" && value);
  const marks = labels.map(({ at }, index) => ({ key: String(index), at }));
  const cards = rowsAround(marks).flatMap(({ key, box }) => {
    const label = labels[Number(key)];
    return label ? [{ box, at: label.value, node: label.at }] : [];
  });
  return cards.length > 0 ? cards : datedParts(rootsIn(doc));
}

/** A notification outside of a table: the last heading or link before its date is its title, else the first after it. */
function card({ box, at, node }: Dated): FieldCollector {
  const into = rowFields(box, noticeLabels());
  const titles = deepQueryAll(rootsIn(box), TITLE).filter((title) => lineOf(title) || title.getAttribute("label"));
  const before = titles.filter((title) => title.compareDocumentPosition(node) & 4 /* follows */);
  const title = before.at(-1) ?? titles[0] ?? null;
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
