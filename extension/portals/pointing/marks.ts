/** Attributes by which an element can be known again: those that a person named, none that a build made up. */

import { drawnParent } from "../dom";
import type { Marked } from "./override";

const NAMED = ["data-test-id", "data-testid", "data-test", "data-qa", "data-cy", "data-automation-id", "itemprop"];

/** The stable marks of one element, the best first. */
export function marksOf(element: Element): Marked[] {
  const names = [...NAMED, ...(element.matches("input, textarea, select") || isCustom(element) ? ["name"] : []), "id"];
  return names.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value && isHandWritten(value) && (attribute !== "id" || !/\d{2}/.test(value)) ? [{ attribute, value }] : [];
  });
}

/** Classes of an element that read as written by hand and say something: more than one word. */
export function classesOf(element: Element): string[] {
  return [...element.classList].filter((name) => name.length >= 8 && isHandWritten(name) && wordsIn(name).length >= 2);
}

/** The elements that show just what `element` shows: itself, then those around it, through shadow roots. */
export function shells(element: Element, same: (outer: Element) => boolean): Element[] {
  const found = [element];
  for (let outer = drawnParent(element); outer; outer = drawnParent(outer)) {
    if (outer.nodeType !== 1) continue;
    if (!same(outer as Element)) break;
    found.push(outer as Element);
  }
  return found;
}

export function selectorOf({ attribute, value }: Marked): string {
  return `[${attribute}="${value.replace(/["\\]/g, "\\$&")}"]`;
}

/**
 * False for hashes, numbers of orders and items, and what frameworks number through (`css-1x2y3z`, `sc-bdVaJa`,
 * `s0-1-20-9`, `:r3:`): they change with every build or every order.
 */
export function isHandWritten(name: string): boolean {
  if (
    name.length > 80 ||
    !/^[A-Za-z][\w.#@:/-]*$/.test(name) ||
    /\d{3}|--\w{5,}$|^(css|sc|jsx|emotion|s\d)-/.test(name)
  ) {
    return false;
  }
  return wordsIn(name).every((word) => word.length <= 24 && !isHash(word));
}

function wordsIn(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
}

function isHash(word: string): boolean {
  if (/[a-z]\d+[a-z]|\d[a-z]+\d/i.test(word)) return true;
  return word.length >= 5 && !/[aeiouy]/i.test(word) && !/^(html|https)$/i.test(word);
}

function isCustom(element: Element): boolean {
  return element.localName.includes("-");
}
