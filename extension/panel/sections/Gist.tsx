import type { Brief, GistSentence } from "../../api/types";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../words";
import { Translation } from "./Translation";

/** Sentences of the last message that are shown at once; the others open on a click. */
const SHOWN = 5;

/** The buyer's own sentences beside what they say in the seller's language; what was not recognised says so. */
export function Gist({ brief }: { brief: Brief }) {
  const { t, count, lang } = useWords();
  const last = brief.gist.at(-1);
  if (!last || brief.language.split("-")[0] === lang) return null;
  const more = last.sentences.slice(SHOWN);
  const earlier = brief.gist.slice(0, -1).flatMap((message) => message.sentences);
  return (
    <div class="gist">
      <h3 class="small muted">{t("gist.title")}</h3>
      <Sentences sentences={last.sentences.slice(0, SHOWN)} language={brief.language} />
      {more.length > 0 ? (
        <Disclosure summary={<span class="small">{count("gist.more", more.length)}</span>}>
          <Sentences sentences={more} language={brief.language} />
        </Disclosure>
      ) : null}
      {brief.case_id ? (
        <Translation caseId={brief.case_id} text={last.sentences.map((said) => said.sentence).join("\n")} />
      ) : null}
      {earlier.length > 0 ? (
        <Disclosure summary={<span class="small">{count("gist.earlier", earlier.length)}</span>}>
          <Sentences sentences={earlier} language={brief.language} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function Sentences({ sentences, language }: { sentences: GistSentence[]; language: string }) {
  const { t } = useWords();
  return (
    <ul class="gist-list small">
      {sentences.map((said, place) => (
        <li key={`${place} ${said.sentence}`}>
          <q class="gist-said" lang={language === "und" ? undefined : language} dir="auto">
            {said.sentence}
          </q>
          {said.statement ? (
            <span class="gist-means">{said.text}</span>
          ) : (
            <span class="gist-means muted">{t("gist.not_recognised")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
