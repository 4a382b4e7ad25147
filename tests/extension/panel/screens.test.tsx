import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OptionsPage } from "../../../extension/panel/OptionsPage";
import { script } from "./fake-background";
import { mount, mountPanel, unmount } from "./mount";
import { NOW, sampleState } from "./samples";
import { scenes } from "./scenes";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

async function show(name: string, lang: "en" | "zh" = "en") {
  const chosen = scenes[name]?.();
  if (!chosen) throw new Error(`no scene ${name}`);
  chosen.settings.language = lang;
  return mountPanel(chosen);
}

/** What a seller reads in each state, and the next step that it offers. */
const STATES: [string, string, string][] = [
  ["not-paired", "Pair with the companion", "sellerside pair"],
  ["server-down", "The companion is not running", "sellerside serve"],
  ["model-loading", "The language model is loading", "appears by itself"],
  ["no-portal", "No seller page in this tab", "reload it"],
  ["consent", "Read Amazon pages?", "stays on this computer"],
  ["consent-ebay", "Read eBay pages?", "stays on this computer"],
  ["shut-out", "may not look at pages of eBay", "Allow eBay"],
  ["pointing", "Click the value on the page", "Stop pointing"],
  ["captured", "The text that you selected", "What is it?"],
  ["unknown-page", "This page is not one that can be read", "Use this page"],
  ["order-list", "Open an order", "Open one of its orders"],
  ["account-page", "This page is about no single order", "Use this page"],
  ["reading", "Reading the page…", ""],
  ["half-loaded", "The page is still loading parts of the order.", ""],
  ["no-order-number", "No order number was found", "Could not be read: order number and delivery address"],
  ["problem", "That did not work", "The disk is full. Nothing already stored was touched."],
  ["brief-failed", "The companion does not know this case any more.", "Read the page again."],
  ["old-data", "Read more than an hour ago.", "Read again"],
  ["unreadable", "Could not be read: delivery date and delivery address", "Read again"],
  ["low-confidence", "Is this about “Not as described”?", "only 42% sure"],
  ["unclear", "What the complaint is about cannot be told yet", "Paste the buyer's message"],
  ["no-messages", "No message of the buyer was read", "Paste it"],
  ["nothing-to-judge", "Nothing to judge yet", "no message, claim or return"],
  ["nothing-found", "No deadline is known", "No similar case in your library yet."],
  ["packet-failed", "The packet could not be built.", "No Chrome, Edge or Chromium was found"],
];

describe("every state", () => {
  it.each(STATES)("%s says what is the matter and what to do", async (name, matter, next) => {
    const { text } = await show(name);
    expect(text()).toContain(matter);
    expect(text()).toContain(next);
  });

  it.each(Object.keys(scenes))("%s is in Chinese for a Chinese seller", async (name) => {
    const { text } = await show(name, "zh");
    expect(text()).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(text()).not.toMatch(/\{\w+\}/);
    expect(document.documentElement.lang).toBe("zh-CN");
  });
});

describe("pairing", () => {
  it("sends the code as soon as the sixth digit is typed, and takes spaces", async () => {
    const panel = await show("not-paired");
    const code = document.querySelector<HTMLInputElement>("#pair-code");
    if (!code) throw new Error("no field for the code");
    await panel.type(code, "123 45");
    expect(panel.background.sentOf("panel/pair")).toEqual([]);
    await panel.type(code, "123 456");
    expect(panel.background.sentOf("panel/pair")).toEqual([{ type: "panel/pair", code: "123456" }]);
  });

  it("says that a code is wrong, and takes the next one", async () => {
    const panel = await show("pair-refused");
    const code = document.querySelector<HTMLInputElement>("#pair-code");
    if (!code) throw new Error("no field for the code");
    await panel.type(code, "111111");
    expect(panel.text()).toContain("The code is wrong or has expired.");
    expect(code.value).toBe("");
  });
});

describe("consent", () => {
  it("is given by one button and asked for no more", async () => {
    const panel = await show("consent");
    panel.background.script.state = sampleState();
    await panel.click(panel.button("Agree"));
    expect(panel.background.sentOf("panel/set-settings")).toEqual([
      { type: "panel/set-settings", portals: { amazon: true } },
    ]);
    expect(panel.text()).toContain("Damaged in transit");
  });
});

describe("a page that no reader knows", () => {
  it("is used on a click; where the browser refuses, the ways to allow it are named", async () => {
    const panel = await show("no-portal");
    panel.background.script.capture = { ok: false, reason: "no-access" };
    await panel.click(panel.button("Use this page"));
    expect(panel.text()).toContain("Right-click the page");
    panel.background.script.capture = { ok: true };
    await panel.click(panel.button("Allow on all pages"));
    expect(panel.background.sentOf("permissions.request")).toEqual([
      { type: "permissions.request", origins: ["https://*/*"] },
    ]);
    expect(panel.background.sentOf("panel/capture")).toHaveLength(2);
  });

  it("gives its text to the case that the seller names", async () => {
    const panel = await show("captured");
    const order = document.querySelector<HTMLInputElement>('input[type="text"]');
    const portal = document.querySelector<HTMLSelectElement>("form.captured select");
    if (!order || !portal) throw new Error("no field for the order, or none for the portal");
    expect(order.value).toBe("17-12345-54321");
    await panel.type(order, "");
    expect((panel.button("Add to the case") as HTMLButtonElement).disabled).toBe(true);
    await panel.type(order, "A-77");
    await panel.type(portal, "temu");
    await panel.click(panel.button("Add to the case"));
    expect(panel.background.sentOf("panel/add-text")).toMatchObject([
      { tabId: 7, portal: "temu", orderId: "A-77", kind: "message" },
    ]);
  });
});

describe("a field that could not be read", () => {
  it("is pointed at on the page", async () => {
    const panel = await show("unreadable");
    await panel.click(panel.button("Point at it: delivery date"));
    expect(panel.background.sentOf("panel/point")).toEqual([
      { type: "panel/point", tabId: 7, field: "order.deliver_by" },
    ]);
  });

  it("may be the order number itself", async () => {
    const panel = await show("no-order-number");
    await panel.click(panel.button("Point at it: order number"));
    expect(panel.background.sentOf("panel/point")).toMatchObject([{ field: "order.id" }]);
  });

  it("stands in the options once it is pointed at, and goes again", async () => {
    const place = {
      id: "ebay/return-detail/return.respond_by",
      portal: "ebay" as const,
      page: "return-detail",
      field: "return.respond_by",
      madeAt: "2026-11-20T09:00:00Z",
      report: "Portal: ebay",
    };
    const panel = await mount(<OptionsPage />, script({ places: [place] }));
    expect(panel.text()).toContain("eBay · Return · return");
    await panel.click(panel.button("Remove"));
    expect(panel.background.sentOf("panel/remove-pointed")).toMatchObject([{ id: place.id }]);
    expect(panel.text()).not.toContain("eBay · Return · return");
  });
});

describe("the companion", () => {
  it("is looked for again on a click", async () => {
    const panel = await show("server-down");
    panel.background.script.state = sampleState();
    await panel.click(panel.button("Try again"));
    expect(panel.text()).toContain("Damaged in transit");
  });

  it("may stop while a brief is shown: the brief stays, with a banner", async () => {
    const panel = await show("brief");
    panel.background.script.state = sampleState({ connection: "server-down" });
    panel.background.push(7);
    await panel.settle();
    expect(panel.text()).toContain("What you see is from before.");
    expect(panel.text()).toContain("Damaged in transit");
  });
});

describe("the tab", () => {
  it("that the panel is bound to is the one asked about, and others do not disturb it", async () => {
    const panel = await mountPanel(script(), 7);
    expect(panel.background.sentOf("panel/get-state")).toEqual([{ type: "panel/get-state", tabId: 7 }]);
    panel.background.push(8);
    await panel.settle();
    expect(panel.background.sentOf("panel/get-state")).toHaveLength(1);
    panel.background.push(7);
    await panel.settle();
    expect(panel.background.sentOf("panel/get-state")).toHaveLength(2);
  });

  it("in front is asked about when the panel is bound to none", async () => {
    const panel = await mountPanel(script(), null);
    expect(panel.background.sentOf("panel/get-state")).toEqual([{ type: "panel/get-state" }]);
  });
});

describe("the options page", () => {
  it("takes the consent back, keeps a port, and unpairs", async () => {
    const panel = await mount(<OptionsPage />, script());
    expect(panel.text()).toContain("Paired and running");
    expect(panel.text()).toContain("Send, submit, refund or click anything on a portal");
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const boxOf = (words: string) => {
      const found = boxes.find((box) => box.closest("label")?.textContent?.includes(words));
      if (!found) throw new Error(`no switch for ${words}`);
      return found;
    };
    await panel.click(boxOf("Amazon"));
    expect(panel.background.sentOf("panel/set-settings").at(-1)).toMatchObject({ portals: { amazon: false } });
    await panel.click(boxOf("eBay"));
    expect(panel.background.sentOf("panel/set-settings").at(-1)).toMatchObject({ portals: { ebay: true } });
    await panel.click(boxOf("Show badges"));
    expect(panel.background.sentOf("panel/set-settings").at(-1)).toMatchObject({ badges: false });
    const port = document.querySelector<HTMLInputElement>("#options-port");
    if (!port) throw new Error("no field for the port");
    await panel.type(port, "80");
    expect(panel.text()).toContain("A port is a number from 1024 to 65535.");
    expect((panel.button("Save") as HTMLButtonElement).disabled).toBe(true);
    await panel.type(port, "7500");
    await panel.click(panel.button("Save"));
    expect(panel.background.sentOf("panel/set-settings").at(-1)).toMatchObject({ port: 7500 });
    await panel.click(panel.button("Unpair"));
    expect(panel.background.sentOf("panel/unpair")).toHaveLength(1);
    expect(panel.text()).toContain("Unpaired.");
  });
});
