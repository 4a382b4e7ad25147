/** What the seller pointed at, for each kind of page of each portal, and the tools by which it is found again. */

import { browser } from "wxt/browser";
import { type Override, overrideId } from "../portals/pointing/override";
import { keepOverrides, readOverrides } from "../storage";

/** More than one person points at; the oldest go first. */
const KEPT = 300;

let turn: Promise<unknown> = Promise.resolve();

export async function overridesFor(portal: string, page: string): Promise<Override[]> {
  return (await readOverrides()).filter((one) => one.portal === portal && one.page === page);
}

/** Keeps it in place of what was pointed at before for the same field. */
export function addOverride(override: Override): Promise<void> {
  const id = overrideId(override);
  return change((all) => [...all.filter((one) => one.id !== id), { ...override, id }].slice(-KEPT));
}

export function dropOverride(id: string): Promise<void> {
  return change((all) => all.filter((one) => one.id !== id));
}

/** Loads what pointing needs into the tab's page. False where the browser does not let us. */
export async function loadTools(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/page-tools.js"] });
    return true;
  } catch {
    return false;
  }
}

/** One change after another, so that two cannot overwrite each other. */
function change(how: (all: Override[]) => Override[]): Promise<void> {
  const next = turn.then(async () => keepOverrides(how(await readOverrides())));
  turn = next.catch(() => undefined);
  return next;
}
