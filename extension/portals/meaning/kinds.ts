/** The kinds of pages that are read by meaning, for portals of whose pages little is known. */

import type { Portal as PortalName } from "../../api/types";
import { houseAt, houseOf } from "../hosts";
import type { PageKind, Writer } from "../portal";
import { FieldCollector } from "../reading";
import { heldIn, writeText } from "../writing";
import { type MeaningOptions, readByMeaning } from "./index";
import { orderRows, type RowsOptions } from "./rows";
import type { Vocabulary } from "./vocabulary";
import { walk } from "./walk";

export interface Shop {
  name: PortalName;
  words: Vocabulary;
  /** The whole of an order number as this portal writes it. */
  orderIdForm: RegExp;
  /** The order that the page at `url` is about, by its address. */
  orderIdAt: (url: string) => string | null;
  selectors?: Readonly<Record<string, string>>;
  lines?: MeaningOptions["lines"];
  /** The box for a message to the buyer, where one is known. */
  messageBox?: string;
}

/** Fields that a page of an order shows on every portal. */
const EXPECTED = ["order.id", "order.placed_at", "order.total", "order.items.0.title", "order.ship_to"];
/** Labels of different meaning that show that a page is drawn. */
const ENOUGH = 2;
const NODES_FOR_READY = 30_000;
const MOST_UNSURE = 20;

/** A page of one order. */
export function orderPage(shop: Shop, description: string): PageKind {
  return { description, ...reader(shop, "order-detail", EXPECTED), ...writerOf(shop) };
}

/** A conversation about an order. Opening it may mark it as read. */
export function threadPage(shop: Shop, description: string): PageKind {
  const kind = reader(shop, "message-thread", ["messages.0.text"], ["items", "address"]);
  return { description, ...kind, ready: isThreadDrawn(shop), opens: "marks-read", ...writerOf(shop) };
}

/** A list of orders, a row each. */
export function orderListPage(shop: Shop, description: string, rows: Pick<RowsOptions, "row"> = {}): PageKind {
  const options = (url: string): [string, RowsOptions] => [
    url,
    { words: shop.words, orderIdForm: shop.orderIdForm, orderIdIn: (link) => shop.orderIdAt(link.href), ...rows },
  ];
  const rowsOn = (doc: Document, url: string) => orderRows(doc, ...options(url));
  return {
    description,
    list: true,
    ready: (doc) => rowsOn(doc, addressOf(doc, shop)).length > 0,
    read: (doc, url, at) => {
      const into = new FieldCollector();
      for (const { fields } of rowsOn(doc, url)) into.rows.push({ fields: fields.fields });
      return into.reading({ portal: shop.name, page: "order-list", url, language: languageOf(doc, "und"), at });
    },
    rowsOf: (doc) =>
      rowsOn(doc, addressOf(doc, shop)).flatMap(({ element, orderId }) => {
        const anchor = anchorIn(element, orderId);
        return anchor ? [{ orderId, anchor }] : [];
      }),
  };
}

function reader(
  shop: Shop,
  page: string,
  expected: readonly string[],
  without: MeaningOptions["without"] = [],
): Pick<PageKind, "read" | "ready"> {
  return {
    ready: (doc) => isDrawn(doc, shop.words),
    read: (doc, url, at) => {
      const into = new FieldCollector();
      into.expect(...expected);
      const { words, orderIdForm, selectors = {}, lines = {} } = shop;
      const orderId = shop.orderIdAt(url);
      const meant = readByMeaning(doc, into, { orderId, orderIdForm, selectors, words, lines, without });
      // What the page shows in two ways that differ is for the seller to point at.
      into.expect(...meant.unsure.slice(0, MOST_UNSURE));
      const box = shop.messageBox ? doc.querySelector(shop.messageBox) : null;
      if (box) into.put("draft.text", heldIn(box), "attribute");
      return into.reading({ portal: shop.name, page, url, language: languageOf(doc, meant.language), at });
    },
  };
}

function writerOf({ messageBox }: Shop): { writer?: Writer } {
  if (!messageBox) return {};
  return {
    writer: {
      fields: ["message"],
      write: (doc, _field, text) => {
        const box = doc.querySelector(messageBox);
        return box ? writeText(box, text) : { ok: false, reason: text.trim() ? "no-message-box" : "no-text" };
      },
    },
  };
}

/** True when the page shows at least two different things that a reader knows, or one beside data that it carries. */
export function isDrawn(doc: Document, words: Vocabulary): boolean {
  const seen = new Set<string>();
  const page = walk(doc.documentElement ?? doc, NODES_FOR_READY);
  const carries = page.data.length > 0 || page.scripts.some((script) => /json/.test(script.getAttribute("type") ?? ""));
  for (const { text } of page.texts) {
    const label = text.length > 80 ? "" : text.replace(/[:：].*$/s, "");
    for (const { role, name, loose } of words.meanings(label))
      if ((carries || !loose) && role !== "sender" && role !== "event") seen.add(`${role} ${name}`);
    if (seen.size >= (carries ? 1 : ENOUGH)) return true;
  }
  return false;
}

function isThreadDrawn({ messageBox, words }: Shop): (doc: Document) => boolean {
  return (doc) => (messageBox !== undefined && doc.querySelector(messageBox) !== null) || isDrawn(doc, words);
}

function anchorIn(row: Element, orderId: string): Element | null {
  const links = [...row.querySelectorAll("a[href]")].slice(0, 40);
  return links.find((link) => (link.getAttribute("href") ?? "").includes(orderId)) ?? null;
}

function languageOf(doc: Document, meant: string): string {
  return doc.documentElement?.lang?.trim() || meant;
}

/** What links of the page are relative to; a page that was stored has lost its address, any of the portal's serves. */
function addressOf(doc: Document, { name }: Shop): string {
  const own = doc.location?.href ?? "";
  return houseAt(own)?.portal === name ? own : `https://${houseOf(name).hosts[0]}/`;
}
