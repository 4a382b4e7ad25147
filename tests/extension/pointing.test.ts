/** The seller points at a value; the page changes; the value is found again, or nothing is. */

import { describe, expect, it } from "vitest";
import { deepQueryAll, rootsIn } from "../../extension/portals/dom";
import { labelOf } from "../../extension/portals/pointing/beside";
import { describe as described } from "../../extension/portals/pointing/describe";
import { type Override, reportOf } from "../../extension/portals/pointing/override";
import { applyOverrides, resolve } from "../../extension/portals/pointing/resolve";
import { afterColon, rawOf, sameWords } from "../../extension/portals/pointing/value";
import { conceptOf } from "../../extension/portals/pointing/words";
import { readers } from "../../extension/portals/registry";
import { chance, inOtherWords } from "./mutate";
import { pageOf } from "./stored-pages";
import { documentOf, type TruePage, truePages } from "./truth";

const AT = "2026-11-23T09:00:00Z";
const pages = truePages();
const pageAt = (portal: string, kind: string, name: string): TruePage => {
  const page = pages.find((one) => one.portal === portal && one.kind === kind && one.name === name);
  if (!page) throw new Error(`no stored page ${portal}/${kind}/${name}`);
  return page;
};

/** The smallest element that shows the field, as a seller would hit it. */
function shownAt(doc: Document, raw: string): Element {
  const found = deepQueryAll(rootsIn(doc), "body *").filter((element) => {
    const whole = rawOf(element);
    return sameWords(whole, raw) || sameWords(afterColon(whole)?.value ?? "", raw);
  });
  const smallest = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  if (!smallest[0]) throw new Error(`the page does not show ${raw}`);
  return smallest[0];
}

function point(page: TruePage, field: string, doc = documentOf(page)): Override | null {
  const raw = page.fields[field];
  if (raw === undefined) throw new Error(`${page.name} does not show ${field}`);
  return described(shownAt(doc, raw), doc, { portal: page.portal as "amazon", page: page.kind, field, at: AT });
}

const TARGETS: readonly [portal: string, kind: string, name: string, field: string][] = [
  ["amazon", "order-detail", "new.de", "order.ship_by"],
  ["amazon", "order-detail", "new.de", "order.id"],
  ["amazon", "order-detail", "new.de", "order.items.0.sku"],
  ["amazon", "order-detail", "new.de", "shipments.0.carrier"],
  ["ebay", "order-detail", "new.de", "order.placed_at"],
  ["ebay", "order-detail", "new.de", "order.items.0.listing_id"],
  ["ebay", "case-detail", "new.de", "claim.respond_by"],
  ["ebay", "inr-detail", "new.de", "shipments.0.carrier"],
  ["shopify", "order-detail", "plain.zh", "shipments.0.carrier"],
  ["etsy", "order-detail", "plain.de", "shipments.0.tracking_number"],
];

describe("what was pointed at", () => {
  it.each(TARGETS)("%s %s %s %s is found again on the page itself", (portal, kind, name, field) => {
    const page = pageAt(portal, kind, name);
    const override = point(page, field);
    expect(override?.rules.length).toBeGreaterThan(0);
    expect(override && resolve(documentOf(page), override)?.raw.replace(/\s+/g, " ")).toBe(
      page.fields[field]?.replace(/\s+/g, " "),
    );
  });

  it.each(TARGETS)("%s %s %s %s survives renamed classes", (portal, kind, name, field) => {
    const page = pageAt(portal, kind, name);
    const override = point(page, field) as Override;
    const doc = documentOf(page);
    for (const element of deepQueryAll(rootsIn(doc), "[class]")) {
      element.setAttribute("class", [...element.classList].map((one) => `${one}-2`).join(" "));
    }
    expect(resolve(doc, override)?.raw.replace(/\s+/g, " ")).toBe(page.fields[field]?.replace(/\s+/g, " "));
  });

  it.each(TARGETS)("%s %s %s %s survives siblings inserted before it", (portal, kind, name, field) => {
    const page = pageAt(portal, kind, name);
    const override = point(page, field) as Override;
    const doc = documentOf(page);
    insertBefore(doc, shownAt(doc, page.fields[field] as string));
    expect(resolve(doc, override)?.raw.replace(/\s+/g, " ")).toBe(page.fields[field]?.replace(/\s+/g, " "));
  });

  it.each(TARGETS)("%s %s %s %s survives another language", (portal, kind, name, field) => {
    const page = pageAt(portal, kind, name);
    const override = point(page, field) as Override;
    const doc = documentOf(page);
    inOtherWords(doc, page.language, "ja");
    expect(resolve(doc, override)?.raw.replace(/\s+/g, " ")).toBe(page.fields[field]?.replace(/\s+/g, " "));
  });
});

/** A new pair of label and value before the one pointed at, and a new box before the part that it stands in. */
function insertBefore(doc: Document, element: Element): void {
  const make = (name: string, text: string): Element => Object.assign(doc.createElement(name), { textContent: text });
  const value = element.closest("dd, td, li, p, div, kat-table-cell") ?? element;
  if (value.localName === "dd") value.previousElementSibling?.before(make("dt", "Neu"), make("dd", "34,90 €"));
  else if (value.localName === "td") {
    const row = value.closest("tr");
    const cells = [...(row?.children ?? [])].map(({ localName }, index) => make(localName, index === 0 ? "Neu" : "1"));
    if (row && row.children.length === 2) row.before(Object.assign(doc.createElement("tr"), {}));
    if (row?.children.length === 2) row.previousElementSibling?.append(...cells);
  } else value.before(make(value.localName, "Neu: 34,90 €"));
  const part = element.closest("section, article, main") ?? doc.body;
  part.prepend(make("p", "302-0000000-0000000"), make("div", "2. Nov. 2026"));
}

describe("on every stored page of its kind", () => {
  const kinds = [...new Set(pages.map(({ portal, kind }) => `${portal}/${kind}`))];

  it.each(kinds)("%s: whatever was pointed at, its value is found there, or nothing", { timeout: 60_000 }, (which) => {
    const alike = pages.filter(({ portal, kind }) => `${portal}/${kind}` === which);
    const next = chance(which);
    const from = alike[Math.floor(next() * alike.length)] as TruePage;
    const doc = documentOf(from);
    const overrides = Object.keys(from.fields).flatMap((field) => {
      const raw = from.fields[field] as string;
      const shown = deepQueryAll(rootsIn(doc), "body *").some((element) => sameWords(rawOf(element), raw));
      // A value that stands twice on the page may be pointed at in the place of the other.
      const once = Object.values(from.fields).filter((other) => sameWords(other, raw)).length === 1;
      // What stands beside the label of another field was shown for that one.
      const concepts = (shown && labelOf(shownAt(doc, raw))?.concepts) || [];
      const own = concepts.length === 0 || concepts.includes(conceptOf(field));
      const override = shown && once && own ? point(from, field, doc) : null;
      return override ? [override] : [];
    });
    const wrong: string[] = [];
    for (const page of alike) {
      const doc = documentOf(page);
      for (const override of overrides) {
        const found = resolve(doc, override)?.raw;
        const shown = page.fields[override.field];
        if (found !== undefined && (shown === undefined || !sameWords(found, shown)))
          wrong.push(`${page.name} ${override.field}: ${shown} / ${found} by ${JSON.stringify(override.rules)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a pointed field in a reading", () => {
  const url = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001";
  const html = (label: string, value: string): string =>
    `<html lang="de"><h1 data-test-id="order-details-label">x</h1><dl><dt>${label}</dt><dd>${value}</dd></dl></html>`;
  const page = pageOf(html("Zu versenden vor", "5. Nov. 2026"));
  const override = described(page.querySelector("dd") as Element, page, {
    portal: "amazon",
    page: "order-detail",
    field: "order.ship_by",
    at: AT,
  }) as Override;

  it("takes the place of one that could not be read", () => {
    const before = { ...readers().read(page, url, AT), unreadable: ["order.ship_by", "order.total"] };
    const reading = applyOverrides(before as Parameters<typeof applyOverrides>[0], page, [override]);
    expect(reading.fields["order.ship_by"]).toEqual({ raw: "5. Nov. 2026", how: "pointed" });
    expect(reading.unreadable).toEqual(["order.total"]);
  });

  it("is called unreadable when the page no longer has it", () => {
    const later = pageOf(html("Anderes", "5. Nov. 2026"));
    const before = readers().read(later, url, AT);
    const reading = before && applyOverrides(before, later, [override]);
    expect(reading?.unreadable).toContain("order.ship_by");
    expect(reading?.fields["order.ship_by"]).toBeUndefined();
  });

  it("is not looked for on pages of another kind", () => {
    const before = readers().read(page, url, AT);
    expect(before && applyOverrides(before, page, [{ ...override, page: "order-list" }])).toBe(before);
  });

  it("is not taken from a place whose value looks different, or that stands beside another label", () => {
    expect(resolve(pageOf(html("Zu versenden vor", "wird geladen")), override)).toBeNull();
    expect(resolve(pageOf(html("Kaufdatum", "5. Nov. 2026")), override)).toBeNull();
  });

  it("is kept and reported without what stood there", () => {
    const letter = pageOf(
      `<dl><dt>Käufer</dt><dd data-test-id="buyer-302-5550101-1000001">Sabine Keller</dd></dl><div>Sabine Keller</div><p>Ahornweg 14</p>`,
    );
    for (const [element, field] of [
      [letter.querySelector("dd"), "buyer.name"],
      [letter.querySelector("p"), "order.ship_to.lines.0"],
    ] as const) {
      const made = described(element as Element, letter, { portal: "amazon", page: "order-detail", field, at: AT });
      expect(JSON.stringify(made)).not.toMatch(/Sabine|Keller|Ahornweg|5550101/);
      if (made) expect(reportOf(made)).not.toMatch(/Sabine|Keller|Ahornweg|5550101/);
    }
    expect(reportOf(override)).toContain("Zu versenden vor");
    expect(reportOf(override)).not.toContain("2026, ");
  });

  it("is refused where nothing would find it again", () => {
    const bare = pageOf("<p>eins</p><p>zwei</p>");
    const [, second] = bare.querySelectorAll("p");
    expect(
      described(second as Element, bare, { portal: "amazon", page: "order-detail", field: "claim.reason", at: AT }),
    ).toBeNull();
  });
});
