/** Which page of Shopify's admin this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

/** The number in the address. What shops call an order ("#1001") is its name, and stands on the page. */
export const ORDER_ID = /^\d{6,20}$/;

/** `admin.shopify.com/store/NAME/orders/ID`, `admin.shopify.com/orders/ID`, `SHOP.myshopify.com/admin/orders/ID`. */
const ORDER = /^(?:\/store\/[^/]+|\/admin)?\/(?:orders|draft_orders)\/(\d{6,20})\/?$/;
const LIST = /^(?:\/store\/[^/]+|\/admin)?\/orders\/?$/;

export function isShopify(url: string): boolean {
  return houseAt(url)?.portal === "shopify";
}

export function recognise(_doc: Document, url: string): PortalPage | null {
  const address = addressOf(url);
  if (!address || !isShopify(url)) return null;
  const orderId = ORDER.exec(address.pathname)?.[1];
  if (orderId) return { kind: "order-detail", orderId };
  return LIST.test(address.pathname) ? { kind: "order-list", orderId: null } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  return address && isShopify(url) ? (ORDER.exec(address.pathname)?.[1] ?? null) : null;
}
