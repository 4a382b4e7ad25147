import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CollectState } from "../../../extension/api/types";
import { OptionsPage } from "../../../extension/panel/OptionsPage";
import { COLLECTOR, NO_COLLECT, script } from "./fake-background";
import { mount, mountPanel, unmount } from "./mount";
import { NOW } from "./samples";

const ORDER = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001";
const INBOX = "https://sellercentral.amazon.de/messaging/inbox-v3?fi=search&ss=302-5550101-1000001";

const RUNNING: CollectState = {
  ...NO_COLLECT,
  state: "running",
  step: "opening",
  page: "message-inbox",
  url: INBOX,
  done: 1,
  total: 4,
  pages: [
    { page: "order-detail", url: ORDER, state: "read", files: 2 },
    { page: "message-inbox", url: INBOX, state: "opening", files: 0 },
  ],
};
const DONE: CollectState = {
  ...RUNNING,
  state: "done",
  step: "done",
  page: null,
  url: null,
  done: 2,
  total: 2,
  pages: [
    { page: "order-detail", url: ORDER, state: "read", files: 2 },
    { page: "message-inbox", url: INBOX, state: "left-alone", files: 0 },
  ],
};
const STOPPED: CollectState = {
  ...DONE,
  state: "stopped",
  error: { code: "login", message: "The portal asks to log in.", hint: "Run `sellerside login amazon`." },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const shown = (change = {}, language: "en" | "zh" = "en") =>
  mountPanel(script({ settings: { ...script().settings, language }, ...change }));

describe("reading more pages", () => {
  it("begins on a click, shows which page is open and of how many, and can be cancelled", async () => {
    const panel = await shown({ collect: [NO_COLLECT, RUNNING, RUNNING, DONE] });
    expect(panel.background.sentOf("panel/start-collect")).toEqual([]);
    await panel.click(panel.button("Read more pages"));
    expect(panel.background.sentOf("panel/start-collect")[0]).toMatchObject({ openThreads: false, lang: "en" });
    expect(panel.section("sources").textContent).toContain("· 2 of 4");
    expect(panel.section("sources").querySelector("progress")?.value).toBe(1);
    await panel.click(panel.button("Cancel"));
    expect(panel.background.sentOf("panel/cancel-collect")).toHaveLength(1);
  });

  it("opens unread messages only when the seller says so", async () => {
    const panel = await shown({ collect: [NO_COLLECT, RUNNING] });
    const box = panel.section("sources").querySelector<HTMLInputElement>(".read-more input[type=checkbox]");
    if (!box) throw new Error("no switch for unread messages");
    expect(box.checked).toBe(false);
    await panel.click(box);
    await panel.click(panel.button("Read more pages"));
    expect(panel.background.sentOf("panel/start-collect")[0]).toMatchObject({ openThreads: true });
  });

  it("asks for the brief anew when a page has been read, and not for what was read before", async () => {
    const again = await shown({ collect: [DONE] });
    expect(again.background.sentOf("panel/get-brief")).toHaveLength(1);
    unmount();
    const panel = await shown({ collect: [NO_COLLECT, { ...RUNNING, pages: [] }, DONE] });
    await panel.click(panel.button("Read more pages"));
    await vi.waitFor(() => expect(panel.background.sentOf("panel/get-brief").length).toBeGreaterThan(1), 4_000);
  });

  it("says why it ended, what to do, and that nothing is lost", async () => {
    const panel = await shown({ collect: [STOPPED] });
    const text = panel.section("sources").textContent;
    expect(text).toContain("The portal asks to log in.");
    expect(text).toContain("sellerside login amazon");
    expect(text).toContain("What was read until then is kept.");
    expect(text).toContain("unread, left alone");
  });

  it("sends nobody anywhere while it is off, and says where it is turned on", async () => {
    const panel = await shown({ collector: { ...COLLECTOR, on: false } });
    await panel.click(panel.button("Read more pages"));
    expect(panel.background.sentOf("panel/start-collect")).toEqual([]);
    expect(panel.section("sources").textContent).toContain("This is switched off.");
    await panel.click(panel.button("Open the options"));
    expect(panel.background.sentOf("openOptionsPage")).toHaveLength(1);
  });

  it("is not offered for a portal whose pages cannot be collected", async () => {
    const panel = await shown({ collector: { ...COLLECTOR, portals: ["ebay"] } });
    expect(panel.section("sources").textContent).not.toContain("Read more pages");
  });

  it("says when enough was read for this hour", async () => {
    const panel = await shown({ collectProblem: { code: "collector-resting", message: "", hint: "" } });
    await panel.click(panel.button("Read more pages"));
    expect(panel.section("sources").textContent).toContain("That is enough for this hour.");
  });

  it("speaks Chinese", async () => {
    const panel = await shown({ collect: [NO_COLLECT, RUNNING] }, "zh");
    await panel.click(panel.button("补充读取"));
    expect(panel.section("sources").textContent).toContain("第 2 页，共 4 页");
  });
});

describe("the switch in the options", () => {
  const box = () => {
    const found = document.querySelector<HTMLInputElement>(
      '[aria-labelledby="options-collector-title"] input[type="checkbox"]',
    );
    if (!found) throw new Error("no switch for reading more pages");
    return found;
  };

  it("is off at first, says what it does and what the portals' rules say, and is the companion's", async () => {
    const panel = await mount(<OptionsPage />, script({ collector: { ...COLLECTOR, on: false } }));
    expect(box().checked).toBe(false);
    const text = box().closest("section")?.textContent ?? "";
    expect(text).toContain("names itself to the portal as an automated assistant");
    expect(text).toContain("Agent Policy");
    expect(text).toContain("leaves unread messages unread");
    await panel.click(box());
    expect(panel.background.sentOf("panel/set-collector")).toEqual([{ type: "panel/set-collector", on: true }]);
    expect(box().checked).toBe(true);
  });
});
