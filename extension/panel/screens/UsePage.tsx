import { useState } from "preact/hooks";
import { askBackground, type CaptureResult } from "../../messages";
import { Live } from "../parts/Note";
import { requestAccess } from "../state/access";
import { useWords } from "../words";

/** Any page, the one that reading is not made for. */
const EVERY_PAGE = ["https://*/*"];

/** Takes the text of the page in the tab, whatever page it is. What was taken is then shown by `CapturedText`. */
export function UsePage({ tabId, quiet = false }: { tabId: number | null; quiet?: boolean }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Exclude<CaptureResult, { ok: true }>["reason"] | "refused" | null>(null);
  if (tabId === null) return null;

  const take = async () => {
    setBusy(true);
    const answer = await askBackground("panel/capture", { tabId }).catch(() => null);
    setBusy(false);
    setFailed(answer === null || answer.ok ? null : answer.reason);
  };
  const allow = async () => {
    // Asked for first of all: the browser takes the question only within the click.
    const given = await requestAccess(EVERY_PAGE);
    if (given) await take();
    else setFailed("refused");
  };
  return (
    <section class="use-page" aria-label={t("use.title")}>
      <p class="small muted">{t("use.why")}</p>
      <div class="actions">
        <button type="button" class={quiet ? "button quiet" : "button"} disabled={busy} onClick={() => void take()}>
          {t(busy ? "use.working" : "use.button")}
        </button>
        {failed === "no-access" || failed === "refused" ? (
          <button type="button" class="link" onClick={() => void allow()}>
            {t("use.allow_all")}
          </button>
        ) : null}
      </div>
      <Live>
        {failed === null ? null : <p class="small">{t(failed === "refused" ? "access.refused" : `use.${failed}`)}</p>}
      </Live>
    </section>
  );
}
