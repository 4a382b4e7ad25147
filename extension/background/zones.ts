/** Who is speaking: one of our own pages, our script in a portal's page, or someone we do not listen to. */

import { houseAt } from "../portals/hosts";

export type Zone = "panel" | "portal";

interface Speaker {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * The zone of a message's sender, null when it is to be ignored. `own` is this extension's id and base address.
 * A portal's script is believed only from the top frame of a tab on a host of a portal.
 */
export function zoneOf(sender: Speaker, own: { id: string; base: string }): Zone | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  if (sender.url.startsWith(own.base)) return "panel";
  if (sender.tab?.id !== undefined && sender.frameId === 0 && houseAt(sender.url) !== null) return "portal";
  return null;
}

/** Whether someone of `zone` may say a message of that name. */
export function maySay(zone: Zone, type: string): boolean {
  return zone === "panel" ? type.startsWith("panel/") : type.startsWith("content/");
}
