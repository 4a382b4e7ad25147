import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Lang, Portal } from "../api/types";
import { chooseLanguage, wordsIn } from "../locales";
import { askBackground } from "../messages";
import { BriefView } from "./BriefView";
import { screenFor } from "./choose/screen";
import { Help } from "./Help";
import { type Command, useKeyboard } from "./keyboard";
import { Note } from "./parts/Note";
import { ProblemNote } from "./parts/ProblemNote";
import { CapturedText } from "./screens/CapturedText";
import { Consent } from "./screens/Consent";
import {
  ModelLoading,
  NoOrderNumber,
  NoPortal,
  NoSingleOrder,
  ProblemScreen,
  UnknownPage,
} from "./screens/PageScreens";
import { Pair } from "./screens/Pair";
import { ServerDown } from "./screens/ServerDown";
import { Skeleton } from "./screens/Skeleton";
import { Header } from "./sections/Header";
import { type Judged, useBrief } from "./state/use-brief";
import { useNow } from "./state/use-now";
import { usePanelState, type Watched } from "./state/use-panel-state";
import type { Drafts } from "./state/use-reply";
import { useWords, WordsContext } from "./words";

/** The side panel beside one portal tab; `tabId` null: the tab in front. */
export function App({ tabId }: { tabId: number | null }) {
  const [setting, setSetting] = useState<Lang | null>(null);
  const lang = chooseLanguage(setting, navigator.language);
  const words = useMemo(() => wordsIn(lang), [lang]);
  const watched = usePanelState(tabId);
  const judged = useBrief(watched.state, lang);
  const [helping, setHelping] = useState(false);
  const [commands, setCommands] = useState<Partial<Record<Command, () => void>>>({});

  useEffect(() => {
    void askBackground("panel/get-settings", {})
      .then((settings) => setSetting(settings.language))
      .catch(() => undefined);
  }, []);
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = words.t("app.name");
  }, [words]);
  useKeyboard(useMemo(() => ({ ...commands, help: () => setHelping(true) }), [commands]));

  const chooseLang = (language: Lang | null) => {
    setSetting(language);
    void askBackground("panel/set-settings", { language }).catch(() => undefined);
  };
  const openOptions = useCallback(() => void browser.runtime.openOptionsPage(), []);
  return (
    <WordsContext.Provider value={words}>
      <Header
        state={watched.state}
        setting={setting}
        onLanguage={chooseLang}
        onOptions={openOptions}
        onHelp={() => setHelping(true)}
      />
      <Body watched={watched} judged={judged} onOptions={openOptions} onCommands={setCommands} />
      {helping ? <Help onClose={() => setHelping(false)} /> : null}
    </WordsContext.Provider>
  );
}

interface BodyProps {
  watched: Watched;
  judged: Judged;
  onOptions: () => void;
  onCommands: (commands: Partial<Record<Command, () => void>>) => void;
}

function Body({ watched, judged, onOptions, onCommands }: BodyProps) {
  const { t } = useWords();
  const now = useNow();
  const drafts = useRef<Drafts>(new Map());
  const { state, refresh } = watched;
  const screen = screenFor(state, judged.brief !== null);
  if (state === null) return <Skeleton />;
  const reread = () => {
    if (state.tabId !== null) void askBackground("panel/reread", { tabId: state.tabId }).catch(() => undefined);
    judged.refresh();
    void refresh();
  };
  switch (screen) {
    case "not-paired":
      return <Pair onPaired={() => void refresh()} />;
    case "server-down":
      return <ServerDown problem={state.problem} onRetry={refresh} onOptions={onOptions} />;
    case "no-portal":
      return <NoPortal tabId={state.tabId} onChange={() => void refresh()} />;
    case "captured":
      if (state.captured === null || state.tabId === null) return null;
      return (
        <CapturedText
          key={state.captured.text}
          tabId={state.tabId}
          captured={state.captured}
          portal={state.portal as Portal | null}
          onDone={() => {
            judged.refresh();
            void refresh();
          }}
        />
      );
    case "consent":
      return <Consent portal={state.portal ?? "other"} onAgree={() => void agree(state.portal).then(refresh)} />;
    case "unknown-page":
      return <UnknownPage tabId={state.tabId} />;
    case "no-single-order":
      return <NoSingleOrder state={state} />;
    case "model-loading":
      return <ModelLoading name={state.server?.model.name} />;
    case "no-order-number":
      return <NoOrderNumber state={state} onReread={reread} />;
    case "problem":
      return <ProblemScreen state={state} onReread={reread} />;
    case "waiting":
    case "reading":
      return <Skeleton half={(state.page?.at ?? null) !== null} />;
    case "brief":
      break;
  }
  if (judged.brief === null || state.caseId === null) {
    return judged.problem ? (
      <ProblemScreen state={{ ...state, problem: judged.problem }} onReread={reread} />
    ) : (
      <Skeleton />
    );
  }
  const problem = judged.problem ?? state.problem;
  return (
    <>
      {state.connection === "server-down" ? (
        <div class="banner">
          <Note tone="bad">
            <p>{t("down.banner")}</p>
            <button type="button" class="link" onClick={() => void refresh()}>
              {t("screen.try_again")}
            </button>
          </Note>
        </div>
      ) : null}
      {problem && state.connection === "ok" ? (
        <div class="banner">
          <ProblemNote problem={problem} />
        </div>
      ) : null}
      <BriefView
        key={state.caseId}
        brief={judged.brief}
        caseId={state.caseId}
        state={state}
        now={now}
        ahead={judged.ahead}
        refresh={judged.refresh}
        drafts={drafts.current}
        onCommands={onCommands}
      />
    </>
  );
}

async function agree(portal: string | null): Promise<void> {
  if (portal === null) return;
  await askBackground("panel/set-settings", { portals: { [portal]: true } }).catch(() => undefined);
}
