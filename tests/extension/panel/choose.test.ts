import { describe, expect, it } from "vitest";
import type { Deadline, EvidenceEntry, Option } from "../../../extension/api/types";
import { inOrder, pressure, stepOf } from "../../../extension/panel/choose/deadlines";
import { progress } from "../../../extension/panel/choose/evidence";
import { beaten, difference } from "../../../extension/panel/choose/options";
import { atHand, firstWanted, withQuestion } from "../../../extension/panel/choose/replies";
import { isOld, screenFor } from "../../../extension/panel/choose/screen";
import { hasNoMessage, verdictOf } from "../../../extension/panel/choose/verdict";
import { NOW, sampleBrief, sampleState } from "./samples";

const now = Date.parse(NOW);

function option(remedy: Option["remedy"], cost: string | null, change: Partial<Option> = {}): Option {
  return {
    remedy,
    allowed: true,
    forbidden_by: [],
    cost,
    currency: "EUR",
    why: "",
    rules: [],
    recommended: false,
    ...change,
  };
}

function deadline(kind: Deadline["kind"], due_at: string, passed = false): Deadline {
  return { kind, what: "", due_at, source: "rule", zone: "Europe/Berlin", consequence: "", passed };
}

describe("deadlines", () => {
  it("show the nearest running one first and what is over last", () => {
    const kinds = inOrder(sampleBrief("en").deadlines, now).map((entry) => entry.kind);
    expect(kinds).toEqual(["answer-buyer", "answer-claim", "carrier-claim"]);
  });

  it("pass while the panel stands open", () => {
    const later = Date.parse("2026-11-20T14:13:00+00:00");
    const [first, , last] = inOrder(sampleBrief("en").deadlines, later);
    expect(first?.kind).toBe("answer-claim");
    expect(last?.over).toBe(true);
    expect(inOrder(sampleBrief("en").deadlines, later).find((entry) => entry.kind === "answer-buyer")?.over).toBe(true);
  });

  it("press harder as they come near", () => {
    const at = (iso: string) => pressure(inOrder([deadline("appeal", iso)], now)[0] as never);
    expect(at("2026-11-20T14:59:00Z")).toBe("hot");
    expect(at("2026-11-20T20:00:00Z")).toBe("warm");
    expect(at("2026-11-25T20:00:00Z")).toBe("calm");
    expect(at("2026-11-20T08:59:00Z")).toBe("over");
  });

  it("tell which step the case is in", () => {
    const step = (...deadlines: Deadline[]) => stepOf(sampleBrief("en", { deadlines }), now);
    expect(step(deadline("answer-buyer", "2026-11-21T09:00:00Z"), deadline("appeal", "2026-12-21T09:00:00Z"))).toBe(
      "answer",
    );
    expect(step(deadline("answer-claim", "2026-11-21T09:00:00Z"))).toBe("prove");
    expect(step(deadline("answer-buyer", "2026-11-19T09:00:00Z", true))).toBe("close");
    expect(step()).toBe("answer");
  });
});

describe("the recommended option", () => {
  it("is held against the refund it saves", () => {
    expect(beaten(sampleBrief("en").options)).toEqual({ remedy: "returnless-refund", saves: 27.59, currency: "EUR" });
  });

  it("claims no saving over what is forbidden, cheaper, unknown or in other money", () => {
    const best = option("replacement", "12.40", { recommended: true });
    expect(beaten([best, option("coupon", "20.00", { allowed: false })])).toBeNull();
    expect(beaten([best, option("partial-refund", "8.00")])).toBeNull();
    expect(beaten([best, option("full-refund", null)])).toBeNull();
    const contest = option("contest-with-evidence", "0.00", { recommended: true });
    expect(beaten([contest, option("full-refund", "39.99")])).toBeNull();
    expect(beaten([best, option("full-refund", "39.99", { currency: "USD" })])).toBeNull();
  });

  it("says what another option costs more or less", () => {
    const best = option("replacement", "12.40", { recommended: true });
    expect(difference(option("partial-refund", "8.00"), best)).toBe(-4.4);
    expect(difference(option("decline", null), best)).toBeNull();
  });
});

describe("evidence", () => {
  it("counts what decides and what helps, and nothing else", () => {
    const { have, total, missing } = progress(sampleBrief("en").evidence);
    expect([have, total]).toEqual([4, 6]);
    expect(missing.map((entry: EvidenceEntry) => entry.item)).toEqual(["packing-photo", "photo-of-packaging"]);
  });
});

describe("replies", () => {
  it("start with the recommended remedy in the buyer's language", () => {
    const brief = sampleBrief("en");
    expect(firstWanted(brief)).toEqual({ first: false, remedy: "replacement", language: "de", tone: "apologetic" });
    expect(atHand(brief, firstWanted(brief))?.text).toContain("Frau Keller");
    expect(atHand(brief, { ...firstWanted(brief), remedy: "partial-refund" })).toBeNull();
    expect(atHand(brief, { ...firstWanted(brief), tone: "firm" })).toBeNull();
  });

  it("take a question in before the closing, once", () => {
    const asked = withQuestion("Hello,\n\nsorry.\n\nRegards", "Which part?");
    expect(asked).toBe("Hello,\n\nsorry.\n\nWhich part?\n\nRegards");
    expect(withQuestion(asked, "Which part?")).toBe(asked);
    expect(withQuestion("", "Which part?")).toBe("Which part?");
  });
});

describe("the verdict", () => {
  it("asks below one half and tells from there", () => {
    expect(verdictOf(sampleBrief("en", { confidence: 0.49 }))).toBe("ask");
    expect(verdictOf(sampleBrief("en", { confidence: 0.5 }))).toBe("tell");
    expect(verdictOf(sampleBrief("en", { dispute_type: "other", confidence: 0.9 }))).toBe("unclear");
  });

  it("notices that nothing of the buyer was read", () => {
    expect(hasNoMessage(sampleBrief("en"))).toBe(false);
    expect(hasNoMessage(sampleBrief("en", { language: "und" }))).toBe(true);
    const facts = [{ name: "has_buyer_message", value: false }];
    expect(hasNoMessage(sampleBrief("en", { facts }))).toBe(true);
  });
});

describe("which screen", () => {
  it("keeps a brief in sight when the companion stops", () => {
    const state = sampleState({ connection: "server-down" });
    expect(screenFor(state, true)).toBe("brief");
    expect(screenFor(state, false)).toBe("server-down");
  });

  it("asks for consent before it says anything of the page", () => {
    expect(screenFor(sampleState({ consented: false }), true)).toBe("consent");
  });

  it("never shows a brief to a browser that is not paired", () => {
    expect(screenFor(sampleState({ connection: "not-paired" }), true)).toBe("not-paired");
  });

  it("calls a reading old after an hour", () => {
    expect(isOld("2026-11-20T07:59:00+00:00", now)).toBe(true);
    expect(isOld("2026-11-20T08:01:00+00:00", now)).toBe(false);
    expect(isOld(null, now)).toBe(false);
  });
});
