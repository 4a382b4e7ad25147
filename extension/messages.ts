/**
 * Who says what to whom inside the extension. A name is `speaker/what`.
 *
 *   panel/…        an extension page (side panel, options) asks the background script
 *   content/…      the script in a portal page tells the background script
 *   background/…   the background script tells panels (`state-changed`) or one portal page (`read`, `insert-reply`)
 *
 * The background script accepts `panel/…` only from extension pages and `content/…` only from portal pages.
 */

import { browser } from "wxt/browser";
import type {
  ArchiveRequest,
  Brief,
  CaseForm,
  CheckedTranslation,
  CollectorSettings,
  CollectState,
  FormAnswer,
  FormChange,
  Health,
  Lang,
  LanguageModelChange,
  LanguageModelSettings,
  LanguageModelTest,
  LibraryHit,
  Linted,
  PacketState,
  Polished,
  Portal,
  Problem,
  Proposal,
  ProtectedTexts,
  Reading,
  ReadingReceipt,
  Reply,
  Result,
  Rule,
  Tone,
  TranslationChange,
  TranslationSettings,
  Translations,
} from "./api/types";
import type { Bundle } from "./portals/hosts";
import type { Override } from "./portals/pointing/override";
import type { WriteFailure } from "./portals/portal";

export type Connection = "ok" | "server-down" | "not-paired" | "model-loading";

export interface PageState {
  /** A kind of page of its portal: `order-detail`, `return-list` … */
  kind: string;
  /** It shows many orders or none: what it shows opens no case. */
  list: boolean;
  url: string;
  language: string;
  orderId: string | null;
  /** Paths of fields that this page should show and that could not be read. */
  unreadable: string[];
  /** When it was last read, ISO 8601; null while it has not been read yet. */
  at: string | null;
}

/** Everything a panel needs to know about the portal tab it stands beside. */
export interface PanelState {
  tabId: number | null;
  connection: Connection;
  server?: Health;
  /** Portal of the tab's host, null when the tab shows no seller portal (or was opened before the extension). */
  portal: string | null;
  /** Whether the seller has allowed this portal's pages to be read. False until asked. */
  consented: boolean;
  /** null: the portal's page is none that we know. */
  page: PageState | null;
  caseId: string | null;
  /** Text that the seller took from the tab's page and has not put into a case yet. */
  captured: Captured | null;
  /** How far pointing at a field is, since the page was opened. */
  pointing: Pointing | null;
  /** True while a reading is on its way to the companion, or the page is not complete yet. */
  reading: boolean;
  problem: Problem | null;
}

export interface Settings {
  /** Language of the panel; null follows the browser. */
  language: Lang | null;
  /** Port of the companion on 127.0.0.1. */
  port: number;
  /** The seller's consent to read each portal's pages, by portal. One that is not named was never asked for. */
  portals: Partial<Record<Portal, boolean>>;
  /** Badges on the rows of order lists. */
  badges: boolean;
}

export interface SettingsChange {
  language?: Lang | null;
  port?: number;
  portals?: Partial<Record<Portal, boolean>>;
  badges?: boolean;
}

export interface KnownPortal {
  portal: Portal;
  /** One of its hosts, for people: `sellercentral.amazon.com`. */
  host: string;
  /** Match patterns of its pages, as the browser is asked for them. */
  origins: string[];
  /** False where the seller, or the browser, has taken this extension's access to its pages back. */
  allowed: boolean;
}

export type InsertResult = { ok: true; reason: null } | { ok: false; reason: InsertFailure };

/**
 * `no-message-box` the page shows no box to write to the buyer · `not-writable` the box is disabled or read-only ·
 * `too-long` the box takes fewer characters · `not-accepted` the page put something else into the box · `no-text` ·
 * `no-portal-page` the tab has no page of ours to talk to: closed, reloading, or opened before the extension.
 */
export type InsertFailure = WriteFailure | "no-portal-page";

export interface PacketFile {
  name: string;
  media_type: string;
  base64: string;
}

/** Text of a page, as the seller took it. */
export interface Captured {
  text: string;
  /** It is what the seller had selected; else all that the page shows. */
  selected: boolean;
  /** More was there than is taken. */
  shortened: boolean;
  url: string;
  /** Language that the page says it is in, `und` where it says none. */
  language: string;
  /** The portal that the page's host belongs to, null for other people's pages. */
  portal: Portal | null;
  orderId: string | null;
  /** What the page says about an order by its labels and data. */
  fields: Reading["fields"];
}

/** What the seller says a text is. */
export type TextKind = "message" | "facts" | "other";

/** `no-access` the browser does not let us into the page · `no-page` it is one of the browser's own · `no-text`. */
export type CaptureResult = { ok: true } | { ok: false; reason: "no-access" | "no-page" | "no-text" };

/** `not-found`: nothing there by which the place could be found again. */
export interface Pointing {
  field: string;
  state: "waiting" | "done" | "cancelled" | "not-found" | "no-page";
}

/** A place that the seller pointed at, as the options list it. */
export interface PointedPlace {
  id: string;
  portal: Portal;
  page: string;
  field: string;
  madeAt: string;
  /** For a bug report: no value, no order and no buyer in it. */
  report: string;
}

/** What a badge on an order's row says, in the panel's language. */
export interface OrderBadge {
  orderId: string;
  tone: "plain" | "warn" | "bad";
  /** A few words: "Answer claim · 5 h left". */
  label: string;
  /** The exact moment and what it is about. */
  title: string;
}

interface Exchange<Ask extends object, Answer> {
  ask: Ask;
  answer: Answer;
}

export interface PanelMessages {
  "panel/get-state": Exchange<{ tabId?: number }, PanelState>;
  "panel/pair": Exchange<{ code: string }, Result<{ paired: true }>>;
  "panel/unpair": Exchange<Record<never, never>, Result<{ paired: false }>>;
  "panel/get-brief": Exchange<{ caseId: string; lang: Lang }, Result<Brief>>;
  /** The reply for a remedy; `null` is the first answer, which decides nothing. */
  "panel/compose-reply": Exchange<
    { caseId: string; remedy: string | null; language: string; tone: Tone; lang: Lang },
    Result<Reply>
  >;
  /** What the portal forbids in a message. */
  "panel/lint-message": Exchange<{ portal: Portal; text: string; lang: Lang }, Result<Linted>>;
  /** The lines of a text that the browser's own translator may have. */
  "panel/protect-text": Exchange<{ caseId: string; text: string; target: string }, Result<ProtectedTexts>>;
  /** Whether everything that had to survive is in what the browser made of them. */
  "panel/check-translation": Exchange<
    { caseId: string; text: string; lines: string[]; source: string; target: string },
    Result<CheckedTranslation>
  >;
  /** By the engines of the companion. */
  "panel/translate": Exchange<{ caseId: string; text: string; source: string; target: string }, Result<Translations>>;
  /** The companion's engines of translation, and its language model. A key goes in and never comes out. */
  "panel/translation-settings": Exchange<Record<never, never>, Result<TranslationSettings>>;
  "panel/set-translation": Exchange<{ change: TranslationChange }, Result<TranslationSettings>>;
  "panel/language-model": Exchange<Record<never, never>, Result<LanguageModelSettings>>;
  "panel/set-language-model": Exchange<{ change: LanguageModelChange }, Result<LanguageModelSettings>>;
  "panel/test-language-model": Exchange<Record<never, never>, Result<LanguageModelTest>>;
  /** A composed reply in the language model's words. */
  "panel/polish-reply": Exchange<
    { caseId: string; remedy: string | null; language: string; tone: Tone; lang: Lang },
    Result<Polished>
  >;
  /** A kind of dispute for the seller to take or leave. */
  "panel/propose-type": Exchange<{ caseId: string }, Result<Proposal>>;
  "panel/insert-reply": Exchange<{ tabId: number; text: string }, InsertResult>;
  "panel/start-packet": Exchange<{ caseId: string; lang: Lang }, Result<PacketState>>;
  "panel/packet-state": Exchange<{ caseId: string }, Result<PacketState>>;
  "panel/open-packet-file": Exchange<{ caseId: string; name: string }, Result<PacketFile>>;
  "panel/start-collect": Exchange<{ caseId: string; openThreads: boolean; lang: Lang }, Result<CollectState>>;
  "panel/collect-state": Exchange<{ caseId: string; lang: Lang }, Result<CollectState>>;
  "panel/cancel-collect": Exchange<{ caseId: string; lang: Lang }, Result<CollectState>>;
  /** The companion's switch for reading more pages. */
  "panel/collector": Exchange<Record<never, never>, Result<CollectorSettings>>;
  "panel/set-collector": Exchange<{ on: boolean }, Result<CollectorSettings>>;
  /** A buyer's message typed or pasted by the seller. */
  "panel/add-message": Exchange<
    { caseId: string; orderId: string; text: string; portal?: Portal | undefined },
    Result<ReadingReceipt>
  >;
  /** Takes the selected or visible text of the tab's page; it then stands in the state as `captured`. */
  "panel/capture": Exchange<{ tabId: number }, CaptureResult>;
  "panel/drop-capture": Exchange<{ tabId: number }, { dropped: true }>;
  /** Puts the captured text, as the seller has left it, into the case of that order. */
  "panel/add-text": Exchange<
    { tabId: number; portal: Portal; orderId: string; text: string; kind: TextKind },
    Result<ReadingReceipt>
  >;
  /** Lets the seller click the place of a field on the tab's page; how it goes stands in the state as `pointing`. */
  "panel/point": Exchange<{ tabId: number; field: string }, { started: boolean }>;
  "panel/stop-pointing": Exchange<{ tabId: number }, { stopped: true }>;
  "panel/get-pointed": Exchange<Record<never, never>, { places: PointedPlace[] }>;
  "panel/remove-pointed": Exchange<{ id: string }, { places: PointedPlace[] }>;
  "panel/reload-tab": Exchange<{ tabId: number }, { reloading: boolean }>;
  "panel/add-attachment": Exchange<
    { caseId: string; name: string; mediaType: string; base64: string; kind: string },
    Result<{ sha256: string }>
  >;
  /** A large file in parts, one after another. */
  "panel/add-attachment-part": Exchange<
    {
      caseId: string;
      name: string;
      mediaType: string;
      kind: string;
      upload: string;
      number: number;
      last: boolean;
      base64: string;
    },
    Result<{ bytes: number; sha256: string }>
  >;
  "panel/get-form": Exchange<{ caseId: string; lang: Lang }, Result<CaseForm>>;
  /** What the seller typed into the form. */
  "panel/put-form": Exchange<{ caseId: string; change: FormChange }, Result<FormAnswer>>;
  "panel/archive": Exchange<{ caseId: string } & ArchiveRequest, Result<{ case_id: string }>>;
  /** The wording of a rule that a brief names. */
  "panel/get-rule": Exchange<{ id: string; lang: Lang }, Result<Rule>>;
  "panel/search-library": Exchange<{ q: string; limit?: number }, Result<{ hits: LibraryHit[] }>>;
  /** Reads the tab's page anew; the answer comes as `background/state-changed`. False: no page of ours there. */
  "panel/reread": Exchange<{ tabId: number }, { asked: boolean }>;
  "panel/get-settings": Exchange<Record<never, never>, Settings>;
  /** The portals whose pages can be read, with one of their hosts and whether the browser lets us into their pages. */
  "panel/get-portals": Exchange<Record<never, never>, { portals: KnownPortal[] }>;
  "panel/set-settings": Exchange<SettingsChange, Settings>;
}

export interface ContentMessages {
  /** A page of a portal was opened or changed its address. Answers whether it may be read. */
  "content/opened": Exchange<
    { portal: string; kind: string | null; list: boolean; url: string; orderId: string | null },
    { mayRead: boolean; overrides: Override[] }
  >;
  /** What the page shows now. */
  /** The readers of the page's portal are wanted in the frame that asks. Answers when they are there. */
  "content/readers": Exchange<{ bundle: Bundle }, { loaded: boolean }>;
  "content/reading": Exchange<{ reading: Reading; complete: boolean; list: boolean }, { accepted: boolean }>;
  /** The seller pointed at a place, or gave up (`override` null; `cancelled` false: it could not be found again). */
  "content/pointed": Exchange<{ field: string; override: Override | null; cancelled: boolean }, { kept: boolean }>;
  /** What is known of the orders that a list shows. None where the seller does not let the portal be read. */
  "content/badges": Exchange<{ portal: Portal; orderIds: string[] }, { badges: OrderBadge[] }>;
  /** A frame inside a portal's page has something to write in. The only thing that a frame may say. */
  "content/frame": Exchange<{ portal: string; kind: string; fields: readonly string[] }, { known: boolean }>;
}

export interface PageMessages {
  /** Rejects where no script of ours listens: the tab has left the portal. */
  "background/are-you-there": Exchange<Record<never, never>, { here: true }>;
  /** The page may be read from now on (or must be read again). */
  "background/read": Exchange<Record<never, never>, { reading: boolean }>;
  /** The seller took the consent back: stop looking. */
  "background/stop": Exchange<Record<never, never>, { reading: boolean }>;
  "background/insert-reply": Exchange<{ text: string }, InsertResult>;
  /** Lets the seller click the place of a field. The page's tools must have been loaded (`page-tools.js`). */
  "background/point": Exchange<{ field: string; hint: string }, { started: boolean }>;
  "background/stop-pointing": Exchange<Record<never, never>, { started: boolean }>;
  /** What the seller pointed at on this kind of page has changed: read with it from now on. */
  "background/use-overrides": Exchange<{ overrides: Override[] }, { reading: boolean }>;
}

export interface StateChanged {
  type: "background/state-changed";
  tabId: number | null;
}

export type AskOf<Map, Type extends keyof Map> =
  Map[Type] extends Exchange<infer Ask extends object, unknown> ? Ask : never;
export type AnswerOf<Map, Type extends keyof Map> = Map[Type] extends Exchange<object, infer Answer> ? Answer : never;

/** Any message of a map, as it travels. */
export type MessageOf<Map> = { [Type in keyof Map]: { type: Type } & AskOf<Map, Type> }[keyof Map];

function envelope(type: string, ask: object): object {
  return { ...ask, type };
}

/** A panel asks the background script. Rejects only when the extension itself was reloaded meanwhile. */
export async function askBackground<Type extends keyof PanelMessages>(
  type: Type,
  ask: AskOf<PanelMessages, Type>,
): Promise<AnswerOf<PanelMessages, Type>> {
  return (await browser.runtime.sendMessage(envelope(type, ask))) as AnswerOf<PanelMessages, Type>;
}

/** The script in a portal page tells the background script. */
export async function tellBackground<Type extends keyof ContentMessages>(
  type: Type,
  ask: AskOf<ContentMessages, Type>,
): Promise<AnswerOf<ContentMessages, Type>> {
  return (await browser.runtime.sendMessage(envelope(type, ask))) as AnswerOf<ContentMessages, Type>;
}

/** Whether the extension was updated or removed under this script, which then has nobody left to talk to. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/**
 * The background script talks to the portal page in one tab: to its top frame unless another is named. Rejects when no
 * script of ours listens there.
 */
export async function tellPage<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
  ask: AskOf<PageMessages, Type>,
  frameId = 0,
): Promise<AnswerOf<PageMessages, Type>> {
  return (await browser.tabs.sendMessage(tabId, envelope(type, ask), { frameId })) as AnswerOf<PageMessages, Type>;
}

/** Calls `then` when something about a tab changed (`null`: about all of them). Returns how to stop. */
export function onStateChanged(then: (tabId: number | null) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isStateChanged(message)) then(message.tabId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isStateChanged(message: unknown): message is StateChanged {
  return (
    typeof message === "object" && message !== null && "type" in message && message.type === "background/state-changed"
  );
}
