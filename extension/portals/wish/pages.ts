/** Which page of Wish's merchant dashboard this is. Its paths are not known: an order is told by its number. */

import { houseAt } from "../hosts";
import { addressOf, parameter } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

/** 24 digits of base 16. */
export const ORDER_ID = /^[0-9a-f]{24}$/i;
const IN_PATH = /\/orders?\/(?:[\w-]+\/)?([0-9a-f]{24})\/?$/i;
const NAMES = ["order_id", "orderId", "order-id"];

export function isWish(url: string): boolean {
  return houseAt(url)?.portal === "wish";
}

export function recognise(_doc: Document, url: string): PortalPage | null {
  const orderId = orderIdAt(url);
  return orderId ? { kind: "order-detail", orderId } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  if (!address || !isWish(url)) return null;
  return IN_PATH.exec(address.pathname)?.[1] ?? parameter(address, NAMES, ORDER_ID);
}
