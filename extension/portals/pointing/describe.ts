/** From the element that the seller pointed at to the rules that find it again. */

import { isWithin, rootsIn } from "../dom";
import { type Beside, columnOf, labelOf } from "./beside";
import { BELIEVED, find, Look, placeOf, weightOf } from "./find";
import { classesOf, marksOf, shells } from "./marks";
import { type Override, overrideId, type Pointed, type Rule, type Words } from "./override";
import { shapeOf } from "./shape";
import { afterColon, rawOf, sameWords } from "./value";
import { conceptOf, conceptsOf } from "./words";

/** A part of the page no larger than so much text is small enough to be told by its mark. */
const SMALL = 300;

/**
 * The override for what stands at `element`, which may be the smallest element under the pointer. Every rule kept has
 * been followed on this very page and led to this very value. Null when nothing there would be found again safely: an
 * empty place, or one with no attribute, label or heading to tell it by.
 */
export function describe(element: Element, doc: Document, pointed: Pointed): Override | null {
  const whole = rawOf(element);
  const split = afterColon(whole);
  const value = split && isLabelled(split.label, pointed.field) ? split.value : whole;
  if (!value) return null;
  const { portal, page, field, at: made_at } = pointed;
  const override: Override = {
    id: overrideId(pointed),
    portal,
    page,
    field,
    made_at,
    rules: [],
    shape: shapeOf(value),
    ...(value === whole ? {} : { after_colon: true }),
  };
  const look = new Look(doc);
  override.rules = candidates(element, override).filter((rule) => leadsTo(look, rule, override, value, element));
  const weight = override.rules.reduce((sum, rule) => sum + weightOf(rule), 0);
  return weight >= BELIEVED ? override : null;
}

function candidates(element: Element, { field, after_colon }: Override): Rule[] {
  const raw = rawOf(element);
  const around = shells(element, (outer) => sameWords(rawOf(outer), raw));
  const many = placeOf(field) !== null;
  const rules: Rule[] = [];
  for (const shell of [...around, ...inner(element, raw)]) {
    for (const of of marksOf(shell)) rules.push({ by: "attribute", of, many });
    for (const name of classesOf(shell)) rules.push({ by: "class", name, many });
  }
  const label = after_colon ? written(afterColon(raw)?.label ?? "") : around.map(labelOf).find(Boolean);
  for (const words of label ? wordsOf(label, field) : []) rules.push({ by: "label", words, many });
  rules.push(...column(element, field, many));
  if (!rules.some(({ by }) => by === "attribute")) rules.push(...container(element, around.at(-1) ?? element));
  return rules;
}

/**
 * The label as the tables know it, and as it is written where its markup says that it is a label. Words that the tables
 * take for another field are kept as they are written: what they mean in another language is not what was pointed at.
 */
function wordsOf({ text, concepts, marked }: Beside, field: string): Words[] {
  const concept = conceptOf(field);
  return [...(concepts.includes(concept) ? [{ concept }] : []), ...(marked || concepts.length > 0 ? [{ text }] : [])];
}

function column(element: Element, field: string, many: boolean): Rule[] {
  const place = columnOf(element);
  if (!place) return [];
  const text = rawOf(place.head);
  const words: Words[] =
    text && text.length <= 60 ? wordsOf({ text, concepts: conceptsOf(text), marked: true }, field) : [];
  const raw = rawOf(element);
  const alike = [...shells(element, (outer) => sameWords(rawOf(outer), raw)), ...inner(element, raw)];
  const tags = alike.includes(place.cell) ? [undefined] : [...new Set(alike.map(({ localName }) => localName))];
  return [...marksOf(place.head), ...words].flatMap((heading) =>
    tags.map((tag): Rule => ({ by: "column", heading, many, ...(tag ? { tag } : {}) })),
  );
}

/** A marked part of the page around the element, small and near, in which the element is the only one of its tag. */
function container(element: Element, outermost: Element): Rule[] {
  let outer = outermost.parentElement;
  for (let level = 0; outer && level < 3; level += 1, outer = outer.parentElement) {
    if ((outer.textContent ?? "").length > SMALL) return [];
    const [of] = marksOf(outer);
    if (of) return [{ by: "inside", of, tag: element.localName }];
  }
  return [];
}

/** Elements within that show the same and nothing else: a cell's link, a link's span. */
function inner(element: Element, raw: string): Element[] {
  const found: Element[] = [];
  let at: Element | undefined = element;
  while (at) {
    const next: Element | undefined = rootsIn(at)
      .flatMap((root) => [...root.children])
      .find((child) => sameWords(rawOf(child), raw));
    if (!next || found.includes(next) || found.length > 8) break;
    found.push(next);
    at = next;
  }
  return found;
}

function leadsTo(look: Look, rule: Rule, override: Override, value: string, element: Element): boolean {
  const found = find(look, rule, override);
  if (!found) return false;
  const raw = override.after_colon && rule.by !== "label" ? (afterColon(found.raw)?.value ?? "") : found.raw;
  if (!sameWords(raw, value)) return false;
  return rule.by === "label" || isWithin(element, found.at) || isWithin(found.at, element);
}

function isLabelled(label: string, field: string): boolean {
  return (
    conceptsOf(label).length > 0 ||
    /\.(id|sku|listing_id|tracking_number|at|by|amount|price|total)$|_(at|by)$/.test(field)
  );
}

function written(text: string): Beside {
  return { text, concepts: conceptsOf(text), marked: true };
}
