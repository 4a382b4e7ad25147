/** Shopify's admin. Of its pages only addresses and the rows of the list are known; the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isShopify, ORDER_ID, orderIdAt, recognise } from "./pages";

const WORDS = {
  "order.buyer_note": { en: ["Notes from customer", "Customer notes"], zh: ["客户备注", "来自客户的备注"] },
} as const;

/** Under an order's name stands when and where it was placed: "November 8, 2026 at 9:15 am from Online Store". */
const PLACED = [
  /^(\D{0,20}\d.*\d{4}.*?) from \D/i, // en
  /^(\d{4}\s*年.*?)\s*来自\s*\D/, // zh
  /^(\d{1,2}\..*\d{4}.*?) (?:von|über|aus) \D/i, // de
  /^(\d{1,2} .*\d{4}.*?) (?:depuis|provenant de|desde) \D/i, // fr, es
] as const;

/** A row of the index of orders, selected or not. */
const ROW = ".Polaris-Table-TableRow__Selectable, .Polaris-Table-TableRow__Selected";

const shop: Shop = {
  name: "shopify",
  words: new Vocabulary(WORDS),
  orderIdForm: ORDER_ID,
  orderIdAt,
  lines: { "order.placed_at": PLACED },
};

export const shopify: Portal = {
  name: "shopify",
  matches: matchesOf(houseOf("shopify")),
  owns: isShopify,
  recognise,
  kinds: {
    "order-detail": orderPage(shop, "One order in the admin: items, customer, address, fulfillment."),
    "order-list": orderListPage(shop, "The index of orders in the admin.", { row: ROW }),
  },
};
