/** What an element says, as a reader would give it. */

import { deepQueryAll, rootsIn, textOf, timeOf } from "../dom";

const CONTROLS = "input, textarea, select";

/** The value of a field of a form, an exact time where the markup has one, else the text. Empty when there is none. */
export function rawOf(element: Element): string {
  const control = controlIn(element);
  if (control) return written(control) || (element.getAttribute("value") ?? "").trim();
  if (element.matches("[contenteditable]:not([contenteditable=false])")) return textOf(element, { keepBreaks: true });
  if (element.matches("time[datetime]")) return timeOf(element);
  const times = deepQueryAll(rootsIn(element), "time[datetime]");
  if (times.length === 1 && times[0] && textOf(times[0]) === textOf(element)) return timeOf(times[0]);
  const text = textOf(element);
  return text || (element.localName.includes("-") ? (element.getAttribute("value") ?? "").trim() : "");
}

/** The one control that an element is, or (a custom element) that it draws; null for those where it is no text. */
export function controlIn(element: Element): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  const found: Element[] = element.matches(CONTROLS)
    ? [element]
    : element.localName.includes("-") && element.shadowRoot
      ? deepQueryAll(rootsIn(element.shadowRoot), CONTROLS)
      : [];
  const one = found.length === 1 ? (found[0] as HTMLInputElement) : null;
  return one && !/^(checkbox|radio|button|submit|image|file|password|hidden)$/.test(one.type) ? one : null;
}

function written(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (control.localName !== "select") return control.value.trim();
  const chosen = [...(control as HTMLSelectElement).options].find((option) => option.selected);
  return (chosen?.textContent ?? "").trim();
}

/** A value as two ways of finding it are compared: by its words alone. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

export function bare(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The value in "Label: value"; null where the text is not of that form. */
export function afterColon(text: string): { label: string; value: string } | null {
  const parts = /^([^:：\n]{1,60})[:：]\s*(\S[^\n]*)$/.exec(text.trim());
  // With a number before it, a colon is that of a time of day.
  return parts?.[1] && parts[2] && /\p{L}/u.test(parts[1]) && !/\d\s*$/.test(parts[1])
    ? { label: parts[1], value: parts[2] }
    : null;
}
