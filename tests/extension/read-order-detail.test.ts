import { describe, expect, it } from "vitest";
import { signerIn } from "../../extension/portals/amazon/labels";
import { isOrderShown, readOrderDetail } from "../../extension/portals/amazon/read-order-detail";
import { outsideText, pageOf, raws, storedPage } from "./stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const LANGUAGES = { en: "en-US", zh: "zh-CN", de: "de-DE", ja: "ja-JP" } as const;
const url = (id: string): string => `https://sellercentral.amazon.de/orders-v3/order/${id}`;
const read = (page: string, id: string) => readOrderDetail(storedPage(page), url(id), AT);

describe("the same order on a page in four languages", () => {
  const readings = Object.keys(LANGUAGES).map((language) => read(`order-damaged-${language}`, "302-5550101-1000001"));
  const [english] = readings;

  it.each(Object.entries(LANGUAGES))("%s: says its language and misses nothing", (language, tag) => {
    const reading = read(`order-damaged-${language}`, "302-5550101-1000001");
    expect(reading.language).toBe(tag);
    expect(reading.unreadable).toEqual([]);
  });

  it("gives the same fields", () => {
    const paths = readings.map((reading) => Object.keys(reading.fields).sort());
    for (const one of paths) expect(one).toEqual(paths[0]);
    expect(paths[0]).toHaveLength(55);
  });

  it("gives the same value where the language plays no part", () => {
    for (const reading of readings) {
      expect(raws(reading.fields)).toMatchObject({
        "order.id": "302-5550101-1000001",
        marketplace: "Amazon.de",
        "order.items.0.title": "Keramikschale handglasiert, Obstschale 26 cm, Salbeigrün",
        "order.items.0.sku": "KER-BOWL-26-SAGE",
        "order.items.0.listing_id": "B0PRAC1B26",
        "order.items.0.quantity": "1",
        "order.ship_to.name": "Sabine Keller",
        "order.ship_to.lines.0": "Ahornweg 14",
        "order.ship_to.lines.1": "Kassel,",
        "order.ship_to.lines.2": "34125",
        "order.ship_from.region": "Guangdong",
        "buyer.name": "Sabine Keller",
        "shipments.0.carrier": "DHL",
        "shipments.0.tracking_number": "LY482913379CN",
        "shipments.0.service": "DHL Paket International",
        "shipments.0.events.4.place": "Shenzhen, CN",
        "shipments.0.events.4.text": "Die Sendung wurde im Einlieferungszentrum angenommen.",
      });
    }
  });

  it("gives dates, amounts and words as the page prints them", () => {
    expect(raws(english?.fields ?? {})).toMatchObject({
      "order.placed_at": "Mon, Nov 2, 2026, 8:17 PM CET",
      "order.ship_by": "Thu, Nov 5, 2026",
      "order.deliver_by": "Mon, Nov 23, 2026",
      "order.fulfilment": "Seller",
      "order.status": "Delivered",
      "order.total": "€34.90",
      "order.items.0.price": "€34.90",
      "order.ship_from.country": "China",
      "order.duty_terms": "IOSS: VAT collected at checkout",
      "order.return_policy.accepted": "Yes",
      "order.return_policy.days": "30 days",
      "order.return_policy.paid_by": "Seller",
      "shipments.0.claims_protected": "Not protected",
      "shipments.0.label_source": "Bought from the carrier",
      "shipments.0.signature": "No signature",
      "shipments.0.cost": "€7.80",
      "shipments.0.shipped_at": "Wed, Nov 4, 2026, 9:40 AM CET",
      "shipments.0.first_scan_at": "Wed, Nov 4, 2026, 4:22 PM CET",
      "shipments.0.delivered_at": "Wed, Nov 18, 2026, 11:36 AM CET",
      "shipments.0.events.0.state": "Delivered",
    });
  });
});

describe("what only some orders have", () => {
  it("an A-to-z claim with the date by which to answer", () => {
    expect(raws(read("order-claim-en", "111-5550103-1000003").fields)).toMatchObject({
      "claim.kind": "a-to-z",
      "claim.reason": "Item not received",
      "claim.status": "Seller response requested",
      "claim.amount": "$32.50",
      "claim.opened_at": "Tue, Nov 17, 2026, 9:00 PM PST",
      "claim.respond_by": "Fri, Nov 20, 2026, 9:00 PM PST",
    });
  });

  it("a return request with its reason", () => {
    const fields = raws(read("order-return-ja", "249-5550104-1000004").fields);
    expect(fields["return.reason"]).toBe("サイズが小さすぎる");
    expect(fields["return.requested_at"]).toBe("2026年11月20日(金) 06:34 JST");
    expect(fields["shipments.0.signature"]).toBe("サインあり");
    expect(fields).not.toHaveProperty("shipments.0.signed_by");
  });

  it.each(["Signed by Kim Vogel", "签收人：Kim Vogel", "Unterschrieben von Kim Vogel", "Kim Vogel 様がサイン"])(
    "%s",
    (text) => {
      expect(signerIn(text)).toBe("Kim Vogel");
    },
  );

  it("no parcel before shipping, and none is missed", () => {
    const reading = read("order-unshipped-de", "302-5550109-1000009");
    expect(Object.keys(reading.fields).filter((path) => path.startsWith("shipments"))).toEqual([]);
    expect(reading.unreadable).toEqual([]);
  });
});

describe("parts of a page that are not there", () => {
  it("the address that has not arrived yet is missing, and is read once it is there", () => {
    const doc = storedPage("order-damaged-en");
    const block = doc.querySelector('[data-test-id="shipping-section-buyer-address"]');
    const pieces = [...(block?.childNodes ?? [])];
    block?.replaceChildren();
    expect(readOrderDetail(doc, url("302-5550101-1000001"), AT).unreadable).toEqual([
      "order.ship_to.name",
      "order.ship_to.lines",
    ]);
    block?.append(...pieces);
    expect(readOrderDetail(doc, url("302-5550101-1000001"), AT).unreadable).toEqual([]);
  });

  it("an order shipped by the platform shows no address, which is no fault", () => {
    const doc = storedPage("order-platform-en");
    doc.querySelector('[data-test-id="shipping-section-buyer-address"]')?.remove();
    expect(readOrderDetail(doc, url("111-5550106-1000006"), AT).unreadable).toEqual([]);
  });

  it("a page that is still loading shows nothing but the number in its address", () => {
    const doc = pageOf('<div id="MYO-app"><div id="apploading"><span>Loading</span></div></div>');
    expect(isOrderShown(doc)).toBe(false);
    const reading = readOrderDetail(doc, url("302-5550101-1000001"), AT);
    expect(raws(reading.fields)).toEqual({ "order.id": "302-5550101-1000001" });
    expect(reading.unreadable).toContain("order.total");
    expect(reading.unreadable).toContain("order.items.0.title");
  });

  it("an item whose columns cannot be told apart is said to be unreadable, not guessed", () => {
    const doc = storedPage("items-one-gift-hidden");
    doc.querySelector("tbody > tr > td")?.remove();
    const reading = readOrderDetail(doc, url("249-0000000-0000001"), AT);
    expect(reading.unreadable).toEqual(expect.arrayContaining(["order.items.0.quantity", "order.items.0.price"]));
    expect(raws(reading.fields)["order.items.0.sku"]).toBe("KTL-08-WH");
  });
});

describe("the table of items", () => {
  it("counts columns without the hidden one when the rows have no cell for it", () => {
    const reading = readOrderDetail(storedPage("items-one-gift-hidden"), url("249-0000000-0000001"), AT);
    expect(raws(reading.fields)).toMatchObject({
      "order.items.0.title": "電気ケトル 0.8L ホワイト",
      "order.items.0.listing_id": "B0TEST0003",
      "order.items.0.sku": "KTL-08-WH",
      "order.items.0.quantity": "2",
      "order.items.0.price": "￥3,300",
      "order.total": "￥7,150",
      "order.status": "出荷済み",
    });
    expect(reading.language).toBe("ja");
  });

  it("counts the gift column when it shows, and sums up nothing of its own for two items", () => {
    const fields = raws(readOrderDetail(storedPage("items-two-gift-shown"), url("203-0000000-0000001"), AT).fields);
    expect(fields).toMatchObject({
      "order.items.0.title": "Lid for enamel mug",
      "order.items.0.sku": "LID-1",
      "order.items.0.listing_id": "B0TEST0002",
      "order.items.0.quantity": "1",
      "order.items.0.price": "£2.50",
      "order.items.1.sku": "MUG:NAVY/2",
      "order.items.1.quantity": "3",
      "order.items.1.price": "£8.00",
    });
    expect(fields).not.toHaveProperty("order.total");
  });

  const real = outsideText("../../../shared/data/portals/amazon-orderdetail-fragment-1.html");
  it.skipIf(real === null)(
    "reads the fragment of a real page (skipped: the fragment is not beside this checkout)",
    () => {
      const doc = pageOf(real ?? "");
      const reading = readOrderDetail(
        doc,
        "https://sellercentral.amazon.co.jp/orders-v3/order/249-0000000-0000000",
        AT,
      );
      expect(raws(reading.fields)).toMatchObject({
        "order.items.0.title":
          "「椿刺繍 三枚芯草履 黒」 振袖 袴 成人式 卒業式 ヒール 厚底 こっぽり ぽっくり ぞうり つばき ツバキ",
        "order.items.0.listing_id": "B00OK1O542",
        "order.items.0.sku": "J4-G38H-6FNI",
        "order.items.0.quantity": "1",
        "order.items.0.price": "￥7,600",
        "order.total": "￥8,200",
        "order.status": "出荷済み",
      });
    },
  );
});

describe("a page whose values carry fewer attributes", () => {
  const reading = read("order-two-parcels", "302-7654321-7654321");

  it("tells two parcels in one box apart", () => {
    expect(raws(reading.fields)).toMatchObject({
      "shipments.0.carrier": "DHL",
      "shipments.0.tracking_number": "00340434161094000011",
      "shipments.0.shipped_at": "2. Nov. 2026",
      "shipments.1.carrier": "GLS",
      "shipments.1.tracking_number": "98765432101",
      "shipments.1.cost": "4,10 €",
    });
    expect(reading.fields).not.toHaveProperty(["shipments.1.shipped_at"]);
    expect(reading.fields).not.toHaveProperty(["shipments.0.cost"]);
  });

  it("finds values by their words whatever the colon and the capitals, and prefers the exact time", () => {
    expect(reading.fields["order.placed_at"]).toEqual({ raw: "2026-11-01T08:00:00+01:00", how: "label" });
    expect(reading.fields["order.fulfilment"]).toEqual({ raw: "Verkäufer", how: "label" });
    expect(reading.fields["order.total"]).toEqual({ raw: "59,90 €", how: "label" });
    expect(reading.fields["order.id"]).toEqual({ raw: "302-7654321-7654321", how: "attribute" });
  });

  it("tells the language by the labels when the page does not say it", () => {
    expect(reading.language).toBe("de");
  });

  it("takes neither a menu's words for a claim nor a dash for a value", () => {
    expect(reading.fields).not.toHaveProperty(["claim.kind"]);
    expect(reading.fields).not.toHaveProperty(["order.duty_terms"]);
  });
});
