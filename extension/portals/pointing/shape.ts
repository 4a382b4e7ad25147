/** What a value looks like, told without keeping it. */

import type { Shape } from "./override";

const LANGUAGES = ["en", "zh", "de", "fr", "es", "it", "ja", "pt"];
const CURRENCY = "(?:(?:[A-Z]{1,3}\\s?)?\\p{Sc}|[A-Z]{3}|kr|zł|元|円)";
const AMOUNT = "[+-]?\\d[\\d.,'\\s]*";
const MONEY = new RegExp(`^[+-]?\\s?(?:${CURRENCY}\\s?${AMOUNT}|${AMOUNT}\\s?${CURRENCY})$`, "u");

/** The shape of a text that stands as a value on a page. */
export function shapeOf(text: string): Shape {
  const value = text.trim();
  if (value.includes("\n")) return "lines";
  if (/^#?\d{2,3}(-\d{5,7}){2}$/.test(value)) return "order-number";
  if (isDate(value)) return "date";
  if (/^[+-]?[\d.,\s]+\s?[%％]$/.test(value)) return "percentage";
  if (MONEY.test(value)) return "money";
  if (/^[+-]?\d[\d.,\s']*$/.test(value)) return "number";
  if (/^[\p{L}\d][\p{L}\d._/#-]{3,}$/u.test(value) && /\d/.test(value)) return "code";
  return "line";
}

/** Whether what was found now may be the value of a place whose value had the shape `expected`. */
export function fits(found: string, expected: Shape): boolean {
  const shape = shapeOf(found);
  if (shape === expected) return true;
  switch (expected) {
    case "code":
      return shape === "number";
    case "number":
      return shape === "code" && /^\d/.test(found.trim());
    case "line":
      return shape === "code" || shape === "number" || shape === "lines";
    case "lines":
      return shape === "line";
    default:
      return false;
  }
}

function isDate(value: string): boolean {
  if (value.length > 60 || !/\d/.test(value)) return false;
  if (/^\d{4}-\d{2}-\d{2}/.test(value) || /\d{1,2}\s?月\s?\d{1,2}\s?日/.test(value)) return true;
  if (/(?<!\d)\d{1,4}([./-])\s?\d{1,2}\1\s?\d{2,4}(?!\d)/.test(value)) return true;
  const words = value.toLowerCase().split(/[\s.,/()-]+/);
  return words.some((word) => months().has(word)) && /(?<!\d)\d{1,2}(?!\d)/.test(value);
}

let named: Set<string> | undefined;

function months(): Set<string> {
  if (named) return named;
  named = new Set();
  for (const language of LANGUAGES) {
    for (const month of ["short", "long"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" });
      for (let number = 0; number < 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2026, number, 15));
        const name = parts
          .find(({ type }) => type === "month")
          ?.value.toLowerCase()
          .replace(/\.$/, "");
        if (name && /^\p{L}{3,}$/u.test(name)) named.add(name);
      }
    }
  }
  return named;
}
