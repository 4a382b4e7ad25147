import { describe, expect, it } from "vitest";
import { isHandWritten } from "../../extension/portals/pointing/marks";
import { fits, shapeOf } from "../../extension/portals/pointing/shape";

describe("the shape of a value", () => {
  it.each([
    ["302-5550101-1000001", "order-number"],
    ["04-12345-67890", "order-number"],
    ["Do., 5. Nov. 2026", "date"],
    ["2026年11月5日", "date"],
    ["Nov 5", "date"],
    ["05/11/26", "date"],
    ["5 de noviembre", "date"],
    ["2026-11-05T09:00:00+01:00", "date"],
    ["34,90 €", "money"],
    ["EUR 34.90", "money"],
    ["￥5,200", "money"],
    ["0.4 %", "percentage"],
    ["1", "number"],
    ["LY482913379CN", "code"],
    ["KER-BOWL-26", "code"],
    ["Sabine Keller", "line"],
    ["30 days", "line"],
    ["Ahornweg 14\nKassel", "lines"],
  ])("%j is a %s", (text, shape) => expect(shapeOf(text)).toBe(shape));

  it("is no other where a wrong value would pass for a right one", () => {
    expect(fits("34,90 €", "date")).toBe(false);
    expect(fits("not available", "code")).toBe(false);
    expect(fits("LY482913379CN", "order-number")).toBe(false);
    expect(fits("1", "money")).toBe(false);
  });
});

describe("names that somebody wrote", () => {
  it.each([
    "order-summary-shipby-value",
    "lineItemCardInfo__sku",
    "fulfillment_availability#1.quantity",
    "item_name-0-value",
  ])("%s is one", (name) => expect(isHandWritten(name)).toBe(true));
  it.each(["css-g7g1lz", "sc-bdVaJa", "s0-1-0-20-9", ":r3:", "Button_x7Yk2", "order-302-5550101-1000001", "row-1234"])(
    "%s is none",
    (name) => expect(isHandWritten(name)).toBe(false),
  );
});
