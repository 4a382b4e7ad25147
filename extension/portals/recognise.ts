/**
 * Which page of which portal this is, without the readers: so that a page which is none of ours costs the seller's
 * browser nothing more.
 */

import type { Portal as PortalName } from "../api/types";
import { recognise as aliexpress } from "./aliexpress/pages";
import { recognise as amazon } from "./amazon/pages";
import { recognise as ebay } from "./ebay/pages";
import { recognise as etsy } from "./etsy/pages";
import { type House, houseAt } from "./hosts";
import { recognise as mercadoLibre } from "./mercado-libre/pages";
import type { PortalPage } from "./portal";
import { recognise as shopify } from "./shopify/pages";
import { recognise as tiktokShop } from "./tiktok-shop/pages";
import { recognise as walmart } from "./walmart/pages";
import { recognise as wish } from "./wish/pages";

type Recognise = (doc: Document, url: string) => PortalPage | null;

const PAGES: Partial<Record<PortalName, Recognise>> = {
  amazon,
  ebay,
  shopify,
  wish,
  walmart,
  etsy,
  aliexpress,
  "tiktok-shop": tiktokShop,
  "mercado-libre": mercadoLibre,
};

/** The house at `url` and how its pages are told; null where no portal of ours lives. */
export function houseWithPages(url: string): (House & { recognise: Recognise }) | null {
  const house = houseAt(url);
  const recognise = house && PAGES[house.portal];
  return house && recognise ? { ...house, recognise } : null;
}
