import { type Feature, hasMessageBox } from "./feature";

export const replyInsert: Feature = {
  id: "reply-insert",
  description: "Puts a reply from the panel into the portal's message box. Sending it is left to the seller.",
  include: hasMessageBox,
  frames: true,
  tryOn: "https://sellercentral.amazon.de/messaging/contact-buyer?orderId=302-5550101-1000001",

  start({ kind, doc, answer }) {
    const { writer } = kind;
    if (writer) answer("background/insert-reply", ({ text }) => writer.write(doc, "message", text));
  },
};
