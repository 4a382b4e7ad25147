import { useState } from "preact/hooks";
import type { CaseForm, Problem } from "../../api/types";
import { day } from "../format/time";
import { Disclosure } from "../parts/Disclosure";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useWords } from "../words";

interface Props {
  form: CaseForm;
  orderId: string;
  onAdded: () => void;
}

/** The buyer's own words, and texts from pages that may be some. */
export function Statements({ form, orderId, onAdded }: Props) {
  const { t, count, tag } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const said = form.messages.filter((message) => message.from === "buyer");
  const known = new Set(said.map((message) => plain(message.text ?? "")));
  const waiting = form.captured.filter((text) => !known.has(plain(text)));

  const take = async (text: string) => {
    const portal = form.portal as Parameters<typeof ask<"panel/add-message">>[1]["portal"];
    const answer = await ask("panel/add-message", { caseId: form.case_id, portal, orderId, text });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onAdded();
  };
  return (
    <>
      {said.length > 0 ? (
        <Disclosure summary={<span class="small">{count("form.messages", said.length)}</span>} class="form-more">
          {said.map((message) => (
            <blockquote key={`${message.at}${message.text}`} class="form-message small" dir="auto">
              {message.at ? <span class="muted">{day(message.at, tag)} </span> : null}
              {message.text}
            </blockquote>
          ))}
        </Disclosure>
      ) : null}
      {waiting.map((text) => (
        <div key={text} class="form-captured">
          <p class="small muted">{t("form.captured")}</p>
          <blockquote class="form-message small" dir="auto">
            {text}
          </blockquote>
          <button type="button" class="link small" onClick={() => void take(text)}>
            {t("form.captured_is")}
          </button>
        </div>
      ))}
      {problem ? <ProblemNote problem={problem} /> : null}
    </>
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
