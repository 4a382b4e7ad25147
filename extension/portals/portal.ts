/** What the rest of the extension knows of a portal. Everything about its pages stays behind this. */

import type { Portal as PortalName } from "../api/types";
import type { PageReader } from "./reading";

export interface PortalPage {
  kind: string;
  orderId: string | null;
}

/** How one kind of page is read, and filled where a seller writes on it. */
export interface PageKind {
  /** What the page is, one sentence: "The list of A-to-z Guarantee claims." */
  description: string;
  read: PageReader;
  /** True when the page's main part is drawn. What comes later (a late address) is read when it comes. */
  ready: (doc: Document) => boolean;
  /** The page shows many orders or none: its rows open no case. */
  list?: true;
  /** Opening it changes something on the portal (a thread becomes read): never opened but by the seller. */
  opens?: "marks-read";
  writer?: Writer;
  /** The rows of a list that are orders, as the page shows them now, and where in the row a badge may stand. */
  rowsOf?: (doc: Document) => OrderRow[];
}

export interface OrderRow {
  orderId: string;
  /** An element of the row after which there is room: a badge becomes its next sibling. */
  anchor: Element;
}

/** Fills what the seller writes on a page, as if typed, and presses nothing. */
export interface Writer {
  /** `message`, or paths of a listing as readers give them (`listing.title`; `listing.bullets.*` for any place). */
  fields: readonly string[];
  /** Replaces what stands in the field. The page's own framework sees typed input; undo works. */
  write: (doc: Document, field: string, text: string) => Written;
}

export type Written = { ok: true; reason: null } | { ok: false; reason: WriteFailure };
export type WriteFailure = "no-message-box" | "no-field" | "not-writable" | "too-long" | "not-accepted" | "no-text";

export interface Portal {
  name: PortalName;
  /** Match patterns of its hosts. */
  matches: string[];
  owns: (url: string) => boolean;
  recognise: (doc: Document, url: string) => PortalPage | null;
  /** By kind of page (`order-detail`). */
  kinds: Readonly<Record<string, PageKind>>;
}
