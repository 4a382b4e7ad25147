/** What was written in a conversation, wherever a page shows one. */

import { drawnParent, isWithin, lineOf, rootsIn, timeOf } from "../dom";
import { LabelFinder, type Labelled } from "../labels";
import type { FieldCollector } from "../reading";
import { SENDERS } from "../words/message";
import { shaped } from "./shapes";
import { filesIn, shortPieces, type Unit, unitsIn, wordsIn } from "./units";

export const senders = new LabelFinder<keyof typeof SENDERS>(SENDERS);
export const MOST_MESSAGES = 200;

/** The parts of a page that are messages; times that labels say something else of are none. */
export function messageUnits(doc: Document, labels: readonly Labelled<string>[]): Unit[] {
  return unitsIn(rootsIn(doc), (time) => isValueOf(labels, time), MOST_MESSAGES);
}

/**
 * Puts the messages of a page that is about something else, too: only those whose writer it names, as its other times
 * (of a parcel) are no messages.
 */
export function readConversation(
  doc: Document,
  url: string,
  labels: readonly Labelled<string>[],
  into: FieldCollector,
): void {
  const buyer = into.fields["buyer.name"]?.raw ?? "";
  putMessages(
    messageUnits(doc, labels).filter((unit) => senderIn(unit, buyer) !== null),
    buyer,
    url,
    into,
  );
}

/** Puts each unit that holds words. Returns how many there are. */
export function putMessages(units: readonly Unit[], buyer: string, url: string, into: FieldCollector): number {
  let count = 0;
  for (const unit of units) if (readMessage(unit, `messages.${count}`, buyer, url, into)) count += 1;
  return count;
}

/** A time that a label says something else of: when the order was sold. */
function isValueOf(labels: readonly Labelled<string>[], time: Element): boolean {
  const shown = timeOf(time);
  return labels.some(({ at, value }) => value === shown && nearby(at, time));
}

function nearby(label: Node, element: Element): boolean {
  let box: Node | null = label;
  for (let step = 0; box && step < 4; step += 1) {
    if (isWithin(element, box)) return true;
    box = drawnParent(box);
  }
  return false;
}

function readMessage(unit: Unit, path: string, buyer: string, url: string, into: FieldCollector): boolean {
  const named = senderIn(unit, buyer);
  const text = wordsIn(unit, named ? [named.element] : []);
  if (!text) return false;
  into.expect(`${path}.from`);
  into.put(`${path}.from`, named?.from, "label");
  into.put(`${path}.at`, timeOf(unit.time), unit.time.matches("time[datetime]") ? "attribute" : "label");
  into.put(`${path}.text`, text, "label");
  for (const [number, file] of filesIn(unit.part).slice(0, 20).entries()) {
    const attachment = `${path}.attachments.${number}`;
    into.put(`${attachment}.name`, lineOf(file) || file.getAttribute("download") || altIn(file), "attribute");
    into.put(`${attachment}.url`, absolute(file.getAttribute("href") ?? "", url), "attribute");
    into.put(`${attachment}.media_type`, file.getAttribute("type"), "attribute");
  }
  return true;
}

/** Who wrote: by the word for him, or by the buyer's name; any other name than the buyer's is ours. */
function senderIn({ part, time }: Unit, buyer: string): { element: Element; from: string } | null {
  for (const element of shortPieces(part)) {
    if (element === time) continue;
    const said = lineOf(element).replace(/^(?:from|von|de|da|发件人|差出人)\s*[:：]\s*/i, "");
    const name = senders.names(said)[0];
    if (name) return { element, from: name };
    if (buyer && shaped("buyer.name", said)?.toLowerCase() === buyer.toLowerCase()) return { element, from: "buyer" };
  }
  return null;
}

function altIn(file: Element): string | null {
  return file.querySelector("img")?.getAttribute("alt") ?? null;
}

/** An address of the web as a whole; null for any other. */
export function absolute(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
