/**
 * Chrome and Edge leave the old script of an updated extension in the pages that are open, where it can tell nobody
 * anything. The new one is put beside it and takes over. Firefox does that itself.
 */

import { browser } from "wxt/browser";
import { HOUSES, matchesOf } from "../portals/hosts";

export function takeOverOpenPages(): void {
  if ("sidebarAction" in browser) return; // Firefox
  browser.runtime.onInstalled.addListener(() => void Promise.all(HOUSES.map(takeOver)));
}

async function takeOver(house: (typeof HOUSES)[number]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf(house), discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const files = ["/content-scripts/portal.js"] as const;
    await browser.scripting
      // A frame that never loads would keep the others waiting: each page is entered by its top frame alone.
      .executeScript({ target: { tabId: id }, files: files as unknown as ["/capture.js"] })
      .catch(() => undefined);
  }
}
