import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { captureReading } from "../../extension/background/use-page";
import { amazon } from "../../extension/portals/amazon/index";
import { captureText, orderNumberIn } from "../../extension/portals/capture";
import { other } from "../../extension/portals/other/index";
import { register } from "../../extension/portals/registry";

register([amazon, other]);

const SHOP = "https://shop.example/messages/4";
afterEach(() => {
  document.body.innerHTML = "";
  document.documentElement.lang = "";
});

describe("the text of any page", () => {
  it("is what the seller selected, else what the page shows", () => {
    document.documentElement.lang = "en";
    document.body.innerHTML = "<h1>Order 17-12345-54321</h1><p>The mug is cracked.</p><script>secret()</script>";
    expect(captureText(document, SHOP)).toMatchObject({
      text: "Order 17-12345-54321\nThe mug is cracked.",
      selected: false,
      orderId: "17-12345-54321",
      portal: null,
      language: "en",
    });
    const words = document.querySelector("p");
    if (!words) throw new Error("no paragraph");
    document.getSelection()?.selectAllChildren(words);
    expect(captureText(document, SHOP)).toMatchObject({ text: "The mug is cracked.", selected: true, fields: {} });
    document.getSelection()?.removeAllRanges();
  });

  it("comes with what its labels say about an order, never with the page's own name for it", () => {
    document.body.innerHTML =
      "<dl><dt>Order number</dt><dd>A-1001</dd><dt>Tracking number</dt><dd>1Z4W82K70367215489</dd></dl>";
    const found = captureText(document, SHOP);
    expect(Object.keys(found?.fields ?? {})).not.toContain("page.text");
    expect(found?.fields["shipments.0.tracking_number"]?.raw).toBe("1Z4W82K70367215489");
  });

  it("is nothing where the page shows nothing", () => {
    expect(captureText(document, SHOP)).toBeNull();
  });

  it("of a page of five megabytes is cut between characters, and quickly", () => {
    document.body.append("😀".repeat(1_300_000));
    const started = performance.now();
    const found = captureText(document, SHOP);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(found).toMatchObject({ shortened: true });
    expect(found?.text.length).toBeLessThanOrEqual(20_000);
    expect(found?.text).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it("names the order of the address, on a portal's page that no reader knows", () => {
    document.body.innerHTML = "<p>Nothing to see</p>";
    const url = "https://sellercentral.amazon.de/some/new/page?orderId=302-5550101-1000001";
    expect(captureText(document, url)).toMatchObject({ portal: "amazon", orderId: "302-5550101-1000001" });
  });

  it("keeps right-to-left text and markup as the text that they are", () => {
    document.body.append("שלום <img src=x onerror=alert(1)> مرحبا");
    expect(captureText(document, SHOP)?.text).toBe("שלום <img src=x onerror=alert(1)> مرحبا");
  });
});

describe("an order number in a text", () => {
  it.each([
    ["Order 302-5550101-1000001 was lost", "302-5550101-1000001"],
    ["17-12345-54321, again 17-12345-54321", "17-12345-54321"],
    ["302-5550101-1000001 and 302-5550102-1000002", null],
    ["call 555-1234567-12345678", null],
    ["nothing", null],
  ])("%s: %s", (text, number) => {
    expect(orderNumberIn(text)).toBe(number);
  });
});

describe("the captured text as a reading", () => {
  const captured = {
    text: "It broke.",
    selected: true,
    shortened: false,
    url: SHOP,
    language: "en",
    portal: null,
    orderId: null,
    fields: { "order.total": { raw: "12 €", how: "label" as const } },
  };
  const what = { portal: "temu" as const, orderId: " A-77 ", text: "It broke.", at: "2026-11-20T09:00:00Z" };

  it("is the buyer's message where the seller says so", () => {
    const reading = captureReading(captured, { ...what, kind: "message" });
    expect(reading).toMatchObject({ portal: "temu", page: "page", url: SHOP, complete: false });
    expect(reading.fields).toEqual({
      "order.id": { raw: "A-77", how: "typed" },
      "messages.0.from": { raw: "buyer", how: "typed" },
      "messages.0.text": { raw: "It broke.", how: "pointed" },
    });
  });

  it("brings what the page says of the order where it is about the order, and nothing where it is neither", () => {
    expect(Object.keys(captureReading(captured, { ...what, kind: "facts" }).fields)).toEqual([
      "order.total",
      "order.id",
      "page.text",
    ]);
    expect(Object.keys(captureReading(captured, { ...what, kind: "other" }).fields)).toEqual(["order.id"]);
  });
});

it("no text is longer than a reading may carry", () => {
  const limit = /^LONGEST_RAW = ([\d_]+)$/m.exec(
    readFileSync(join(import.meta.dirname, "../../server/orders/reading.py"), "utf8"),
  )?.[1];
  expect(Number(limit?.replace("_", ""))).toBe(20_000);
});
