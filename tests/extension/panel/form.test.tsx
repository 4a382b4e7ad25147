import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dictionaries } from "../../../extension/locales";
import { PART } from "../../../extension/panel/state/send-file";
import { script } from "./fake-background";
import { type Mounted, mountPanel, unmount } from "./mount";
import { NOW } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const english = (change = {}) =>
  script({ settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true }, ...change });
const form = (): HTMLDetailsElement => {
  const found = document.querySelector<HTMLDetailsElement>(".case-form");
  if (!found) throw new Error("there is no form");
  return found;
};
const row = (label: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(".form-row")].find(
    (one) => one.querySelector("label")?.textContent === label,
  );
  if (!found) throw new Error(`no row ${label}`);
  return found;
};
const settle = () => new Promise((done) => setTimeout(done, 20));
const leave = async (panel: Mounted, input: HTMLElement) => {
  await act(() => void input.dispatchEvent(new Event("blur")));
  for (let turn = 0; turn < 3; turn += 1) await panel.settle();
};
const there = () => vi.waitFor(() => expect(document.querySelector(".form-group")).not.toBeNull());

async function opened(change = {}): Promise<Mounted> {
  const panel = await mountPanel(english(change));
  form().open = true;
  form().dispatchEvent(new Event("toggle"));
  await there();
  return panel;
}

describe("the form's words", () => {
  const yaml = readFileSync(join(import.meta.dirname, "../../../server/caseform/form.yaml"), "utf-8");
  const paths = [...yaml.matchAll(/path: ([\w.]+), as: (\w+)/g)].filter(([, , entry]) => entry !== "messages");
  const choices = [...yaml.matchAll(/choices: \[([^\]]+)\]/g)].flatMap(([, list]) => (list ?? "").split(/[",\s]+/));

  it("name every field of the companion's form, and no other", () => {
    const named = Object.keys(dictionaries.en).filter((key) => key.startsWith("form.field."));
    expect(named.sort()).toEqual(paths.map(([, path]) => `form.field.${path}`).sort());
  });

  it("name every choice, but for the kinds of claims, which have their own words", () => {
    const claims = /path: claim.kind.*choices: \[(.+)\]/.exec(yaml)?.[1]?.split(", ") ?? [];
    for (const code of choices.filter((one) => one && !claims.includes(one)))
      expect(Object.keys(dictionaries.en)).toContain(`form.choice.${code}`);
  });
});

describe("the case form", () => {
  it("is asked for when it is opened, and not before", async () => {
    const panel = await mountPanel(english());
    expect(panel.background.sentOf("panel/get-form")).toHaveLength(0);
    form().open = true;
    form().dispatchEvent(new Event("toggle"));
    await there();
    expect(panel.background.sentOf("panel/get-form")).toHaveLength(1);
    expect(form().querySelector("summary")?.textContent).toContain("2 things missing");
  });

  it("shows what is known as text, in the marketplace's time, and what is not under all fields", async () => {
    await opened();
    expect(row("Item").querySelector("input")?.value).toBe("Keramikschale <b>26 cm</b>");
    expect(row("Ordered on").querySelector("input")?.value).toBe("2026-11-02 20:17");
    expect(row("Ship by").closest(".form-more")).not.toBeNull();
    expect(row("Carrier").classList.contains("wanted")).toBe(true);
  });

  it("shows both sides where sources disagree, and lets what was typed be taken back", async () => {
    const panel = await opened();
    const total = row("Order total");
    expect(total.textContent).toContain("The sources disagree");
    expect(total.textContent).toContain("39,90 €");
    await panel.click(
      [...total.querySelectorAll("button")].find((one) => one.textContent === "Take back") as HTMLElement,
    );
    expect(panel.background.sentOf("panel/put-form")[0]).toMatchObject({ change: { fields: { "order.total": " " } } });
  });

  it("sends what is typed when the field is left, and asks for the form anew", async () => {
    const panel = await opened();
    const input = row("Carrier").querySelector("input") as HTMLInputElement;
    await panel.type(input, "DHL");
    await settle();
    await leave(panel, input);
    await vi.waitFor(() => expect(panel.background.sentOf("panel/get-form").length).toBeGreaterThan(1));
    expect(panel.background.sentOf("panel/put-form")[0]).toMatchObject({
      change: { fields: { "shipments.0.carrier": "DHL" } },
    });
  });

  it("says so when the companion could make nothing of it, and keeps what stood there", async () => {
    const panel = await opened({ formAnswer: { kept: [], refused: ["order.placed_at"] } });
    const input = row("Ordered on").querySelector("input") as HTMLInputElement;
    await panel.type(input, "soon");
    await leave(panel, input);
    await vi.waitFor(() => expect(row("Ordered on").textContent).toContain("“soon” makes no sense here"));
    expect(input.value).toBe("2026-11-02 20:17");
  });

  it("lets the seller say what it is about and what the buyer wants", async () => {
    const panel = await opened();
    const select = row("What it is about").querySelector("select") as HTMLSelectElement;
    select.value = "wrong-item";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    const box = [...document.querySelectorAll<HTMLInputElement>(".form-asks input")].find((one) => !one.checked);
    await panel.click(box as HTMLElement);
    const sent = panel.background.sentOf("panel/put-form").map(({ change }) => change) as Record<string, unknown>[];
    expect(sent[0]).toEqual({ dispute_type: "wrong-item" });
    expect(((sent[1]?.["asks"] ?? []) as string[]).length).toBe(2);
  });

  it("puts a question to the buyer, in the buyer's language, into the reply", async () => {
    const panel = await opened();
    const question = document.querySelector(".form-question");
    expect(question?.getAttribute("lang")).toBe("de");
    await panel.click(question?.closest("li")?.querySelector("button") as HTMLElement);
    expect(document.querySelector<HTMLTextAreaElement>("#reply-text")?.value).toContain("Foto des Schadens");
  });

  it("offers a text taken from a page as the buyer's words, unless it is one already", async () => {
    const panel = await opened();
    const captured = [...document.querySelectorAll(".form-captured")];
    expect(captured.map((one) => one.querySelector("blockquote")?.textContent)).toEqual(["Another text"]);
    await panel.click(captured[0]?.querySelector("button") as HTMLElement);
    expect(panel.background.sentOf("panel/add-message")[0]).toMatchObject({ text: "Another text", portal: "amazon" });
  });

  it("sends a video in parts that come in order", async () => {
    const panel = await opened();
    const input = form().querySelector('.drop input[type="file"]') as HTMLElement;
    const file = new File([new Uint8Array(PART + 5)], "unboxing.mp4", { type: "video/mp4" });
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    const parts = () => panel.background.sentOf("panel/add-attachment-part");
    await vi.waitFor(() => expect(parts()).toHaveLength(2), { timeout: 20_000 });
    expect(parts().map(({ number, last }) => [number, last])).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(new Set(parts().map(({ upload }) => upload)).size).toBe(1);
    expect(atob(parts()[1]?.["base64"] as string)).toHaveLength(5);
  }, 30_000);
});
