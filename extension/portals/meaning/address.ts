/** The delivery address: a block under its heading, or parts with a label each. */

import type { Findings } from "./findings";
import { besideLabel, type Pair } from "./pairs";
import { sectionUnder } from "./sections";
import { looksLikeTracking, shaped } from "./shapes";
import { isButton, textIn } from "./text";
import type { Vocabulary } from "./vocabulary";
import type { Page, ShortText } from "./walk";

const MOST_LINES = 10;
const PHONE = /^(?:[\p{L} .:：]{0,20})?[+(]?\d[\d\s()./-]{6,20}$/u;

/** Looks for the address on the page. */
export function putAddress(page: Page, pairs: readonly Pair[], words: Vocabulary, into: Findings): void {
  const heads = page.texts.filter(({ text }) => words.nameIn(text, "head") !== null);
  for (const head of heads.slice(0, 20)) {
    if (sectionUnder(head.heading) === "elsewhere") continue;
    const blocks = blocksUnder(head, words);
    const parts = pairs.filter(
      ({ at, meanings }) =>
        blocks.some((block) => block.contains(at)) && meanings.some(({ role }) => role === "address"),
    );
    if (parts.length >= 2) putParts(parts, into);
    else
      putLines(
        blocks.flatMap((block) => linesOf(block, words)),
        into,
      );
  }
  const recipient = pairs.filter(({ meanings }) =>
    meanings.some(({ role, name }) => role === "address" && name === "name"),
  );
  // In a form for messages the recipient is who they are for.
  const placed =
    heads.length > 0 ||
    pairs.some(({ meanings }) => meanings.some(({ role, name }) => role === "address" && name !== "name"));
  for (const { value, heading } of placed ? recipient : []) {
    if (sectionUnder(heading) !== "order") continue;
    into.add("order.ship_to.name", value.split("\n")[0], "loose");
  }
}

/**
 * What stands under or beside the words "Ship to". A heading with nothing after it heads its parent; of an address in
 * paragraphs each line is one.
 */
function blocksUnder({ node }: ShortText, words: Vocabulary): Element[] {
  const first = besideLabel(node, words) ?? nextTo(node);
  if (!first) return [];
  const blocks = [first];
  const one = (block: Element): boolean => !textIn(block, { most: 400, withoutButtons: true }).includes("\n");
  for (let next = first.nextElementSibling; next && one(first); next = next.nextElementSibling) {
    if (next.localName !== first.localName || blocks.length >= MOST_LINES || !one(next)) break;
    blocks.push(next);
  }
  return blocks;
}

function nextTo(node: Node): Element | null {
  for (let at: Element | null = node.parentElement, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    const next = at.nextElementSibling;
    if (next && textIn(next, { most: 400, withoutButtons: true })) return next;
  }
  return null;
}

function putParts(parts: readonly Pair[], into: Findings): void {
  for (const { meanings, value } of parts) {
    const name = meanings.find(({ role }) => role === "address")?.name;
    if (name) into.add(`order.ship_to.${name}`, value, "label");
  }
}

function linesOf(block: Element, words: Vocabulary): string[] {
  const actions = new Set(
    [...block.querySelectorAll("a, button, [role=button]")]
      .filter((one) => isButton(one) || one.localName === "a")
      .map((one) => textIn(one, { most: 80 })),
  );
  const lines = textIn(block, { most: 800, withoutButtons: true }).split("\n");
  // Some portals make every piece of an address a button that copies it.
  const shown = lines.some(Boolean) ? lines : textIn(block, { most: 800 }).split("\n");
  return shown.filter(
    (line) =>
      line &&
      (!actions.has(line) || lines.length === 0) &&
      !line.includes("@") &&
      !PHONE.test(line) &&
      !words.isLabel(line) &&
      !words.isLabel(line.split(/[:：]/)[0] ?? ""),
  );
}

function putLines(lines: readonly string[], into: Findings): void {
  const [name = "", ...rest] = lines;
  if (lines.length > MOST_LINES || rest.length === 0) return;
  // An address names a place: a number or a code somewhere, and no tracking number.
  if (
    !rest.some((line) => /\d/.test(line)) ||
    rest.some((line) => line.length > 160) ||
    lines.some((line) => looksLikeTracking(line))
  )
    return;
  // A number in the first line: the name stands elsewhere, or is hidden.
  if (shaped(name, "name") === null || /\d/.test(name) || into.has("order.ship_to.lines.0")) return;
  into.add("order.ship_to.name", name, "label");
  for (const [index, line] of rest.entries()) into.add(`order.ship_to.lines.${index}`, line, "label");
}
