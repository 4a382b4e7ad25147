import { useState } from "preact/hooks";
import type { Deadline } from "../../api/types";
import type { Words } from "../../locales";
import { type DatedDeadline, inOrder, pressure } from "../choose/deadlines";
import { moment, span } from "../format/time";
import { Chevron, Icon } from "../parts/Icon";
import { Rules } from "../parts/Rules";
import { useWords } from "../words";

/** The nearest running deadline in one line; all of them, with where they come from, on a click. */
export function Deadlines({ deadlines, now }: { deadlines: Deadline[]; now: number }) {
  const { t, count } = useWords();
  const [open, setOpen] = useState(false);
  const ordered = inOrder(deadlines, now);
  const first = ordered[0];
  if (!first) {
    return (
      <div class="deadlines calm">
        <p class="deadline-line muted">
          <Icon name="clock" />
          {t("deadline.none")}
        </p>
      </div>
    );
  }
  return (
    <section class={`deadlines ${pressure(first)}`} aria-label={t("deadline.title")}>
      <div class="deadline-line">
        <Icon name="clock" />
        <Nearest deadline={first} />
        <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open || ordered.length === 1 ? (
            <span class={open ? "" : "sr-only"}>{open ? t("deadline.less") : t("deadline.title")}</span>
          ) : (
            count("deadline.more", ordered.length - 1)
          )}
          <Chevron />
        </button>
      </div>
      {open ? (
        <ol class="deadline-list">
          {ordered.map((deadline) => (
            <One key={`${deadline.kind}${deadline.due_at}`} deadline={deadline} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function Nearest({ deadline }: { deadline: DatedDeadline }) {
  const words = useWords();
  return (
    <p class="nearest" title={exact(deadline, words)}>
      <Left deadline={deadline} />
      <span> · {nameOf(deadline, words)}</span>
    </p>
  );
}

function Left({ deadline }: { deadline: DatedDeadline }) {
  const words = useWords();
  const time = span(deadline.left, words);
  return (
    <time dateTime={deadline.due_at}>
      <strong>{words.t(deadline.over ? "deadline.passed" : "deadline.left", { time })}</strong>
    </time>
  );
}

function One({ deadline }: { deadline: DatedDeadline }) {
  const words = useWords();
  const { t, tag } = words;
  return (
    <li class={`deadline-item ${pressure(deadline)}`}>
      <p>
        <Left deadline={deadline} />
        <span> · {nameOf(deadline, words)}</span>
        {deadline.over ? <span class="tag bad">{t("deadline.passed_word")}</span> : null}
      </p>
      {deadline.what && deadline.what !== nameOf(deadline, words) ? <p>{deadline.what}</p> : null}
      <p class="small muted">
        {t("deadline.marketplace_time", { time: moment(deadline.due_at, tag, deadline.zone), zone: deadline.zone })}
      </p>
      <p class="small muted">{t("deadline.your_time", { time: moment(deadline.due_at, tag) })}</p>
      {deadline.consequence ? (
        <p class="small">{t("deadline.if_missed", { consequence: deadline.consequence })}</p>
      ) : null}
      <div class="line small muted">
        <span>{t(deadline.source === "page" ? "deadline.from_page" : "deadline.from_rule")}</span>
        <Rules ids={[deadline.rule]} />
      </div>
      {deadline.computed_at && Date.parse(deadline.computed_at) !== Date.parse(deadline.due_at) ? (
        <p class="small muted">{t("deadline.rule_says", { time: moment(deadline.computed_at, tag, deadline.zone) })}</p>
      ) : null}
    </li>
  );
}

function nameOf(deadline: Deadline, words: Words): string {
  return deadline.kind === "other" && deadline.what ? deadline.what : words.word("deadline_kind", deadline.kind);
}

function exact(deadline: DatedDeadline, { t, tag }: Words): string {
  return [
    t("deadline.marketplace_time", { time: moment(deadline.due_at, tag, deadline.zone), zone: deadline.zone }),
    t("deadline.your_time", { time: moment(deadline.due_at, tag) }),
  ].join("\n");
}
