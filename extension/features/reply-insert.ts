import type { Feature } from "./feature";

export const replyInsert: Feature = {
  id: "reply-insert",
  description: "Puts a reply from the panel into the portal's message box. Sending it is left to the seller.",
  include: ["contact-buyer"],
  tryOn: "https://sellercentral.amazon.de/messaging/contact-buyer?orderId=302-5550101-1000001",

  start({ portal, page, doc, answer }) {
    const writer = portal.kinds[page.kind]?.writer;
    if (!writer?.fields.includes("message")) return;
    answer("background/insert-reply", ({ text }) => writer.write(doc, "message", text));
  },
};
