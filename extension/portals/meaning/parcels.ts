/** Which of the values beside labels belong to which parcel, and the table of what happened to it. */

import { shapeOf } from "./fields";
import type { Findings, Way } from "./findings";
import { shaped } from "./shapes";
import { cellText, columnOf, type Table } from "./tables";
import type { Vocabulary } from "./vocabulary";

export interface ParcelValue {
  name: string;
  value: string;
  way: Way;
}

type Parcel = Map<string, { value: string; way: Way }>;

const MOST_PARCELS = 50;
const MOST_EVENTS = 200;

/**
 * A parcel ends where one of its values comes again and differs. What has neither a number nor a carrier is none, and
 * two with one number are one. Returns how many there are.
 */
export function putParcels(values: readonly ParcelValue[], into: Findings): number {
  const parcels: Parcel[] = [];
  let current: Parcel = new Map();
  for (const { name, value, way } of values) {
    const shape = shapeOf(`shipments.0.${name}`);
    const fits = shape ? shaped(value, shape) : null;
    if (fits === null) continue;
    const had = current.get(name);
    const again = had !== undefined && (had.value !== fits || (name === "carrier" && current.has("tracking_number")));
    if (again) {
      parcels.push(current);
      current = new Map();
    }
    current.set(name, { value: fits, way });
  }
  parcels.push(current);
  const whole = merged(parcels.filter((parcel) => parcel.has("tracking_number") || parcel.has("carrier")));
  for (const [index, parcel] of whole.slice(0, MOST_PARCELS).entries())
    for (const [name, { value, way }] of parcel) into.add(`shipments.${index}.${name}`, value, way);
  return whole.length;
}

function merged(parcels: readonly Parcel[]): Parcel[] {
  const kept: Parcel[] = [];
  for (const parcel of parcels) {
    const number = parcel.get("tracking_number")?.value;
    const same = kept.find((one) =>
      number
        ? one.get("tracking_number")?.value === number
        : one.get("carrier")?.value === parcel.get("carrier")?.value,
    );
    if (!same) kept.push(parcel);
    else for (const [name, value] of parcel) if (!same.has(name)) same.set(name, value);
  }
  return kept;
}

/** Tables of tracking events, in the page's order: the first belongs to the first parcel. Returns whether it is one. */
export function putEvents(table: Table, parcel: number, words: Vocabulary, into: Findings): boolean {
  const columns = (["at", "state", "place", "text"] as const).map(
    (name) => [name, columnOf(table.heads, name, "event", words)] as const,
  );
  const at = columns[0]?.[1] ?? -1;
  if (at < 0 || columns.filter(([, index]) => index >= 0).length < 2 || table.rows.length === 0) return false;
  const others = ["quantity", "price", "sku"].some((name) => columnOf(table.heads, name, "column", words) >= 0);
  const orders = columnOf(table.heads, "order.id", "field", words) >= 0;
  if (others || orders) return false;
  let count = 0;
  for (const { cells } of table.rows.slice(0, MOST_EVENTS)) {
    if (shaped(cellText(cells[at]), "date") === null) continue;
    for (const [name, index] of columns)
      if (index >= 0) into.add(`shipments.${parcel}.events.${count}.${name}`, cellText(cells[index]), "table");
    count += 1;
  }
  return count > 0;
}
