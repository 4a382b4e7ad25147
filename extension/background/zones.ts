/** Who is speaking: one of our own pages, our script in a portal's page, or someone we do not listen to. */

import { houseAt } from "../portals/hosts";

export type Zone = "panel" | "portal" | "frame";

interface Speaker {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * The zone of a message's sender, null when it is to be ignored. `own` is this extension's id and base address.
 * A portal's script is believed only on a host of a portal: from the top frame of a tab, and of portals that put a
 * message box into a frame, from that frame, which may say little.
 */
export function zoneOf(sender: Speaker, own: { id: string; base: string }): Zone | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  if (sender.url.startsWith(own.base)) return "panel";
  const house = sender.tab?.id === undefined || sender.frameId === undefined ? null : houseAt(sender.url);
  if (house === null) return null;
  if (sender.frameId === 0) return "portal";
  return house.frames ? "frame" : null;
}

/** Whether someone of `zone` may say a message of that name. */
export function maySay(zone: Zone, type: string): boolean {
  if (zone === "frame") return type === "content/frame" || type === "content/readers";
  return type.startsWith(zone === "panel" ? "panel/" : "content/");
}
