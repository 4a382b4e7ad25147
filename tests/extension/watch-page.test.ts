import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "../../extension/api/types";
import type { PageKind } from "../../extension/portals/portal";
import { FieldCollector } from "../../extension/portals/reading";
import { MEASURE, observeChanges, PATIENCE, watchNavigation, watchPage } from "../../extension/portals/watch-page";

const URL_HERE = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001";

/** A page that is ready when it has a heading, and complete when it has an address (which may sit in a shadow root). */
let reads = 0;
const kind: PageKind = {
  description: "A page to watch.",
  ready: (doc) => doc.querySelector("h1") !== null,
  read: (doc, url, at) => {
    reads += 1;
    const into = new FieldCollector();
    into.expect("order.total", "order.ship_to.name");
    into.put("order.total", doc.querySelector("h1")?.textContent, "attribute");
    const root = doc.querySelector("kat-box")?.shadowRoot;
    into.put("order.ship_to.name", (root ?? doc).querySelector("address")?.textContent, "attribute");
    return into.reading({ portal: "amazon", page: "order-detail", url, language: "de", at });
  },
};

let leave: AbortController;
let got: { reading: Reading; complete: boolean }[];
const watch = () =>
  watchPage({
    doc: document,
    url: URL_HERE,
    kind,
    signal: leave.signal,
    onReading: (reading, complete) => void got.push({ reading, complete }),
  });
/** Lets the page's changes be noticed and time pass. */
const pass = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  document.body.innerHTML = "";
  leave = new AbortController();
  got = [];
  reads = 0;
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

describe("reading a page as it draws itself", () => {
  it("tells at once what is there, and again when the late address has come", async () => {
    document.body.innerHTML = "<h1>39,99 €</h1><kat-box></kat-box>";
    const root = document.querySelector("kat-box")?.attachShadow({ mode: "open" });
    watch();
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({ complete: false, reading: { unreadable: [] } });
    await pass(900);
    expect(got).toHaveLength(1);
    if (root) root.innerHTML = "<address>Sabine Keller</address>";
    await pass(400);
    expect(got).toHaveLength(2);
    expect(got[1]?.complete).toBe(true);
    expect(got[1]?.reading.fields["order.ship_to.name"]?.raw).toBe("Sabine Keller");
  });

  it("waits for the page to be ready", async () => {
    watch();
    await pass(2_000);
    expect(got).toEqual([]);
    document.body.innerHTML = "<h1>39,99 €</h1><address>A</address>";
    await pass(400);
    expect(got).toHaveLength(1);
  });

  it("after eight seconds says what could not be read", async () => {
    document.body.innerHTML = "<h1>39,99 €</h1>";
    watch();
    await pass(PATIENCE + 1_500);
    expect(got.at(-1)).toMatchObject({ complete: true, reading: { unreadable: ["order.ship_to.name"] } });
  });

  it("says so of a page that never becomes ready, too", async () => {
    watch();
    await pass(PATIENCE + 1_500);
    expect(got).toHaveLength(1);
    expect(got[0]?.reading.unreadable).toEqual(["order.total", "order.ship_to.name"]);
  });

  it("is silent when the page changes and shows the same", async () => {
    document.body.innerHTML = "<h1>39,99 €</h1><address>A</address><p>1</p>";
    watch();
    for (let round = 0; round < 5; round += 1) {
      document.querySelector("p")?.replaceChildren(String(round));
      await pass(400);
    }
    expect(reads).toBeGreaterThan(2);
    expect(got).toHaveLength(1);
  });

  it("reads a restless page about once a second, not at each of its changes", async () => {
    document.body.innerHTML = "<h1>39,99 €</h1><address>A</address><p>1</p>";
    watch();
    for (let round = 0; round < 60; round += 1) {
      document.querySelector("p")?.replaceChildren(String(round));
      await pass(50);
    }
    expect(reads).toBeGreaterThanOrEqual(3);
    expect(reads).toBeLessThanOrEqual(5);
  });

  it("reads on demand and says at once what is missing", () => {
    document.body.innerHTML = "<h1>39,99 €</h1>";
    watch().readNow();
    expect(got.at(-1)?.reading.unreadable).toEqual(["order.ship_to.name"]);
  });

  it("stops when the seller leaves the page", async () => {
    document.body.innerHTML = "<h1>39,99 €</h1>";
    const { readNow } = watch();
    leave.abort();
    document.body.innerHTML = "<h1>1 €</h1>";
    readNow();
    await pass(PATIENCE * 2);
    expect(got).toHaveLength(1);
  });

  it("leaves measures of its reads behind", () => {
    document.body.innerHTML = "<h1>39,99 €</h1>";
    const measure = vi.spyOn(performance, "measure");
    watch();
    expect(measure).toHaveBeenCalledExactlyOnceWith(MEASURE, expect.objectContaining({ start: expect.any(Number) }));
  });
});

describe("what we put into the page ourselves", () => {
  it("is no change of it", async () => {
    const settled = vi.fn();
    observeChanges(document, leave.signal, settled);
    const badge = document.createElement("sellerside-badge");
    document.body.append(badge);
    await pass(400);
    badge.remove();
    await pass(400);
    expect(settled).not.toHaveBeenCalled();
    document.body.append(document.createElement("p"), document.createElement("sellerside-badge"));
    await pass(400);
    expect(settled).toHaveBeenCalledTimes(1);
  });
});

describe("what happens inside shadow roots that come later", () => {
  it("is noticed", async () => {
    const settled = vi.fn();
    observeChanges(document, leave.signal, settled);
    const box = document.createElement("kat-box");
    const root = box.attachShadow({ mode: "open" });
    document.body.append(box);
    await pass(200);
    expect(settled).toHaveBeenCalledTimes(1);
    root.append("late");
    await pass(200);
    expect(settled).toHaveBeenCalledTimes(2);
  });
});

describe("a page that changes its address without loading", () => {
  it("is noticed by the browser's Navigation API", () => {
    const navigation = new EventTarget();
    const location = { href: "https://a.example/1" };
    const win = Object.assign(new EventTarget(), { navigation, location, document }) as unknown as Window;
    const moved = vi.fn();
    watchNavigation(win, leave.signal, moved);
    navigation.dispatchEvent(new Event("currententrychange"));
    expect(moved).not.toHaveBeenCalled();
    location.href = "https://a.example/2";
    navigation.dispatchEvent(new Event("currententrychange"));
    expect(moved).toHaveBeenCalledExactlyOnceWith("https://a.example/2");
  });

  it("is noticed by the change of the page where the browser has none", async () => {
    const location = { href: "https://a.example/1" };
    const win = Object.assign(new EventTarget(), { location, document }) as unknown as Window;
    const moved = vi.fn();
    watchNavigation(win, leave.signal, moved);
    location.href = "https://a.example/2";
    document.body.append("the other page");
    await pass(400);
    expect(moved).toHaveBeenCalledExactlyOnceWith("https://a.example/2");
  });
});
