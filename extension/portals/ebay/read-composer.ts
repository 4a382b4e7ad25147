/** Reads the box in which a message to a buyer is written, on its own page or in a frame of another. */

import type { Reading } from "../../api/types";
import { deepQuery, rootsIn, textOf } from "../dom";
import { languageOf } from "../labels";
import { FieldCollector } from "../reading";
import { labelsIn } from "./beside";
import { valueLabels } from "./labels";
import { readAbout } from "./read-thread";
import { SELECTORS } from "./selectors";

/** Whom it goes to, what it is about, and what stands in the box. */
export function readComposer(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const address = new URL(url);
  const labels = labelsIn(valueLabels, doc);
  readAbout(doc, address, [], labels, into);
  const item = [...address.searchParams].find(([name]) => /^item_?id$/i.test(name))?.[1];
  if (item && /^\d{9,15}$/.test(item)) into.put("order.items.0.listing_id", item, "attribute");
  const box = messageBox(doc);
  if (!box) into.expect("draft.text");
  else into.put("draft.text", textInBox(box), "attribute");
  const language = doc.documentElement.lang || languageOf(labels);
  return into.reading({ portal: "ebay", page: "message-composer", url, language, at });
}

/** True when the box is there to be written in. */
export function isComposerShown(doc: Document): boolean {
  return messageBox(doc) !== null;
}

/** The box that a message is written in, in the page itself or in a frame of the same host. */
export function messageBox(doc: Document): Element | null {
  return deepQuery(rootsIn(doc), SELECTORS.messageBox);
}

function textInBox(box: Element): string {
  return box.localName === "textarea" ? (box as HTMLTextAreaElement).value : textOf(box, { keepBreaks: true });
}
