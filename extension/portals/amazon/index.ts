/** Amazon Seller Central. */

import type { Portal } from "../portal";
import { isSellerCentral, MATCHES, recognise } from "./pages";
import { isContactFormShown, readContactBuyer } from "./read-contact-buyer";
import { isOrderShown, readOrderDetail } from "./read-order-detail";
import { isListShown, readOrderList } from "./read-order-list";
import { writeMessage } from "./write-contact-buyer";

export const amazon: Portal = {
  name: "amazon",
  matches: MATCHES,
  owns: isSellerCentral,
  recognise,
  kinds: {
    "order-list": { read: readOrderList, ready: isListShown },
    "order-detail": { read: readOrderDetail, ready: isOrderShown },
    "contact-buyer": { read: readContactBuyer, ready: isContactFormShown },
  },
  writeMessage,
};
