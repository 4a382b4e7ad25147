import type { Finding } from "../../api/types";

/** A finding at its place in a text box, which counts in UTF-16 units where the companion counts characters. */
export interface Marked extends Finding {
  words: string;
}

const GRAVITY = { block: 0, warn: 1, inform: 2 } as const;

/** The findings of a text with the words that they are about, the gravest first. */
export function marked(text: string, findings: Finding[]): Marked[] {
  const places = [0];
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length);
  const unit = (place: number) => places[Math.min(place, places.length - 1)] ?? text.length;
  return findings
    .map((finding) => {
      const [start, end] = [unit(finding.start), unit(finding.end)];
      return { ...finding, start, end, words: text.slice(start, end) };
    })
    .sort((one, other) => GRAVITY[one.level] - GRAVITY[other.level] || one.start - other.start);
}

/** What is still true of findings after the seller typed on: those before and behind the change, at their new places. */
export function carried(found: Marked[], before: string, after: string): Marked[] {
  if (before === after) return found;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return found.flatMap((one) => {
    if (one.end <= head) return [one];
    if (one.start < before.length - tail) return [];
    return [{ ...one, start: one.start + shift, end: one.end + shift }];
  });
}

/** A text cut where marks begin and end; of marks that overlap the gravest is seen. */
export function pieces(text: string, found: Marked[]): { text: string; level: Finding["level"] | null }[] {
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    const over = found.find((one) => one.start <= start && one.end >= end);
    return { text: text.slice(start, end), level: over?.level ?? null };
  });
}
