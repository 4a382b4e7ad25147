import type { Brief, Deadline } from "../../api/types";

export interface DatedDeadline extends Deadline {
  /** Milliseconds left; negative once passed. */
  left: number;
  over: boolean;
}

/** Running deadlines, nearest first, then passed ones, latest first. A deadline passes while the panel stands open. */
export function inOrder(deadlines: Deadline[], now: number): DatedDeadline[] {
  const dated = deadlines.map((deadline) => {
    const left = Date.parse(deadline.due_at) - now;
    return { ...deadline, left, over: deadline.passed || left <= 0 };
  });
  return dated.sort((a, b) => {
    if (a.over !== b.over) return a.over ? 1 : -1;
    return a.over ? b.left - a.left : a.left - b.left;
  });
}

/** How pressing: `hot` under six hours, `warm` under a day, `calm` beyond. */
export function pressure(deadline: DatedDeadline): "over" | "hot" | "warm" | "calm" {
  if (deadline.over) return "over";
  if (deadline.left < 6 * 3_600_000) return "hot";
  return deadline.left < 24 * 3_600_000 ? "warm" : "calm";
}

export type Step = "answer" | "act" | "prove" | "appeal" | "close";

const STEP_OF_KIND: Record<string, Step> = {
  "answer-buyer": "answer",
  "answer-claim": "prove",
  appeal: "appeal",
  refund: "act",
  ship: "act",
  "upload-tracking": "act",
  "return-label": "act",
  "carrier-claim": "act",
};

/** Where the case stands: what the nearest running deadline asks for; with none running it can be closed. */
export function stepOf(brief: Brief, now: number): Step {
  const next = inOrder(brief.deadlines, now).find((deadline) => !deadline.over);
  if (next) return STEP_OF_KIND[next.kind] ?? "answer";
  return brief.deadlines.length > 0 ? "close" : "answer";
}
