import type { PanelState } from "../../messages";
import { fieldNames } from "../format/fields";
import { ProblemNote } from "../parts/ProblemNote";
import { useWords } from "../words";
import { Message } from "./Message";

const KNOWN_PORTALS = ["amazon"];
const KNOWN_PAGES = ["order-detail", "contact-buyer", "order-list"] as const;

export function NoPortal() {
  const { t, word } = useWords();
  return (
    <Message title={t("portal.title")} why={t("portal.why")}>
      <h2>{t("portal.known")}</h2>
      <ul class="bullets">
        {KNOWN_PORTALS.map((portal) => (
          <li key={portal}>
            {word("portal", portal)} <span class="small muted">sellercentral.amazon.…</span>
          </li>
        ))}
      </ul>
      <p class="small muted">{t("portal.reload")}</p>
    </Message>
  );
}

export function UnknownPage() {
  const { t } = useWords();
  return (
    <Message title={t("unknown.title")} why={t("unknown.why")}>
      <h2>{t("unknown.pages")}</h2>
      <ul class="bullets">
        {KNOWN_PAGES.map((page) => (
          <li key={page}>{t(`unknown.page.${page}`)}</li>
        ))}
      </ul>
    </Message>
  );
}

export function OrderList() {
  const { t } = useWords();
  return <Message title={t("list.title")} why={t("list.why")} />;
}

export function ModelLoading({ name }: { name: string | undefined }) {
  const { t } = useWords();
  return (
    <Message title={t("loading.title")} why={t("loading.why")}>
      <progress aria-label={t("loading.title")} />
      {name ? (
        <p class="small muted">
          <code>{name}</code>
        </p>
      ) : null}
    </Message>
  );
}

interface Retry {
  state: PanelState;
  onReread: () => void;
}

export function NoOrderNumber({ state, onReread }: Retry) {
  const { t, list } = useWords();
  const words = useWords();
  const unreadable = fieldNames(state.page?.unreadable ?? [], words);
  return (
    <Message title={t("noorder.title")} why={t("noorder.why")}>
      {unreadable.length ? <p class="small muted">{t("source.unreadable", { fields: list(unreadable) })}</p> : null}
      <div class="actions">
        <button type="button" class="button" onClick={onReread}>
          {t("source.reread")}
        </button>
      </div>
    </Message>
  );
}

export function ProblemScreen({ state, onReread }: Retry) {
  const { t } = useWords();
  return (
    <Message title={t("problem.title")}>
      {state.problem ? <ProblemNote problem={state.problem} /> : null}
      <div class="actions">
        <button type="button" class="button" onClick={onReread}>
          {t("screen.try_again")}
        </button>
      </div>
    </Message>
  );
}
