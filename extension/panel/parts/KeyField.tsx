import { useId } from "preact/hooks";
import { useWords } from "../words";

interface Props {
  /** Where the companion keeps the key; empty: there is none. */
  place: "" | "environment" | "keychain" | "file";
  value: string;
  onValue: (key: string) => void;
  onForget: () => void;
}

/** A key goes in and is never shown: what stands here is only where the companion keeps it. */
export function KeyField({ place, value, onValue, onForget }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t("engines.key")}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small muted">
        {t(place === "" ? "engines.key.none" : `engines.key.${place}`)} {t("engines.key_hint")}{" "}
        {place === "keychain" || place === "file" ? (
          <button type="button" class="link" onClick={onForget}>
            {t("engines.key_forget")}
          </button>
        ) : null}
      </p>
    </div>
  );
}
