/** Lives in the portal's pages. It reads and fills, and speaks to nobody but the background script. */

import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { FEATURES } from "../features/registry";
import { visitPages } from "../features/visit";
import { readers } from "../portals/registry";

export default defineContentScript({
  // The manifest names each portal's pages, with the readers of that portal before this script (wxt.config.ts).
  registration: "runtime",
  matches: [],
  main(context) {
    const portal = readers().portalAt(location.href);
    if (!portal) return;
    const visit = visitPages(portal, FEATURES, window, context.signal, window === window.top);
    browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      const said = visit.hear(message);
      if (said !== undefined) answer(said);
    });
  },
});
