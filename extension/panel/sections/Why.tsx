import type { Fact, Reason } from "../../api/types";
import { factValue } from "../format/facts";
import { fieldNames } from "../format/fields";
import { signed } from "../format/numbers";
import { Disclosure } from "../parts/Disclosure";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import { useWords } from "../words";

/** Each reason with its weight, heaviest first, and the facts that were used. */
export function Why({ reasons, facts }: { reasons: Reason[]; facts: Fact[] }) {
  const words = useWords();
  const { t, count } = words;
  const ordered = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const most = Math.max(0.1, ...ordered.map((reason) => Math.abs(reason.weight)));
  return (
    <Section name="why" title={t("why.title")}>
      <Disclosure summary={count("why.reasons", ordered.length)}>
        <p class="small muted">{t("why.scale")}</p>
        <ul class="reasons">
          {ordered.map((reason) => (
            <One key={`${reason.fact}${reason.rule ?? reason.case ?? ""}`} reason={reason} most={most} />
          ))}
        </ul>
      </Disclosure>
      {facts.length ? (
        <Disclosure summary={count("why.facts", facts.length)}>
          <dl class="facts small">
            {[...facts]
              .sort((a, b) => Number(a.value === null) - Number(b.value === null))
              .map((fact) => (
                <div key={fact.name}>
                  <dt>{words.word("fact", fact.name).replaceAll("_", " ")}</dt>
                  <dd>
                    <span class={fact.value === null ? "muted" : ""}>{factValue(fact.name, fact.value, words)}</span>{" "}
                    {fact.from ? <Origin path={fact.from} /> : null}
                  </dd>
                </div>
              ))}
          </dl>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function One({ reason, most }: { reason: Reason; most: number }) {
  const { t } = useWords();
  const side = reason.weight > 0 ? "for" : reason.weight < 0 ? "against" : "neutral";
  const width = Math.round((Math.abs(reason.weight) / most) * 50);
  return (
    <li class={`reason ${side}`}>
      <div class="weigh" aria-hidden="true">
        <span
          class="weight-bar"
          style={side === "for" ? { left: "50%", width: `${width}%` } : { right: "50%", width: `${width}%` }}
        />
      </div>
      <div class="line">
        <span class="grow">{reason.text || reason.fact}</span>
        <Rules ids={[reason.rule]} />
        <p class="small muted weight-words">
          {signed(reason.weight)} {t(`why.${side}`)}
          {reason.case ? ` · ${t("why.case", { id: reason.case })}` : ""}
        </p>
      </div>
    </li>
  );
}

/** Where a fact comes from: the field in words, its path for those who look closer. */
function Origin({ path }: { path: string }) {
  const words = useWords();
  return (
    <span class="muted" title={path}>
      · {fieldNames([path], words).join(", ")}
    </span>
  );
}
