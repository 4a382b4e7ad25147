/** The cards of an order's items. */

import { deepQuery, deepQueryAll, isWithin, lineOf, type Roots, rootsIn, textOf } from "../dom";
import type { FieldCollector } from "../reading";
import { labelsIn, outside, putLabelled, putUnanimous } from "./beside";
import { type ItemName, itemLabels } from "./labels";
import { SELECTORS } from "./selectors";
import { putShaped } from "./shapes";

/** An order of more items than that is shown in parts. */
const MOST_ITEMS = 200;

/** The part of the page that each item has to itself, in the page's order. */
export function cardBoxes(roots: Roots): Element[] {
  const cards = deepQueryAll(roots, SELECTORS.card);
  const boxes = cards.map((card) => card.closest(SELECTORS.cardBox) ?? ownPart(card, cards));
  return [...new Set(boxes)].slice(0, MOST_ITEMS);
}

/** The largest part around `card` without another card and without the order's own blocks. */
function ownPart(card: Element, cards: readonly Element[]): Element {
  let box = card;
  for (let outer = card.parentElement; outer && outer.localName !== "body"; outer = outer.parentElement) {
    const next = outer;
    const foreign = `${SELECTORS.shipTo}, ${SELECTORS.payment}, ${SELECTORS.orderInfo}`;
    if (next.querySelector(foreign) || cards.some((other) => other !== card && next.contains(other))) break;
    box = outer;
  }
  return box;
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
  return lineOf(block?.querySelector("span.sh-bold")) || textOf(block);
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
