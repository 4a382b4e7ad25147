/**
 * Puts a text into a field of a page so that the page's framework takes it as typed and undo brings back what stood
 * there. Presses nothing: sending and saving are the seller's.
 */

import { deepQueryAll, isShown, rootsIn, textOf } from "./dom";
import type { WriteFailure, Written } from "./portal";

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface WritingOptions {
  /** The page takes over what was typed only when the field is left. */
  blur?: boolean;
}

/** Inputs into which a person types text. */
const TYPED = /^(text|search|url|tel|email|number)$/;
const EDITABLE = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const CONTROLS = `textarea, input, ${EDITABLE}`;
const FIELDS = `textarea, ${EDITABLE}, kat-textarea, iframe`;

/**
 * Replaces what stands in `field` with `text`. The field may be a native input or text area, a contenteditable, a
 * custom element with one of them in its open shadow root, or a frame of the same origin with one in it.
 */
export function writeText(
  field: Element | null | undefined,
  text: string,
  { blur = false }: WritingOptions = {},
): Written {
  if (!text.trim()) return refused("no-text");
  if (!field) return refused("no-field");
  const control = controlOf(field);
  if (!control) return refused("no-field");
  if (!isWritable(field)) return refused("not-writable");
  const meant = asHeld(control, text);
  const longest = Math.min(longestIn(control), control === field ? Infinity : longestIn(field));
  if (meant.length > longest) return refused("too-long");

  if (!type(control, meant)) replace(control, meant);
  control.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  if (control !== field && field.localName !== "iframe") tellHost(field, meant);
  if (blur) control.blur();
  return holds(control, meant) ? { ok: true, reason: null } : refused("not-accepted");
}

/** The element that takes the typing for `field`: itself, or what is in its shadow root or frame. */
export function controlOf(field: Element): HTMLElement | null {
  if (isControl(field)) return field;
  if (field.localName === "iframe") {
    const body = (field as HTMLIFrameElement).contentDocument?.body;
    return body ? (isControl(body) ? body : soleControl(body)) : null;
  }
  return soleControl(field);
}

/** What stands in `field` now; line ends are `\n`. Null where it is no field. */
export function heldIn(field: Element): string | null {
  const control = controlOf(field);
  if (!control) return null;
  return isBox(control) ? control.value : textOf(control, { keepBreaks: true });
}

/** False for fields that are disabled, read-only or inert, by themselves or by their host. */
export function isWritable(field: Element): boolean {
  const control = controlOf(field);
  return control !== null && ![field, control].some(isBarred);
}

/** The boxes below `scope` for texts of several lines that are shown and can be written in now. */
export function openBoxes(scope: Document | Element): Element[] {
  const found = deepQueryAll(rootsIn(scope), FIELDS).filter(
    (field) => isShown(field) && controlOf(field) !== null && isWritable(field) && !isSingleLine(field),
  );
  // A host and the box in its root, or an editor within an editor, are one.
  return found.filter((field) => !found.some((other) => other !== field && surrounds(other, field)));
}

function soleControl(scope: Element): HTMLElement | null {
  const found = deepQueryAll<HTMLElement>(rootsIn(scope), CONTROLS).filter(isControl);
  const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

function isControl(element: Element): element is HTMLElement {
  if (element.localName === "textarea") return true;
  if (element.localName === "input")
    return TYPED.test((element.getAttribute("type") ?? "text").toLowerCase() || "text");
  return element.matches(EDITABLE);
}

function isBox(control: Element): control is Box {
  return control.localName === "textarea" || control.localName === "input";
}

function isSingleLine(field: Element): boolean {
  return controlOf(field)?.localName === "input";
}

function isBarred(element: Element): boolean {
  const set = (name: string): boolean => element.hasAttribute(name) && element.getAttribute(name) !== "false";
  return (
    set("disabled") ||
    set("readonly") ||
    ["aria-disabled", "aria-readonly"].some((name) => element.getAttribute(name) === "true") ||
    (isBox(element) && (element.disabled || element.readOnly)) ||
    element.closest("fieldset[disabled], [inert]") !== null
  );
}

function surrounds(host: Element, field: Element): boolean {
  return controlOf(host) === field || host.contains(field);
}

/** Characters (UTF-16 units, as the attribute counts) that fit. */
function longestIn(element: Element): number {
  const said = Number(element.getAttribute("maxlength") ?? Number.NaN);
  return Number.isInteger(said) && said > 0 ? said : Infinity;
}

/** The text as the control will hold it: inputs know no line ends. */
function asHeld(control: Element, text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  return control.localName === "input" ? lines.replace(/\s*\n\s*/g, " ").trim() : lines;
}

/** As if typed over the whole text: one step of undo. False where the page did not take it so. */
function type(control: HTMLElement, text: string): boolean {
  const doc = control.ownerDocument;
  control.focus();
  // The command writes wherever the caret is: never without having the caret in our field.
  if ((control.getRootNode() as Document | ShadowRoot).activeElement !== control) return false;
  if (isBox(control)) control.select();
  else if (!selectAllOf(control)) return false;
  try {
    return doc.execCommand("insertText", false, text) && holds(control, text);
  } catch {
    return false;
  }
}

function selectAllOf(control: HTMLElement): boolean {
  const selection = control.ownerDocument.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(control);
  return true;
}

function replace(control: HTMLElement, text: string): void {
  if (isBox(control)) setNativeValue(control, text);
  else {
    const lines = text
      .split("\n")
      .flatMap((line, index) => (index ? [control.ownerDocument.createElement("br"), line] : [line]));
    control.replaceChildren(...lines);
  }
  control.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }),
  );
}

/** Frameworks shadow `value` on the element itself and take a write to it for their own; the prototype's setter is seen as typing. */
function setNativeValue(box: Box, text: string): void {
  const view = box.ownerDocument.defaultView;
  const kind = box.localName === "textarea" ? "HTMLTextAreaElement" : "HTMLInputElement";
  const prototype = view ? view[kind].prototype : Object.getPrototypeOf(box);
  const setter = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  if (setter) setter.call(box, text);
  else box.value = text;
}

/**
 * Hosts (`kat-*`) repeat the text in their `value`. One that did not notice the typing is told: by the attribute, which
 * the page's own code sees from a content script, too.
 */
function tellHost(host: Element, text: string): void {
  const held = host as { value?: unknown };
  const behind =
    (host.hasAttribute("value") && host.getAttribute("value") !== text) ||
    (typeof held.value === "string" && held.value !== text);
  if (!behind) return;
  if (typeof held.value === "string") held.value = text;
  if (host.hasAttribute("value")) host.setAttribute("value", text);
  host.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  host.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

function holds(control: Element, meant: string): boolean {
  const held = heldIn(control);
  if (held === null || isBox(control)) return held === meant;
  return linesOf(held).join("\n") === linesOf(meant).join("\n");
}

/** What editors keep of a text for certain: its lines, not how much space is between them. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

function refused(reason: WriteFailure): Written {
  return { ok: false, reason };
}
