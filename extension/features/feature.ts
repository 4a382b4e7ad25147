/**
 * One thing that the extension does in a portal's page. It says as data where it runs; when the seller leaves the
 * page the signal aborts, so there is nothing to tear down.
 */

import type { AnswerOf, AskOf, ContentMessages, PageMessages } from "../messages";
import type { Override } from "../portals/pointing/override";
import type { PageKind, Portal, PortalPage } from "../portals/portal";

export interface Feature {
  id: string;
  /** What the seller gets, one sentence. */
  description: string;
  /** Kinds of page on which it runs. */
  include: (kind: PageKind) => boolean;
  /** It runs in a portal's frames, too. */
  frames?: true;
  /** A page to try it on. */
  tryOn: string;
  start: (here: Here) => void;
}

/** Every page that we know. */
export const everyPage = (): boolean => true;
/** Pages on which the seller writes to a buyer. */
export const hasMessageBox = (kind: PageKind): boolean => kind.writer?.fields.includes("message") ?? false;
/** Pages that list orders. */
export const listsOrders = (kind: PageKind): boolean => kind.rowsOf !== undefined;

/** Where a feature runs. */
export interface Here {
  portal: Portal;
  page: PortalPage;
  kind: PageKind;
  doc: Document;
  url: string;
  signal: AbortSignal;
  /** Whether the seller lets this portal's pages be read. */
  mayRead: boolean;
  /** What the seller pointed at on this kind of page. */
  overrides: readonly Override[];
  /** Tells the background script. null: it is gone, the extension was updated under this page. Never rejects. */
  tell: <Type extends keyof ContentMessages>(
    type: Type,
    ask: AskOf<ContentMessages, Type>,
  ) => Promise<AnswerOf<ContentMessages, Type> | null>;
  /** Answers what the background script asks of this page, until the seller leaves it. The first feature's answer counts. */
  answer: <Type extends keyof PageMessages>(type: Type, how: PageAnswer<Type>) => void;
}

export type PageAnswer<Type extends keyof PageMessages> = (
  ask: AskOf<PageMessages, Type>,
) => AnswerOf<PageMessages, Type>;
