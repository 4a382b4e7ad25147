import { useEffect, useRef, useState } from "preact/hooks";
import type { EvidenceEntry, Problem } from "../../api/types";
import { codesOf } from "../../locales";
import { bytes, percent } from "../format/numbers";
import { Icon } from "../parts/Icon";
import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { LIMIT, sendFile } from "../state/send-file";
import { useWords } from "../words";

interface Props {
  caseId: string;
  /** The evidence item that the next file is for; empty: something else. */
  kind: string;
  evidence: EvidenceEntry[];
  onKind: (kind: string) => void;
  onAdded: () => void;
  /** Tells this place from another one in the panel. */
  name?: string;
}

/** Files by drag and drop, from the clipboard or by the button. They go to the companion unchanged. */
export function AddFile({ caseId, kind, evidence, onKind, onAdded, name: place = "evidence" }: Props) {
  const { t, word, tag } = useWords();
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const mounted = useRef(false);

  // "Add file" at a piece of the checklist leads here, with what it shows chosen already.
  useEffect(() => {
    if (mounted.current && kind !== "") input.current?.focus();
    mounted.current = true;
  }, [kind]);

  const add = async (files: Iterable<File>) => {
    for (const file of files) {
      setProblem(null);
      if (file.size === 0 || file.size > LIMIT) {
        const { name } = file;
        const limit = bytes(LIMIT, tag);
        setSaid(file.size === 0 ? t("evidence.empty_file", { name }) : t("evidence.too_large", { name, limit }));
        continue;
      }
      const { name } = file;
      setSaid(t("evidence.adding", { name }));
      const answer = await sendFile(caseId, file, kind, (share) =>
        setSaid(t("evidence.adding_part", { name, percent: percent(share, tag) })),
      );
      setSaid(answer.ok ? t("evidence.added", { name: file.name }) : "");
      if (answer.ok) onAdded();
      else setProblem(answer.problem);
    }
  };

  const known = new Map(evidence.map((entry) => [entry.item, entry.name]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are beside the button that does the same
    <div
      class={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void add(event.dataTransfer?.files ?? []);
      }}
      onPaste={(event) => {
        const files = event.clipboardData?.files;
        if (files?.length) {
          event.preventDefault();
          void add(files);
        }
      }}
    >
      <label class="drop-choose">
        <Icon name="file" />
        <span class="link">{t("evidence.drop")}</span>
        <input
          ref={input}
          class="sr-only"
          type="file"
          multiple
          aria-label={t("evidence.choose")}
          onChange={(event) => {
            void add(event.currentTarget.files ?? []);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <p class="small muted">{t("evidence.drop_hint")}</p>
      <div class="field inline">
        <label for={`${place}-kind`}>{t("evidence.kind")}</label>
        <select id={`${place}-kind`} value={kind} onChange={(event) => onKind(event.currentTarget.value)}>
          <option value="">{t("evidence.kind_other")}</option>
          {codesOf("evidence_item").map((item) => (
            <option key={item} value={item}>
              {known.get(item) ?? word("evidence_item", item)}
            </option>
          ))}
        </select>
      </div>
      <Live>{said ? <p class="small">{said}</p> : null}</Live>
      {problem ? <ProblemNote problem={problem} /> : null}
    </div>
  );
}
