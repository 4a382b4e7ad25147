import type { Liability, LikelyDecision } from "../../api/types";
import { percent } from "../format/numbers";
import { day } from "../format/time";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import { useWords } from "../words";

interface Row {
  question: string;
  answer: string;
  unsure: boolean;
  why: string;
  rules: (string | null | undefined)[];
}

/** The three decisions that are never mixed: does the buyer get a refund, who pays, does it count. */
export function Decisions({ liability }: { liability: Liability }) {
  const words = useWords();
  const { t, word } = words;
  const { refund_buyer, seller_pays, counts_against_metrics } = liability.decisions;
  const likely = (decision: LikelyDecision) =>
    t(decision.likely === null ? "decisions.unknown" : decision.likely ? "decisions.likely" : "decisions.unlikely");
  const rows: Row[] = [
    {
      question: t("decisions.refund_buyer"),
      answer: likely(refund_buyer),
      unsure: refund_buyer.likely === null,
      why: refund_buyer.why,
      rules: [refund_buyer.rule],
    },
    {
      question: t("decisions.seller_pays"),
      answer: word("party", liability.payer.party),
      unsure: liability.payer.party === "undetermined",
      why: seller_pays.why || liability.payer.why,
      rules: [seller_pays.rule, ...liability.payer.rules],
    },
    {
      question: t("decisions.counts"),
      answer: likely(counts_against_metrics),
      unsure: counts_against_metrics.likely === null,
      why: counts_against_metrics.why,
      rules: [counts_against_metrics.rule],
    },
  ];
  return (
    <Section name="decisions" title={t("decisions.title")}>
      <dl class="decisions">
        {rows.map((row) => (
          <div key={row.question} class="decision">
            <dt>{row.question}</dt>
            <dd class="line">
              <strong class={row.unsure ? "unsure" : ""}>{row.answer}</strong>
              <Rules ids={row.rules} />
              {row.why ? <p class="why small muted">{row.why}</p> : null}
            </dd>
          </div>
        ))}
      </dl>
      <Further liability={liability} />
    </Section>
  );
}

function Further({ liability }: { liability: Liability }) {
  const { t, word, tag } = useWords();
  const { cause, return_postage, recover_from } = liability;
  const chance = liability.chance_if_contested ?? null;
  return (
    <dl class="further small">
      <div>
        <dt>{t("decisions.chance")}</dt>
        <dd>{chance === null ? t("decisions.nothing_to_contest") : <Chance share={chance} />}</dd>
      </div>
      <div>
        <dt>{t("decisions.cause")}</dt>
        <dd title={cause.why}>
          {cause.party === "undetermined"
            ? word("party", cause.party)
            : t("decisions.cause_sure", { party: word("party", cause.party), percent: percent(cause.confidence, tag) })}
        </dd>
      </div>
      {return_postage ? (
        <div>
          <dt>{t("decisions.postage")}</dt>
          <dd class="line">
            {word("party", return_postage.party)}
            <Rules ids={return_postage.rules} />
          </dd>
        </div>
      ) : null}
      {recover_from ? (
        <div>
          <dt>{t("decisions.recover")}</dt>
          <dd class="line">
            {recover_from.until
              ? t("decisions.recover_until", {
                  party: word("party", recover_from.party),
                  date: day(recover_from.until, tag),
                })
              : word("party", recover_from.party)}
            <Rules ids={recover_from.rules} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Chance({ share }: { share: number }) {
  const { tag } = useWords();
  return (
    <span class="chance">
      <span class="chance-track" aria-hidden="true">
        <span class="chance-fill" style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
      </span>
      {percent(share, tag)}
    </span>
  );
}
