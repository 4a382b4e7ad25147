import type { Protection as Cover } from "../../api/types";
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
export function Protection({ protection }: { protection: Cover[] }) {
  const { t } = useWords();
  return (
    <Section name="protection" title={t("protection.title")}>
      {protection.length === 0 ? <p class="muted">{t("protection.none")}</p> : null}
      <ul class="rows">
        {protection.map((cover) => (
          <One key={cover.name} cover={cover} />
        ))}
      </ul>
    </Section>
  );
}

function One({ cover }: { cover: Cover }) {
  const { t, word } = useWords();
  const fact = cover.fact ? word("fact", cover.fact) : "";
  const state = STATES[cover.holds === null ? "unknown" : cover.holds ? "yes" : "no"];
  return (
    <li class="line protection-line">
      <Icon name={state.icon} tone={state.tone} />
      <span class="grow">
        {cover.name} <span class={`small ${state.tone}`}>{t(state.word)}</span>{" "}
        {fact && fact.toLowerCase() !== cover.name.toLowerCase() ? <span class="small muted fact">{fact}</span> : null}
      </span>
      <Rules ids={[cover.rule]} />
    </li>
  );
}
