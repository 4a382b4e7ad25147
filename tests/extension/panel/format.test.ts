import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../extension/locales";
import { fromBase64, toBase64 } from "../../../extension/panel/format/base64";
import { factValue } from "../../../extension/panel/format/facts";
import { fieldNames, pageName } from "../../../extension/panel/format/fields";
import { bytes, money, percent, signed } from "../../../extension/panel/format/numbers";
import { moment, span } from "../../../extension/panel/format/time";

const en = wordsIn("en");
const zh = wordsIn("zh");
const HOUR = 3_600_000;

describe("time", () => {
  it("is said as a person would", () => {
    expect(span(5 * HOUR + 12 * 60_000, zh)).toBe("5 小时 12 分");
    expect(span(5 * HOUR + 12 * 60_000, en)).toBe("5 h 12 min");
    expect(span(71 * HOUR, en)).toBe("2 d 23 h");
    expect(span(-90 * 60_000, en)).toBe("1 h 30 min");
    expect(span(20_000, zh)).toBe("不到 1 分钟");
  });

  it("is exact in the marketplace's zone", () => {
    expect(moment("2026-11-20T14:12:00+00:00", "en-GB", "Europe/Berlin")).toMatch(/20 Nov.*15:12/);
    expect(moment("2026-11-20T14:12:00+00:00", "en-GB", "Asia/Tokyo")).toMatch(/20 Nov.*23:12/);
  });

  it("survives a zone or a date that nobody knows", () => {
    expect(moment("2026-11-20T14:12:00+00:00", "en-GB", "Mars/Olympus")).toContain("Nov");
    expect(moment("soon", "en-GB", "Europe/Berlin")).toBe("soon");
  });
});

describe("numbers", () => {
  it("wear their currency", () => {
    expect(money("12.40", "EUR", "en-GB")).toBe("€12.40");
    expect(money("1250", "JPY", "en-GB")).toBe("¥1,250");
    expect(money("12.4", "EURO", "en-GB")).toBe("12.40 EURO");
    expect(money("12.4", null, "en-GB")).toBe("12.40");
  });

  it("show shares, weights and sizes", () => {
    expect(percent(0.926, "en-GB")).toBe("93%");
    expect(signed(-0.4)).toBe("−0.4");
    expect(signed(0.04)).toBe("0.0");
    expect(signed(1.25)).toMatch(/^\+1\.[23]$/);
    expect(bytes(812_345, "en-GB")).toBe("793 KB");
    expect(bytes(4_400_000, "en-GB")).toBe("4.2 MB");
    expect(bytes(0, "en-GB")).toBe("0 B");
  });
});

describe("fields, pages and facts", () => {
  it("have names for people, each once", () => {
    expect(fieldNames(["order.items.0.sku", "order.items.1.price", "order.deliver_by"], en)).toEqual([
      "items",
      "delivery date",
    ]);
    expect(fieldNames(["order.ship_to.city"], zh)).toEqual(["收货地址"]);
    expect(fieldNames(["something.new"], zh)).toEqual(["something.new"]);
    expect(pageName("order-detail", zh)).toBe("订单页");
    expect(pageName("brand-new-page", zh)).toBe("页面");
  });

  it("say yes and no and not known, and words for codes", () => {
    expect(factValue("tracked", true, zh)).toBe("是");
    expect(factValue("tracked", null, zh)).toBe("未知");
    expect(factValue("dispute_type", "damaged", zh)).toBe("运输损坏");
    expect(factValue("asks", ["replacement", "repair"], en)).toBe("a replacement and a repair");
    expect(factValue("asks", [], en)).toBe("none");
    expect(factValue("destination_country", "DE", zh)).toBe("德国");
  });
});

describe("files", () => {
  it("come back from base64 as they went, also large ones", async () => {
    const content = new Uint8Array(100_000).map((_, at) => (at * 7) % 256);
    const back = fromBase64(await toBase64(new Blob([content])), "image/png");
    expect(back.type).toBe("image/png");
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(content);
  });
});
