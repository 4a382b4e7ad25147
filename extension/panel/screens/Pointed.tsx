import { useEffect, useState } from "preact/hooks";
import { askBackground, type PointedPlace } from "../../messages";
import { fieldNames, pageName } from "../format/fields";
import { day } from "../format/time";
import { CopyButton } from "../parts/CopyButton";
import { useWords } from "../words";

/** The places that the seller pointed at, each with a way to take it back and to report it. */
export function Pointed() {
  const words = useWords();
  const { t, word, tag } = words;
  const [places, setPlaces] = useState<PointedPlace[] | null>(null);
  const [removed, setRemoved] = useState(false);
  useEffect(() => {
    void askBackground("panel/get-pointed", {}).then(
      (answer) => setPlaces(answer?.places ?? []),
      () => undefined,
    );
  }, []);
  const remove = async (id: string) => {
    setPlaces((await askBackground("panel/remove-pointed", { id })).places);
    setRemoved(true);
  };
  return (
    <section aria-labelledby="options-pointed-title">
      <h2 id="options-pointed-title">{t("options.pointed")}</h2>
      <p class="small muted">{t("options.pointed_why")}</p>
      {places?.length === 0 ? <p class="small">{t("options.pointed_none")}</p> : null}
      <ul class="plain-list">
        {(places ?? []).map((place) => (
          <li key={place.id} class="line">
            <span class="grow" title={place.field}>
              {word("portal", place.portal)} · {pageName(place.page, words)} · {fieldNames([place.field], words)[0]}{" "}
              <span class="small muted">{day(place.madeAt, tag)}</span>
            </span>
            <CopyButton text={place.report} label={t("options.pointed_copy")} words />
            <button type="button" class="link" onClick={() => void remove(place.id)}>
              {t("options.pointed_remove")}
            </button>
          </li>
        ))}
      </ul>
      {places?.length ? <p class="small muted">{t("options.pointed_report")}</p> : null}
      <p class="small" role="status">
        {removed ? t("options.pointed_removed") : ""}
      </p>
    </section>
  );
}
