/** Which page of Etsy's shop manager this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf, parameter } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

/** A receipt's number. */
export const ORDER_ID = /^\d{8,14}$/;

/** `/your/orders/sold/ID`, `/your/shops/SHOP/orders/sold/ID`; `transaction:ID` names an item of an order, not the order. */
const SOLD = /^\/your\/(?:shops\/[^/]+\/)?orders\/sold(?:\/(?:new|completed|(\d{8,14})|transaction:\d+))?\/?$/;
const TRANSACTION = /\/transaction:\d+\/?$/;

export function isEtsy(url: string): boolean {
  return houseAt(url)?.portal === "etsy";
}

export function recognise(_doc: Document, url: string): PortalPage | null {
  const address = addressOf(url);
  if (!address || !isEtsy(url) || !SOLD.test(address.pathname)) return null;
  const orderId = orderIdAt(url);
  if (orderId || TRANSACTION.test(address.pathname)) return { kind: "order-detail", orderId };
  return { kind: "order-list", orderId: null };
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  const sold = address && isEtsy(url) ? SOLD.exec(address.pathname) : null;
  return address && sold ? (sold[1] ?? parameter(address, ["order_id"], ORDER_ID)) : null;
}
