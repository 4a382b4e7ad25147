/**
 * Message boxes that a portal puts into a frame of its page. The frame says that it is there; a reply goes to the page
 * itself first, then to its frames.
 */

import { type InsertResult, tellPage } from "../messages";
import { changeTab, tabState } from "./tabs";

/** A page has a handful of frames at most; older ones are gone. */
const FRAMES_KEPT = 12;
/** Milliseconds after which a frame that does not answer is passed over. */
const PATIENCE = 2_000;

/** A frame of a tab has something to write in. */
export async function frameOpened(
  tabId: number,
  frameId: number,
  { portal, fields }: { portal: string; fields: readonly string[] },
): Promise<{ known: boolean }> {
  await changeTab(tabId, ({ frames }) => ({
    frames: [{ id: frameId, portal, fields }, ...frames.filter(({ id }) => id !== frameId)].slice(0, FRAMES_KEPT),
  }));
  return { known: true };
}

/** Puts `text` into the message box of the tab's page, wherever on it that is. */
export async function insertReply(tabId: number, text: string): Promise<InsertResult> {
  const { portal, frames } = await tabState(tabId);
  const page = await insertInto(tabId, 0, text);
  if (page !== null && (page.ok || page.reason !== "no-message-box")) return page;
  for (const frame of frames) {
    // A frame is believed only inside a page of its own portal.
    if (frame.portal !== portal || !frame.fields.includes("message")) continue;
    const answer = await insertInto(tabId, frame.id, text);
    if (answer === null) await forgetFrame(tabId, frame.id);
    else if (answer.ok || answer.reason !== "no-message-box") return answer;
  }
  return page ?? { ok: false, reason: "no-portal-page" };
}

/** null when nobody of ours answers there. */
async function insertInto(tabId: number, frameId: number, text: string): Promise<InsertResult | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((give) => {
    timer = setTimeout(() => give(null), PATIENCE);
  });
  const answer = tellPage(tabId, "background/insert-reply", { text }, frameId).catch(() => null);
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first ?? null;
}

async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await changeTab(tabId, ({ frames }) => ({ frames: frames.filter(({ id }) => id !== frameId) }));
}
