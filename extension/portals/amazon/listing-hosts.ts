/** The fields of the listing editor by their names, and what each holds now. */

import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn } from "../dom";
import { heldIn, isWritable } from "../writing";
import { SELECTORS } from "./selectors";

export interface Place {
  attribute: string;
  /** From 0. */
  place: number;
  leaf: string;
}

export type Hosts = ReadonlyMap<string, readonly Element[]>;

const NAME = /^([a-z][a-z0-9_]*)-(\d{1,3})-([a-z0-9_-]+)$/i;

/** Every named field of the page by its name. A name may stand twice: the catalogue's value beside the seller's own. */
export function hostsIn(roots: Roots): Hosts {
  const found = new Map<string, Element[]>();
  for (const host of deepQueryAll(roots, SELECTORS.listingField)) {
    const name = host.getAttribute("name") ?? "";
    if (NAME.test(name)) found.set(name, [...(found.get(name) ?? []), host]);
  }
  return found;
}

export function nameOf({ attribute, place, leaf }: Place): string {
  return `${attribute}-${place}-${leaf}`;
}

/** The seller's own field of that name: the one that can be written, where there are two. */
export function hostNamed(hosts: Hosts, place: Place): Element | null {
  const named = hosts.get(nameOf(place)) ?? [];
  return named.find(isWritable) ?? named[0] ?? null;
}

/** The places that an attribute has on the page, in order. */
export function placesOf(hosts: Hosts, attribute: string, leaf: string): number[] {
  const places = [...hosts.keys()].map((name) => NAME.exec(name)).filter((parts) => parts !== null);
  return places
    .filter(([, of, , end]) => of === attribute && end === leaf)
    .map(([, , place]) => Number(place))
    .sort((one, other) => one - other);
}

/** What a field holds: what stands in its box, else what its host says, else the chosen option as it is shown. */
export function shownIn(host: Element | null): string {
  if (!host) return "";
  if (/radio|checkbox/.test(host.localName)) return host.hasAttribute("checked") ? said(host) : "";
  return heldIn(host)?.trim() || said(host) || lineOf(deepQuery(rootsIn(host), SELECTORS.chosenOption));
}

function said(host: Element): string {
  return host.getAttribute("value")?.trim() ?? "";
}
