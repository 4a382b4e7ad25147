/** Which of eBay's seller pages this is: by its address, and where the address does not tell, by what it shows. */

import { houseAt } from "../hosts";
import type { PortalPage } from "../portal";
import { SELECTORS } from "./selectors";

export type EbayPageKind =
  | "order-list"
  | "order-detail"
  | "message-inbox"
  | "message-thread"
  | "message-composer"
  | "return-list"
  | "return-detail"
  | "inr-detail"
  | "case-detail"
  | "payment-dispute"
  | "listing-editor"
  | "feedback-list";

export interface EbayPage extends PortalPage {
  kind: EbayPageKind;
}

export const ORDER_ID = /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/;

const ORDER_DETAIL = /^\/(?:mesh|sh)\/ord\/details\/?$/i;
const ORDER_LIST = /^\/sh\/ord(?:\/[a-z-]*)?\/?$/i;
const RETURN_DETAIL = /^\/rtn\/(?:return\/)?(?:returns?details?|details?|returnviewselecteditem)\b/i;
const INR_DETAIL = /^(?:\/res)?\/itemnotreceived\/(?!create)/i;
const CASE_DETAIL = /^\/(?:(?:rtn|res)\/)?(?:return|inr)?case(?:\/|$)/i;
const RESOLUTION = /^\/(?:rtn|res)\//i;
const DISPUTE = /^\/dispute\/([\w-]+)/i;
const LISTING_EDITOR = /^\/(?:lstng|sl\/list)\/?$/i;
const FEEDBACK = /^\/(?:fdbk\/(?!leave)|usr\/[^/]+)/i;
const MESSAGES = /^\/(?:cnt|mye\/myebay\/messages|mesgweb|mesg)(?:\/|$)/i;
const WRITING = /^\/(?:cnt|mesg|mesgweb)\/(?:intermediatedfaq|replytomessages|contact\w*|compose\w*|newmessage)\b/i;

const THREAD_KEYS = ["conversationid", "conversation_id", "threadid", "messageid", "message_id", "question_id"];

export function isEbay(url: string): boolean {
  return houseAt(url)?.portal === "ebay";
}

/** The page at `url` as `doc` shows it now, null when it is none that we read. */
export function recognise(doc: Document, url: string): EbayPage | null {
  if (!isEbay(url)) return null;
  const address = new URL(url);
  const kind = kindAt(doc, address);
  return kind && { kind, orderId: isAboutMany(kind) ? null : orderIdIn(address) };
}

/** An order number named in the address, in whatever parameter. */
export function orderIdIn(address: URL): string | null {
  const asked = parameter(address, ["orderid", "order_id"]);
  return (ORDER_ID.exec(asked ?? "") ?? ORDER_ID.exec(address.pathname + decoded(address.search)))?.[0] ?? null;
}

/** The number of the conversation or message that the address asks for. */
export function threadIdIn(address: URL): string | null {
  return identifier(parameter(address, THREAD_KEYS));
}

/** The number of the return, request, case or dispute that the page at `address` is about. */
export function matterIdIn(address: URL): string | null {
  const asked = parameter(address, ["returnid", "inquiryid", "caseid", "disputeid", "requestid", "id"]);
  const inPath = /\/(?:dispute|\w*case)\/([\w-]+)/i.exec(address.pathname)?.[1];
  return identifier(asked) ?? identifier(inPath);
}

function kindAt(doc: Document, address: URL): EbayPageKind | null {
  const path = address.pathname;
  if (ORDER_DETAIL.test(path)) return "order-detail";
  if (ORDER_LIST.test(path)) return /return/i.test(path + decoded(address.search)) ? "return-list" : "order-list";
  if (DISPUTE.test(path)) return "payment-dispute";
  if (CASE_DETAIL.test(path)) return "case-detail";
  if (INR_DETAIL.test(path)) return "inr-detail";
  if (RETURN_DETAIL.test(path)) return "return-detail";
  if (RESOLUTION.test(path) && parameter(address, ["caseid"])) return "case-detail";
  if (LISTING_EDITOR.test(path)) return "listing-editor";
  if (FEEDBACK.test(path)) return "feedback-list";
  return MESSAGES.test(path) ? messageKind(doc, address) : null;
}

/** A box to write in makes a page of messages a composer only where no conversation is asked for. */
function messageKind(doc: Document, address: URL): EbayPageKind {
  if (WRITING.test(address.pathname)) return "message-composer";
  if (threadIdIn(address)) return "message-thread";
  return doc.querySelector(SELECTORS.messageBox) ? "message-composer" : "message-inbox";
}

function isAboutMany(kind: EbayPageKind): boolean {
  return ["order-list", "return-list", "message-inbox", "feedback-list", "listing-editor"].includes(kind);
}

/** Parameters are spelled with and without capitals, depending on where the seller comes from. */
function parameter(address: URL, names: readonly string[]): string | null {
  for (const [name, value] of address.searchParams) if (names.includes(name.toLowerCase()) && value) return value;
  return null;
}

function identifier(text: string | null | undefined): string | null {
  return text && /^(?=.*\d)[\w-]{3,60}$/.test(text) ? text : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
