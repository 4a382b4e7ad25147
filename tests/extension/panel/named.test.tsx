import { afterEach, describe, expect, it } from "vitest";
import { stretches } from "../../../extension/panel/choose/entities";
import { script } from "./fake-background";
import { mountPanel, unmount } from "./mount";
import { namedBrief, sampleBrief } from "./samples";

afterEach(unmount);

const english = { language: "en", port: 7413, portals: { amazon: true }, badges: true } as const;

describe("what the buyer names", () => {
  it("is marked where it stands, counted in characters and not in UTF-16 units", async () => {
    await mountPanel(script({ settings: english, brief: (lang) => namedBrief(lang) }));
    const marks = [...document.querySelectorAll<HTMLElement>(".gist-said mark")];
    expect(marks.map((mark) => mark.firstChild?.textContent)).toEqual(["028-1111111-2222222", "48,00 €", "90 €", "42"]);
    expect(marks.map((mark) => mark.title)).toEqual([
      "Order number · not what was read of this order",
      "Amount · as read of the order",
      "Amount · not what was read of this order",
      "Size",
    ]);
    expect(marks.map((mark) => mark.classList.contains("warn"))).toEqual([true, false, true, false]);
  });

  it("is listed where buyer and seller share a language", async () => {
    const panel = await mountPanel(script({ settings: english, brief: (lang) => namedBrief(lang, "en-GB") }));
    expect(document.querySelector(".gist-said")).toBeNull();
    expect(panel.section("summary").textContent).toContain("The buyer names Order number 028-1111111-2222222");
  });

  it("leaves a sentence whole where a place does not fit, as in text that was changed on the way", () => {
    const brief = namedBrief("en");
    const said = brief.gist[0]?.sentences[0];
    if (!said) throw new Error("no sentence");
    const moved = brief.entities.map((entity) => ({ ...entity, start: entity.start + 1, end: entity.end + 1 }));
    for (const [sentence, entities] of [
      [said, moved],
      [{ ...said, start: null, end: null }, brief.entities],
      [said, []],
    ] as const) {
      expect(stretches(sentence, [...entities])).toEqual([{ text: said.sentence, entity: null }]);
    }
  });
});

describe("a type that is only a guess", () => {
  const guess = () =>
    sampleBrief("en", {
      confidence: 0.4,
      candidates: [
        { dispute_type: "damaged", confidence: 0.4 },
        { dispute_type: "late", confidence: 0.2 },
      ],
    });

  it("is chosen among the likeliest, and all is judged anew", async () => {
    const panel = await mountPanel(script({ settings: english, brief: guess }));
    const asked = panel.background.sentOf("panel/get-brief").length;
    await panel.click(panel.button("Late 20%"));
    expect(panel.background.sentOf("panel/put-form")).toEqual([
      { type: "panel/put-form", caseId: "case-1", change: { dispute_type: "late" } },
    ]);
    expect(panel.background.sentOf("panel/get-brief").length).toBeGreaterThan(asked);
  });

  it("offers what it may be also where nothing says what it is about", async () => {
    const brief = () => ({ ...guess(), dispute_type: "other" as const, confidence: 0.3 });
    const panel = await mountPanel(script({ settings: english, brief }));
    expect(panel.text()).toContain("cannot be told yet");
    expect(panel.button("Damaged in transit 40%")).toBeTruthy();
  });
});
