import type { FormMissing } from "../../api/types";
import { Icon } from "../parts/Icon";
import { useWords } from "../words";

interface Props {
  missing: FormMissing[];
  onAsk: (question: string) => void;
}

/** What nobody has said yet, by who can say it. A question to the buyer stands there in the buyer's language. */
export function Missing({ missing, onAsk }: Props) {
  const { t, list } = useWords();
  const yours = missing.filter((one) => one.who === "seller");
  const theirs = missing.filter((one) => one.who === "buyer");
  if (missing.length === 0) return null;
  const name = (path: string) =>
    t(path === "messages" ? "form.missing_messages" : (`form.field.${path}` as "form.field.order.total"));
  return (
    <div class="form-group">
      <h3 class="minor">{t("form.missing")}</h3>
      <ul class="rows">
        {yours.length > 0 ? (
          <li class="line">
            <Icon name="unknown" tone="warn" />
            <span class="grow">
              <span class="muted">{t("form.missing_you")}</span> {list(yours.map((one) => name(one.path)))}
            </span>
          </li>
        ) : null}
        {theirs.map((one) => (
          <li key={one.ask} class="line">
            <Icon name="unknown" tone="warn" />
            <span class="grow">
              <span class="muted">{t("form.missing_buyer")}</span> {one.what}
              <q class="small form-question" lang={one.language} dir="auto">
                {one.ask}
              </q>
            </span>
            <button type="button" class="link small" onClick={() => onAsk(one.ask)}>
              {t("open.put_in_reply")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
