/**
 * *Use this page*: the selected or visible text of any page goes into a case. What takes it is put into the page at the
 * moment that the seller asks for it: into a portal's page by our access to the portal, into any other by the click.
 */

import { browser } from "wxt/browser";
import { addAttachment, postReading } from "../api/client";
import type { FieldReading, Portal, Reading, ReadingReceipt, Result } from "../api/types";
import type { Captured, CaptureResult, TextKind } from "../messages";
import { base64Of } from "./base64";
import { withDoor } from "./companion";
import { tellPanels } from "./readings";
import { changeTab, NOTHING_KNOWN, tabState } from "./tabs";

/** Takes the text of the tab's page; it waits in the tab's state until the seller has said what it is. */
export async function capture(tabId: number): Promise<CaptureResult> {
  const found = await takenFrom(tabId);
  if (found === "no-access" || found === "no-page") return { ok: false, reason: found };
  if (found === "no-text") return { ok: false, reason: "no-text" };
  await changeTab(tabId, (state) => ({
    captured: found,
    ...(state.portal === null ? { foreign: true } : {}),
  }));
  tellPanels(tabId);
  return { ok: true };
}

export async function dropCapture(tabId: number): Promise<void> {
  await changeTab(tabId, ({ foreign, caseId }) => (foreign && caseId === null ? NOTHING_KNOWN : { captured: null }));
  tellPanels(tabId);
}

/** Puts the text into the case of the order. What is no message is kept as a file, too, as it stood. */
export async function addText(
  tabId: number,
  { portal, orderId, text, kind }: { portal: Portal; orderId: string; text: string; kind: TextKind },
): Promise<Result<ReadingReceipt>> {
  const { captured } = await tabState(tabId);
  const reading = captureReading(captured, { portal, orderId, text, kind, at: new Date().toISOString() });
  const answer = await withDoor((door) => postReading(door, reading));
  if (!answer.ok) return answer;
  const { case_id: caseId, order_id: id } = answer.value;
  if (kind !== "message") {
    const file = { name: fileName(reading), media_type: "text/plain", kind: "", data: encoded(text) };
    const kept = await withDoor((door) => addAttachment(door, caseId, file));
    if (!kept.ok) return kept;
  }
  await changeTab(tabId, (state) => {
    if (state.page !== null && state.page.orderId !== null && state.page.orderId !== id) return { captured: null };
    const { url, language, at } = reading;
    const page = state.page ?? { kind: "page", list: false, url, language, orderId: id, unreadable: [], at };
    return {
      captured: null,
      portal: state.portal ?? portal,
      page: { ...page, orderId: id },
      caseId,
      reading: false,
      problem: null,
    };
  });
  tellPanels(tabId);
  return answer;
}

/** The text as a reading of a page: part of one, so that what earlier texts of the order said stays. */
export function captureReading(
  captured: Captured | null,
  { portal, orderId, text, kind, at }: { portal: Portal; orderId: string; text: string; kind: TextKind; at: string },
): Reading {
  const read = kind === "facts" ? (captured?.fields ?? {}) : {};
  const fields: Record<string, FieldReading> = { ...read, "order.id": { raw: orderId.trim(), how: "typed" } };
  if (kind === "message") {
    fields["messages.0.from"] = { raw: "buyer", how: "typed" };
    fields["messages.0.text"] = { raw: text.trim(), how: "pointed" };
  }
  if (kind === "facts") fields["page.text"] = { raw: text.trim(), how: "pointed" };
  return {
    portal,
    page: "page",
    url: captured?.url ?? "",
    language: captured?.language ?? "und",
    at,
    fields,
    rows: [],
    unreadable: [],
    complete: false,
  };
}

type Found = Captured | "no-access" | "no-page" | "no-text";

async function takenFrom(tabId: number): Promise<Found> {
  try {
    const [run] = await browser.scripting.executeScript({
      target: { tabId },
      files: ["/readers-shops.js", "/capture.js"],
    });
    return (run?.result as Captured | null | undefined) ?? "no-text";
  } catch (failure) {
    // The browsers tell these apart in words alone: pages of their own can never be entered, others when allowed.
    const words = failure instanceof Error ? failure.message : "";
    return /chrome:\/\/|edge:\/\/|about:|chrome-extension:\/\/|moz-extension:\/\/|gallery|error page/i.test(words)
      ? "no-page"
      : "no-access";
  }
}

function fileName({ at, url }: Reading): string {
  const host = URL.canParse(url) ? new URL(url).hostname : "text";
  return `${host}-${at.slice(0, 19).replace(/[T:]/g, "-")}.txt`;
}

function encoded(text: string): string {
  return base64Of(new TextEncoder().encode(text));
}
