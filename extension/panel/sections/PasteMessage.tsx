import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../api/types";
import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";

interface Props {
  caseId: string;
  orderId: string;
  /** Grows each time the seller is led here, to take the focus. */
  summoned?: number;
  onAdded: () => void;
}

/** The buyer's words, brought in by hand when no page showed them. */
export function PasteMessage({ caseId, orderId, summoned = 0, onAdded }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (summoned > 0) box.current?.focus();
  }, [summoned]);

  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "" || busy) return;
    setBusy(true);
    setAdded(false);
    const answer = await ask("panel/add-message", { caseId, orderId, text: text.trim() });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) {
      setText("");
      setAdded(true);
      onAdded();
    }
  };
  return (
    <form class="paste-message" onSubmit={(event) => void add(event)}>
      <p class="small muted">{t("message.why")}</p>
      <div class="field">
        <label for="buyer-message">{t("message.label")}</label>
        <textarea
          ref={box}
          id="buyer-message"
          rows={3}
          placeholder={t("message.placeholder")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="submit" class="button quiet" disabled={busy || text.trim() === ""}>
          {t(busy ? "message.adding" : "message.add")}
        </button>
      </div>
      <Live>{added ? <p class="small good">{t("message.added")}</p> : null}</Live>
      {problem ? <ProblemNote problem={problem} /> : null}
    </form>
  );
}
