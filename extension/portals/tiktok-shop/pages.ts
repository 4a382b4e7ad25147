/** Which page of TikTok Shop Seller Center this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf, parameter } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

export const ORDER_ID = /^\d{15,20}$/;
const DETAIL = /^\/order\/detail\/?$/;
const LIST = /^\/order\/?$/;

export function isTikTokShop(url: string): boolean {
  return houseAt(url)?.portal === "tiktok-shop";
}

/** `/order/detail?order_no=…` and `/order?tab=…`. */
export function recognise(_doc: Document, url: string): PortalPage | null {
  const address = addressOf(url);
  if (!address || !isTikTokShop(url)) return null;
  if (DETAIL.test(address.pathname)) return { kind: "order-detail", orderId: orderIdAt(url) };
  return LIST.test(address.pathname) ? { kind: "order-list", orderId: null } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  return address && isTikTokShop(url) && DETAIL.test(address.pathname)
    ? parameter(address, ["order_no"], ORDER_ID)
    : null;
}
