import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../../extension/api/types";
import { carried, marked, pieces } from "../../../extension/panel/choose/findings";
import { type Script, script } from "./fake-background";
import { type Mounted, mountPanel, unmount } from "./mount";
import { NOW } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

function finding(start: number, end: number, change: Partial<Finding> = {}): Finding {
  return {
    kind: "e-mail",
    rule: "amazon.messages.prohibited-content",
    level: "block",
    start,
    end,
    why: "E-mail addresses are not allowed.",
    fix: "Answer here.",
    ...change,
  };
}

/** As the companion: counts characters, not UTF-16 units. */
function companion(text: string): ReturnType<Script["lint"]> {
  const characters = [...text];
  const at = text.indexOf("lea@example.org");
  if (at < 0) return { ok: true, value: { findings: [] } };
  const start = [...text.slice(0, at)].length;
  expect(characters.length).toBeGreaterThan(start);
  return { ok: true, value: { findings: [finding(start, start + 15)] } };
}

const english = (change: Partial<Script> = {}) =>
  script({
    settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true },
    lint: companion,
    ...change,
  });
const reply = () => document.querySelector<HTMLTextAreaElement>("#reply-text") as HTMLTextAreaElement;
const found = (panel: Mounted) => panel.section("reply").querySelector(".findings")?.textContent ?? "";
const sent = (panel: Mounted) => panel.background.sentOf("panel/insert-reply").map((message) => message["text"]);

async function typed(text: string, change: Partial<Script> = {}): Promise<Mounted> {
  const panel = await mountPanel(english(change));
  await panel.type(reply(), text);
  await vi.waitFor(() => expect(panel.background.sentOf("panel/lint-message").at(-1)?.["text"]).toBe(text));
  await panel.settle();
  return panel;
}

describe("the check while the seller types", () => {
  it("names what may not be sent, why, and what to do, and marks the words", async () => {
    const panel = await typed("😀 Schreiben Sie an lea@example.org bitte.");
    expect(found(panel)).toContain("Must not be sent");
    expect(found(panel)).toContain("E-mail addresses are not allowed.");
    expect(found(panel)).toContain("Instead: Answer here.");
    expect(document.querySelector(".reply-marks mark.block")?.textContent).toBe("lea@example.org");
    expect(document.querySelector(".reply-marks")?.textContent?.trimEnd()).toBe(reply().value);
    expect(panel.background.sentOf("panel/lint-message").at(-1)).toMatchObject({ portal: "amazon", lang: "en" });
  });

  it("selects the words in the text", async () => {
    const panel = await typed("😀 Schreiben Sie an lea@example.org bitte.");
    await panel.click(panel.button("Select “lea@example.org” in the text"));
    await vi.waitFor(() => expect(document.activeElement).toBe(reply()));
    expect(reply().value.slice(reply().selectionStart, reply().selectionEnd)).toBe("lea@example.org");
  });

  it("asks once the seller rests, not at every letter", async () => {
    const panel = await mountPanel(english());
    for (const text of ["H", "Ha", "Hal", "Hallo"]) await panel.type(reply(), text);
    await vi.waitFor(() => expect(panel.background.sentOf("panel/lint-message").at(-1)?.["text"]).toBe("Hallo"));
    const asked = panel.background.sentOf("panel/lint-message").map((message) => message["text"]);
    expect(asked.filter((text) => String(text).length < 5)).toEqual([]);
  });

  it("shows text as text", async () => {
    const panel = await typed("<img src=x onerror=alert(1)> lea@example.org");
    expect(panel.section("reply").querySelector("img")).toBeNull();
  });

  it("says quietly that nothing could be checked, and lets the seller go on", async () => {
    const problem = { code: "server-down", message: "", hint: "" };
    const panel = await typed("lea@example.org", { lint: () => ({ ok: false, problem }) });
    expect(found(panel)).toContain("could not be checked");
    await panel.click(panel.button("Insert"));
    expect(sent(panel)).toEqual(["lea@example.org"]);
  });
});

describe("inserting what may not be sent", () => {
  it("takes a second press, and not the second of a double click", async () => {
    const panel = await typed("An lea@example.org bitte.");
    await panel.click(panel.button("Insert"));
    expect(sent(panel)).toEqual([]);
    expect(panel.text()).toContain("sending it can cost the account");
    await panel.click(panel.button("Insert anyway"));
    expect(sent(panel)).toEqual([]);
    vi.setSystemTime(Date.now() + 2_000);
    await panel.click(panel.button("Insert anyway"));
    expect(sent(panel)).toEqual(["An lea@example.org bitte."]);
  });

  it("is asked anew for another text, and of a text that was not checked yet", async () => {
    const panel = await mountPanel(english());
    await panel.type(reply(), "An lea@example.org");
    await panel.click(panel.button("Insert"));
    expect(sent(panel)).toEqual([]);
    vi.setSystemTime(Date.now() + 2_000);
    await panel.type(reply(), "Nur an lea@example.org");
    await panel.click(panel.button("Insert"));
    expect(sent(panel)).toEqual([]);
    await panel.type(reply(), "Gern hier.");
    await panel.click(panel.button("Insert"));
    expect(sent(panel)).toEqual(["Gern hier."]);
  });

  it("never goes by the key alone", async () => {
    const panel = await typed("An lea@example.org bitte.");
    await panel.press("i");
    vi.setSystemTime(Date.now() + 2_000);
    await panel.press("i");
    expect(sent(panel)).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Insert anyway");
  });
});

describe("findings", () => {
  it("have their places in UTF-16 units, the gravest first", () => {
    const text = "😀a 𠮷b";
    const both = marked(text, [finding(0, 2, { level: "inform" }), finding(3, 5)]);
    expect(both.map(({ words, level }) => [words, level])).toEqual([
      ["𠮷b", "block"],
      ["😀a", "inform"],
    ]);
  });

  it("stay before and behind what is typed, and go where it is", () => {
    const before = "one two three";
    const all = marked(before, [finding(0, 3), finding(4, 7), finding(8, 13)]);
    const after = "one twenty three";
    expect(carried(all, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(["one", "three"]);
  });

  it("cut a text where they overlap, without losing a letter", () => {
    const cut = pieces("abcdef", marked("abcdef", [finding(1, 4, { level: "warn" }), finding(2, 5)]));
    expect(cut.map(({ text, level }) => `${text}:${level}`)).toEqual([
      "a:null",
      "b:warn",
      "cd:block",
      "e:block",
      "f:null",
    ]);
  });
});
