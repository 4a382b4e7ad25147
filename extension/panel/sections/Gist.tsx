import type { Brief, Entity, MessageGist } from "../../api/types";
import { stretches } from "../choose/entities";
import { Disclosure } from "../parts/Disclosure";
import { Named } from "../parts/Named";
import { useWords } from "../words";
import { Translation } from "./Translation";

/** Sentences of the last message that are shown at once; the others open on a click. */
const SHOWN = 5;

/**
 * The buyer's own sentences beside what they say in the seller's language; what was not recognised says so. Where buyer
 * and seller share a language only what the buyer names is told.
 */
export function Gist({ brief }: { brief: Brief }) {
  const { t, count, lang } = useWords();
  const last = brief.gist.at(-1);
  if (!last) return null;
  if (brief.language.split("-")[0] === lang) return <AllNamed entities={brief.entities} />;
  const first = { ...last, sentences: last.sentences.slice(0, SHOWN) };
  const more = { ...last, sentences: last.sentences.slice(SHOWN) };
  const earlier = brief.gist.slice(0, -1);
  const before = earlier.reduce((sum, message) => sum + message.sentences.length, 0);
  return (
    <div class="gist">
      <h3 class="small muted">{t("gist.title")}</h3>
      <Sentences said={first} brief={brief} />
      {more.sentences.length > 0 ? (
        <Disclosure summary={<span class="small">{count("gist.more", more.sentences.length)}</span>}>
          <Sentences said={more} brief={brief} />
        </Disclosure>
      ) : null}
      {brief.case_id ? (
        <Translation caseId={brief.case_id} text={last.sentences.map((said) => said.sentence).join("\n")} />
      ) : null}
      {before > 0 ? (
        <Disclosure summary={<span class="small">{count("gist.earlier", before)}</span>}>
          {earlier.map((message) => (
            <Sentences key={message.message} said={message} brief={brief} />
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}

function Sentences({ said: { message, sentences }, brief }: { said: MessageGist; brief: Brief }) {
  const { t } = useWords();
  const { language } = brief;
  const entities = brief.entities.filter((entity) => entity.message === message);
  return (
    <ul class="gist-list small">
      {sentences.map((said, place) => (
        <li key={`${place} ${said.sentence}`}>
          <q class="gist-said" lang={language === "und" ? undefined : language} dir="auto">
            {stretches(said, entities).map(({ text, entity }, part) =>
              entity ? <Named key={part} entity={entity} /> : text,
            )}
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

function AllNamed({ entities }: { entities: Entity[] }) {
  const { t, word } = useWords();
  const told = new Map(entities.map((entity) => [`${entity.kind} ${entity.value}`, entity]));
  if (told.size === 0) return null;
  return (
    <p class="gist small">
      <span>
        <span class="muted">{t("named.title")}</span>{" "}
        {[...told].map(([key, entity], place) => (
          <span key={key}>
            {place > 0 ? " · " : ""}
            {word("entity_kind", entity.kind)} <Named entity={entity} />
          </span>
        ))}
      </span>
    </p>
  );
}
