/** The parcels of an order, by their tracking numbers. */

import { deepQueryAll, isWithin, lineOf, type Roots, timeOf } from "../dom";
import { LabelFinder, type Labelled } from "../labels";
import type { FieldCollector } from "../reading";
import { EVENTS } from "../words/parcel";
import type { ValuePath } from "./labels";
import { Columns } from "./rows";
import { SELECTORS } from "./selectors";
import { date, shaped, trackingNumber } from "./shapes";

const PREFIX = "shipments.0.";
const MOST_EVENTS = 200;
const events = new LabelFinder<keyof typeof EVENTS>(EVENTS);

/** Names of carriers as they stand beside a number without a word of what they are. */
const CARRIERS =
  /\b(?:USPS|UPS|Fed ?Ex|DHL(?: (?:Paket|Express|eCommerce))?|Royal Mail|Evri|Hermes|DPD|GLS|Deutsche Post|La Poste|Colissimo|Chronopost|Mondial Relay|Poste Italiane|BRT|Correos(?: Express)?|SEUR|Österreichische Post|PostNL|Australia Post|Canada Post|Japan Post|Yamato|Sagawa|China Post|EMS|Yanwen|YunExpress|4PX|SpeedPAK|SF Express)\b|日本郵便|ヤマト運輸|佐川急便|中国邮政|燕文|云途|顺丰/;

interface Parcel {
  number: string;
  /** What the parcel is said to be by attributes (its own block) or by words. */
  how: "attribute" | "label";
  block: Element | null;
}

/**
 * Keeps every parcel. Two items in one parcel show its number twice; it is one. Words beside values are taken where
 * there is one parcel, and for several only from the part of the page that each has to itself.
 */
export function putParcels(roots: Roots, labels: readonly Labelled<ValuePath>[], into: FieldCollector): void {
  const own = labels.filter(({ name }) => name.startsWith(PREFIX));
  const parcels = parcelsIn(roots, own);
  for (const [index, { number, how, block }] of parcels.entries()) {
    const path = `shipments.${index}`;
    into.put(`${path}.tracking_number`, number, how);
    const part = parcels.length > 1 ? block && ownPart(block, parcels, number) : null;
    if (parcels.length > 1 && !part) continue;
    for (const { name, at, value } of own) {
      const field = `${path}.${name.slice(PREFIX.length)}`;
      if (!field.endsWith(".tracking_number") && (!part || isWithin(at, part)))
        into.put(field, shaped(field, value), "label");
    }
    readEvents(part ? [part] : roots, path, into);
    into.put(`${path}.carrier`, CARRIERS.exec(lineOf(block))?.[0], "attribute");
  }
  if (parcels.length > 0) return;
  for (const { name, value } of own) into.put(name, shaped(name, value), "label");
}

function parcelsIn(roots: Roots, labels: readonly Labelled<ValuePath>[]): Parcel[] {
  const parcels = new Map<string, Parcel>();
  const add = (number: string | null, how: Parcel["how"], block: Element | null): void => {
    const key = number?.replace(/\s/g, "").toUpperCase();
    if (number && key && !parcels.has(key)) parcels.set(key, { number, how, block });
  };
  for (const block of deepQueryAll(roots, SELECTORS.tracking)) {
    const numbers = [...block.querySelectorAll("button, a")].map((button) => trackingNumber(lineOf(button)));
    const all = numbers.some(Boolean) ? numbers : [trackingNumber(lineOf(block))];
    for (const number of all) add(number, "attribute", block);
  }
  for (const { name, value, at } of labels) {
    if (name === "shipments.0.tracking_number") add(trackingNumber(value), "label", at.parentElement);
  }
  return [...parcels.values()].slice(0, 50);
}

/** The largest part around a parcel's number in which no other parcel stands. */
function ownPart(block: Element, parcels: readonly Parcel[], number: string): Element | null {
  const others = parcels.filter((parcel) => parcel.number !== number && parcel.block);
  if (others.some(({ block: other }) => other === block)) return null;
  let part = block;
  for (let outer = block.parentElement; outer && outer.localName !== "body"; outer = outer.parentElement) {
    const next = outer;
    if (others.some(({ block: other }) => other && next.contains(other))) break;
    part = outer;
  }
  return part;
}

/** Tables whose heads are those of a parcel's history. */
function readEvents(scope: Roots, path: string, into: FieldCollector): void {
  const columns = new Columns();
  let count = 0;
  for (const row of deepQueryAll(scope, "table tr").slice(0, MOST_EVENTS)) {
    const cells = columns.cells(row).flatMap(([heading, cell]) => {
      const name = events.names(heading)[0];
      return name ? [[name, cell] as const] : [];
    });
    if (cells.length < 2 || !cells.some(([name, cell]) => name === "at" && date(timeOf(cell)))) continue;
    for (const [name, cell] of cells)
      into.put(`${path}.events.${count}.${name}`, name === "at" ? timeOf(cell) : lineOf(cell), "label");
    count += 1;
  }
}
