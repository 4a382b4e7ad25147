/** Which page of Walmart Seller Center this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf, parameter } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

/** A purchase order's number. */
export const ORDER_ID = /^\d{10,18}$/;
const NAMES = ["poNumber", "purchaseOrderId"];
const DETAIL = /^\/(?:order-management|orders)\/details\/?$/;
const LIST = /^\/order-management(?:\/details)?\/?$/;

export function isWalmart(url: string): boolean {
  return houseAt(url)?.portal === "walmart";
}

/** `/order-management/details?poNumber=…` and `/orders/details?purchaseOrderId=…`; without a number it is the list. */
export function recognise(_doc: Document, url: string): PortalPage | null {
  const orderId = orderIdAt(url);
  if (orderId) return { kind: "order-detail", orderId };
  const address = addressOf(url);
  return address && isWalmart(url) && LIST.test(address.pathname) ? { kind: "order-list", orderId: null } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  return address && isWalmart(url) && DETAIL.test(address.pathname) ? parameter(address, NAMES, ORDER_ID) : null;
}
