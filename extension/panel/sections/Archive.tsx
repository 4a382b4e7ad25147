import { useState } from "preact/hooks";
import type { ArchiveRequest, Brief, Problem } from "../../api/types";
import { codesOf } from "../../locales";
import { recommendedRemedy } from "../choose/replies";
import { Live, Note } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";

interface Props {
  brief: Brief;
  caseId: string;
  reply: { language: string; text: string };
}

type Outcome = ArchiveRequest["outcome"];

/** Closing the case: how it ended, what was done, what it cost and what to do better. */
export function Archive({ brief, caseId, reply }: Props) {
  const { t, word, lang } = useWords();
  const suggested = brief.options.find((option) => option.recommended);
  const currency = suggested?.currency ?? brief.options.find((option) => option.currency)?.currency ?? null;
  const [outcome, setOutcome] = useState<Outcome>("settled");
  const [remedy, setRemedy] = useState(() => recommendedRemedy(brief));
  const [cost, setCost] = useState("");
  const [lesson, setLesson] = useState("");
  const [keep, setKeep] = useState(true);
  const [stage, setStage] = useState<"open" | "saving" | "saved">("open");
  const [problem, setProblem] = useState<Problem | null>(null);
  const amount = cost.trim().replace(",", ".");
  const badCost = amount !== "" && !/^\d+(\.\d{1,2})?$/.test(amount);

  const save = async (event: Event) => {
    event.preventDefault();
    if (badCost || stage === "saving") return;
    setStage("saving");
    const answer = await ask("panel/archive", {
      caseId,
      outcome,
      remedy,
      ...(amount === "" ? {} : { cost: amount, currency }),
      lesson: lesson.trim() === "" ? {} : { [lang]: lesson.trim() },
      reply: keep && reply.text.trim() !== "" ? reply : null,
      evidence: brief.evidence.filter((entry) => entry.have).map((entry) => entry.item),
    });
    setProblem(answer.ok ? null : answer.problem);
    setStage(answer.ok ? "saved" : "open");
  };

  if (stage === "saved") {
    return (
      <Live>
        <Note tone="good">{t("archive.saved")}</Note>
      </Live>
    );
  }
  return (
    <form class="archive" onSubmit={(event) => void save(event)}>
      <p class="small muted">{t("archive.why")}</p>
      <fieldset class="field">
        <legend class="label small muted">{t("archive.outcome")}</legend>
        <div class="radios">
          {codesOf("outcome").map((code) => (
            <label key={code}>
              <input
                type="radio"
                name="archive-outcome"
                value={code}
                checked={outcome === code}
                onChange={() => setOutcome(code)}
              />
              {word("outcome", code)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="choices">
        <div class="field">
          <label for="archive-remedy">{t("archive.remedy")}</label>
          <select id="archive-remedy" value={remedy} onChange={(event) => setRemedy(event.currentTarget.value)}>
            {codesOf("remedy").map((code) => (
              <option key={code} value={code}>
                {word("remedy", code)}
              </option>
            ))}
          </select>
        </div>
        <div class="field narrow">
          <label for="archive-cost">
            {t("archive.cost")}
            {currency ? ` (${currency})` : ""}
          </label>
          <input
            id="archive-cost"
            type="text"
            inputMode="decimal"
            value={cost}
            aria-invalid={badCost}
            aria-describedby="archive-cost-problem"
            onInput={(event) => setCost(event.currentTarget.value)}
          />
        </div>
      </div>
      <p id="archive-cost-problem" class="small bad" role="status">
        {badCost ? t("archive.bad_cost") : ""}
      </p>
      <div class="field">
        <label for="archive-lesson">{t("archive.lesson")}</label>
        <textarea
          id="archive-lesson"
          rows={2}
          value={lesson}
          onInput={(event) => setLesson(event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        {t("archive.keep_reply")}
      </label>
      <div class="actions">
        <button type="submit" class="button quiet" disabled={stage === "saving" || badCost}>
          {t(stage === "saving" ? "archive.saving" : "archive.save")}
        </button>
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
    </form>
  );
}
