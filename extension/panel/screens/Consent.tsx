import { Icon } from "../parts/Icon";
import { useWords } from "../words";
import { Message } from "./Message";

/** Asked once for each portal, before anything of it is read. */
export function Consent({ portal, onAgree }: { portal: string; onAgree: () => void }) {
  const { t, word } = useWords();
  const name = word("portal", portal);
  return (
    <Message title={t("consent.title", { portal: name })} why={t("consent.what", { portal: name })}>
      <ul class="promises">
        <li>
          <Icon name="check" tone="good" />
          {t("consent.where")}
        </li>
        <li>
          <Icon name="check" tone="good" />
          {t("consent.never")}
        </li>
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={onAgree}>
          {t("consent.agree")}
        </button>
      </div>
      <p class="small muted">{t("consent.revoke")}</p>
    </Message>
  );
}
