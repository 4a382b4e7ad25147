/**
 * The messages or comments of a page: parts that each hold one time and somebody's words. eBay gives them no lasting
 * names, so they are told by where the times stand.
 */

import { deepQueryAll, lineOf, type Roots, textOf } from "../dom";
import { rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { date } from "./shapes";

export interface Unit {
  part: Element;
  /** The element that shows the time. */
  time: Element;
}

const NO_UNIT = "textarea, [contenteditable], nav, footer, [hidden], [aria-hidden=true], form button, dt, dd";
const CONTROLS = "button, [role=button], input, select, textarea, label, svg, .clipped";
const FILE =
  'a[download], a[href*="attachment" i], a[href$=".jpg" i], a[href$=".jpeg" i], a[href$=".png" i], a[href$=".pdf" i]';

/** Each part of the page around one time, outside of `known` values; a page that marks its times exactly is taken at its word. */
export function unitsIn(roots: Roots, isKnown: (time: Element) => boolean, most = 200): Unit[] {
  const exact = deepQueryAll(roots, "time");
  const times = (
    exact.length > 0 ? exact : deepQueryAll(roots, "span, div, p, td, small, em").filter(isBareDate)
  ).filter((time) => !time.closest(NO_UNIT) && !isKnown(time));
  const places = new Map(times.map((time, index) => [time, String(index)]));
  const parts = rowsAround(times, (time) => places.get(time) ?? null);
  return parts.slice(0, most).flatMap((part) => {
    const time = times.find((one) => part.contains(one));
    const holdsBox = part.querySelector(SELECTORS.messageBox) !== null || part.querySelector("h1") !== null;
    return time && !holdsBox ? [{ part, time }] : [];
  });
}

function isBareDate(element: Element): boolean {
  if (element.childElementCount > 0) return false;
  const text = lineOf(element);
  return text.length >= 5 && text.length <= 40 && date(text) !== null && !/\d{9}/.test(text);
}

/** The words in a unit: everything but its time, `others`, buttons and attached files. Line breaks stand. */
export function wordsIn({ part, time }: Unit, others: readonly Element[] = []): string {
  const out = [
    time,
    ...others,
    ...part.querySelectorAll(CONTROLS),
    ...filesIn(part).map((file) => fileBox(file, part)),
  ];
  return cleanParts(part, out)
    .map((node) => textOf(node, { keepBreaks: true }))
    .filter(Boolean)
    .join("\n")
    .trim();
}

/** Links to what was attached. */
export function filesIn(part: Element): Element[] {
  return [...part.querySelectorAll(FILE)];
}

/** A file with the word over it (“Attachments:”), as far as they stand apart from what was written. */
function fileBox(file: Element, part: Element): Element {
  let box = file;
  for (let outer = file.parentElement; outer && outer !== part && part.contains(outer); outer = outer.parentElement) {
    const files = filesIn(outer).reduce((length, one) => length + lineOf(one).length + 1, 0);
    const besides = lineOf(outer).length - files;
    if (besides > 0 && !/^[^:：]{1,30}[:：]/.test(lineOf(outer))) break;
    if (besides > 40) break;
    box = outer;
  }
  return box;
}

/** The largest nodes below `node` that hold none of `out`, in order. */
function cleanParts(node: Node, out: readonly Element[]): Node[] {
  if (out.some((one) => one === node)) return [];
  if (!out.some((one) => node.contains(one))) return [node];
  return [...node.childNodes].flatMap((child) => cleanParts(child, out));
}

/** Small elements of a unit with nothing but a few words: names, states, ratings. */
export function shortPieces(part: Element): Element[] {
  return [...part.querySelectorAll("*")].filter((piece) => piece.childElementCount === 0 && lineOf(piece).length <= 80);
}
