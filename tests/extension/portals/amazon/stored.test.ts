/** Every stored page of Seller Central, in every language and layout, against what its maker says that it shows. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { amazon } from "../../../../extension/portals/amazon/index";
import { pageOf } from "../../stored-pages";

const FOLDER = join(import.meta.dirname, "../../pages/amazon");
/** "Spedito da" names who ships as well as from where: nothing is read by it. */
const UNTOLD = /^order-detail\/\w+\.it\b.* order\.ship_from\./;

interface Truth {
  fields: Record<string, string>;
  rows: Record<string, string>[];
}

const kinds = readdirSync(FOLDER);

function differences(kind: string, name: string): string[] {
  const html = readFileSync(join(FOLDER, kind, name), "utf8");
  const truth: Truth = JSON.parse(readFileSync(join(FOLDER, kind, name.replace(/html$/, "json")), "utf8"));
  const url = /<!--\s*(\S+)\s*-->/.exec(html)?.[1] ?? "";
  const doc = pageOf(html);
  const where = `${kind}/${name}`;
  const page = amazon.kinds[kind];
  if (!page || amazon.recognise(doc, url)?.kind !== kind) return [`${where} is taken for another page`];
  const found = page.ready(doc) ? [] : [`${where} is never ready`];
  const { fields, rows } = page.read(doc, url, "2026-11-23T00:00:00Z");
  if (rows.length !== truth.rows.length) found.push(`${where} has ${rows.length} rows, not ${truth.rows.length}`);
  found.push(...unlike(where, fields, truth.fields));
  for (const [index, row] of truth.rows.entries())
    found.push(...unlike(`${where} [${index}]`, rows[index]?.fields ?? {}, row));
  return found.filter((one) => !UNTOLD.test(one));
}

function unlike(where: string, read: Record<string, { raw: string }>, shown: Record<string, string>): string[] {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  return [...new Set([...Object.keys(read), ...Object.keys(shown)])].flatMap((path) => {
    const [got, meant] = [read[path]?.raw, shown[path]];
    return got !== undefined && meant !== undefined && plain(got) === plain(meant)
      ? []
      : [`${where} ${path}: ${got ?? "not read"} instead of ${meant ?? "nothing"}`];
  });
}

describe("stored pages say what they show", () => {
  it.each(kinds)("%s", { timeout: 60_000 }, (kind) => {
    const names = readdirSync(join(FOLDER, kind)).filter((name) => name.endsWith(".html"));
    expect(names.flatMap((name) => differences(kind, name))).toEqual([]);
  });

  it("for every kind of page there is", () => {
    expect(kinds.sort()).toEqual(Object.keys(amazon.kinds).sort());
  });
});
