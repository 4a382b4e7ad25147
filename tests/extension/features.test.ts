import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import type { Place } from "../../extension/features/place";
import { FEATURES } from "../../extension/features/registry";
import { visitPages } from "../../extension/features/visit";
import { amazon } from "../../extension/portals/amazon/index";
import { readers, register } from "../../extension/portals/registry";
import { pageOf, storedPage } from "./stored-pages";

register([amazon]);

const place: Place = { name: "amazon", recognise: amazon.recognise, portal: async () => amazon };

const FOLDER = join(import.meta.dirname, "../../extension/features");
const NOT_FEATURES = ["place.ts", "badge.ts", "feature.ts", "registry.ts", "visit.ts"];
const files = readdirSync(FOLDER).filter((name) => !NOT_FEATURES.includes(name));

describe("every feature", () => {
  it.each(files)("%s is in the registry under its file's name", (file) => {
    expect(FEATURES.map(({ id }) => `${id}.ts`)).toContain(file);
  });

  it.each(FEATURES)("$id is described, runs on known pages and names one to try", ({ description, include, tryOn }) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
    const portal = readers().portalAt(tryOn);
    expect(portal).not.toBeNull();
    expect(Object.values(portal?.kinds ?? {}).some(include)).toBe(true);
  });

  it.each(readdirSync(FOLDER))("%s leaves looking at the page to portals/", (file) => {
    expect(readFileSync(join(FOLDER, file), "utf8")).not.toMatch(/querySelector|getElement|\.closest\(|\.matches\(/);
  });

  it("has its own file", () => {
    expect(FEATURES.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });
});

describe("a visit to a portal's page", () => {
  let leave: AbortController;
  let told: { type: string; kind?: string | null; reading?: { page: string } }[];
  let mayRead: boolean;

  /** The window of a tab that shows `doc` at `href`. */
  const windowOf = (doc: Document, href: string): Window & { location: { href: string } } =>
    Object.assign(new EventTarget(), { navigation: new EventTarget(), document: doc, location: { href } }) as never;

  const contact = "https://sellercentral.amazon.de/messaging/contact-buyer?orderId=302-5550101-1000001";
  const order = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001";
  const settled = () =>
    vi.waitFor(() => expect(told.length).toBeGreaterThan(0)).then(() => new Promise((done) => setTimeout(done, 20)));

  beforeEach(() => {
    leave = new AbortController();
    told = [];
    mayRead = true;
    vi.spyOn(browser.runtime, "sendMessage").mockImplementation((async (message: (typeof told)[number]) => {
      told.push(message);
      return message.type === "content/opened" ? { mayRead, overrides: [] } : { accepted: true };
    }) as never);
  });
  afterEach(() => leave.abort());

  it("says which page it is and what it shows", async () => {
    visitPages(place, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await settled();
    expect(told.map(({ type }) => type)).toEqual(["content/opened", "content/reading"]);
    expect(told[0]?.kind).toBe("order-detail");
  });

  it("reads nothing before the seller has allowed it, and at once when he does", async () => {
    mayRead = false;
    const visit = visitPages(place, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await settled();
    expect(told.map(({ type }) => type)).toEqual(["content/opened"]);
    expect(visit.hear({ type: "background/read" })).toEqual({ reading: true });
    expect(told.map(({ type }) => type)).toEqual(["content/opened", "content/reading"]);
    expect(visit.hear({ type: "background/stop" })).toEqual({ reading: false });
  });

  it("follows the seller to the next page, whose features take over", async () => {
    const win = windowOf(storedPage("order-damaged-de"), order);
    const visit = visitPages(place, FEATURES, win, leave.signal);
    await settled();
    expect(visit.hear({ type: "background/insert-reply", text: "Hi" })).toEqual({
      ok: false,
      reason: "no-message-box",
    });
    told = [];
    Object.assign(win, { document: storedPage("contact-damaged-de") });
    win.location.href = contact;
    (win as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event("currententrychange"));
    await settled();
    expect(told.map(({ type, kind, reading }) => [type, kind ?? reading?.page])).toEqual([
      ["content/opened", "contact-buyer"],
      ["content/reading", "contact-buyer"],
    ]);
    expect(visit.hear({ type: "background/insert-reply", text: "Hi" })).toEqual({ ok: true, reason: null });
  });

  it("stops quietly where the extension was updated under the page", async () => {
    const errors: unknown[] = [];
    const note = (event: Event) => errors.push(event);
    window.addEventListener("error", note);
    window.addEventListener("unhandledrejection", note);
    const visit = visitPages(place, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await settled();
    const id = vi.spyOn(browser.runtime, "id", "get").mockReturnValue(undefined as never);
    vi.mocked(browser.runtime.sendMessage).mockRejectedValue(new Error("Extension context invalidated.") as never);
    told = [];
    visit.hear({ type: "background/read" });
    await new Promise((done) => setTimeout(done, 50));
    vi.mocked(browser.runtime.sendMessage).mockClear();
    visit.hear({ type: "background/read" });
    await new Promise((done) => setTimeout(done, 50));
    expect(vi.mocked(browser.runtime.sendMessage)).not.toHaveBeenCalled();
    expect(errors).toEqual([]);
    id.mockRestore();
    window.removeEventListener("error", note);
    window.removeEventListener("unhandledrejection", note);
  });

  it("tells again what the background script did not hear while it was starting", async () => {
    let deaf = true;
    vi.mocked(browser.runtime.sendMessage).mockImplementation((async (message: (typeof told)[number]) => {
      if (deaf) {
        deaf = false;
        throw new Error("Could not establish connection. Receiving end does not exist.");
      }
      told.push(message);
      return message.type === "content/opened" ? { mayRead, overrides: [] } : { accepted: true };
    }) as never);
    visitPages(place, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await vi.waitFor(() => expect(told.map(({ type }) => type)).toEqual(["content/opened", "content/reading"]), {
      timeout: 3_000,
    });
  });

  it("in a frame says only what can be written there", async () => {
    const visit = visitPages(place, FEATURES, windowOf(storedPage("contact-damaged-de"), contact), leave.signal, false);
    await settled();
    expect(told.map(({ type }) => type)).toEqual(["content/frame"]);
    expect(visit.hear({ type: "background/insert-reply", text: "Hi" })).toEqual({ ok: true, reason: null });
    expect(visit.hear({ type: "background/read" })).toEqual({ reading: false });
  });

  it("recognises a page that shows late what it is", async () => {
    document.body.innerHTML = "";
    visitPages(place, FEATURES, windowOf(document, contact), leave.signal);
    await settled();
    expect(told[0]).toMatchObject({ type: "content/opened", kind: null });
    document.body.innerHTML = '<div class="ayb-contact-buyer-header"><h2>Send message to Ann</h2></div>';
    await vi.waitFor(() => expect(told.map(({ kind }) => kind)).toContain("contact-buyer"));
  });

  it("asks for the readers once more when the background script is just starting, and then goes on", async () => {
    let turn = 0;
    const slow: Place = {
      ...place,
      portal: async () => {
        turn += 1;
        if (turn === 1) throw new Error("Could not establish connection. Receiving end does not exist.");
        return amazon;
      },
    };
    visitPages(slow, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await vi.waitFor(() => expect(told.map(({ type }) => type)).toContain("content/reading"), { timeout: 5_000 });
    expect(turn).toBe(2);
  });

  it("asks for no readers on a page that is none of ours", async () => {
    const asked = vi.fn(async () => amazon);
    visitPages(
      { ...place, portal: asked },
      FEATURES,
      windowOf(pageOf("<p>Settings</p>"), `${order}/settings`),
      leave.signal,
    );
    await settled();
    expect(asked).not.toHaveBeenCalled();
    expect(told[0]).toMatchObject({ type: "content/opened", kind: null });
  });

  it("answers nobody about anything else", async () => {
    const visit = visitPages(place, FEATURES, windowOf(storedPage("order-damaged-de"), order), leave.signal);
    await settled();
    expect(visit.hear({ type: "background/are-you-there" })).toEqual({ here: true });
    for (const message of [{ type: "panel/pair" }, { type: "background/state-changed", tabId: 1 }, "hello", null]) {
      expect(visit.hear(message)).toBeUndefined();
    }
  });
});
