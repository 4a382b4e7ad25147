import { useState } from "preact/hooks";
import type { EngineState, TranslationChange, TranslationSettings } from "../../api/types";
import { Disclosure } from "../parts/Disclosure";
import { KeyField } from "../parts/KeyField";
import { useWords } from "../words";
import { Command } from "./Command";

interface Props {
  engine: EngineState;
  settings: TranslationSettings;
  onChange: (change: TranslationChange) => Promise<boolean>;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** One engine of translation: its switch, its place in the order, and what it needs. */
export function Engine({ engine, settings, onChange, onUp, onDown }: Props) {
  const { t } = useWords();
  const { name } = engine;
  const called = t(`engines.name.${name}`);
  return (
    <li>
      <div class="engine-line">
        <label class="check">
          <input
            type="checkbox"
            checked={engine.on}
            aria-label={t("engines.use", { engine: called })}
            onChange={(event) => void onChange({ on: { [name]: event.currentTarget.checked } })}
          />
          <strong>{called}</strong>
        </label>
        <span class={engine.ready ? "small good" : "small muted"}>
          {t(engine.ready ? "engines.ready" : "engines.not_ready")}
        </span>
        <span class="engine-order">
          <Move label={t("engines.up", { engine: called })} sign="↑" onMove={onUp} />
          <Move label={t("engines.down", { engine: called })} sign="↓" onMove={onDown} />
        </span>
      </div>
      <p class={engine.leaves_the_machine ? "small warn" : "small muted"}>
        {t(engine.leaves_the_machine ? "engines.leaves" : "engines.stays")}
      </p>
      <p class="small muted">{t(`engines.needs.${name}`)}</p>
      {name === "ctranslate2" ? <Weights /> : null}
      {engine.takes_key ? <Setup engine={engine} settings={settings} onChange={onChange} /> : null}
    </li>
  );
}

function Move({ label, sign, onMove }: { label: string; sign: string; onMove: (() => void) | null }) {
  return (
    <button type="button" class="link" aria-label={label} disabled={onMove === null} onClick={() => onMove?.()}>
      {sign}
    </button>
  );
}

/** Which weights there are, each with its licence; the command for the unfree ones only after it was accepted. */
function Weights() {
  const { t } = useWords();
  const [accepted, setAccepted] = useState(false);
  return (
    <>
      <Command name="translation download m2m100" />
      <Disclosure summary={<span class="small">{t("engines.nllb")}</span>}>
        <p class="small muted">{t("engines.nllb_why")}</p>
        <label class="check">
          <input type="checkbox" checked={accepted} onChange={(event) => setAccepted(event.currentTarget.checked)} />
          {t("engines.nllb_accept")}
        </label>
        {accepted ? (
          <>
            <p class="small">{t("engines.nllb_then")}</p>
            <Command name="translation download nllb200 --accept-licence CC-BY-NC-4.0" />
          </>
        ) : null}
      </Disclosure>
    </>
  );
}

function Setup({ engine, settings, onChange }: Pick<Props, "engine" | "settings" | "onChange">) {
  const { t } = useWords();
  const { name } = engine;
  const stored = name === "libretranslate" ? settings.libretranslate_url : name === "chat" ? settings.chat_url : null;
  const [address, setAddress] = useState(stored ?? "");
  const [model, setModel] = useState(settings.chat_model);
  const [key, setKey] = useState("");
  const [saved, setSaved] = useState(false);

  const save = async (event: Event) => {
    event.preventDefault();
    const change: TranslationChange = key.trim() ? { keys: { [name]: key.trim() } } : {};
    if (name === "libretranslate") change.libretranslate_url = address.trim();
    if (name === "chat") Object.assign(change, { chat_url: address.trim(), chat_model: model.trim() });
    const taken = await onChange(change);
    setSaved(taken);
    if (taken) setKey("");
  };
  return (
    <form class="setup" onSubmit={(event) => void save(event)}>
      {stored !== null ? <Line label={t("engines.address")} value={address} onValue={setAddress} /> : null}
      {name === "chat" ? <Line label={t("engines.model")} value={model} onValue={setModel} /> : null}
      <KeyField
        place={engine.key}
        value={key}
        onValue={setKey}
        onForget={() => void onChange({ keys: { [name]: "" } })}
      />
      <div class="actions">
        <button type="submit" class="button quiet">
          {t("engines.save")}
        </button>
        <span class="small good" role="status">
          {saved ? t("engines.saved") : ""}
        </span>
      </div>
      {saved && engine.leaves_the_machine && stored !== null && !engine.on ? (
        <p class="small warn">{t("engines.moved_off")}</p>
      ) : null}
    </form>
  );
}

/** One line of text with its name. */
export function Line({ label, value, onValue }: { label: string; value: string; onValue: (text: string) => void }) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input type="text" value={value} spellcheck={false} onInput={(event) => onValue(event.currentTarget.value)} />
    </label>
  );
}
