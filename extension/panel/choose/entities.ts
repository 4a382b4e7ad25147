import type { Entity, GistSentence } from "../../api/types";

/** A stretch of a sentence, and what it names. */
export interface Stretch {
  text: string;
  entity: Entity | null;
}

/** The sentence cut where it names something. Places are counted in characters of the message, not in UTF-16 units. */
export function stretches(said: GistSentence, entities: Entity[]): Stretch[] {
  const chars = Array.from(said.sentence);
  const found: Stretch[] = [];
  let done = 0;
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    const start = entity.start - (said.start ?? Number.POSITIVE_INFINITY);
    const end = start + (entity.end - entity.start);
    if (start < done || chars.slice(start, end).join("") !== entity.text) continue;
    if (start > done) found.push({ text: chars.slice(done, start).join(""), entity: null });
    found.push({ text: entity.text, entity });
    done = end;
  }
  if (done < chars.length) found.push({ text: chars.slice(done).join(""), entity: null });
  return found;
}
