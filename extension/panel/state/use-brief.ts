import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Brief, Lang, Problem } from "../../api/types";
import type { PanelState } from "../../messages";
import { ask } from "./background";

export interface Judged {
  brief: Brief | null;
  problem: Problem | null;
  loading: boolean;
  refresh: () => void;
  /** How far the companion's clock is ahead of this one, in milliseconds. Deadlines run by the companion's. */
  ahead: number;
}

interface Held {
  caseId: string;
  brief: Brief;
  ahead: number;
}

/**
 * The brief of the state's case, asked anew when the page was read again or the language changed. The one at hand stays
 * in sight until the next is here, and while the companion is away.
 */
export function useBrief(state: PanelState | null, lang: Lang): Judged {
  const [held, setHeld] = useState<Held | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(false);
  const [again, setAgain] = useState(0);
  const turn = useRef(0);
  const caseId = state?.caseId ?? null;
  const ready = state?.connection === "ok";
  const readAt = state?.page?.at ?? null;

  // `readAt` and `again` are not sent: they are the causes for asking anew.
  useEffect(() => {
    const mine = ++turn.current;
    if (caseId === null || !ready) {
      setLoading(false);
      return;
    }
    setLoading(true);
    void ask("panel/get-brief", { caseId, lang }).then((answer) => {
      if (mine !== turn.current) return;
      setLoading(false);
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) setHeld({ caseId, brief: answer.value, ahead: aheadOf(answer.value.made_at) });
    });
  }, [caseId, ready, lang, readAt, again]);

  const refresh = useCallback(() => setAgain((count) => count + 1), []);
  const current = held !== null && held.caseId === caseId ? held : null;
  return { brief: current?.brief ?? null, problem, loading, refresh, ahead: current?.ahead ?? 0 };
}

/** Zero for a companion that does not say its time. */
function aheadOf(madeAt: string): number {
  const ahead = Date.parse(madeAt) - Date.now();
  return Number.isFinite(ahead) ? ahead : 0;
}
