/** Reads an order's own page (`/mesh/ord/details`). */

import type { Reading } from "../../api/types";
import { deepQuery, lineOf, type Roots, rootsIn, textOf } from "../dom";
import { languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, outside, putLabelled } from "./beside";
import { policyLabels, valueLabels } from "./labels";
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
  const labels = labelsIn(valueLabels, doc).filter(({ value }) => policyLabels.names(value).length === 0);
  into.expect("order.id", "order.placed_at", "order.total", "order.items.0.title", "order.ship_to.name");
  into.expect("order.ship_to.lines");

  into.put("order.id", orderIdIn(new URL(url)), "attribute");
  readItems(boxes, into);
  readAddress(roots, into);
  putShaped(into, "order.total", lineOf(deepQuery(roots, `${SELECTORS.buyerPaid} ${SELECTORS.amount}`)), "attribute");
  putParcels(roots, labels, into);
  // What stands in an item's card is said of the item; a parcel's words are the parcels' own affair.
  putLabelled(into, labelsIn(policyLabels, doc), (name) => name);
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
 * The delivery address. Each piece is a button that copies it; the first is the name, the others are its lines, in the
 * page's order, for the companion to sort. Where the line before the country has two or three pieces with a postcode at
 * its end or its beginning, it is the place, and its pieces are named, too.
 */
function readAddress(roots: Roots, into: FieldCollector): void {
  const block = deepQuery(roots, SELECTORS.shipTo);
  if (!block) return;
  const rows = addressRows(block);
  const place = rows.findLastIndex((row, index) => index > 0 && index >= rows.length - 2 && placeIn(row) !== null);
  const country = place >= 0 && place === rows.length - 2 && rows[place + 1]?.length === 1 ? rows[place + 1]?.[0] : "";
  const told = country ? placeIn(rows[place] ?? [], JAPAN.test(country)) : null;
  for (const [name, piece] of Object.entries(told ?? {})) into.put(`order.ship_to.${name}`, piece, "attribute");
  if (told) into.put("order.ship_to.country", country, "attribute");
  const [name, ...lines] = rows.flat();
  into.put("order.ship_to.name", name, "attribute");
  for (const [index, line] of lines.slice(0, 12).entries()) into.put(`order.ship_to.lines.${index}`, line, "attribute");
}

/** The pieces of an address, line by line. */
function addressRows(block: Element): string[][] {
  const phone = block.querySelector(SELECTORS.phone);
  const own = (piece: Element): boolean => !phone?.contains(piece);
  const buttons = [...block.querySelectorAll(SELECTORS.copied)].filter(own);
  const copied = buttons.length > 0 ? buttons : [...block.querySelectorAll(SELECTORS.copiedOld)].filter(own);
  if (copied.length < 2)
    return linesOf(block, own)
      .filter(Boolean)
      .map((line) => [line]);
  const rows = new Map<Element, string[]>();
  for (const piece of copied) {
    const row = [...block.children].find((child) => child.contains(piece)) ?? piece;
    const text = lineOf(piece);
    if (text) rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()];
}

const POSTCODE = /^(?=.*\d)[A-Z\d〒][A-Z\d -]{2,9}$/i;
const JAPAN = /^(?:japan|japon|japón|giappone|日本)$/i;

/** City, region and postcode of a line of pieces; null where it is no such line. Japan names the region first. */
function placeIn(row: readonly string[], regionFirst = false): Record<"city" | "region" | "postcode", string> | null {
  if (row.length < 2 || row.length > 3 || row.filter((piece) => /\d/.test(piece)).length !== 1) return null;
  const place = row.findIndex((piece) => POSTCODE.test(piece));
  if (place !== 0 && place !== row.length - 1) return null;
  const [first = "", second = ""] = row.filter((_, index) => index !== place).map((piece) => piece.replace(/,$/, ""));
  const turned = regionFirst && place === 0 && second !== "";
  return { city: turned ? second : first, region: turned ? first : second, postcode: row[place] ?? "" };
}

/** The lines of an address without buttons, each in an element of its own. */
function linesOf(block: Element, own: (piece: Element) => boolean): string[] {
  const parts = [...block.children].filter(
    (part) => own(part) && part.localName !== "dl" && !/^h\d$/.test(part.localName),
  );
  return parts.flatMap((part) => textOf(part).split("\n"));
}
