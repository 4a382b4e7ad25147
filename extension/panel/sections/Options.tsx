import type { Option } from "../../api/types";
import { beaten, difference } from "../choose/options";
import { money } from "../format/numbers";
import { Disclosure } from "../parts/Disclosure";
import { Icon } from "../parts/Icon";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import { useWords } from "../words";

interface Props {
  options: Option[];
  /** The remedy that the reply is written for. */
  chosen: string;
  onChoose: (remedy: string) => void;
}

/** One recommendation with its price and what it beats; the others, and what is not allowed, behind a link. */
export function Options({ options, chosen, onChoose }: Props) {
  const words = useWords();
  const { t, word, tag, count } = words;
  const recommended = options.find((option) => option.recommended);
  if (!recommended) return null;
  const best = beaten(options);
  const others = options.filter((option) => option !== recommended);
  const allowed = others.filter((option) => option.allowed);
  const forbidden = others.filter((option) => !option.allowed);
  return (
    <Section name="options" title={t("options.title")}>
      <div class="recommended">
        <div class="recommended-head">
          <h3>{word("remedy", recommended.remedy)}</h3>
          <p class="cost">{costText(recommended, words)}</p>
        </div>
        {best ? (
          <p class="good small saves">
            {t("options.saves", {
              remedy: word("remedy", best.remedy),
              amount: money(best.saves, best.currency, tag),
            })}
          </p>
        ) : null}
        <div class="line">
          {recommended.why ? <p class="grow">{recommended.why}</p> : null}
          <Rules ids={recommended.rules} />
        </div>
        {chosen !== recommended.remedy ? (
          <button type="button" class="link small" onClick={() => onChoose(recommended.remedy)}>
            {t("options.back")}
          </button>
        ) : null}
      </div>
      {others.length ? (
        <Disclosure class="others" summary={count("options.others", others.length)}>
          <ul class="alternatives">
            {allowed.map((option) => (
              <Alternative
                key={option.remedy}
                option={option}
                recommended={recommended}
                chosen={chosen === option.remedy}
                onChoose={onChoose}
              />
            ))}
            {forbidden.map((option) => (
              <Forbidden key={option.remedy} option={option} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

interface AlternativeProps {
  option: Option;
  recommended: Option;
  chosen: boolean;
  onChoose: (remedy: string) => void;
}

function Alternative({ option, recommended, chosen, onChoose }: AlternativeProps) {
  const words = useWords();
  const { t, word, tag } = words;
  const more = difference(option, recommended);
  const amount = more === null ? "" : money(Math.abs(more), option.currency, tag);
  return (
    <li>
      <div class="alternative-head">
        <strong>{word("remedy", option.remedy)}</strong>
        <span class="small muted">
          {costText(option, words)}
          {more === null ? "" : " · "}
          {more === null
            ? ""
            : more === 0
              ? t("options.same_cost")
              : t(more > 0 ? "options.dearer" : "options.cheaper", { amount })}
        </span>
      </div>
      {option.why ? <p class="small muted">{option.why}</p> : null}
      <div class="line">
        {chosen ? (
          <span class="small muted">{t("options.chosen")}</span>
        ) : (
          <button type="button" class="link small" onClick={() => onChoose(option.remedy)}>
            {t("options.use")}
          </button>
        )}
        <Rules ids={option.rules} />
      </div>
    </li>
  );
}

function Forbidden({ option }: { option: Option }) {
  const { t, word } = useWords();
  return (
    <li class="forbidden">
      <div class="alternative-head">
        <strong>{word("remedy", option.remedy)}</strong>
        <span class="tag bad">
          <Icon name="cross" />
          {t("options.forbidden")}
        </span>
      </div>
      {option.why ? <p class="small muted">{option.why}</p> : null}
      {option.forbidden_by.length ? (
        <div class="line small muted">
          <span>
            {t("options.forbidden_by")} <code>{option.forbidden_by.join(", ")}</code>
          </span>
          <Rules ids={option.forbidden_by} />
        </div>
      ) : null}
    </li>
  );
}

function costText(option: Option, { t, tag }: ReturnType<typeof useWords>): string {
  if (option.cost == null) return t("options.no_cost");
  if (Number(option.cost) === 0) return t("options.free");
  return t("options.cost", { cost: money(option.cost, option.currency, tag) });
}
