/** Readings on their way from a portal tab to the companion. */

import { browser } from "wxt/browser";
import { type Door, postReading, postRows } from "../api/client";
import type { Portal, Reading, Result } from "../api/types";
import type { StateChanged } from "../messages";
import type { Override } from "../portals/pointing/override";
import { readSettings } from "../storage";
import { withDoor } from "./companion";
import { loadTools, overridesFor } from "./overrides";
import { changeTab, type Pending, tabState } from "./tabs";

/** Refusals that may pass: the reading is kept for the next try. */
const LATER = new Set(["server-down", "timeout", "not-paired", "not-ready"]);

/** A tab shows another page of a portal. Answers whether the seller lets that portal be read. */
export async function opened(
  tabId: number,
  page: { portal: string; kind: string | null; list: boolean; url: string; orderId: string | null },
): Promise<{ mayRead: boolean; overrides: Override[] }> {
  const mayRead = await consented(page.portal);
  await changeTab(tabId, () => ({
    portal: page.portal,
    page:
      page.kind === null
        ? null
        : {
            kind: page.kind,
            list: page.list,
            url: page.url,
            language: "und",
            orderId: page.orderId,
            unreadable: [],
            at: null,
          },
    caseId: null,
    pointing: null,
    foreign: false,
    reading: page.kind !== null && mayRead,
    problem: null,
    pending: null,
  }));
  tellPanels(tabId);
  const overrides = page.kind === null ? [] : await overridesFor(page.portal, page.kind);
  if (overrides.length > 0) await loadTools(tabId);
  return { mayRead, overrides };
}

/**
 * A tab's page was read. Nothing leaves the browser without the seller's consent to that portal. A `list` shows many
 * orders or none; a case is opened for the one that the seller opens.
 */
export async function received(
  tabId: number,
  { reading, complete, list }: { reading: Reading; complete: boolean; list: boolean },
): Promise<{ accepted: boolean }> {
  if (!(await consented(reading.portal))) return { accepted: false };
  const forCase = !list;
  const rows = list && reading.rows.length > 0;
  await changeTab(tabId, () => ({
    portal: reading.portal,
    page: {
      kind: reading.page,
      list,
      url: reading.url,
      language: reading.language,
      orderId: reading.fields["order.id"]?.raw ?? null,
      unreadable: reading.unreadable,
      at: reading.at,
    },
    reading: forCase || !complete,
    problem: null,
    pending: forCase || rows ? { reading: { ...reading, complete }, complete, rows } : null,
  }));
  tellPanels(tabId);
  if (forCase || rows) await deliver(tabId);
  return { accepted: true };
}

/** Sends the tab's waiting reading. What the companion did not take stays waiting, unless it can never take it. */
export async function deliver(tabId: number): Promise<void> {
  if (await attempt(tabId)) tellPanels(tabId);
}

/** As `deliver`, but panels are not told: for use while one of them is being answered. Whether anything was waiting. */
export async function attempt(tabId: number): Promise<boolean> {
  const { pending } = await tabState(tabId);
  if (pending === null) return false;
  const answer = await withDoor((door) => send(door, pending));
  await changeTab(tabId, (state) => {
    // Meanwhile the page may have been read again or left; then this answer is old news.
    if (state.pending === null || !sameMoment(state.pending.reading, pending.reading)) return null;
    if (answer.ok) {
      return { caseId: answer.value, pending: null, problem: null, reading: !pending.complete };
    }
    return { problem: answer.problem, pending: LATER.has(answer.problem.code) ? pending : null, reading: false };
  });
  return true;
}

/** Answers with the case that the page opened: none for a list, whose rows go into the cases of their orders. */
async function send(door: Door, { reading, rows }: Pending): Promise<Result<string | null>> {
  if (rows) {
    const answer = await postRows(door, reading);
    return answer.ok ? { ok: true, value: null } : answer;
  }
  const answer = await postReading(door, reading);
  return answer.ok ? { ok: true, value: answer.value.case_id } : answer;
}

/** Panels ask for the state again when they hear this. */
export function tellPanels(tabId: number | null): void {
  const message: StateChanged = { type: "background/state-changed", tabId };
  // Rejects when no panel is open, which is the usual case.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

export async function consented(portal: string): Promise<boolean> {
  const { portals } = await readSettings();
  return portals[portal as Portal] === true;
}

/** A message of the buyer that the seller typed or pasted, in the form in which pages are read. */
export function typedMessage(portal: Portal, orderId: string, text: string, at: string): Reading {
  return {
    portal,
    page: "typed",
    url: "",
    language: "und",
    at,
    fields: {
      "order.id": { raw: orderId.trim(), how: "typed" },
      "messages.0.from": { raw: "buyer", how: "typed" },
      "messages.0.text": { raw: text.trim(), how: "typed" },
    },
    rows: [],
    unreadable: [],
  };
}

function sameMoment(one: Reading, other: Reading): boolean {
  return one.at === other.at && one.url === other.url;
}
