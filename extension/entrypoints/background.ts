/**
 * The only part of the extension that speaks to the companion. Portal pages and panels speak to it, each in its own
 * zone. It may be stopped by the browser at any time and started again by the next message.
 */

import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { badgesFor } from "../background/badges";
import { frameOpened } from "../background/frames";
import { loadReaders } from "../background/load-readers";
import { offerInMenu } from "../background/menu";
import { takeOverOpenPages } from "../background/open-pages";
import { answers } from "../background/panel";
import { pointed } from "../background/pointing";
import { opened, received, tellPanels } from "../background/readings";
import { closeTab, tabState } from "../background/tabs";
import { maySay, zoneOf } from "../background/zones";
import type { ContentMessages, MessageOf, PanelMessages } from "../messages";
import { keepFromPages } from "../storage";

type Incoming = MessageOf<PanelMessages> | MessageOf<ContentMessages>;

export default defineBackground(() => {
  void keepFromPages();
  openPanelByButton();
  offerInMenu();
  takeOverOpenPages();
  const own = { id: browser.runtime.id, base: `${location.origin}/` };

  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!isIncoming(message)) return;
    const zone = zoneOf(sender, own);
    if (zone === null || !maySay(zone, message.type)) return;
    // Chrome takes an answer that comes later only through the callback, and `true` to say that it will come.
    reply(message, sender.tab?.id, sender.frameId).then(answer, (failure: unknown) => {
      console.error(`${message.type} failed`, failure);
      answer(undefined);
    });
    return true;
  });

  browser.tabs.onRemoved.addListener((tabId) => void closeTab(tabId));
  browser.tabs.onActivated.addListener(() => tellPanels(null));
  // Leaving a portal is told by nobody: panels ask again, and the state then finds that no page of ours is there.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === undefined) return;
    void (change.status === "loading" ? leftForeign(tabId) : Promise.resolve()).then(() => tellPanels(tabId));
  });
});

/** What was taken from a page that has no script of ours is of that page alone. */
async function leftForeign(tabId: number): Promise<void> {
  if ((await tabState(tabId)).foreign) await closeTab(tabId);
}

/** Chrome and Edge open the side panel for us; Firefox has a sidebar, opened within the click itself. */
function openPanelByButton(): void {
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else if (sidebarAction) browser.action.onClicked.addListener(() => void sidebarAction.open());
}

async function reply(message: Incoming, tab: number | undefined, frame: number | undefined): Promise<unknown> {
  if (message.type === "content/opened") return tab === undefined ? undefined : opened(tab, message);
  if (message.type === "content/reading") return tab === undefined ? undefined : received(tab, message);
  if (message.type === "content/pointed") return tab === undefined ? undefined : pointed(tab, message);
  if (message.type === "content/readers") return tab === undefined ? undefined : loadReaders(tab, frame, message);
  if (message.type === "content/badges") return badgesFor(message.portal, message.orderIds);
  if (message.type === "content/frame") {
    return tab === undefined || frame === undefined ? undefined : frameOpened(tab, frame, message);
  }
  const answer = answers[message.type] as ((ask: unknown) => Promise<unknown>) | undefined;
  return answer?.(message);
}

function isIncoming(message: unknown): message is Incoming {
  return typeof message === "object" && message !== null && "type" in message && typeof message.type === "string";
}
