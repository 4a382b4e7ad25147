/** Where a rule leads on a page. */

import { deepQueryAll, isShown, isWithin, type Roots, rootsIn } from "../dom";
import type { Labelled } from "../labels";
import { headsOf, labelOf } from "./beside";
import { selectorOf } from "./marks";
import type { Marked, Override, Rule, Words } from "./override";
import { controlIn, rawOf } from "./value";
import { isWords, knownLabels, labelsOf } from "./words";

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

/** One look at a page as it stands now: what several rules ask for is found once. */
export class Look {
  readonly roots: Roots;
  readonly #scope: Node;
  #labels: Labelled<string>[] | undefined;
  #controls: { control: Element; label: string }[] | undefined;

  constructor(doc: Document) {
    this.roots = rootsIn(doc);
    this.#scope = doc.body ?? doc;
  }

  /** What stands beside these words, wherever they stand. */
  labels(words: Words): Labelled<string>[] {
    if ("text" in words) return labelsOf(words.text, this.#scope);
    this.#labels ??= knownLabels(this.#scope);
    return this.#labels.filter(({ name }) => name === words.concept);
  }

  /** The fields of forms that have a label. */
  get controls(): readonly { control: Element; label: string }[] {
    this.#controls ??= deepQueryAll(this.roots, "input, textarea, select, [contenteditable], [label]").flatMap(
      (control) => {
        const label = labelOf(control);
        return label && (controlIn(control) || rawOf(control)) ? [{ control, label: label.text }] : [];
      },
    );
    return this.#controls;
  }
}

/** The one place that the rule leads to on this page; null when there is none, or when it does not say which. */
export function find(look: Look, rule: Rule, override: Pick<Override, "field">): Found | null {
  const found = all(look, rule).filter(({ raw }) => raw !== "");
  const place = placeOf(override.field);
  if ("many" in rule && rule.many) return place === null ? null : (found[place] ?? null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function all(look: Look, rule: Rule): Found[] {
  const { roots } = look;
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
      return labelled(look, rule.words);
    case "column":
      return cells(roots, rule.heading, rule.tag);
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

function labelled(look: Look, words: Words): Found[] {
  const texts = look.labels(words).map(({ value, at }) => ({ raw: value, at }));
  const fields = values(look.controls.filter(({ label }) => isWords(words, label)).map(({ control }) => control));
  // A control stands beside its label, too: what both say counts once.
  return [...fields, ...texts.filter(({ raw }) => !fields.some((field) => field.raw === raw))];
}

function cells(roots: Roots, heading: Words | Marked, tag: string | undefined): Found[] {
  const isHeading = (head: Element): boolean =>
    "attribute" in heading ? head.matches(selectorOf(heading)) : isWords(heading, rawOf(head));
  return deepQueryAll(roots, "tr, [role=row], kat-table-row").flatMap((row) => {
    const places = headsOf(row).flatMap((head, index) => (isHeading(head) ? [index] : []));
    const cell = places.length === 1 ? row.children[places[0] ?? -1] : undefined;
    if (!cell || cell.matches("th")) return [];
    const parts = tag ? deepQueryAll(rootsIn(cell), tag) : [cell];
    return parts.length === 1 ? values(parts) : [];
  });
}
