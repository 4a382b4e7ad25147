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

describe("lists of orders", () => {
  const lists = stored.filter(({ kind }) => kind === "order-list");

  it.each(lists)("$name: a row an order, nothing wrong in it, and room for a badge", ({ portal, url, doc, truth }) => {
    const kind = portal.kinds["order-list"];
    const rows = (kind?.read(doc(), url, AT).rows ?? []).map(({ fields }) => raws(fields));
    expect(rows.map((row) => row["order.id"])).toEqual(truth.rows.map((row) => row["order.id"]));
    for (const [index, row] of rows.entries())
      for (const [path, raw] of Object.entries(row)) expect(raw, path).toBe(truth.rows[index]?.[path]);
    expect(kind?.list).toBe(true);
    expect(kind?.rowsOf?.(doc()).map(({ orderId }) => orderId)).toEqual(truth.rows.map((row) => row["order.id"]));
  });
});

describe("addresses", () => {
  it.each([
    [shopify, "https://admin.shopify.com/orders/5551202300417", "order-detail", "5551202300417"],
    [shopify, "https://willow-lamp.myshopify.com/admin/orders/5551202300417", "order-detail", "5551202300417"],
    [shopify, "https://admin.shopify.com/store/willow-lamp/products/811", null, null],
    [walmart, "https://seller.walmart.ca/order-management?query=1", "order-list", null],
    [walmart, "https://seller.walmart.com/order-management/details?orderGroups=All", "order-list", null],
    [walmart, "https://seller.walmart.com/order-management/details?poNumber=none", "order-list", null],
    [etsy, "https://www.etsy.com/your/shops/FoxAndFern/orders/sold/3310482957", "order-detail", "3310482957"],
    [etsy, "https://www.etsy.com/your/orders/sold/new?order_id=3310482957", "order-detail", "3310482957"],
    [etsy, "https://www.etsy.com/your/orders/sold/transaction:4410021", "order-detail", null],
    [etsy, "https://www.etsy.com/your/orders/sold/completed", "order-list", null],
    [tiktokShop, "https://seller-us.tiktok.com/order?tab=all", "order-list", null],
    [tiktokShop, "https://seller-us.tiktok.com/order/detail?order_no=<script>", "order-detail", null],
    [aliexpress, "https://csp.aliexpress.com/m_apps/order-manage/orderList?channelId=1", "order-list", null],
    [aliexpress, "https://csp.aliexpress.com/m_apps/product-publish-v2/pop", null, null],
    [wish, "https://merchant.wish.com/welcome", null, null],
    [mercadoLibre, "https://www.mercadolibre.com.ar/ventas/omni/listado?search=2000009871234560", "order-list", null],
    [mercadoLibre, "https://www.mercadolibre.com.ar/publicaciones?search=1", null, null],
  ])("of %j", (portal, url, kind, orderId) => {
    const page = portal.recognise(pageOf("<p>x</p>"), url);
    expect(page).toEqual(kind === null ? null : { kind, orderId });
  });
});

describe("the box for a message to the buyer", () => {
  const boxes = stored.filter(
    ({ portal, kind }) => portal.kinds[kind]?.writer && ["etsy", "mercado-libre"].includes(portal.name),
  );

  it.each(boxes.filter(({ kind, portal }) => kind === "message-thread" || portal.name === "etsy"))(
    "$name: what is written stands in it, and nothing is pressed",
    ({ portal, kind, doc }) => {
      const page = doc();
      let pressed = 0;
      for (const button of page.querySelectorAll("button")) button.addEventListener("click", () => (pressed += 1));
      expect(portal.kinds[kind]?.writer?.write(page, "message", "Lo sentimos.\n客服")).toEqual({
        ok: true,
        reason: null,
      });
      expect(page.querySelector("textarea")?.value).toBe("Lo sentimos.\n客服");
      expect(pressed).toBe(0);
    },
  );

  it("is missed where there is none", () => {
    const written = etsy.kinds["order-detail"]?.writer?.write(pageOf("<p>x</p>"), "message", "Hello");
    expect(written).toEqual({ ok: false, reason: "no-message-box" });
  });
});
