import { useState } from "preact/hooks";
import type { Brief, Tone } from "../../api/types";
import { codesOf } from "../../locales";
import type { InsertResult } from "../../messages";
import { languagesFor } from "../choose/replies";
import { CopyButton } from "../parts/CopyButton";
import { Live, Note } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import { Rules } from "../parts/Rules";
import { Section } from "../parts/Section";
import type { Lint } from "../state/use-lint";
import type { Draft } from "../state/use-reply";
import { useWords } from "../words";
import { Findings } from "./Findings";
import { OwnReplies } from "./OwnReplies";
import { ReplyBox, selectInReply } from "./ReplyBox";
import { Rewording } from "./Rewording";

interface Props {
  brief: Brief;
  caseId: string;
  draft: Draft;
  lint: Lint;
  inserted: InsertResult | null;
  onInsert: () => void;
}

/** The reply in the buyer's language beside its meaning; the seller may change it, insert it or copy it. */
export function ReplySection({ brief, caseId, draft, lint, inserted, onInsert }: Props) {
  const { t, word } = useWords();
  const [view, setView] = useState<"original" | "meaning">("original");
  const nothing = draft.text === "" && draft.reply === null && !draft.composing;
  return (
    <Section
      name="reply"
      title={t("reply.title")}
      aside={
        <span class="small muted">
          {draft.wanted.first
            ? t("reply.decides_nothing")
            : t("reply.for_remedy", { remedy: word("remedy", draft.wanted.remedy) })}
        </span>
      }
    >
      <FirstOrFull brief={brief} draft={draft} />
      <Choices brief={brief} draft={draft} />
      {nothing ? (
        <p class="muted">{t("reply.none")}</p>
      ) : (
        <Sides draft={draft} lint={lint} view={view} onView={setView} />
      )}
      <Findings
        lint={lint}
        onSelect={(found) => {
          setView("original");
          selectInReply(found);
        }}
      />
      <Warnings draft={draft} lint={lint} />
      {draft.problem ? <ProblemNote problem={draft.problem} /> : null}
      <div class="actions">
        {nothing ? (
          <button type="button" class="button" onClick={() => draft.want({})}>
            {t("reply.compose")}
          </button>
        ) : (
          <button
            type="button"
            id="reply-insert"
            class="button"
            title={t("reply.insert_long")}
            disabled={draft.text.trim() === ""}
            onClick={onInsert}
          >
            {t(lint.warned ? "reply.insert_anyway" : "reply.insert")}
          </button>
        )}
        {nothing ? null : <CopyButton text={draft.text} label={t("reply.copy")} words />}
        {draft.edited || draft.ownFrom !== null ? (
          <button type="button" class="link" onClick={draft.reset}>
            {t("reply.reset")}
          </button>
        ) : null}
      </div>
      <Live>
        {draft.composing ? <p class="muted">{t("reply.composing")}</p> : null}
        {lint.warned && !inserted ? <Note tone="bad">{t("reply.insert_blocked")}</Note> : null}
        {inserted?.ok ? <Note tone="good">{t("reply.inserted")}</Note> : null}
        {inserted && !inserted.ok ? <Note tone="bad">{t(`insert.${inserted.reason}`)}</Note> : null}
      </Live>
      {nothing ? null : <Rewording key={String(draft.wanted.first)} caseId={caseId} draft={draft} />}
      <OwnReplies replies={brief.own_replies} taken={draft.ownFrom} onTake={draft.takeOwn} />
    </Section>
  );
}

/** The first answer, ready at once, beside the reply that settles the matter. */
function FirstOrFull({ brief, draft }: { brief: Brief; draft: Draft }) {
  const { t } = useWords();
  if (!brief.first_reply && !draft.wanted.first) return null;
  return (
    <>
      <fieldset class="switch always">
        <legend class="sr-only">{t("reply.which")}</legend>
        {([false, true] as const).map((first) => (
          <button
            key={String(first)}
            type="button"
            aria-pressed={draft.wanted.first === first}
            onClick={() => draft.turnTo(first)}
          >
            {t(first ? "reply.first" : "reply.full")}
          </button>
        ))}
      </fieldset>
      {draft.wanted.first ? <p class="small muted">{t("reply.first_why")}</p> : null}
    </>
  );
}

function Choices({ brief, draft }: { brief: Brief; draft: Draft }) {
  const { t, word, languageName } = useWords();
  return (
    <div class="choices">
      <div class="field">
        <label for="reply-language">{t("reply.language")}</label>
        <select
          id="reply-language"
          value={draft.wanted.language}
          onChange={(event) => draft.want({ language: event.currentTarget.value })}
        >
          {languagesFor(brief, languageName).map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="reply-tone">{t("reply.tone")}</label>
        <select
          id="reply-tone"
          value={draft.wanted.tone}
          onChange={(event) => draft.want({ tone: event.currentTarget.value as Tone })}
        >
          {codesOf("tone").map((code) => (
            <option key={code} value={code}>
              {word("tone", code)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

interface SidesProps {
  draft: Draft;
  lint: Lint;
  view: "original" | "meaning";
  onView: (view: "original" | "meaning") => void;
}

/** Side by side where there is room; under that, one at a time with a switch. Both stay in the page. */
function Sides({ draft, lint, view, onView }: SidesProps) {
  const { t, lang } = useWords();
  const meaning = draft.ownFrom === null ? draft.reply?.meaning : null;
  return (
    <div class={`sides show-${view}`}>
      <fieldset class="switch">
        <legend class="sr-only">{t("reply.view")}</legend>
        {(["original", "meaning"] as const).map((side) => (
          <button key={side} type="button" aria-pressed={view === side} onClick={() => onView(side)}>
            {t(`reply.${side}`)}
          </button>
        ))}
      </fieldset>
      <div class="side original">
        <p class="side-name small muted" aria-hidden="true">
          {t("reply.original")}
        </p>
        <ReplyBox
          text={draft.text}
          language={draft.wanted.language}
          label={t("reply.text")}
          busy={draft.composing}
          shown={view}
          marks={lint.findings}
          onText={draft.edit}
        />
      </div>
      <div class="side meaning">
        <p class="side-name small muted" aria-hidden="true">
          {t("reply.meaning")}
        </p>
        {draft.ownFrom !== null ? <p class="muted">{t("reply.own_no_meaning")}</p> : null}
        {draft.edited && meaning ? <p class="small warn">{t("reply.edited")}</p> : null}
        {meaning ? (
          <p class="meaning-text" lang={lang}>
            {meaning}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** A warning in words; one that is a rule's id, with the rule's wording. */
function Warning({ code }: { code: string }) {
  const { word, t } = useWords();
  const known: readonly string[] = codesOf("warning");
  if (known.includes(code)) return <li>{word("warning", code)}</li>;
  return (
    <li class="line">
      <span class="grow">{t("reply.against_rule")}</span>
      <Rules ids={[code]} />
    </li>
  );
}

/** What the composed reply warns of; the rules that it breaks only until the text itself was checked. */
function Warnings({ draft, lint }: { draft: Draft; lint: Lint }) {
  const { count } = useWords();
  const found = new Set(lint.checked ? draft.reply?.findings.map(({ rule }) => rule) : []);
  const warnings = draft.ownFrom === null ? (draft.reply?.warnings ?? []).filter((one) => !found.has(one)) : [];
  if (warnings.length === 0) return null;
  return (
    <Note tone="warn">
      <p>
        <strong>{count("reply.warnings", warnings.length)}</strong>
      </p>
      <ul class="bullets">
        {warnings.map((warning) => (
          <Warning key={warning} code={warning} />
        ))}
      </ul>
    </Note>
  );
}
