// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { overridesFor } from "../../extension/background/overrides";
import { point, pointed, pointedPlaces, removeOverride } from "../../extension/background/pointing";
import { opened } from "../../extension/background/readings";
import { tabState } from "../../extension/background/tabs";
import type { Override } from "../../extension/portals/pointing/override";
import { changeSettings } from "../../extension/storage";

const TAB = 3;
const override: Override = {
  id: "amazon/order-detail/order.deliver_by",
  portal: "amazon",
  page: "order-detail",
  field: "order.deliver_by",
  made_at: "2026-11-20T09:00:00Z",
  rules: [{ by: "attribute", of: { attribute: "data-test-id", value: "deliver-by" }, many: false }],
  shape: "date",
};
const order = {
  portal: "amazon",
  kind: "order-detail",
  list: false,
  url: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",
  orderId: "302-5550101-1000001",
};

let told: { type: string; hint?: string; overrides?: Override[] }[];
let loaded: string[][];
let entered: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  loaded = [];
  entered = true;
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((async (
    _tab: number,
    message: (typeof told)[number],
  ) => {
    told.push(message);
    return { started: true, reading: true };
  }) as never);
  fakeBrowser.scripting = {
    executeScript: async ({ files }: { files: string[] }) => {
      if (!entered) throw new Error("Cannot access contents of the page.");
      loaded.push(files);
      return [];
    },
  } as never;
  fakeBrowser.i18n = { getUILanguage: () => "en" } as never;
  await changeSettings({ language: "zh", portals: { amazon: true } });
  await opened(TAB, order);
});

describe("pointing at a field", () => {
  it("loads its tools, then asks in the seller's language for the click", async () => {
    expect(loaded).toEqual([]);
    expect(await point(TAB, "order.deliver_by")).toEqual({ started: true });
    expect(loaded).toEqual([["/page-tools.js"]]);
    expect(told.at(-1)).toMatchObject({ type: "background/point", field: "order.deliver_by" });
    expect(told.at(-1)?.hint).toContain("请在页面上点击");
    expect((await tabState(TAB)).pointing).toEqual({ field: "order.deliver_by", state: "waiting" });
  });

  it("says so where the page cannot be reached", async () => {
    entered = false;
    expect(await point(TAB, "order.deliver_by")).toEqual({ started: false });
    expect((await tabState(TAB)).pointing).toMatchObject({ state: "no-page" });
  });

  it("keeps the place for that kind of page, and reads with it at once and whenever such a page is opened", async () => {
    expect(await pointed(TAB, { field: override.field, override, cancelled: false })).toEqual({ kept: true });
    expect(told.at(-1)).toMatchObject({ type: "background/use-overrides", overrides: [override] });
    loaded = [];
    expect(await opened(8, order)).toMatchObject({ overrides: [override] });
    expect(loaded).toEqual([["/page-tools.js"]]);
    expect(await opened(9, { ...order, kind: "return-list" })).toMatchObject({ overrides: [] });
  });

  it("replaces what was pointed at before", async () => {
    await pointed(TAB, { field: override.field, override, cancelled: false });
    const better = { ...override, made_at: "2026-11-21T09:00:00Z" };
    await pointed(TAB, { field: override.field, override: better, cancelled: false });
    expect(await overridesFor("amazon", "order-detail")).toEqual([better]);
  });

  it("keeps nothing for another page than the one that is open", async () => {
    const foreign = { ...override, portal: "ebay" as const };
    expect(await pointed(TAB, { field: override.field, override: foreign, cancelled: false })).toEqual({ kept: false });
    expect(await pointedPlaces()).toEqual([]);
  });

  it("tells a place that cannot be found again from a click that was not made", async () => {
    await pointed(TAB, { field: override.field, override: null, cancelled: false });
    expect((await tabState(TAB)).pointing?.state).toBe("not-found");
    await pointed(TAB, { field: override.field, override: null, cancelled: true });
    expect((await tabState(TAB)).pointing?.state).toBe("cancelled");
  });

  it("is listed with a report that holds no order, and taken back", async () => {
    await pointed(TAB, { field: override.field, override, cancelled: false });
    const [place] = await pointedPlaces();
    expect(place?.report).toContain("deliver-by");
    expect(place?.report).not.toContain("302-5550101");
    await removeOverride(override.id);
    expect(await pointedPlaces()).toEqual([]);
    expect(told.at(-1)).toMatchObject({ type: "background/use-overrides", overrides: [] });
  });
});
