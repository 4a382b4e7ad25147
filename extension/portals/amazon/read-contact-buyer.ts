/** Reads the form for writing to the buyer: whose order it is about, and what was written so far. */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, lineOf, type Roots, rootsIn, textOf, timeOf } from "../dom";
import { languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { buyerIn, pageLabels, senderLabels } from "./labels";
import { ORDER_ID, recognise } from "./pages";
import { SELECTORS } from "./selectors";

/** What the page shows now. A conversation without messages is read as such; an order number is expected. */
export function readContactBuyer(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  into.expect("order.id");
  into.put("order.id", recognise(doc, url)?.orderId, "attribute");
  const header = deepQuery(roots, SELECTORS.contactHeader);
  into.put("order.id", ORDER_ID.exec(lineOf(header?.parentElement))?.[0], "label");
  into.put("buyer.name", buyerIn(lineOf(header)), "label");
  for (const [index, message] of messagesIn(roots).entries()) readMessage(message, index, url, into);
  const language = doc.documentElement.lang || languageOf(pageLabels.labelled(doc.body ?? doc));
  return into.reading({ portal: "amazon", page: "contact-buyer", url, language, at });
}

/** True when the form is drawn: its conversation comes with it. */
export function isContactFormShown(doc: Document): boolean {
  return doc.querySelector(SELECTORS.contactForm) !== null;
}

/** The messages that are marked as such, and those among them that have lost their mark. */
export function messagesIn(roots: Roots): Element[] {
  const marked = deepQueryAll(roots, SELECTORS.message);
  const lists = new Set(marked.flatMap(({ parentElement }) => parentElement ?? []));
  const names = new Set(marked.map(({ localName }) => localName));
  return [...lists].flatMap((list) =>
    [...list.children].filter(
      (part) => names.has(part.localName) && (marked.includes(part) || part.querySelector("time, p") !== null),
    ),
  );
}

/** One message of a conversation as the portal marks it. */
export function readMessage(message: Element, index: number, url: string, into: FieldCollector): void {
  const path = `messages.${index}`;
  const roots: Roots = rootsIn(message);
  const sender = lineOf(deepQuery(roots, SELECTORS.messageSender));
  into.expect(`${path}.from`, `${path}.text`);
  into.put(`${path}.from`, senderLabels.names(sender)[0] ?? sender, "label");
  into.put(`${path}.at`, timeOf(deepQuery(roots, SELECTORS.messageTime)), "attribute");
  into.put(`${path}.text`, textOf(deepQuery(roots, SELECTORS.messageText), { keepBreaks: true }), "attribute");
  deepQueryAll(roots, SELECTORS.messageAttachment).forEach((link, number) => {
    const attachment = `${path}.attachments.${number}`;
    into.put(`${attachment}.name`, lineOf(link) || link.getAttribute("download"), "attribute");
    into.put(`${attachment}.url`, absolute(link.getAttribute("href") ?? "", url), "attribute");
    into.put(`${attachment}.media_type`, link.getAttribute("type"), "attribute");
  });
}

/** The whole address of a link; null where it is none. */
export function absolute(href: string, base: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}
