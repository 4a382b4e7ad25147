/** AliExpress's seller platform. Of its pages only addresses are known; the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isAliExpress, ORDER_ID, orderIdAt, recognise } from "./pages";

const shop: Shop = { name: "aliexpress", words: new Vocabulary(), orderIdForm: ORDER_ID, orderIdAt };

export const aliexpress: Portal = {
  name: "aliexpress",
  matches: matchesOf(houseOf("aliexpress")),
  owns: isAliExpress,
  recognise,
  kinds: {
    "order-detail": orderPage(shop, "One order: products, buyer, address, logistics."),
    "order-list": orderListPage(shop, "The list of orders."),
  },
};
