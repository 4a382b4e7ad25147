/** Amazon Seller Central. */

import { houseOf, matchesOf } from "../hosts";
import type { Portal } from "../portal";
import { isSellerCentral, recognise } from "./pages";
import { isContactFormShown, readContactBuyer } from "./read-contact-buyer";
import { isOrderShown, readOrderDetail } from "./read-order-detail";
import { isListShown, orderRowsOf, readOrderList } from "./read-order-list";
import { writeMessage } from "./write-contact-buyer";

export const amazon: Portal = {
  name: "amazon",
  matches: matchesOf(houseOf("amazon")),
  owns: isSellerCentral,
  recognise,
  kinds: {
    "order-list": {
      description: "The list of orders.",
      read: readOrderList,
      ready: isListShown,
      list: true,
      rowsOf: orderRowsOf,
    },
    "order-detail": {
      description: "One order: items, address, parcels, what was paid.",
      read: readOrderDetail,
      ready: isOrderShown,
    },
    "contact-buyer": {
      description: "The form for writing to a buyer, with what was written so far.",
      read: readContactBuyer,
      ready: isContactFormShown,
      writer: { fields: ["message"], write: (doc, _field, text) => writeMessage(doc, text) },
    },
  },
};
