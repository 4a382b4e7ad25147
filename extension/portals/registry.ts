/** The portals that we can read. */

import type { Reading } from "../api/types";
import { amazon } from "./amazon/index";
import type { Portal } from "./portal";

export const PORTALS: readonly Portal[] = [amazon];

/** The portal that a page's address belongs to, null when it is nobody's. */
export function portalAt(url: string): Portal | null {
  return PORTALS.find((portal) => portal.owns(url)) ?? null;
}

/** Reads the page in `doc` as the one at `url`; null when it is none that we know. `at` is the time, ISO 8601. */
export function readPage(doc: Document, url: string, at: string): Reading | null {
  const portal = portalAt(url);
  const page = portal?.recognise(doc, url);
  return (page && portal?.kinds[page.kind]?.read(doc, url, at)) ?? null;
}
