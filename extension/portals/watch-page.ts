/**
 * Notices when a portal's page has changed and settled. Pages draw themselves piece by piece and change their address
 * without loading; looking at them must not make them stutter.
 */

import type { Reading } from "../api/types";
import { rootsIn } from "./dom";
import type { PageKind } from "./portal";

/** Milliseconds without a change after which the page counts as settled. */
const SETTLED = 150;
/** Milliseconds after which a page that never settles is looked at all the same. */
const RESTLESS = 1_000;
/** A page that is not complete after so many milliseconds is reported as it is. */
export const PATIENCE = 8_000;
/** Of the time, at most this share is spent on reading. */
const SHARE = 0.1;
/** Name of the performance measures that a read leaves behind, for whoever measures it. */
export const MEASURE = "sellerside:read";
const MEASURES_KEPT = 100;

export interface Watch {
  doc: Document;
  url: string;
  kind: PageKind;
  signal: AbortSignal;
  now?: () => string;
  /** Called when what the page shows has changed. `complete` is false while more is expected to come. */
  onReading: (reading: Reading, complete: boolean) => void;
}

/**
 * Reads the page when it is ready and again whenever it changes, until `signal` aborts. What can be read is reported
 * at once; what is missing is called unreadable only after `PATIENCE`. Returns how to read anew on demand.
 */
export function watchPage({ doc, url, kind, signal, now = isoNow, onReading }: Watch): { readNow: () => void } {
  let last = "";
  let late = false;
  let notBefore = 0;

  const look = (force: boolean): void => {
    if (signal.aborted || (!force && !late && !kind.ready(doc))) return;
    if (!force && performance.now() < notBefore) {
      changes.later();
      return;
    }
    const started = performance.now();
    const reading = kind.read(doc, url, now());
    notBefore = performance.now() + measured(started) / SHARE;
    const complete = reading.unreadable.length === 0;
    const reported = complete || late || force ? reading : { ...reading, unreadable: [] };
    const shown = JSON.stringify({ ...reported, at: "" }) + (complete || late);
    if (shown === last && !force) return;
    last = shown;
    onReading(reported, complete || late);
  };

  const changes = observeChanges(doc, signal, () => look(false));
  const timer = setTimeout(() => {
    late = true;
    look(false);
  }, PATIENCE);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  look(false);
  return { readNow: () => look(true) };
}

/**
 * Calls `settled` when the page, shadow roots included, has changed and then rested. `later` asks for a call after the
 * next rest without a change.
 */
export function observeChanges(doc: Document, signal: AbortSignal, settled: () => void): { later: () => void } {
  if (signal.aborted) return { later: () => undefined };
  const seen = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const later = (): void => {
    if (signal.aborted) return;
    const moment = performance.now();
    if (timer === undefined) since = moment;
    clearTimeout(timer);
    timer = setTimeout(act, Math.max(0, Math.min(SETTLED, since + RESTLESS - moment)));
  };
  const act = (): void => {
    timer = undefined;
    observeRoots();
    settled();
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) later();
  });
  const observeRoots = (): void => {
    for (const root of rootsIn(doc)) {
      if (seen.has(root)) continue;
      seen.add(root);
      // A frame that has loaded changes nothing in the page around it.
      root.addEventListener("load", later, { capture: true, signal });
      // Of the attributes only those that carry what a reader reads; classes and styles change all the time.
      const attributeFilter = ["value", "label", "datetime", "hidden", "href"];
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter,
      });
    }
  };
  observeRoots();
  signal.addEventListener(
    "abort",
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  return { later };
}

/** What we put into the page ourselves (`sellerside-…`) is no change of it. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const moved = [...addedNodes, ...removedNodes];
  return type === "childList" && moved.length > 0 && moved.every(({ nodeName }) => /^sellerside-/i.test(nodeName));
}

/**
 * Calls `moved` when the address changes without a new page. A content script does not see the page's own calls of
 * `history.pushState`; the Navigation API tells it where the browser has one, and a change of the page elsewhere.
 */
export function watchNavigation(win: Window, signal: AbortSignal, moved: (url: string) => void): void {
  let url = win.location.href;
  const check = (): void => {
    if (signal.aborted || win.location.href === url) return;
    url = win.location.href;
    moved(url);
  };
  const navigation = (win as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("currententrychange", check, { signal });
  win.addEventListener("popstate", check, { signal });
  win.addEventListener("hashchange", check, { signal });
  if (!navigation) observeChanges(win.document, signal, check);
}

/** Milliseconds since `started`, left behind as a measure. */
function measured(started: number): number {
  const end = performance.now();
  if (performance.getEntriesByName(MEASURE).length >= MEASURES_KEPT) performance.clearMeasures(MEASURE);
  performance.measure(MEASURE, { start: started, end });
  return end - started;
}

function isoNow(): string {
  return new Date().toISOString();
}
