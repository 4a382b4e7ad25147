/** Reads an order's own page (`/orders-v3/order/…`). */

import type { Reading } from "../../api/types";
import { deepQuery, isShown, lineOf, type Roots, rootsIn, textOf, timeOf } from "../dom";
import { type Labelled, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { BY_PLATFORM, isOrderLabel, pageLabels } from "./labels";
import { ORDER_ID, recognise } from "./pages";
import { readItems } from "./read-items";
import { readParcels } from "./read-parcels";
import { ORDER_VALUES, SELECTORS, SHIPPING_SERVICE } from "./selectors";

const MENUS = "nav, footer, [role='navigation']";

/** What the page shows now. Fields that it should show and does not are listed as unreadable. */
export function readOrderDetail(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  // The words also stand in the portal's menus.
  const labels = pageLabels.labelled(doc.body ?? doc).filter(({ at: node }) => !node.parentElement?.closest(MENUS));
  into.expect("order.id", "order.placed_at", "order.fulfilment", "order.total", "order.items.0.title");

  for (const { path, selector, kind } of ORDER_VALUES) {
    const element = deepQuery(roots, selector);
    const raw = kind === "time" ? timeOf(element) : lineOf(element);
    into.put(path, kind === "order-id" ? (ORDER_ID.exec(raw)?.[0] ?? null) : raw, "attribute");
  }
  into.put("order.id", recognise(doc, url)?.orderId, "attribute");
  readItems(roots, into);
  readAddress(roots, into);
  into.put("buyer.name", lineOf(deepQuery(roots, SELECTORS.buyer)), "attribute");
  const parcels = readParcels(roots, labels, into);
  if (parcels > 0) into.put("shipments.0.service", lineOf(deepQuery(roots, SHIPPING_SERVICE)), "attribute");
  readLabelled(labels, into);

  const language = doc.documentElement.lang || languageOf(labels);
  return into.reading({ portal: "amazon", page: "order-detail", url, language, at });
}

/** True when the order itself is on the page; the address may still be on its way. */
export function isOrderShown(doc: Document): boolean {
  const loading = doc.querySelector(SELECTORS.loading);
  return doc.querySelector(SELECTORS.orderReady) !== null && (loading === null || !isShown(loading));
}

/**
 * The pieces of the delivery address in the page's order, unsorted: which of them is the city differs from country to
 * country and is told by the companion. The first is the name unless the page names the recipient apart.
 */
function readAddress(roots: Roots, into: FieldCollector): void {
  const pieces = piecesOf(deepQuery(roots, SELECTORS.shipTo));
  const recipient = lineOf(deepQuery(roots, SELECTORS.recipient));
  const name = recipient || (pieces[0] ?? "");
  into.put("order.ship_to.name", name, "attribute");
  const lines = pieces.filter((piece, index) => (recipient ? piece !== recipient : index > 0));
  for (const [index, line] of lines.entries()) into.put(`order.ship_to.lines.${index}`, line, "attribute");
  // Orders that the platform ships show the seller no address, and that is as it should be.
  if (!BY_PLATFORM.test(into.fields["order.fulfilment"]?.raw ?? ""))
    into.expect("order.ship_to.name", "order.ship_to.lines");
}

/** One piece an element where the page gives each its own, else one a line. */
function piecesOf(block: Element | null): string[] {
  const parts: readonly Node[] = block ? (block.children.length > 1 ? [...block.children] : [block]) : [];
  return parts.flatMap((part) => textOf(part).split("\n")).filter(Boolean);
}

function readLabelled(labels: readonly Labelled<string>[], into: FieldCollector): void {
  for (const { name, value } of labels) {
    if (name === "order.ship_from.country") putOrigin(value, into);
    else if (isOrderLabel(name)) into.put(name, value, "label");
  }
  const claim = labels.find(({ name }) => name === "claim.a-to-z");
  // The words also stand in menus: only together with something about the claim do they mean one.
  if (claim && into.hasAny("claim.")) into.put("claim.kind", "a-to-z", "label");
}

/** "China (Guangdong)": the country, and the region where the page names it. */
function putOrigin(value: string, into: FieldCollector): void {
  const parts = /^([^(（]+?)\s*[(（](.+)[)）]$/.exec(value);
  into.put("order.ship_from.country", parts?.[1] ?? value, "label");
  into.put("order.ship_from.region", parts?.[2], "label");
}
