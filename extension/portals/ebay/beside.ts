/** Values by the words beside them: which labels of a page count, and which of their values are believed. */

import { drawnParent } from "../dom";
import type { LabelFinder, Labelled } from "../labels";
import type { FieldCollector } from "../reading";
import { shaped } from "./shapes";

/** What people type, choose and press, and where the page leads elsewhere: words in it are no labels. */
const NOT_LABELS =
  "button, [role=button], textarea, option, [contenteditable]:not([contenteditable=false]), blockquote, q, pre, nav, footer, [role=navigation], [role=menu], [hidden], [aria-hidden=true]";

/** The labels in `scope` that stand for a value of the page, in its order. */
export function labelsIn<Name extends string>(finder: LabelFinder<Name>, scope: Document | Element): Labelled<Name>[] {
  const within = scope.nodeType === 9 ? ((scope as Document).body ?? scope) : scope;
  return finder.labelled(within).filter(({ at }) => !(at.parentElement?.closest(NOT_LABELS) ?? null));
}

/** Keeps the first value of each label that has the shape it must have, at the path that `pathOf` gives its name. */
export function putLabelled<Name extends string>(
  into: FieldCollector,
  labels: readonly Labelled<Name>[],
  pathOf: (name: Name) => string | null,
): void {
  for (const { name, value } of labels) {
    const path = pathOf(name);
    if (path) into.put(path, shaped(path, value), "label");
  }
}

/** As `putLabelled`, for words that mean little: only those whose every value on the page is the same are believed. */
export function putUnanimous<Name extends string>(
  into: FieldCollector,
  labels: readonly Labelled<Name>[],
  pathOf: (name: Name) => string | null,
): void {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of labels) {
    const path = pathOf(name);
    const fitting = path && shaped(path, value);
    if (path && fitting) values.set(path, (values.get(path) ?? new Set()).add(fitting));
  }
  for (const [path, found] of values) if (found.size === 1) into.put(path, [...found][0], "label");
}

/** Labels outside of `boxes`: what stands in a parcel's or an item's own part is said of that. */
export function outside<Name extends string>(
  labels: readonly Labelled<Name>[],
  boxes: readonly Element[],
): Labelled<Name>[] {
  if (boxes.length === 0) return [...labels];
  const inside = new Set<Node>(boxes);
  return labels.filter(({ at }) => {
    for (let node: Node | null = at; node; node = drawnParent(node)) if (inside.has(node)) return false;
    return true;
  });
}
