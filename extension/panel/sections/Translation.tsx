import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { useTranslation } from "../state/use-translation";
import { useWords } from "../words";

/** The buyer's whole message in the seller's language, under the original and on a click. */
export function Translation({ caseId, text }: { caseId: string; text: string }) {
  const { t, lang } = useWords();
  const { state, found, problem, translate } = useTranslation(caseId, lang);
  const shown = found?.of === text ? found : null;
  return (
    <div class="translation">
      <button type="button" class="link small" disabled={state === "busy"} onClick={() => void translate(text)}>
        {t("translation.translate")}
      </button>
      <Live>
        {state === "busy" ? <p class="small muted">{t("translation.busy")}</p> : null}
        {problem ? <ProblemNote problem={problem} /> : null}
        {state === "none" && !problem ? <p class="small muted">{t("translation.none")}</p> : null}
        {shown ? (
          <>
            <p class="meaning-text" lang={lang}>
              {shown.text}
            </p>
            <p class="small muted">
              {shown.engine === "browser" ? t("translation.by_browser") : t("translation.by", { engine: shown.engine })}
            </p>
            {shown.broken ? <p class="small warn">{t("translation.broken")}</p> : null}
          </>
        ) : null}
      </Live>
    </div>
  );
}
