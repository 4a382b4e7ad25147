/** Pointing at a field: the panel asks, the page lets the seller click, what was found is kept and used at once. */

import { browser } from "wxt/browser";
import { chooseLanguage, wordsIn } from "../locales";
import { type PointedPlace, tellPage } from "../messages";
import { fieldNames } from "../panel/format/fields";
import { type Override, reportOf } from "../portals/pointing/override";
import { knownTabs, readOverrides, readSettings } from "../storage";
import { addOverride, dropOverride, loadTools, overridesFor } from "./overrides";
import { tellPanels } from "./readings";
import { changeTab, tabState } from "./tabs";

/** Lets the seller click the place of `field` on the tab's page. */
export async function point(tabId: number, field: string): Promise<{ started: boolean }> {
  const { language } = await readSettings();
  const words = wordsIn(chooseLanguage(language, browser.i18n.getUILanguage()));
  const hint = words.t("point.hint", { field: fieldNames([field], words)[0] ?? field });
  const loaded = await loadTools(tabId);
  const started =
    loaded && (await tellPage(tabId, "background/point", { field, hint }).catch(() => ({ started: false }))).started;
  await changeTab(tabId, () => ({ pointing: { field, state: started ? "waiting" : "no-page" } }));
  tellPanels(tabId);
  return { started };
}

/** The seller has clicked, or given up. */
export async function pointed(
  tabId: number,
  { field, override, cancelled }: { field: string; override: Override | null; cancelled: boolean },
): Promise<{ kept: boolean }> {
  const { portal, page } = await tabState(tabId);
  // A page may only speak for its own kind.
  const kept = override !== null && override.portal === portal && override.page === page?.kind;
  if (kept) await addOverride(override);
  const state = kept ? "done" : cancelled ? "cancelled" : "not-found";
  await changeTab(tabId, () => ({ pointing: { field, state } }));
  tellPanels(tabId);
  if (kept) await useEverywhere(override.portal, override.page);
  return { kept };
}

/** All places that the seller pointed at, the latest first. */
export async function pointedPlaces(): Promise<PointedPlace[]> {
  const all = await readOverrides();
  return all.reverse().map((one) => ({
    id: one.id,
    portal: one.portal,
    page: one.page,
    field: one.field,
    madeAt: one.made_at,
    report: reportOf(one),
  }));
}

export async function removeOverride(id: string): Promise<void> {
  const gone = (await readOverrides()).find((one) => one.id === id);
  await dropOverride(id);
  if (gone) await useEverywhere(gone.portal, gone.page);
}

/** Pages of that kind that are open are read anew with what is kept now. */
async function useEverywhere(portal: string, kind: string): Promise<void> {
  const overrides = await overridesFor(portal, kind);
  for (const tabId of await knownTabs()) {
    const state = await tabState(tabId);
    if (state.portal !== portal || state.page?.kind !== kind) continue;
    if (overrides.length > 0 && !(await loadTools(tabId))) continue;
    await tellPage(tabId, "background/use-overrides", { overrides }).catch(() => undefined);
  }
}
