/**
 * The readers without the extension: bundled into one script that the companion runs in a page of its own, so that a
 * stored page and a collected page are read by the very same code. Sets `sellersideReaders` on the page's global
 * object, whether the script is injected or evaluated.
 */

import { portalAt, readPage } from "./registry";

/** True when the page's main part is drawn; false also for pages that we do not know. */
function ready(doc: Document, url: string): boolean {
  const portal = portalAt(url);
  const page = portal?.recognise(doc, url);
  return page ? (portal?.kinds[page.kind]?.ready(doc) ?? false) : false;
}

Object.assign(globalThis, { sellersideReaders: { read: readPage, ready } });
