import { describe, expect, it } from "vitest";
import { readContactBuyer } from "../../extension/portals/amazon/read-contact-buyer";
import { pageOf, raws, storedPage } from "./stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const URL_WITH_ID = "https://sellercentral.amazon.de/messaging/contact-buyer?orderId=302-5550101-1000001";

describe("the contact-buyer form", () => {
  it.each(["en", "zh", "de", "ja"])("%s: whose order, who wrote what and when, with what attached", (language) => {
    const reading = readContactBuyer(storedPage(`contact-damaged-${language}`), URL_WITH_ID, AT);
    expect(reading.unreadable).toEqual([]);
    const fields = raws(reading.fields);
    expect(fields).toMatchObject({
      "order.id": "302-5550101-1000001",
      "buyer.name": "Sabine Keller",
      "messages.0.from": "buyer",
      "messages.0.at": "2026-11-19T13:12:00+01:00",
      "messages.0.attachments.0.name": "zerbrochene-schale.jpg",
      "messages.0.attachments.0.url": "https://sellercentral.amazon.de/messaging/attachments/zerbrochene-schale.jpg",
      "messages.0.attachments.0.media_type": "image/jpeg",
    });
    expect(fields["messages.0.text"]).toMatch(/^Guten Tag,\n\ndie Keramikschale[\s\S]*\nSabine Keller$/);
  });

  it("takes the order number from the page when the address has none", () => {
    const url = "https://sellercentral.amazon.de/messaging/contact-buyer";
    const reading = readContactBuyer(storedPage("contact-damaged-de"), url, AT);
    expect(reading.fields["order.id"]).toEqual({ raw: "302-5550101-1000001", how: "label" });
  });

  it("reads a conversation that has not begun as such, not as a fault", () => {
    const doc = storedPage("contact-damaged-en");
    doc.querySelector(".conversation")?.remove();
    const reading = readContactBuyer(doc, URL_WITH_ID, AT);
    expect(reading.unreadable).toEqual([]);
    expect(Object.keys(reading.fields)).toEqual(["order.id", "buyer.name"]);
  });

  it("says that it found no order number", () => {
    const doc = pageOf('<div class="ayb-contact-buyer-header"><h2>Send message to Ann</h2></div>');
    const reading = readContactBuyer(doc, "https://sellercentral.amazon.com/messaging/x", AT);
    expect(reading.unreadable).toEqual(["order.id"]);
    expect(raws(reading.fields)).toEqual({ "buyer.name": "Ann" });
  });
});
