/** Runs the features of the page that the seller has open, and starts over when the page becomes another one. */

import { type AskOf, type ContentMessages, isOrphaned, type PageMessages, tellBackground } from "../messages";
import type { Portal } from "../portals/portal";
import { observeChanges, watchNavigation } from "../portals/watch-page";
import type { Feature, Here, PageAnswer } from "./feature";
import type { Place } from "./place";

type Answers = Map<keyof PageMessages, PageAnswer<keyof PageMessages>[]>;

export interface Visit {
  /** Answers the background script; undefined for what is not meant for a page. */
  hear: (message: unknown) => unknown;
}

/** Milliseconds until what could not be told is told once more: the background script may just be starting. */
const AGAIN = 500;

/**
 * Looks after one page for as long as the extension's script lives in it (`signal`). In a frame (`top` false) it only
 * offers what can be written there.
 */
export function visitPages(
  place: Place,
  features: readonly Feature[],
  win: Window,
  signal: AbortSignal,
  top = true,
): Visit {
  let answers: Answers = new Map();
  let leave = new AbortController();
  // An extension that was updated leaves its old script behind, which can tell nobody anything any more.
  const orphaned = new AbortController();
  const alive = AbortSignal.any([signal, orphaned.signal]);

  const tell: Here["tell"] = async (type, ask) => {
    for (let turn = 0; turn < 2 && !alive.aborted; turn += 1) {
      try {
        return await tellBackground(type, ask as AskOf<ContentMessages, typeof type>);
      } catch {
        if (isOrphaned()) orphaned.abort();
        else await new Promise((then) => setTimeout(then, AGAIN));
      }
    }
    return null;
  };

  /** The portal with its readers; asked for once more, should the background script just be starting. */
  const portalHere = async (): Promise<Portal | null> => {
    for (let turn = 0; turn < 2 && !alive.aborted; turn += 1) {
      try {
        return await place.portal();
      } catch {
        if (isOrphaned()) orphaned.abort();
        else await new Promise((then) => setTimeout(then, AGAIN));
      }
    }
    return null;
  };

  const arrive = async (): Promise<void> => {
    leave.abort();
    if (alive.aborted) return;
    leave = new AbortController();
    const here = AbortSignal.any([alive, leave.signal]);
    const mine: Answers = new Map();
    answers = mine;
    const url = win.location.href;
    const page = place.recognise(win.document, url);
    // Some pages are told by what they show, and show it late.
    if (page === null) observeChanges(win.document, here, () => place.recognise(win.document, url) && void arrive());
    const portal = page ? await portalHere() : null;
    if (here.aborted) return;
    const kind = page ? portal?.kinds[page.kind] : undefined;
    const list = kind?.list === true;
    const said = { portal: place.name, kind: page?.kind ?? null, list, url, orderId: page?.orderId ?? null };
    const answer = top ? await tell("content/opened", said) : { mayRead: false, overrides: [] };
    if (!portal || !page || !kind || here.aborted || answer === null) return;
    const where = { portal, page, kind, doc: win.document, url, signal: here, tell, ...answer };
    for (const feature of features) {
      if (!feature.include(kind) || !(top || feature.frames)) continue;
      feature.start({
        ...where,
        answer: (type, how) => mine.set(type, [...(mine.get(type) ?? []), how as PageAnswer<keyof PageMessages>]),
      });
    }
    const fields = kind.writer?.fields;
    if (!top && fields) void tell("content/frame", { portal: place.name, kind: page.kind, fields });
  };

  watchNavigation(win, alive, () => void arrive());
  // A page that comes back from the browser's memory was left without a word.
  win.addEventListener("pageshow", (event) => event.persisted && void arrive(), { signal: alive });
  void arrive();

  return {
    hear: (message) => {
      if (!isPageMessage(message)) return undefined;
      if (message.type === "background/are-you-there") return { here: true };
      const said = (answers.get(message.type) ?? []).map((how) => how(message as never));
      return said[0] ?? unanswered(message.type);
    },
  };
}

/** What this page answers when none of its features does. */
function unanswered(type: string): unknown {
  if (type === "background/insert-reply") return { ok: false, reason: "no-message-box" };
  if (type === "background/point" || type === "background/stop-pointing") return { started: false };
  return { reading: false };
}

function isPageMessage(message: unknown): message is { type: keyof PageMessages } {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    typeof message.type === "string" &&
    message.type.startsWith("background/") &&
    message.type !== "background/state-changed"
  );
}
