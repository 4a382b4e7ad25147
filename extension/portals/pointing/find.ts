/** Where a rule leads on a page. */

import { deepQueryAll, isShown, isWithin, type Roots, rootsIn } from "../dom";
import { headsOf, labelOf } from "./beside";
import { selectorOf } from "./marks";
import type { Marked, Override, Rule, Words } from "./override";
import { controlIn, rawOf } from "./value";
import { isWords, labelsOf } from "./words";

export interface Found {
  raw: string;
  /** The value's element where the rule leads to it, else its label. */
  at: Node;
}

/** What is strong enough to be believed alone, and what only bears out another rule. */
export const BELIEVED = 3;
const WEIGHT: Readonly<Record<Rule["by"], number>> = { attribute: 3, label: 3, column: 3, inside: 3, class: 2 };

/** How far a rule is to be trusted. Names of shared classes are reused sooner than those of one value. */
export function weightOf(rule: Rule): number {
  return rule.by === "class" && /__|[a-z][A-Z].*[a-z][A-Z]|-.*-/.test(rule.name) ? BELIEVED : WEIGHT[rule.by];
}

/** The number in a field's path that says which of several is meant; null where there is none, or more than one. */
export function placeOf(field: string): number | null {
  const numbers = field.match(/(?<=\.)\d+(?=\.|$)/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

/** The one place that the rule leads to on this page; null when there is none, or when it does not say which. */
export function find(doc: Document, rule: Rule, override: Pick<Override, "field">): Found | null {
  const found = all(doc, rule).filter(({ raw }) => raw !== "");
  const place = placeOf(override.field);
  if ("many" in rule && rule.many) return place === null ? null : (found[place] ?? null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function all(doc: Document, rule: Rule): Found[] {
  const roots = rootsIn(doc);
  switch (rule.by) {
    case "attribute":
      return values(marked(roots, rule.of));
    case "inside": {
      const [container, second] = marked(roots, rule.of);
      return container && !second ? values(deepQueryAll(rootsIn(container), rule.tag)) : [];
    }
    case "class":
      return values(deepQueryAll(roots, `[class~="${rule.name}"]`));
    case "label":
      return labelled(doc, roots, rule.words);
    case "column":
      return cells(roots, rule.heading);
  }
}

function marked(roots: Roots, of: Marked): Element[] {
  return deepQueryAll(roots, selectorOf(of)).filter(({ localName }) => localName !== "meta" && localName !== "label");
}

/** Elements with their values. Of one inside another that says the same, the outer counts; what is hidden does not. */
function values(elements: Element[]): Found[] {
  const found: Found[] = [];
  for (const at of elements) {
    if (!isShown(at)) continue;
    const raw = rawOf(at);
    if (!found.some((other) => other.raw === raw && isWithin(at, other.at))) found.push({ raw, at });
  }
  return found;
}

function labelled(doc: Document, roots: Roots, words: Words): Found[] {
  const texts = labelsOf(words, doc.body ?? doc).map(({ value, at }) => ({ raw: value, at }));
  const controls = deepQueryAll(roots, "input, textarea, select, [contenteditable], [label]").filter((element) => {
    const label = labelOf(element);
    return label !== null && isWords(words, label.text) && (controlIn(element) !== null || rawOf(element) !== "");
  });
  const fields = values(controls);
  // A control stands beside its label, too: what both say counts once.
  return [...fields, ...texts.filter(({ raw }) => !fields.some((field) => field.raw === raw))];
}

function cells(roots: Roots, heading: Words | Marked): Found[] {
  const isHeading = (head: Element): boolean =>
    "attribute" in heading ? head.matches(selectorOf(heading)) : isWords(heading, rawOf(head));
  return deepQueryAll(roots, "tr, [role=row], kat-table-row").flatMap((row) => {
    const places = headsOf(row).flatMap((head, index) => (isHeading(head) ? [index] : []));
    const cell = places.length === 1 ? row.children[places[0] ?? -1] : undefined;
    return cell && !cell.matches("th") ? values([cell]) : [];
  });
}
