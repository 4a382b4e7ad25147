/**
 * Puts a text into the box of the contact-buyer form so that the page takes it as typed. It presses nothing: sending
 * is the seller's.
 */

import type { Written } from "../portal";
import { writeText } from "../writing";
import { SELECTORS } from "./selectors";

/** Fills the form's message box with `text`, replacing what stood there. */
export function writeMessage(doc: Document, text: string): Written {
  const written = writeText(doc.querySelector(SELECTORS.messageBoxHost), text);
  return written.reason === "no-field" ? { ok: false, reason: "no-message-box" } : written;
}
