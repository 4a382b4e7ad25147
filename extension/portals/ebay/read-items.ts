/** The cards of an order's items. */

import { deepQuery, deepQueryAll, isWithin, lineOf, type Roots, rootsIn, textOf } from "../dom";
import type { FieldCollector } from "../reading";
import { labelsIn, outside, putLabelled, putUnanimous } from "./beside";
import { type ItemName, itemLabels } from "./labels";
import { rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { putShaped } from "./shapes";

/** An order of more items than that is shown in parts. */
const MOST_ITEMS = 200;

const FOREIGN = `${SELECTORS.shipTo}, ${SELECTORS.payment}, ${SELECTORS.orderInfo}`;

/** The part of the page that each item has to itself, in the page's order. */
export function cardBoxes(roots: Roots): Element[] {
  const cards = deepQueryAll(roots, SELECTORS.card);
  const boxes = [...new Set(cards.map((card) => card.closest(SELECTORS.cardBox) ?? ownPart(card)))];
  // An item whose card is not marked as one must not make the next one the first: then all are told by their links, and
  // where these are not all there either, none is.
  const links = cards[0] ? deepQueryAll([widest(cards[0], () => true)], SELECTORS.itemLink) : [];
  const parts = [SELECTORS.itemId, SELECTORS.quantity, SELECTORS.soldPrice];
  const items = Math.max(idsIn(links).size, ...parts.map((part) => deepQueryAll(roots, part).length));
  const told = items > boxes.length ? rowsAround(links, itemIdIn) : boxes;
  return told.length < items ? [] : told.slice(0, MOST_ITEMS);
}

/** The largest part around `card` that leads to no second item. */
function ownPart(card: Element): Element {
  return widest(card, (part) => idsIn([...part.querySelectorAll(SELECTORS.itemLink)]).size < 2);
}

/** The largest part around `card` that `fits` and holds none of the order's own blocks. */
function widest(card: Element, fits: (part: Element) => boolean): Element {
  let box = card;
  for (let outer = card.parentElement; outer && outer.localName !== "body"; outer = outer.parentElement) {
    if (outer.querySelector(FOREIGN) || !fits(outer)) break;
    box = outer;
  }
  return box;
}

function idsIn(links: readonly Element[]): Set<string | null> {
  return new Set(links.map(itemIdIn).filter(Boolean));
}

export function readItems(boxes: readonly Element[], into: FieldCollector): void {
  for (const [index, box] of boxes.entries()) readItem(box, `order.items.${index}`, into);
}

function readItem(box: Element, path: string, into: FieldCollector): void {
  into.expect(`${path}.title`, `${path}.listing_id`, `${path}.quantity`, `${path}.price`);
  into.put(`${path}.title`, titleIn(box), "attribute");
  putShaped(into, `${path}.listing_id`, secondOf(box.querySelector(SELECTORS.itemId)), "attribute");
  into.put(`${path}.listing_id`, itemIdIn(box.querySelector(SELECTORS.itemLink)), "attribute");
  putShaped(into, `${path}.sku`, secondOf(box.querySelector(SELECTORS.itemSku)), "attribute");
  putShaped(into, `${path}.quantity`, quantityIn(box.querySelector(SELECTORS.quantity)), "attribute");
  putShaped(into, `${path}.price`, boldOf(box.querySelector(SELECTORS.soldPrice)), "attribute");
  putLabelled(into, labelsIn<ItemName>(itemLabels, box), (name) => (name === "title" ? null : `${path}.${name}`));
}

/** The item number that a link to an item's page holds. */
export function itemIdIn(link: Element | null | undefined): string | null {
  return /\/itm\/(?:[^/?#]*\/)?(\d{9,15})(?!\d)/.exec(link?.getAttribute("href") ?? "")?.[1] ?? null;
}

/** The item's name as its link says it; the link around the picture says nothing. */
export function titleIn(box: Element): string {
  for (const link of box.querySelectorAll(SELECTORS.itemLink)) {
    const title = lineOf(link.querySelector(SELECTORS.itemLinkText)) || lineOf(link);
    if (title && !/^\d+$/.test(title)) return title;
  }
  return "";
}

/** The second of two pieces: the first is the label. */
function secondOf(block: Element | null): string {
  return lineOf(block?.querySelectorAll(SELECTORS.secondary)[1]);
}

/** “1” stands before “(9 available)”, each in its own piece or in one. */
function quantityIn(block: Element | null): string {
  return /^\d+/.exec(textOf(block))?.[0] ?? "";
}

/** The bold piece where the block has one, else all of it. */
function boldOf(block: Element | null): string {
  return lineOf(block?.querySelector(".sh-bold")) || lineOf(block);
}

/**
 * The item that a page about one order speaks of: the only one that its main part names or leads to, outside of
 * `messages`.
 */
export function readSoleItem(doc: Document, messages: readonly Element[], into: FieldCollector): void {
  const path = "order.items.0";
  const main = deepQuery(rootsIn(doc), "main, [role=main]") ?? doc.body;
  if (!main) return;
  const labels = outside(labelsIn<ItemName>(itemLabels, main), messages);
  const links = deepQueryAll(rootsIn(main), SELECTORS.itemLink).filter(
    (link) => itemIdIn(link) && !messages.some((message) => isWithin(link, message)),
  );
  const ids = new Set(links.map(itemIdIn));
  if (ids.size > 1) return;
  putUnanimous(into, labels, (name) => (name === "listing_id" ? `${path}.${name}` : null));
  into.put(`${path}.listing_id`, [...ids][0], "attribute");
  const titles = links.map((link) => lineOf(link.querySelector(SELECTORS.itemLinkText)) || lineOf(link));
  into.put(
    `${path}.title`,
    titles.find((title) => title && !/^\d+$/.test(title)),
    "attribute",
  );
  if (into.hasAny(path)) putUnanimous(into, labels, (name) => `${path}.${name}`);
}
