/** What a page says as a whole. */

import type { Roots } from "../dom";
import { type LabelFinder, languageOf } from "../labels";
import { ORDER_ID } from "./pages";
import { marksIn } from "./rows";

/** The one order number that the page shows; null where it shows none, or several. */
export function soleOrderId(roots: Roots): string | null {
  const found = new Set(marksIn(roots, ORDER_ID).map(({ key }) => key));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The language that the document says, else the one that its labels, as `finder` knows them, are written in. */
export function languageIn(doc: Document, finder: () => LabelFinder<string>): string {
  return doc.documentElement.lang || languageOf(finder().labelled(doc.body ?? doc));
}
