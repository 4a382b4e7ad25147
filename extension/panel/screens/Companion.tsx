import { useState } from "preact/hooks";
import { askBackground, type PanelState, type Settings, type SettingsChange } from "../../messages";
import { useWords } from "../words";

interface Props {
  settings: Settings;
  state: PanelState | null;
  onChange: (change: SettingsChange) => Promise<void>;
  onUnpaired: () => Promise<void>;
}

/** Where the companion listens, whether it is paired, and how to undo that. */
export function Companion({ settings, state, onChange, onUnpaired }: Props) {
  const { t } = useWords();
  const [port, setPort] = useState(String(settings.port));
  const [saved, setSaved] = useState(false);
  const [unpaired, setUnpaired] = useState(false);
  const number = Number(port);
  const bad = !Number.isInteger(number) || number < 1024 || number > 65_535;

  const save = async (event: Event) => {
    event.preventDefault();
    if (bad) return;
    await onChange({ port: number });
    setSaved(true);
  };
  const unpair = async () => {
    await askBackground("panel/unpair", {});
    setUnpaired(true);
    await onUnpaired();
  };
  const paired = state?.connection === "ok" || state?.connection === "model-loading";
  return (
    <section aria-labelledby="options-companion-title">
      <h2 id="options-companion-title">{t("options.companion")}</h2>
      <dl class="status">
        <dt>{t("options.status")}</dt>
        <dd role="status">{state ? t(`options.status.${state.connection}`) : "…"}</dd>
      </dl>
      <form class="port" onSubmit={(event) => void save(event)}>
        <div class="field">
          <label for="options-port">{t("options.port")}</label>
          <input
            id="options-port"
            type="text"
            inputMode="numeric"
            value={port}
            aria-invalid={bad}
            aria-describedby="options-port-hint"
            onInput={(event) => {
              setPort(event.currentTarget.value.trim());
              setSaved(false);
            }}
          />
        </div>
        <button type="submit" class="button quiet" disabled={bad || number === settings.port}>
          {t("options.save")}
        </button>
        <span class="small good" role="status">
          {saved ? t("options.saved") : ""}
        </span>
      </form>
      <p id="options-port-hint" class={bad ? "small bad" : "small muted"}>
        {t(bad ? "options.port_bad" : "options.port_hint")}
      </p>
      {paired ? (
        <div class="actions">
          <button type="button" class="button quiet" onClick={() => void unpair()}>
            {t("options.unpair")}
          </button>
          <span class="small muted">{t("options.unpair_why")}</span>
        </div>
      ) : null}
      <p class="small" role="status">
        {unpaired ? t("options.unpaired") : ""}
      </p>
    </section>
  );
}
