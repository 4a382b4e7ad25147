import { describe, expect, it } from "vitest";
import { LABELS, pageLabels } from "../../extension/portals/amazon/labels";
import { LabelFinder, languageOf, plain } from "../../extension/portals/labels";
import { pageOf } from "./stored-pages";

type Wordings = Record<string, Record<string, readonly string[]>>;

const LANGUAGES = ["en", "zh", "de", "ja"];
const entries = Object.entries(LABELS).flatMap(([table, names]) =>
  Object.entries(names as Wordings).map(([name, wordings]) => [table, name, wordings] as const),
);

describe("the table of labels", () => {
  it.each(entries)("%s: %s is worded in every language", (_table, _name, wordings) => {
    expect(Object.keys(wordings)).toEqual(expect.arrayContaining(LANGUAGES));
    for (const texts of Object.values(wordings)) {
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toBe(text.trim());
    }
  });

  it.each(Object.entries(LABELS))("%s: no wording stands for two things", (_table, names) => {
    const seen = new Map<string, string>();
    for (const [name, wordings] of Object.entries(names as Wordings)) {
      for (const text of Object.values(wordings).flat()) {
        expect(seen.get(plain(text)) ?? name, `“${text}”`).toBe(name);
        seen.set(plain(text), name);
      }
    }
  });
});

const finder = new LabelFinder({
  carrier: { en: ["Carrier"], de: ["Transporteur"] },
  total: { en: ["Order total"], zh: ["订单总计"] },
});
const read = (html: string) =>
  Object.fromEntries(finder.labelled(pageOf(html).body).map(({ name, value }) => [name, value]));

describe("what stands beside a label", () => {
  it.each([
    ["a definition list", "<dl><dt>Carrier</dt><dd>DHL</dd></dl>"],
    ["a table row", "<table><tr><th><span>Carrier</span>:</th><td><span>DHL</span></td></tr></table>"],
    ["two elements with a colon between", "<p><span>Carrier</span>: <b>DHL</b></p>"],
    ["text after the label", "<p><span>Carrier</span>: DHL</p>"],
    ["one text", "<p>Carrier: DHL</p>"],
    ["a full-width colon and capitals", "<p>CARRIER：DHL</p>"],
    ["boxes around label and value", "<div><div><div><b> Carrier </b></div></div><div>DHL</div></div>"],
    ["a value that only its host's attribute holds", '<p><span>Carrier</span><kat-input value="DHL"></kat-input></p>'],
    [
      "a shadow root",
      '<kat-row><template shadowrootmode="open"><i>Carrier</i><slot></slot><b>DHL</b></template></kat-row>',
    ],
  ])("%s", (_what, html) => {
    expect(read(html)).toEqual({ carrier: "DHL" });
  });

  it.each([
    ["nothing", "<p><span>Carrier</span>:</p>"],
    ["a dash", "<p><span>Carrier</span> <b>—</b></p>"],
    ["another label", "<p><span>Carrier</span><span>Order total</span></p>"],
  ])("%s is no value", (_what, html) => {
    expect(read(html)["carrier"]).toBe("");
  });

  it("words in somebody's prose are no label", () => {
    expect(read("<p>Our carrier is DHL. The order total was wrong.</p>")).toEqual({});
    expect(read(`<p>Carrier: ${"I asked them again and again. ".repeat(10)}</p>`)).toEqual({});
  });

  it("the language is that of most labels", () => {
    const found = (html: string) => languageOf(pageLabels.labelled(pageOf(html).body));
    expect(found("<p>Transporteur: DHL</p><p>Sendungsnummer: 1</p><p>ASIN: B0</p>")).toBe("de");
    expect(found("<p>承运人：DHL</p>")).toBe("zh");
    expect(found("<p>hello</p>")).toBe("und");
  });
});
