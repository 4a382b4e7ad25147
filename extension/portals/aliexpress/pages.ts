/** Which page of AliExpress's seller platform this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf, parameter } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

export const ORDER_ID = /^\d{14,18}$/;
/** Its order pages share a path; which parameter names the order is not known, so each that is called like one counts. */
const NAMES = ["orderId", "order_id", "orderNo", "tradeOrderId"];
const ORDERS = /^\/m_apps\/order-manage\/(\w+)\/?$/;
const LIST = /^orderList$/i;

export function isAliExpress(url: string): boolean {
  return houseAt(url)?.portal === "aliexpress";
}

/** `/m_apps/order-manage/orderList?channelId=…` is the list; another page of that part with an order in its address is the order. */
export function recognise(_doc: Document, url: string): PortalPage | null {
  const address = addressOf(url);
  const part = address && isAliExpress(url) ? ORDERS.exec(address.pathname)?.[1] : undefined;
  if (part === undefined) return null;
  if (LIST.test(part)) return { kind: "order-list", orderId: null };
  const orderId = orderIdAt(url);
  return orderId ? { kind: "order-detail", orderId } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  const part = address && isAliExpress(url) ? ORDERS.exec(address.pathname)?.[1] : undefined;
  return address && part !== undefined && !LIST.test(part) ? parameter(address, NAMES, ORDER_ID) : null;
}
