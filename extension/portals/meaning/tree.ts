/** Looking into parsed data of any shape, with a limit. */

import type { Json } from "./embedded";
import { plainKey } from "./keys";

export type Branch = { [key: string]: Json };

/** Objects and lists looked at in all data of a page. */
export const MOST_BRANCHES = 120_000;
const MOST_DEPTH = 40;

export interface Place {
  branch: Branch;
  /** The key that it, or the list that it is in, stands under; compared form. */
  key: string;
}

/** Every object in `trees`, outermost first, without recursion. */
export function branchesOf(trees: readonly Json[]): Place[] {
  const found: Place[] = [];
  const queue: { node: Json; key: string; depth: number }[] = trees.map((node) => ({ node, key: "", depth: 0 }));
  for (let at = 0; at < queue.length && at < MOST_BRANCHES; at += 1) {
    const { node, key, depth } = queue[at] ?? { node: null, key: "", depth: 0 };
    if (node === null || typeof node !== "object" || depth > MOST_DEPTH) continue;
    if (Array.isArray(node)) {
      for (const one of node) if (one && typeof one === "object") queue.push({ node: one, key, depth: depth + 1 });
      continue;
    }
    found.push({ branch: node, key });
    for (const [name, value] of Object.entries(node))
      if (value && typeof value === "object") {
        const plain = plainKey(name);
        // Lists of GraphQL say what they are by the key above.
        queue.push({
          node: value,
          key: plain === "edges" || plain === "node" || plain === "nodes" ? key : plain,
          depth: depth + 1,
        });
      }
  }
  return found;
}

/** The value under the first of `names` that `branch` has, undefined where it has none. */
export function under(branch: Branch, names: readonly string[]): Json | undefined {
  const values = new Map(Object.entries(branch).map(([key, value]) => [plainKey(key), value]));
  for (const name of names) {
    const value = values.get(name);
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** As `under`, the value as a text; objects and lists are none. */
export function textUnder(branch: Branch, names: readonly string[]): string {
  const values = new Map(Object.entries(branch).map(([key, value]) => [plainKey(key), value]));
  for (const name of names) {
    const value = values.get(name);
    if (typeof value === "string" && value.trim()) return value.trim();
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
  }
  return "";
}

/** The object under one of `names`; the first of a list. */
export function branchUnder(branch: Branch, names: readonly string[]): Branch | null {
  return listUnder(branch, names)[0] ?? null;
}

/** The objects in the list under the first of `names`; GraphQL's `edges` and `nodes` are opened. */
export function listUnder(branch: Branch, names: readonly string[]): Branch[] {
  const value = under(branch, names);
  const opened = isBranch(value) ? (under(value, ["edges", "nodes"]) ?? value) : value;
  const list = Array.isArray(opened) ? opened : [opened];
  return list.flatMap((one) => {
    if (!isBranch(one)) return [];
    const node = under(one, ["node"]);
    return [isBranch(node) ? node : one];
  });
}

export function isBranch(value: Json | undefined): value is Branch {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
