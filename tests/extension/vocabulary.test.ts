import { describe, expect, it } from "vitest";
import * as companion from "../../extension/api/vocabulary";
import { vocabularies } from "../../extension/locales/index";

/** The companion's closed lists that people meet, by the panel's name for them. */
const LISTS = {
  portal: companion.PORTALS,
  dispute_type: companion.DISPUTE_TYPES,
  ask: companion.ASKS,
  threat: companion.THREATS,
  urgency: companion.URGENCIES,
  party: companion.PARTIES,
  remedy: companion.REMEDIES,
  tone: companion.TONES,
  outcome: companion.OUTCOMES,
  how: companion.HOWS,
  deadline_kind: companion.DEADLINE_KINDS,
  evidence_need: companion.EVIDENCE_NEEDS,
  evidence_item: companion.EVIDENCE_ITEMS,
  question: companion.QUESTIONS,
} as const;

describe.each(["en", "zh"] as const)("%s", (language) => {
  it.each(Object.entries(LISTS))("every word of %s that the companion may say has its translation", (name, codes) => {
    const words: Record<string, string> = vocabularies[language][name as keyof typeof LISTS];
    expect(Object.keys(words)).toEqual(expect.arrayContaining([...codes]));
    for (const code of codes) expect(words[code]?.trim()).toBeTruthy();
  });
});
