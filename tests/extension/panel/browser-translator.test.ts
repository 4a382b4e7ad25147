import { afterEach, expect, test, vi } from "vitest";
import { translateHere } from "../../../extension/panel/state/browser-translator";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function browserHas(availability: string, create: () => Promise<unknown>) {
  const api = { availability: vi.fn(async () => availability), create: vi.fn(create) };
  vi.stubGlobal("Translator", api);
  return api;
}

test("a browser without a translator leaves it to the companion", async () => {
  expect(await translateHere(["hello"], "en", "zh")).toBeNull();
});

test("each line is translated, for the pair that was asked about", async () => {
  const api = browserHas("available", async () => ({ translate: async (line: string) => `zh:${line}` }));
  expect(await translateHere(["one", "⟦1⟧ two"], "de", "zh")).toEqual(["zh:one", "zh:⟦1⟧ two"]);
  expect(api.create.mock.calls).toEqual(api.availability.mock.calls);
});

test("a pair that it has not, and a translator that fails, leave it to the companion", async () => {
  const api = browserHas("unavailable", async () => ({}));
  expect(await translateHere(["one"], "xx", "zh")).toBeNull();
  expect(api.create).not.toHaveBeenCalled();
  browserHas("downloadable", () => Promise.reject(new Error("NotAllowedError")));
  expect(await translateHere(["one"], "de", "zh")).toBeNull();
});

test("a language pack that never comes is not waited for", async () => {
  vi.useFakeTimers();
  browserHas("downloading", () => new Promise(() => {}));
  const waiting = translateHere(["one"], "de", "zh");
  await vi.advanceTimersByTimeAsync(13_000);
  expect(await waiting).toBeNull();
});
