import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CaseForm, FormAnswer, FormChange, Lang, Problem } from "../../api/types";
import { ask } from "../state/background";

export interface FormState {
  form: CaseForm | null;
  problem: Problem | null;
  /** Sends what the seller typed; the form is asked anew. Null when the companion could not be asked. */
  change: (change: FormChange) => Promise<FormAnswer | null>;
  refresh: () => void;
}

/** The form of a case, asked when it is first wanted and again after every change. */
export function useForm(caseId: string, lang: Lang, wanted: boolean, onChanged: () => void): FormState {
  const [form, setForm] = useState<CaseForm | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [again, setAgain] = useState(0);
  const turn = useRef(0);

  // `again` is not sent: it is the cause for asking anew.
  useEffect(() => {
    if (!wanted) return;
    const mine = ++turn.current;
    void ask("panel/get-form", { caseId, lang }).then((answer) => {
      if (mine !== turn.current) return;
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) setForm(answer.value);
    });
  }, [caseId, lang, wanted, again]);

  const refresh = useCallback(() => setAgain((count) => count + 1), []);
  const change = useCallback(
    async (typed: FormChange) => {
      const answer = await ask("panel/put-form", { caseId, change: typed });
      setProblem(answer.ok ? null : answer.problem);
      if (!answer.ok) return null;
      // The new form first, so that a field never falls back to what stood there before.
      const mine = ++turn.current;
      const anew = await ask("panel/get-form", { caseId, lang });
      if (mine === turn.current && anew.ok) setForm(anew.value);
      if (answer.value.kept.length > 0) onChanged();
      return answer.value;
    },
    [caseId, lang, onChanged],
  );
  return { form, problem, change, refresh };
}
