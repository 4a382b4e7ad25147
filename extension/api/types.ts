/**
 * The shapes that travel between the extension and the companion, by the names the extension uses. They are generated
 * (`npm run generate`); nothing is written twice.
 */

import type { components } from "./schema";

type Schemas = components["schemas"];

/** What the companion answers is whole: but for what may be null, fields with a default are there, too. */
type Whole<Value> = Value extends (infer Each)[]
  ? Whole<Each>[]
  : Value extends object
    ? { [Name in keyof Value as null extends Value[Name] ? never : Name]-?: Whole<Exclude<Value[Name], undefined>> } & {
        [Name in keyof Value as null extends Value[Name] ? Name : never]: Whole<Value[Name]>;
      }
    : Value;

/** Languages of the seller's screens. */
export type Lang = "en" | "zh";
export type Tone = Schemas["Tone"];
export type Portal = Schemas["Portal"];
export type How = Schemas["How"];

/** What one page showed: raw strings keyed by path of the order context (`order.items.0.sku`). */
export type Reading = Whole<Schemas["Reading"]>;
export type FieldReading = Whole<Schemas["FieldReading"]>;
export type RowReading = Whole<Schemas["RowReading"]>;
export type ReadingReceipt = Whole<Schemas["Stored"]>;
export type CaseView = Whole<Schemas["CaseView"]>;
/** The cases that the rows of a list went into. */
export type RowsReceipt = Whole<Schemas["StoredRows"]>;
/** What is known of the orders of a list. */
export type Badges = Whole<Schemas["Badges"]>;

export type Problem = Whole<Schemas["Failure"]>;
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export type Health = Whole<Schemas["Health"]>;

/** The answer for one order: what happened, how long there is, what to do and why. */
export type Brief = Whole<Schemas["Brief"]>;
/** One sentence of the buyer, and what it says in the seller's language. */
export type Translation = Schemas["Translation"];
export type Translations = Schemas["Translations"];
export type ProtectedTexts = Schemas["ProtectedTexts"];
export type CheckedTranslation = Schemas["CheckedTranslation"];
/** The engines in their order. A key is never in it, only where it is kept. */
export type TranslationSettings = Whole<Schemas["TranslationSettings"]>;
export type TranslationChange = Schemas["TranslationChange"];
export type EngineState = TranslationSettings["engines"][number];
export type LanguageModelSettings = Whole<Schemas["LanguageModelSettings"]>;
export type LanguageModelChange = Schemas["LanguageModelChange"];
export type LanguageModelTest = Whole<Schemas["LanguageModelTest"]>;
/** A reply in the language model's words, or as it was composed with the reason. */
export type Polished = Whole<Schemas["Polished"]>;
/** A kind of dispute that the language model proposes. It changes nothing by itself. */
export type Proposal = Whole<Schemas["Proposal"]>;
export type MessageGist = Brief["gist"][number];
export type GistSentence = MessageGist["sentences"][number];
/** A number, amount, date, size or colour that the buyer names, with its place in the message. */
export type Entity = Brief["entities"][number];
export type MadePromise = Brief["promises"][number];
export type Fact = Brief["facts"][number];
export type Deadline = Brief["deadlines"][number];
export type Liability = Brief["liability"];
export type LikelyDecision = Liability["decisions"]["refund_buyer"];
export type Protection = Liability["protection"][number];
export type Reason = Liability["reasons"][number];
export type Option = Brief["options"][number];
export type OwnReply = Brief["own_replies"][number];
export type EvidenceEntry = Brief["evidence"][number];
export type SimilarCase = Brief["similar"][number];
/** One thing that may not be said; `start` and `end` count characters, not UTF-16 units. */
export type Finding = Schemas["Finding"];
export type Linted = Schemas["Linted"];
export type Reply = Whole<Schemas["Reply"]>;

export type Rule = Whole<Schemas["RuleView"]> & { confidence: "high" | "medium" | "low" };
export type PacketState = Whole<Schemas["PacketState"]>;
/** How far reading more pages of an order is. */
export type CollectState = Whole<Schemas["CollectState"]>;
export type CollectedPage = CollectState["pages"][number];
export type CollectorSettings = Whole<Schemas["CollectorSettings"]>;
/** Codes are handed on as the companion gave them. */
export type ArchiveRequest = Omit<Schemas["Closing"], "remedy" | "evidence"> & { remedy: string; evidence?: string[] };
export type CaseForm = Whole<Schemas["CaseForm"]>;
export type FormGroup = CaseForm["groups"][number];
export type FormField = FormGroup["fields"][number];
export type FormProblem = CaseForm["problem"];
export type FormMissing = CaseForm["missing"][number];
export type FormFile = CaseForm["files"][number];
export type FormChange = Partial<Schemas["FormChange"]>;
export type FormAnswer = Whole<Schemas["FormAnswer"]>;
export type LibraryHit = Whole<Schemas["Hits"]>["hits"][number];
