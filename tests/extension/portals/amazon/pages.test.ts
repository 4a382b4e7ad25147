import { describe, expect, it } from "vitest";
import { amazon } from "../../../../extension/portals/amazon/index";
import { ORDER_ID, parameter, recognise } from "../../../../extension/portals/amazon/pages";
import { pageOf } from "../../stored-pages";

const EMPTY = pageOf("");
const kindAt = (path: string, host = "sellercentral.amazon.com"): string | null =>
  recognise(EMPTY, `https://${host}${path}`)?.kind ?? null;

describe("which page of Seller Central it is", () => {
  it.each([
    ["/gp/orders-v2/list", "order-list"],
    ["/gp/orders-v2/list/ref=ag_myo_dnav?x=1", "order-list"],
    ["/messaging/inbox", "message-inbox"],
    ["/messaging/inbox-v3?fi=responseNeeded", "message-inbox"],
    ["/messaging/inbox-v3/ref=xx_cont_dnav?fi=search&ss=302-5550101-1000001", "message-inbox"],
    ["/messaging/inbox?fi=SEARCH&bt=&nt=&pn=1&si=302-5550101-1000001", "message-inbox"],
    ["/messaging/inbox-v3?cc=5550102011", "message-thread"],
    ["/gp/returns/list", "return-list"],
    ["/gp/returns/list/v2?returnRequestState=viewAll", "return-list"],
    ["/gp/returns/list/v2/actions?returnRequestId=abc&marketplaceId=A1&tabId=1", "return-list"],
    ["/returns/list?keyword=302-5550101-1000001", "return-list"],
    ["/amazonsell/orders/container/gp/returns/list/v2?returnRequestState=pendingActions", "return-list"],
    ["/gp/guarantee-claims/home.html", "claim-list"],
    ["/gp/guarantee-claims/homepage.html/ref=xx_atoz_dnav_xx", "claim-list"],
    ["/gp/chargebacks/home.html", "chargeback-list"],
    ["/safet-claims?pageSize=100&dateFilterValue=90", "safet-list"],
    ["/safet-claims/ref=xx_safet_dnav#/claims?orderId=302-5550101-1000001", "safet-list"],
    ["/safet-claims/claim/55501-20411-1000001", "safet-detail"],
    ["/abis/listing/edit?marketplaceID=A1&sku=BOWL-1&asin=B0PRAC0001#product_details", "listing-editor"],
    ["/abis/listing/edit/offer?sku=BOWL-1", "listing-editor"],
    ["/abis/listing/edit/product_details/ref=xx", "listing-editor"],
    ["/abis/listing/syh", "listing-editor"],
    ["/listing/edit?sku=BOWL-1", "listing-editor"],
    ["/feedback-manager/index.html#/", "feedback-list"],
    ["/feedback-manager", "feedback-list"],
    ["/gp/seller-rating/pages/feedback-manager.html", "feedback-list"],
    ["/gp/feedback-manager/home.html", "feedback-list"],
    ["/brand-customer-reviews/ref=xx_crvws_dnav_xx?stars=1,2,3", "review-list"],
    ["/brand-customer-reviews/#sortBy=RECENT", "review-list"],
    ["/performance/dashboard", "account-health"],
    ["/performance/notifications/", "notice-list"],
  ])("%s is %s", (path, kind) => {
    expect(kindAt(path)).toBe(kind);
    expect(kindAt(path, "sellercentral-europe.amazon.com")).toBe(kind);
    expect(kindAt(path, "sellercentral.amazon.co.jp")).toBe(kind);
    expect(kindAt(path, "www.amazon.com")).toBeNull();
  });

  it.each([
    "/safet-claims/create-v2",
    "/safet-claims/claim/302-5550101-1000001",
    "/returns/report",
    "/brands/customer-reviews",
    "/listing/varwiz",
    "/performance/dashboards",
    "/abis/listing/edit/offer/deeper",
    "/%E0%A4%A",
  ])("%s is none that we read", (path) => {
    expect(kindAt(path)).toBeNull();
  });

  it("takes nothing for an order's number that is none", () => {
    for (const text of ["1302-5550101-1000001", "302-5550101-10000012", "302-555010-1000001", "x-302-5550101-1000001"])
      expect(ORDER_ID.test(text)).toBe(false);
    expect(recognise(EMPTY, "https://sellercentral.amazon.de/hz/orders/details?orderId=12")?.orderId).toBeNull();
  });

  it("finds what an address names after its # too", () => {
    expect(
      parameter("https://sellercentral.amazon.de/safet-claims/#/claims?orderId=302-5550101-1000001", "orderId"),
    ).toBe("302-5550101-1000001");
    expect(parameter("no address", "orderId")).toBe("");
  });
});

describe("every kind of page", () => {
  it.each(Object.entries(amazon.kinds))("%s says what it is, and bears an empty page", (_kind, page) => {
    expect(page.description).toMatch(/^[A-Z].{10,120}\.$/);
    expect(page.ready(EMPTY)).toBe(false);
    const reading = page.read(EMPTY, "https://sellercentral.amazon.de/", "2026-11-23T00:00:00Z");
    expect(reading.rows).toEqual([]);
    expect(reading.portal).toBe("amazon");
  });

  it("opens no thread by itself: that would mark it read", () => {
    expect(amazon.kinds["message-thread"]?.opens).toBe("marks-read");
  });
});
