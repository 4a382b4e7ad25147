/**
 * Lets the seller show a place on the page. A clear sheet lies over the page meanwhile and takes the one click: the
 * portal's own buttons never get it. The sheet is in a shadow root of ours and goes when the place is chosen.
 */

import { documentIn, isFrame } from "../frames";
import { OURS } from "../snapshot-parts";

export interface Picking {
  signal: AbortSignal;
  /** What the seller is to do, in the seller's language; read out and shown at the top. */
  hint: string;
  onPicked: (element: Element) => void;
  onCancelled: () => void;
}

const STYLE = `
  :host { all: initial; }
  .sheet { position: fixed; inset: 0; z-index: 2147483647; cursor: crosshair; outline: none; background: transparent; }
  .box { position: fixed; box-sizing: border-box; border: 2px solid #0b6bcb; border-radius: 3px; pointer-events: none;
    background: rgb(11 107 203 / 14%); box-shadow: 0 0 0 1px #fff; display: none; }
  .hint { position: fixed; top: 12px; left: 50%; transform: translateX(-50%); max-width: 80vw; padding: 8px 14px;
    border-radius: 6px; background: #1b1f24; color: #fff; font: 14px/1.4 system-ui, sans-serif; pointer-events: none; }
  @media (forced-colors: active) { .box { border-color: Highlight; } .hint { border: 1px solid; } }
`;
const TAKEN = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "auxclick",
  "dblclick",
  "contextmenu",
  "touchstart",
  "touchend",
];

/**
 * Begins. Ends with one call: `onPicked` with the smallest element under the pointer, also in open shadow roots and
 * frames of the same host, or `onCancelled` (Escape). `signal` ends it without a call. By keyboard: arrow up takes the
 * part around, arrow down goes back, Enter chooses.
 */
export function startPicking(doc: Document, { signal, hint, onPicked, onCancelled }: Picking): void {
  if (signal.aborted) return;
  const view = doc.defaultView;
  if (!view) return;
  const { host, sheet, box } = draw(doc, hint);
  const before = doc.activeElement;
  const ended = new AbortController();
  const chain: Element[] = [];
  let current: Element | null = null;

  const end = (act?: () => void): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    host.remove();
    if (before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
    act?.();
  };
  const show = (element: Element | null): void => {
    current = element;
    outline(box, element);
  };
  const under = (event: MouseEvent): Element | null => beneath(doc, host, event.clientX, event.clientY);
  const choose = (element: Element | null): void => {
    if (element) end(() => onPicked(element));
  };
  const onKey = (event: KeyboardEvent): void => {
    take(event);
    if (event.key === "Escape") end(onCancelled);
    else if (event.key === "Enter") choose(current);
    else if (event.key === "ArrowUp" && current) {
      const outer = around(current);
      if (outer) chain.push(current);
      if (outer) show(outer);
    } else if (event.key === "ArrowDown") show(chain.pop() ?? current);
  };

  const options = { capture: true, signal: ended.signal };
  signal.addEventListener("abort", () => end(), { once: true, signal: ended.signal });
  for (const type of TAKEN) view.addEventListener(type, take, { ...options, passive: false });
  view.addEventListener("keydown", onKey, options);
  view.addEventListener("keyup", take, options);
  view.addEventListener(
    "pointermove",
    (event) => {
      event.stopImmediatePropagation();
      chain.length = 0;
      show(under(event));
    },
    options,
  );
  view.addEventListener(
    "click",
    (event) => {
      take(event);
      choose(under(event));
    },
    options,
  );
  sheet.addEventListener(
    "wheel",
    (event) => {
      take(event);
      scroll(under(event), doc, event);
      show(under(event));
    },
    { ...options, passive: false },
  );
  sheet.focus({ preventScroll: true });
}

function draw(doc: Document, hint: string): { host: HTMLElement; sheet: HTMLElement; box: HTMLElement } {
  const host = doc.createElement("sellerside-pointer");
  host.setAttribute(OURS, "pointer");
  const root = host.attachShadow({ mode: "closed" });
  const [style, sheet, box, words] = ["style", "div", "div", "div"].map((name) => doc.createElement(name));
  if (!style || !sheet || !box || !words) throw new Error("unreachable: four elements were made");
  style.textContent = STYLE;
  sheet.className = "sheet";
  sheet.tabIndex = -1;
  sheet.setAttribute("role", "application");
  sheet.setAttribute("aria-label", hint);
  box.className = "box";
  words.className = "hint";
  words.textContent = hint;
  sheet.append(box, words);
  root.append(style, sheet);
  doc.documentElement.append(host);
  return { host, sheet, box };
}

function take(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/** The smallest element at a point of the page, the sheet aside. */
function beneath(doc: Document, host: HTMLElement, x: number, y: number): Element | null {
  host.style.setProperty("display", "none");
  try {
    return deepest(doc, x, y);
  } finally {
    host.style.removeProperty("display");
  }
}

function deepest(scope: Document | ShadowRoot, x: number, y: number): Element | null {
  const found = scope.elementFromPoint(x, y);
  if (!found) return null;
  if (found.shadowRoot) {
    const inner = deepest(found.shadowRoot, x, y);
    return inner && inner !== found ? inner : found;
  }
  const framed = isFrame(found) ? documentIn(found) : null;
  if (!framed?.defaultView) return found;
  const { left, top } = inside(found);
  return deepest(framed, x - left, y - top) ?? found;
}

/** Where a frame's page begins, in the page around it. */
function inside(frame: Element): { left: number; top: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + frame.clientLeft, top: top + frame.clientTop };
}

function outline(box: HTMLElement, element: Element | null): void {
  if (!element) {
    box.style.display = "none";
    return;
  }
  let { left, top } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
    const place = inside(frame);
    left += place.left;
    top += place.top;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  Object.assign(box.style, { display: "block", left: `${left - 2}px`, top: `${top - 2}px` });
  Object.assign(box.style, { width: `${width + 4}px`, height: `${height + 4}px` });
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root.nodeType === 11 ? (root as ShadowRoot).host : null);
  return outer && !/^(body|html)$/.test(outer.localName) ? outer : null;
}

/** Turns the wheel on what lies beneath the sheet: its nearest part that scrolls, else the page. */
function scroll(from: Element | null, doc: Document, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const line = deltaMode === 1 ? 16 : 1;
  for (let at = from; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    if (at.scrollHeight <= at.clientHeight || at === at.ownerDocument.scrollingElement) continue;
    const overflow = at.ownerDocument.defaultView?.getComputedStyle(at).overflowY ?? "";
    const before = at.scrollTop;
    if (/auto|scroll/.test(overflow)) at.scrollBy(deltaX * line, deltaY * line);
    if (at.scrollTop !== before) return;
  }
  const view = from?.ownerDocument.defaultView ?? doc.defaultView;
  view?.scrollBy(deltaX * line, deltaY * line);
}
