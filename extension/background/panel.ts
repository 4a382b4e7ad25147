/** Answers what panels ask. */

import { browser } from "wxt/browser";
import {
  addAttachment,
  archive,
  cancelCollect,
  collectorSettings,
  collectState,
  composeReply,
  getBrief,
  getRule,
  packetFile,
  packetState,
  postReading,
  searchLibrary,
  startCollect,
  startPacket,
  switchCollector,
  unpair,
} from "../api/client";
import { type AnswerOf, type AskOf, type PanelMessages, type PanelState, tellPage } from "../messages";
import { changeSettings, forgetToken, knownTabs, readSettings } from "../storage";
import { base64Of } from "./base64";
import { meet, pairWith, withDoor } from "./companion";
import { attempt, consented, deliver, tellPanels, typedMessage } from "./readings";
import { closeTab, tabState } from "./tabs";

type Answers = {
  [Type in keyof PanelMessages]: (ask: AskOf<PanelMessages, Type>) => Promise<AnswerOf<PanelMessages, Type>>;
};

export const answers: Answers = {
  "panel/get-state": ({ tabId }) => state(tabId),

  "panel/pair": async ({ code }) => {
    const answer = await pairWith(code);
    if (answer.ok) {
      for (const tabId of await knownTabs()) await deliver(tabId);
      tellPanels(null);
    }
    return answer;
  },

  "panel/unpair": async () => {
    await withDoor(unpair); // where the companion is away the token is forgotten here all the same
    await forgetToken();
    tellPanels(null);
    return { ok: true, value: { paired: false } };
  },

  "panel/get-brief": ({ caseId, lang }) => withDoor((door) => getBrief(door, caseId, lang)),

  "panel/compose-reply": ({ caseId, remedy, language, tone, lang }) =>
    withDoor((door) => composeReply(door, caseId, { remedy, language, tone, lang })),

  "panel/insert-reply": async ({ tabId, text }) => {
    try {
      return await tellPage(tabId, "background/insert-reply", { text });
    } catch {
      return { ok: false, reason: "no-portal-page" };
    }
  },

  "panel/start-packet": ({ caseId, lang }) => withDoor((door) => startPacket(door, caseId, lang)),

  "panel/packet-state": ({ caseId }) => withDoor((door) => packetState(door, caseId)),

  "panel/open-packet-file": async ({ caseId, name }) => {
    const file = await withDoor((door) => packetFile(door, caseId, name));
    if (!file.ok) return file;
    const { media_type, bytes } = file.value;
    return { ok: true, value: { name, media_type, base64: base64Of(bytes) } };
  },

  "panel/start-collect": ({ caseId, openThreads, lang }) =>
    withDoor((door) => startCollect(door, caseId, openThreads, lang)),

  "panel/collect-state": ({ caseId, lang }) => withDoor((door) => collectState(door, caseId, lang)),

  "panel/cancel-collect": ({ caseId, lang }) => withDoor((door) => cancelCollect(door, caseId, lang)),

  "panel/collector": () => withDoor(collectorSettings),

  "panel/set-collector": async ({ on }) => {
    const answer = await withDoor((door) => switchCollector(door, on));
    if (answer.ok) tellPanels(null);
    return answer;
  },

  "panel/add-message": async ({ orderId, text }) => {
    const reading = typedMessage("amazon", orderId, text, new Date().toISOString());
    const answer = await withDoor((door) => postReading(door, reading));
    if (answer.ok) tellPanels(null);
    return answer;
  },

  "panel/add-attachment": async ({ caseId, name, mediaType, base64, kind }) => {
    const file = { name, media_type: mediaType, kind, data: base64 };
    const answer = await withDoor((door) => addAttachment(door, caseId, file));
    if (answer.ok) tellPanels(null);
    return answer;
  },

  "panel/archive": ({ caseId, outcome, remedy, cost, currency, lesson, reply, evidence }) =>
    withDoor((door) =>
      archive(door, caseId, {
        outcome,
        remedy,
        ...(cost === undefined ? {} : { cost }),
        ...(currency === undefined ? {} : { currency }),
        ...(lesson === undefined ? {} : { lesson }),
        ...(reply === undefined ? {} : { reply }),
        ...(evidence === undefined ? {} : { evidence }),
      }),
    ),

  "panel/get-rule": ({ id, lang }) => withDoor((door) => getRule(door, id, lang)),

  "panel/search-library": ({ q, limit }) => withDoor((door) => searchLibrary(door, q, limit ?? 10)),

  "panel/reread": async ({ tabId }) => {
    const { portal } = await tabState(tabId);
    const allowed = portal !== null && (await consented(portal));
    return { asked: allowed && (await askPage(tabId, "background/read")) };
  },

  "panel/get-settings": () => readSettings(),

  "panel/set-settings": async (change) => {
    const before = await readSettings();
    const after = await changeSettings(change);
    if (before.portals.amazon !== after.portals.amazon) {
      const order = after.portals.amazon ? "background/read" : "background/stop";
      for (const tabId of await knownTabs()) await askPage(tabId, order);
    }
    tellPanels(null);
    return after;
  },
};

async function state(asked: number | undefined): Promise<PanelState> {
  const tabId = asked ?? (await activeTab());
  const [meeting, first] = await Promise.all([meet(), tabId === null ? null : tabState(tabId)]);
  if (tabId === null || first === null) {
    return { ...meeting, tabId: null, portal: null, consented: false, page: null, caseId: null, reading: false };
  }
  const answering = meeting.connection === "ok" || meeting.connection === "model-loading";
  if (first.portal !== null && !(await isThere(tabId))) await closeTab(tabId);
  else if (answering && first.pending !== null && first.problem !== null) await attempt(tabId);
  const tab = await tabState(tabId);
  return {
    ...meeting,
    tabId,
    portal: tab.portal,
    consented: tab.portal !== null && (await consented(tab.portal)),
    page: tab.page,
    caseId: tab.caseId,
    reading: tab.reading,
    problem: meeting.problem ?? (meeting.connection === "not-paired" ? null : tab.problem),
  };
}

/** The tab in front, by its number alone: its address is none of our business without the `tabs` permission. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    return (await tellPage(tabId, "background/are-you-there", {})).here;
  } catch {
    return false;
  }
}

async function askPage(tabId: number, order: "background/read" | "background/stop"): Promise<boolean> {
  try {
    return (await tellPage(tabId, order, {})).reading;
  } catch {
    return false;
  }
}
