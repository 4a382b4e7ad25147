// @vitest-environment node
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Badges, Reading } from "../../extension/api/types";
import { base64Of } from "../../extension/background/base64";
import { frameOpened } from "../../extension/background/frames";
import { answers } from "../../extension/background/panel";
import { opened, received } from "../../extension/background/readings";
import { tabState } from "../../extension/background/tabs";
import { maySay, zoneOf } from "../../extension/background/zones";
import { changeSettings, keepToken, readSettings, readToken } from "../../extension/storage";

const TAB = 7;
const URL_OF_ORDER = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001";

let server: Server;
let port: number;
let readings: Reading[];
let rows: Reading[];
let attached: { data: string }[];
let badges: Badges;
let refuse: { status: number; code: string } | null;
let model: "loading" | "ready";
let broadcasts: unknown[];
let toPage: { tab: number; message: { type: string } }[];
let pageThere: boolean;

/** The companion's interface as far as these tests need it, on a real port. */
async function startCompanion(at = 0): Promise<void> {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const say = (status: number, what: unknown) =>
        response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(what));
      if (request.url === "/health")
        return say(200, { status: "ok", version: "0", model: { state: model, name: "m" } });
      if (refuse) return say(refuse.status, { error: { code: refuse.code, message: "no", hint: "do" } });
      if (request.url === "/api/pair") return say(200, { token: `for-${(JSON.parse(body) as { code: string }).code}` });
      if (request.url === "/api/cases/case-1")
        return say(200, { case_id: "case-1", context: { portal: "ebay" }, pages: [] });
      if (request.url === "/api/orders/badges") return say(200, badges);
      if (request.url?.endsWith("/attachments")) {
        attached.push(JSON.parse(body) as { data: string });
        return say(200, { sha256: "0" });
      }
      if (request.url === "/api/readings/rows") {
        rows.push(JSON.parse(body) as Reading);
        return say(200, { cases: [] });
      }
      readings.push(JSON.parse(body) as Reading);
      return say(200, { case_id: "case-1", order_id: "302-5550101-1000001", read: [], unreadable: [], unknown: [] });
    });
  });
  await new Promise<void>((ready) => server.listen(at, "127.0.0.1", ready));
  port = (server.address() as AddressInfo).port;
}

async function stopCompanion(): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

const reading = (change: Partial<Reading> = {}): Reading => ({
  portal: "amazon",
  page: "order-detail",
  url: URL_OF_ORDER,
  language: "de-DE",
  at: "2026-11-20T09:00:00.000Z",
  fields: { "order.id": { raw: "302-5550101-1000001", how: "attribute" } },
  rows: [],
  unreadable: [],
  ...change,
});
const shown = (change: Partial<Reading> = {}, list = false) => ({ reading: reading(change), complete: true, list });
const openOrder = () =>
  opened(TAB, {
    portal: "amazon",
    kind: "order-detail",
    list: false,
    url: URL_OF_ORDER,
    orderId: "302-5550101-1000001",
  });
const state = () => answers["panel/get-state"]({ tabId: TAB });

beforeEach(async () => {
  fakeBrowser.reset();
  readings = [];
  rows = [];
  attached = [];
  badges = { made_at: "2026-11-20T09:00:00Z", badges: [] };
  refuse = null;
  model = "ready";
  broadcasts = [];
  toPage = [];
  pageThere = true;
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(
    (async (message: unknown) => void broadcasts.push(message)) as never,
  );
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((async (tab: number, message: { type: string }) => {
    if (!pageThere) throw new Error("Could not establish connection. Receiving end does not exist.");
    toPage.push({ tab, message });
    return message.type === "background/insert-reply" ? { ok: true, reason: null } : { here: true, reading: true };
  }) as never);
  fakeBrowser.permissions = { contains: async () => true } as never;
  await startCompanion();
  await changeSettings({ port, portals: { amazon: true } });
  await keepToken("token");
});
afterEach(stopCompanion);

describe("a reading on its way to the companion", () => {
  it("opens a case, and the panel is told", async () => {
    expect(await openOrder()).toEqual({ mayRead: true, overrides: [] });
    expect(await state()).toMatchObject({ connection: "ok", consented: true, caseId: null, reading: true });
    broadcasts = [];
    await received(TAB, shown());
    expect(readings).toHaveLength(1);
    expect(broadcasts).toContainEqual({ type: "background/state-changed", tabId: TAB });
    expect(await state()).toMatchObject({
      caseId: "case-1",
      reading: false,
      problem: null,
      page: { kind: "order-detail", orderId: "302-5550101-1000001", language: "de-DE", at: "2026-11-20T09:00:00.000Z" },
    });
  });

  it("goes nowhere without the seller's consent, even if a page should send it", async () => {
    await changeSettings({ portals: { amazon: false } });
    expect(await openOrder()).toEqual({ mayRead: false, overrides: [] });
    expect(await received(TAB, shown())).toEqual({ accepted: false });
    expect(readings).toEqual([]);
    expect(await state()).toMatchObject({ consented: false, caseId: null, reading: false });
  });

  it("is kept while the companion is off, and delivered when it is back", async () => {
    await openOrder();
    await stopCompanion();
    await received(TAB, shown());
    expect(await state()).toMatchObject({ connection: "server-down", problem: { code: "server-down" }, caseId: null });
    await startCompanion(port);
    expect(await state()).toMatchObject({ connection: "ok", problem: null, caseId: "case-1" });
    expect(readings).toHaveLength(1);
  });

  it("is kept until the browser is paired", async () => {
    await fakeBrowser.storage.local.remove("token");
    await openOrder();
    await received(TAB, shown());
    expect(await state()).toMatchObject({ connection: "not-paired", problem: null });
    expect(await answers["panel/pair"]({ code: " 123 456 " })).toEqual({ ok: true, value: { paired: true } });
    expect(await readToken()).toBe("for-123456");
    expect(await state()).toMatchObject({ connection: "ok", caseId: "case-1" });
  });

  it("is not sent again and again when the companion cannot take it", async () => {
    refuse = { status: 422, code: "no-order-number" };
    await openOrder();
    await received(TAB, shown({ fields: {} }));
    refuse = null;
    expect(await state()).toMatchObject({ problem: { code: "no-order-number" }, caseId: null, reading: false });
    expect(readings).toEqual([]);
  });

  it("of a list opens no case: its rows go into the cases of their orders", async () => {
    await received(TAB, shown({ page: "account-health", fields: {} }, true));
    expect(rows).toEqual([]);
    const row = { fields: { "order.id": { raw: "302-5550101-1000001", how: "attribute" as const } } };
    await received(TAB, shown({ page: "order-list", fields: {}, rows: [row] }, true));
    expect(readings).toEqual([]);
    expect(rows.map((list) => list.rows)).toEqual([[row]]);
    expect(await state()).toMatchObject({ page: { kind: "order-list" }, caseId: null, reading: false });
  });
});

describe("what the panel is told", () => {
  it("a refused token means pairing again", async () => {
    refuse = { status: 401, code: "not-paired" };
    await openOrder();
    await received(TAB, shown());
    expect(await readToken()).toBeNull();
    expect(await state()).toMatchObject({ connection: "not-paired" });
  });

  it("the model is still loading", async () => {
    model = "loading";
    expect(await state()).toMatchObject({ connection: "model-loading", server: { model: { state: "loading" } } });
  });

  it("the browser forbids the way to this computer", async () => {
    fakeBrowser.permissions = { contains: async () => false } as never;
    await stopCompanion();
    expect(await state()).toMatchObject({ connection: "server-down", problem: { code: "no-permission" } });
    await startCompanion();
  });

  it("the page is one of the portal's that we do not know", async () => {
    await opened(TAB, {
      portal: "amazon",
      kind: null,
      list: false,
      url: "https://sellercentral.amazon.de/home",
      orderId: null,
    });
    expect(await state()).toMatchObject({ portal: "amazon", page: null, caseId: null, reading: false });
  });

  it("the tab has left the portal", async () => {
    await openOrder();
    await received(TAB, shown());
    pageThere = false;
    expect(await state()).toMatchObject({ portal: null, page: null, caseId: null });
  });
});

describe("what the panel asks of the page", () => {
  it("a reply goes to the page, and a page that is gone is said to be gone", async () => {
    expect(await answers["panel/insert-reply"]({ tabId: TAB, text: "Hi" })).toEqual({ ok: true, reason: null });
    expect(toPage.at(-1)).toEqual({ tab: TAB, message: { type: "background/insert-reply", text: "Hi" } });
    pageThere = false;
    expect(await answers["panel/insert-reply"]({ tabId: TAB, text: "Hi" })).toEqual({
      ok: false,
      reason: "no-portal-page",
    });
  });

  it("a reply goes into the frame that has the message box, where the page itself has none", async () => {
    const inFrame = { ok: true, reason: null };
    const asked: number[] = [];
    vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((async (
      _tab: number,
      message: { type: string },
      to: { frameId: number },
    ) => {
      if (message.type !== "background/insert-reply") return { here: true };
      asked.push(to.frameId);
      if (to.frameId === 0) return { ok: false, reason: "no-message-box" };
      if (to.frameId === 9) throw new Error("Could not establish connection. Receiving end does not exist.");
      return to.frameId === 5 ? inFrame : undefined;
    }) as never);
    await opened(TAB, {
      portal: "ebay",
      kind: "message-thread",
      list: false,
      url: "https://www.ebay.de/cnt/x",
      orderId: null,
    });
    await frameOpened(TAB, 5, { portal: "ebay", fields: ["message"] });
    await frameOpened(TAB, 7, { portal: "amazon", fields: ["message"] });
    await frameOpened(TAB, 9, { portal: "ebay", fields: ["message"] });
    expect(await answers["panel/insert-reply"]({ tabId: TAB, text: "Hi" })).toEqual(inFrame);
    expect(asked).toEqual([0, 9, 5]);
    expect((await tabState(TAB)).frames.map(({ id }) => id)).toEqual([7, 5]);
  });

  it("a frame that never answers keeps nobody waiting", async () => {
    vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(((
      _tab: number,
      _message: object,
      to: { frameId: number },
    ) =>
      to.frameId === 0
        ? Promise.resolve({ ok: false, reason: "no-message-box" })
        : new Promise(() => undefined)) as never);
    await openOrder();
    await frameOpened(TAB, 5, { portal: "amazon", fields: ["message"] });
    expect(await answers["panel/insert-reply"]({ tabId: TAB, text: "Hi" })).toEqual({
      ok: false,
      reason: "no-message-box",
    });
  });

  it("consent reaches the pages that are open, and so does its end", async () => {
    await changeSettings({ portals: { amazon: false } });
    await openOrder();
    await answers["panel/set-settings"]({ portals: { amazon: true } });
    expect(toPage.at(-1)?.message.type).toBe("background/read");
    await answers["panel/set-settings"]({ portals: { amazon: false } });
    expect(toPage.at(-1)?.message.type).toBe("background/stop");
  });

  it("a page is not read anew without consent", async () => {
    await openOrder();
    expect(await answers["panel/reread"]({ tabId: TAB })).toEqual({ asked: true });
    await changeSettings({ portals: { amazon: false } });
    expect(await answers["panel/reread"]({ tabId: TAB })).toEqual({ asked: false });
  });

  it("a typed message is sent as a reading that says so", async () => {
    await answers["panel/add-message"]({
      caseId: "case-1",
      orderId: " 302-5550101-1000001 ",
      text: "Wo ist mein Paket?",
    });
    expect(readings[0]).toMatchObject({
      portal: "ebay",
      page: "typed",
      fields: {
        "order.id": { raw: "302-5550101-1000001", how: "typed" },
        "messages.0.text": { raw: "Wo ist mein Paket?", how: "typed" },
      },
    });
  });
});

describe("settings", () => {
  it("begin without consent, and keep what is not named", async () => {
    fakeBrowser.reset();
    expect(await readSettings()).toEqual({ language: null, port: 7413, portals: {}, badges: true });
    await changeSettings({ language: "zh" });
    await changeSettings({ portals: { amazon: true } });
    await changeSettings({ portals: { ebay: true } });
    await changeSettings({ portals: { amazon: false } });
    expect(await changeSettings({ port: 99999 })).toEqual({
      language: "zh",
      port: 7413,
      portals: { amazon: false, ebay: true },
      badges: true,
    });
  });

  it("keep the consent that an earlier version wrote, and take nothing else for one", async () => {
    await fakeBrowser.storage.local.set({ settings: { port: 7500, portals: { amazon: true, ebay: "yes" } } });
    expect(await readSettings()).toMatchObject({ port: 7500, portals: { amazon: true } });
    expect((await readSettings()).portals.ebay).toBeUndefined();
  });
});

describe("tab state", () => {
  it("survives two changes at once", async () => {
    await Promise.all([openOrder(), received(TAB, shown()), received(TAB, shown({ at: "later" }))]);
    expect(await tabState(TAB)).toMatchObject({ caseId: "case-1", pending: null, page: { at: "later" } });
  });
});

describe("who may say what", () => {
  const own = { id: "abc", base: "chrome-extension://abc/" };
  const tab = { id: 1 };

  it("knows our pages and our script in a portal's page", () => {
    expect(zoneOf({ id: "abc", url: "chrome-extension://abc/sidepanel.html" }, own)).toBe("panel");
    expect(zoneOf({ id: "abc", url: URL_OF_ORDER, frameId: 0, tab }, own)).toBe("portal");
  });

  it.each([
    ["another extension", { id: "other", url: "chrome-extension://abc/sidepanel.html" }],
    ["a page outside of the portals", { id: "abc", url: "https://evil.example/", frameId: 0, tab }],
    ["a look-alike host", { id: "abc", url: "https://sellercentral.amazon.de.evil.example/", frameId: 0, tab }],
    ["a frame in a portal's page", { id: "abc", url: URL_OF_ORDER, frameId: 3, tab }],
    ["an address that begins like ours", { id: "abc", url: "chrome-extension://abcd/sidepanel.html" }],
    ["nobody", { id: "abc" }],
  ])("does not listen to %s", (_who, sender) => {
    expect(zoneOf(sender, own)).toBeNull();
  });

  it("knows a frame of a portal that has message boxes in frames, and lets it say little", () => {
    const frame = { id: "abc", url: "https://www.ebay.de/cnt/ViewMessage", frameId: 4, tab };
    expect(zoneOf(frame, own)).toBe("frame");
    expect(maySay("frame", "content/frame")).toBe(true);
    expect(maySay("frame", "content/readers")).toBe(true);
    for (const type of ["content/opened", "content/reading", "content/badges", "panel/pair"]) {
      expect(maySay("frame", type)).toBe(false);
    }
  });

  it("lets each zone say its own", () => {
    expect(maySay("panel", "panel/pair")).toBe(true);
    expect(maySay("portal", "content/reading")).toBe(true);
    expect(maySay("portal", "panel/get-settings")).toBe(false);
    expect(maySay("panel", "content/reading")).toBe(false);
  });
});

it("bytes become base64 whatever their number", () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
