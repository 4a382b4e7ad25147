import { askBackground, type PanelState } from "../../messages";
import { ProblemNote } from "../parts/ProblemNote";
import { Unreadable } from "../sections/Unreadable";
import { usePortals } from "../state/use-portals";
import { useWords } from "../words";
import { Access } from "./Access";
import { Message } from "./Message";
import { UsePage } from "./UsePage";

/** The tab shows no page of a portal, or none that our script lives in. */
export function NoPortal({ tabId, onChange }: { tabId: number | null; onChange: () => void }) {
  const { t, word } = useWords();
  const { portals, refresh } = usePortals();
  const reload = () => tabId !== null && void askBackground("panel/reload-tab", { tabId }).catch(() => undefined);
  return (
    <Message title={t("portal.title")} why={t("portal.why")}>
      <Access
        portals={portals}
        onChange={() => {
          refresh();
          onChange();
        }}
      />
      <UsePage tabId={tabId} quiet />
      <p class="small muted">{t("portal.reload")}</p>
      {tabId === null ? null : (
        <button type="button" class="link" onClick={reload}>
          {t("portal.reload_tab")}
        </button>
      )}
      <h2>{t("portal.known")}</h2>
      <ul class="bullets">
        {portals.map(({ portal, host }) => (
          <li key={portal}>
            {word("portal", portal)} <span class="small muted">{host}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** A page of a portal that no reader knows. */
export function UnknownPage({ tabId }: { tabId: number | null }) {
  const { t } = useWords();
  return (
    <Message title={t("unknown.title")} why={t("unknown.why")}>
      <UsePage tabId={tabId} />
    </Message>
  );
}

/** A page about no single order: a list of orders, or one about the account. */
export function NoSingleOrder({ state }: { state: PanelState }) {
  const { t } = useWords();
  const orders = state.page?.kind === "order-list";
  return (
    <Message title={t(orders ? "list.title" : "about.title")} why={t(orders ? "list.why" : "about.why")}>
      {orders ? null : <UsePage tabId={state.tabId} quiet />}
    </Message>
  );
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
  const { t } = useWords();
  return (
    <Message title={t("noorder.title")} why={t("noorder.why")}>
      <Unreadable tabId={state.tabId} paths={state.page?.unreadable ?? []} pointing={state.pointing} />
      <div class="actions">
        <button type="button" class="button" onClick={onReread}>
          {t("source.reread")}
        </button>
      </div>
      <UsePage tabId={state.tabId} quiet />
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
