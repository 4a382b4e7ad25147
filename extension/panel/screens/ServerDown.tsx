import { useState } from "preact/hooks";
import type { Problem } from "../../api/types";
import { Disclosure } from "../parts/Disclosure";
import { ProblemNote } from "../parts/ProblemNote";
import { useWords } from "../words";
import { Command } from "./Command";
import { Message } from "./Message";

interface Props {
  problem: Problem | null;
  onRetry: () => Promise<void>;
  onOptions: () => void;
}

/** Nothing answers on this computer: how to start it, and what else may be in the way. */
export function ServerDown({ problem, onRetry, onOptions }: Props) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await onRetry();
    setBusy(false);
  };
  const blocked = problem?.code === "no-permission" || problem?.code === "bad-answer";
  return (
    <Message title={t("down.title")} why={t("down.why")}>
      <Command name="serve" />
      <p class="muted">{t("down.then")}</p>
      {blocked && problem ? <ProblemNote problem={problem} /> : null}
      <div class="actions">
        <button type="button" class="button" disabled={busy} onClick={() => void retry()}>
          {t(busy ? "screen.trying" : "screen.try_again")}
        </button>
        <button type="button" class="link" onClick={onOptions}>
          {t("header.options")}
        </button>
      </div>
      <Disclosure summary={t("down.lna_title")}>
        <p class="small muted">{t("down.lna")}</p>
      </Disclosure>
    </Message>
  );
}
