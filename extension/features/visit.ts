/** Runs the features of the page that the seller has open, and starts over when the page becomes another one. */

import { type PageMessages, tellBackground } from "../messages";
import type { Portal } from "../portals/portal";
import { observeChanges, watchNavigation } from "../portals/watch-page";
import type { Feature, Here, PageAnswer } from "./feature";

type Answers = Map<keyof PageMessages, PageAnswer<keyof PageMessages>>;

export interface Visit {
  /** Answers the background script; undefined for what is not meant for a page. */
  hear: (message: unknown) => unknown;
}

/** Looks after one tab's page for as long as the extension's script lives in it (`signal`). */
export function visitPages(portal: Portal, features: readonly Feature[], win: Window, signal: AbortSignal): Visit {
  let answers: Answers = new Map();
  let leave = new AbortController();

  const arrive = async (): Promise<void> => {
    leave.abort();
    leave = new AbortController();
    const here = AbortSignal.any([signal, leave.signal]);
    const mine: Answers = new Map();
    answers = mine;
    const url = win.location.href;
    const page = portal.recognise(win.document, url);
    // Some pages are told by what they show, and show it late.
    if (page === null) observeChanges(win.document, here, () => portal.recognise(win.document, url) && void arrive());
    let mayRead = false;
    try {
      ({ mayRead } = await tellBackground("content/opened", {
        portal: portal.name,
        kind: page?.kind ?? null,
        url,
        orderId: page?.orderId ?? null,
      }));
    } catch {
      // The extension was reloaded under this page; the new one's script takes over.
      leave.abort();
    }
    if (page === null || here.aborted) return;
    const where: Omit<Here, "answer"> = { portal, page, doc: win.document, url, signal: here, mayRead };
    for (const feature of features) {
      if (!feature.include.includes(page.kind)) continue;
      feature.start({ ...where, answer: (type, how) => mine.set(type, how as PageAnswer<keyof PageMessages>) });
    }
  };

  watchNavigation(win, signal, () => void arrive());
  // A page that comes back from the browser's memory was left without a word.
  win.addEventListener("pageshow", (event) => event.persisted && void arrive(), { signal });
  void arrive();

  return {
    hear: (message) => {
      if (!isPageMessage(message)) return undefined;
      if (message.type === "background/are-you-there") return { here: true };
      return answers.get(message.type)?.(message as never) ?? unanswered(message.type);
    },
  };
}

/** What this page answers when none of its features does. */
function unanswered(type: string): unknown {
  if (type === "background/insert-reply") return { ok: false, reason: "no-message-box" };
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
