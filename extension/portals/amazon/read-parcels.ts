/**
 * The parcels of an order. But for the tracking number nothing about them carries an attribute, so they are told by
 * the words beside the values, and one parcel from the next by the box that it stands in.
 */

import { deepQueryAll, drawnParent, isWithin, lineOf, type Roots, rootsIn, timeOf } from "../dom";
import { type Labelled, plain } from "../labels";
import type { FieldCollector } from "../reading";
import { type EventLabel, eventLabels, isParcelLabel, signerIn } from "./labels";
import { SELECTORS } from "./selectors";

/** A parcel is where one of these stands. */
const ANCHORS = new Set(["carrier", "tracking_number"]);

interface Mark {
  name: string;
  at: Node;
}

/** Reads every parcel, given all labels of the page. Returns how many there are. */
export function readParcels(roots: Roots, labels: readonly Labelled<string>[], into: FieldCollector): number {
  const numbers = deepQueryAll(roots, SELECTORS.trackingNumber);
  const boxes = parcelBoxes(labels, numbers);
  boxes.forEach((box, index) => {
    const path = `shipments.${index}`;
    const number = numbers.find((element) => isWithin(element, box));
    into.put(`${path}.tracking_number`, lineOf(number), "attribute");
    for (const { name, at, value } of labels) {
      if (isParcelLabel(name) && isWithin(at, box)) into.put(`${path}.${name}`, value, "label");
    }
    into.put(`${path}.signed_by`, signerIn(into.fields[`${path}.signature`]?.raw ?? ""), "label");
    into.expect(`${path}.carrier`, `${path}.tracking_number`);
    readEvents(box, path, into);
  });
  return boxes.length;
}

/** For each parcel the largest part of the page that holds nothing of another parcel and nothing of the order itself. */
function parcelBoxes(labels: readonly Labelled<string>[], numbers: readonly Element[]): Node[] {
  const marks: Mark[] = labels.map(({ name, at }) => ({ name: isParcelLabel(name) ? name : "order", at }));
  const anchors = marks.filter(({ name }) => ANCHORS.has(name));
  // Told by its attribute alone, on a page in a language whose words we do not know.
  if (anchors.length === 0) anchors.push(...numbers.map((at) => ({ name: "tracking_number", at })));
  const boxes: Node[] = [];
  for (const anchor of anchors) {
    if (boxes.some((box) => isWithin(anchor.at, box))) continue;
    const others = [...marks, ...anchors].filter(
      ({ name, at }) => at !== anchor.at && (name === "order" || name === anchor.name),
    );
    let box: Node = anchor.at;
    for (let outer = drawnParent(box); outer; outer = drawnParent(box)) {
      const next = outer;
      if (others.some(({ at }) => isWithin(at, next))) break;
      box = outer;
    }
    boxes.push(box);
  }
  return boxes;
}

/** Tables in the parcel's box whose heads we know as those of tracking events. */
function readEvents(box: Node, path: string, into: FieldCollector): void {
  if (box.nodeType !== 1) return;
  let count = 0;
  for (const table of deepQueryAll(rootsIn(box as Element), "table")) {
    const heads = [...table.querySelectorAll("thead th, thead td")].map((head) => columnOf(lineOf(head)));
    if (!heads.includes("at") || heads.filter(Boolean).length < 2) continue;
    for (const row of table.querySelectorAll("tbody > tr")) {
      const cells = [...row.children];
      // A row that cannot be told keeps its place: nothing below it is taken for what it says.
      const event = `${path}.events.${count}`;
      if (cells.length > 1) count += 1;
      if (cells.length !== heads.length) continue;
      heads.forEach((name, index) => {
        if (name) into.put(`${event}.${name}`, name === "at" ? timeOf(cells[index]) : lineOf(cells[index]), "label");
      });
    }
  }
}

function columnOf(head: string): EventLabel | null {
  return eventLabels.names(plain(head))[0] ?? null;
}
