/** What a short text means: every wording of the shared tables, looked up at once. */

import { type LabelTable, plain } from "../labels";
import { ADDRESS, ADDRESS_HEADS } from "../words/address";
import { ITEM, ITEM_COLUMNS } from "../words/item";
import { LOOSE } from "../words/loose";
import { SENDERS, THREAD } from "../words/message";
import { ORDER } from "../words/order";
import { EVENTS, PARCEL } from "../words/parcel";

/**
 * `field` names a value of the order context, `parcel` one of a parcel, `item` one of an item, `address` a part of the
 * delivery address, `head` something that stands over a block. `column` and `event` mean it only over a column.
 */
export type Role = "field" | "parcel" | "item" | "address" | "head" | "column" | "event" | "sender";

export interface Meaning {
  role: Role;
  /** The path, or its part below the parcel, the item, the address. */
  name: string;
  /** Means it only where the value beside it has the field's shape. */
  loose: boolean;
  languages: string[];
}

/** Portals differ in what these mean ("Objet" is an item, and a subject), or they stand on buttons: no page is read by them. */
const UNSURE = new Set(
  [
    "发货日期",
    "送达日期",
    "Contact buyer",
    "联系买家",
    "Käufer kontaktieren",
    "Contacter l'acheteur",
    "Objet",
    "Oggetto",
  ].map(plain),
);
const LONGEST = 60;
const MOST_ASKED = 4_000;

export class Vocabulary {
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #asked = new Map<string, readonly Meaning[]>();

  /** `own` are a portal's own wordings by path of the order context. */
  constructor(own: LabelTable<string> = {}) {
    this.#addTable(own, "field", false);
    this.#addTable(ORDER, "field", false);
    this.#addTable(THREAD, "field", false);
    this.#addTable(PARCEL, "parcel", false);
    this.#addTable(LOOSE, "field", true);
    this.#addTable(ITEM, "item", false);
    this.#addTable(ADDRESS, "address", true);
    this.#addTable(ADDRESS_HEADS, "head", false);
    this.#addTable(ITEM_COLUMNS, "column", true);
    this.#addTable(EVENTS, "event", true);
    this.#addTable(SENDERS, "sender", true);
  }

  /** Everything that `text`, as a whole, may mean. */
  meanings(text: string): readonly Meaning[] {
    if (text.length > LONGEST + 20) return NOTHING;
    const asked = this.#asked.get(text);
    if (asked) return asked;
    const meanings = this.#meanings.get(plain(text)) ?? NOTHING;
    // A page repeats its words in every row; pages differ.
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(text, meanings);
    return meanings;
  }

  /** What `text` means in that role. */
  nameIn(text: string, role: Role): string | null {
    return this.meanings(text).find((meaning) => meaning.role === role)?.name ?? null;
  }

  /** True for a text that is a label of anything; such a text is no value. */
  isLabel(text: string): boolean {
    return this.meanings(text).some(({ role }) => role !== "sender");
  }

  #addTable(table: LabelTable<string>, role: Role, loose: boolean): void {
    for (const [name, byLanguage] of Object.entries(table)) {
      const parcel = role === "field" && !name.includes(".") && name !== "marketplace";
      for (const [language, texts] of Object.entries(byLanguage))
        for (const text of texts) this.#add(plain(text), parcel ? "parcel" : role, name, language, loose);
    }
  }

  #add(text: string, role: Role, name: string, language: string, loose: boolean): void {
    if (UNSURE.has(text)) return;
    const meanings = this.#meanings.get(text) ?? [];
    const same = meanings.find((meaning) => meaning.role === role && meaning.name === name);
    if (same) {
      if (!same.languages.includes(language)) same.languages.push(language);
    } else meanings.push({ role, name, loose, languages: [language] });
    this.#meanings.set(text, meanings);
  }
}

const NOTHING: readonly Meaning[] = [];
