import type { Brief } from "../../api/types";
import type { Step } from "../choose/deadlines";
import { verdictOf } from "../choose/verdict";
import { MOST, percent } from "../format/numbers";
import { Chevron, Icon } from "../parts/Icon";
import { useWords } from "../words";
import { WhichType } from "./WhichType";

const STEPS: Step[] = ["answer", "act", "prove", "appeal", "close"];

interface Props {
  brief: Brief;
  caseId: string;
  step: Step;
  onStep: (step: Step) => void;
  /** The seller says that the type is wrong: bring in what the buyer wrote. */
  onDenied: () => void;
  /** The seller has said what it is: all is judged anew. */
  onChosen: () => void;
}

/** What it is, what the buyer asks for, how sure that is, and the step that the case is in. */
export function Verdict({ brief, caseId, step, onStep, onDenied, onChosen }: Props) {
  const { t, word, list, tag, languageName } = useWords();
  const kind = verdictOf(brief);
  const type = word("dispute_type", brief.dispute_type);
  const asks = brief.asks.length
    ? t("verdict.asks", { asks: list(brief.asks.map((code) => word("ask", code))) })
    : t("verdict.no_ask");
  const number = STEPS.indexOf(step) + 1;
  return (
    <div class="verdict">
      <div class="verdict-line">
        <h1>
          {kind === "tell" ? `${type} · ${asks}` : null}
          {kind === "ask" ? t("verdict.question", { type }) : null}
          {kind === "unclear" ? t("verdict.unclear") : null}
          {kind === "nothing" ? t("nothing.title") : null}
        </h1>
        <button
          type="button"
          class="link step"
          aria-label={t("header.go_to_step", { n: number, step: t(`step.${step}`) })}
          onClick={() => onStep(step)}
        >
          <span class="step-number">{number}</span>
          {t(`step.${step}`)}
          <Chevron />
        </button>
      </div>
      {kind === "unclear" ? <p class="small muted">{t("verdict.unclear_why")}</p> : null}
      {kind === "ask" || kind === "unclear" ? (
        <WhichType brief={brief} caseId={caseId} onDenied={onDenied} onChosen={onChosen} />
      ) : null}
      {kind === "nothing" ? <p class="small muted">{t("nothing.why")}</p> : null}
      <p class="verdict-tags small">
        {kind === "tell" ? (
          <span class="tag">{t("verdict.sure", { percent: percent(Math.min(brief.confidence, MOST), tag) })}</span>
        ) : null}
        {brief.threats.length ? (
          <span class="tag warn">
            <Icon name="warning" />
            {t("verdict.threatens", { threats: list(brief.threats.map((code) => word("threat", code))) })}
          </span>
        ) : null}
        {brief.also.length ? (
          <span class="tag">
            {t("verdict.also", { types: list(brief.also.map((code) => word("dispute_type", code))) })}
          </span>
        ) : null}
        {brief.language !== "und" ? (
          <span class="tag" title={t("verdict.language", { language: languageName(brief.language) })}>
            {languageName(brief.language)}
          </span>
        ) : null}
      </p>
    </div>
  );
}
