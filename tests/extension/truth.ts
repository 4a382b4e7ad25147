/** Stored pages with the truth beside them: `pages/<portal>/<kind>/<layout>.<language>[.<variant>].html` and `.json`. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../extension/api/types";
import { aliexpress } from "../../extension/portals/aliexpress/index";
import { amazon } from "../../extension/portals/amazon/index";
import { ebay } from "../../extension/portals/ebay/index";
import { etsy } from "../../extension/portals/etsy/index";
import { mercadoLibre } from "../../extension/portals/mercado-libre/index";
import { other } from "../../extension/portals/other/index";
import type { Portal } from "../../extension/portals/portal";
import { register } from "../../extension/portals/registry";
import { shopify } from "../../extension/portals/shopify/index";
import { tiktokShop } from "../../extension/portals/tiktok-shop/index";
import { walmart } from "../../extension/portals/walmart/index";
import { wish } from "../../extension/portals/wish/index";
import { pageOf } from "./stored-pages";

export const FOLDER = join(import.meta.dirname, "pages");

/** Every portal that the extension knows. */
export const PORTALS: readonly Portal[] = [
  amazon,
  ebay,
  shopify,
  wish,
  walmart,
  etsy,
  aliexpress,
  tiktokShop,
  mercadoLibre,
  other,
];
register(PORTALS);

type Values = Readonly<Record<string, string>>;

export interface TruePage {
  portal: string;
  kind: string;
  /** `new.de`, and a variant where there is one. */
  name: string;
  language: string;
  url: string;
  html: string;
  fields: Values;
  rows: readonly Values[];
}

export interface Score {
  right: number;
  missing: number;
  wrong: number;
  /** What was wrong, in words. */
  faults: string[];
}

/** All stored pages that have their truth beside them, in a steady order. */
export function truePages(): TruePage[] {
  return readdirSync(FOLDER, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith(".html"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => existsSync(path.replace(/html$/, "json")))
    .sort()
    .flatMap((path) => {
      const [portal, kind, file] = path.slice(FOLDER.length + 1).split(/[\\/]/);
      if (!portal || !kind || !file) return [];
      const html = readFileSync(path, "utf8");
      const url = (/^\s*<!--\s*(\S+)\s*-->/.exec(html)?.[1] ?? "").replaceAll("-%2D", "--");
      const { fields = {}, rows = [] } = JSON.parse(readFileSync(path.replace(/html$/, "json"), "utf8"));
      const name = file.replace(/\.html$/, "");
      return [{ portal, kind, name, language: name.split(".")[1] ?? "und", url, html, fields, rows }];
    });
}

/** The page as a document, its shadow roots and frames grown. */
export function documentOf(page: TruePage): Document {
  return pageOf(page.html);
}

/** A field's path whatever its place in a list. */
export function anyPlace(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, ".*");
}

/** The paths that pages of each kind are known to show: what is read at one of them and not shown is made up. */
export function pathsByKind(pages: readonly TruePage[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const page of pages) {
    const paths = known.get(`${page.portal}/${page.kind}`) ?? new Set<string>();
    for (const values of [page.fields, ...page.rows]) for (const path of Object.keys(values)) paths.add(anyPlace(path));
    known.set(`${page.portal}/${page.kind}`, paths);
  }
  return known;
}

/** What a reading got right of a page. A reading of another kind of page, or none, misses everything. */
export function score(page: TruePage, reading: Reading | null, known: ReadonlySet<string>): Score {
  const total: Score = { right: 0, missing: 0, wrong: 0, faults: [] };
  const read = reading?.page === page.kind ? reading : { fields: {}, rows: [] };
  compare(page, page.fields, raws(read.fields), known, total);
  const left = read.rows.map(({ fields }) => raws(fields));
  for (const row of page.rows) {
    const numbered = (one: Values): boolean => NUMBERS.some((path) => path in one);
    const same = left.findIndex((one) => NUMBERS.some((path) => path in row && one[path] === row[path]));
    const place = same >= 0 ? same : mostLike(row, left, numbered);
    compare(page, row, place >= 0 ? (left.splice(place, 1)[0] ?? {}) : {}, known, total);
  }
  for (const more of left) compare(page, {}, more, known, total);
  return total;
}

/** Of the rows that say no number the one that agrees with `row` in most: without a number it is any row's. */
function mostLike(row: Values, left: readonly Values[], numbered: (one: Values) => boolean): number {
  const agree = left.map((one) =>
    numbered(one) ? -1 : Object.entries(row).filter(([path, raw]) => words(one[path] ?? "") === words(raw)).length,
  );
  return agree.findIndex((count) => count > 0 && count === Math.max(...agree));
}

const NUMBERS = ["claim", "return", "safet", "review", "thread", "notice", "order"].map((name) => `${name}.id`);
/** An address is shown in pieces; which of them is the city is not for a reader to say. */
const ADDRESS = "order.ship_to.";

function compare(page: TruePage, shown: Values, read: Values, known: ReadonlySet<string>, into: Score): void {
  const under = (values: Values): string[] =>
    Object.entries(values).flatMap(([path, raw]) => (path.startsWith(ADDRESS) ? [words(raw)] : []));
  const pieces = { shown: new Set(under(shown)), read: new Set(under(read)) };
  for (const [path, raw] of Object.entries(shown)) {
    const found = path.startsWith(ADDRESS) ? (pieces.read.has(words(raw)) ? raw : undefined) : read[path];
    if (found === undefined) into.missing += 1;
    else if (words(found) === words(raw) || (path.endsWith(".url") && found === absolute(raw, page.url)))
      into.right += 1;
    else wrong(page, path, raw, found, into);
  }
  for (const [path, raw] of Object.entries(read)) {
    if (path in shown || (path.startsWith(ADDRESS) && pieces.shown.has(words(raw)))) continue;
    const madeUp = known.has(anyPlace(path)) || (path.startsWith(ADDRESS) && pieces.shown.size > 0);
    if (madeUp) wrong(page, path, "nothing", raw, into);
  }
}

function wrong(page: TruePage, path: string, shown: string, read: string, into: Score): void {
  into.wrong += 1;
  into.faults.push(`${page.kind}/${page.name} ${path}: shown ${shown.slice(0, 80)}, read ${read.slice(0, 80)}`);
}

function raws(fields: Record<string, { raw: string }>): Values {
  return Object.fromEntries(Object.entries(fields).map(([path, { raw }]) => [path, raw]));
}

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
