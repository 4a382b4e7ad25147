/** Fills fields of the listing editor. Saving and publishing are the seller's. */

import { deepQuery, rootsIn } from "../dom";
import type { Writer, Written } from "../portal";
import { writeText } from "../writing";
import { descriptionEditor } from "./read-listing";
import { LISTING, LISTING_FIELDS } from "./selectors";

/** Characters that eBay takes, for boxes that do not say so themselves. */
const LONGEST: Readonly<Record<string, number>> = {
  "listing.title": 80,
  "listing.sku": 50,
  "listing.condition_note": 1000,
};

export const listingWriter: Writer = {
  fields: [...Object.keys(LISTING_FIELDS), "listing.description"],
  write: (doc, field, text) => {
    if (field === "listing.description") return writeDescription(doc, text);
    if (!isField(field)) return { ok: false, reason: "no-field" };
    if (text.trim().length > (LONGEST[field] ?? Infinity)) return { ok: false, reason: "too-long" };
    return writeText(deepQuery(rootsIn(doc), LISTING_FIELDS[field]), text, { blur: true });
  },
};

function isField(field: string): field is keyof typeof LISTING_FIELDS {
  return Object.hasOwn(LISTING_FIELDS, field);
}

/**
 * Writes into the editor in its frame. What is sent stands in a text area of the page, as markup, which the page brings
 * up to date when it sees typing; where it did not notice, the text area is written, too.
 */
function writeDescription(doc: Document, text: string): Written {
  const editor = descriptionEditor(doc);
  if (!editor) return { ok: false, reason: "no-field" };
  const sent = doc.querySelector<HTMLTextAreaElement>(LISTING.descriptionMirror);
  const before = sent?.value;
  const written = writeText(editor, text);
  if (written.ok && sent && sent.value === before && sent.value !== editor.innerHTML) writeText(sent, editor.innerHTML);
  return written;
}
