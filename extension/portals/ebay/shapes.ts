/**
 * What a value must look like to be believed. A word beside a value says what it means; its shape says whether the page
 * really has it there. What does not fit is not read: a missing value costs less than a wrong one.
 */

import type { How } from "../../api/types";
import type { FieldCollector } from "../reading";
import { ORDER_ID } from "./pages";

type Shape = (raw: string) => string | null;

/** How the names of the months begin in the languages of the sites. */
const MONTHS = (
  "jan|jän|ene|gen feb|fév|fev mar|mär|mrz apr|avr|abr may|mai|mag jun|juin|giu jul|juil|lug aug|ago|aoû|aou " +
  "sep|set oct|okt|ott nov dec|déc|dez|dic"
).split(" ");
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,4}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,4}|\\d{1,2}\\s?[月]\\s?\\d{1,2}\\s?[日号]|(?<!\\p{L})(?:${MONTHS.join("|")})\\p{L}{0,8}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?(?:º|er)?(?:\\s+de)?[\\s-]+(?:${MONTHS.join("|")})`,
  "iu",
);
/** Codes and signs of the currencies of eBay's sites. */
const CURRENCY =
  "US ?\\$|C ?\\$|AU ?\\$|HK ?\\$|S ?\\$|NZ ?\\$|[$£€¥￥₹₱]|USD|EUR|GBP|CAD|AUD|CHF|PLN|zł|JPY|CNY|RMB|HKD|SGD|MYR|RM|PHP|INR|NZD|元|円";
const NUMBER = "\\d[\\d.,'’\\u00a0\\u202f ]*";
const MONEY = new RegExp(
  `[-–]?(?:(?:${CURRENCY})\\s?)+${NUMBER}(?:\\s?(?:${CURRENCY}))?|${NUMBER}\\s?(?:${CURRENCY})(?!\\p{L})`,
  "iu",
);

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^order\.id$/, (raw) => ORDER_ID.exec(raw)?.[0] ?? null],
  [/_at$|(?:ship|deliver|respond)_by$|\.at$/, date],
  [/\.(?:amount|refund_amount|price|total|cost)$/, money],
  [/tracking_number$/, trackingNumber],
  [/^(?:claim|return)\.id$/, (raw) => /(?:^|[\s#:])((?=[\w-]*\d{3})[A-Z0-9][\w-]{3,39})$/i.exec(raw)?.[1] ?? null],
  [/listing_id$/, (raw) => /(?<!\d)\d{9,15}(?!\d)/.exec(raw)?.[0] ?? null],
  [/\.quantity$/, (raw) => /^\D{0,12}(\d{1,6})(?!\d)/.exec(raw)?.[1] ?? null],
  [/^buyer\.name$/, username],
  [/\.sku$/, (raw) => (raw.length <= 80 && !raw.includes("\n") ? raw : null)],
  [/\.(?:status|carrier|service)$/, (raw) => (raw.length <= 120 && /\p{L}/u.test(raw) ? raw : null)],
  [/\.reason$/, (raw) => (raw.length <= 300 && /\p{L}/u.test(raw) ? raw : null)],
];

/** The value in `raw` for the field at `path`, freed of what surrounds it; null where it cannot be one. */
export function shaped(path: string, raw: string): string | null {
  const value = raw.trim();
  if (!value) return null;
  const shape = SHAPES.find(([pattern]) => pattern.test(path));
  return shape ? shape[1](value) : value;
}

/** Keeps `raw` at `path` when it has the shape of such a value. */
export function putShaped(into: FieldCollector, path: string, raw: string | null | undefined, how: How): boolean {
  return into.put(path, raw ? shaped(path, raw) : null, how);
}

export function date(raw: string): string | null {
  return raw.length <= 80 && DATE.test(raw) ? raw : null;
}

/** A date and time as a text that sorts by time; null where `raw` names no day of a year plainly. */
export function sortable(raw: string): string | null {
  if (!Number.isNaN(Date.parse(raw)) && /^\d{4}-/.test(raw)) return new Date(raw).toISOString();
  const year = /(?<!\d)20\d{2}(?!\d)/.exec(raw)?.[0];
  const numbers = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})/.exec(raw);
  const month = numbers
    ? Number(numbers[1])
    : MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})(?:${name})`, "iu").test(raw)) + 1;
  const day = numbers?.[2] ?? /(?<![\d:])\d{1,2}(?![\d:])/.exec(raw)?.[0];
  if (!year || month < 1 || !day) return null;
  const clock = /(\d{1,2}):(\d{2})/.exec(raw);
  const half = clock && /\bp\.?m\b/i.test(raw) ? 12 : 0;
  const hour = clock ? (Number(clock[1]) % (/\b[ap]\.?m\b/i.test(raw) ? 12 : 24)) + half : 0;
  const two = (part: number | string): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${clock?.[2] ?? "00"}`;
}

/** The first amount in `raw`. A figure without a currency counts only where it stands alone. */
export function money(raw: string): string | null {
  if (raw.length > 80) return null;
  return MONEY.exec(raw)?.[0].trim() ?? (/^[-–]?\d[\d.,]*$/.test(raw) ? raw : null);
}

/** The first word in `raw` that a parcel's number could be; numbers written in groups are taken whole. */
export function trackingNumber(raw: string): string | null {
  const isNumber = (text: string): boolean => /^(?=(?:.*\d){6})[A-Z0-9]{8,40}$/i.test(text);
  const grouped = raw.replace(/\s/g, "");
  if (/^[\dA-Z]{2,6}(?:\s[\dA-Z]{2,6})+$/i.test(raw) && isNumber(grouped)) return raw;
  return raw.split(/[\s,;:()]+/).find(isNumber) ?? null;
}

/** A name without the feedback score that eBay writes behind it. */
function username(raw: string): string | null {
  const name =
    raw
      .split("\n")[0]
      ?.replace(/\s*\(\s*[\d.,\s]+\s*[^\d)]?\s*\)\s*$/, "")
      .trim() ?? "";
  return name.length <= 80 && /[\p{L}\p{N}]/u.test(name) && money(name) === null ? name : null;
}
