import { describe, expect, it } from "vitest";
import { plain } from "../../../extension/portals/labels";
import { ADDRESS, ADDRESS_HEADS } from "../../../extension/portals/words/address";
import { CLAIM } from "../../../extension/portals/words/claim";
import { ITEM, ITEM_COLUMNS } from "../../../extension/portals/words/item";
import { LISTING } from "../../../extension/portals/words/listing";
import { LOOSE } from "../../../extension/portals/words/loose";
import { SENDERS, THREAD } from "../../../extension/portals/words/message";
import { ORDER } from "../../../extension/portals/words/order";
import { EVENTS, PARCEL } from "../../../extension/portals/words/parcel";
import { RETURN } from "../../../extension/portals/words/return";

type Wordings = Record<string, readonly string[]>;
type Table = Record<string, Wordings>;

const LANGUAGES = ["de", "en", "es", "fr", "it", "ja", "zh"];
const TABLES: Record<string, Table> = {
  ORDER,
  CLAIM,
  RETURN,
  PARCEL,
  EVENTS,
  ITEM,
  ITEM_COLUMNS,
  SENDERS,
  THREAD,
  LISTING,
  LOOSE,
  ADDRESS,
  ADDRESS_HEADS,
};

/** What is looked up together: in each, a wording must mean one thing. */
const TOGETHER: Record<string, Table> = {
  "a page of an order": { ...ORDER, ...PARCEL },
  "a conversation": { ...THREAD, ...SENDERS },
  "an item's codes": ITEM,
  "the heads of an item table": ITEM_COLUMNS,
  "the heads of an event table": EVENTS,
  "a listing": LISTING,
  "words that need the right shape beside them": LOOSE,
  "an address": { ...ADDRESS, ...ADDRESS_HEADS },
};

const entries = Object.entries(TABLES).flatMap(([table, names]) =>
  Object.entries(names).map(([name, wordings]) => [table, name, wordings] as const),
);

describe("the words that all portals share", () => {
  it.each(entries)("%s: %s is worded in all seven languages", (_table, _name, wordings) => {
    expect(Object.keys(wordings)).toEqual(expect.arrayContaining(LANGUAGES));
    for (const texts of Object.values(wordings)) {
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toBe(text.trim());
    }
  });

  it.each(entries)("%s: %s says nothing twice", (_table, _name, wordings) => {
    for (const texts of Object.values(wordings)) {
      const written = texts.map(plain);
      expect(written).toEqual([...new Set(written)]);
    }
  });

  it.each(Object.entries(TOGETHER))("on %s no wording stands for two fields", (_where, table) => {
    const seen = new Map<string, string>();
    for (const [name, wordings] of Object.entries(table)) {
      for (const text of Object.values(wordings).flat()) {
        expect(seen.get(plain(text)) ?? name, `“${text}”`).toBe(name);
        seen.set(plain(text), name);
      }
    }
  });
});
