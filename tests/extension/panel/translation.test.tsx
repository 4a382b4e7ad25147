import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { script } from "./fake-background";
import { mountPanel, unmount } from "./mount";
import { NOW } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const english = (change = {}) =>
  script({ settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true }, ...change });
const made = (change = {}) => ({
  text: "…",
  translation: "The bowl arrived broken.",
  engine: "ctranslate2",
  source: "de",
  target: "en",
  broken: false,
  problems: [],
  tried: [],
  ...change,
});

async function pressed(change: object): Promise<string> {
  const panel = await mountPanel(english(change));
  await panel.click(panel.button("Translate the message"));
  await vi.waitFor(() => expect(panel.section("summary").textContent).not.toContain("Translating…"));
  return panel.section("summary").textContent ?? "";
}

it("shows the companion's translation under the original, and by which engine it is", async () => {
  const shown = await pressed({ translations: [made()] });
  expect(shown).toContain("die Salatschüssel kam zerbrochen an.");
  expect(shown).toContain("The bowl arrived broken.Translated by ctranslate2.");
});

it("flags a translation that lost something, and says so where there is none", async () => {
  expect(await pressed({ translations: [made({ broken: true })] })).toContain("rely on the original");
  unmount();
  expect(await pressed({ translations: [made({ translation: null })] })).toContain("No translator is set up");
});

it("takes the browser's own translator first, unless it loses something", async () => {
  vi.stubGlobal("Translator", {
    availability: async () => "available",
    create: async () => ({ translate: async (line: string) => line.toUpperCase() }),
  });
  const checked = { translation: "THE BOWL", broken: false, problems: [] };
  expect(await pressed({ checked })).toContain("THE BOWLTranslated by the browser, on this device.");
  unmount();
  const shown = await pressed({ checked: { ...checked, broken: true }, translations: [made()] });
  expect(shown).toContain("Translated by ctranslate2.");
});
