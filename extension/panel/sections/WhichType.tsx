import { useState } from "preact/hooks";
import type { Brief, Problem } from "../../api/types";
import { verdictOf } from "../choose/verdict";
import { MOST, percent } from "../format/numbers";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";

type Kind = Brief["dispute_type"];

interface Props {
  brief: Brief;
  caseId: string;
  /** None of the types offered is right. */
  onDenied: () => void;
  onChosen: () => void;
}

/** Where the type is a guess: the likeliest ones to choose from. The one chosen is what the case is about from then on. */
export function WhichType({ brief, caseId, onDenied, onChosen }: Props) {
  const { t, word, tag } = useWords();
  const [chosen, setChosen] = useState<Kind | "none" | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const guess = verdictOf(brief) === "ask";
  const offered = guess
    ? [{ dispute_type: brief.dispute_type, confidence: brief.confidence }, ...brief.candidates]
    : brief.candidates;
  const choices = offered.filter(
    ({ dispute_type: kind }, place) =>
      kind !== "other" && offered.findIndex((other) => other.dispute_type === kind) === place,
  );
  if (!guess && choices.length === 0) return null;
  const choose = async (kind: Kind) => {
    setProblem(null);
    setChosen(kind);
    const answer = await ask("panel/put-form", { caseId, change: { dispute_type: kind } });
    if (answer.ok) {
      onChosen();
      return;
    }
    setChosen(null);
    setProblem(answer.problem);
  };
  const deny = () => {
    setChosen("none");
    onDenied();
  };
  return (
    <div class="question">
      {guess ? (
        <p class="small muted">
          {t("verdict.question_why", { percent: percent(Math.min(brief.confidence, MOST), tag) })}
        </p>
      ) : null}
      {chosen === null ? (
        <div class="actions">
          {choices.map(({ dispute_type: kind, confidence }) => (
            <button key={kind} type="button" class="button quiet" onClick={() => void choose(kind)}>
              {word("dispute_type", kind)} <span class="muted">{percent(Math.min(confidence, MOST), tag)}</span>
            </button>
          ))}
          <button type="button" class="button quiet" onClick={deny}>
            {t("verdict.none_of_these")}
          </button>
        </div>
      ) : null}
      <p class="small" role="status">
        {chosen === "none" ? t("verdict.denied") : null}
        {chosen && chosen !== "none" ? t("verdict.confirmed", { type: word("dispute_type", chosen) }) : null}
      </p>
      {problem ? <ProblemNote problem={problem} /> : null}
    </div>
  );
}
