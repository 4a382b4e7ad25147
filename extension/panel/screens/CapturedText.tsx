import { useId, useState } from "preact/hooks";
import type { Portal, Problem } from "../../api/types";
import { codesOf } from "../../locales";
import { askBackground, type Captured, type TextKind } from "../../messages";
import { Note } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";
import { Message } from "./Message";

const KINDS: readonly TextKind[] = ["message", "facts", "other"];

interface Props {
  tabId: number;
  captured: Captured;
  /** Portal of the tab's page, where it is one. */
  portal: Portal | null;
  onDone: () => void;
}

/** Text that the seller took from a page: what it is and which order it belongs to is asked before it is kept. */
export function CapturedText({ tabId, captured, portal, onDone }: Props) {
  const { t, word } = useWords();
  const [text, setText] = useState(captured.text);
  const [kind, setKind] = useState<TextKind>(captured.selected ? "message" : "facts");
  const [place, setPlace] = useState<Portal>(portal ?? captured.portal ?? "other");
  const [orderId, setOrderId] = useState(captured.orderId ?? "");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ids = useId();
  const known = portal ?? captured.portal;
  const ready = text.trim() !== "" && orderId.trim() !== "" && !busy;

  const add = async (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const answer = await ask("panel/add-text", { tabId, portal: place, orderId, text, kind });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onDone();
  };
  const cancel = () => void askBackground("panel/drop-capture", { tabId }).then(onDone, onDone);
  return (
    <Message title={t(captured.selected ? "use.selected" : "use.visible")}>
      <form class="captured" onSubmit={(event) => void add(event)}>
        <div class="field">
          <textarea
            rows={8}
            aria-label={t(captured.selected ? "use.selected" : "use.visible")}
            lang={captured.language === "und" ? undefined : captured.language}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {captured.shortened ? <Note>{t("use.shortened", { n: captured.text.length })}</Note> : null}
        <fieldset class="choices">
          <legend>{t("use.what")}</legend>
          {KINDS.map((one) => (
            <label key={one} class="check">
              <input type="radio" name={`${ids}-kind`} checked={kind === one} onChange={() => setKind(one)} />
              {t(`use.${one}`)}
            </label>
          ))}
        </fieldset>
        {known === null ? (
          <div class="field">
            <label for={`${ids}-portal`}>{t("use.portal")}</label>
            <select
              id={`${ids}-portal`}
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value as Portal)}
            >
              {codesOf("portal").map((code) => (
                <option key={code} value={code}>
                  {word("portal", code)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div class="field">
          <label for={`${ids}-order`}>{t("use.order")}</label>
          <input
            id={`${ids}-order`}
            type="text"
            autocomplete="off"
            value={orderId}
            aria-describedby={`${ids}-order-hint`}
            onInput={(event) => setOrderId(event.currentTarget.value)}
          />
          <p id={`${ids}-order-hint`} class="small muted">
            {captured.orderId === null ? t("use.order_missing") : ""}
          </p>
        </div>
        <div class="actions">
          <button type="submit" class="button" disabled={!ready}>
            {t(busy ? "use.adding" : "use.add")}
          </button>
          <button type="button" class="link" onClick={cancel}>
            {t("use.cancel")}
          </button>
        </div>
        {problem ? <ProblemNote problem={problem} /> : null}
      </form>
    </Message>
  );
}
