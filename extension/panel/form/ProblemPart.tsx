import { useId } from "preact/hooks";
import type { FormAnswer, FormChange, FormProblem } from "../../api/types";
import { codesOf } from "../../locales";
import { percent } from "../format/numbers";
import { useWords } from "../words";

interface Props {
  problem: FormProblem;
  onChange: (change: FormChange) => Promise<FormAnswer | null>;
}

/** What the case is about and what the buyer wants: as understood, until the seller says otherwise. */
export function ProblemPart({ problem, onChange }: Props) {
  const { t, word, tag } = useWords();
  const id = useId();
  const said = problem.said_by === "seller";
  const toggle = (ask: FormProblem["asks"][number], wanted: boolean) =>
    onChange({ asks: wanted ? [...problem.asks, ask] : problem.asks.filter((one) => one !== ask) });
  return (
    <div class="form-group">
      <h3 class="minor">{t("form.problem")}</h3>
      <div class="form-row">
        <label for={id}>{t("form.problem_type")}</label>
        <select
          id={id}
          value={problem.dispute_type}
          onChange={(event) =>
            void onChange({ dispute_type: event.currentTarget.value as FormProblem["dispute_type"] })
          }
        >
          {codesOf("dispute_type").map((code) => (
            <option key={code} value={code}>
              {word("dispute_type", code)}
            </option>
          ))}
        </select>
        <p class="small muted form-said">
          {said ? t("form.problem_said") : t("form.problem_read", { percent: percent(problem.confidence, tag) })}{" "}
          {said ? (
            <button type="button" class="link" onClick={() => void onChange({ dispute_type: "" })}>
              {t("form.problem_back")}
            </button>
          ) : null}
        </p>
      </div>
      <fieldset class="form-asks">
        <legend>{t("form.problem_asks")}</legend>
        {codesOf("ask").map((code) => (
          <label key={code} class="check">
            <input
              type="checkbox"
              checked={problem.asks.includes(code)}
              onChange={(event) => void toggle(code, event.currentTarget.checked)}
            />
            {word("ask", code)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
