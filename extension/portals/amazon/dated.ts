/** Parts of a page that each begin or end with a date: messages, notifications. Dates look the same in any layout. */

import { type Roots, timeOf } from "../dom";
import { looksLikeDate } from "../meaning/shapes";
import { type Mark, rowsAround } from "./rows";

const MAX_DATES = 2_000;

export interface Dated {
  box: Element;
  /** The date as the markup says it exactly, else as it is shown. */
  at: string;
  /** Where the date stands. */
  node: Node;
}

/** The parts of the page with exactly one date each, in the page's order. */
export function datedParts(roots: Roots): Dated[] {
  const dates = datesIn(roots);
  const marks: Mark[] = dates.map(({ node }, index) => ({ key: String(index), at: node }));
  return rowsAround(marks).flatMap(({ key, box }) => {
    const date = dates[Number(key)];
    return date ? [{ ...date, box }] : [];
  });
}

function datesIn(roots: Roots): { at: string; node: Node }[] {
  const found: { at: string; node: Node }[] = [];
  for (const root of roots) {
    const doc = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const walker = doc?.createTreeWalker(root, 4 /* texts */);
    for (let node = walker?.nextNode(); node && found.length < MAX_DATES; node = walker?.nextNode()) {
      const text = (node.nodeValue ?? "").trim();
      const holder = node.parentElement;
      if (!text || text.length > 80 || !holder || /^(?:script|style|option|textarea)$/.test(holder.localName)) continue;
      const time = holder.closest("time[datetime]");
      if (time ? time.firstChild === node || time === holder : looksLikeDate(text))
        found.push({ at: time ? timeOf(time) : text, node });
    }
  }
  return found;
}
