import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aliexpress } from "../../../extension/portals/aliexpress/index";
import { etsy } from "../../../extension/portals/etsy/index";
import { mercadoLibre } from "../../../extension/portals/mercado-libre/index";
import type { Portal } from "../../../extension/portals/portal";
import { shopify } from "../../../extension/portals/shopify/index";
import { tiktokShop } from "../../../extension/portals/tiktok-shop/index";
import { walmart } from "../../../extension/portals/walmart/index";
import { wish } from "../../../extension/portals/wish/index";
import { pageOf, raws } from "../stored-pages";

const PAGES = join(import.meta.dirname, "../pages");
const AT = "2026-11-20T09:00:00Z";
const SHOPS: readonly Portal[] = [shopify, wish, walmart, etsy, aliexpress, tiktokShop, mercadoLibre];

/** What a seller needs of a page to begin a case; a page is asked for those that it shows. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  "order-detail": [
    "order.id",
    "order.placed_at",
    "order.total",
    "order.items.0.title",
    "order.items.0.quantity",
    "order.ship_to.name",
    "shipments.0.tracking_number",
    "shipments.0.carrier",
  ],
  "message-thread": [
    "order.id",
    "buyer.name",
    "messages.0.from",
    "messages.0.at",
    "messages.0.text",
    "messages.1.from",
    "messages.1.at",
    "messages.1.text",
  ],
};

interface Stored {
  portal: Portal;
  kind: string;
  name: string;
  url: string;
  doc: () => Document;
  truth: { fields: Record<string, string>; rows: Record<string, string>[] };
}

const stored: Stored[] = SHOPS.flatMap((portal) =>
  readdirSync(join(PAGES, portal.name)).flatMap((kind) =>
    readdirSync(join(PAGES, portal.name, kind))
      .filter((file) => file.endsWith(".html"))
      .map((file) => {
        const path = join(PAGES, portal.name, kind, file);
        const html = readFileSync(path, "utf8");
        const truth = JSON.parse(readFileSync(path.replace(/html$/, "json"), "utf8")) as Stored["truth"];
        const url = /<!-- (\S+) -->/.exec(html)?.[1] ?? "";
        return { portal, kind, name: `${portal.name}/${kind}/${file}`, url, doc: () => pageOf(html), truth };
      }),
  ),
);
const single = stored.filter(({ kind }) => kind in NAMED);

describe("stored pages of the other portals", () => {
  it.each(SHOPS)("$name has an order in two languages", (portal) => {
    const languages = single.filter((one) => one.portal === portal && one.kind === "order-detail");
    expect(new Set(languages.map(({ name }) => name.split("/")[2]?.split(".")[1])).size).toBeGreaterThanOrEqual(2);
  });

  it.each(stored)("$name is told by its address", ({ portal, kind, url, doc, truth }) => {
    expect(portal.owns(url)).toBe(true);
    const page = portal.recognise(doc(), url);
    expect(page?.kind).toBe(kind);
    expect(portal.kinds[kind]?.ready(doc())).toBe(true);
    if (kind !== "order-list") expect(page?.orderId).toBe(truth.fields["order.id"]);
  });

  it.each(single)(
    "$name: at least six of the eight that matter, and nothing wrong",
    ({ portal, kind, url, doc, truth }) => {
      const reading = portal.kinds[kind]?.read(doc(), url, AT);
      const read = raws(reading?.fields ?? {});
      const wrong = Object.entries(read).filter(([path, raw]) => path !== "draft.text" && truth.fields[path] !== raw);
      expect(wrong).toEqual([]);
      const named = NAMED[kind] ?? [];
      expect(named.filter((path) => path in truth.fields).length).toBe(8);
      const missing = named.filter((path) => !(path in read));
      expect(missing.length, `missing: ${missing.join(", ")}`).toBeLessThanOrEqual(2);
    },
  );
});
