/**
 * Finding a value by the words beside it, in any language that the table of labels knows. Used where a page gives a
 * value no attribute of its own.
 */

import { deepQuery, lineOf, rootsIn, textOf, timeOf, within } from "./dom";

/** A name of a label → language (BCP 47 primary tag) → the ways it is written. */
export type LabelTable<Name extends string> = Readonly<Record<Name, Readonly<Record<string, readonly string[]>>>>;

export interface Labelled<Name extends string> {
  name: Name;
  /** Language the label is written in; the same word may be used in several. */
  languages: readonly string[];
  /** The text node of the label, for telling what comes before what. */
  at: Node;
  /** What stands beside it: an exact time where the markup has one, else the text. Empty for headings. */
  value: string;
}

/** Colons of all widths, surrounding space, capitals and full-width letters make no difference. */
export function plain(text: string): string {
  const known = plained.get(text);
  if (known !== undefined) return known;
  const found = normal(text);
  if (text.length <= LONGEST_KEPT) {
    if (plained.size >= MOST_KEPT) plained.clear();
    plained.set(text, found);
  }
  return found;
}

/** `plain`, without keeping what was found. */
function normal(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().replace(/\s*:$/, "").toLowerCase();
}

/** Words that need nothing but small letters. */
const BARE = /^[\w'()/.&-]+(?: [\w'()/.&-]+)*$/;

/** A list repeats its labels in every row. */
const plained = new Map<string, string>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 200;

/** A page that repeats its labels more often is none that a person reads. */
const MOST = 2_000;
const SILENT = new Set(["script", "style", "template", "noscript", "svg"]);

type Entries<Name extends string> = Map<string, { name: Name; languages: string[] }[]>;

/** Looks labels up in a table; built once for a table, at its first use: a page needs few of a portal's tables. */
export class LabelFinder<Name extends string> {
  readonly #table: LabelTable<Name>;
  #built: Entries<Name> | null = null;
  #longest = 0;

  constructor(table: LabelTable<Name>) {
    this.#table = table;
  }

  get #entries(): Entries<Name> {
    if (this.#built !== null) return this.#built;
    const built: Entries<Name> = new Map();
    this.#built = built;
    for (const [name, byLanguage] of Object.entries(this.#table) as [Name, LabelTable<Name>[Name]][]) {
      for (const [language, texts] of Object.entries(byLanguage)) {
        for (const text of texts) this.#add(built, normal(text), name, language);
      }
    }
    return built;
  }

  /** The names that `text`, as a whole, is a label for. */
  names(text: string): Name[] {
    return (this.#entries.get(plain(text)) ?? []).map((entry) => entry.name);
  }

  /** The labels in `scope` and its shadow roots with what stands beside each, in the order of the page; `MOST` at most. */
  labelled(scope: Node): Labelled<Name>[] {
    const found: Labelled<Name>[] = [];
    this.#visit(scope, found);
    return found;
  }

  #visit(node: Node, found: Labelled<Name>[]): void {
    if (found.length >= MOST) return;
    if (node.nodeType === 3) {
      this.#lookAt(node as Text, found);
      return;
    }
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && SILENT.has(element.localName)) return;
    const root = element && within(element);
    this.#visitBelow(root ?? node, found);
    // What is slotted stands in the light tree, after the root that shows it.
    if (element && root && element.shadowRoot) this.#visitBelow(element, found);
  }

  #visitBelow(parent: Node, found: Labelled<Name>[]): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.#visit(child, found);
  }

  #lookAt(text: Text, found: Labelled<Name>[]): void {
    const written = text.nodeValue ?? "";
    // A label is a few words; long texts are somebody's prose, in which its words mean nothing.
    if (written.length > 200 || !/\S/.test(written)) return;
    const bare = written.replace(/\s+/g, " ").trim();
    const entries = this.#entries;
    // Looking words up costs; most texts of a page are too long for a label (spelt in pieces, too), and have no colon.
    if (bare.length > this.#longest + 10 && !/[:：]/.test(bare)) return;
    const whole = entries.get(plain(bare));
    if (whole) {
      const value = valueBeside(text, (candidate) => entries.has(plain(candidate)));
      for (const { name, languages } of whole) found.push({ name, languages, at: text, value });
      return;
    }
    const colon = /^([^:：]{1,60})[:：]\s*(\S[\s\S]*)$/.exec(written.trim());
    const before = colon?.[1] && entries.get(plain(colon[1]));
    if (before)
      for (const { name, languages } of before) found.push({ name, languages, at: text, value: shown(colon[2] ?? "") });
  }

  #add(into: Entries<Name>, text: string, name: Name, language: string): void {
    this.#longest = Math.max(this.#longest, text.length);
    const entries = into.get(text) ?? [];
    const same = entries.find((entry) => entry.name === name);
    if (same) same.languages.push(language);
    else entries.push({ name, languages: [language] });
    into.set(text, entries);
  }
}

/** The language that most of the labels found are written in, `und` when there are none. */
export function languageOf(found: readonly { languages: readonly string[] }[]): string {
  const votes = new Map<string, number>();
  for (const { languages } of found)
    for (const one of languages) votes.set(one, (votes.get(one) ?? 0) + 1 / languages.length);
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "und";
}

/** What stands beside the label in `text`; empty where that is nothing or another label. */
function valueBeside(text: Text, isLabel: (candidate: string) => boolean): string {
  const labelled = outermost(text);
  if (labelled.nodeType === 1 && (labelled as Element).closest("thead")) return "";
  for (let next = labelled.nextSibling; next; next = next.nextSibling) {
    const value =
      next.nodeType === 1 ? textBeside(next as Element) : shown((next.nodeValue ?? "").replace(/^\s*[:：]/, ""));
    if (!value) continue;
    return isLabel(value) ? "" : value;
  }
  return "";
}

/** The largest element that shows the label and nothing else (but its colon). */
function outermost(text: Text): Node {
  const said = plain(text.nodeValue ?? "");
  let node: Node = text;
  for (;;) {
    const parent: Node | null = node.parentNode;
    if (parent?.nodeType !== 1 || saysMore(parent as Element, node)) return node;
    if (plain(lineOf(parent)) !== said) return node;
    if (holdsMore(parent as Element, node)) return node;
    node = parent;
  }
}

/** True when a custom element beside `node` says something in an attribute. */
function holdsMore(parent: Element, node: Node): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child !== node && hostValue(child)) return true;
  return false;
}

/** True when something beside `node` plainly shows words: told without gathering all that `parent` shows. */
function saysMore(parent: Element, node: Node): boolean {
  if (parent.shadowRoot) return false;
  for (let other = parent.firstChild; other; other = other.nextSibling) {
    if (other === node) continue;
    const text: Node | null = other.nodeType === 3 ? other : isPlain(other) ? other.firstChild : null;
    if (text?.nodeType === 3 && /[\p{L}\p{N}]/u.test(text.nodeValue ?? "")) return true;
  }
  return false;
}

const PLAIN = new Set(["a", "b", "div", "dd", "dt", "em", "i", "li", "p", "span", "strong", "td", "th"]);

/** An element that shows its own children, whatever else it does. */
function isPlain(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return PLAIN.has(element.localName) && !element.hasAttribute("hidden") && !element.shadowRoot;
}

function textBeside(element: Element): string {
  if (/^(script|style|template)$/.test(element.localName)) return "";
  const text = element.firstChild;
  const bare = text?.nodeType === 3 && text.nextSibling === null && element.shadowRoot === null;
  const time = element.matches("time[datetime]") || (!bare && deepQuery(rootsIn(element), "time[datetime]") !== null);
  return time ? timeOf(element) : shown(textOf(element).replace(/^\s*[:：]\s*/, "") || hostValue(element));
}

/** Custom elements often repeat in an attribute what they draw. */
function hostValue(element: Element): string {
  return element.localName.includes("-") ? (element.getAttribute("value") ?? element.getAttribute("label") ?? "") : "";
}

/** Empty for the dashes that stand for nothing. */
function shown(text: string): string {
  const value = text.trim();
  return /^[-–—]+$/.test(value) ? "" : value;
}
