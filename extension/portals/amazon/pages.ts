/** Which page of Seller Central this is: by its address, and where the address does not tell, by what it shows. */

import { houseAt } from "../hosts";
import { SELECTORS } from "./selectors";

export type AmazonPageKind =
  | "order-list"
  | "order-detail"
  | "contact-buyer"
  | "message-inbox"
  | "message-thread"
  | "return-list"
  | "claim-list"
  | "chargeback-list"
  | "safet-list"
  | "safet-detail"
  | "listing-editor"
  | "feedback-list"
  | "review-list"
  | "account-health"
  | "notice-list";

export interface AmazonPage {
  kind: AmazonPageKind;
  /** The order that the page is about, null for lists and where the page does not say. */
  orderId: string | null;
}

export const ORDER_ID = /(?<![\w-])\d{3}-\d{7}-\d{7}(?![\w-])/;
export const SAFET_ID = /(?<![\w-])\d{5}-\d{5}-\d{7}(?![\w-])/;
export const ASIN = /(?<![A-Z0-9])(?:B0[A-Z0-9]{8}|\d{9}[\dX])(?![A-Z0-9])/;

/** Addresses by kind of page, the narrower ones first. New and old paths live side by side. */
const ADDRESSES: readonly [AmazonPageKind, RegExp][] = [
  ["order-detail", /^\/orders-v3\/order\/\d{3}-\d{7}-\d{7}$/],
  ["order-detail", /^\/(?:hz\/orders|gp\/orders-v2)\/details\b/],
  [
    "order-list",
    /^\/orders-v3(?:\/(?:mfn|fba))?(?:\/(?:all|unshipped|pending|shipped|canceled)(?:\/[a-z]+\/[a-z-]+)?)?$/,
  ],
  ["order-list", /^\/gp\/orders-v2\/list\b/],
  ["message-inbox", /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/],
  ["return-list", /^(?:\/amazonsell\/orders\/container)?(?:\/gp)?\/returns\/list(?:\/v\d+)?(?:\/actions)?$/],
  ["claim-list", /^\/gp\/guarantee-claims\/home(?:page)?\.html$/],
  ["chargeback-list", /^\/gp\/chargebacks\/home\.html$/],
  ["safet-detail", /^\/safet-claims\/claim\/\d{5}-\d{5}-\d{7}$/],
  ["safet-list", /^\/safet-claims(?:\/claims)?$/],
  ["listing-editor", /^(?:\/abis)?\/listing\/edit(?:\/[a-z_]+)?$/],
  ["listing-editor", /^\/abis\/listing\/syh$/],
  ["feedback-list", /^\/feedback-manager(?:\/index\.html)?$/],
  ["feedback-list", /^\/gp\/(?:seller-rating\/pages\/feedback-manager\.html|feedback-manager(?:\/|$))/],
  ["review-list", /^\/brand-customer-reviews$/],
  ["account-health", /^\/performance\/dashboard$/],
  ["notice-list", /^\/performance\/notifications$/],
];

/** Pages about one order or claim. The others show many, or none. */
const ABOUT_ONE = new Set<AmazonPageKind>(["order-detail", "contact-buyer", "message-thread", "safet-detail"]);

export function isSellerCentral(url: string): boolean {
  return houseAt(url)?.portal === "amazon";
}

/** The page at `url` as `doc` shows it now, null when it is none that we read. */
export function recognise(doc: Document, url: string): AmazonPage | null {
  const address = parse(url);
  if (address === null || !isSellerCentral(url)) return null;
  const kind = kindAt(address) ?? (doc.querySelector(SELECTORS.contactForm) ? "contact-buyer" : null);
  return kind && { kind, orderId: ABOUT_ONE.has(kind) ? orderIdIn(address) : null };
}

/** An order number named in the address, in whatever parameter. */
export function orderIdIn(address: URL): string | null {
  return ORDER_ID.exec(decoded(address.pathname + address.search + address.hash))?.[0] ?? null;
}

/** A parameter of the address, of its query or of what stands for one after `#`; empty where it has none. */
export function parameter(url: string, ...names: readonly string[]): string {
  const address = parse(url);
  if (!address) return "";
  const after = new URLSearchParams(address.hash.replace(/^[^?]*\??/, ""));
  for (const name of names) {
    const value = address.searchParams.get(name) || after.get(name);
    if (value) return value.trim();
  }
  return "";
}

/** The page's path as a kind knows it: without `/ref=…`, which only says where the seller came from. */
function kindAt(address: URL): AmazonPageKind | null {
  const path = address.pathname.replace(/\/ref=[^/]*/, "").replace(/(?<=.)\/+$/, "");
  const kind = ADDRESSES.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
  // One thread is the inbox with a case chosen.
  return kind === "message-inbox" && address.searchParams.get("cc") ? "message-thread" : kind;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
