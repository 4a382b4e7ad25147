/**
 * Puts a text into the box of the contact-buyer form so that the page takes it as typed. It presses nothing: sending
 * is the seller's.
 */

import { deepQuery, rootsIn } from "../dom";
import type { Written } from "../portal";
import { SELECTORS } from "./selectors";

/** Fills the form's message box with `text`, replacing what stood there. */
export function writeMessage(doc: Document, text: string): Written {
  if (!text.trim()) return { ok: false, reason: "no-text" };
  const host = doc.querySelector(SELECTORS.messageBoxHost);
  const box = host && deepQuery<HTMLTextAreaElement>(rootsIn(host), SELECTORS.messageBox);
  if (!box) return { ok: false, reason: "no-message-box" };
  if (box.disabled || box.readOnly) return { ok: false, reason: "not-writable" };
  if (box.maxLength > 0 && text.length > box.maxLength) return { ok: false, reason: "too-long" };
  box.focus();
  setNativeValue(box, text);
  box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }));
  box.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  return sameText(box.value, text) ? { ok: true, reason: null } : { ok: false, reason: "not-accepted" };
}

/** The page's framework shadows `value` on the element itself and would take our write for its own; the prototype's setter is seen as typing. */
function setNativeValue(box: HTMLTextAreaElement, text: string): void {
  const view = box.ownerDocument.defaultView;
  const prototype = view ? view.HTMLTextAreaElement.prototype : Object.getPrototypeOf(box);
  const setter = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  if (setter) setter.call(box, text);
  else box.value = text;
}

/** Text areas keep `\n` alone as the end of a line. */
function sameText(shown: string, meant: string): boolean {
  return shown === meant.replace(/\r\n?/g, "\n");
}
