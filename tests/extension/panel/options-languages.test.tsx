import { afterEach, describe, expect, it } from "vitest";
import { OptionsPage } from "../../../extension/panel/OptionsPage";
import { ENGINES, MODEL, type Script, script } from "./fake-background";
import { mount, unmount } from "./mount";

afterEach(unmount);

const shown = (change: Partial<Script> = {}) =>
  mount(
    <OptionsPage />,
    script({ settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true }, ...change }),
  );
const input = (section: HTMLElement, label: string) => {
  const named = [...section.querySelectorAll("label")].find((one) => one.textContent?.trim() === label);
  const found = named?.querySelector("input") ?? section.querySelector<HTMLElement>(`[id="${named?.htmlFor}"]`);
  if (!found) throw new Error(`no field ${label}`);
  return found as HTMLInputElement;
};

describe("the engines of translation", () => {
  it("stand in their order, the browser's own first, each with where the text goes and whether it is ready", async () => {
    const panel = await shown();
    const lines = [...panel.section("engines").querySelectorAll("li")].map((line) => line.textContent ?? "");
    expect(lines[0]).toContain("The browser's translator");
    expect(lines[2]).toMatch(/Apertium.*Ready.*Stays on this computer/);
    expect(lines[4]).toMatch(/DeepL.*Not set up.*gets redacted text only/);
    expect(panel.section("engines").querySelector<HTMLInputElement>('[aria-label="Use DeepL"]')?.checked).toBe(false);
  });

  it("are switched and put in another order at the companion", async () => {
    const panel = await shown();
    await panel.click(panel.section("engines").querySelector('[aria-label="Use DeepL"]') as HTMLElement);
    await panel.click(panel.button("Move Apertium up"));
    const changes = panel.background.sentOf("panel/set-translation").map(({ change }) => change);
    expect(changes).toEqual([
      { on: { deepl: true } },
      { order: ["apertium", "ctranslate2", "libretranslate", "deepl"] },
    ]);
  });

  it("get a key that is not kept in the page", async () => {
    const deepl = { ...ENGINES, engines: ENGINES.engines.filter(({ name }) => name === "deepl") };
    const panel = await shown({ translation: deepl });
    const key = input(panel.section("engines"), "Key");
    expect(key.type).toBe("password");
    await panel.type(key, " secret ");
    await panel.click(panel.section("engines").querySelector('[type="submit"]') as HTMLElement);
    expect(panel.background.sentOf("panel/set-translation")[0]?.["change"]).toEqual({ keys: { deepl: "secret" } });
    expect(key.value).toBe("");
  });

  it("show NLLB's licence, and the command only once it is accepted", async () => {
    const panel = await shown();
    expect(panel.text()).toContain("CC-BY-NC-4.0, which forbids commercial use");
    expect(panel.text()).not.toContain("download nllb200");
    await panel.click(
      input(panel.section("engines"), "I have read CC-BY-NC-4.0, accept it, and my use is not commercial"),
    );
    expect(panel.text()).toContain("sellerside translation download nllb200 --accept-licence CC-BY-NC-4.0");
  });
});

describe("the language model", () => {
  it("cannot be switched on before it has an address, and says what it is sent", async () => {
    const panel = await shown();
    expect(input(panel.section("model"), "Use the language model").disabled).toBe(true);
    expect(panel.section("model").textContent).toContain("names, numbers and amounts masked");
  });

  it("is set up and switched on at the companion", async () => {
    const panel = await shown();
    const section = panel.section("model");
    await panel.type(input(section, "Address"), "http://127.0.0.1:11434/v1");
    await panel.type(input(section, "Model"), "qwen");
    await panel.click(section.querySelector('[type="submit"]') as HTMLElement);
    await panel.click(input(section, "Use the language model"));
    expect(panel.background.sentOf("panel/set-language-model").map(({ change }) => change)).toEqual([
      { base_url: "http://127.0.0.1:11434/v1", model: "qwen" },
      { on: true },
    ]);
  });

  it("is tried, and the page says plainly whether it answers", async () => {
    const model = { ...MODEL, base_url: "https://llm.example.com/v1", model: "m", leaves_machine: true };
    const panel = await shown({ model, modelTest: { ok: false, reason: "key-refused", status: 401 } });
    expect(panel.section("model").textContent).toContain("It is on another computer");
    await panel.click(panel.button("Test"));
    expect(panel.section("model").textContent).toContain("No answer: the key is wrong or missing");
    panel.background.script.modelTest = { ok: true, reason: null, status: 200 };
    await panel.click(panel.button("Test"));
    expect(panel.section("model").textContent).toContain("It answers.");
  });
});
