/**
 * The portals whose readers are loaded here. Each bundle (`bundles/`) brings its own, so that a page of Amazon does
 * not load the readers of eBay. The same built files run in the extension's content script and in the companion's
 * browser: `globalThis.sellersideReaders` is the door to both.
 */

import type { Reading } from "../api/types";
import type { Override, Pointed } from "./pointing/override";
import type { Picking } from "./pointing/pick";
import type { Portal, PortalPage } from "./portal";

export interface Readers extends Tools {
  portals: Portal[];
  /** The portal that a page's address belongs to, null when no loaded one owns it. */
  portalAt: (url: string) => Portal | null;
  /** Which page of its portal this is, null when it is none that we know. */
  recognise: (doc: Document, url: string) => PortalPage | null;
  /**
   * Reads the page in `doc` as the one at `url`; null when it is none that we know. `at` is the time, ISO 8601. What
   * the seller pointed at (`overrides`, those of other pages too) comes before what the reader finds.
   */
  read: (doc: Document, url: string, at: string, overrides?: readonly Override[]) => Reading | null;
  /** True when the page's main part is drawn; false also for pages that we do not know. */
  ready: (doc: Document, url: string) => boolean;
  /** False until the file with what is seldom needed (`page-tools.js`) has run here, too. */
  hasTools: boolean;
}

/** What is seldom needed, and so built into a file of its own. Each throws as long as that file has not run. */
export interface Tools {
  /** The page written out as HTML that runs nothing and that these readers read alike. For any page. */
  snapshot: (doc: Document, url: string) => string;
  /** A stored page as a document, with its shadow roots. Nothing of it runs, nothing of it is fetched. */
  stored: (html: string) => Document;
  /** The reading with what the overrides find on the page that it was read from. */
  pointed: (reading: Reading, doc: Document, overrides: readonly Override[]) => Reading;
  /** How to find again what the seller pointed at; null when it could not be found safely. */
  describe: (element: Element, doc: Document, pointed: Pointed) => Override | null;
  /** Lets the seller show a place on the page. */
  startPicking: (doc: Document, picking: Picking) => void;
}

const scope = globalThis as { sellersideReaders?: Readers };

/** The door to what is loaded. */
export function readers(): Readers {
  scope.sellersideReaders ??= create();
  return scope.sellersideReaders;
}

/** Adds portals to what is loaded; one that is there already is replaced. Those added first are asked first. */
export function register(portals: readonly Portal[]): void {
  const loaded = readers().portals;
  for (const portal of portals) {
    const place = loaded.findIndex(({ name }) => name === portal.name);
    if (place < 0) loaded.push(portal);
    else loaded[place] = portal;
  }
}

/** Brings the tools to the readers that are loaded. */
export function provide(tools: Tools): void {
  Object.assign(readers(), tools, { hasTools: true });
}

function create(): Readers {
  const portals: Portal[] = [];
  const portalAt = (url: string): Portal | null => portals.find((portal) => portal.owns(url)) ?? null;
  const recognise = (doc: Document, url: string): PortalPage | null => portalAt(url)?.recognise(doc, url) ?? null;
  const kindAt = (doc: Document, url: string) => {
    const page = recognise(doc, url);
    return page ? portalAt(url)?.kinds[page.kind] : undefined;
  };
  const all: Readers = {
    portals,
    portalAt,
    recognise,
    read: (doc, url, at, overrides = []) => {
      const reading = kindAt(doc, url)?.read(doc, url, at) ?? null;
      return reading && overrides.length > 0 ? all.pointed(reading, doc, overrides) : reading;
    },
    ready: (doc, url) => kindAt(doc, url)?.ready(doc) ?? false,
    hasTools: false,
    snapshot: missing,
    stored: missing,
    pointed: missing,
    describe: missing,
    startPicking: missing,
  };
  return all;
}

function missing(): never {
  throw new Error("page-tools.js has not run on this page");
}
