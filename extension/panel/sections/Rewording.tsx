import { useRef, useState } from "preact/hooks";
import type { Problem } from "../../api/types";
import { asked } from "../choose/replies";
import { Disclosure } from "../parts/Disclosure";
import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import type { Draft } from "../state/use-reply";
import { useSetting } from "../state/use-setting";
import { translated } from "../state/use-translation";
import { useWords } from "../words";

interface Props {
  caseId: string;
  draft: Draft;
}

type Told = { said: "busy" | "done" | "none" } | { stands: string } | { lost: string } | { problem: Problem };

/** What puts other words into the reply: the language model's, or the seller's own translated. Each can be undone. */
export function Rewording(props: Props) {
  return (
    <>
      <Polish {...props} />
      <OwnWords {...props} />
    </>
  );
}

/** Puts a text into the reply unless the seller has gone on writing, and takes it back exactly. */
function useReplacing(draft: Draft) {
  const now = useRef(draft);
  now.current = draft;
  const [put, setPut] = useState<{ before: string; after: string } | null>(null);
  return {
    /** What the reply is as this begins: give it back to `replace`. */
    begin: () => draft.text,
    replace: (before: string, after: string) => {
      if (now.current.text !== before) return false;
      now.current.edit(after);
      setPut({ before, after });
      return true;
    },
    undo: put !== null && draft.text === put.after ? () => draft.edit(put.before) : null,
  };
}

function Polish({ caseId, draft }: Props) {
  const { t, lang, has } = useWords();
  const { value: model } = useSetting(undefined, () => ask("panel/language-model", {}));
  const { begin, replace, undo } = useReplacing(draft);
  const [told, setTold] = useState<Told | null>(null);
  const composed = draft.reply !== null && !draft.edited && draft.ownFrom === null && !draft.composing;
  if (!model?.on) return null;

  const polish = async () => {
    const before = begin();
    setTold({ said: "busy" });
    const answer = await ask("panel/polish-reply", { caseId, ...asked(draft.wanted), lang });
    if (!answer.ok) setTold({ problem: answer.problem });
    else if (!answer.value.polished) setTold({ stands: answer.value.reason ?? "unchanged" });
    else setTold(replace(before, answer.value.text) ? { said: "done" } : null);
  };
  const reason = (code: string) => {
    for (const key of [`polish.reason.${code}`, `model.reason.${code}`]) {
      if (has(key)) return t(key as "polish.reason.off");
    }
    return code;
  };
  const busy = told !== null && "said" in told && told.said === "busy";
  return (
    <div class="polish">
      <div class="actions">
        <button type="button" class="button quiet" disabled={!composed || busy} onClick={() => void polish()}>
          {t("polish.polish")}
        </button>
        {undo ? <Undo onUndo={undo} /> : null}
      </div>
      <Live>
        {busy ? <p class="small muted">{t("polish.busy")}</p> : null}
        {undo ? <p class="small">{t("polish.done")}</p> : null}
        {told && "stands" in told ? <p class="small">{t("polish.stands", { reason: reason(told.stands) })}</p> : null}
        {told && "problem" in told ? <ProblemNote problem={told.problem} /> : null}
      </Live>
    </div>
  );
}

function OwnWords({ caseId, draft }: Props) {
  const { t, languageName } = useWords();
  const { begin, replace, undo } = useReplacing(draft);
  const [words, setWords] = useState("");
  const [told, setTold] = useState<Told | null>(null);
  const target = draft.wanted.language;
  const busy = told !== null && "said" in told && told.said === "busy";

  const translate = async () => {
    const before = begin();
    setTold({ said: "busy" });
    const made = await translated(caseId, words, target);
    if (made === null) setTold({ said: "none" });
    else if ("code" in made) setTold({ problem: made });
    else if (made.broken) setTold({ lost: made.text });
    else setTold(replace(before, made.text) ? { said: "done" } : null);
  };
  return (
    <Disclosure summary={t("own.title")} class="own-words">
      <label class="field">
        <span class="label">{t("own.text")}</span>
        <textarea rows={4} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button
          type="button"
          class="button quiet"
          disabled={words.trim() === "" || busy}
          onClick={() => void translate()}
        >
          {t("own.translate", { language: languageName(target) })}
        </button>
        {undo ? <Undo onUndo={undo} /> : null}
      </div>
      <Live>
        {busy ? <p class="small muted">{t("own.busy")}</p> : null}
        {undo ? <p class="small">{t("own.put")}</p> : null}
        {told && "said" in told && told.said === "none" ? <p class="small warn">{t("own.none")}</p> : null}
        {told && "lost" in told ? (
          <>
            <p class="small warn">{t("own.broken")}</p>
            <p class="meaning-text" lang={target}>
              {told.lost}
            </p>
          </>
        ) : null}
        {told && "problem" in told ? <ProblemNote problem={told.problem} /> : null}
      </Live>
    </Disclosure>
  );
}

function Undo({ onUndo }: { onUndo: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="link" onClick={onUndo}>
      {t("own.undo")}
    </button>
  );
}
