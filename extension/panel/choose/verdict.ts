import type { Brief } from "../../api/types";

/** `tell` the type; `ask` whether it is that; `unclear` when nothing says what it is about; `nothing` to judge at all. */
export type Verdict = "tell" | "ask" | "unclear" | "nothing";

/** Below one half the panel asks and does not tell. */
export function verdictOf(brief: Brief): Verdict {
  if (brief.dispute_type === "other") return hasNothing(brief) ? "nothing" : "unclear";
  return brief.confidence < 0.5 ? "ask" : "tell";
}

/** No message of the buyer was read: the facts say so, or its language cannot even be guessed. */
export function hasNoMessage(brief: Brief): boolean {
  const wrote = factOf(brief, "has_buyer_message");
  return typeof wrote === "boolean" ? !wrote : brief.language === "und";
}

/** Neither a message nor a claim nor a return: an order and no dispute. */
function hasNothing(brief: Brief): boolean {
  return hasNoMessage(brief) && !factOf(brief, "claim_kind") && factOf(brief, "return_requested") !== true;
}

function factOf(brief: Brief, name: string): unknown {
  return brief.facts.find((fact) => fact.name === name)?.value;
}
