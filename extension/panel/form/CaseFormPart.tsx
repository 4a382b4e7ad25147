import { useState } from "preact/hooks";
import type { EvidenceEntry } from "../../api/types";
import { Chevron } from "../parts/Icon";
import { ProblemNote } from "../parts/ProblemNote";
import { AddFile } from "../sections/AddFile";
import { useWords } from "../words";
import { FieldGroup } from "./FieldGroup";
import { Files } from "./Files";
import { Missing } from "./Missing";
import { ProblemPart } from "./ProblemPart";
import { Statements } from "./Statements";
import { useForm } from "./use-form";

interface Props {
  caseId: string;
  orderId: string;
  evidence: EvidenceEntry[];
  /** Adds a question to the reply. */
  onAsk: (question: string) => void;
  /** The case has changed and is to be judged anew. */
  onChanged: () => void;
}

/** The standard form of the case: opened when wanted, prefilled with what was read. */
export function CaseFormPart({ caseId, orderId, evidence, onAsk, onChanged }: Props) {
  const { t, count, lang } = useWords();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState("");
  const { form, problem, change, refresh } = useForm(caseId, lang, open, onChanged);
  const missing = form?.missing.length ?? 0;
  return (
    <details class="ending case-form" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {missing > 0 ? count("form.title_missing", missing) : t("form.title")}
        <Chevron />
      </summary>
      <p class="small muted">{t("form.why")}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      {open && form === null && problem === null ? <p class="muted">{t("form.loading")}</p> : null}
      {form ? (
        <>
          <ProblemPart problem={form.problem} onChange={change} />
          <Missing missing={form.missing} onAsk={onAsk} />
          {form.groups.map((group) => (
            <FieldGroup key={group.name} group={group} onChange={change}>
              {group.name === "buyer" ? (
                <Statements form={form} orderId={orderId} onAdded={() => [refresh(), onChanged()]} />
              ) : null}
            </FieldGroup>
          ))}
          <div class="form-group">
            <h3 class="minor">{t("form.group.proof")}</h3>
            <Files files={form.files} />
            <AddFile
              caseId={caseId}
              kind={kind}
              evidence={evidence}
              onKind={setKind}
              onAdded={() => [refresh(), onChanged()]}
              name="form"
            />
          </div>
        </>
      ) : null}
    </details>
  );
}
