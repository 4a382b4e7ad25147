import { readers } from "../portals/registry";
import { everyPage, type Feature } from "./feature";

export const pointAtField: Feature = {
  id: "point-at-field",
  description: "Lets the seller click the place of a field that could not be read, and remembers how to find it again.",
  include: everyPage,
  tryOn: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",

  start({ portal, page, doc, signal, tell, answer }) {
    let stop = new AbortController();

    answer("background/point", ({ field, hint }) => {
      stop.abort();
      if (!readers().hasTools) return { started: false };
      stop = new AbortController();
      readers().startPicking(doc, {
        signal: AbortSignal.any([signal, stop.signal]),
        hint,
        onPicked: (element) => {
          const pointed = { portal: portal.name, page: page.kind, field, at: new Date().toISOString() };
          const override = readers().describe(element, doc, pointed);
          void tell("content/pointed", { field, override, cancelled: false });
        },
        onCancelled: () => void tell("content/pointed", { field, override: null, cancelled: true }),
      });
      return { started: true };
    });
    answer("background/stop-pointing", () => {
      stop.abort();
      return { started: false };
    });
  },
};
