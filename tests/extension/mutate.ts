/** Changes that portals make to their pages from one week to the next. The same seed makes the same change. */

import { deepQueryAll, rootsIn } from "../../extension/portals/dom";
import { LabelFinder, type LabelTable, plain } from "../../extension/portals/labels";
import { CLAIM } from "../../extension/portals/words/claim";
import { ITEM, ITEM_COLUMNS } from "../../extension/portals/words/item";
import { LISTING } from "../../extension/portals/words/listing";
import { THREAD } from "../../extension/portals/words/message";
import { ORDER } from "../../extension/portals/words/order";
import { EVENTS, PARCEL } from "../../extension/portals/words/parcel";
import { RETURN } from "../../extension/portals/words/return";

export type Chance = () => number;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function chance(seed: string): Chance {
  let state = 0;
  for (const sign of seed) state = (Math.imul(state, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A fifth of all attributes goes; those that are themselves what the page says (a value, what is chosen, an exact time) stay. */
export function withoutSomeAttributes(doc: Document, next: Chance, share = 0.2): void {
  for (const element of deepQueryAll(rootsIn(doc), "*")) {
    for (const { name } of [...element.attributes]) {
      if (!/^(srcdoc|src|value|selected|checked|datetime|lang)$/.test(name) && next() < share)
        element.removeAttribute(name);
    }
  }
}

/**
 * Parts of the page change places: labelled pairs of a list, rows that a heading begins, boxes among boxes. What is one
 * of several alike (orders, items, messages) keeps its order, which is part of what the page says.
 */
export function withPartsMoved(doc: Document, next: Chance): void {
  for (const list of deepQueryAll(rootsIn(doc), "dl")) shufflePairs(list, next);
  for (const body of deepQueryAll(rootsIn(doc), "tbody, table")) {
    shuffle(
      body,
      [...body.children].filter((row) => row.children.length === 2 && row.children[0]?.localName === "th"),
      next,
    );
  }
  for (const box of deepQueryAll(rootsIn(doc), "main, section, article, div, form")) {
    const parts = [...box.children].filter((part) => /^(section|article|div|dl|table|form)$/.test(part.localName));
    const kinds = new Set(parts.map(kindOf));
    if (kinds.size === parts.length)
      shuffle(
        box,
        parts.filter((part) => part.children.length >= 2),
        next,
      );
  }
}

/** Every label that the shared tables know is worded in another language, its value stays. Returns how many there were. */
export function inOtherWords(doc: Document, from: string, to: string): number {
  let changed = 0;
  const body = doc.body ?? doc;
  for (const { name, at, languages } of ALL.labelled(body)) {
    if (!languages.includes(from)) continue;
    const [wording] = (TABLE[name] as Record<string, readonly string[]> | undefined)?.[to] ?? [];
    const text = at.nodeValue ?? "";
    const colon = /^([^:：]{1,60})([:：][\s\S]*)$/.exec(text.trim());
    if (!wording) continue;
    if (ALL.names(text).includes(name)) at.nodeValue = wording + (/[:：]\s*$/.exec(text)?.[0] ?? "");
    else if (colon?.[1] && ALL.names(plain(colon[1])).includes(name)) at.nodeValue = wording + colon[2];
    else continue;
    changed += 1;
  }
  doc.documentElement.lang = to;
  return changed;
}

const TABLE: LabelTable<string> = {
  ...named("event", EVENTS),
  ...named("column", ITEM_COLUMNS),
  ...named("listing", LISTING),
  ...named("thread", THREAD),
  ...named("item", ITEM),
  ...named("parcel", PARCEL),
  ...CLAIM,
  ...RETURN,
  ...ORDER,
};
const ALL = new LabelFinder(TABLE);

function named(prefix: string, table: LabelTable<string>): LabelTable<string> {
  return Object.fromEntries(Object.entries(table).map(([name, wordings]) => [`${prefix} ${name}`, wordings]));
}

function shufflePairs(list: Element, next: Chance): void {
  const terms = [...list.children].filter(({ localName }) => localName === "dt");
  const inPairs = terms.every((term) => term.nextElementSibling?.localName === "dd");
  if (!inPairs || list.children.length !== terms.length * 2) return;
  for (const term of mixed(terms, next)) {
    const value = term.nextElementSibling;
    list.append(term);
    if (value) list.append(value);
  }
}

function shuffle(parent: Element, parts: Element[], next: Chance): void {
  const places = parts.map((part) => {
    const place = parent.ownerDocument.createComment("");
    part.replaceWith(place);
    return place;
  });
  for (const [index, part] of mixed(parts, next).entries()) places[index]?.replaceWith(part);
}

function mixed<One>(ones: readonly One[], next: Chance): One[] {
  const left = [...ones];
  const order: One[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(next() * left.length), 1));
  return order;
}

/** Parts alike by name and mark are one list. */
function kindOf(part: Element): string {
  return `${part.localName}.${part.className}.${part.getAttribute("data-test-id") ?? ""}`;
}
