import { useId, useState } from "preact/hooks";
import type { FormAnswer, FormChange, FormField } from "../../api/types";
import { pageName } from "../format/fields";
import { Icon } from "../parts/Icon";
import { Live } from "../parts/Note";
import { useWords } from "../words";

interface Props {
  field: FormField;
  onChange: (change: FormChange) => Promise<FormAnswer | null>;
}

/** One field: its name, what is known, where that comes from, and what the seller types instead. */
export function FieldRow({ field, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const shown = shownValue(field);
  /** What is being typed; null: what is known stands there. */
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState("");

  const save = async (typed: string) => {
    if (typed.trim() === shown.trim()) return;
    const answer = await onChange({ fields: { [field.path]: typed } });
    if (answer === null) return;
    setRefused(answer.refused.includes(field.path) ? typed : "");
    setDraft(null);
  };
  const label = t(`form.field.${field.path}` as "form.field.order.total");
  return (
    <div class={field.wanted ? "form-row wanted" : "form-row"}>
      <label for={id}>{label}</label>
      {field.entry === "choice" ? (
        <select id={id} value={shown} onChange={(event) => void save(event.currentTarget.value)}>
          {["", ...field.choices].map((code) => (
            <option key={code} value={code}>
              {choiceName(field, code, words)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          value={draft ?? shown}
          placeholder={t("form.unknown")}
          inputMode={field.entry === "number" ? "numeric" : field.entry === "money" ? "decimal" : "text"}
          title={field.entry === "moment" ? t("form.zone") : undefined}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={(event) => void save(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
      )}
      {field.contradicted || field.typed ? (
        <div class="form-said small">
          {field.contradicted ? (
            <span class="warn">
              <Icon name="warning" tone="warn" /> {t("form.contradicted")}
            </span>
          ) : null}
          {field.contradicted
            ? field.sources.map((source) => (
                <span key={`${source.page}${source.raw}`} class="muted">
                  {t("form.source", { page: sourceName(source.page, words), raw: source.raw })}
                </span>
              ))
            : null}
          {field.typed ? (
            <span class="muted">
              {t("form.typed")}{" "}
              <button type="button" class="link" onClick={() => void save(" ")}>
                {t("form.take_back")}
              </button>
            </span>
          ) : null}
        </div>
      ) : null}
      <Live>{refused ? <p class="small bad">{t("form.refused", { text: refused })}</p> : null}</Live>
    </div>
  );
}

/** What stands in the control: moments as the marketplace's clock shows them, to the minute. */
function shownValue({ value, entry }: FormField): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return entry === "moment" ? text.slice(0, 16).replace("T", " ") : text;
}

function choiceName(field: FormField, code: string, words: ReturnType<typeof useWords>): string {
  if (field.path === "claim.kind" && code) return words.word("claim_kind", code);
  const key = `form.choice.${code}`;
  return words.has(key) ? words.t(key as "form.choice.true") : code;
}

function sourceName(page: string, words: ReturnType<typeof useWords>): string {
  return page === "form" || page === "typed" ? words.t("form.typed") : pageName(page, words);
}
