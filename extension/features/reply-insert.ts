import type { Feature } from "./feature";

export const replyInsert: Feature = {
  id: "reply-insert",
  description: "Puts a reply from the panel into the portal's message box. Sending it is left to the seller.",
  include: ["contact-buyer"],
  tryOn: "https://sellercentral.amazon.de/messaging/contact-buyer?orderId=302-5550101-1000001",

  start({ portal, doc, answer }) {
    answer("background/insert-reply", ({ text }) => portal.writeMessage(doc, text));
  },
};
