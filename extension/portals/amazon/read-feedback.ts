/** Reads what buyers said: the feedback manager, new and old, and the reviews of the seller's brand. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn, textOf, timeOf } from "../dom";
import { FieldCollector } from "../reading";
import { feedbackLabels, pageLabels, reviewBy } from "./labels";
import { putShaped, rowFields } from "./list-rows";
import { ASIN, ORDER_ID } from "./pages";
import { MAX_ROWS } from "./rows";
import { SELECTORS } from "./selectors";
import { rowsUnderHeads } from "./table";
import { languageIn } from "./whole-page";

/** The feedback that is listed now, one row each. */
export function readFeedbackList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const rows = deepQueryAll(roots, SELECTORS.feedbackRow);
  const path = datePath(roots);
  const read =
    rows.length > 0
      ? rows.slice(0, MAX_ROWS).map((row) => newRow(row, path))
      : rowsUnderHeads(roots).slice(0, MAX_ROWS).map(oldRow);
  for (const { fields } of read) if ("feedback.rating" in fields) into.rows.push({ fields });
  const language = languageIn(doc, feedbackLabels);
  return into.reading({ portal: "amazon", page: "feedback-list", url, language, at });
}

/** True when feedback is listed. */
export function isFeedbackShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  return deepQuery(roots, SELECTORS.feedbackRow) !== null || rowsUnderHeads(roots).length > 0;
}

/** The reviews that are shown now, one row each. */
export function readReviewList(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  for (const card of deepQueryAll(rootsIn(doc), SELECTORS.review).slice(0, MAX_ROWS)) {
    into.rows.push({ fields: reviewIn(card, url).fields });
  }
  const language = languageIn(doc, feedbackLabels);
  return into.reading({ portal: "amazon", page: "review-list", url, language, at });
}

/** True when a review is shown. */
export function areReviewsShown(doc: Document): boolean {
  return deepQuery(rootsIn(doc), SELECTORS.review) !== null;
}

/** The date's cell is named after the order in some layouts; its head says whose date it is. */
function datePath(roots: Roots): string {
  const head = deepQuery(roots, SELECTORS.feedbackHead);
  const words = lineOf(head && deepQuery(rootsIn(head), SELECTORS.feedbackDate));
  return pageLabels.names(words).some((name) => name === "order.placed_at") ? "order.placed_at" : "feedback.at";
}

function newRow(row: Element, date: string): FieldCollector {
  const into = new FieldCollector();
  const roots = rootsIn(row);
  const order = deepQuery(roots, SELECTORS.feedbackOrder);
  const link = order && deepQuery(rootsIn(order), "kat-link, a[href]");
  const said = `${lineOf(order)} ${link?.getAttribute("label") ?? ""} ${link?.getAttribute("href") ?? ""}`;
  into.put("order.id", ORDER_ID.exec(said)?.[0], "attribute");
  into.put(date, timeOf(deepQuery(roots, SELECTORS.feedbackDate)), "attribute");
  into.put("feedback.rating", deepQuery(roots, SELECTORS.feedbackRating)?.getAttribute("value"), "attribute");
  into.put("feedback.text", textOf(commentIn(row), { keepBreaks: true }), "attribute");
  return into;
}

/** The comment's cell is told by its place: only in a row that has a cell below every head. */
function commentIn(row: Element): Element | null {
  const heads = row.parentElement?.querySelector(SELECTORS.rowOfHeads);
  const several = heads && heads !== row && heads.childElementCount > 1;
  if (several && heads.childElementCount !== row.childElementCount) return null;
  const comment = deepQuery([row], SELECTORS.feedbackComment);
  const other = comment?.matches('[class*="col_order_"], [class*="col_feedback_rating"]');
  return comment && !other && !comment.querySelector("kat-dropdown") ? comment : null;
}

function oldRow(row: Element): FieldCollector {
  const into = rowFields(row, feedbackLabels());
  into.put("order.id", ORDER_ID.exec(lineOf(row))?.[0], "label");
  return into;
}

function reviewIn(card: Element, url: string): FieldCollector {
  const into = new FieldCollector();
  const roots = rootsIn(card);
  const body = deepQuery(roots, SELECTORS.reviewBody);
  into.put("review.id", body?.id.replace(/^review-content-/, ""), "attribute");
  into.put("review.rating", deepQuery(roots, SELECTORS.reviewStars)?.getAttribute("value"), "attribute");
  into.put("review.title", lineOf(deepQuery(roots, SELECTORS.reviewTitle)), "attribute");
  into.put("review.text", textOf(body, { keepBreaks: true }), "attribute");
  const product = deepQuery(roots, SELECTORS.reviewProduct);
  into.put("review.listing_id", ASIN.exec(addressOf(product, url))?.[0], "attribute");
  for (const line of deepQueryAll(roots, SELECTORS.reviewLine)) {
    // What the review says is no line about it.
    if (line === body || body?.contains(line) || line.childElementCount > 2) continue;
    const by = reviewBy(lineOf(line));
    if (!by) continue;
    into.put("review.author", by.author, "label");
    into.put("review.at", by.at, "label");
    break;
  }
  const order = ORDER_ID.exec(
    deepQueryAll(roots, "a[href]")
      .map((link) => link.getAttribute("href"))
      .join(" "),
  );
  putShaped("order.id", order?.[0] ?? "", into);
  return into;
}

function addressOf(link: Element | null, base: string): string {
  try {
    return new URL(link?.getAttribute("href") ?? "", base).pathname;
  } catch {
    return "";
  }
}
