/** Which page of Seller Central this is: by its address, and where the address does not tell, by what it shows. */

import { houseAt } from "../hosts";
import { SELECTORS } from "./selectors";

export type AmazonPageKind = "order-list" | "order-detail" | "contact-buyer";

export interface AmazonPage {
  kind: AmazonPageKind;
  /** The order that the page is about, null for lists and where the page does not say. */
  orderId: string | null;
}

export const ORDER_ID = /\b\d{3}-\d{7}-\d{7}\b/;

/** Any page may be followed by `/ref=…`, which only says where the seller came from. */
const AFTER = "(?:/ref=[^/]*)?/?$";
const ORDER_DETAIL = new RegExp(`^/orders-v3/order/(\\d{3}-\\d{7}-\\d{7})${AFTER}`);
const ORDER_DETAIL_OLD = /^\/(?:hz\/orders|gp\/orders-v2)\/details\b/;
const ORDER_LIST = new RegExp(
  `^/orders-v3(?:/(?:mfn|fba))?(?:/(?:all|unshipped|pending|shipped|canceled)(?:/[a-z]+/[a-z-]+)?)?${AFTER}`,
);

export function isSellerCentral(url: string): boolean {
  return houseAt(url)?.portal === "amazon";
}

/** The page at `url` as `doc` shows it now, null when it is none that we read. */
export function recognise(doc: Document, url: string): AmazonPage | null {
  const address = parse(url);
  if (address === null || !isSellerCentral(url)) return null;
  const detail = ORDER_DETAIL.exec(address.pathname);
  if (detail?.[1]) return { kind: "order-detail", orderId: detail[1] };
  const asked = orderIdIn(address);
  if (ORDER_DETAIL_OLD.test(address.pathname)) return { kind: "order-detail", orderId: asked };
  if (ORDER_LIST.test(address.pathname)) return { kind: "order-list", orderId: null };
  // The contact form has been seen under several addresses; what it shows is steadier.
  if (doc.querySelector(SELECTORS.contactForm)) return { kind: "contact-buyer", orderId: asked };
  return null;
}

/** An order number named in the address, in whatever parameter. */
export function orderIdIn(address: URL): string | null {
  return ORDER_ID.exec(decodeURIComponent(address.pathname + address.search + address.hash))?.[0] ?? null;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
