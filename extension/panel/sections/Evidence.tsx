import { useState } from "preact/hooks";
import type { EvidenceEntry, Lang } from "../../api/types";
import { codesOf } from "../../locales";
import { ofNeed, progress } from "../choose/evidence";
import { Disclosure } from "../parts/Disclosure";
import { Icon } from "../parts/Icon";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import type { Packet } from "../state/use-packet";
import { useWords } from "../words";
import { AddFile } from "./AddFile";
import { PacketRow } from "./PacketRow";

interface Props {
  evidence: EvidenceEntry[];
  caseId: string;
  packet: Packet;
  onAdded: () => void;
}

/** What proves it: how far it is, what is missing and how to get it, and the packet. */
export function Evidence({ evidence, caseId, packet, onAdded }: Props) {
  const { t, list, lang } = useWords();
  const [kind, setKind] = useState("");
  const { have, total, missing } = progress(evidence);
  return (
    <Section name="evidence" title={t("evidence.title")} aside={total ? <Dots have={have} total={total} /> : null}>
      {evidence.length === 0 ? <p class="muted">{t("evidence.none")}</p> : null}
      {total > 0 && missing.length === 0 ? <p class="good">{t("evidence.complete")}</p> : null}
      {missing.length ? (
        <p>{t("evidence.missing", { items: list(missing.slice(0, 3).map((entry) => nameOf(entry, lang))) })}</p>
      ) : null}
      {evidence.length ? (
        <Disclosure summary={t("evidence.checklist")} class="checklist">
          {codesOf("evidence_need").map((need) => (
            <Group key={need} need={need} entries={ofNeed(evidence, need)} onAdd={setKind} />
          ))}
        </Disclosure>
      ) : null}
      <PacketRow packet={packet} />
      <AddFile caseId={caseId} kind={kind} evidence={evidence} onKind={setKind} onAdded={onAdded} />
    </Section>
  );
}

/** In the middle of a Chinese sentence a name reads as it is; in English it starts small. */
function nameOf(entry: EvidenceEntry, lang: Lang): string {
  return lang === "en" ? entry.name.charAt(0).toLowerCase() + entry.name.slice(1) : entry.name;
}

function Dots({ have, total }: { have: number; total: number }) {
  const { t } = useWords();
  return (
    <span class="dots" role="img" aria-label={t("evidence.progress", { have, total })}>
      {Array.from({ length: total }, (_, at) => (
        <span key={at} class={at < have ? "dot full" : "dot"} />
      ))}
      <span class="small">
        {have}/{total}
      </span>
    </span>
  );
}

interface GroupProps {
  need: EvidenceEntry["need"];
  entries: EvidenceEntry[];
  onAdd: (item: string) => void;
}

function Group({ need, entries, onAdd }: GroupProps) {
  const { word } = useWords();
  if (entries.length === 0) return null;
  return (
    <div class="evidence-group">
      <h3 class="minor">{word("evidence_need", need)}</h3>
      <ul class="rows">
        {entries.map((entry) => (
          <Entry key={entry.item} entry={entry} onAdd={onAdd} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry, onAdd }: { entry: EvidenceEntry; onAdd: (item: string) => void }) {
  const { t, count } = useWords();
  const wanted = entry.need === "required" || entry.need === "helpful";
  const tone = wanted ? (entry.have ? "good" : "warn") : "";
  return (
    <li class="line evidence-entry">
      <Icon name={entry.have ? "check" : wanted ? "warning" : "info"} tone={tone} />
      <div class="grow">
        <p>
          {entry.name}{" "}
          {wanted || entry.have ? (
            <span class={`small ${tone}`}>{t(entry.have ? "evidence.have" : "evidence.have_not")}</span>
          ) : null}{" "}
          {entry.won_in.length ? <span class="tag good">{count("evidence.won_in", entry.won_in.length)}</span> : null}
        </p>
        {entry.proves ? <p class="small muted">{entry.proves}</p> : null}
        {entry.how && !entry.have && wanted ? (
          <p class="small muted">
            {t("evidence.how")}: {entry.how}
          </p>
        ) : null}
        {entry.how && !wanted ? <p class="small muted">{entry.how}</p> : null}
        {!entry.have && wanted ? (
          <button
            type="button"
            class="link small"
            aria-label={t("evidence.add_for", { item: entry.name })}
            onClick={() => onAdd(entry.item)}
          >
            {t("evidence.add")}
          </button>
        ) : null}
      </div>
      <Rules ids={[entry.rule]} />
    </li>
  );
}
