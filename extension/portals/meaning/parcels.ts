/** Which of the values beside labels belong to which parcel, and the table of what happened to it. */

import { drawnParent, isWithin } from "../dom";
import { shapeOf } from "./fields";
import type { Findings, Way } from "./findings";
import { shaped } from "./shapes";
import { cellText, columnOf, type Table } from "./tables";
import type { Vocabulary } from "./vocabulary";

export interface ParcelValue {
  name: string;
  value: string;
  way: Way;
  /** Where its label stands, or the cell of its value. */
  at: Node;
}

const MOST_PARCELS = 50;
const MOST_EVENTS = 200;
const MOST_UP = 60;

/**
 * Puts every parcel, told by its tracking number, or by its carrier where no number is shown. To a parcel belongs what
 * stands nearest to it. Returns how many there are.
 */
export function putParcels(given: readonly ParcelValue[], into: Findings): number {
  const values = given.flatMap((one) => {
    const shape = shapeOf(`shipments.0.${one.name}`);
    const value = shape ? shaped(one.value, shape) : null;
    return value === null ? [] : [{ ...one, value }];
  });
  const numbers = distinct(values.filter(({ name }) => name === "tracking_number"));
  const anchors = numbers.length > 0 ? numbers : distinct(values.filter(({ name }) => name === "carrier"));
  const parcels =
    anchors.length < 2
      ? anchors.map((anchor) => nearest(anchor, values))
      : (boxed(anchors, values) ?? inTurn(values, anchors));
  for (const [index, parcel] of parcels.slice(0, MOST_PARCELS).entries())
    for (const { name, value, way } of parcel) into.add(`shipments.${index}.${name}`, value, way);
  return parcels.length;
}

function distinct(values: readonly ParcelValue[]): ParcelValue[] {
  return values
    .filter(({ value }, index) => values.findIndex((one) => one.value === value) === index)
    .slice(0, MOST_PARCELS);
}

/** Of each name the values nearest to the anchor; several at one distance that differ are left to be weighed. */
function nearest(anchor: ParcelValue, values: readonly ParcelValue[]): ParcelValue[] {
  const steps = new Map<Node, number>();
  for (let at: Node | null = anchor.at, up = 0; at && up < MOST_UP; at = drawnParent(at), up += 1) steps.set(at, up);
  const best = new Map<string, { distance: number; values: ParcelValue[] }>([
    [anchor.name, { distance: -1, values: [anchor] }],
  ]);
  for (const one of values) {
    const distance = distanceOf(one.at, steps);
    const had = best.get(one.name);
    if (!had || distance < had.distance) best.set(one.name, { distance, values: [one] });
    else if (distance === had.distance) had.values.push(one);
  }
  return [...best.values()].flatMap(({ values: near }) => near);
}

function distanceOf(node: Node, steps: ReadonlyMap<Node, number>): number {
  for (let at: Node | null = node, up = 0; at && up < MOST_UP; at = drawnParent(at), up += 1) {
    const met = steps.get(at);
    if (met !== undefined) return met;
  }
  return MOST_UP;
}

/** Each parcel in the largest part of the page that holds no other; null where they stand in one list. */
function boxed(anchors: readonly ParcelValue[], values: readonly ParcelValue[]): ParcelValue[][] | null {
  const parcels = anchors.map((anchor) => {
    let box: Node = anchor.at;
    for (let outer = drawnParent(box), up = 0; outer && up < MOST_UP; outer = drawnParent(box), up += 1) {
      const next = outer;
      if (anchors.some((other) => other !== anchor && isWithin(other.at, next))) break;
      box = next;
    }
    return nearest(
      anchor,
      values.filter(({ at }) => isWithin(at, box)),
    );
  });
  return parcels.every((parcel) => parcel.length > 1) ? parcels : null;
}

/** In one list a parcel ends where its number or its carrier comes again. */
function inTurn(values: readonly ParcelValue[], anchors: readonly ParcelValue[]): ParcelValue[][] {
  const parcels: ParcelValue[][] = [];
  let current: ParcelValue[] = [];
  for (const one of values) {
    if (current.some(({ name, value }) => name === one.name && (value !== one.value || name === "carrier"))) {
      parcels.push(current);
      current = [];
    }
    current.push(one);
  }
  parcels.push(current);
  const anchored = parcels.filter((parcel) => parcel.some(({ name }) => name === anchors[0]?.name));
  // What comes twice is shown twice; it is not two parcels.
  const numbers = anchored.map((parcel) => parcel.find(({ name }) => name === anchors[0]?.name)?.value);
  return anchored.filter((_parcel, index) => numbers.indexOf(numbers[index]) === index);
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
