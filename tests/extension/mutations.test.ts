/**
 * How the readers stand changed pages. Right counts 1, missing 0, wrong -10: a seller who sees nothing looks it up, one
 * who sees a wrong date misses a deadline.
 */

import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readers } from "../../extension/portals/registry";
import { chance, inOtherWords, withoutSomeAttributes, withPartsMoved } from "./mutate";
import { documentOf, pathsByKind, type Score, score, type TruePage, truePages } from "./truth";

const AT = "2026-11-23T09:00:00Z";
const LANGUAGES = ["en", "zh", "de", "fr", "es", "it", "ja"];
const pages = truePages();
const known = pathsByKind(pages);

/** Of each kind and layout so many pages are changed, chosen by the seed: all of them would take a minute. */
const SAMPLE = 4;

/** A busy machine takes its time over a thousand pages. */
const PATIENCE = 60_000;
/** Portals whose readers leave out what they cannot tell, whatever has gone from a page. */
const NEVER_WRONG = new Set(["amazon", "ebay"]);

type Change = (doc: Document, page: TruePage) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  "a fifth of its attributes removed": (doc, page) => withoutSomeAttributes(doc, chance(`attributes ${page.name}`)),
  "parts in another order": (doc, page) => withPartsMoved(doc, chance(`order ${page.name}`)),
  "labels in another language": (doc, page) => {
    const others = LANGUAGES.filter((language) => language !== page.language);
    inOtherWords(doc, page.language, others[Math.floor(chance(page.name)() * others.length)] ?? "en");
  },
};

/** Points of a hundred that each portal's readers keep at least, in the order of the changes above. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  aliexpress: [75, 85, 85],
  amazon: [80, 95, 90],
  ebay: [87, 95, 85],
  etsy: [50, 90, 90],
  "mercado-libre": [60, 90, 90],
  other: [85, 85, 85],
  shopify: [68, 90, 90],
  "tiktok-shop": [85, 85, 85],
  walmart: [75, 90, 85],
  wish: [85, 85, 85],
};

interface Row extends Score {
  portal: string;
  change: string;
  pages: number;
}
const figures: Row[] = [];

function measured(portal: string, change: string, some: readonly TruePage[], apply: Change): Row {
  const row: Row = { portal, change, pages: some.length, right: 0, missing: 0, wrong: 0, faults: [] };
  for (const page of some) {
    const doc = documentOf(page);
    apply(doc, page);
    const reading = readers().read(doc, page.url, AT);
    const { right, missing, wrong, faults } = score(
      page,
      reading,
      known.get(`${page.portal}/${page.kind}`) ?? new Set(),
    );
    row.right += right;
    row.missing += missing;
    row.wrong += wrong;
    row.faults.push(...faults);
  }
  figures.push(row);
  return row;
}

/** Points of a hundred. */
const points = ({ right, missing, wrong }: Score): number =>
  Math.round((100 * (right - 10 * wrong)) / Math.max(1, right + missing + wrong));

function sampled(some: readonly TruePage[]): TruePage[] {
  const groups = new Map<string, TruePage[]>();
  for (const page of some) {
    const group = `${page.kind}/${page.name.split(".")[0]}`;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return [...groups].flatMap(([group, alike]) => {
    const next = chance(group);
    const drawn = alike.map((page) => ({ page, at: next() })).sort((one, other) => one.at - other.at);
    return drawn.slice(0, SAMPLE).map(({ page }) => page);
  });
}

describe.each([...new Set(pages.map(({ portal }) => portal))])("the readers of %s", (portal) => {
  const own = pages.filter((page) => page.portal === portal);

  it(
    "give no wrong value on a page as it was stored",
    () => {
      expect(measured(portal, "as stored", own, () => undefined).faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each(Object.entries(CHANGES))(
    "stand a page with %s",
    (change, apply) => {
      const row = measured(portal, change, sampled(own), apply);
      const floor = FLOORS[portal]?.[Object.keys(CHANGES).indexOf(change)] ?? 0;
      if (NEVER_WRONG.has(portal)) expect(row.faults).toEqual([]);
      expect(points(row), row.faults.join("\n")).toBeGreaterThanOrEqual(floor);
    },
    PATIENCE,
  );

  it("have their figures written down where asked for", () => {
    const file = process.env["SELLERSIDE_FIGURES"];
    if (file) writeFileSync(file, JSON.stringify(figures.map((row) => ({ ...row, points: points(row) }))));
    expect(figures.filter((row) => row.portal === portal)).toHaveLength(1 + Object.keys(CHANGES).length);
  });
});
