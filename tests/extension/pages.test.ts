import { describe, expect, it } from "vitest";
import { amazon } from "../../extension/portals/amazon/index";
import { isSellerCentral, recognise } from "../../extension/portals/amazon/pages";
import { readers, register } from "../../extension/portals/registry";
import { pageOf, storedPage } from "./stored-pages";

register([amazon]);

const EMPTY = pageOf("");
const at = (path: string, doc = EMPTY) => recognise(doc, `https://sellercentral.amazon.de${path}`);

describe("which page it is", () => {
  it.each([
    ["/orders-v3/order/302-5550101-1000001", "302-5550101-1000001"],
    ["/orders-v3/order/302-5550101-1000001/ref=xx_myo_dnav_xx", "302-5550101-1000001"],
    ["/orders-v3/order/302-5550101-1000001?lang=de#top", "302-5550101-1000001"],
    ["/hz/orders/details?_encoding=UTF8&orderId=302-5550101-1000001", "302-5550101-1000001"],
    ["/gp/orders-v2/details?orderID=302-5550101-1000001", "302-5550101-1000001"],
  ])("%s is an order", (path, orderId) => {
    expect(at(path)).toEqual({ kind: "order-detail", orderId });
  });

  it.each([
    "/orders-v3",
    "/orders-v3/mfn/unshipped",
    "/orders-v3/fba/all/ref=xx",
    "/orders-v3/unshipped?page=2",
    "/orders-v3/mfn/shipped/easyship/handover-done?page=2",
  ])("%s is a list", (path) => {
    expect(at(path)).toEqual({ kind: "order-list", orderId: null });
  });

  it.each([
    "/",
    "/orders-v3/order/302-5550101-1000001/cancel-order",
    "/orders-v3/order/",
    "/orders-v3/settings",
    "/safet-claims/create-v2",
    "/gp/orders-v2/refund?orderID=302-5550101-1000001",
  ])("%s is none that we read", (path) => {
    expect(at(path)).toBeNull();
  });

  it("knows the contact form by what it shows, wherever it stands", () => {
    const form = storedPage("contact-damaged-de");
    expect(at("/messaging/contact-buyer?orderId=302-5550101-1000001", form)).toEqual({
      kind: "contact-buyer",
      orderId: "302-5550101-1000001",
    });
    expect(at("/some/new/address", form)).toEqual({ kind: "contact-buyer", orderId: null });
  });

  it("looks at nobody else's pages", () => {
    for (const url of [
      "https://www.amazon.de/orders-v3/order/302-5550101-1000001",
      "https://sellercentral.amazon.de.evil.example/orders-v3",
      "https://evil.example/?sellercentral.amazon.de/orders-v3",
      "http://sellercentral.amazon.de/orders-v3",
      "not an address",
    ]) {
      expect(isSellerCentral(url)).toBe(false);
      expect(recognise(storedPage("contact-damaged-de"), url)).toBeNull();
      expect(readers().read(EMPTY, url, "")).toBeNull();
    }
  });

  it("asks the browser for every country's Seller Central and nothing more", () => {
    expect(amazon.matches).toHaveLength(25);
    expect(amazon.matches).toContain("https://sellercentral.amazon.co.jp/*");
    expect(
      amazon.matches.every((match) => /^https:\/\/sellercentral(-europe|-japan)?\.amazon\.[a-z.]+\/\*$/.test(match)),
    ).toBe(true);
  });
});
