/** Whether the browser lets this extension into the portals' pages: Firefox's users may take that back at any time. */

import { browser } from "wxt/browser";
import type { KnownPortal } from "../messages";
import { HOUSES, matchesOf } from "../portals/hosts";

/** Every portal whose pages can be read. */
export function knownPortals(): Promise<KnownPortal[]> {
  return Promise.all(
    HOUSES.map(async (house) => {
      const origins = matchesOf(house);
      return {
        portal: house.portal,
        host: house.hosts[0]?.replace(/^\*\./, "") ?? "",
        origins,
        allowed: await mayEnter(origins),
      };
    }),
  );
}

async function mayEnter(origins: string[]): Promise<boolean> {
  // Access is given for whole hosts; the paths of the patterns only say where the script runs.
  const hosts = [...new Set(origins.map((origin) => origin.replace(/^(https:\/\/[^/]+)\/.*$/, "$1/*")))];
  try {
    return await browser.permissions.contains({ origins: hosts });
  } catch {
    return true; // a browser that cannot tell does not keep us out
  }
}
