/**
 * One thing that the extension does in a portal's page. It says as data where it runs; when the seller leaves the
 * page the signal aborts, so there is nothing to tear down.
 */

import type { AnswerOf, AskOf, PageMessages } from "../messages";
import type { Portal, PortalPage } from "../portals/portal";

export interface Feature {
  id: string;
  /** What the seller gets, one sentence. */
  description: string;
  /** Kinds of page on which it runs. */
  include: readonly string[];
  /** A page to try it on. */
  tryOn: string;
  start: (here: Here) => void;
}

/** Where a feature runs. */
export interface Here {
  portal: Portal;
  page: PortalPage;
  doc: Document;
  url: string;
  signal: AbortSignal;
  /** Whether the seller lets this portal's pages be read. */
  mayRead: boolean;
  /** Answers what the background script asks of this page, until the seller leaves it. */
  answer: <Type extends keyof PageMessages>(type: Type, how: PageAnswer<Type>) => void;
}

export type PageAnswer<Type extends keyof PageMessages> = (
  ask: AskOf<PageMessages, Type>,
) => AnswerOf<PageMessages, Type>;
