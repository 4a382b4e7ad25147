/**
 * All that the extension keeps. `local` lasts: settings and the token. `session` lives in memory until the browser
 * closes, which is longer than the background script: that may be gone at any time, so nothing else holds state.
 */

import { browser } from "wxt/browser";
import type { Settings, SettingsChange } from "./messages";
import type { Override } from "./portals/pointing/override";

export const DEFAULT_SETTINGS: Settings = { language: null, port: 7413, portals: {}, badges: true };

/** Content scripts run inside the portal's process and have no business with the token. Chrome lets us say so. */
export async function keepFromPages(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

export async function readSettings(): Promise<Settings> {
  const { settings } = (await browser.storage.local.get("settings")) as { settings?: Partial<Settings> };
  return {
    ...DEFAULT_SETTINGS,
    ...settings,
    portals: consents(settings?.portals),
  };
}

/** Applies what is named in `change` and leaves the rest. A port that is none is ignored. */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  const now = await readSettings();
  const next: Settings = {
    language: change.language === undefined ? now.language : change.language,
    port: isPort(change.port) ? change.port : now.port,
    portals: consents({ ...now.portals, ...change.portals }),
    badges: change.badges ?? now.badges,
  };
  await browser.storage.local.set({ settings: next });
  return next;
}

export async function readToken(): Promise<string | null> {
  const { token } = (await browser.storage.local.get("token")) as { token?: string };
  return token ?? null;
}

export async function keepToken(token: string): Promise<void> {
  await browser.storage.local.set({ token });
}

export async function forgetToken(): Promise<void> {
  await browser.storage.local.remove("token");
}

/** The places that the seller pointed at, the latest last. */
export async function readOverrides(): Promise<Override[]> {
  const { overrides } = (await browser.storage.local.get("overrides")) as { overrides?: Override[] };
  return Array.isArray(overrides) ? overrides : [];
}

export async function keepOverrides(overrides: Override[]): Promise<void> {
  await browser.storage.local.set({ overrides });
}

const tabKey = (tabId: number): string => `tab:${tabId}`;

export async function readTab<Value>(tabId: number): Promise<Value | null> {
  const kept = await browser.storage.session.get(tabKey(tabId));
  return (kept[tabKey(tabId)] as Value | undefined) ?? null;
}

export async function keepTab(tabId: number, value: unknown): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: value });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** Ids of the tabs that something is kept of. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith("tab:"))
    .map((key) => Number(key.slice(4)));
}

/** Only plain yes and no count as consent, whatever an earlier version or a damaged profile has left. */
function consents(kept: Settings["portals"] | undefined): Settings["portals"] {
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([, given]) => typeof given === "boolean"));
}

function isPort(port: number | undefined): port is number {
  return port !== undefined && Number.isInteger(port) && port > 0 && port < 65536;
}
