/** Reads a conversation with a buyer. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, drawnParent, isWithin, lineOf, rootsIn, timeOf } from "../dom";
import { LabelFinder, type Labelled, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { SENDERS } from "../words/message";
import { labelsIn, outside, putLabelled } from "./beside";
import { modelsWith, textAt } from "./embedded";
import { type ValuePath, valueLabels } from "./labels";
import { THREAD } from "./labels-lists";
import { orderIdIn, threadIdIn } from "./pages";
import { SELECTORS } from "./selectors";
import { putShaped, shaped } from "./shapes";
import { filesIn, shortPieces, type Unit, unitsIn, wordsIn } from "./units";

const senders = new LabelFinder<keyof typeof SENDERS>(SENDERS);
const threadLabels = new LabelFinder<keyof typeof THREAD>(THREAD);
const MOST_MESSAGES = 200;

/** What the page shows now. A conversation without messages is read as such. */
export function readThread(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const address = new URL(url);
  const labels = labelsIn(valueLabels, doc);
  const units = unitsIn(roots, (time) => isValueOf(labels, time), MOST_MESSAGES);
  const parts = units.map(({ part }) => part);
  into.expect("messages.0.text");
  into.put("thread.id", threadIdIn(address), "attribute");
  readAbout(doc, address, parts, labels, into);

  const buyer = into.fields["buyer.name"]?.raw ?? "";
  let count = 0;
  for (const unit of units) if (readMessage(unit, `messages.${count}`, buyer, url, into)) count += 1;
  if (count === 0) readModels(doc, buyer, into);
  putShaped(into, "thread.last_at", lastOf(into), into.fields["messages.0.at"]?.how ?? "label");

  const language = doc.documentElement.lang || languageOf(labels);
  return into.reading({ portal: "ebay", page: "message-thread", url, language, at });
}

/** Order, item, buyer and subject, as the page says them outside of what people wrote. */
export function readAbout(
  doc: Document,
  address: URL,
  messages: readonly Element[],
  labels: readonly Labelled<ValuePath>[],
  into: FieldCollector,
): void {
  const roots = rootsIn(doc);
  const isAbout = (element: Element): boolean => !messages.some((message) => isWithin(element, message));
  into.put("order.id", orderIdIn(address), "attribute");
  putLabelled(into, outside(labels, messages), (name) => (/^(?:order\.id|buyer\.name)$/.test(name) ? name : null));
  const orders = deepQueryAll(roots, SELECTORS.orderLink).filter(isAbout);
  const ids = new Set(orders.map((link) => shaped("order.id", `${link.getAttribute("href")} ${lineOf(link)}`)));
  if (ids.size === 1) into.put("order.id", [...ids][0], "attribute");
  for (const [name, value] of address.searchParams)
    if (/^(?:requested|recipient|buyer)$/i.test(name)) putShaped(into, "buyer.name", value, "attribute");
  putLabelled(into, outside(labelsIn(threadLabels, doc), messages), (name) => name);
  const subject = deepQuery<HTMLInputElement>(roots, SELECTORS.subject);
  into.put("thread.subject", subject?.value ?? subject?.getAttribute("value"), "attribute");
}

/** True when a message is on the page, or the box to write one. */
export function isThreadShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  return deepQuery(roots, SELECTORS.messageBox) !== null || unitsIn(roots, () => false, 1).length > 0;
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

/** From the page's model, where the messages themselves were not found. */
function readModels(doc: Document, buyer: string, into: FieldCollector): void {
  const seen = new Set<string>();
  for (const model of modelsWith(doc, "messageBody", MOST_MESSAGES * 2)) {
    const id = textAt(model, "messageId") || textAt(model, "createdDate") + textAt(model, "messageBody");
    if (seen.has(id) || seen.size >= MOST_MESSAGES) continue;
    const path = `messages.${seen.size}`;
    seen.add(id);
    const sender = textAt(model, "senderUsername");
    into.put(`${path}.from`, fromOf(sender, textAt(model, "recipientUsername"), buyer), "json");
    putShaped(into, `${path}.at`, textAt(model, "createdDate"), "json");
    into.put(`${path}.text`, textAt(model, "messageBody"), "json");
    putShaped(into, "thread.subject", textAt(model, "subject"), "json");
  }
}

function fromOf(sender: string, recipient: string, buyer: string): string {
  const isBuyer = (name: string): boolean => buyer !== "" && name.toLowerCase() === buyer.toLowerCase();
  if (isBuyer(sender)) return "buyer";
  if (isBuyer(recipient)) return /^ebay$/i.test(sender) ? "platform" : "seller";
  return senders.names(sender)[0] ?? sender;
}

function lastOf(into: FieldCollector): string | null {
  const times = Object.entries(into.fields).filter(([path]) => /^messages\.\d+\.at$/.test(path));
  const exact = times.filter(([, { raw }]) => /^\d{4}-\d{2}-\d{2}T/.test(raw)).map(([, { raw }]) => raw);
  // Without exact times the first and the last message may each be the newest: portals sort both ways.
  return exact.length === times.length && exact.length > 0
    ? newest(exact)
    : times.length === 1
      ? (times[0]?.[1].raw ?? null)
      : null;
}

function newest(times: readonly string[]): string | null {
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null;
}

function altIn(file: Element): string | null {
  return file.querySelector("img")?.getAttribute("alt") ?? null;
}

function absolute(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
