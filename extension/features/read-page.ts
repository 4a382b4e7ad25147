import { watchPage } from "../portals/watch-page";
import { everyPage, type Feature } from "./feature";

export const readPage: Feature = {
  id: "read-page",
  description: "Reads the page that the seller has open, once he has allowed it, and reads again when it changes.",
  include: everyPage,
  tryOn: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",

  start({ kind, doc, url, signal, mayRead, tell, answer }) {
    const list = kind.list === true;
    let stop = new AbortController();
    let watch: { readNow: () => void } | null = null;

    const begin = (): void => {
      stop = new AbortController();
      watch = watchPage({
        doc,
        url,
        kind,
        signal: AbortSignal.any([signal, stop.signal]),
        onReading: (reading, complete) => void tell("content/reading", { reading, complete, list }),
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
