import { useState } from "preact/hooks";
import type { Brief } from "../../api/types";
import { Icon } from "../parts/Icon";
import { Live } from "../parts/Note";
import { Section } from "../parts/Section";
import { useWords } from "../words";

/** What is still open: where sources disagree, questions to the buyer, what would change the judgement. */
export function StillOpen({ brief, onAdd }: { brief: Brief; onAdd: (question: string) => void }) {
  const { t } = useWords();
  const { missing, if_known, contradictions } = brief;
  const [added, setAdded] = useState(false);
  if (missing.length + if_known.length + contradictions.length === 0) return null;
  return (
    <Section name="open" title={t("open.title")}>
      <ul class="rows">
        {contradictions.map((text) => (
          <li key={text} class="line">
            <Icon name="warning" tone="warn" />
            <span class="grow">
              <span class="muted">{t("open.contradictions")}</span> {text}
            </span>
          </li>
        ))}
        {missing.map((entry) => (
          <li key={entry.question} class="line">
            <Icon name="unknown" tone="warn" />
            <span class="grow" title={entry.ask}>
              <span class="muted">{t("open.ask_buyer")}</span> {entry.what}
            </span>
            <button
              type="button"
              class="link small"
              aria-label={`${t("open.put_in_reply")}: ${entry.ask}`}
              onClick={() => {
                onAdd(entry.ask);
                setAdded(true);
              }}
            >
              {t("open.put_in_reply")}
            </button>
          </li>
        ))}
        {if_known.map((entry) => (
          <li key={entry.fact} class="line">
            <Icon name="unknown" />
            <span class="grow">
              <span class="muted">{t("open.if_known")}</span> {entry.fact}
              <span class="muted"> → {entry.then}</span>
            </span>
          </li>
        ))}
      </ul>
      <Live>{added ? <p class="small good">{t("open.added")}</p> : null}</Live>
    </Section>
  );
}
