import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Polished } from "../../../extension/api/types";
import { MODEL, type Script, script } from "./fake-background";
import { type Mounted, mountPanel, unmount } from "./mount";
import { NOW } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const on = { ...MODEL, on: true, base_url: "http://127.0.0.1:11434/v1", model: "m" };
const english = (change: Partial<Script>) =>
  script({ settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true }, ...change });
const box = (panel: Mounted) => panel.section("reply").querySelector("#reply-text") as HTMLTextAreaElement;
const polished = (change: Partial<Polished>) =>
  ({ text: "Guten Tag, neu gesagt.", polished: true, reason: null, ...change }) as Polished;
const made = (change = {}) => ({
  text: "…",
  translation: "Wir kümmern uns darum.",
  engine: "apertium",
  source: "en",
  target: "de",
  broken: false,
  problems: [],
  tried: [],
  ...change,
});

it("has no Polish without a language model", async () => {
  const panel = await mountPanel(english({}));
  expect(() => panel.button("Polish")).toThrow();
});

it("puts the new wording into the reply, and takes it back exactly", async () => {
  const panel = await mountPanel(english({ model: on, polished: polished({}) }));
  const before = box(panel).value;
  await panel.click(panel.button("Polish"));
  expect(box(panel).value).toBe("Guten Tag, neu gesagt.");
  await panel.click(panel.button("Undo"));
  expect(box(panel).value).toBe(before);
});

it("says why the composed reply stands", async () => {
  const panel = await mountPanel(english({ model: on, polished: polished({ polished: false, reason: "facts" }) }));
  const before = box(panel).value;
  await panel.click(panel.button("Polish"));
  expect(panel.section("reply").textContent).toContain("a number, date, amount or name would have changed");
  expect(box(panel).value).toBe(before);
});

async function inOwnWords(translation: object): Promise<Mounted> {
  const panel = await mountPanel(english({ translations: [made(translation)] }));
  await panel.type(panel.section("reply").querySelector(".own-words textarea") as HTMLElement, "We take care of it.");
  await panel.click(panel.button(/^Translate into/));
  return panel;
}

it("translates the seller's own words into the reply, keeps them beside it, and can undo it", async () => {
  const panel = await inOwnWords({});
  expect(box(panel).value).toBe("Wir kümmern uns darum.");
  const own = panel.section("reply").querySelector(".own-words textarea") as HTMLTextAreaElement;
  expect(own.value).toBe("We take care of it.");
  await panel.click(panel.button("Undo"));
  expect(box(panel).value).not.toBe("Wir kümmern uns darum.");
});

it("shows a translation that lost something, and leaves the reply alone", async () => {
  const panel = await inOwnWords({ broken: true });
  expect(panel.section("reply").textContent).toContain("was not put into the reply:Wir kümmern uns darum.");
  expect(box(panel).value).not.toBe("Wir kümmern uns darum.");
});
