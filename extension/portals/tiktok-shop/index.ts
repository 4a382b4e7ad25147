/** TikTok Shop Seller Center. Its classes are hashed; known are addresses, the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isTikTokShop, ORDER_ID, orderIdAt, recognise } from "./pages";

const shop: Shop = { name: "tiktok-shop", words: new Vocabulary(), orderIdForm: ORDER_ID, orderIdAt };

export const tiktokShop: Portal = {
  name: "tiktok-shop",
  matches: matchesOf(houseOf("tiktok-shop")),
  owns: isTikTokShop,
  recognise,
  kinds: {
    "order-detail": orderPage(shop, "One order: products, buyer, address, package."),
    "order-list": orderListPage(shop, "The list of orders."),
  },
};
