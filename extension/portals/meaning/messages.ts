/**
 * Conversations without a selector: blocks that repeat, each with one time, somebody who writes, and a text. Where it
 * cannot be told who wrote, nothing is read.
 */

import type { Findings } from "./findings";
import { looksLikeDate, shaped } from "./shapes";
import { textIn } from "./text";
import type { Vocabulary } from "./vocabulary";
import type { Page } from "./walk";

/** Messages of one page that are read. */
export const MOST_MESSAGES = 200;
const MOST_UP = 10;
const MOST_IN_BLOCK = 400;

interface Mark {
  node: Node;
  at: string;
}

interface Message {
  from: string;
  at: string;
  text: string;
}

/** Reads the conversation on the page. Returns how many messages there are. */
export function putMessages(page: Page, words: Vocabulary, buyer: string | null, into: Findings): number {
  const marks = marksOf(page).slice(0, MOST_MESSAGES * 3);
  let best: Message[] = [];
  for (const blocks of groupsOf(marks)) {
    const messages = blocks.flatMap(([block, mark]) => messageIn(block, mark, words, buyer) ?? []);
    // In a conversation everything is a message; of a list of events, at most some entries look like one.
    if (messages.length === blocks.length && messages.length > best.length) best = messages;
  }
  for (const [index, message] of best.slice(0, MOST_MESSAGES).entries()) {
    into.add(`messages.${index}.from`, message.from, "label");
    into.add(`messages.${index}.at`, message.at, "label");
    into.add(`messages.${index}.text`, message.text, "label");
  }
  return best.length;
}

/** The code of the sender that `word` names: a word for buyer or seller, alone or beside a name, or the buyer's name. */
export function senderOf(word: string, words: Vocabulary, buyer: string | null): string | null {
  const line = word.trim().replace(/^(?:from|von|de|da|来自|发件人|差出人)\s*[:：]\s*/i, "");
  if (!line || line.length > 80) return null;
  const known = words.nameIn(line, "sender");
  if (known) return known;
  if (buyer && line.toLowerCase() === buyer.toLowerCase()) return "buyer";
  const parts = line.split(/\s*[(（)）·•|,，:：–—]\s*|\s+-\s+/).filter(Boolean);
  const codes = new Set(
    parts.flatMap(
      (part) => words.nameIn(part, "sender") ?? (buyer && part.toLowerCase() === buyer.toLowerCase() ? "buyer" : []),
    ),
  );
  return parts.length <= 3 && codes.size === 1 ? ([...codes][0] ?? null) : null;
}

function marksOf(page: Page): Mark[] {
  const exact = page.times.map((node) => ({
    node: node as Node,
    at: node.getAttribute("datetime")?.trim() || textIn(node, { most: 80 }),
  }));
  const shown = page.texts
    .filter(({ text, node }) => text.length <= 60 && looksLikeDate(text) && !node.parentElement?.closest("time"))
    .map(({ node, text }) => ({ node: node as Node, at: text }));
  return exact.length > 0 && exact.length >= shown.length ? exact : shown;
}

/** Blocks that hold one mark each, by what they stand in. */
function groupsOf(marks: readonly Mark[]): (readonly [Element, Mark])[][] {
  const groups = new Map<Element, (readonly [Element, Mark])[]>();
  const holders = new Map<Node, number>();
  for (const { node } of marks)
    for (let at: Element | null = node.parentElement, up = 0; at && up < MOST_UP * 2; at = at.parentElement, up += 1)
      holders.set(at, (holders.get(at) ?? 0) + 1);
  for (const mark of marks) {
    let block: Element | null = null;
    for (let at: Element | null = mark.node.parentElement, up = 0; at && up < MOST_UP; at = at.parentElement, up += 1) {
      if ((holders.get(at) ?? 0) > 1 || /^(body|main|html|tbody|table)$/.test(at.localName)) break;
      block = at;
      // With a single mark there is no sibling to stop at: an article, or a list's entry, is a whole.
      if (/^(article|li)$/.test(at.localName)) break;
    }
    const group = block?.parentElement;
    if (!block || !group) continue;
    groups.set(group, [...(groups.get(group) ?? []), [block, mark] as const]);
  }
  return [...groups.values()].filter((blocks) => blocks.length <= MOST_MESSAGES * 2);
}

function messageIn(block: Element, mark: Mark, words: Vocabulary, buyer: string | null): Message | null {
  if (block.querySelectorAll("*").length > MOST_IN_BLOCK) return null;
  const sender = senderIn(block, mark, words, buyer);
  if (!sender) return null;
  const timeHolder = mark.node.nodeType === 1 ? mark.node : (mark.node.parentElement ?? mark.node);
  const shared = timeHolder.contains(sender.node) ? mark.node : timeHolder;
  const text = textIn(block, { withoutButtons: true, keepBreaks: true, except: [shared, sender.node] })
    .split("\n")
    .filter((line) => !/^[\s·•|,，:：–—-]*$/.test(line) || line === "")
    .join("\n")
    .trim();
  const told = text
    .split("\n")
    .some((line) => words.meanings(line).some(({ role, loose }) => !loose && role !== "sender"));
  if (!text || told || looksLikeDate(text) || words.isLabel(text) || shaped(text, "text") === null) return null;
  return { from: sender.code, at: mark.at, text };
}

/** The first short text of the block that says who wrote, or what it says for ears or by an attribute. */
function senderIn(
  block: Element,
  mark: Mark,
  words: Vocabulary,
  buyer: string | null,
): { code: string; node: Node } | null {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* texts */);
  for (let node = walker.nextNode(), looked = 0; node && looked < 8; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? "";
    if (!text || node === mark.node || mark.node.contains(node)) continue;
    looked += 1;
    const code = senderOf(text, words, buyer);
    if (code) return { code, node };
    if (text.length > 80) break;
  }
  for (const element of [
    block,
    ...[...block.querySelectorAll("[aria-label], [data-sender], [data-author]")].slice(0, 8),
  ]) {
    for (const name of ["data-sender", "data-author", "aria-label"]) {
      const code = senderOf((element.getAttribute(name) ?? "").replace(/[_-]/g, " "), words, buyer);
      if (code) return { code, node: block.ownerDocument.createTextNode("") };
    }
  }
  return null;
}
