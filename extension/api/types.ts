/**
 * The shapes that travel between the extension and the companion, as the extension sees them.
 * They follow `server/judgement/brief.py`, `server/orders/reading.py` and `docs/api.md`.
 */

export type Lang = "en" | "zh";
export type Tone = "apologetic" | "neutral" | "firm";
export type How = "attribute" | "json" | "label" | "pointed" | "typed" | "api";

export interface FieldReading {
  raw: string;
  how: How;
}

export interface RowReading {
  fields: Record<string, FieldReading>;
}

/** What one page showed: raw strings keyed by path of the order context (`order.items.0.sku`). */
export interface Reading {
  portal: string;
  page: string;
  url: string;
  language: string;
  at: string;
  fields: Record<string, FieldReading>;
  rows: RowReading[];
  unreadable: string[];
}

export interface Problem {
  code: string;
  message: string;
  hint: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Health {
  status: string;
  version: string;
  model: { state: "loading" | "ready" | "failed"; name: string };
  index: { state: "loading" | "building" | "ready" | "failed"; cases: number };
  browser: { state: "found" | "missing"; name: string };
}

export interface ReadingReceipt {
  case_id: string;
  order_id: string;
  read: string[];
  unreadable: string[];
  unknown: string[];
}

export interface Fact {
  name: string;
  /** null where it is not known; unknown is never treated as no. */
  value: unknown;
  from?: string | null;
}

export interface Deadline {
  kind: string;
  what: string;
  due_at: string;
  source: "page" | "rule";
  computed_at?: string | null;
  zone: string;
  rule?: string | null;
  consequence: string;
  passed: boolean;
}

export interface LikelyDecision {
  /** null where it cannot be said. */
  likely: boolean | null;
  why: string;
  rule?: string | null;
}

export interface Protection {
  name: string;
  /** null where a needed fact is not known. */
  holds: boolean | null;
  rule?: string | null;
  fact?: string | null;
}

export interface Reason {
  fact: string;
  weight: number;
  rule?: string | null;
  case?: string | null;
  text: string;
}

export interface Liability {
  cause: { party: string; confidence: number; why: string };
  payer: { party: string; why: string; rules: string[] };
  return_postage?: { party: string; rules: string[] } | null;
  recover_from?: { party: string; until?: string | null; rules: string[] } | null;
  chance_if_contested?: number | null;
  protection: Protection[];
  decisions: { refund_buyer: LikelyDecision; seller_pays: LikelyDecision; counts_against_metrics: LikelyDecision };
  reasons: Reason[];
}

export interface Option {
  remedy: string;
  allowed: boolean;
  forbidden_by: string[];
  cost?: string | null;
  currency?: string | null;
  why: string;
  rules: string[];
  recommended: boolean;
}

export interface Reply {
  language: string;
  tone: Tone;
  text: string;
  /** The same text in the seller's language. */
  meaning: string;
  warnings: string[];
}

export interface OwnReply {
  case_id: string;
  language: string;
  text: string;
  outcome: string;
  score: number;
}

export interface EvidenceEntry {
  item: string;
  name: string;
  need: "required" | "helpful" | "useless" | "against";
  have: boolean;
  how: string;
  /** What it proves. */
  proves?: string;
  rule?: string | null;
  won_in: string[];
}

export interface SimilarCase {
  case_id: string;
  score: number;
  dispute_type: string;
  remedy: string;
  outcome: "won" | "lost" | "settled";
  lesson: string;
  same: string[];
  different: string[];
  closest?: { ours: string; theirs: string; score: number } | null;
  origin: "starter" | "own" | "imported";
}

/** The answer for one order: what happened, how long there is, what to do and why. */
export interface Brief {
  case_id?: string | null;
  language: string;
  language_confidence: number;
  dispute_type: string;
  confidence: number;
  also: string[];
  summary: string;
  asks: string[];
  threats: string[];
  urgency: "high" | "normal" | "low";
  facts: Fact[];
  missing: { question: string; what: string; ask: string }[];
  if_known: { fact: string; then: string }[];
  contradictions: string[];
  deadlines: Deadline[];
  liability: Liability;
  options: Option[];
  replies: Reply[];
  own_replies: OwnReply[];
  evidence: EvidenceEntry[];
  similar: SimilarCase[];
  notes: string[];
}

/** A rule of the library, its statement in the panel's language where there is one. */
export interface Rule {
  id: string;
  statement: string;
  source?: string | null;
  /** The day on which the source was read. */
  read_on?: string | null;
  confidence?: "high" | "medium" | "low" | null;
}

export interface PacketState {
  state: "none" | "running" | "ready" | "failed";
  step: string;
  done: number;
  total: number;
  files: { name: string; media_type: string; bytes: number }[];
  error: Problem | null;
}

export interface ArchiveRequest {
  outcome: "won" | "lost" | "settled";
  remedy: string;
  cost?: string | null;
  currency?: string | null;
  lesson?: { en?: string; zh?: string };
  reply?: { language: string; text: string } | null;
  evidence?: string[];
}

export type LibraryHit = SimilarCase;
