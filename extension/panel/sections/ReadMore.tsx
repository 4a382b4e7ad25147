import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { CollectedPage, CollectState } from "../../api/types";
import { pageName } from "../format/fields";
import { Live, Note } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { useCollect } from "../state/use-collect";
import { useWords } from "../words";

interface Props {
  caseId: string;
  portal: string | null;
  /** Another page has gone into the case. */
  onRead: () => void;
}

/** Lets the companion open the other pages of this order: the link, how far it is, how it ended. */
export function ReadMore({ caseId, portal, onRead }: Props) {
  const { t, lang } = useWords();
  const { collector, collect, problem, cancelling, start, cancel } = useCollect(caseId, lang, onRead);
  const [threads, setThreads] = useState(false);
  const [explained, setExplained] = useState(false);
  if (collector === null || portal === null || !collector.portals.includes(portal)) return null;

  const running = collect?.state === "running" && problem === null;
  const before = collect !== null && collect.state !== "none";
  const press = () => {
    setExplained(!collector.on);
    if (collector.on) void start(threads);
  };
  return (
    <div class="read-more">
      {running ? (
        <Progress collect={collect} cancelling={cancelling} onCancel={() => void cancel()} />
      ) : (
        <>
          <p class="line">
            <span class="grow small muted">{t("collect.what")}</span>
            <button type="button" class="link" onClick={press}>
              {t(before ? "collect.again" : "collect.start")}
            </button>
          </p>
          {collector.on ? (
            <label class="check small">
              <input type="checkbox" checked={threads} onChange={(event) => setThreads(event.currentTarget.checked)} />
              {t("collect.threads")}
            </label>
          ) : null}
        </>
      )}
      {explained && !collector.on ? (
        <Note>
          <p>{t("collect.off")}</p>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {t("collect.options")}
          </button>
        </Note>
      ) : null}
      {collect?.pages.length ? <Pages pages={collect.pages} /> : null}
      <Live>{before && !running ? <Ended collect={collect} /> : null}</Live>
      {problem && problem.code !== "collector-off" ? <ProblemNote problem={problem} /> : null}
    </div>
  );
}

function Progress(props: { collect: CollectState; cancelling: boolean; onCancel: () => void }) {
  const words = useWords();
  const { t } = words;
  const { step, page, done, total } = props.collect;
  const doing = t(`collect.step.${step ?? "starting"}`);
  const text = page
    ? t("collect.progress", { step: doing, page: pageName(page, words), done: done + 1, total })
    : doing;
  return (
    <div class="packet-progress">
      <progress {...(total > 0 ? { value: done, max: total } : {})} aria-label={t("collect.running")} />
      <p class="line">
        <span class="grow small muted" role="status">
          {text}
        </span>
        <button type="button" class="link" disabled={props.cancelling} onClick={props.onCancel}>
          {t(props.cancelling ? "collect.cancelling" : "collect.cancel")}
        </button>
      </p>
    </div>
  );
}

function Pages({ pages }: { pages: CollectedPage[] }) {
  const words = useWords();
  return (
    <ul class="bullets small" aria-label={words.t("collect.pages")}>
      {pages.map(({ page, url, state }) => (
        <li key={url} title={url}>
          {pageName(page, words)} <span class="muted">· {words.t(`collect.page.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Ended({ collect }: { collect: CollectState }) {
  const { t } = useWords();
  if (collect.error) {
    return (
      <Note tone="warn">
        <p>{collect.error.message}</p>
        <p class="small muted">{collect.error.hint}</p>
        <p class="small muted">{t("collect.kept")}</p>
      </Note>
    );
  }
  if (collect.state === "cancelled") return <Note>{t("collect.cancelled")}</Note>;
  return collect.state === "done" ? <Note tone="good">{t("collect.done")}</Note> : null;
}
