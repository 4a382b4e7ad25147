import { useCallback, useEffect, useState } from "preact/hooks";
import type { Brief, Lang, OwnReply, Problem, Reply, Tone } from "../../api/types";
import { atHand, firstWanted, type Wanted, withQuestion } from "../choose/replies";
import { ask } from "./background";

export interface Draft {
  wanted: Wanted;
  /** What was composed; `null` while it is being written, or when the seller took an own reply. */
  reply: Reply | null;
  text: string;
  edited: boolean;
  /** The case that an own earlier reply was taken from. */
  ownFrom: string | null;
  composing: boolean;
  problem: Problem | null;
  want: (change: Partial<Wanted>) => void;
  edit: (text: string) => void;
  takeOwn: (own: OwnReply) => void;
  addQuestion: (question: string) => void;
  reset: () => void;
}

/**
 * The reply that the seller is working on. It starts as the brief's own; another remedy, language or tone is composed
 * anew. What the seller has changed by hand is never overwritten by a fresher brief of the same case.
 */
export function useReply(brief: Brief, caseId: string, lang: Lang): Draft {
  const [wanted, setWanted] = useState<Wanted>(() => firstWanted(brief));
  const [chosen, setChosen] = useState(false);
  const [reply, setReply] = useState<Reply | null>(() => atHand(brief, firstWanted(brief)));
  const [text, setText] = useState(() => atHand(brief, firstWanted(brief))?.text ?? "");
  const [edited, setEdited] = useState(false);
  const [ownFrom, setOwnFrom] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const show = useCallback((next: Reply) => {
    setReply(next);
    setText(next.text);
    setEdited(false);
    setOwnFrom(null);
    setProblem(null);
  }, []);

  // A fresher brief: keep what the seller chose and typed, renew the rest.
  // Nothing else is a cause, so nothing else is watched.
  useEffect(() => {
    if (edited || ownFrom !== null) return;
    const next = chosen ? wanted : firstWanted(brief);
    if (!chosen) setWanted(next);
    const found = atHand(brief, next);
    if (found) show(found);
  }, [brief]);

  const want = useCallback(
    (change: Partial<Wanted>) => {
      const next = { ...wanted, ...change };
      setWanted(next);
      setChosen(true);
      const found = atHand(brief, next);
      if (found) {
        show(found);
        return;
      }
      setComposing(true);
      void ask("panel/compose-reply", { caseId, ...next, lang }).then((answer) => {
        setComposing(false);
        if (answer.ok) show(answer.value);
        else setProblem(answer.problem);
      });
    },
    [wanted, brief, caseId, lang, show],
  );

  return {
    wanted,
    reply,
    text,
    edited,
    ownFrom,
    composing,
    problem,
    want,
    edit: (next) => {
      setText(next);
      setEdited(ownFrom !== null || next !== (reply?.text ?? ""));
    },
    takeOwn: (own) => {
      setText(own.text);
      setOwnFrom(own.case_id);
      setEdited(false);
      setWanted({ ...wanted, language: own.language });
    },
    addQuestion: (question) => {
      setText(withQuestion(text, question));
      setEdited(true);
    },
    reset: () => {
      if (reply) {
        setWanted({ ...wanted, language: reply.language, tone: reply.tone as Tone });
        show(reply);
      }
    },
  };
}
