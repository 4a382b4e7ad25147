/**
 * Puts an answer into a thread's box. No public source knows the box's marks, so it is the one field for longer texts
 * that is open on the page; where there are several, which of them sends to the buyer cannot be told.
 */

import type { Written } from "../portal";
import { openBoxes, writeText } from "../writing";

/** Fills the box with `text`, replacing what stood there. `no-message-box` where there is none, or more than one. */
export function writeThreadReply(doc: Document, text: string): Written {
  if (!text.trim()) return { ok: false, reason: "no-text" };
  const boxes = openBoxes(doc);
  return boxes.length === 1 ? writeText(boxes[0], text) : { ok: false, reason: "no-message-box" };
}
