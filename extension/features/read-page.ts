import type { PageReader } from "../portals/reading";
import { readers } from "../portals/registry";
import { watchPage } from "../portals/watch-page";
import { everyPage, type Feature } from "./feature";

export const readPage: Feature = {
  id: "read-page",
  description: "Reads the page that the seller has open, once he has allowed it, and reads again when it changes.",
  include: everyPage,
  tryOn: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",

  start({ kind, doc, url, signal, mayRead, overrides, tell, answer }) {
    const list = kind.list === true;
    let pointed = overrides;
    // Without overrides the file that knows how to find them is not loaded here.
    const read: PageReader = (...page) => {
      const reading = kind.read(...page);
      return pointed.length > 0 && readers().hasTools ? readers().pointed(reading, doc, pointed) : reading;
    };
    let stop = new AbortController();
    let watch: { readNow: () => void } | null = null;

    const begin = (): void => {
      stop = new AbortController();
      watch = watchPage({
        doc,
        url,
        kind: { ...kind, read },
        signal: AbortSignal.any([signal, stop.signal]),
        onReading: (reading, complete) => void tell("content/reading", { reading, complete, list }),
      });
    };

    answer("background/read", () => {
      if (watch) watch.readNow();
      else begin();
      return { reading: true };
    });
    answer("background/use-overrides", (change) => {
      pointed = change.overrides;
      watch?.readNow();
      return { reading: watch !== null };
    });
    answer("background/stop", () => {
      stop.abort();
      watch = null;
      return { reading: false };
    });
    if (mayRead) begin();
  },
};
