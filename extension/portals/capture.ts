/** The text of any page at all, for the seller to use where no reader knows the page. Pure: looks and changes nothing. */

import type { FieldReading, Portal as PortalName } from "../api/types";
import { textOf } from "./dom";
import { houseAt } from "./hosts";
import { readers } from "./registry";

/** Characters. A field of a reading takes no more (`server/orders/reading.py`). */
const LONGEST = 20_000;

export interface CapturedText {
  text: string;
  /** It is what the seller had selected; else all that the page shows. */
  selected: boolean;
  shortened: boolean;
  url: string;
  language: string;
  portal: PortalName | null;
  orderId: string | null;
  /** What a page that no reader knows says about an order by its labels and data. Empty for a selection. */
  fields: Record<string, FieldReading>;
}

/** What is selected in the page, else what it shows; null where there is no text. */
export function captureText(doc: Document, url: string): CapturedText | null {
  const chosen = selectedIn(doc);
  const whole = chosen || textOf(doc.body);
  if (whole === "") return null;
  const fields = chosen ? {} : meantBy(doc, url);
  return {
    text: cut(whole),
    selected: chosen !== "",
    shortened: whole.length > LONGEST,
    url,
    language: doc.documentElement?.lang?.trim() || "und",
    portal: houseAt(url)?.portal ?? null,
    orderId:
      readers().recognise(doc, url)?.orderId ?? fields["order.id"]?.raw ?? orderNumberIn(`${decoded(url)}\n${whole}`),
    fields,
  };
}

/** Read by meaning, as any page can be, where that reader is loaded. */
function meantBy(doc: Document, url: string): Record<string, FieldReading> {
  const any = readers().portals.find(({ name }) => name === "other")?.kinds["page"];
  const fields = any?.read(doc, url, "").fields ?? {};
  return Object.fromEntries(Object.entries(fields).filter(([path]) => !path.startsWith("page.")));
}

/** The one order number of a shape that marketplaces use; null where the text has none, or several. */
export function orderNumberIn(text: string): string | null {
  const found = new Set(text.match(/(?<![\w-])(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})(?![\w-])/g) ?? []);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function selectedIn(doc: Document): string {
  const active = doc.activeElement;
  const view = doc.defaultView;
  const box = view && (active instanceof view.HTMLTextAreaElement ? active : null);
  const inBox = box ? box.value.slice(box.selectionStart, box.selectionEnd) : "";
  return (inBox || (doc.getSelection()?.toString() ?? "")).trim();
}

/** Cut between characters, never in the middle of one. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return text.slice(0, end);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
