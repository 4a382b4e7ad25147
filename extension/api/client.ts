/**
 * The only door to the companion on the seller's machine. Expected failures come back as values; nothing here throws.
 */

import type {
  ArchiveRequest,
  Badges,
  Brief,
  CaseForm,
  CaseView,
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
  RowsReceipt,
  Rule,
  Tone,
  TranslationChange,
  TranslationSettings,
  Translations,
} from "./types";

/** Where the companion listens and what proves that we are paired with it. */
export interface Door {
  port: number;
  token: string | null;
}

export interface ReplyRequest {
  /** `null`: the first answer, which decides nothing. */
  remedy: string | null;
  language: string;
  tone: Tone;
  lang: Lang;
}

export interface FileBody {
  name: string;
  media_type: string;
  kind: string;
  /** base64 */
  data: string;
}

interface Call {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  query?: Record<string, string | number>;
  body?: unknown;
  /** Milliseconds until the wait is given up. */
  patience?: number;
}

const QUICK = 2_000;
const NORMAL = 20_000;
const TRANSLATING = 130_000;
/** The first brief waits for the model, which a slow machine loads for many seconds. */
const LONG = 60_000;

export const health = (door: Door): Promise<Result<Health>> => call(door, "/health", { patience: QUICK });

export const pair = (door: Door, code: string): Promise<Result<{ token: string }>> =>
  call({ ...door, token: null }, "/api/pair", { method: "POST", body: { code } });

export const unpair = (door: Door): Promise<Result<unknown>> =>
  call(door, "/api/pair", { method: "DELETE", patience: QUICK });

export const postReading = (door: Door, reading: Reading): Promise<Result<ReadingReceipt>> =>
  call(door, "/api/readings", { method: "POST", body: reading });

/** What the rows of a list say goes into the cases of their orders. */
export const postRows = (door: Door, reading: Reading): Promise<Result<RowsReceipt>> =>
  call(door, "/api/readings/rows", { method: "POST", body: reading });

export const orderBadges = (door: Door, portal: Portal, orderIds: string[], lang: Lang): Promise<Result<Badges>> =>
  call(door, "/api/orders/badges", { method: "POST", body: { portal, order_ids: orderIds, lang } });

/** What is known of a case's order. */
export const getCase = (door: Door, caseId: string): Promise<Result<CaseView>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}`, {});

export const getBrief = (door: Door, caseId: string, lang: Lang): Promise<Result<Brief>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/brief`, { query: { lang }, patience: LONG });

export const composeReply = (door: Door, caseId: string, request: ReplyRequest): Promise<Result<Reply>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/reply`, { method: "POST", body: request, patience: LONG });

/** What the portal forbids in a message. Asked while the seller types, so nobody waits for it long. */
export const lintMessage = (door: Door, portal: Portal, text: string, lang: Lang): Promise<Result<Linted>> =>
  call(door, "/api/messages/lint", { method: "POST", body: { portal, text, lang }, patience: QUICK });

/** The lines of a text that a translator in the browser may have. */
export const protectText = (
  door: Door,
  caseId: string,
  text: string,
  target: string,
): Promise<Result<ProtectedTexts>> =>
  call(door, "/api/messages/translate/protect", { method: "POST", body: { texts: [text], target, case_id: caseId } });

export const checkTranslation = (
  door: Door,
  caseId: string,
  made: { text: string; lines: string[]; source: string; target: string },
): Promise<Result<CheckedTranslation>> =>
  call(door, "/api/messages/translate/check", { method: "POST", body: { ...made, case_id: caseId } });

/** By the companion's engines, one after another: as long as they may take together. */
export const translateText = (
  door: Door,
  caseId: string,
  text: string,
  source: string,
  target: string,
): Promise<Result<Translations>> =>
  call(door, "/api/messages/translate", {
    method: "POST",
    body: { texts: [text], source, target, case_id: caseId },
    patience: TRANSLATING,
  });

export const translationSettings = (door: Door): Promise<Result<TranslationSettings>> =>
  call(door, "/api/settings/translation", {});

export const changeTranslation = (door: Door, change: TranslationChange): Promise<Result<TranslationSettings>> =>
  call(door, "/api/settings/translation", { method: "PUT", body: change });

export const languageModelSettings = (door: Door): Promise<Result<LanguageModelSettings>> =>
  call(door, "/api/settings/language-model", {});

export const changeLanguageModel = (door: Door, change: LanguageModelChange): Promise<Result<LanguageModelSettings>> =>
  call(door, "/api/settings/language-model", { method: "PUT", body: change });

/** Whether the language model answers: as long as it may take. */
export const testLanguageModel = (door: Door): Promise<Result<LanguageModelTest>> =>
  call(door, "/api/settings/language-model/test", { method: "POST", patience: TRANSLATING });

export const polishReply = (door: Door, caseId: string, request: ReplyRequest): Promise<Result<Polished>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/reply/polish`, {
    method: "POST",
    body: request,
    patience: TRANSLATING,
  });

export const proposeType = (door: Door, caseId: string): Promise<Result<Proposal>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/proposal`, { method: "POST", patience: TRANSLATING });

export const addAttachment = (door: Door, caseId: string, file: FileBody): Promise<Result<{ sha256: string }>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/attachments`, { method: "POST", body: file, patience: LONG });

/** One part of a file that is too large for one request; the last one answers with the hash of the whole. */
export const addAttachmentPart = (
  door: Door,
  caseId: string,
  part: FileBody & { upload: string; number: number; last: boolean },
): Promise<Result<{ bytes: number; sha256: string }>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/attachments/parts`, {
    method: "POST",
    body: part,
    patience: LONG,
  });

/** The standard form of a case, prefilled. */
export const getForm = (door: Door, caseId: string, lang: Lang): Promise<Result<CaseForm>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/form`, { query: { lang }, patience: LONG });

export const putForm = (door: Door, caseId: string, change: FormChange): Promise<Result<FormAnswer>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/form`, { method: "PUT", body: change });

export const startPacket = (door: Door, caseId: string, lang: Lang): Promise<Result<PacketState>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/packet`, { method: "POST", body: { lang } });

export const packetState = (door: Door, caseId: string): Promise<Result<PacketState>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/packet`, {});

/** Begins to read the other pages of a case's order, in the companion's own browser. */
export const startCollect = (
  door: Door,
  caseId: string,
  openThreads: boolean,
  lang: Lang,
): Promise<Result<CollectState>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/collect`, {
    method: "POST",
    body: { open_threads: openThreads, lang },
  });

export const collectState = (door: Door, caseId: string, lang: Lang): Promise<Result<CollectState>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/collect`, { query: { lang } });

export const cancelCollect = (door: Door, caseId: string, lang: Lang): Promise<Result<CollectState>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/collect`, { method: "DELETE", query: { lang } });

export const collectorSettings = (door: Door): Promise<Result<CollectorSettings>> =>
  call(door, "/api/settings/collector", {});

export const switchCollector = (door: Door, on: boolean): Promise<Result<CollectorSettings>> =>
  call(door, "/api/settings/collector", { method: "PUT", body: { on } });

export const archive = (door: Door, caseId: string, request: ArchiveRequest): Promise<Result<{ case_id: string }>> =>
  call(door, `/api/cases/${encodeURIComponent(caseId)}/archive`, { method: "POST", body: request });

export const searchLibrary = (door: Door, q: string, limit: number): Promise<Result<{ hits: LibraryHit[] }>> =>
  call(door, "/api/library/search", { query: { q, limit }, patience: LONG });

export const getRule = (door: Door, id: string, lang: Lang): Promise<Result<Rule>> =>
  call(door, `/api/rules/${encodeURIComponent(id)}`, { query: { lang } });

/** A file of a case's packet, with the media type that the companion names. */
export async function packetFile(
  door: Door,
  caseId: string,
  name: string,
): Promise<Result<{ media_type: string; bytes: Uint8Array }>> {
  const path = `/api/cases/${encodeURIComponent(caseId)}/packet/${encodeURIComponent(name)}`;
  const answer = await ask(door, path, { patience: LONG });
  if (!answer.ok) return answer;
  try {
    const bytes = new Uint8Array(await answer.value.arrayBuffer());
    const type = answer.value.headers.get("content-type") ?? "application/octet-stream";
    return { ok: true, value: { media_type: type.split(";")[0] ?? type, bytes } };
  } catch (failure) {
    return { ok: false, problem: unreachable(failure, door) };
  }
}

async function call<Answer>(door: Door, path: string, what: Call): Promise<Result<Answer>> {
  const answer = await ask(door, path, what);
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: (await answer.value.json()) as Answer };
  } catch (failure) {
    return { ok: false, problem: failure instanceof SyntaxError ? badAnswer(door) : unreachable(failure, door) };
  }
}

/** The companion's answer, unread, when it is a good one. */
async function ask(door: Door, path: string, what: Call): Promise<Result<Response>> {
  const address = new URL(path, `http://127.0.0.1:${door.port}`);
  for (const [key, value] of Object.entries(what.query ?? {})) address.searchParams.set(key, String(value));
  const headers: Record<string, string> = { Accept: "application/json" };
  if (door.token !== null) headers["Authorization"] = `Bearer ${door.token}`;
  if (what.body !== undefined) headers["Content-Type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(address, {
      method: what.method ?? "GET",
      headers,
      body: what.body === undefined ? null : JSON.stringify(what.body),
      signal: AbortSignal.timeout(what.patience ?? NORMAL),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
    });
  } catch (failure) {
    return { ok: false, problem: unreachable(failure, door) };
  }
  return answer.ok ? { ok: true, value: answer } : { ok: false, problem: await refused(answer, door) };
}

async function refused(answer: Response, door: Door): Promise<Problem> {
  try {
    const body = (await answer.json()) as { error?: Partial<Problem> };
    const { code, message, hint } = body.error ?? {};
    if (typeof code === "string") return { code, message: message ?? code, hint: hint ?? "" };
  } catch {
    // Not the companion's way of answering; said below.
  }
  return { ...badAnswer(door), message: `Port ${door.port} answered with status ${answer.status}.` };
}

function unreachable(failure: unknown, door: Door): Problem {
  if (failure instanceof DOMException && (failure.name === "TimeoutError" || failure.name === "AbortError")) {
    return {
      code: "timeout",
      message: "The companion did not answer in time.",
      hint: "It may be busy. Try again; if it stays so, restart it.",
    };
  }
  return {
    code: "server-down",
    message: `Nothing answers on port ${door.port} of this computer.`,
    hint: "Start the companion with `sellerside serve`, or set its port in the options.",
  };
}

function badAnswer(door: Door): Problem {
  return {
    code: "bad-answer",
    message: `What answers on port ${door.port} is not the Sellerside companion.`,
    hint: "Another program may use the port: set another one for both in their settings.",
  };
}
