/** Reads an order's own page (`/mesh/ord/details`). */

import type { Reading } from "../../api/types";
import { deepQuery, lineOf, type Roots, rootsIn, textOf } from "../dom";
import { languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, outside, putLabelled } from "./beside";
import { valueLabels } from "./labels";
import { orderIdIn } from "./pages";
import { cardBoxes, readItems } from "./read-items";
import { putParcels } from "./read-parcels";
import { SELECTORS } from "./selectors";
import { putShaped } from "./shapes";

/** What the page shows now. Fields that it should show and does not are listed as unreadable. */
export function readOrderDetail(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const boxes = cardBoxes(roots);
  const labels = labelsIn(valueLabels, doc);
  into.expect("order.id", "order.placed_at", "order.total", "order.items.0.title", "order.ship_to.name");
  into.expect("order.ship_to.lines");

  into.put("order.id", orderIdIn(new URL(url)), "attribute");
  readItems(boxes, into);
  readAddress(roots, into);
  putShaped(into, "order.total", lineOf(deepQuery(roots, `${SELECTORS.buyerPaid} ${SELECTORS.amount}`)), "attribute");
  putParcels(roots, labels, into);
  // What stands in an item's card is said of the item; a parcel's words are the parcels' own affair.
  putLabelled(into, outside(labels, boxes.length > 1 ? boxes : []), (name) =>
    name.startsWith("shipments.") ? null : name,
  );

  const language = doc.documentElement.lang || languageOf(labels);
  return into.reading({ portal: "ebay", page: "order-detail", url, language, at });
}

/** True when the order itself is on the page: an item and what was paid, or the address. */
export function isOrderShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  const item = deepQuery(roots, `${SELECTORS.card} ${SELECTORS.itemLink}, ${SELECTORS.itemId}`);
  return (
    item !== null && deepQuery(roots, `${SELECTORS.payment}, ${SELECTORS.shipTo}, ${SELECTORS.orderInfo}`) !== null
  );
}

/**
 * The pieces of the delivery address in the page's order, unsorted: which of them is the city differs from country to
 * country and is told by the companion. Each piece is a button that copies it; the first is the name.
 */
function readAddress(roots: Roots, into: FieldCollector): void {
  const block = deepQuery(roots, SELECTORS.shipTo);
  if (!block) return;
  const phone = block.querySelector(SELECTORS.phone);
  const own = (piece: Element): boolean => !phone?.contains(piece);
  const buttons = [...block.querySelectorAll(SELECTORS.copied)].filter(own);
  const copied = buttons.length > 0 ? buttons : [...block.querySelectorAll(SELECTORS.copiedOld)].filter(own);
  const pieces = copied.length > 1 ? copied.map(lineOf) : linesOf(block, own);
  const [name, ...lines] = pieces.filter(Boolean);
  into.put("order.ship_to.name", name, "attribute");
  for (const [index, line] of lines.slice(0, 12).entries()) into.put(`order.ship_to.lines.${index}`, line, "attribute");
}

/** The lines of an address without buttons, each in an element of its own. */
function linesOf(block: Element, own: (piece: Element) => boolean): string[] {
  const parts = [...block.children].filter(
    (part) => own(part) && part.localName !== "dl" && !/^h\d$/.test(part.localName),
  );
  return parts.flatMap((part) => textOf(part).split("\n"));
}
