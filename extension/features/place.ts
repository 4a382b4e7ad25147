/** Whose house a page stands in, and how the readers of that house come into the page. */

import type { Portal as PortalName } from "../api/types";
import { tellBackground } from "../messages";
import type { Portal, PortalPage } from "../portals/portal";
import { houseWithPages } from "../portals/recognise";
import { readers } from "../portals/registry";

export interface Place {
  name: PortalName;
  /** Told by the address and, where that does not tell, by what the page shows; needs no readers. */
  recognise: (doc: Document, url: string) => PortalPage | null;
  /** The portal with its readers, fetched when they are not here yet. Rejects when the background script is away. */
  portal: () => Promise<Portal | null>;
}

/** The place at an address; null where no portal of ours lives. */
export function placeAt(url: string): Place | null {
  const house = houseWithPages(url);
  if (!house) return null;
  const here = (): Portal | null => readers().portals.find(({ name }) => name === house.portal) ?? null;
  return {
    name: house.portal,
    recognise: house.recognise,
    portal: async () => {
      if (here() === null) {
        await tellBackground("content/readers", { bundle: house.bundle });
      }
      return here();
    },
  };
}
