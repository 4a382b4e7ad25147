/**
 * What the several ways of reading have found, weighed: the better way counts, and where one way finds two different
 * values for one field, it finds none.
 */

import type { How } from "../../api/types";
import type { FieldCollector } from "../reading";
import { shapeOf } from "./fields";
import { shaped } from "./shapes";

/** Ways of reading, the surest first. */
export type Way = "selector" | "microdata" | "json" | "table" | "label" | "loose";
const WAYS: readonly Way[] = ["selector", "microdata", "json", "table", "label", "loose"];
const HOW: Readonly<Record<Way, How>> = {
  selector: "attribute",
  microdata: "attribute",
  json: "json",
  table: "label",
  label: "label",
  loose: "label",
};

export class Findings {
  readonly #found = new Map<string, Map<Way, Set<string>>>();

  constructor(readonly orderId?: RegExp) {}

  /** Keeps `text` as a value of `path` if it has that field's shape. Returns whether it has. */
  add(path: string, text: string | null | undefined, way: Way): boolean {
    const shape = shapeOf(path);
    const value = shape && text ? shaped(text, shape, this.orderId) : null;
    if (value === null) return false;
    const ways = this.#found.get(path) ?? new Map<Way, Set<string>>();
    const values = ways.get(way) ?? new Set<string>();
    values.add(value);
    ways.set(way, values);
    this.#found.set(path, ways);
    return true;
  }

  has(path: string): boolean {
    return this.#found.has(path);
  }

  hasAny(prefix: string): boolean {
    for (const path of this.#found.keys()) if (path.startsWith(prefix)) return true;
    return false;
  }

  /** The values found at `path` by the surest way that found any. */
  values(path: string): string[] {
    const ways = this.#found.get(path);
    const way = WAYS.find((one) => ways?.has(one));
    return way ? [...(ways?.get(way) ?? [])] : [];
  }

  /** Puts every field of which there is one value. Returns the paths that were found with several. */
  settle(into: FieldCollector): string[] {
    const unsure: string[] = [];
    for (const [path, ways] of this.#found) {
      const way = WAYS.find((one) => ways.has(one));
      const values = [...((way && ways.get(way)) ?? [])];
      const value = one(values);
      if (way && value !== null) into.put(path, value, HOW[way]);
      else unsure.push(path);
    }
    return unsure;
  }
}

/** The one value among `values` that differ in nothing but writing; the longest way of writing it. */
function one(values: readonly string[]): string | null {
  if (values.length === 0) return null;
  const bare = (text: string): string => text.normalize("NFKC").replace(/[\s#]/g, "").toLowerCase();
  const [first = "", ...rest] = [...values].sort((left, right) => right.length - left.length);
  return rest.every((other) => bare(other) === bare(first)) ? first : null;
}
