import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { worded } from "../../extension/background/badges";
import type { Here } from "../../extension/features/feature";
import { orderBadges } from "../../extension/features/order-badges";
import { wordsIn } from "../../extension/locales";
import type { OrderBadge } from "../../extension/messages";
import type { OrderRow } from "../../extension/portals/portal";

const known = (orderId: string): OrderBadge => ({ orderId, tone: "warn", label: `due ${orderId}`, title: "t" });
const rowsOf = (doc: Document): OrderRow[] =>
  [...doc.querySelectorAll("a")].map((anchor) => ({ orderId: anchor.textContent ?? "", anchor }));

let leave: AbortController;
let asked: string[][];
let open: Set<string>;
let answers: Map<string, () => unknown>;

function start(mayRead = true): void {
  orderBadges.start({
    portal: { name: "amazon" },
    kind: { rowsOf },
    doc: document,
    signal: leave.signal,
    mayRead,
    tell: async (_type: string, ask: { orderIds: string[] }) => {
      asked.push(ask.orderIds);
      return { badges: ask.orderIds.filter((id) => open.has(id)).map(known) };
    },
    answer: (type: string, how: () => unknown) => answers.set(type, how),
  } as unknown as Here);
}

const rows = (...ids: string[]) => {
  document.body.innerHTML = `<table>${ids.map((id) => `<tr><td><a>${id}</a> <button>More</button></td></tr>`).join("")}</table>`;
};
const marked = () =>
  [...document.querySelectorAll("sellerside-badge")].map((badge) => badge.nextElementSibling?.textContent);
const settled = () => new Promise((done) => setTimeout(done, 400));

beforeEach(() => {
  leave = new AbortController();
  asked = [];
  open = new Set(["A", "C"]);
  answers = new Map();
});
afterEach(() => {
  leave.abort();
  document.body.innerHTML = "";
});

describe("badges on a list of orders", () => {
  it("stand beside the orders that have a case, and ask once for all", async () => {
    rows("A", "B", "C");
    start();
    await settled();
    expect(marked()).toEqual(["A", "C"]);
    expect(asked).toEqual([["A", "B", "C"]]);
  });

  it("survive rows that are drawn anew, and follow to the next page of the list", async () => {
    rows("A", "B");
    start();
    await settled();
    rows("A", "B");
    await settled();
    expect(marked()).toEqual(["A"]);
    rows("C", "D");
    await settled();
    expect(marked()).toEqual(["C"]);
    expect(asked).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  it("stand once where the page copies its rows with all that is in them", async () => {
    rows("A", "B");
    start();
    await settled();
    const table = document.querySelector("table");
    if (table) table.innerHTML += "";
    await settled();
    expect(marked()).toEqual(["A"]);
  });

  it("change with a row that becomes another order's", async () => {
    rows("A");
    start();
    await settled();
    document.querySelector("a")?.replaceChildren("B");
    await settled();
    expect(marked()).toEqual([]);
  });

  it("hide what they say from the page's scripts, and from our own readers", async () => {
    rows("A");
    start();
    await settled();
    const badge = document.querySelector("sellerside-badge");
    expect(badge?.shadowRoot).toBeNull();
    expect(badge?.textContent).toBe("");
  });

  it("are not there before the seller allows the portal to be read, and go when he takes that back", async () => {
    rows("A");
    start(false);
    await settled();
    expect(asked).toEqual([]);
    answers.get("background/read")?.();
    await settled();
    expect(marked()).toEqual(["A"]);
    answers.get("background/stop")?.();
    expect(marked()).toEqual([]);
  });

  it("go when the seller leaves the list", async () => {
    rows("A");
    start();
    await settled();
    leave.abort();
    expect(marked()).toEqual([]);
  });

  it("leave the page as it was where the extension was updated under it", async () => {
    rows("A");
    orderBadges.start({
      portal: { name: "amazon" },
      kind: { rowsOf },
      doc: document,
      signal: leave.signal,
      mayRead: true,
      tell: async () => null,
      answer: vi.fn(),
    } as unknown as Here);
    await settled();
    expect(marked()).toEqual([]);
  });
});

describe("the words of a badge", () => {
  const now = Date.parse("2026-11-20T09:00:00Z");
  const deadline = {
    kind: "answer-claim" as const,
    what: "Answer the claim",
    due_at: "2026-11-20T14:12:00Z",
    source: "page" as const,
    computed_at: null,
    zone: "Europe/Berlin",
    rule: null,
    consequence: "It is lost.",
    passed: false,
  };
  const badge = { order_id: "A", case_id: "c", dispute_type: "damaged" as const, deadline };

  it("are what is due and how long there is, in the panel's language", () => {
    expect(worded(badge, now, wordsIn("en"))).toEqual({
      orderId: "A",
      tone: "warn",
      label: "Answer the claim · 5 h 12 min left",
      title: "Damaged in transit · Answer the claim: Fri 20 Nov, 15:12",
    });
    expect(worded(badge, now, wordsIn("zh")).label).toBe("答复索赔 · 还剩 5 小时 12 分");
  });

  it("say by colour and word how pressing it is", () => {
    const later = { ...deadline, due_at: "2026-11-28T09:00:00Z" };
    expect(worded({ ...badge, deadline: later }, now, wordsIn("en"))).toMatchObject({ tone: "plain" });
    const late = { ...deadline, due_at: "2026-11-19T09:00:00Z", passed: true };
    expect(worded({ ...badge, deadline: late }, now, wordsIn("en"))).toMatchObject({
      tone: "bad",
      label: "Answer the claim · 24 h 0 min late",
    });
    expect(worded({ ...badge, deadline: null }, now, wordsIn("en"))).toMatchObject({ label: "Damaged in transit" });
  });
});
