import { useState } from "preact/hooks";
import type { Problem } from "../../api/types";
import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";
import { Command } from "./Command";
import { Message } from "./Message";

/** Six digits from the companion, once. They are sent as soon as the sixth is there. */
export function Pair({ onPaired }: { onPaired: () => void }) {
  const { t } = useWords();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const pair = async (digits: string) => {
    setBusy(true);
    setProblem(null);
    const answer = await ask("panel/pair", { code: digits });
    setBusy(false);
    if (answer.ok) onPaired();
    else {
      setProblem(answer.problem);
      setCode("");
    }
  };
  const type = (text: string) => {
    const digits = text.replace(/\D/g, "").slice(0, 6);
    setCode(digits);
    if (digits.length === 6 && !busy) void pair(digits);
  };
  return (
    <Message title={t("pair.title")} why={t("pair.why")}>
      <p>{t("pair.where")}</p>
      <Command name="pair" />
      <form
        class="pair-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.length === 6 && !busy) void pair(code);
        }}
      >
        <div class="field">
          <label for="pair-code">{t("pair.code")}</label>
          <input
            id="pair-code"
            type="text"
            inputMode="numeric"
            autocomplete="one-time-code"
            placeholder="000000"
            aria-describedby="pair-hint"
            value={code}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span id="pair-hint" class="small muted">
            {t("pair.six_digits")}
          </span>
        </div>
        <button type="submit" class="button" disabled={busy || code.length !== 6}>
          {t(busy ? "pair.working" : "pair.submit")}
        </button>
      </form>
      <Live>{problem ? <ProblemNote problem={problem} /> : null}</Live>
    </Message>
  );
}
