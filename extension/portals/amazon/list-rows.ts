/** Reads one row of a list by meaning: what stands under a known head or beside a known label, if it has its shape. */

import { deepQuery, lineOf, rootsIn, textOf, timeOf } from "../dom";
import type { LabelFinder } from "../labels";
import { shapeOf } from "../meaning/fields";
import { type Shape, shaped } from "../meaning/shapes";
import { FieldCollector } from "../reading";
import { SELECTORS } from "./selectors";
import { cellsByHead } from "./table";

/** Shapes of values that only Amazon's lists have. */
const SHAPES: Readonly<Record<string, Shape>> = {
  "safet.id": "code",
  "safet.status": "word",
  "safet.reason": "line",
  "safet.amount": "money",
  "safet.opened_at": "date",
  "safet.decision": "line",
  "claim.decision.at": "date",
  "claim.decision.amount": "money",
  "feedback.at": "date",
  "feedback.rating": "number",
  "feedback.text": "text",
  "notice.id": "code",
  "notice.title": "text",
  "thread.subject": "text",
  "notice.text": "text",
  "notice.at": "date",
  "notice.respond_by": "date",
};
const PROSE = /\.(?:comment|text)$/;
const STATE = /\.(?:status|decision|for)$/;
const TIME = /(?:_at|_by|\.at)$/;

/** What `row` says in words that `finder` knows. Names of the finder are paths of a reading. */
export function rowFields(row: Element, finder: LabelFinder<string>): FieldCollector {
  const into = new FieldCollector();
  for (const [head, cell] of cellsByHead(row)) {
    for (const path of finder.names(head)) putShaped(path, cellValue(path, cell), into);
  }
  for (const { name, value } of finder.labelled(row)) putShaped(name, value, into);
  const link = deepQuery(rootsIn(row), SELECTORS.itemLink);
  const product = /\/(?:gp\/product|dp)\/([A-Z0-9]{10})/.exec(link?.getAttribute("href") ?? "")?.[1];
  into.put("order.items.0.listing_id", product, "attribute");
  if (product) into.put("order.items.0.title", lineOf(link) || link?.getAttribute("label"), "attribute");
  return into;
}

/** Keeps a value that looks like one of its field. */
export function putShaped(path: string, value: string, into: FieldCollector): void {
  const shape = SHAPES[path] ?? shapeOf(path);
  // "Pending authorization" is a state, whatever it looks like.
  if (STATE.test(path)) into.put(path, /\p{L}/u.test(value) && value.length <= 80 ? value : null, "label");
  else if (shape) into.put(path, shaped(value, shape), "label");
}

function cellValue(path: string, cell: Element): string {
  if (TIME.test(path)) return timeOf(cell);
  return PROSE.test(path) ? textOf(cell, { keepBreaks: true }) : lineOf(cell);
}
