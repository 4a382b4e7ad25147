import { useEffect, useRef, useState } from "preact/hooks";
import type { Brief, Portal } from "../api/types";
import { askBackground, type InsertResult, type PanelState } from "../messages";
import { type Step, stepOf } from "./choose/deadlines";
import { hasNoMessage, verdictOf } from "./choose/verdict";
import { CaseFormPart } from "./form/CaseFormPart";
import { type Command, goTo } from "./keyboard";
import { Disclosure } from "./parts/Disclosure";
import { Section } from "./parts/Section";
import { Archive } from "./sections/Archive";
import { Deadlines } from "./sections/Deadlines";
import { Decisions } from "./sections/Decisions";
import { Evidence } from "./sections/Evidence";
import { Options } from "./sections/Options";
import { PasteMessage } from "./sections/PasteMessage";
import { Promised } from "./sections/Promised";
import { Protection } from "./sections/Protection";
import { ReplySection } from "./sections/Reply";
import { Similar } from "./sections/Similar";
import { Sources } from "./sections/Sources";
import { StillOpen } from "./sections/StillOpen";
import { Summary } from "./sections/Summary";
import { Verdict } from "./sections/Verdict";
import { Why } from "./sections/Why";
import { useLint } from "./state/use-lint";
import { useOnline } from "./state/use-now";
import { usePacket } from "./state/use-packet";
import { type Drafts, useReply } from "./state/use-reply";
import { useWords } from "./words";

const SECTION_OF_STEP: Record<Step, string> = {
  answer: "reply",
  act: "options",
  prove: "evidence",
  appeal: "evidence",
  close: "close",
};

interface Props {
  brief: Brief;
  caseId: string;
  state: PanelState;
  /** This machine's clock, for when pages were read. */
  now: number;
  /** What to add to it for the companion's clock, by which deadlines run. */
  ahead: number;
  refresh: () => void;
  drafts: Drafts;
  /** Hands out what the keys `i` and `p` do while this brief is shown. */
  onCommands: (commands: Partial<Record<Command, () => void>>) => void;
}

/** The whole answer for one order, in the order in which a seller asks: what, how long, what to do, why. */
export function BriefView({ brief, caseId, state, now, ahead, refresh, drafts, onCommands }: Props) {
  const { t, lang } = useWords();
  const online = useOnline();
  const draft = useReply(brief, caseId, lang, drafts);
  const lint = useLint((state.portal ?? "other") as Portal, draft.text, lang);
  const packet = usePacket(caseId, lang);
  const [inserted, setInserted] = useState<InsertResult | null>(null);
  const [closing, setClosing] = useState(false);
  const [pasting, setPasting] = useState(0);
  const orderId = state.page?.orderId ?? "";
  const noMessage = hasNoMessage(brief);
  const wantsMessage = noMessage || verdictOf(brief) === "unclear" || pasting > 0;

  const insert = async (sure: boolean) => {
    setInserted(null);
    if (!(await lint.mayInsert(sure))) {
      document.querySelector<HTMLElement>("#reply-insert")?.focus();
      return;
    }
    if (state.tabId === null) {
      setInserted({ ok: false, reason: "no-portal-page" });
      return;
    }
    const failed: InsertResult = { ok: false, reason: "no-portal-page" };
    setInserted(
      await askBackground("panel/insert-reply", { tabId: state.tabId, text: draft.text }).catch(() => failed),
    );
  };
  const press = useRef(insert);
  press.current = insert;

  useEffect(() => {
    onCommands({ insert: () => void press.current(false), packet: () => void packet.start() });
    return () => onCommands({});
  }, [packet.start, onCommands]);

  const reread = async () => {
    if (state.tabId === null) return false;
    const { asked } = await askBackground("panel/reread", { tabId: state.tabId }).catch(() => ({ asked: false }));
    return asked;
  };
  const step = stepOf(brief, now + ahead);
  const toStep = (target: Step) => {
    if (target === "close") setClosing(true);
    goTo(SECTION_OF_STEP[target]);
  };
  return (
    <main class="brief">
      <section class="section section-verdict" data-section="verdict" aria-label={t("verdict.title")} tabIndex={-1}>
        <Verdict
          brief={brief}
          caseId={caseId}
          step={step}
          onStep={toStep}
          onDenied={() => setPasting(pasting + 1)}
          onChosen={refresh}
        />
        <Deadlines deadlines={brief.deadlines} now={now + ahead} />
      </section>
      {wantsMessage && orderId ? (
        <Section name="message" title={t(noMessage ? "message.none" : "message.title")}>
          <PasteMessage caseId={caseId} orderId={orderId} summoned={pasting} onAdded={refresh} />
        </Section>
      ) : null}
      <Summary brief={brief} />
      <Promised brief={brief} />
      <Protection protection={brief.liability.protection} facts={brief.facts} />
      <Decisions liability={brief.liability} />
      <StillOpen
        brief={brief}
        onAdd={(question) => {
          draft.addQuestion(question);
          goTo("reply");
        }}
      />
      <Options
        options={brief.options}
        chosen={draft.wanted.remedy}
        onChoose={(remedy) => {
          draft.want({ remedy, first: false });
          goTo("reply");
        }}
      />
      <ReplySection
        brief={brief}
        caseId={caseId}
        draft={draft}
        lint={lint}
        inserted={inserted}
        onInsert={() => void insert(true)}
      />
      <Evidence evidence={brief.evidence} caseId={caseId} packet={packet} onAdded={refresh} />
      <Similar similar={brief.similar} />
      <Why reasons={brief.liability.reasons} facts={brief.facts} />
      <Sources
        state={state}
        brief={brief}
        caseId={caseId}
        now={now}
        online={online}
        onReread={reread}
        onMore={refresh}
      />
      <section class="section" data-section="close" aria-label={t("archive.title")} tabIndex={-1}>
        {orderId ? (
          <CaseFormPart
            caseId={caseId}
            orderId={orderId}
            evidence={brief.evidence}
            onAsk={(question) => {
              draft.addQuestion(question);
              goTo("reply");
            }}
            onChanged={refresh}
          />
        ) : null}
        {!wantsMessage && orderId ? (
          <Disclosure summary={t("message.title")} class="ending">
            <PasteMessage caseId={caseId} orderId={orderId} onAdded={refresh} />
          </Disclosure>
        ) : null}
        <Disclosure summary={t("archive.title")} class="ending" open={closing}>
          <Archive brief={brief} caseId={caseId} reply={{ language: draft.wanted.language, text: draft.text }} />
        </Disclosure>
        <p class="small muted assistant">{t("app.assistant")}</p>
      </section>
    </main>
  );
}
