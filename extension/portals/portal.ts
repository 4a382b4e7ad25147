/** What the rest of the extension knows of a portal. Everything about its pages stays behind this. */

import type { PageReader } from "./reading";

export interface PortalPage {
  kind: string;
  orderId: string | null;
}

/** How one kind of page is read. */
export interface PageKind {
  read: PageReader;
  /** True when the page's main part is drawn. What comes later (a late address) is read when it comes. */
  ready: (doc: Document) => boolean;
}

export type Written = { ok: true; reason: null } | { ok: false; reason: WriteFailure };
export type WriteFailure = "no-message-box" | "not-writable" | "too-long" | "not-accepted" | "no-text";

export interface Portal {
  name: string;
  /** Match patterns of its hosts. */
  matches: string[];
  owns: (url: string) => boolean;
  recognise: (doc: Document, url: string) => PortalPage | null;
  kinds: Readonly<Record<string, PageKind>>;
  /** Puts a text into the box for writing to the buyer, and presses nothing. */
  writeMessage: (doc: Document, text: string) => Written;
}
