import type { Lang } from "../../api/types";
import type { PanelState } from "../../messages";
import { CopyButton } from "../parts/CopyButton";
import { Icon } from "../parts/Icon";
import { useWords } from "../words";

interface Props {
  state: PanelState | null;
  setting: Lang | null;
  onLanguage: (language: Lang | null) => void;
  onOptions: () => void;
  onHelp: () => void;
}

/** The line that stays in sight: where we are, which order, and the menu. */
export function Header({ state, setting, onLanguage, onOptions, onHelp }: Props) {
  const { t } = useWords();
  const orderId = state?.page?.orderId ?? null;
  const place = marketplaceOf(state?.page?.url) ?? t("app.name");
  return (
    <header class="topline">
      <p class="place">
        <span class="muted">{place}</span>
        {orderId ? (
          <>
            <span class="order" title={t("header.order", { id: orderId })}>
              {orderId}
            </span>
            <CopyButton text={orderId} label={t("header.copy_order")} />
          </>
        ) : null}
      </p>
      <details class="menu" onKeyDown={closeOnEscape} onFocusOut={closeWhenLeft}>
        <summary class="icon-button" aria-label={t("header.menu")} title={t("header.menu")}>
          <Icon name="menu" />
        </summary>
        <div class="menu-list">
          <div class="field">
            <label for="menu-language">{t("header.language")}</label>
            <select
              id="menu-language"
              value={setting ?? ""}
              onChange={(event) => onLanguage(languageOf(event.currentTarget.value))}
            >
              <option value="">{t("header.language_auto")}</option>
              <option value="zh" lang="zh">
                中文
              </option>
              <option value="en" lang="en">
                English
              </option>
            </select>
          </div>
          <button type="button" class="link" onClick={onHelp}>
            {t("header.keyboard")}
          </button>
          <button type="button" class="link" onClick={onOptions}>
            {t("header.options")}
          </button>
        </div>
      </details>
    </header>
  );
}

/** The setting that a choice in a language list stands for; empty follows the browser. */
export function languageOf(value: string): Lang | null {
  return value === "zh" || value === "en" ? value : null;
}

/** "sellercentral.amazon.de" → "amazon.de"; `null` for what is no web address. */
function marketplaceOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^(www|sellercentral(-[a-z]+)?)\./, "");
  return host === "" ? null : host;
}

function closeOnEscape(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }): void {
  if (event.key !== "Escape") return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

function closeWhenLeft(event: FocusEvent & { currentTarget: HTMLDetailsElement }): void {
  if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
    event.currentTarget.open = false;
  }
}
