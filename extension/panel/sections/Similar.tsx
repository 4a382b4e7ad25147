import { useState } from "preact/hooks";
import type { SimilarCase } from "../../api/types";
import { percent } from "../format/numbers";
import { Disclosure } from "../parts/Disclosure";
import { Icon } from "../parts/Icon";
import { Section } from "../parts/Section";
import { useWords } from "../words";

const SIGNS = {
  won: { icon: "check", tone: "good" },
  lost: { icon: "cross", tone: "bad" },
  settled: { icon: "info", tone: "" },
} as const;

/** Cases in sight at first; the rest are behind a link. */
const SHOWN = 3;

/** Facts in sight at first. */
const FACTS_SHOWN = 6;

/** Past cases like this one: how they ended, what they teach, and why they count as alike. */
export function Similar({ similar }: { similar: SimilarCase[] }) {
  const { t, count } = useWords();
  return (
    <Section
      name="similar"
      title={t("similar.title")}
      aside={similar.length ? <span class="small muted">{count("similar.count", similar.length)}</span> : null}
    >
      {similar.length === 0 ? <p class="muted">{t("similar.none")}</p> : null}
      <Cards cases={similar.slice(0, SHOWN)} />
      {similar.length > SHOWN ? (
        <Disclosure summary={count("similar.more", similar.length - SHOWN)}>
          <Cards cases={similar.slice(SHOWN)} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Cards({ cases }: { cases: SimilarCase[] }) {
  return (
    <ul class="cards">
      {cases.map((past) => (
        <Past key={past.case_id} past={past} />
      ))}
    </ul>
  );
}

function Past({ past }: { past: SimilarCase }) {
  const { t, word, tag } = useWords();
  const sign = SIGNS[past.outcome];
  return (
    <li class="past">
      <div class="line">
        <span class={`tag ${sign.tone}`}>
          <Icon name={sign.icon} />
          {word("outcome", past.outcome)}
        </span>
        <strong class="grow">{word("dispute_type", past.dispute_type)}</strong>
        <span class="small muted">{t("similar.score", { percent: percent(past.score, tag) })}</span>
      </div>
      <p class="small muted">
        {word("remedy", past.remedy)} · {t(`similar.origin.${past.origin}`)}
      </p>
      {past.lesson ? (
        <p>
          <span class="sr-only">{t("similar.lesson")}: </span>
          {past.lesson}
        </p>
      ) : null}
      <Disclosure summary={<span class="small">{t("similar.details")}</span>}>
        <Facts title={t("similar.same")} facts={past.same} />
        <Facts title={t("similar.different")} facts={past.different} />
        {past.closest ? (
          <div class="closest small">
            <h3 class="minor">{t("similar.closest")}</h3>
            <p>
              <span class="muted">{t("similar.ours")}</span>
              <q>{past.closest.ours}</q>
            </p>
            <p>
              <span class="muted">{t("similar.theirs")}</span>
              <q>{past.closest.theirs}</q>
            </p>
          </div>
        ) : null}
      </Disclosure>
    </li>
  );
}

function Facts({ title, facts }: { title: string; facts: string[] }) {
  const { count } = useWords();
  const [all, setAll] = useState(false);
  if (facts.length === 0) return null;
  const shown = all ? facts : facts.slice(0, FACTS_SHOWN);
  return (
    <div class="small past-facts">
      <h3 class="minor">{title}</h3>
      <ul class="inline-list">
        {shown.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {shown.length < facts.length ? (
          <li>
            <button type="button" class="link" onClick={() => setAll(true)}>
              {count("similar.more", facts.length - shown.length)}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
