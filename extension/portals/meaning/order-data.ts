/** One order out of a page's embedded data, or its microdata: only what stands in the object of that very order. */

import type { Json } from "./embedded";
import type { Findings, Way } from "./findings";
import {
  ADDRESS_KEYS,
  ADDRESS_VALUE_KEYS,
  AMOUNT_KEYS,
  BUYER_KEYS,
  BUYER_NAME_KEYS,
  CURRENCY_KEYS,
  ITEM_INSIDE_KEYS,
  ITEM_LIST_KEYS,
  ITEM_PRICE_KEYS,
  ITEM_VALUE_KEYS,
  LINE_KEYS,
  MESSAGE_LIST_KEYS,
  MESSAGE_VALUE_KEYS,
  ORDER_ID_KEYS,
  ORDER_KEYS,
  ORDER_TOTAL_KEYS,
  ORDER_VALUE_KEYS,
  OWN_ID_KEYS,
  PAID_KEYS,
  PARCEL_INSIDE_KEYS,
  PARCEL_LIST_KEYS,
  PARCEL_VALUE_KEYS,
  PAYMENT_KEYS,
  PERSON_NAME_KEYS,
  RECIPIENT_KEYS,
} from "./keys";
import { ORDER_ID } from "./shapes";
import { type Branch, branchesOf, branchUnder, isBranch, listUnder, type Place, textUnder, under } from "./tree";

/** Entries of one list that are read. */
const MOST_ENTRIES = 100;
/** Currencies without a smaller unit: a whole number is an amount. */
const WHOLE = new Set(["JPY", "KRW", "CLP", "VND", "PYG", "COP"]);
/** Epoch times between 2010 and 2040, in seconds. */
const [EARLIEST, LATEST] = [1_262_304_000, 2_208_988_800];

export interface About {
  /** The order's number, where the page's address says it. */
  orderId: string | null;
  form: RegExp | undefined;
  /** Code of the sender that a word means, null for one that nobody knows. */
  sender: (word: string) => string | null;
}

/** Adds what `trees` say about the order. Nothing where they do not tell which order they are about. */
export function readOrderData(trees: readonly Json[], about: About, into: Findings, way: Way): void {
  const places = branchesOf(trees);
  const form = about.form ?? ORDER_ID;
  const named = places.flatMap((place) => {
    const id = idOf(place, form);
    return id ? [{ ...place, id }] : [];
  });
  const ids = new Set(named.map(({ id }) => id));
  const id = about.orderId ?? (ids.size === 1 ? [...ids][0] : undefined);
  if (!id) return;
  const orders = named.filter((one) => one.id === id || one.id.endsWith(`/${id}`));
  if (orders.length === 0) return;
  if (!about.orderId) into.add("order.id", id, way);
  // What an order's object holds of other orders is theirs.
  for (const { branch } of orders) if (isOrder(branch)) readOrder(branch, about, into, way);
}

function idOf({ branch, key }: Place, form: RegExp): string | null {
  const said = textUnder(branch, ORDER_ID_KEYS);
  if (said && form.test(said)) return said;
  if (!ORDER_KEYS.includes(key)) return null;
  for (const name of OWN_ID_KEYS) {
    const own = textUnder(branch, [name]);
    const last = own.split("/").at(-1) ?? "";
    if (last && form.test(last)) return last;
  }
  return null;
}

/** An order has items, a buyer, an address, a total: a mere mention of its number has not. */
function isOrder(branch: Branch): boolean {
  const parts = [ITEM_LIST_KEYS, BUYER_KEYS, BUYER_NAME_KEYS, ADDRESS_KEYS, ORDER_TOTAL_KEYS, PARCEL_LIST_KEYS];
  return parts.filter((names) => under(branch, names) !== undefined).length >= 1;
}

function readOrder(order: Branch, about: About, into: Findings, way: Way): void {
  for (const [path, names] of Object.entries(ORDER_VALUE_KEYS)) {
    for (const name of names) {
      const raw = under(order, [name]);
      if (raw !== undefined && !isBranch(raw) && !Array.isArray(raw) && into.add(path, valueText(path, raw), way))
        break;
    }
  }
  const payment = branchUnder(order, PAYMENT_KEYS);
  const currency = (
    textUnder(order, CURRENCY_KEYS) || (payment ? textUnder(payment, CURRENCY_KEYS) : "")
  ).toUpperCase();
  const total = firstMoney(order, ORDER_TOTAL_KEYS, currency) || (payment && firstMoney(payment, PAID_KEYS, currency));
  into.add("order.total", total, way);
  readBuyer(order, into, way);
  const address = branchUnder(order, ADDRESS_KEYS) ?? addressInside(order);
  if (address) readAddress(address, into, way);
  for (const [index, item] of listUnder(order, ITEM_LIST_KEYS).slice(0, MOST_ENTRIES).entries())
    readItem(item, `order.items.${index}`, currency, into, way);
  const parcels = listUnder(order, PARCEL_LIST_KEYS).slice(0, MOST_ENTRIES);
  const shown = parcels.length > 0 ? parcels : [order];
  for (const [index, parcel] of shown.entries()) readParcel(parcel, `shipments.${index}`, into, way);
  for (const [index, message] of listUnder(order, MESSAGE_LIST_KEYS).slice(0, 200).entries())
    readMessage(message, `messages.${index}`, about, into, way);
}

function readBuyer(order: Branch, into: Findings, way: Way): void {
  const buyer = branchUnder(order, BUYER_KEYS);
  const name =
    textUnder(order, BUYER_NAME_KEYS) || (buyer ? personIn(buyer, PERSON_NAME_KEYS) : textUnder(order, BUYER_KEYS));
  if (!/^[\d-]+$/.test(name)) into.add("buyer.name", name, way);
}

function personIn(person: Branch, names: readonly string[]): string {
  const parts = [textUnder(person, ["firstname", "givenname"]), textUnder(person, ["lastname", "familyname"])];
  return textUnder(person, names) || parts.filter(Boolean).join(" ");
}

function addressInside(order: Branch): Branch | null {
  for (const inside of [...listUnder(order, PARCEL_INSIDE_KEYS), ...listUnder(order, PARCEL_LIST_KEYS)]) {
    const address = branchUnder(inside, [...ADDRESS_KEYS, "address"]);
    if (address) return address;
  }
  return null;
}

function readAddress(address: Branch, into: Findings, way: Way): void {
  const path = "order.ship_to";
  into.add(`${path}.name`, personIn(address, RECIPIENT_KEYS), way);
  let line = 0;
  for (const names of LINE_KEYS) if (into.add(`${path}.lines.${line}`, textUnder(address, names), way)) line += 1;
  for (const [part, names] of Object.entries(ADDRESS_VALUE_KEYS)) {
    const inside = branchUnder(address, names);
    into.add(`${path}.${part}`, inside ? textUnder(inside, ["name", "code"]) : textUnder(address, names), way);
  }
}

function readItem(item: Branch, path: string, currency: string, into: Findings, way: Way): void {
  const inside = branchUnder(item, ITEM_INSIDE_KEYS);
  for (const [part, names] of Object.entries(ITEM_VALUE_KEYS)) {
    const own = textUnder(item, names);
    into.add(
      `${path}.${part}`,
      own || (inside ? textUnder(inside, part === "listing_id" ? [...names, "id"] : names) : ""),
      way,
    );
  }
  into.add(
    `${path}.price`,
    firstMoney(item, ITEM_PRICE_KEYS, textUnder(item, CURRENCY_KEYS).toUpperCase() || currency),
    way,
  );
}

function readParcel(parcel: Branch, path: string, into: Findings, way: Way): void {
  const places = [parcel, ...PARCEL_INSIDE_KEYS.flatMap((name) => listUnder(parcel, [name]).slice(0, 1))];
  for (const [part, names] of Object.entries(PARCEL_VALUE_KEYS)) {
    for (const place of places) {
      const inside = branchUnder(place, names);
      const raw = inside ? textUnder(inside, ["displayname", "name"]) : textUnder(place, names);
      if (into.add(`${path}.${part}`, valueText(`shipments.*.${part}`, raw), way)) break;
    }
  }
}

function readMessage(message: Branch, path: string, about: About, into: Findings, way: Way): void {
  const author = branchUnder(message, MESSAGE_VALUE_KEYS["from"] ?? []);
  const word = author
    ? textUnder(author, ["role", "type", "name"])
    : textUnder(message, MESSAGE_VALUE_KEYS["from"] ?? []);
  const sender = about.sender(word);
  const text = textUnder(message, MESSAGE_VALUE_KEYS["text"] ?? []);
  if (!sender || !text) return;
  into.add(`${path}.from`, sender, way);
  into.add(`${path}.text`, text, way);
  into.add(`${path}.at`, valueText("messages.*.at", textUnder(message, MESSAGE_VALUE_KEYS["at"] ?? [])), way);
}

/** Times that are counted in seconds or milliseconds become dates; nothing else is changed. */
function valueText(path: string, raw: Json): string {
  const text = typeof raw === "boolean" || raw === null || typeof raw === "object" ? "" : String(raw).trim();
  if (!/(_at|_by|\.at)$/.test(path) || !/^\d{10}(?:\d{3})?$/.test(text)) return text;
  const seconds = Number(text) / (text.length === 13 ? 1000 : 1);
  return seconds > EARLIEST && seconds < LATEST ? new Date(seconds * 1000).toISOString() : "";
}

function firstMoney(branch: Branch, names: readonly string[], currency: string): string {
  for (const name of names) {
    const found = moneyText(under(branch, [name]), currency, 0);
    if (found) return found;
  }
  return "";
}

/**
 * "39.99 EUR" from the ways in which data writes money. A whole number may be of cents or not: it counts only where
 * the currency has none, or where the data says by what to divide it.
 */
function moneyText(value: Json | undefined, currency: string, depth: number): string {
  if (value === undefined || value === null || typeof value === "boolean" || depth > 2) return "";
  if (Array.isArray(value)) return "";
  if (isBranch(value)) {
    const own = textUnder(value, CURRENCY_KEYS).toUpperCase() || currency;
    const divisor = Number(textUnder(value, ["divisor"]));
    const amount = under(value, AMOUNT_KEYS);
    if (divisor > 1 && typeof amount === "number" && Number.isInteger(amount))
      return money((amount / divisor).toFixed(String(divisor).length - 1), own);
    return moneyText(amount, own, depth + 1);
  }
  const text = String(value).trim();
  if (/^\d+[.,]\d{1,2}$/.test(text)) return money(typeof value === "number" ? value.toFixed(2) : text, currency);
  if (/^\d+$/.test(text)) return WHOLE.has(currency) ? money(text, currency) : "";
  return text;
}

function money(amount: string, currency: string): string {
  return /^[A-Z]{3}$/.test(currency) ? `${amount} ${currency}` : amount;
}
