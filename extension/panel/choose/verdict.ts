import type { Brief } from "../../api/types";

/** `tell` the type; `ask` whether it is that; `unclear` when nothing says what it is about. */
export type Verdict = "tell" | "ask" | "unclear";

/** Below one half the panel asks and does not tell. */
export function verdictOf(brief: Brief): Verdict {
  if (brief.dispute_type === "other") return "unclear";
  return brief.confidence < 0.5 ? "ask" : "tell";
}

/** No message of the buyer was read: the facts say so, or its language cannot even be guessed. */
export function hasNoMessage(brief: Brief): boolean {
  const wrote = brief.facts.find((fact) => fact.name === "has_buyer_message")?.value;
  return typeof wrote === "boolean" ? !wrote : brief.language === "und";
}
