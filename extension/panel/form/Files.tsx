import type { FormFile } from "../../api/types";
import { bytes } from "../format/numbers";
import { Icon } from "../parts/Icon";
import { useWords } from "../words";

const SORTS = [
  ["photo", "form.photos"],
  ["video", "form.videos"],
  ["document", "form.documents"],
] as const;

/** The files of the case by what they are. */
export function Files({ files }: { files: FormFile[] }) {
  const { t, tag, word } = useWords();
  if (files.length === 0) return <p class="small muted">{t("form.files_none")}</p>;
  return (
    <>
      {SORTS.map(([sort, title]) => {
        const some = files.filter((file) => file.sort === sort);
        if (some.length === 0) return null;
        return (
          <div key={sort}>
            <p class="small muted">{t(title)}</p>
            <ul class="rows">
              {some.map((file) => (
                <li key={file.sha256} class="line">
                  <Icon name="file" />
                  <span class="grow form-file" title={file.sha256}>
                    {file.name}
                  </span>
                  <span class="small muted">
                    {file.item ? `${word("evidence_item", file.item)} · ` : ""}
                    {bytes(file.bytes, tag)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
