/** Labels as the shared tables know them, so that a place pointed at in one language is found in another. */

import { LabelFinder, type Labelled, plain } from "../labels";
import { ITEM, ITEM_COLUMNS } from "../words/item";
import { THREAD } from "../words/message";
import { ORDER } from "../words/order";
import { PARCEL } from "../words/parcel";
import type { Words } from "./override";

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

let finder: LabelFinder<string> | undefined;

function known(): LabelFinder<string> {
  finder ??= new LabelFinder<string>({
    ...THREAD,
    ...ORDER,
    ...under("shipments.*.", PARCEL),
    ...under("order.items.*.", together(ITEM, ITEM_COLUMNS)),
  });
  return finder;
}

/** The names of the labels that `text` is one of; none for words that the tables lack. */
export function conceptsOf(text: string): string[] {
  return known().names(text);
}

/** The label name that stands for a field. */
export function conceptOf(field: string): string {
  return field.replace(/\.\d+(?=\.|$)/g, ".*");
}

/** All labels of the page that the tables know, with what stands beside them. */
export function knownLabels(scope: Node): Labelled<string>[] {
  return known().labelled(scope);
}

/** Where the page has this very label, with what stands beside it, in the page's order. */
export function labelsOf(text: string, scope: Node): Labelled<string>[] {
  return new LabelFinder({ it: { und: [text] } }).labelled(scope);
}

/** Whether `text`, as a whole, is these words. */
export function isWords(words: Words, text: string): boolean {
  return "concept" in words ? conceptsOf(text).includes(words.concept) : plain(text) === plain(words.text);
}

function under(prefix: string, table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([name, wordings]) => [prefix + name, wordings]));
}

/** Two tables as one; what both word is worded by both. */
function together(one: Table, other: Table): Table {
  const all: Record<string, Record<string, readonly string[]>> = {};
  for (const table of [one, other]) {
    for (const [name, wordings] of Object.entries(table)) {
      const into = all[name] ?? {};
      all[name] = into;
      for (const [language, texts] of Object.entries(wordings))
        into[language] = [...new Set([...(into[language] ?? []), ...texts])];
    }
  }
  return all;
}
