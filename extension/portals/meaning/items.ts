/** The ordered items: from a table of them, or from cards that repeat. */

import type { Findings, Way } from "./findings";
import type { Pair } from "./pairs";
import { shaped } from "./shapes";
import { cellLines, cellText, columnOf, type Table } from "./tables";
import { lineIn, textIn } from "./text";
import type { Vocabulary } from "./vocabulary";

const MOST_ITEMS = 100;
/** In an entry of a list these name it; elsewhere they head a part of the page. */
const TITLE = "h1, h2, h3, h4, h5, h6, strong, b, [role=heading]";
const ENTRY = "li, article, td, [role=listitem], [role=cell], [role=gridcell]";
const PRODUCT_LINK = "a[href]";
const PRODUCT_ADDRESS = /\/(?:products?|listing|itm|ip|dp|item)\/[\w-]/;
/** How far up from a label its card may reach. */
const MOST_UP = 8;

/** A table with a column of products and one of quantities, prices or codes. Returns how many items it holds, 0 where it is none. */
export function putItemTable(table: Table, words: Vocabulary, into: Findings): number {
  const title = columnOf(table.heads, "title", "column", words);
  const columns = (["sku", "listing_id", "quantity", "price"] as const).map(
    (name) => [name, columnOf(table.heads, name, "column", words)] as const,
  );
  if (title < 0 || columns.every(([, index]) => index < 0)) return 0;
  if (columnOf(table.heads, "order.id", "field", words) >= 0) return 0;
  let count = 0;
  for (const { cells } of table.rows) {
    if (count >= MOST_ITEMS) break;
    const name = titleIn(cells[title], words);
    const quantity = columns.find(([part]) => part === "quantity")?.[1] ?? -1;
    // A line of sums has a label where the others have a product.
    if (!name || (quantity >= 0 && shaped(cellText(cells[quantity]), "quantity") === null)) continue;
    const path = `order.items.${count}`;
    into.add(`${path}.title`, name, "table");
    for (const [part, index] of columns) if (index >= 0) into.add(`${path}.${part}`, cellText(cells[index]), "table");
    for (const line of cellLines(cells[title]).slice(1)) putCode(line, path, words, into);
    count += 1;
  }
  return count;
}

/**
 * Cards: each is the smallest part of the page in which the labels of one item stand together with its title: the value
 * of a label, or else what stands out (a link, a heading, bold) where nothing of the order itself is told.
 */
export function putItemCards(pairs: readonly Pair[], words: Vocabulary, into: Findings): number {
  const own = pairs.flatMap(({ meanings, value, at }) => {
    const name = meanings.find(({ role }) => role === "item")?.name;
    const title = meanings.some(({ role, name: column }) => role === "column" && column === "title");
    if (name) return [{ name, value, at }];
    return title && !value.includes("\n") && isTitle(value, words) ? [{ name: "title", value, at }] : [];
  });
  const anchor = (["quantity", "sku", "listing_id"] as const).find((name) => own.some((one) => one.name === name));
  if (!anchor) return 0;
  const others = pairs
    .filter(({ meanings }) => meanings.some(({ role }) => OF_THE_ORDER.has(role)))
    .map(({ at }) => at);
  const anchors = own.filter(({ name }) => name === anchor).slice(0, MOST_ITEMS);
  const titles = [...new Set(own.flatMap(({ name, value }) => (name === "title" ? [value] : [])))];
  // A page of one item may tell its name and its number far from each other.
  if (anchors.length === 1 && titles.length === 1) {
    for (const { name, value } of own) into.add(`order.items.0.${name}`, value, "label");
    return 1;
  }
  let count = 0;
  for (const { at } of anchors) {
    const rivals = anchors.flatMap((one) => (one.at === at ? [] : [one.at]));
    const found = cardOf(at, rivals, own, others, words);
    if (!found) continue;
    const path = `order.items.${count}`;
    into.add(`${path}.title`, found.title, "label");
    for (const part of own)
      if (part.name !== "title" && found.card.contains(part.at)) into.add(`${path}.${part.name}`, part.value, "label");
    count += 1;
  }
  return count;
}

interface Part {
  name: string;
  value: string;
  at: Node;
}

const OF_THE_ORDER = new Set(["field", "parcel", "address"]);

function cardOf(
  anchor: Node,
  rivals: readonly Node[],
  own: readonly Part[],
  others: readonly Node[],
  words: Vocabulary,
): { card: Element; title: string } | null {
  let card: Element | null = anchor.parentElement;
  for (let up = 0; card && up < MOST_UP; up += 1, card = card.parentElement) {
    const part = card;
    if (/^(body|main|html)$/.test(part.localName) || rivals.some((rival) => part.contains(rival))) return null;
    const titles = own.filter(({ name, at }) => name === "title" && part.contains(at)).map(({ value }) => value);
    const labelled = titles.length === 1 ? titles[0] : undefined;
    const title =
      labelled ?? (others.some((other) => part.contains(other)) ? linkedTitle(part, words) : cardTitle(part, words));
    if (title) return { card: part, title };
  }
  return null;
}

/** The name of the only product that a part leads to, by the addresses that shops give their products. */
function linkedTitle(part: Element, words: Vocabulary): string | null {
  const links = [...part.querySelectorAll(PRODUCT_LINK)].slice(0, 40);
  const products = links.filter((link) => PRODUCT_ADDRESS.test(link.getAttribute("href") ?? ""));
  const titles = new Set(products.map((link) => lineIn(link, { most: 400 })).filter((text) => isTitle(text, words)));
  return titles.size === 1 ? ([...titles][0] ?? null) : null;
}

function cardTitle(card: Element, words: Vocabulary): string | null {
  for (const selector of card.closest(ENTRY) ? [PRODUCT_LINK, TITLE] : [PRODUCT_LINK]) {
    const found = [...card.querySelectorAll(selector)].slice(0, 12).map((element) => lineIn(element, { most: 400 }));
    const titles = [...new Set(found.filter((text) => isTitle(text, words)))];
    if (titles.length === 1 || (titles.length > 1 && selector === PRODUCT_LINK)) return longest(titles);
  }
  return onlyUnlabelled(card, words);
}

/** The first line of a card of which all other lines say themselves what they are ("Colour: tan"). */
function onlyUnlabelled(card: Element, words: Vocabulary): string | null {
  const lines = textIn(card, { most: 800, withoutButtons: true }).split("\n");
  const labelled = lines.filter((line) => /^[^:：]{1,40}[:：]\s*\S/.test(line));
  const first = lines[0] ?? "";
  return labelled.length >= 2 && labelled.length === lines.length - 1 && isTitle(first, words) ? first : null;
}

function longest(titles: readonly string[]): string | null {
  return [...titles].sort((one, other) => other.length - one.length)[0] ?? null;
}

function isTitle(text: string, words: Vocabulary): boolean {
  return (
    text.length >= 4 &&
    text.length <= 400 &&
    /\p{L}{2}/u.test(text) &&
    !words.isLabel(text) &&
    shaped(text, "line") !== null &&
    !/[:：]\s*\S+$/.test(text.slice(0, 40))
  );
}

/** A product's name in a cell: its link or what is bold, else the first line. */
function titleIn(cell: Element | undefined, words: Vocabulary): string | null {
  if (!cell) return null;
  const standsOut = cardTitle(cell, words);
  const line = cellLines(cell).find((one) => !words.isLabel(one) && isTitle(one, words)) ?? null;
  if (standsOut) return standsOut;
  const whole = textIn(cell, { withoutButtons: true });
  return line && !words.isLabel(whole.split("\n")[0] ?? "") ? line : null;
}

/** "SKU: AB-12" under a product's name. */
function putCode(line: string, path: string, words: Vocabulary, into: Findings): void {
  const parts = /^([^:：]{1,40})[:：]\s*(\S.*)$/.exec(line);
  const name = parts?.[1] ? words.nameIn(parts[1], "item") : null;
  const way: Way = "label";
  if (name && name !== "quantity" && name !== "price") into.add(`${path}.${name}`, parts?.[2], way);
}
