/** Finding again what the seller pointed at, on whatever the page has become since. */

import type { Reading } from "../../api/types";
import { labelOf } from "./beside";
import { BELIEVED, type Found, find, Look, weightOf } from "./find";
import type { Override, Rule } from "./override";
import { fits } from "./shape";
import { afterColon, bare } from "./value";
import { conceptOf, conceptsOf, isWords } from "./words";

/**
 * The value that the override leads to on this page, as the page shows it; null where its rules find nothing, lead to
 * different values, or to one that looks unlike the value pointed at or stands beside another label.
 */
export function resolve(doc: Document, override: Override): { raw: string } | null {
  return resolved(new Look(doc), override);
}

function resolved(look: Look, override: Override): { raw: string } | null {
  const votes = new Map<string, { raw: string; weight: number }>();
  let believed: string | null = null;
  for (const rule of override.rules) {
    const raw = valueAt(look, rule, override);
    if (raw === null) continue;
    const words = bare(raw);
    const vote = votes.get(words) ?? { raw, weight: 0 };
    vote.weight += weightOf(rule);
    votes.set(words, vote);
    if (weightOf(rule) < BELIEVED) continue;
    if (believed !== null && believed !== words) return null;
    believed = words;
  }
  const best = [...votes.values()].filter(({ weight }) => weight >= BELIEVED);
  return best.length === 1 && best[0] ? { raw: best[0].raw } : null;
}

/**
 * The reading with what the seller's overrides for this kind of page find. Those that find nothing leave the field as
 * unreadable where the reader did not find it either.
 */
export function applyOverrides(reading: Reading, doc: Document, overrides: readonly Override[]): Reading {
  const own = overrides.filter(({ portal, page }) => portal === reading.portal && page === reading.page);
  if (own.length === 0) return reading;
  const look = new Look(doc);
  const fields = { ...reading.fields };
  const unreadable = new Set(reading.unreadable);
  for (const override of own) {
    const found = resolved(look, override);
    if (found) fields[override.field] = { raw: found.raw, how: "pointed" };
    else if (!(override.field in fields)) unreadable.add(override.field);
  }
  const isRead = (path: string): boolean =>
    Object.keys(fields).some((one) => one === path || one.startsWith(`${path}.`));
  return { ...reading, fields, unreadable: [...unreadable].filter((path) => !isRead(path)) };
}

function valueAt(look: Look, rule: Rule, override: Override): string | null {
  const found = find(look, rule, override);
  if (!found) return null;
  const split = override.after_colon && rule.by !== "label" ? afterColon(found.raw) : null;
  const raw = override.after_colon && rule.by !== "label" ? (split?.value ?? "") : found.raw;
  return raw && fits(raw, override.shape) && !standsElsewhere(found, split?.label ?? null, rule, override) ? raw : null;
}

/** The place found stands beside a label that we know to mean something else than what was pointed at. */
function standsElsewhere({ at }: Found, before: string | null, rule: Rule, { rules, field }: Override): boolean {
  if (rule.by === "label" || at.nodeType !== 1) return false;
  const text = before ?? labelOf(at as Element)?.text ?? "";
  const concepts = conceptsOf(text);
  if (concepts.length === 0 || concepts.includes(conceptOf(field))) return false;
  return !rules.some((one) => one.by === "label" && isWords(one.words, text));
}
