import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { browser } from "wxt/browser";
import { App } from "../../../extension/panel/App";
import { FakeBackground, type Script } from "./fake-background";

/** The panel on a page of its own, with the fake background behind it. */
export interface Mounted {
  background: FakeBackground;
  text: () => string;
  /** The button, link or summary with that accessible name. */
  button: (name: string | RegExp) => HTMLElement;
  section: (name: string) => HTMLElement;
  click: (element: HTMLElement) => Promise<void>;
  type: (element: HTMLElement, text: string) => Promise<void>;
  press: (key: string, on?: HTMLElement) => Promise<void>;
  settle: () => Promise<void>;
}

export function mountPanel(script: Script, tabId: number | null = 7): Promise<Mounted> {
  return mount(<App tabId={tabId} />, script);
}

/** Renders into an emptied page and waits until the background's first answers are in. */
export async function mount(child: ComponentChild, script: Script): Promise<Mounted> {
  const background = new FakeBackground(script);
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(background.browser.runtime.sendMessage as never);
  vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation(
    background.browser.runtime.onMessage.addListener as never,
  );
  vi.spyOn(browser.runtime.onMessage, "removeListener").mockImplementation(
    background.browser.runtime.onMessage.removeListener as never,
  );
  browser.permissions = { ...browser.permissions, request: background.browser.permissions.request } as never;
  browser.runtime.openOptionsPage = background.browser.runtime.openOptionsPage;
  browser.runtime.getManifest = background.browser.runtime.getManifest as never;
  const root = document.createElement("div");
  unmount();
  document.body.replaceChildren(root);
  mounted = root;
  await act(() => render(child, root));
  const settle = async () => {
    for (let turn = 0; turn < 6; turn += 1) await act(() => new Promise((done) => setTimeout(done, 0)));
  };
  await settle();
  const button = (name: string | RegExp) => {
    const found = [...root.querySelectorAll<HTMLElement>("button, summary, a")].find((element) => {
      const label = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
      return typeof name === "string" ? label === name : name.test(label);
    });
    if (!found) throw new Error(`no button ${name} in: ${root.textContent}`);
    return found;
  };
  return {
    background,
    text: () => root.textContent ?? "",
    button,
    section: (name) => {
      const found = root.querySelector<HTMLElement>(`[data-section="${name}"]`);
      if (!found) throw new Error(`no section ${name}`);
      return found;
    },
    click: async (element) => {
      await act(() => element.click());
      await settle();
    },
    type: async (element, text) => {
      await act(() => {
        (element as HTMLInputElement).value = text;
        element.dispatchEvent(new Event("input", { bubbles: true }));
        element.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle();
    },
    press: async (key, on = document.body) => {
      await act(() => {
        on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      });
      await settle();
    },
    settle,
  };
}

let mounted: HTMLElement | null = null;

/** Takes the last panel away, with its timers and listeners. */
export function unmount(): void {
  if (mounted) render(null, mounted);
  mounted = null;
}
