/** Reads the listing editor (`/lstng`). */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn, textOf } from "../dom";
import { documentIn, parsedPage } from "../frames";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { ATTRIBUTES } from "../words/attributes";
import { labelsIn, putLabelled } from "./beside";
import { EDITOR } from "./labels-lists";
import { absolute } from "./read-messages";
import { LISTING, LISTING_FIELDS } from "./selectors";

const specifics = new LabelFinder<keyof typeof ATTRIBUTES>(ATTRIBUTES);
const editorLabels = new LabelFinder<keyof typeof EDITOR>(EDITOR);
const MOST_SPECIFICS = 100;
/** eBay takes 24. */
const MOST_PHOTOS = 24;

/** What the editor holds now. */
export function readListing(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  into.expect("listing.title", "listing.price", "listing.quantity", "listing.description");
  const number = [...new URL(url).searchParams].find(([name]) => /^itemid$/i.test(name))?.[1];
  if (number && /^\d{9,15}$/.test(number)) into.put("listing.listing_id", number, "attribute");
  for (const [path, selector] of Object.entries(LISTING_FIELDS)) {
    const box = deepQuery<HTMLInputElement | HTMLTextAreaElement>(roots, selector);
    into.put(path, box?.value, "attribute");
  }
  into.put("listing.description", descriptionIn(doc), "attribute");
  into.put("listing.condition", lineOf(deepQuery(roots, LISTING.condition)), "attribute");
  into.put("listing.currency", currencyBeside(deepQuery(roots, LISTING_FIELDS["listing.price"])), "attribute");
  readPhotos(roots, url, into);
  putLabelled(into, labelsIn(editorLabels, doc), (name) => name);
  for (const row of deepQueryAll(roots, LISTING.specific).slice(0, MOST_SPECIFICS)) readSpecific(row, into);
  const language = doc.documentElement.lang || languageOf(specifics.labelled(doc.body ?? doc));
  return into.reading({ portal: "ebay", page: "listing-editor", url, language, at });
}

/** True when the editor's form is drawn. */
export function isListingShown(doc: Document): boolean {
  return deepQuery(rootsIn(doc), LISTING_FIELDS["listing.title"]) !== null;
}

/** The element in which the description is written: in its frame, or in the page itself on some accounts. */
export function descriptionEditor(doc: Document): Element | null {
  const frame = doc.querySelector(LISTING.descriptionFrame);
  const framed = frame && documentIn(frame);
  return framed ? framed.querySelector(LISTING.editable) : null;
}

/** What a buyer reads: the text of the editor, else of the markup that is sent. */
function descriptionIn(doc: Document): string {
  const editor = descriptionEditor(doc);
  if (editor) return textOf(editor, { keepBreaks: false });
  const sent = doc.querySelector<HTMLTextAreaElement>(LISTING.descriptionMirror)?.value ?? "";
  return /<[a-z][^>]*>/i.test(sent) ? textOf(parsedPage(sent).body) : sent;
}

/** The currency stands before or behind the box of the price. */
function currencyBeside(price: Element | null): string | null {
  const around = lineOf(price?.closest("label, fieldset") ?? price?.parentElement?.parentElement ?? null);
  return (
    /(?<![A-Z])(?:USD|EUR|GBP|CAD|AUD|CHF|PLN|JPY|CNY|HKD|SGD|MYR|PHP|INR|NZD)(?![A-Z])|(?:US|C|AU|HK|S|NZ) ?\$|[$£€¥]/.exec(
      around,
    )?.[0] ?? null
  );
}

/** The pictures beside the box that takes new ones. */
function readPhotos(roots: Roots, url: string, into: FieldCollector): void {
  const uploader = deepQuery(roots, LISTING.uploader);
  const box = uploader?.closest("section") ?? uploader?.parentElement;
  const shown = box ? [...box.querySelectorAll("img")].slice(0, MOST_PHOTOS) : [];
  // Of pictures that are still loading none can be counted.
  if (shown.some((picture) => !picture.hasAttribute("src"))) return;
  const addresses = new Set(shown.flatMap((picture) => absolute(picture.getAttribute("src") ?? "", url) ?? []));
  for (const [index, address] of [...addresses].entries())
    into.put(`listing.images.${index}.url`, address, "attribute");
}

/** Item specifics by the names that we know in the page's language; what the seller has not filled shows its label's invitation. */
function readSpecific(row: Element, into: FieldCollector): void {
  const label = row.querySelector(LISTING.specificLabel);
  const name = nameOf(lineOf(label).replace(/\s*[*(（].*$/, ""));
  if (!name) return;
  const chosen = [...row.querySelectorAll(LISTING.specificValue)].find((one) => one !== label && !one.contains(label));
  const typed = row.querySelector<HTMLInputElement>('input:not([type]), input[type="text"]');
  const value = typed?.value || lineOf(chosen);
  if (!/^[-–—]*$/.test(value)) into.put(`listing.${name}`, value, "label");
}

/** Numbers of products are called by the same letters in every language (“EAN-Code”, “Codice MPN”). */
function nameOf(label: string): string | undefined {
  const known = specifics.names(label)[0];
  if (known) return known;
  if (/(?<![A-Z])(?:GTIN|EAN|UPC|ISBN|JAN)(?![A-Z])/.test(label)) return "attributes.gtin";
  return /(?<![A-Z])MPN(?![A-Z])/.test(label) ? "attributes.part_number" : undefined;
}
