import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Brief, Lang, OwnReply, Problem, Reply, Tone } from "../../api/types";
import { asked, atHand, firstWanted, type Wanted, withQuestion } from "../choose/replies";
import { ask } from "./background";

/** One reply that the seller is writing. */
interface Writing {
  wanted: Wanted;
  /** The seller chose another remedy, language or tone than the brief's. */
  chosen: boolean;
  /** What was composed; `null` before the first one. */
  reply: Reply | null;
  text: string;
  edited: boolean;
  /** The case that an own earlier reply was taken from. */
  ownFrom: string | null;
}

/** What the seller is writing for one case. */
export interface Work extends Writing {
  /** The full reply while the first answer is shown, or the other way round, as it was left. */
  aside: Writing | null;
}

/** Work by case id, kept while the panel is open: a seller who looks at another tab finds it again. */
export type Drafts = Map<string, Work>;

export interface Draft extends Work {
  composing: boolean;
  problem: Problem | null;
  want: (change: Partial<Wanted>) => void;
  /** Shows the first answer or the full reply; what was written of the other one is kept. */
  turnTo: (first: boolean) => void;
  edit: (text: string) => void;
  takeOwn: (own: OwnReply) => void;
  addQuestion: (question: string) => void;
  reset: () => void;
}

/**
 * The reply that the seller is working on. It starts as the brief's own; another remedy, language or tone is composed
 * anew. What the seller has changed by hand is never overwritten by a fresher brief of the same case.
 */
export function useReply(brief: Brief, caseId: string, lang: Lang, drafts: Drafts): Draft {
  const [work, setWork] = useState<Work>(() => drafts.get(caseId) ?? start(brief));
  const [composing, setComposing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const { wanted, reply, text, ownFrom } = work;

  useEffect(() => {
    drafts.set(caseId, work);
  }, [drafts, caseId, work]);

  const show = useCallback((next: Reply) => {
    setWork((before) => ({ ...before, reply: next, text: next.text, edited: false, ownFrom: null }));
    setProblem(null);
  }, []);

  const compose = useCallback(
    (next: Wanted) => {
      const mine = ++turn.current;
      const found = atHand(brief, next);
      setComposing(found === null);
      if (found) {
        show(found);
        return;
      }
      void ask("panel/compose-reply", { caseId, ...asked(next), lang }).then((answer) => {
        if (mine !== turn.current) return;
        setComposing(false);
        if (answer.ok) show(answer.value);
        else setProblem(answer.problem);
      });
    },
    [brief, caseId, lang, show],
  );

  const first = useRef(true);
  // A fresher brief, or one in another language: keep what the seller chose and typed, renew the rest. Nothing else is
  // a cause, so nothing else is watched.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const aside = work.aside && isTheSellers(work.aside) ? work.aside : null;
    if (isTheSellers(work)) {
      setWork({ ...work, aside });
    } else if (work.chosen) {
      setWork({ ...work, aside });
      compose(wanted);
    } else {
      setWork({ ...start(brief), aside });
    }
  }, [brief]);

  return {
    ...work,
    composing,
    problem,
    want: (change) => {
      const next = { ...wanted, ...change };
      const { aside, ...left } = work;
      setWork({ ...work, wanted: next, chosen: true, aside: next.first === wanted.first ? aside : left });
      compose(next);
    },
    turnTo: (first) => {
      if (first === wanted.first) return;
      const { aside, ...left } = work;
      turn.current += 1;
      setComposing(false);
      setProblem(null);
      if (aside) {
        setWork({ ...aside, aside: left });
        return;
      }
      const own = first ? brief.first_reply : brief.replies[0];
      const next = { ...wanted, first, tone: own?.language === wanted.language ? own.tone : wanted.tone };
      setWork({ wanted: next, chosen: true, reply: null, text: "", edited: false, ownFrom: null, aside: left });
      compose(next);
    },
    edit: (next) => setWork({ ...work, text: next, edited: ownFrom !== null || next !== (reply?.text ?? "") }),
    takeOwn: (own) => {
      turn.current += 1;
      setComposing(false);
      const language = { ...wanted, language: own.language };
      setWork({ ...work, wanted: language, text: own.text, ownFrom: own.case_id, edited: false });
    },
    addQuestion: (question) => setWork({ ...work, text: withQuestion(text, question), edited: true }),
    reset: () => {
      if (!reply) return;
      setWork({ ...work, wanted: { ...wanted, language: reply.language, tone: reply.tone as Tone } });
      show(reply);
    },
  };
}

function start(brief: Brief): Work {
  const wanted = firstWanted(brief);
  const reply = atHand(brief, wanted);
  return { wanted, chosen: false, reply, text: reply?.text ?? "", edited: false, ownFrom: null, aside: null };
}

function isTheSellers(writing: Writing): boolean {
  return writing.edited || writing.ownFrom !== null;
}
