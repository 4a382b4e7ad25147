// Written by `npm run generate` from the companion's own description. Change it there.

export const ASKS = [
  "full-refund",
  "return-and-refund",
  "partial-refund",
  "replacement",
  "resend-parts",
  "repair",
  "cancel-order",
  "correct-address",
  "trace-with-carrier",
  "answer-question",
] as const;
export type Ask = (typeof ASKS)[number];

export const CLAIM_KINDS = [
  "message",
  "return-request",
  "a-to-z",
  "inr-case",
  "snad-case",
  "cancellation-request",
  "payment-dispute",
  "chargeback",
  "feedback",
  "review",
  "policy-warning",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const DEADLINE_KINDS = [
  "answer-buyer",
  "answer-claim",
  "appeal",
  "refund",
  "ship",
  "upload-tracking",
  "carrier-claim",
  "return-label",
  "other",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const DISPUTE_TYPES = [
  "not-received",
  "delivered-not-received",
  "late",
  "damaged",
  "defective",
  "not-as-described",
  "wrong-item",
  "missing-parts",
  "size-fit",
  "counterfeit",
  "changed-mind",
  "cancellation",
  "customs-duties",
  "refund-not-received",
  "return-problem",
  "unauthorized-payment",
  "review-threat",
  "address-change",
  "product-question",
  "other",
] as const;
export type DisputeType = (typeof DISPUTE_TYPES)[number];

export const ENTITY_KINDS = [
  "order-number",
  "tracking-number",
  "amount",
  "date",
  "size",
  "colour",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const EVIDENCE_ITEMS = [
  "tracking-history",
  "first-scan",
  "proof-of-delivery",
  "signed-proof-of-delivery",
  "delivery-photo",
  "protected-label",
  "address-on-order",
  "dispatch-record",
  "weight-at-dispatch",
  "packing-photo",
  "product-photo",
  "serial-number",
  "packing-list",
  "photo-of-damage",
  "photo-of-packaging",
  "photo-of-item-received",
  "photo-of-defect",
  "carrier-damage-report",
  "carrier-investigation",
  "listing-at-order",
  "measured-sizes",
  "purchase-invoice",
  "brand-authorisation",
  "customs-declaration",
  "duty-terms-shown",
  "duty-receipt",
  "return-tracking",
  "return-inspection",
  "refund-record",
  "cancellation-record",
  "buyer-messages",
  "seller-answers",
  "return-policy",
] as const;
export type EvidenceItem = (typeof EVIDENCE_ITEMS)[number];

export const EVIDENCE_NEEDS = [
  "required",
  "helpful",
  "useless",
  "against",
] as const;
export type EvidenceNeed = (typeof EVIDENCE_NEEDS)[number];

export const HOWS = [
  "attribute",
  "json",
  "label",
  "pointed",
  "typed",
  "api",
] as const;
export type How = (typeof HOWS)[number];

export const OUTCOMES = [
  "won",
  "lost",
  "settled",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PARTIES = [
  "seller",
  "carrier",
  "platform",
  "buyer",
  "customs",
  "supplier",
  "shared",
  "undetermined",
] as const;
export type Party = (typeof PARTIES)[number];

export const PORTALS = [
  "amazon",
  "ebay",
  "shopify",
  "wish",
  "walmart",
  "etsy",
  "aliexpress",
  "tiktok-shop",
  "temu",
  "shopee",
  "lazada",
  "mercado-libre",
  "other",
] as const;
export type Portal = (typeof PORTALS)[number];

export const PROMISE_KINDS = [
  "full-refund",
  "return-and-refund",
  "partial-refund",
  "coupon",
  "replacement",
  "resend-parts",
  "repair",
  "trace-with-carrier",
  "cancel-order",
  "answer",
  "delivery",
] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const QUESTIONS = [
  "photo-of-damage",
  "photo-of-defect",
  "photo-of-item-received",
  "which-part-is-missing",
  "which-size-is-needed",
  "what-differs",
  "check-with-neighbours",
  "return-tracking-number",
  "duty-receipt",
  "correct-address",
  "what-is-wrong",
] as const;
export type Question = (typeof QUESTIONS)[number];

export const REMEDIES = [
  "full-refund",
  "returnless-refund",
  "return-and-refund",
  "partial-refund",
  "coupon",
  "replacement",
  "resend-parts",
  "repair",
  "wait-and-inform",
  "trace-with-carrier",
  "contest-with-evidence",
  "refer-to-platform",
  "cancel-order",
  "correct-address",
  "answer-question",
  "decline",
] as const;
export type Remedy = (typeof REMEDIES)[number];

export const REPLY_LANGUAGES = [
  "en",
  "af",
  "am",
  "ar",
  "az",
  "be",
  "bg",
  "bn",
  "bs",
  "ca",
  "cs",
  "cy",
  "da",
  "de",
  "el",
  "es",
  "et",
  "eu",
  "fa",
  "fi",
  "fil",
  "fr",
  "ga",
  "gl",
  "gu",
  "he",
  "hi",
  "hr",
  "hu",
  "hy",
  "id",
  "is",
  "it",
  "ja",
  "ka",
  "kk",
  "km",
  "kn",
  "ko",
  "lo",
  "lt",
  "lv",
  "mk",
  "ml",
  "mn",
  "mr",
  "ms",
  "my",
  "nb",
  "ne",
  "nl",
  "pa",
  "pl",
  "pt",
  "pt-BR",
  "ro",
  "ru",
  "si",
  "sk",
  "sl",
  "sq",
  "sr",
  "sr-Latn",
  "sv",
  "sw",
  "ta",
  "te",
  "th",
  "tr",
  "uk",
  "ur",
  "uz",
  "vi",
  "zh",
  "zh-Hant",
] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

export const SHIPMENT_STATES = [
  "pre-transit",
  "in-transit",
  "out-for-delivery",
  "available-for-pickup",
  "customs",
  "exception",
  "failed-attempt",
  "delivered",
  "returning",
  "returned",
  "lost",
  "expired",
  "unknown",
] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];

export const THREATS = [
  "bad-review",
  "claim",
  "chargeback",
  "legal",
] as const;
export type Threat = (typeof THREATS)[number];

export const TONES = [
  "apologetic",
  "neutral",
  "firm",
] as const;
export type Tone = (typeof TONES)[number];

export const URGENCIES = [
  "high",
  "normal",
  "low",
] as const;
export type Urgency = (typeof URGENCIES)[number];
