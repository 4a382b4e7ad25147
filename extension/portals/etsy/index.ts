/** Etsy's shop manager. Known are its addresses and the box for a message; the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isEtsy, ORDER_ID, orderIdAt, recognise } from "./pages";

const WORDS = {
  "order.id": { en: ["Receipt", "Receipt ID", "Receipt number"], de: ["Quittung"], fr: ["Reçu"] },
  "order.buyer_note": { en: ["Note from buyer", "Gift message"] },
} as const;

const shop: Shop = {
  name: "etsy",
  words: new Vocabulary(WORDS),
  orderIdForm: ORDER_ID,
  orderIdAt,
  // The box that "Message buyer" opens.
  messageBox: 'textarea[name="message"]',
};

export const etsy: Portal = {
  name: "etsy",
  matches: matchesOf(houseOf("etsy")),
  owns: isEtsy,
  recognise,
  kinds: {
    "order-detail": orderPage(
      shop,
      "One order, in the panel over the list or by itself, with the box to write to the buyer.",
    ),
    "order-list": orderListPage(shop, "The list of sold orders."),
  },
};
