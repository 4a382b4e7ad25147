import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { chooseLanguage, wordsIn } from "../locales";
import { askBackground, type PanelState, type Settings, type SettingsChange } from "../messages";
import { Access } from "./screens/Access";
import { Collector } from "./screens/Collector";
import { Companion } from "./screens/Companion";
import { LanguageModel } from "./screens/LanguageModel";
import { Pointed } from "./screens/Pointed";
import { TranslationEngines } from "./screens/TranslationEngines";
import { languageOf } from "./sections/Header";
import { usePanelState } from "./state/use-panel-state";
import { usePortals } from "./state/use-portals";
import { useWords, WordsContext } from "./words";

const PROMISES = ["send", "open", "share", "train", "hide"] as const;

/** The extension's options: language, companion, what may be read, and what it never does. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { state, refresh } = usePanelState(null);
  const lang = chooseLanguage(settings?.language ?? null, navigator.language);
  const words = useMemo(() => wordsIn(lang), [lang]);

  useEffect(() => {
    void askBackground("panel/get-settings", {}).then(setSettings);
  }, []);
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = words.t("options.page_title");
  }, [words]);

  const change = useCallback(
    async (what: SettingsChange) => {
      setSettings(await askBackground("panel/set-settings", what));
      await refresh();
    },
    [refresh],
  );
  if (settings === null) return null;
  return (
    <WordsContext.Provider value={words}>
      <main class="options">
        <h1>{words.t("options.page_title")}</h1>
        <Language settings={settings} onChange={change} />
        <Companion settings={settings} state={state} onChange={change} onUnpaired={refresh} />
        <Portals settings={settings} onChange={change} />
        <BadgesSwitch settings={settings} onChange={change} />
        <Pointed />
        <Collector connection={state?.connection} />
        <TranslationEngines connection={state?.connection} />
        <LanguageModel connection={state?.connection} />
        <Never state={state} />
      </main>
    </WordsContext.Provider>
  );
}

interface Part {
  settings: Settings;
  onChange: (change: SettingsChange) => Promise<void>;
}

function Language({ settings, onChange }: Part) {
  const { t } = useWords();
  return (
    <section aria-labelledby="options-language-title">
      <h2 id="options-language-title">{t("options.language")}</h2>
      <select
        aria-labelledby="options-language-title"
        value={settings.language ?? ""}
        onChange={(event) => void onChange({ language: languageOf(event.currentTarget.value) })}
      >
        <option value="">{t("header.language_auto")}</option>
        <option value="zh" lang="zh">
          中文
        </option>
        <option value="en" lang="en">
          English
        </option>
      </select>
    </section>
  );
}

function Portals({ settings, onChange }: Part) {
  const { t, word } = useWords();
  const { portals, refresh } = usePortals();
  return (
    <section aria-labelledby="options-portals-title">
      <h2 id="options-portals-title">{t("options.portals")}</h2>
      <p class="small muted">{t("options.portals_why")}</p>
      {portals.map(({ portal, host }) => (
        <label key={portal} class="check">
          <input
            type="checkbox"
            checked={settings.portals[portal] === true}
            onChange={(event) => void onChange({ portals: { [portal]: event.currentTarget.checked } })}
          />
          <span>
            {t("options.portal_switch", { portal: word("portal", portal) })} <span class="small muted">{host}</span>
          </span>
        </label>
      ))}
      <Access portals={portals} onChange={refresh} />
    </section>
  );
}

function BadgesSwitch({ settings, onChange }: Part) {
  const { t } = useWords();
  return (
    <section aria-labelledby="options-badges-title">
      <h2 id="options-badges-title">{t("options.badges")}</h2>
      <p class="small muted">{t("options.badges_why")}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.badges}
          onChange={(event) => void onChange({ badges: event.currentTarget.checked })}
        />
        {t("options.badges_switch")}
      </label>
    </section>
  );
}

function Never({ state }: { state: PanelState | null }) {
  const { t } = useWords();
  const server = state?.server;
  return (
    <section aria-labelledby="options-never-title">
      <h2 id="options-never-title">{t("options.never")}</h2>
      <ul class="bullets">
        {PROMISES.map((promise) => (
          <li key={promise}>{t(`options.never.${promise}`)}</li>
        ))}
      </ul>
      <p class="small muted">{t("options.version", { version: browser.runtime.getManifest().version })}</p>
      {server ? (
        <p class="small muted">{t("options.server_version", { version: server.version, cases: server.index.cases })}</p>
      ) : null}
    </section>
  );
}
