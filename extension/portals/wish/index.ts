/** Wish's merchant dashboard. Nothing of its pages is known but the hosts; everything is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isWish, ORDER_ID, orderIdAt, recognise } from "./pages";

const shop: Shop = { name: "wish", words: new Vocabulary(), orderIdForm: ORDER_ID, orderIdAt };

export const wish: Portal = {
  name: "wish",
  matches: matchesOf(houseOf("wish")),
  owns: isWish,
  recognise,
  kinds: { "order-detail": orderPage(shop, "One order: product, buyer, address, shipment.") },
};
