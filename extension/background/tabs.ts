/**
 * What is known about each portal tab, kept in the browser's session storage because this script may be gone at any
 * time. Changes to one tab are made one after another, so that two messages cannot overwrite each other.
 */

import type { Problem, Reading } from "../api/types";
import type { Captured, PageState, Pointing } from "../messages";
import { forgetTab, keepTab, readTab } from "../storage";

export interface TabState {
  portal: string | null;
  page: PageState | null;
  caseId: string | null;
  reading: boolean;
  problem: Problem | null;
  /** Text that the seller took from the page and has not put into a case yet. */
  captured: Captured | null;
  pointing: Pointing | null;
  /** No portal's page: no script of ours lives in it, it is known by what the seller took from it. */
  foreign: boolean;
  /** Frames in the tab that have something to write in, the latest first. Some may be gone again. */
  frames: { id: number; portal: string; fields: readonly string[] }[];
  /** A reading that the companion has not taken yet: sent again when it answers. */
  pending: Pending | null;
}

/** `rows`: it is a list, whose rows go into the cases of their orders. */
export interface Pending {
  reading: Reading;
  complete: boolean;
  rows: boolean;
}

export const NOTHING_KNOWN: TabState = {
  portal: null,
  page: null,
  caseId: null,
  reading: false,
  problem: null,
  captured: null,
  pointing: null,
  foreign: false,
  frames: [],
  pending: null,
};

const queues = new Map<number, Promise<unknown>>();

export async function tabState(tabId: number): Promise<TabState> {
  return (await readTab<TabState>(tabId)) ?? NOTHING_KNOWN;
}

/** Applies `change` to the tab's state and returns the new one; null from `change` leaves it as it is. */
export function changeTab(tabId: number, change: (state: TabState) => Partial<TabState> | null): Promise<TabState> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const state = await tabState(tabId);
    const changed = change(state);
    if (changed === null) return state;
    const next = { ...state, ...changed };
    await keepTab(tabId, next);
    return next;
  });
  queues.set(
    tabId,
    turn.catch(() => undefined),
  );
  return turn;
}

export async function closeTab(tabId: number): Promise<void> {
  await queues.get(tabId);
  queues.delete(tabId);
  await forgetTab(tabId);
}
