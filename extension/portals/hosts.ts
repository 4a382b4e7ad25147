/**
 * Whose pages are whose: the hosts of every portal, as data. The background script, the manifest and the readers all
 * go by it.
 */

import type { Portal as PortalName } from "../api/types";

/** The built files of readers (`readers-amazon.js`). A page loads the one of its portal. */
export type Bundle = "amazon" | "ebay" | "shops";

export interface House {
  portal: PortalName;
  bundle: Bundle;
  /** Host names; `*.` stands for any subdomain and for none. */
  hosts: readonly string[];
  /** Paths the portal's seller pages begin with, where the host is a shop for buyers, too. Empty: every path. */
  paths: readonly string[];
  /** Some of its pages put the message box into a frame of another host of theirs. */
  frames?: true;
}

const AMAZON_DOMAINS =
  "com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp com.au sg co.za".split(" ");
const EBAY_DOMAINS = "com co.uk de fr it es ca com.au at ch ie nl pl com.hk com.sg com.my ph in co.nz be cn".split(" ");
const MERCADO_DOMAINS = "com.ar com.mx com.co com.ve com.uy com.pe com.ec com.bo com.py cl".split(" ");

export const HOUSES: readonly House[] = [
  {
    portal: "amazon",
    bundle: "amazon",
    hosts: [
      ...AMAZON_DOMAINS.map((domain) => `sellercentral.amazon.${domain}`),
      "sellercentral-europe.amazon.com",
      "sellercentral-japan.amazon.com",
    ],
    paths: [],
  },
  {
    portal: "ebay",
    bundle: "ebay",
    hosts: [...EBAY_DOMAINS.flatMap((domain) => [`www.ebay.${domain}`, `mesg.ebay.${domain}`]), "pmtdispute.ebay.com"],
    paths: [
      "/mesh/",
      "/sh/",
      "/lstng",
      "/sl/",
      "/cnt/",
      "/mye/",
      "/mys/",
      "/mesgweb/",
      "/mesg/",
      "/rtn/",
      "/ReturnCase/",
      "/res/",
      "/ItemNotReceived/",
      "/dispute/",
      "/fdbk/",
      "/usr/",
    ],
    frames: true,
  },
  { portal: "shopify", bundle: "shops", hosts: ["admin.shopify.com", "*.myshopify.com"], paths: [] },
  {
    portal: "wish",
    bundle: "shops",
    hosts: ["merchant.wish.com", "china-merchant.wish.com", "sandbox.merchant.wish.com"],
    paths: [],
  },
  { portal: "walmart", bundle: "shops", hosts: ["seller.walmart.com", "seller.walmart.ca"], paths: [] },
  { portal: "etsy", bundle: "shops", hosts: ["www.etsy.com"], paths: ["/your/"] },
  { portal: "aliexpress", bundle: "shops", hosts: ["csp.aliexpress.com", "gsp.aliexpress.com"], paths: [] },
  {
    portal: "tiktok-shop",
    bundle: "shops",
    hosts: [
      "seller.tiktokglobalshop.com",
      ...["us", "uk", "sg", "my", "th", "vn", "ph", "id", "mx", "br", "jp", "de", "fr", "it", "es", "ie"].map(
        (country) => `seller-${country}.tiktok.com`,
      ),
    ],
    paths: [],
  },
  {
    portal: "mercado-libre",
    bundle: "shops",
    hosts: [...MERCADO_DOMAINS.map((domain) => `www.mercadolibre.${domain}`), "www.mercadolivre.com.br"],
    paths: ["/ventas/", "/vendas/", "/publicaciones", "/anuncios"],
  },
];

/** Whose seller page is at `url`; null for anybody else's, for pages for buyers, and for plain http. */
export function houseAt(url: string): House | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (address.protocol !== "https:") return null;
  return (
    HOUSES.find(
      ({ hosts, paths }) =>
        hosts.some((host) => isHost(address.hostname, host)) &&
        (paths.length === 0 || paths.some((path) => address.pathname.startsWith(path))),
    ) ?? null
  );
}

/** Its hosts (and paths) as match patterns of an extension manifest. */
export function matchesOf({ hosts, paths }: House): string[] {
  const places = paths.length === 0 ? ["/*"] : paths.map((path) => `${path}*`);
  return hosts.flatMap((host) => places.map((place) => `https://${host}${place}`));
}

/** The house of that portal. Throws for one that has no house. */
export function houseOf(portal: PortalName): House {
  const house = HOUSES.find((one) => one.portal === portal);
  if (!house) throw new Error(`${portal} has no hosts`);
  return house;
}

function isHost(name: string, host: string): boolean {
  return host.startsWith("*.") ? name === host.slice(2) || name.endsWith(host.slice(1)) : name === host;
}
