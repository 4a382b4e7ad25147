/** Reads the list of feedback that buyers left: one row a feedback. */

import type { Reading } from "../../api/types";
import { deepQueryAll, lineOf, rootsIn, timeOf } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, putLabelled } from "./beside";
import { type ValuePath, valueLabels } from "./labels";
import { FEEDBACK, RATINGS } from "./labels-lists";
import { ORDER_ID } from "./pages";
import { putBuyerLink, readRowItems } from "./read-order-list";
import { Columns, MOST_ROWS, rowsAround } from "./rows";
import { putShaped } from "./shapes";
import { wordsIn } from "./units";

const headings = new LabelFinder<keyof typeof FEEDBACK>(FEEDBACK);

/** The feedback that the page shows now. */
export function readFeedbackList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const columns = new Columns();
  for (const row of feedbackRows(doc, columns)) {
    const fields = readRow(row, columns);
    if (fields.has("feedback.text") || fields.has("feedback.rating")) into.rows.push({ fields: fields.fields });
  }
  const language =
    doc.documentElement.lang ||
    languageOf([...headings.labelled(doc.body ?? doc), ...valueLabels.labelled(doc.body ?? doc)]);
  return into.reading({ portal: "ebay", page: "feedback-list", url, language, at });
}

/** True when the list is drawn with at least one feedback. */
export function isFeedbackShown(doc: Document): boolean {
  return feedbackRows(doc, new Columns()).length > 0;
}

/** Rows under a heading for the comment; where no table has one, what stands around each rating. */
function feedbackRows(doc: Document, columns: Columns): Element[] {
  const roots = rootsIn(doc);
  const headed = deepQueryAll(roots, "tr, [role=row]").filter(
    (row) => columns.cells(row).filter(([heading]) => headings.names(heading).length > 0).length >= 2,
  );
  const commented = headed.filter((row) =>
    columns.cells(row).some(([heading]) => headings.names(heading).includes("feedback.text")),
  );
  if (commented.length > 0) return commented.slice(0, MOST_ROWS);
  const ratings = deepQueryAll(roots, "[aria-label], [alt], [title], span, p, strong, td").filter(
    (one) => ratingOf(one) !== null,
  );
  const outer = ratings.filter((one) => !ratings.some((other) => other !== one && other.contains(one)));
  const places = new Map(outer.map((one, index) => [one, String(index)]));
  const told = (row: Element): boolean =>
    labelsIn(headings, row).some(({ name, value }) => name === "feedback.text" && value);
  return rowsAround(outer, (one) => places.get(one) ?? null).filter(
    (row) => row.querySelector("time") !== null || told(row),
  );
}

function readRow(row: Element, columns: Columns): FieldCollector {
  const into = new FieldCollector();
  for (const [heading, cell] of columns.cells(row)) {
    const path = headings.names(heading)[0];
    if (path === "feedback.rating") into.put(path, ratingIn(cell), "label");
    else if (path === "feedback.at") putShaped(into, path, timeOf(cell), "label");
    else if (path === "feedback.text") into.put(path, asComment(commentIn(cell)), "label");
    else if (path) putShaped(into, path, lineOf(cell), "label");
  }
  into.put("feedback.rating", ratingIn(row), "label");
  for (const { name, value } of labelsIn(headings, row)) {
    if (name === "feedback.text") into.put(name, asComment(value), "label");
    else if (name !== "feedback.rating") putShaped(into, name, value, "label");
  }
  putBuyerLink(row, into);
  putLabelled(into, labelsIn<ValuePath>(valueLabels, row), (name) =>
    /^(?:order\.id|buyer\.name)$/.test(name) ? name : null,
  );
  const times = [...row.querySelectorAll("time")];
  if (times.length === 1 && times[0]) {
    into.put("feedback.at", timeOf(times[0]), "attribute");
    const rating = [...row.querySelectorAll("*")].filter((one) => ratingOf(one) !== null);
    if (!into.has("feedback.text"))
      into.put("feedback.text", wordsIn({ part: row, time: times[0] }, rating).split("\n")[0], "label");
  }
  readRowItems(row, into);
  const orders = new Set(lineOf(row).match(new RegExp(ORDER_ID, "g")));
  if (orders.size === 1) into.put("order.id", [...orders][0], "label");
  return into;
}

/** The comment is the first line of its cell; the item's name follows it. */
function commentIn(cell: Element): string {
  const first = cell.childElementCount > 1 ? [...cell.children].map((part) => lineOf(part)).find(Boolean) : "";
  return first || lineOf(cell);
}

/** Some languages have one word for the rating and the comment: what is a rating is no comment. */
function asComment(text: string): string | null {
  return Object.values(RATINGS).some((words) => words.test(text)) ? null : text;
}

/** The rating as the page calls it, when it gives one only. */
function ratingIn(scope: Element): string | null {
  const said = [scope, ...scope.querySelectorAll("*")].map(ratingOf).filter((one) => one !== null);
  return new Set(said.map((one) => one.toLowerCase())).size === 1 ? (said[0] ?? null) : null;
}

function ratingOf(element: Element): string | null {
  const texts = [element.getAttribute("aria-label"), element.getAttribute("alt"), element.getAttribute("title")];
  if (element.childElementCount === 0 || element.localName === "svg") texts.push(element.textContent);
  for (const text of texts) {
    const said = text?.trim();
    if (said && said.length <= 40 && Object.values(RATINGS).some((words) => words.test(said))) return said;
  }
  return null;
}
