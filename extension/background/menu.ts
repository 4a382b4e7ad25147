/** The entry *Use this page* in the page's own context menu: the click gives access to that page, this once. */

import { browser } from "wxt/browser";
import { capture } from "./use-page";

const ENTRY = "use-page";

/** From `_locales`: the browser's own language, as its menu is in. */
const message = (name: string): string =>
  (browser.i18n as unknown as { getMessage: (name: string) => string }).getMessage(name);

/** Puts the entry into the menu. Called at every start: the browser forgets entries of an event page. */
export function offerInMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: ENTRY,
        title: message("use_page"),
        contexts: ["page", "selection", "editable", "link", "image"],
        documentUrlPatterns: ["https://*/*", "http://*/*"],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ENTRY || tab?.id === undefined) return;
    openPanel(tab.id);
    void capture(tab.id);
  });
}

/** Only in the click itself, before anything is waited for. */
function openPanel(tabId: number): void {
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  const opening = browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebarAction?.open();
  opening?.catch(() => undefined);
}
