/** Walmart Seller Center. Of its pages only addresses are known; the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isWalmart, ORDER_ID, orderIdAt, recognise } from "./pages";

/** Walmart goes by the purchase order; the customer's own number is another one and not read. */
const WORDS = {
  "order.id": {
    en: [
      "PO number",
      "PO #",
      "PO#",
      "Purchase order",
      "Purchase order ID",
      "Purchase order #",
      "Purchase order number",
    ],
    zh: ["采购订单号", "采购订单编号", "采购订单", "PO 编号", "PO 号"],
    es: ["Número de orden de compra", "Orden de compra"],
    fr: ["Numéro de bon de commande", "Bon de commande"],
  },
} as const;

const shop: Shop = { name: "walmart", words: new Vocabulary(WORDS), orderIdForm: ORDER_ID, orderIdAt };

export const walmart: Portal = {
  name: "walmart",
  matches: matchesOf(houseOf("walmart")),
  owns: isWalmart,
  recognise,
  kinds: {
    "order-detail": orderPage(shop, "One purchase order: items, address, shipment."),
    "order-list": orderListPage(shop, "The list of purchase orders."),
  },
};
