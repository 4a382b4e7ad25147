import type { Pointing } from "../../messages";
import { askBackground } from "../../messages";
import { fieldNames } from "../format/fields";
import { Live, Note } from "../parts/Note";
import { useWords } from "../words";

/** Fields shown at once; a page that shows none of its fields is better reported than pointed at. */
const SHOWN = 6;

interface Props {
  tabId: number | null;
  /** Paths that the page should show and that no reader found. */
  paths: string[];
  pointing: Pointing | null;
}

/** What could not be read, each with *Point at it*: the seller clicks the place on the page, and it is read from then on. */
export function Unreadable({ tabId, paths, pointing }: Props) {
  const words = useWords();
  const { t, list } = words;
  const waiting = pointing?.state === "waiting";
  const point = (field: string) =>
    tabId !== null && void askBackground("panel/point", { tabId, field }).catch(() => undefined);
  const stop = () => tabId !== null && void askBackground("panel/stop-pointing", { tabId }).catch(() => undefined);
  if (paths.length === 0) {
    return <Live>{pointing?.state === "done" ? <p class="small good">{t("point.done")}</p> : null}</Live>;
  }
  return (
    <Note tone="warn">
      <p>{t("source.unreadable", { fields: list(fieldNames(paths, words)) })}</p>
      {waiting ? (
        <p class="line">
          <span class="grow">{t("point.waiting")}</span>
          <button type="button" class="link" onClick={stop}>
            {t("point.cancel")}
          </button>
        </p>
      ) : (
        <ul class="plain-list">
          {named(paths, words).map(({ path, name }) => (
            <li key={path} class="line">
              <span class="grow" title={path}>
                {name}
              </span>
              <button
                type="button"
                class="link"
                aria-label={`${t("point.at")}: ${name}`}
                disabled={tabId === null}
                onClick={() => point(path)}
              >
                {t("point.at")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Live>{pointing && !waiting ? <p class="small">{t(`point.${pointing.state}` as "point.done")}</p> : null}</Live>
    </Note>
  );
}

/** The first field of each name. Lists have no one place to point at. */
function named(paths: string[], words: ReturnType<typeof useWords>): { path: string; name: string }[] {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = fieldNames([path], words)[0] ?? path;
    if (path !== "rows" && path !== "messages" && !seen.has(name)) seen.set(name, path);
  }
  return [...seen].slice(0, SHOWN).map(([name, path]) => ({ path, name }));
}
