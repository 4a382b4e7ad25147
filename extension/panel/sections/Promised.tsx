import type { Brief, MadePromise } from "../../api/types";
import { day } from "../format/time";
import { Icon } from "../parts/Icon";
import { Section } from "../parts/Section";
import { useWords } from "../words";

/** What the seller has already promised in this conversation, by whose words, with the sentence that says it. */
export function Promised({ brief }: { brief: Brief }) {
  const { t } = useWords();
  const { promises } = brief;
  if (promises.length === 0) return null;
  return (
    <Section name="promised" title={t("promised.title")}>
      <ul class="rows">
        {promises.map((promise) => (
          <li key={`${promise.by} ${promise.message} ${promise.kind}`} class="line">
            <Icon name="info" tone={promise.by === "seller" ? "warn" : ""} />
            <span class="grow">
              <What promise={promise} />{" "}
              <span class="small muted">
                (<Source promise={promise} />)
              </span>
              <br />
              <q class="small muted" dir="auto">
                {promise.sentence}
              </q>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function What({ promise }: { promise: MadePromise }) {
  const { t, word, tag } = useWords();
  const what = word("promise_kind", promise.kind);
  return <strong>{promise.date ? t("promised.by", { what, date: whenOf(promise.date, tag) }) : what}</strong>;
}

/** A day that may lack its year (`--12-18`) or its month (`---18`). */
function whenOf(date: string, tag: string): string {
  const [, month, dayOfMonth] = /^--(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (month && dayOfMonth) {
    const shown = new Date(Date.UTC(2024, Number(month) - 1, Number(dayOfMonth)));
    return new Intl.DateTimeFormat(tag, { month: "short", day: "numeric", timeZone: "UTC" }).format(shown);
  }
  return date.startsWith("---") ? date.slice(3) : day(`${date}T12:00:00`, tag);
}

function Source({ promise }: { promise: MadePromise }) {
  const { t, tag } = useWords();
  if (promise.by === "buyer") return t("promised.buyer");
  return promise.at ? t("promised.seller", { date: day(promise.at, tag) }) : t("promised.seller_undated");
}
