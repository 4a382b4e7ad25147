/** Any page at all that belongs to no portal we know: read by meaning, with what it shows as text. */

import { houseAt } from "../hosts";
import { addressOf } from "../meaning/address-bar";
import { readByMeaning } from "../meaning/index";
import { textIn } from "../meaning/text";
import type { PageKind, Portal } from "../portal";
import { FieldCollector } from "../reading";

/** Characters of a page's text that are kept: as many as a field of a reading may have. */
export const LONGEST_TEXT = 20_000;
const NODES_FOR_TEXT = 100_000;

const page: PageKind = {
  description: "Any page at all: what it says about an order by its labels, tables and data, and its text.",
  ready: (doc) => (doc.body?.childNodes.length ?? 0) > 0,
  read: (doc, url, at) => {
    const into = new FieldCollector();
    const meant = readByMeaning(doc, into);
    into.put("page.title", cut(doc.title ?? "", 500), "attribute");
    into.put("page.text", pageText(doc), "label");
    const language = doc.documentElement?.lang?.trim() || meant.language;
    return into.reading({ portal: "other", page: "page", url, language: cut(language, 35), at });
  },
};

/** What the page shows, in reading order, at most 20,000 characters. Empty where it shows nothing, or refuses to be read. */
export function pageText(doc: Document): string {
  try {
    const body = doc.body ?? doc.documentElement;
    return cut(textIn(body, { most: LONGEST_TEXT, nodes: NODES_FOR_TEXT }), LONGEST_TEXT);
  } catch {
    return "";
  }
}

/** Pages of the web and files, where no portal of ours lives. To be registered after all others. */
export const other: Portal = {
  name: "other",
  matches: [],
  owns: (url) => /^(?:https?|file):$/.test(addressOf(url)?.protocol ?? "") && houseAt(url) === null,
  recognise: (_doc, url) => (other.owns(url) ? { kind: "page", orderId: null } : null),
  kinds: { page },
};

/** Cut between characters, never in the middle of one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most);
}
