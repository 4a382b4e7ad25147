/**
 * Reads a page by what its words, data and tables mean, with no knowledge of its structure. For pages of which none is
 * known, and for the parts of others that carry no attribute of their own. Pure; bounded; never throws.
 */

import type { LabelTable } from "../labels";
import type { FieldCollector } from "../reading";
import { putAddress } from "./address";
import { embeddedJson } from "./embedded";
import { Findings, type Way } from "./findings";
import { putItemCards, putItemTable } from "./items";
import { putMessages, senderOf } from "./messages";
import { microdataOf } from "./microdata";
import { readOrderData } from "./order-data";
import { pairsOn } from "./pairs";
import { type ParcelValue, putEvents, putParcels } from "./parcels";
import { type Section, sectionUnder } from "./sections";
import { cellText, columnOf, type Table, tableOf } from "./tables";
import { valueIn } from "./text";
import { Vocabulary } from "./vocabulary";
import { type Page, walk } from "./walk";

export interface MeaningOptions {
  /** The order's number, where the address says it: data of other orders is left alone, and labels do not change it. */
  orderId?: string | null;
  /** The whole of an order number of this portal. */
  orderIdForm?: RegExp;
  /** Verified places of single values, by path; they count before everything else. */
  selectors?: Readonly<Record<string, string>>;
  /** The portal's own words by path, beside the shared ones. Build once: `new Vocabulary(own)`. */
  words?: Vocabulary;
  /** Whole lines in which a value stands among fixed words, by path; the value is their first group. */
  lines?: Readonly<Record<string, readonly RegExp[]>>;
  /** Part of the page to look at; all of it without. Embedded data is that of the part, too. */
  scope?: Document | Element;
  /** What is not looked for. */
  without?: readonly ("data" | "items" | "address" | "parcels" | "messages" | "labels")[];
}

export interface Meant {
  /** Language of most labels (BCP 47), `und` where none was found. */
  language: string;
  /** Paths for which the page shows several values that differ: none of them was put. */
  unsure: string[];
  /** Nodes looked at, and whether the page had more. */
  visited: number;
  cut: boolean;
}

const LONGEST_LINE = 120;
const SHARED = new Vocabulary();

/** Puts what the page shows into `into`; what is there already stays. */
export function readByMeaning(doc: Document, into: FieldCollector, options: MeaningOptions = {}): Meant {
  try {
    return read(doc, into, options);
  } catch {
    // A page is anybody's: whatever it does to the document's own functions, reading it must not fail.
    return { language: "und", unsure: [], visited: 0, cut: false };
  }
}

function read(doc: Document, into: FieldCollector, options: MeaningOptions): Meant {
  const { orderId = null, orderIdForm, selectors = {}, words = SHARED, lines = {}, without = [] } = options;
  const page = walk(options.scope ?? doc.documentElement ?? doc);
  const findings = new Findings(orderIdForm);
  const wants = (part: NonNullable<MeaningOptions["without"]>[number]): boolean => !without.includes(part);

  for (const [path, selector] of Object.entries(selectors)) {
    const element = (options.scope ?? doc).querySelector(selector);
    if (element) findings.add(path, valueIn(element), "selector");
  }
  if (wants("data")) {
    const about = {
      orderId,
      form: orderIdForm,
      sender: (word: string) => senderOf(word.replace(/[_-]/g, " "), words, null),
    };
    readOrderData(microdataOf(page), about, findings, "microdata");
    readOrderData(embeddedJson(page), about, findings, "json");
  }
  for (const [path, forms] of Object.entries(lines))
    for (const { text } of page.texts)
      if (text.length <= LONGEST_LINE)
        for (const form of forms) findings.add(path, form.exec(text.replace(/\s+/g, " ").trim())?.[1], "label");
  const pairs = pairsOn(page, words);
  const tables = page.tables.flatMap((element) => tableOf(element, words) ?? []);
  if (wants("items")) putItems(tables, pairs, words, findings);
  if (wants("address")) putAddress(page, pairs, words, findings);
  const parcels: ParcelValue[] = [];
  for (const pair of pairs) {
    const section = sectionUnder(pair.heading);
    if (section === "elsewhere") continue;
    for (const { role, name, loose } of pair.meanings) {
      const way = loose ? "loose" : "label";
      if (role === "parcel" && section === "return") findings.add(`return.${name}`, pair.value, way);
      else if (role === "parcel") parcels.push({ name, value: pair.value, way, at: pair.at });
      else if (role === "field" && wants("labels")) {
        const path = pathIn(section, name, loose);
        if (path) putField(path, pair.value, way, findings);
      }
    }
  }
  if (wants("labels")) for (const table of tables) putSummary(table, words, findings, parcels);
  if (wants("parcels")) {
    if (!findings.hasAny("shipments.")) putParcels(parcels, findings);
    let parcel = 0;
    for (const table of tables) if (putEvents(table, parcel, words, findings)) parcel += 1;
  }
  if (wants("messages") && !findings.hasAny("messages.")) {
    const buyer = findings.values("buyer.name");
    putMessages(page, words, buyer.length === 1 ? (buyer[0] ?? null) : null, findings);
  }
  if (orderId) into.put("order.id", orderId, "attribute");
  const unsure = findings.settle(into);
  return { language: languageOf(page, words), unsure, visited: page.visited, cut: page.cut };
}

/** The field that a label means in that part of the page, null where it cannot be told. */
function pathIn(section: Section, name: string, loose: boolean): string | null {
  if (section === "return" && name === "claim.respond_by") return "return.respond_by";
  if (section === "return" && name === "order.buyer_note") return "return.comment";
  if (!loose || section === "order" || name.startsWith(section)) return name;
  return name === "order.status" ? `${section}.status` : null;
}

function putField(path: string, value: string, way: Way, findings: Findings): void {
  // "China (Guangdong)": the country, and the region where the page names it.
  const place = path === "order.ship_from.country" ? /^([^(（]+?)\s*[(（](.+)[)）]$/.exec(value) : null;
  findings.add(path, place?.[1] ?? value, way);
  if (place) findings.add("order.ship_from.region", place[2], way);
}

function putItems(
  tables: readonly Table[],
  pairs: ReturnType<typeof pairsOn>,
  words: Vocabulary,
  findings: Findings,
): void {
  if (findings.hasAny("order.items.")) return;
  for (const table of tables) if (putItemTable(table, words, findings) > 0) return;
  putItemCards(pairs, words, findings);
}

/** A table with one row under heads that are labels: each cell is that label's value. */
function putSummary(table: Table, words: Vocabulary, findings: Findings, parcels: ParcelValue[]): void {
  const known = table.heads.filter((head) =>
    words.meanings(head).some(({ role, loose }) => !loose && (role === "field" || role === "parcel")),
  );
  const several = columnOf(table.heads, "tracking_number", "parcel", words) >= 0;
  if (known.length < 2 || table.rows.length === 0 || (table.rows.length > 1 && !several)) return;
  for (const { cells } of table.rows.slice(0, 50)) {
    for (const [index, head] of table.heads.entries()) {
      for (const { role, name, loose } of words.meanings(head)) {
        const value = cellText(cells[index]);
        if (words.isLabel(value)) continue;
        if (role === "parcel") parcels.push({ name, value, way: "table", at: cells[index] ?? table.element });
        else if (role === "field" && table.rows.length === 1) findings.add(name, value, loose ? "loose" : "table");
      }
    }
  }
}

/** The language that most of the page's labels are written in. */
function languageOf(page: Page, words: Vocabulary): string {
  const votes = new Map<string, number>();
  for (const { text } of page.texts) {
    const languages = new Set(words.meanings(text.replace(/[:：].*$/s, "")).flatMap((one) => one.languages));
    for (const one of languages) votes.set(one, (votes.get(one) ?? 0) + 1 / languages.size);
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "und";
}

export { Vocabulary } from "./vocabulary";
export type { LabelTable };
