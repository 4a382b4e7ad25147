/** Which page of Mercado Libre's (Mercado Livre's) sales this is, by its address. */

import { houseAt } from "../hosts";
import { addressOf } from "../meaning/address-bar";
import type { PortalPage } from "../portal";

/** The number of a sale, or of a pack of several. */
export const ORDER_ID = /^\d{10,18}$/;
const IN_PATH = /\/(\d{10,18})(?=\/|$)/;
const SALES = /^\/(?:ventas|vendas)\//;
const LIST = /^\/(?:ventas|vendas)\/omni\/(?:listado|lista)\/?$/;
const CHAT = /^\/(?:ventas|vendas)\/nueva\/mensajeria(?:\/|$)|^\/vendas\/nova\/mensageria(?:\/|$)/;

export function isMercadoLibre(url: string): boolean {
  return houseAt(url)?.portal === "mercado-libre";
}

/** `/ventas/omni/listado` is the list, `/ventas/nueva/mensajeria/…` the chat; another sales page with a number is that sale. */
export function recognise(_doc: Document, url: string): PortalPage | null {
  const address = addressOf(url);
  if (!address || !isMercadoLibre(url) || !SALES.test(address.pathname)) return null;
  if (LIST.test(address.pathname)) return { kind: "order-list", orderId: null };
  const orderId = orderIdAt(url);
  if (CHAT.test(address.pathname)) return { kind: "message-thread", orderId };
  return orderId ? { kind: "order-detail", orderId } : null;
}

export function orderIdAt(url: string): string | null {
  const address = addressOf(url);
  return address && isMercadoLibre(url) && SALES.test(address.pathname)
    ? (IN_PATH.exec(address.pathname)?.[1] ?? null)
    : null;
}
