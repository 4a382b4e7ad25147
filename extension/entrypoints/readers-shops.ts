/** Built into `readers-shops.js`: runs before the content script, and in the companion's browser. */

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { aliexpress } from "../portals/aliexpress/index";
import { etsy } from "../portals/etsy/index";
import { mercadoLibre } from "../portals/mercado-libre/index";
import { other } from "../portals/other/index";
import { register } from "../portals/registry";
import { shopify } from "../portals/shopify/index";
import { tiktokShop } from "../portals/tiktok-shop/index";
import { walmart } from "../portals/walmart/index";
import { wish } from "../portals/wish/index";

// The last one takes every page that no other owns.
export default defineUnlistedScript(() =>
  register([shopify, wish, walmart, etsy, aliexpress, tiktokShop, mercadoLibre, other]),
);
