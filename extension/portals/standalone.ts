/**
 * The readers without the extension: bundled into one script that the companion runs in a page of its own, so that a
 * stored page and a collected page are read by the very same code.
 */

import { portalAt, readPage } from "./registry";

export { readPage as read };

/** True when the page's main part is drawn; false also for pages that we do not know. */
export function ready(doc: Document, url: string): boolean {
  const portal = portalAt(url);
  const page = portal?.recognise(doc, url);
  return page ? (portal?.kinds[page.kind]?.ready(doc) ?? false) : false;
}
