import type { List, Words } from "../../locales";
import { moment } from "./time";

/** Facts whose values are codes of a list. */
const LIST_OF_FACT: Record<string, List> = {
  dispute_type: "dispute_type",
  asks: "ask",
  threats: "threat",
  portal: "portal",
  shipment_state: "shipment_state",
  fulfilled_by: "party",
  claim_kind: "claim_kind",
};

const COUNTRIES = new Set(["marketplace_country", "origin_country", "destination_country"]);

/** A fact's value for people: yes and no, words for codes, dates in the panel's way. */
export function factValue(name: string, value: unknown, words: Words): string {
  if (value === null || value === undefined) return words.t("value.unknown");
  if (typeof value === "boolean") return words.t(value ? "value.yes" : "value.no");
  if (typeof value === "number") return new Intl.NumberFormat(words.tag, { maximumFractionDigits: 2 }).format(value);
  if (Array.isArray(value)) {
    return value.length ? words.list(value.map((one) => factValue(name, one, words))) : words.t("value.none");
  }
  if (typeof value !== "string") return JSON.stringify(value);
  const list = LIST_OF_FACT[name];
  if (list) return words.word(list, value);
  if (COUNTRIES.has(name)) return country(value, words.tag);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? moment(value, words.tag) : value;
}

function country(code: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
