import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Lang, Portal } from "../../api/types";
import { carried, type Marked, marked } from "../choose/findings";
import { ask } from "./background";

/** How long the seller rests before the text is checked, in milliseconds. */
const PAUSE = 450;
/** Two presses within this time are one that trembled, in milliseconds. */
const TREMBLE = 600;

interface Answer {
  of: string;
  lang: Lang;
  found: Marked[];
  /** False: the companion did not answer. */
  known: boolean;
}

export interface Lint {
  /** What is found in the text as it stands now. */
  findings: Marked[];
  /** Whether the text as it stands was checked; null while it is not known yet. */
  checked: boolean | null;
  /** The seller pressed Insert on a text that may not be sent, and was told. */
  warned: boolean;
  /** Whether a press of Insert goes through. With `sure` false it never does on a text that may not be sent. */
  mayInsert: (sure: boolean) => Promise<boolean>;
}

/** Checks a message against what the portal forbids, whenever the seller rests. Never in the way of typing. */
export function useLint(portal: Portal, text: string, lang: Lang): Lint {
  const [answer, setAnswer] = useState<Answer>({ of: "", lang, found: [], known: true });
  const [warned, setWarned] = useState<{ of: string; at: number } | null>(null);
  const turn = useRef(0);

  const check = useCallback(async (): Promise<Answer> => {
    const mine = ++turn.current;
    const given =
      text.trim() === "" ? null : await ask("panel/lint-message", { portal, text, lang }).catch(() => undefined);
    const next: Answer =
      given === null || given?.ok
        ? { of: text, lang, found: given ? marked(text, given.value.findings) : [], known: true }
        : { of: text, lang, found: [], known: false };
    if (mine === turn.current) setAnswer(next);
    return next;
  }, [portal, text, lang]);

  useEffect(() => {
    const wait = setTimeout(() => void check(), PAUSE);
    return () => clearTimeout(wait);
  }, [check]);

  const current = answer.of === text && answer.lang === lang;
  const mayInsert = async (sure: boolean) => {
    const { found } = current ? answer : await check();
    if (!found.some((one) => one.level === "block")) return true;
    if (sure && warned?.of === text && Date.now() - warned.at > TREMBLE) return true;
    if (warned?.of !== text) setWarned({ of: text, at: Date.now() });
    return false;
  };
  return {
    findings: carried(answer.found, answer.of, text),
    checked: current ? answer.known : null,
    warned: warned?.of === text,
    mayInsert,
  };
}
