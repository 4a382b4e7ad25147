/**
 * Lives in the portals' pages. It reads and fills, and speaks to nobody but the background script. The readers of a
 * portal are fetched when one of its pages is recognised.
 */

import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { placeAt } from "../features/place";
import { FEATURES } from "../features/registry";
import { visitPages } from "../features/visit";

export default defineContentScript({
  // The manifest names each portal's pages (wxt.config.ts).
  registration: "runtime",
  matches: [],
  main(context) {
    const place = placeAt(location.href);
    if (!place) return;
    const visit = visitPages(place, FEATURES, window, context.signal, window === window.top);
    browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      const said = visit.hear(message);
      if (said !== undefined) answer(said);
    });
  },
});
