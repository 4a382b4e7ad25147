/** Values by the label beside them, in all the ways that pages lay out the two. */

import { plain } from "../labels";
import { controlValue, LONGEST_VALUE, lineIn, textIn, valueIn } from "./text";
import type { Meaning, Vocabulary } from "./vocabulary";
import type { Page } from "./walk";

export interface Pair {
  meanings: readonly Meaning[];
  /** What stands beside the label; may be of several lines. */
  value: string;
  /** The node of the label, for telling what comes before what. */
  at: Node;
  /** The element that holds the value, where it is one. */
  holder: Element | null;
  heading: string;
}

/** Labels looked at on one page; more has only a list, of which a page of one order needs no more. */
const MOST_PAIRS = 3_000;
/** Siblings after a label that are looked at for its value. */
const MOST_BESIDE = 6;

/** Every known label of the page that has something beside it, in the page's order. */
export function pairsOn(page: Page, words: Vocabulary): Pair[] {
  const pairs: Pair[] = [];
  for (const { node, text, heading } of page.texts) {
    if (pairs.length >= MOST_PAIRS) break;
    const whole = words.meanings(text);
    if (whole.length > 0) {
      const beside = valueBeside(node, text, words);
      if (beside) pairs.push({ meanings: whole, at: node, heading, ...beside });
      continue;
    }
    const colon = /^([^:：]{1,60})[:：]\s*(\S[\s\S]*)$/.exec(text);
    const before = colon?.[1] ? words.meanings(colon[1]) : [];
    const value = colon?.[2]?.trim() ?? "";
    if (before.length > 0 && value) {
      const meant = alone(node) ? { value, holder: node.parentElement } : restOfLine(node, value);
      pairs.push({ meanings: before, at: node, heading, ...meant });
    }
  }
  for (const element of page.labelled) {
    if (pairs.length >= MOST_PAIRS) break;
    const pair = byAttribute(element, words);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** What stands beside a label element (a heading over a block). */
export function besideLabel(node: Text, words: Vocabulary): Element | null {
  return valueBeside(node, (node.nodeValue ?? "").trim(), words)?.holder ?? null;
}

function byAttribute(element: Element, words: Vocabulary): Pair | null {
  if (element.localName === "label") {
    const text = textIn(element, {
      most: 80,
      except: [...element.querySelectorAll("input, select, textarea, output")],
    });
    const meanings = words.meanings(text);
    const id = element.getAttribute("for");
    const root = element.getRootNode() as Document | ShadowRoot;
    const control = id ? (root.getElementById?.(id) ?? null) : element.querySelector("input, select, textarea, output");
    if (meanings.length === 0 || !control) return null;
    return pair(meanings, controlValue(control) || lineIn(control), element, control);
  }
  const said = element.getAttribute("aria-label") ?? element.getAttribute("data-label") ?? "";
  const label = said || labelledBy(element);
  if (!label || label.length > LONGEST_VALUE) return null;
  const meanings = words.meanings(label);
  if (meanings.length > 0) {
    if (
      /^(a|button|img|nav|section|article|table|ul|ol|form|h[1-6])$/.test(element.localName) &&
      !element.hasAttribute("data-label")
    )
      return null;
    const value = valueIn(element);
    return words.isLabel(value) ? null : pair(meanings, value, element, element);
  }
  const colon = /^([^:：]{1,60})[:：]\s*(\S[\s\S]*)$/.exec(label);
  const before = colon?.[1] ? words.meanings(colon[1]) : [];
  return before.length > 0 ? pair(before, colon?.[2]?.trim() ?? "", element, element) : null;
}

function labelledBy(element: Element): string {
  const id = element.getAttribute("aria-labelledby");
  if (!id || /\s/.test(id) || /^(section|article|table|form|ul|ol|nav|dialog)$/.test(element.localName)) return "";
  const root = element.getRootNode() as Document | ShadowRoot;
  const label = root.getElementById?.(id) ?? null;
  return label && label !== element && !element.contains(label) ? lineIn(label, { most: 80 }) : "";
}

function pair(meanings: readonly Meaning[], value: string, at: Node, holder: Element | null): Pair | null {
  return value ? { meanings, value, at, holder, heading: "" } : null;
}

type Beside = { value: string; holder: Element | null };

/** What stands beside the label; null where that is nothing or another label. */
function valueBeside(text: Text, written: string, words: Vocabulary): Beside | null {
  const label = outermost(text, plain(written));
  if (isHead(label)) return null;
  let next = label.nextSibling;
  for (let looked = 0; next && looked < MOST_BESIDE; next = next.nextSibling) {
    if (next.nodeType === 3) {
      const value = (next.nodeValue ?? "").replace(/^\s*[:：]/, "").trim();
      if (!value) continue;
      looked += 1;
      if (words.isLabel(value)) return null;
      return restOfLine(next as Text, value);
    }
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    if (/^(script|style|template|hr|wbr)$/.test(element.localName)) continue;
    if (element.localName === "br") continue;
    looked += 1;
    const value = valueIn(element, { keepBreaks: false }).replace(/^\s*[:：]\s*/, "");
    if (!value) continue;
    if (isHeadCell(element) || words.isLabel(value) || startsWithLabel(value, words)) return null;
    if (valuesStandBefore(label, words)) return null;
    return { value, holder: element };
  }
  return null;
}

/** The largest element that shows the label and nothing else (but its colon and buttons). */
function outermost(text: Text, label: string): Node {
  let node: Node = text;
  for (;;) {
    const parent: Node | null = node.parentNode;
    if (parent?.nodeType !== 1) return node;
    const element = parent as Element;
    if (/^(body|main|section|table|tr|tbody|dl|ul|ol|form)$/.test(element.localName)) return node;
    if (plain(lineIn(element, { most: label.length + 12, withoutButtons: true })) !== label) return node;
    if (element.querySelector("input, select, textarea, img, [value]")) return node;
    node = element;
  }
}

/** "Label: value" whose value goes on in the elements after it ("Ordered: <b>3 Nov</b> <b>2026</b>"). */
function restOfLine(node: Text, begun: string): Beside {
  const parts = [begun];
  for (let next = node.nextSibling; next && parts.length < 5; next = next.nextSibling) {
    if (
      next.nodeType === 1 &&
      !/^(a|abbr|b|bdi|bdo|code|em|i|mark|span|strong|time)$/.test((next as Element).localName)
    )
      break;
    const text = next.nodeType === 1 || next.nodeType === 3 ? lineIn(next, { most: 200, withoutButtons: true }) : "";
    if (!text) continue;
    parts.push(text);
  }
  return { value: parts.join(" ").trim(), holder: node.parentElement };
}

function alone(node: Text): boolean {
  return [...(node.parentNode?.childNodes ?? [])]
    .slice(0, 8)
    .every((other) => other === node || !other.textContent?.trim());
}

/** Heads of columns say something about the cells below, not about the one beside. */
function isHead(label: Node): boolean {
  const element = label.nodeType === 1 ? (label as Element) : label.parentElement;
  if (!element) return false;
  if (element.closest("thead, [role=columnheader]")) return true;
  const cell = element.closest("th, td");
  const row = cell?.parentElement;
  if (!cell || !row || row.localName !== "tr") return false;
  // A row of nothing but head cells.
  return cell.localName === "th" && row.children.length > 1 && [...row.children].every((one) => one.localName === "th");
}

function isHeadCell(element: Element): boolean {
  return element.localName === "th" || element.localName === "dt";
}

/** "Carrier: DHL" in the element after the label is the next pair, not this label's value. */
function startsWithLabel(value: string, words: Vocabulary): boolean {
  const first = /^([^:：\n]{1,60})(?:[:：]|\n)/.exec(value)?.[1];
  return first !== undefined && words.meanings(first).some(({ loose, role }) => !loose && role !== "sender");
}

/** True where the labels of a group stand after their values: the last thing in it is a label, the first is none. */
function valuesStandBefore(label: Node, words: Vocabulary): boolean {
  const group = label.parentElement;
  if (!group || group.children.length < 4 || group.children.length > 60) return false;
  const last = lineIn(group.lastElementChild, { most: 80 });
  const first = lineIn(group.firstElementChild, { most: 80 });
  return words.isLabel(last) && !words.isLabel(first) && !words.isLabel(first.split(/[:：]/)[0] ?? "");
}
