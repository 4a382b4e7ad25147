import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseLanguage, dictionaries, vocabularies, wordsIn } from "../../../extension/locales";

const root = join(import.meta.dirname, "../../..");
const english = Object.entries(dictionaries.en);

/** Every key that English has, Chinese has too, and the other way round. */
describe("the two languages", () => {
  it("have the same keys", () => {
    expect(Object.keys(dictionaries.zh).sort()).toEqual(Object.keys(dictionaries.en).sort());
  });

  it.each(english)("fill the same gaps in %s", (key, text) => {
    const chinese = dictionaries.zh[key as keyof typeof dictionaries.zh];
    expect(gaps(chinese)).toEqual(gaps(text));
    expect(chinese.trim()).not.toBe("");
  });

  it("say Chinese things in Chinese, with Chinese punctuation", () => {
    const words = { ...dictionaries.zh, ...Object.assign({}, ...Object.values(vocabularies.zh)) } as Record<
      string,
      string
    >;
    const untranslated = Object.entries(words).filter(
      ([, text]) => !/[\u4e00-\u9fff]/.test(text) && /[a-z]{3}/i.test(text),
    );
    expect(untranslated.map(([key]) => key).sort()).toEqual(SAME);
    const half = Object.values(words).filter((text) => /[\u4e00-\u9fff][,;:!?()](?=[\u4e00-\u9fff]|$)/.test(text));
    expect(half).toEqual([]);
  });

  it("come in pairs where things are counted", () => {
    for (const key of Object.keys(dictionaries.en).filter((name) => name.endsWith(".one"))) {
      if (key === "rule.one") continue;
      expect(dictionaries.en).toHaveProperty([key.replace(/\.one$/, ".other")]);
    }
  });
});

/** Words that are the same in both languages: brands, and what is only numbers. */
const SAME = [
  "app.name",
  "ebay",
  "engines.name.apertium",
  "engines.name.ctranslate2",
  "engines.name.deepl",
  "engines.name.libretranslate",
  "etsy",
  "form.source",
  "lazada",
  "packet.progress",
  "shopify",
  "temu",
  "tiktok-shop",
  "wish",
];

describe("the vocabulary", () => {
  const python = readFileSync(join(root, "server/vocabulary.py"), "utf-8");
  const lists: [string, keyof typeof vocabularies.en][] = [
    ["Portal", "portal"],
    ["DisputeType", "dispute_type"],
    ["Ask", "ask"],
    ["Threat", "threat"],
    ["Urgency", "urgency"],
    ["ClaimKind", "claim_kind"],
    ["Party", "party"],
    ["Remedy", "remedy"],
    ["ShipmentState", "shipment_state"],
    ["DeadlineKind", "deadline_kind"],
    ["EvidenceNeed", "evidence_need"],
    ["Tone", "tone"],
    ["Outcome", "outcome"],
    ["How", "how"],
    ["EvidenceItem", "evidence_item"],
    ["Question", "question"],
    ["EntityKind", "entity_kind"],
    ["PromiseKind", "promise_kind"],
  ];

  it.each(lists)("has a word in each language for every %s of the companion", (name, list) => {
    const body = new RegExp(`class ${name}\\(StrEnum\\):\\n([\\s\\S]*?)(?=\\n\\n\\n|$)`).exec(python)?.[1] ?? "";
    const codes = [...body.matchAll(/^ {4}[A-Z_]+ = "([^"]+)"$/gm)].map((match) => match[1]);
    expect(codes.length).toBeGreaterThan(2);
    expect(Object.keys(vocabularies.en[list]).sort()).toEqual([...codes].sort());
    expect(Object.keys(vocabularies.zh[list]).sort()).toEqual([...codes].sort());
  });

  it("covers every list of the companion", () => {
    const classes = [...python.matchAll(/^class (\w+)\(StrEnum\)/gm)].map((match) => match[1]);
    expect(classes.sort()).toEqual(lists.map(([name]) => name).sort());
  });

  it("names facts as the companion does", () => {
    const yaml = readFileSync(join(root, "server/rules/facts.yaml"), "utf-8");
    const facts = [...yaml.matchAll(/^(\w+): \{type: \w+, en: (.*), zh: (.*)\}\s*$/gm)];
    expect(facts.length).toBeGreaterThan(30);
    expect(vocabularies.en.fact).toEqual(Object.fromEntries(facts.map(([, name, en]) => [name, en])));
    expect(vocabularies.zh.fact).toEqual(Object.fromEntries(facts.map(([, name, , zh]) => [name, zh])));
  });
});

describe("words", () => {
  it("say what is used and nothing else", () => {
    const source = ["extension/panel", "extension/background"]
      .flatMap((folder) => sources(join(root, folder)))
      .join("\n");
    const unused = Object.keys(dictionaries.en).filter((key) => {
      const stem = key.replace(/\.(one|other)$/, "");
      return (
        !source.includes(`"${key}"`) &&
        !source.includes(`"${stem}"`) &&
        !COMPOSED.some((start) => key.startsWith(start))
      );
    });
    expect(unused).toEqual([]);
  });

  it("count in the language's own way", () => {
    expect(wordsIn("en").count("why.reasons", 1)).toBe("1 reason");
    expect(wordsIn("en").count("why.reasons", 7)).toBe("7 reasons");
    expect(wordsIn("zh").count("why.reasons", 1)).toBe("1 条理由");
  });

  it("show a code that they do not know as it is", () => {
    expect(wordsIn("zh").word("remedy", "send-flowers")).toBe("send-flowers");
    expect(wordsIn("zh").word("remedy", "toString")).toBe("toString");
  });

  it("follow the browser until the seller chooses", () => {
    expect(chooseLanguage(null, "zh-TW")).toBe("zh");
    expect(chooseLanguage(null, "de-DE")).toBe("en");
    expect(chooseLanguage("en", "zh-CN")).toBe("en");
  });
});

/** Keys that are put together from a code at run time. */
const COMPOSED = [
  "engines.name.",
  "engines.needs.",
  "engines.key.",
  "model.reason.",
  "polish.reason.",
  "form.field.",
  "form.choice.",
  "form.group.",
  "collect.step.",
  "collect.page.",
  "step.",
  "reply.original",
  "reply.meaning",
  "insert.",
  "lint.level.",
  "packet.step.",
  "field.",
  "page.",
  "problem.",
  "help.",
  "options.status.",
  "options.never.",
  "rule.confidence.",
  "why.for",
  "why.against",
  "why.neutral",
  "similar.origin.",
  "use.",
  "point.",
];

function gaps(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf-8"));
}
