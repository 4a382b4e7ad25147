import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MadePromise } from "../../../extension/api/types";
import { script } from "./fake-background";
import { mountPanel, unmount } from "./mount";
import { NOW, sampleBrief } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const promise = (change: Partial<MadePromise> = {}): MadePromise => ({
  kind: "full-refund",
  by: "seller",
  date: "2026-12-12",
  sentence: "We will refund you in full by 12 December.",
  message: 0,
  at: "2026-11-18T09:00:00Z",
  start: 0,
  end: 42,
  confidence: 0.97,
  ...change,
});

async function shown(language: "en" | "zh", promises: MadePromise[]): Promise<string> {
  const panel = await mountPanel(
    script({
      settings: { language, port: 7413, portals: { amazon: true }, badges: true },
      brief: (lang) => sampleBrief(lang, { promises }),
    }),
  );
  return panel.text();
}

it("tells what was promised, until when, and in which message", async () => {
  const text = await shown("en", [promise()]);
  expect(text).toContain("Already promised");
  expect(text).toContain("Full refund by 12 Dec");
  expect(text).toContain("your message of 18 Nov");
  expect(text).toContain("We will refund you in full by 12 December.");
});

it("tells in Chinese what the buyer reports, with a day that lacks its year", async () => {
  const text = await shown("zh", [promise({ kind: "replacement", by: "buyer", at: null, date: "--12-12" })]);
  expect(text).toContain("已经承诺");
  expect(text).toContain("12月12日之前换货或重发");
  expect(text).toContain("据买家所说");
});

it("is not there where nothing was promised", async () => {
  expect(await shown("en", [])).not.toContain("Already promised");
});
