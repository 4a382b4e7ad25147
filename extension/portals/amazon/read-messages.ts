/**
 * Reads the inbox and one thread. No public source knows the marks of a thread's messages: who wrote when and what is
 * told by meaning. What nobody can be said to have written is left out.
 */

import type { Reading } from "../../api/types";
import { deepQuery, deepQueryAll, isShown, isWithin, lineOf, type Roots, rootsIn, textOf, timeOf } from "../dom";
import { plain } from "../labels";
import { looksLikeDate } from "../meaning/shapes";
import { FieldCollector } from "../reading";
import { heldIn, openBoxes } from "../writing";
import { type Dated, datedParts } from "./dated";
import { inboxLabels, senderLabels } from "./labels";
import { putShaped, rowFields } from "./list-rows";
import { ORDER_ID, parameter, recognise } from "./pages";
import { absolute, messagesIn, readMessage } from "./read-contact-buyer";
import { type Mark, marksIn, type Row, rowsAround } from "./rows";
import { SELECTORS } from "./selectors";
import { languageIn, soleOrderId } from "./whole-page";

/** "Unread", as a mark of a thread says it to people who do not see it. */
const UNREAD =
  /^(?:unread|new|未读|ungelesen|non lu|non lue|no leído|no leida|sin leer|non letto|da leggere|未読)(?:\W|$)/iu;
/** So many texts may stand before a message's sender: a picture's name, a mark, the date. */
const FIRST_TEXTS = 4;
const FILE = /\.(?:jpe?g|png|gif|webp|heic|pdf|mp4|mov|docx?|txt)$/i;

/** The threads that are listed now, one row each. */
export function readMessageInbox(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const rows = threadsIn(doc).map(({ key, box }) => readThreadRow(key, box));
  // Where the list marks the unread ones, those without the mark are read.
  const marks = rows.some((row) => row.has("thread.unread"));
  for (const row of rows) {
    if (marks) row.put("thread.unread", "false", "label");
    into.rows.push({ fields: row.fields });
  }
  const language = languageIn(doc, inboxLabels);
  return into.reading({ portal: "amazon", page: "message-inbox", url, language, at });
}

/** True when a thread is listed. */
export function isInboxShown(doc: Document): boolean {
  return threadsIn(doc).length > 0;
}

/** One thread: whose order, who wrote what, and what stands in the box for the answer. */
export function readMessageThread(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const roots = rootsIn(doc);
  const body = doc.body ?? doc.documentElement;
  const id = parameter(url, "cc");
  into.expect("order.id", "messages");
  into.put("thread.id", id, "attribute");
  const threads = withTheirLike(linkedThreads(roots));
  // The list stands beside the thread: what it says of the others is none of ours.
  const isOurs = (node: Node): boolean => !threads.some(({ box }) => isWithin(node, box));
  const labels = inboxLabels()
    .labelled(body)
    .filter(({ at: node }) => isOurs(node));
  // A list that is not told as one says several: then none of them is known to be this thread's.
  const said = (name: string): string => {
    const values = new Set(labels.flatMap((one) => (one.name === name && one.value ? [one.value] : [])));
    return values.size === 1 ? ([...values][0] ?? "") : "";
  };
  into.put("order.id", ORDER_ID.exec(said("order.id"))?.[0], "label");
  for (const name of ["buyer.name", "thread.subject"]) putShaped(name, said(name), into);
  const chosen = threads.find(({ key }) => key === id);
  if (chosen) {
    const { fields } = readThreadRow(chosen.key, chosen.box);
    for (const path of ["order.id", "buyer.name", "thread.subject"]) {
      const found = fields[path];
      if (found) into.put(path, found.raw, found.how);
    }
  }
  const named = new Set(marksIn(roots, ORDER_ID).flatMap(({ key, at: node }) => (isOurs(node) ? [key] : [])));
  into.put("order.id", recognise(doc, url)?.orderId ?? (named.size === 1 ? [...named][0] : null), "label");
  readConversation(roots, isOurs, url, into);
  const boxes = openBoxes(doc);
  if (boxes.length === 1 && boxes[0]) into.put("draft.text", heldIn(boxes[0]), "attribute");
  return into.reading({ portal: "amazon", page: "message-thread", url, language: languageIn(doc, inboxLabels), at });
}

/** True when a message of the thread is drawn, or the box for the answer. */
export function isThreadShown(doc: Document): boolean {
  const roots = rootsIn(doc);
  if (deepQuery(roots, SELECTORS.message) !== null || openBoxes(doc).length > 0) return true;
  const threads = linkedThreads(roots);
  return datedParts(roots).some(({ node }) => !threads.some(({ box }) => isWithin(node, box)));
}

/** The messages of the page: those that carry marks, else those told by their dates. */
export function readConversation(
  roots: Roots,
  isOurs: (node: Node) => boolean,
  url: string,
  into: FieldCollector,
): void {
  const known = messagesIn(roots);
  for (const [index, message] of known.entries()) readMessage(message, index, url, into);
  if (known.length === 0)
    readDated(
      datedParts(roots).filter(({ node }) => isOurs(node)),
      url,
      into,
    );
}

/** By the links that name a thread, else by the orders that stand in the list. */
function threadsIn(doc: Document): Row[] {
  const roots = rootsIn(doc);
  const linked = linkedThreads(roots);
  return linked.length > 0 ? linked : rowsAround(marksIn(roots, ORDER_ID));
}

/** Rows beside those that are threads are threads, too, though their links have lost what tells them: theirs is no key. */
function withTheirLike(threads: readonly Row[]): Row[] {
  const known = new Set(threads.map(({ box }) => box));
  const lists = new Set(threads.flatMap(({ box }) => box.parentElement ?? []));
  const others = [...lists].flatMap((list) =>
    [...list.children].filter((box) => !known.has(box) && isLike(box, known)),
  );
  return [...threads, ...others.map((box) => ({ key: "", box }))];
}

function isLike(box: Element, known: ReadonlySet<Element>): boolean {
  return [...known].some((one) => one.parentElement === box.parentElement && one.localName === box.localName);
}

function linkedThreads(roots: Roots): Row[] {
  const links: Mark[] = deepQueryAll(roots, SELECTORS.threadLink).flatMap((link) => {
    const key = /[?&]cc=([\w.-]+)/.exec(link.getAttribute("href") ?? "")?.[1];
    return key ? [{ key, at: link }] : [];
  });
  return rowsAround(links);
}

function readThreadRow(key: string, box: Element): FieldCollector {
  const into = rowFields(box, inboxLabels());
  const roots = rootsIn(box);
  if (!ORDER_ID.test(key)) into.put("thread.id", key, "attribute");
  into.put("order.id", soleOrderId(roots), "label");
  // A thread is linked by its buyer or its subject: it is the buyer where the subject is said apart.
  const link = lineOf(deepQuery(roots, SELECTORS.threadLink));
  const subject = into.fields["thread.subject"]?.raw;
  if (subject && link !== subject) putShaped("buyer.name", link, into);
  const state = lineOf(deepQuery(roots, SELECTORS.threadState));
  const [date, ...others] = [...new Set(datedParts(roots).map(({ at }) => at))];
  if (others.length === 0) into.put("thread.last_at", date, "label");
  into.put("thread.last_at", timeOf(deepQuery(roots, "time[datetime]")) || dateIn(state), "label");
  if (isUnread(box)) into.put("thread.unread", "true", "label");
  return into;
}

/** "Last response on Nov 3, 2026": the date in a thread's state. */
function dateIn(state: string): string {
  const words = state.split(" ");
  const from = words.findIndex(
    (_word, index) => looksLikeDate(words.slice(index).join(" ")) && /\d/.test(words.slice(index, index + 2).join("")),
  );
  return from < 0 ? "" : words.slice(from).join(" ");
}

function isUnread(box: Element): boolean {
  const parts = [box, ...deepQueryAll(rootsIn(box), "*")];
  return parts.some((part) =>
    [
      part.getAttribute("aria-label"),
      part.getAttribute("title"),
      part.childElementCount === 0 ? lineOf(part) : "",
    ].some((said) => said && said.length < 40 && UNREAD.test(said) && isShown(part)),
  );
}

/** Messages told by their dates, with a sender that is one: a word for a party, or the buyer by name. */
function readDated(parts: readonly Dated[], url: string, into: FieldCollector): void {
  const buyer = plain(into.fields["buyer.name"]?.raw ?? "");
  let count = 0;
  for (const { box, at, node } of parts) {
    const sender = senderIn(box, buyer);
    const text = sender && textOf(bodyOf(box, [sender.node, node]), { keepBreaks: true });
    if (!sender || !text) continue;
    const path = `messages.${count}`;
    count += 1;
    into.put(`${path}.from`, sender.party, "label");
    into.put(`${path}.at`, at, "label");
    into.put(`${path}.text`, text, "label");
    deepQueryAll(rootsIn(box), "a[href]")
      .filter((link) => link.hasAttribute("download") || FILE.test(lineOf(link)))
      .forEach((link, index) => {
        into.put(`${path}.attachments.${index}.name`, lineOf(link) || link.getAttribute("download"), "label");
        into.put(`${path}.attachments.${index}.url`, absolute(link.getAttribute("href") ?? "", url), "label");
      });
  }
}

/** Who wrote: one of the first few texts of the box. */
function senderIn(box: Element, buyer: string): { party: string; node: Node } | null {
  let looked = 0;
  for (const root of rootsIn(box)) {
    const walker = box.ownerDocument.createTreeWalker(root, 4 /* texts */);
    for (let node = walker.nextNode(); node && looked < FIRST_TEXTS; node = walker.nextNode()) {
      const text = (node.nodeValue ?? "").trim();
      if (!text) continue;
      looked += 1;
      const party = text.length < 60 ? partyIn(text, buyer) : null;
      if (party) return { party, node };
    }
  }
  return null;
}

function partyIn(line: string, buyer: string): string | null {
  const words = line.replace(/^(?:from|von|de|da|发件人|差出人)\s*[:：]\s*/i, "").trim();
  const named = senderLabels.names(words)[0];
  if (named) return named;
  return buyer && plain(words) === buyer ? "buyer" : null;
}

/** The part of a message's box that holds what was written: the longest text beside the sender and the date. */
function bodyOf(box: Element, others: readonly Node[]): Element | null {
  let best: Element | null = null;
  let longest = 0;
  for (const part of deepQueryAll(rootsIn(box), "*")) {
    // A slot shows again what is slotted into it, the sender and the date too.
    if (part.localName === "slot" || part.querySelector("slot")) continue;
    if (others.some((node) => isWithin(node, part)) || part.closest("a[href], button, textarea, kat-button, label"))
      continue;
    const length = part.querySelector("textarea, kat-textarea, [contenteditable]") ? 0 : textOf(part).length;
    if (length > longest) [best, longest] = [part, length];
  }
  return best;
}
