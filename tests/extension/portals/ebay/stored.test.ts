/** Every stored page of eBay, read and compared with what it was made from. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ebay } from "../../../../extension/portals/ebay/index";
import { pageOf } from "../../stored-pages";

const FOLDER = join(import.meta.dirname, "../../pages/ebay");
const AT = "2026-11-20T09:00:00.000Z";

type Raws = Record<string, string>;
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What was read otherwise than it was meant, and which share of it was found. */
function compare(
  truth: Raws[],
  read: Record<string, { raw: string }>[],
): { wrong: string[]; missing: string[]; share: number } {
  const wrong: string[] = [];
  const missing: string[] = [];
  let all = 0;
  for (const [index, fields] of truth.entries()) {
    for (const [path, raw] of Object.entries(fields)) {
      all += 1;
      const found = read[index]?.[path]?.raw;
      if (found === undefined) missing.push(path);
      else if (line(found) !== line(raw)) wrong.push(`${path}: “${found}” instead of “${raw}”`);
    }
  }
  return { wrong, missing, share: all === 0 ? 1 : 1 - missing.length / all };
}

const kinds = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

it("has pages of every kind", () => {
  expect(Object.keys(ebay.kinds).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

describe.each(kinds)("%s", (kind) => {
  const pages = readdirSync(join(FOLDER, kind)).filter((name) => name.endsWith(".html"));

  it.each(pages)("%s", { timeout: 30_000 }, (name) => {
    const html = readFileSync(join(FOLDER, kind, name), "utf8");
    const truth = JSON.parse(readFileSync(join(FOLDER, kind, name.replace(/html$/, "json")), "utf8"));
    const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? "";
    const doc = pageOf(html);
    expect(ebay.recognise(doc, url)?.kind).toBe(kind);
    const reading = ebay.kinds[kind]?.read(doc, url, AT);
    const single = compare([truth.fields], [reading?.fields ?? {}]);
    const rows = compare(
      truth.rows,
      (reading?.rows ?? []).map(({ fields }) => fields),
    );
    expect([...single.wrong, ...rows.wrong]).toEqual([]);
    expect(reading?.rows ?? []).toHaveLength(truth.rows.length);
    expect({ ok: Math.min(single.share, rows.share) >= 0.9, missing: [single.missing, rows.missing] }).toMatchObject({
      ok: true,
    });
  });
});
