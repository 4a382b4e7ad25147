/** Answers what panels ask. */

import { browser } from "wxt/browser";
import {
  addAttachment,
  addAttachmentPart,
  archive,
  cancelCollect,
  changeLanguageModel,
  changeTranslation,
  checkTranslation,
  collectorSettings,
  collectState,
  composeReply,
  getBrief,
  getCase,
  getForm,
  getRule,
  languageModelSettings,
  lintMessage,
  packetFile,
  packetState,
  polishReply,
  postReading,
  proposeType,
  protectText,
  putForm,
  searchLibrary,
  startCollect,
  startPacket,
  switchCollector,
  testLanguageModel,
  translateText,
  translationSettings,
  unpair,
} from "../api/client";
import type { Portal } from "../api/types";
import { type AnswerOf, type AskOf, type PanelMessages, type PanelState, tellPage } from "../messages";
import { changeSettings, forgetToken, knownTabs, readSettings } from "../storage";
import { knownPortals } from "./access";
import { base64Of } from "./base64";
import { meet, pairWith, withDoor } from "./companion";
import { insertReply } from "./frames";
import { point, pointedPlaces, removeOverride } from "./pointing";
import { attempt, consented, deliver, tellPanels, typedMessage } from "./readings";
import { changeTab, closeTab, tabState } from "./tabs";
import { addText, capture, dropCapture } from "./use-page";

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

  "panel/lint-message": ({ portal, text, lang }) => withDoor((door) => lintMessage(door, portal, text, lang)),

  "panel/compose-reply": ({ caseId, remedy, language, tone, lang }) =>
    withDoor((door) => composeReply(door, caseId, { remedy, language, tone, lang })),

  "panel/protect-text": ({ caseId, text, target }) => withDoor((door) => protectText(door, caseId, text, target)),

  "panel/check-translation": ({ caseId, text, lines, source, target }) =>
    withDoor((door) => checkTranslation(door, caseId, { text, lines, source, target })),

  "panel/translate": ({ caseId, text, source, target }) =>
    withDoor((door) => translateText(door, caseId, text, source, target)),

  "panel/translation-settings": () => withDoor(translationSettings),

  "panel/set-translation": ({ change }) => withDoor((door) => changeTranslation(door, change)),

  "panel/language-model": () => withDoor(languageModelSettings),

  "panel/set-language-model": ({ change }) => withDoor((door) => changeLanguageModel(door, change)),

  "panel/test-language-model": () => withDoor(testLanguageModel),

  "panel/polish-reply": ({ caseId, remedy, language, tone, lang }) =>
    withDoor((door) => polishReply(door, caseId, { remedy, language, tone, lang })),

  "panel/propose-type": ({ caseId }) => withDoor((door) => proposeType(door, caseId)),

  "panel/insert-reply": ({ tabId, text }) => insertReply(tabId, text),

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

  "panel/add-message": async ({ caseId, portal, orderId, text }) => {
    const answer = await withDoor(async (door) => {
      const known = portal ? null : await getCase(door, caseId);
      if (known && !known.ok) return known;
      const reading = typedMessage(
        portal ?? known?.value.context.portal ?? "other",
        orderId,
        text,
        new Date().toISOString(),
      );
      return postReading(door, reading);
    });
    if (answer.ok) tellPanels(null);
    return answer;
  },

  "panel/capture": ({ tabId }) => capture(tabId),

  "panel/drop-capture": async ({ tabId }) => {
    await dropCapture(tabId);
    return { dropped: true };
  },

  "panel/add-text": ({ tabId, ...what }) => addText(tabId, what),

  "panel/point": ({ tabId, field }) => point(tabId, field),

  "panel/stop-pointing": async ({ tabId }) => {
    await tellPage(tabId, "background/stop-pointing", {}).catch(() => undefined);
    await changeTab(tabId, () => ({ pointing: null }));
    tellPanels(tabId);
    return { stopped: true };
  },

  "panel/get-pointed": async () => ({ places: await pointedPlaces() }),

  "panel/remove-pointed": async ({ id }) => {
    await removeOverride(id);
    return { places: await pointedPlaces() };
  },

  "panel/reload-tab": async ({ tabId }) => {
    await browser.tabs.reload(tabId);
    return { reloading: true };
  },

  "panel/add-attachment": async ({ caseId, name, mediaType, base64, kind }) => {
    const file = { name, media_type: mediaType, kind, data: base64 };
    const answer = await withDoor((door) => addAttachment(door, caseId, file));
    if (answer.ok) tellPanels(null);
    return answer;
  },

  "panel/add-attachment-part": async ({ caseId, name, mediaType, kind, upload, number, last, base64 }) => {
    const part = { name, media_type: mediaType, kind, data: base64, upload, number, last };
    const answer = await withDoor((door) => addAttachmentPart(door, caseId, part));
    if (answer.ok && last) tellPanels(null);
    return answer;
  },

  "panel/get-form": ({ caseId, lang }) => withDoor((door) => getForm(door, caseId, lang)),

  "panel/put-form": async ({ caseId, change }) => {
    const answer = await withDoor((door) => putForm(door, caseId, change));
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

  "panel/get-portals": async () => ({ portals: await knownPortals() }),

  "panel/set-settings": async (change) => {
    const before = await readSettings();
    const after = await changeSettings(change);
    for (const tabId of await knownTabs()) {
      const portal = (await tabState(tabId)).portal as Portal | null;
      if (portal === null || before.portals[portal] === after.portals[portal]) continue;
      await askPage(tabId, after.portals[portal] ? "background/read" : "background/stop");
    }
    tellPanels(null);
    return after;
  },
};

async function state(asked: number | undefined): Promise<PanelState> {
  const tabId = asked ?? (await activeTab());
  const [meeting, first] = await Promise.all([meet(), tabId === null ? null : tabState(tabId)]);
  if (tabId === null || first === null) {
    return {
      ...meeting,
      tabId: null,
      portal: null,
      consented: false,
      page: null,
      caseId: null,
      captured: null,
      pointing: null,
      reading: false,
    };
  }
  const answering = meeting.connection === "ok" || meeting.connection === "model-loading";
  if (first.portal !== null && !first.foreign && !(await isThere(tabId))) await closeTab(tabId);
  else if (answering && first.pending !== null && first.problem !== null) await attempt(tabId);
  const tab = await tabState(tabId);
  return {
    ...meeting,
    tabId,
    portal: tab.portal,
    // What the seller took from a page by hand needs no consent to reading pages as they open.
    consented: tab.foreign || (tab.portal !== null && (await consented(tab.portal))),
    page: tab.page,
    caseId: tab.caseId,
    captured: tab.captured,
    pointing: tab.pointing,
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
