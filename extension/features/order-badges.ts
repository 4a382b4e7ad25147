import type { OrderBadge } from "../messages";
import { observeChanges } from "../portals/watch-page";
import { type BadgeView, createBadge, removeStrays } from "./badge";
import { type Feature, listsOrders } from "./feature";

/** Milliseconds after which what the badges say is asked anew: what is left of a deadline moves. */
const FRESH = 60_000;
/** Name of the performance measures that drawing leaves behind, for whoever measures it. */
export const BADGE_MEASURE = "sellerside:badges";

export const orderBadges: Feature = {
  id: "order-badges",
  description: "Marks the rows of an order list that have an open case, with the nearest deadline.",
  include: listsOrders,
  tryOn: "https://sellercentral.amazon.de/orders-v3",

  start({ portal, kind, doc, signal, mayRead, tell, answer }) {
    const { rowsOf } = kind;
    if (!rowsOf) return;
    const views = new Map<Element, { orderId: string; view: BadgeView }>();
    let known = new Map<string, OrderBadge>();
    let asked = new Set<string>();
    let askedAt = Number.NEGATIVE_INFINITY;
    let asking = false;
    let on = new AbortController();

    const draw = (): string[] => {
      const started = performance.now();
      const rows = rowsOf(doc);
      const anchors = new Set<Element>();
      for (const { orderId, anchor } of rows) {
        const badge = known.get(orderId);
        if (!badge || anchors.has(anchor)) {
          removeStrays(anchor, views.get(anchor)?.view);
          continue;
        }
        anchors.add(anchor);
        const kept = views.get(anchor);
        const view = kept?.view ?? createBadge(doc);
        views.set(anchor, { orderId, view });
        view.show(badge);
        // The page draws its rows anew as it likes; a badge that is where it belongs is left alone.
        if (anchor.previousElementSibling !== view.element) anchor.before(view.element);
        removeStrays(view.element);
      }
      for (const [anchor, { view }] of views) {
        if (anchors.has(anchor)) continue;
        view.element.remove();
        views.delete(anchor);
      }
      performance.measure(BADGE_MEASURE, { start: started, end: performance.now() });
      return rows.map(({ orderId }) => orderId);
    };

    const look = async (): Promise<void> => {
      if (on.signal.aborted || signal.aborted || doc.hidden) return;
      const shown = draw();
      const news = shown.some((orderId) => !asked.has(orderId));
      if (asking || shown.length === 0 || !(news || performance.now() - askedAt >= FRESH)) return;
      asking = true;
      const orderIds = [...new Set(shown)];
      const told = await tell("content/badges", { portal: portal.name, orderIds });
      asking = false;
      if (on.signal.aborted || signal.aborted || told === null) return;
      asked = new Set(orderIds);
      askedAt = performance.now();
      known = new Map(told.badges.map((badge) => [badge.orderId, badge]));
      // Drawn once more for what came in while the answer was on its way.
      void look();
    };

    const clear = (): void => {
      for (const { view } of views.values()) view.element.remove();
      views.clear();
    };
    const begin = (): void => {
      on.abort();
      on = new AbortController();
      askedAt = Number.NEGATIVE_INFINITY;
      const here = AbortSignal.any([signal, on.signal]);
      observeChanges(doc, here, () => void look());
      doc.addEventListener("visibilitychange", () => void look(), { signal: here });
      const timer = setInterval(() => void look(), FRESH);
      here.addEventListener("abort", () => clearInterval(timer), { once: true });
      here.addEventListener("abort", clear, { once: true });
      void look();
    };

    answer("background/read", () => {
      begin();
      return { reading: true };
    });
    answer("background/stop", () => {
      on.abort();
      return { reading: false };
    });
    if (mayRead) begin();
  },
};
