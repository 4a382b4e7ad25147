import { useState } from "preact/hooks";
import type { Brief } from "../../api/types";
import type { PanelState } from "../../messages";
import { isOld } from "../choose/screen";
import { pageName } from "../format/fields";
import { clock, span } from "../format/time";
import { Live, Note } from "../parts/Note";
import { Section } from "../parts/Section";
import { useWords } from "../words";
import { ReadMore } from "./ReadMore";
import { Unreadable } from "./Unreadable";

interface Props {
  state: PanelState;
  brief: Brief;
  caseId: string;
  now: number;
  online: boolean;
  onReread: () => Promise<boolean>;
  /** More pages of the order were read: the brief has to be made anew. */
  onMore: () => void;
}

/** Which page was read and when, what is missing from it, and how to read it again. */
export function Sources({ state, brief, caseId, now, online, onReread, onMore }: Props) {
  const words = useWords();
  const { t } = words;
  const [failed, setFailed] = useState(false);
  const page = state.page;
  const reread = async () => setFailed(!(await onReread()));
  return (
    <Section name="sources" title={t("source.title")}>
      {page ? (
        <p class="line">
          <span class="grow" title={page.at ? clock(page.at, words.tag) : undefined}>
            {readText(pageName(page.kind, words), page.at, now, words)}
          </span>
          <button type="button" class="link" disabled={state.reading} onClick={() => void reread()}>
            {t(state.reading ? "source.rereading" : "source.reread")}
          </button>
        </p>
      ) : null}
      <ReadMore caseId={caseId} portal={state.portal} onRead={onMore} />
      {isOld(page?.at ?? null, now) ? <Note tone="warn">{t("source.old")}</Note> : null}
      <Unreadable tabId={state.tabId} paths={page?.unreadable ?? []} pointing={state.pointing} />
      {online ? null : <Note>{t("source.offline")}</Note>}
      {brief.notes.length ? (
        <div class="open-group">
          <h3 class="minor">{t("source.notes")}</h3>
          <ul class="bullets small">
            {brief.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Live>{failed ? <Note tone="bad">{t("source.reread_failed")}</Note> : null}</Live>
    </Section>
  );
}

function readText(page: string, at: string | null, now: number, words: ReturnType<typeof useWords>): string {
  if (at === null) return words.t("source.not_read", { page });
  const ago = now - Date.parse(at);
  if (!(ago >= 60_000)) return words.t("source.read_now", { page });
  return words.t("source.read", { page, time: span(ago, words) });
}
