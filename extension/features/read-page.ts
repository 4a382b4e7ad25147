import { tellBackground } from "../messages";
import { watchPage } from "../portals/watch-page";
import type { Feature } from "./feature";

export const readPage: Feature = {
  id: "read-page",
  description:
    "Reads the order page that the seller has open, once he has allowed it, and reads again when it changes.",
  include: ["order-list", "order-detail", "contact-buyer"],
  tryOn: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",

  start({ portal, page, doc, url, signal, mayRead, answer }) {
    const kind = portal.kinds[page.kind];
    if (!kind) return;
    let stop = new AbortController();
    let watch: { readNow: () => void } | null = null;

    const begin = (): void => {
      stop = new AbortController();
      watch = watchPage({
        doc,
        url,
        kind,
        signal: AbortSignal.any([signal, stop.signal]),
        onReading: (reading, complete) => {
          // Rejects only when the extension was reloaded under the page; the new one starts over.
          tellBackground("content/reading", { reading, complete }).catch(() => stop.abort());
        },
      });
    };

    answer("background/read", () => {
      if (watch) watch.readNow();
      else begin();
      return { reading: true };
    });
    answer("background/stop", () => {
      stop.abort();
      watch = null;
      return { reading: false };
    });
    if (mayRead) begin();
  },
};
