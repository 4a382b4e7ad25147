/** Puts texts into the fields of the listing editor as if typed. Saving is the seller's. */

import { rootsIn } from "../dom";
import type { Written } from "../portal";
import { isWritable, writeText } from "../writing";
import { LISTING_FIELDS } from "./listing-fields";
import { type Hosts, hostsIn, nameOf } from "./listing-hosts";

/** Paths that can be written; choices (a country from a list) are left to the seller. */
export const WRITABLE = LISTING_FIELDS.filter((field) => field.text).map(({ path }) => path.replace(/N$/, "*"));

/** Fills the field that `path` names, replacing what stood there. Refused where the page has none, or two of them. */
export function writeListingField(doc: Document, path: string, text: string): Written {
  const hosts = hostsIn(rootsIn(doc));
  const place = Number(/\.(\d+)$/.exec(path)?.[1] ?? 0);
  const asked = path.replace(/\.\d+$/, ".N");
  for (const { path: known, attribute, leaf, text: typed } of LISTING_FIELDS) {
    if (!typed || known !== asked) continue;
    const field = soleField(hosts, nameOf({ attribute, place, leaf }));
    // The editor's own state takes over what was typed when the field is left, and takes it back otherwise.
    if (field) return writeText(field, text, { blur: true });
  }
  return { ok: false, reason: "no-field" };
}

function soleField(hosts: Hosts, name: string): Element | null {
  const named = hosts.get(name) ?? [];
  if (named.length < 2) return named[0] ?? null;
  const writable = named.filter(isWritable);
  return writable.length === 1 ? (writable[0] ?? null) : null;
}
