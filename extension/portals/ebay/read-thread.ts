/** Reads a conversation with a buyer. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, isWithin, lineOf, rootsIn } from "../dom";
import { LabelFinder, type Labelled, languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn, outside, putLabelled } from "./beside";
import { modelsWith, textAt } from "./embedded";
import { type ValuePath, valueLabels } from "./labels";
import { THREAD } from "./labels-lists";
import { orderIdIn, threadIdIn } from "./pages";
import { readSoleItem } from "./read-items";
import { MOST_MESSAGES, messageUnits, putMessages, senders } from "./read-messages";
import { putBuyerLink } from "./read-order-list";
import { SELECTORS } from "./selectors";
import { putShaped, shaped, sortable } from "./shapes";
import { unitsIn } from "./units";

const threadLabels = new LabelFinder<keyof typeof THREAD>(THREAD);

/** What the page shows now. A conversation without messages is read as such. */
export function readThread(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const address = new URL(url);
  const labels = labelsIn(valueLabels, doc);
  const units = messageUnits(doc, labels);
  const parts = units.map(({ part }) => part);
  into.expect("messages.0.text");
  into.put("thread.id", threadIdIn(address), "attribute");
  readAbout(doc, address, parts, labels, into);
  into.put("thread.subject", headingAbout(doc, into), "label");

  const buyer = into.fields["buyer.name"]?.raw ?? "";
  if (putMessages(units, buyer, url, into) === 0) readModels(doc, buyer, into);
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
  putBuyerLink(doc.body ?? doc.documentElement, into);
  readSoleItem(doc, messages, into);
}

/** The page's heading, where it speaks of the buyer or the item and not of messages in general. */
function headingAbout(doc: Document, into: FieldCollector): string | null {
  const known = ["buyer.name", "order.items.0.title"].flatMap((path) => into.fields[path]?.raw ?? []);
  const heading = lineOf(deepQuery(rootsIn(doc), "h1"));
  return heading.length <= 300 && known.some((one) => heading.includes(one) && heading !== one) ? heading : null;
}

/** True when a message is on the page, or the box to write one. */
export function isThreadShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  return deepQuery(roots, SELECTORS.messageBox) !== null || unitsIn(roots, () => false, 1).length > 0;
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

/** The time of the newest message: portals sort both ways, so the times themselves are compared. */
function lastOf(into: FieldCollector): string | null {
  const times = Object.entries(into.fields).flatMap(([path, { raw }]) =>
    /^messages\.\d+\.at$/.test(path) ? [raw] : [],
  );
  const sorted = times
    .map((raw) => ({ raw, key: sortable(raw) ?? "" }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return times.length > 1 && sorted.some(({ key }) => key === "") ? null : (sorted.at(-1)?.raw ?? null);
}
