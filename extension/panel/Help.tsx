import { useEffect, useRef } from "preact/hooks";
import { type Command, KEYS } from "./keyboard";
import { useWords } from "./words";

/** The keys and what they do, over the panel. Escape closes it. */
export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t("help.title")}</h2>
      <dl>
        {Object.entries(KEYS).map(([key, command]: [string, Command]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="small muted">{t("help.note")}</p>
      <form method="dialog">
        <button type="submit" class="button quiet">
          {t("help.close")}
        </button>
      </form>
    </dialog>
  );
}
