import { useRef, useState } from "preact/hooks";
import type { Lang, Problem } from "../../api/types";
import { ask } from "./background";
import { translateHere } from "./browser-translator";

export interface Translated {
  text: string;
  /** `browser`, or an engine of the companion. */
  engine: string;
  broken: boolean;
}

/** A text in the seller's language: by the browser's own translator where it has one, else by the companion's engines. */
export function useTranslation(caseId: string, lang: Lang) {
  const [state, setState] = useState<"idle" | "busy" | "none">("idle");
  const [found, setFound] = useState<(Translated & { of: string }) | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);

  const translate = async (text: string) => {
    const mine = ++turn.current;
    setState("busy");
    setProblem(null);
    const answer = await translated(caseId, text, lang);
    if (mine !== turn.current) return;
    setState(answer && "text" in answer ? "idle" : "none");
    setFound(answer && "text" in answer ? { ...answer, of: text } : null);
    setProblem(answer && "code" in answer ? answer : null);
  };
  return { state, found, problem, translate };
}

/** The text in another language, or why there is none: `null` where no engine can. */
export async function translated(caseId: string, text: string, target: string): Promise<Translated | Problem | null> {
  const given = await ask("panel/protect-text", { caseId, text, target });
  if (!given.ok) return given.problem;
  const { source, lines } = given.value.texts[0] ?? { source: "und", lines: [] };
  const here = await translateHere(lines, source, target);
  if (here) {
    const checked = await ask("panel/check-translation", { caseId, text, lines: here, source, target });
    if (checked.ok && !checked.value.broken) {
      return { text: checked.value.translation, engine: "browser", broken: false };
    }
  }
  const answer = await ask("panel/translate", { caseId, text, source, target });
  if (!answer.ok) return answer.problem;
  const one = answer.value.translations[0];
  return one?.translation ? { text: one.translation, engine: one.engine ?? "", broken: one.broken ?? false } : null;
}
