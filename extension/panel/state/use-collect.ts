import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CollectorSettings, CollectState, Lang, Problem } from "../../api/types";
import { ask } from "./background";

const POLL_MS = 900;

export interface Collecting {
  /** null until the companion has answered once. */
  collector: CollectorSettings | null;
  collect: CollectState | null;
  problem: Problem | null;
  cancelling: boolean;
  start: (openThreads: boolean) => Promise<void>;
  cancel: () => Promise<void>;
}

/** Reading more pages of a case's order. `onRead` is called whenever another page has gone into the case. */
export function useCollect(caseId: string, lang: Lang, onRead: () => void): Collecting {
  const [collector, setCollector] = useState<CollectorSettings | null>(null);
  const [collect, setCollect] = useState<CollectState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const read = useRef(0);

  const take = useCallback(
    (next: CollectState) => {
      setCollect(next);
      const now = next.pages.filter((page) => page.state === "read").length;
      if (now > read.current) onRead();
      read.current = now;
      if (next.state !== "running") setCancelling(false);
    },
    [onRead],
  );

  useEffect(() => {
    let gone = false;
    read.current = Number.POSITIVE_INFINITY; // what was read before this panel opened is in its brief already
    setCollect(null);
    setProblem(null);
    void ask("panel/collector", {}).then((answer) => {
      if (!gone && answer.ok) setCollector(answer.value);
    });
    void ask("panel/collect-state", { caseId, lang }).then((answer) => {
      if (!gone && answer.ok) take(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [caseId, lang, take]);

  const running = collect?.state === "running" && problem === null;
  useEffect(() => {
    if (!running) return;
    let gone = false;
    const timer = setInterval(async () => {
      const answer = await ask("panel/collect-state", { caseId, lang });
      if (gone) return;
      if (answer.ok) take(answer.value);
      else setProblem(answer.problem);
    }, POLL_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [running, caseId, lang, take]);

  const start = useCallback(
    async (openThreads: boolean) => {
      setProblem(null);
      const answer = await ask("panel/start-collect", { caseId, openThreads, lang });
      if (answer.ok) take(answer.value);
      else setProblem(answer.problem);
      if (!answer.ok && answer.problem.code === "collector-off") setCollector(switchedOff);
    },
    [caseId, lang, take],
  );

  const cancel = useCallback(async () => {
    setCancelling(true);
    const answer = await ask("panel/cancel-collect", { caseId, lang });
    if (answer.ok) take(answer.value);
    else setProblem(answer.problem);
  }, [caseId, lang, take]);

  return { collector, collect, problem, cancelling, start, cancel };
}

function switchedOff(before: CollectorSettings | null): CollectorSettings | null {
  return before && { ...before, on: false };
}
