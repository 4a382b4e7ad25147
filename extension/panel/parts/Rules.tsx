import { useId, useState } from "preact/hooks";
import type { Rule } from "../../api/types";
import { day } from "../format/time";
import { ask } from "../state/background";
import { useWords } from "../words";
import { Chevron } from "./Icon";

type Looked = Rule | "unavailable" | null;

/**
 * The rules that a statement rests on: a link that opens to their wording, source and age. Meant to stand in a wrapping
 * row or a grid, where the opened text takes a line of its own.
 */
export function Rules({ ids }: { ids: (string | null | undefined)[] }) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  const [rules, setRules] = useState<Record<string, Looked>>({});
  const id = useId();
  const known = [...new Set(ids.filter((rule): rule is string => Boolean(rule)))];
  if (known.length === 0) return null;

  const toggle = () => {
    setOpen(!open);
    if (open) return;
    for (const rule of known) {
      if (rules[rule]) continue;
      void ask("panel/get-rule", { id: rule, lang }).then((answer) => {
        setRules((before) => ({ ...before, [rule]: answer.ok ? answer.value : "unavailable" }));
      });
    }
  };
  return (
    <>
      <button
        type="button"
        class="link small rule-link"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t("rule.show", { ids: known.join(", ") })}
        title={known.join("\n")}
        onClick={toggle}
      >
        {known.length > 1 ? t("rule.many") : t("rule.one")}
        <Chevron />
      </button>
      {open ? (
        <ul class="rule-text" id={id}>
          {known.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
              <RuleWords rule={rules[rule] ?? null} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function RuleWords({ rule }: { rule: Looked }) {
  const { t, tag } = useWords();
  if (rule === null) return <p class="muted">{t("rule.loading")}</p>;
  if (rule === "unavailable") return <p class="muted">{t("rule.unavailable")}</p>;
  return (
    <>
      <p>{rule.statement}</p>
      <p class="muted">
        {[
          rule.confidence ? t(`rule.confidence.${rule.confidence}`) : "",
          rule.read_on ? t("rule.checked", { date: day(rule.read_on, tag) }) : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {rule.source ? (
        <p class="muted">
          {t("rule.source")}: <Source text={rule.source} />
        </p>
      ) : null}
    </>
  );
}

/** A source is a link only when it is a plain web address. */
function Source({ text }: { text: string }) {
  if (!/^https:\/\/\S+$/.test(text)) return <span>{text}</span>;
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
