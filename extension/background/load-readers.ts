/** Readers are put into a page when the script there has recognised it as one of their portal's. */

import { browser } from "wxt/browser";
import type { Bundle } from "../portals/hosts";

const FILES = {
  amazon: "/readers-amazon.js",
  ebay: "/readers-ebay.js",
  shops: "/readers-shops.js",
} as const satisfies Record<Bundle, string>;

/** Loads a portal's readers into one frame of a tab. False where the browser refuses: the page has gone. */
export async function loadReaders(
  tabId: number,
  frameId: number | undefined,
  { bundle }: { bundle: Bundle },
): Promise<{ loaded: boolean }> {
  const target = { tabId, frameIds: [frameId ?? 0] };
  try {
    await browser.scripting.executeScript({ target, files: [FILES[bundle]], injectImmediately: true });
    return { loaded: true };
  } catch {
    return { loaded: false };
  }
}
