/**
 * A badge as it stands in a portal's page: 20 px high, in a closed shadow root, so that neither the page's styles nor
 * its scripts, nor our own readers, meet what is in it.
 */

import type { OrderBadge } from "../messages";

// Takes no room: its margins are as large as it is, so that nothing of the page moves. It stands on the upper edge of
// its row, in the padding, and lets clicks beside its word through.
const STYLE = `
:host { all: initial; display: block; float: inline-start; pointer-events: none; width: 200px; height: 20px; margin-block-start: -20px; margin-inline-end: -200px; contain: content; }
span { display: inline-block; pointer-events: auto; box-sizing: border-box; height: 20px; max-width: 100%; padding: 0 7px; border: 1px solid; border-radius: 10px; font: 12px/18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-variant-numeric: tabular-nums; }
.plain { color: #33415c; background: #eef1f6; border-color: #c3ccda; }
.warn { color: #6b4200; background: #fff3d6; border-color: #e0b04a; }
.bad { color: #8a1420; background: #fde8ea; border-color: #e2808a; }
`;

const NAME = "sellerside-badge";

export interface BadgeView {
  element: HTMLElement;
  show: (badge: OrderBadge) => void;
}

/** A badge without a place yet. */
export function createBadge(doc: Document): BadgeView {
  const element = doc.createElement(NAME);
  const root = element.attachShadow({ mode: "closed" });
  const style = doc.createElement("style");
  style.textContent = STYLE;
  const words = doc.createElement("span");
  root.append(style, words);
  let shown = "";
  return {
    element,
    show: ({ tone, label, title }) => {
      const now = `${tone}\n${label}\n${title}`;
      if (now === shown) return;
      shown = now;
      words.className = tone;
      words.textContent = label;
      words.title = `Sellerside · ${title}`;
    },
  };
}

/** Takes away badges that stand right before `element`, but for `ours`: pages copy their rows with all that is in them. */
export function removeStrays(element: Element, ours?: BadgeView): void {
  let next = element.previousElementSibling;
  while (next?.localName === NAME) {
    const stray = next;
    next = next.previousElementSibling;
    if (stray !== ours?.element) stray.remove();
  }
}
