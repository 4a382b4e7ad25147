/** Reads the form in which a seller edits one product. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, drawnParent, type Roots, rootsIn } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { LISTING } from "../words/listing";
import {
  ANY_IMAGE_INPUT,
  FIELD_IDS,
  IMAGE_PLACES,
  imageInput,
  LISTING_FIELDS,
  type ListingField,
  MEASURES,
  PRODUCT_NUMBER,
  PRODUCT_NUMBERS,
  SEVERAL,
} from "./listing-fields";
import { type Hosts, hostNamed, hostsIn, placesOf, shownIn } from "./listing-hosts";
import { ASIN, parameter } from "./pages";

const labels = new LabelFinder<keyof typeof LISTING>(LISTING);

/** What the form holds now. The tab of another part (offer, images) shows fewer fields: only the title is expected. */
export function readListingEditor(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const hosts = hostsIn(roots);
  into.expect("listing.title");
  for (const one of LISTING_FIELDS) putField(one, hosts, into);
  for (const { path, attribute, leaves } of MEASURES) into.put(path, measure(hosts, attribute, leaves), "attribute");
  into.put("listing.attributes.gtin", productNumber(hosts), "attribute");
  for (const [path, id] of Object.entries(FIELD_IDS)) {
    into.put(path, shownIn(deepQuery(roots, `[id="${id}"]`)), "attribute");
  }
  into.put("listing.sku", parameter(url, "sku", "SKU"), "attribute");
  into.put("listing.listing_id", ASIN.exec(parameter(url, "asin", "ASIN"))?.[0], "attribute");
  into.put("listing.product_type", parameter(url, "productType"), "attribute");
  readImages(roots, url, into);
  const labelled = labels.labelled(doc.body ?? doc);
  // Fields of a layout without names: by the words beside them.
  if (hosts.size === 0) for (const { name, value } of labelled) into.put(pathOf(name), value, "label");
  const language = doc.documentElement.lang || languageOf(labelled);
  return into.reading({ portal: "amazon", page: "listing-editor", url, language, at });
}

/** True when the form has its fields: the title, or those of the tab that is open. */
export function isEditorShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  return hostsIn(roots).size > 0 || deepQuery(roots, ANY_IMAGE_INPUT) !== null;
}

function putField({ path, attribute, leaf }: ListingField, hosts: Hosts, into: FieldCollector): void {
  const values = placesOf(hosts, attribute, leaf).map(
    (place) => [place, shownIn(hostNamed(hosts, { attribute, place, leaf }))] as const,
  );
  if (path.endsWith(".N")) {
    for (const [place, value] of values) into.put(path.replace(/N$/, String(place)), value, "attribute");
    return;
  }
  const filled = values.map(([, value]) => value).filter(Boolean);
  into.put(path, SEVERAL.has(attribute) ? filled.join(", ") : filled[0], "attribute");
}

/** "30 x 20 x 10 centimeters"; nothing where a side or the unit is missing, or sides are said in different units. */
function measure(hosts: Hosts, attribute: string, leaves: readonly string[]): string {
  const held = (leaf: string, of: string): string =>
    shownIn(hostNamed(hosts, { attribute, place: 0, leaf: leaf ? `${leaf}-${of}` : of }));
  const sides = leaves.map((leaf) => held(leaf, "value"));
  const units = new Set(leaves.map((leaf) => held(leaf, "unit")));
  const [unit] = units;
  if (sides.some((side) => !side) || units.size > 1 || !unit) return "";
  return `${sides.join(" x ")} ${unit}`;
}

function productNumber(hosts: Hosts): string {
  const held = (leaf: string): string => shownIn(hostNamed(hosts, { attribute: PRODUCT_NUMBER, place: 0, leaf }));
  const number = held("value");
  const kind = held("type");
  return (kind ? PRODUCT_NUMBERS.test(kind) : /^\d{8,14}$/.test(number)) ? number : "";
}

/**
 * The picture that stands nearest to each upload, with no other upload beside it. Where an upload or the address of a
 * picture cannot be found, which picture is which of those after it cannot be told.
 */
function readImages(roots: Roots, url: string, into: FieldCollector): void {
  const inputs = deepQueryAll(roots, ANY_IMAGE_INPUT);
  let count = 0;
  for (const place of IMAGE_PLACES) {
    const input = deepQuery(roots, imageInput(place));
    const picture = input && pictureBeside(input, inputs);
    if (!input || (picture && !picture.getAttribute("src"))) return;
    const source = picture?.getAttribute("src");
    if (source && into.put(`listing.images.${count}.url`, absolute(source, url), "attribute")) count += 1;
  }
}

function pictureBeside(input: Element, inputs: readonly Element[]): Element | null {
  for (let box = drawnParent(input); box?.nodeType === 1; box = drawnParent(box)) {
    const element = box as Element;
    if (inputs.some((other) => other !== input && element.contains(other))) return null;
    const picture = deepQuery(rootsIn(element), "img");
    if (picture) return picture;
  }
  return null;
}

function absolute(source: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(source, base);
    return protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}

function pathOf(name: string): string {
  return name === "bullets" ? "listing.bullets.0" : `listing.${name}`;
}
