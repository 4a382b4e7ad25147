import type { Protection as Cover, Fact } from "../../api/types";
import { factValue } from "../format/facts";
import { Icon } from "../parts/Icon";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import { useWords } from "../words";

const STATES = {
  yes: { icon: "check", tone: "good", word: "protection.yes" },
  no: { icon: "cross", tone: "bad", word: "protection.no" },
  unknown: { icon: "unknown", tone: "warn", word: "protection.unknown" },
} as const;

/** What protects the seller on this order, before anything else is said about money. */
export function Protection({ protection, facts }: { protection: Cover[]; facts: Fact[] }) {
  const { t } = useWords();
  return (
    <Section name="protection" title={t("protection.title")}>
      {protection.length === 0 ? <p class="muted">{t("protection.none")}</p> : null}
      <ul class="rows">
        {protection.map((cover) => (
          <One key={cover.name} cover={cover} fact={facts.find((fact) => fact.name === cover.fact)} />
        ))}
      </ul>
    </Section>
  );
}

/** One shield. Where it does not stand, the fact that fells it is named with its value. */
function One({ cover, fact }: { cover: Cover; fact: Fact | undefined }) {
  const words = useWords();
  const { t, word } = words;
  const because =
    cover.holds !== true && fact
      ? t("protection.because", { fact: word("fact", fact.name), value: factValue(fact.name, fact.value, words) })
      : "";
  const state = STATES[cover.holds === null ? "unknown" : cover.holds ? "yes" : "no"];
  return (
    <li class="line protection-line">
      <Icon name={state.icon} tone={state.tone} />
      <span class="grow">
        {cover.name} <span class={`small ${state.tone}`}>{t(state.word)}</span>{" "}
        {because ? <span class="small muted fact">{because}</span> : null}
      </span>
      <Rules ids={[cover.rule]} />
    </li>
  );
}
