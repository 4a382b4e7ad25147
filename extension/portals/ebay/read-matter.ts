/**
 * Reads the pages of one matter: a return, an item-not-received request, a case, a payment dispute. Nothing lasting is
 * known of how they are built, so they are read by what the address says, by the words beside the values, and by the
 * model that a page may carry.
 */

import { deepQueryAll, lineOf, rootsIn } from "../dom";
import { LabelFinder, languageOf } from "../labels";
import { FieldCollector, type PageReader } from "../reading";
import { labelsIn, putLabelled, putUnanimous } from "./beside";
import { modelsWith, textAt } from "./embedded";
import { valueLabels } from "./labels";
import { MATTER } from "./labels-matter";
import { MATTER_NAMES, PLAIN, RESPOND_BY } from "./labels-plain";
import { CASE_MODEL, DISPUTE_MODEL, INQUIRY_MODEL, type MatterModel, RETURN_MODEL } from "./matter-models";
import { type EbayPageKind, matterIdIn, orderIdIn } from "./pages";
import { readSoleItem } from "./read-items";
import { readConversation } from "./read-messages";
import { putParcels } from "./read-parcels";
import { date, putShaped } from "./shapes";

type Part = keyof typeof MATTER | keyof typeof PLAIN;
export type MatterKind = Extract<EbayPageKind, "return-detail" | "inr-detail" | "case-detail" | "payment-dispute">;

interface Matter {
  /** The claim's kind that the address alone proves. */
  claim: string | null;
  paths: Partial<Record<Part, string>>;
  model: MatterModel;
  expected: readonly string[];
}

const OF_CLAIM: Matter["paths"] = {
  id: "claim.id",
  reason: "claim.reason",
  opened_at: "claim.opened_at",
  amount: "claim.amount",
  respond_by: "claim.respond_by",
  status: "claim.status",
};

const MATTERS: Readonly<Record<MatterKind, Matter>> = {
  "return-detail": {
    claim: null,
    paths: {
      id: "return.id",
      reason: "return.reason",
      opened_at: "return.requested_at",
      amount: "return.refund_amount",
      respond_by: "return.respond_by",
      status: "return.status",
      comment: "return.comment",
    },
    model: RETURN_MODEL,
    expected: ["order.id", "return.id", "return.reason"],
  },
  "inr-detail": {
    claim: "inr-case",
    paths: OF_CLAIM,
    model: INQUIRY_MODEL,
    expected: ["order.id", "claim.id", "claim.opened_at"],
  },
  "case-detail": {
    claim: null,
    paths: OF_CLAIM,
    model: CASE_MODEL,
    expected: ["order.id", "claim.id", "claim.kind"],
  },
  "payment-dispute": {
    claim: "payment-dispute",
    paths: OF_CLAIM,
    model: DISPUTE_MODEL,
    expected: ["order.id", "claim.id", "claim.amount", "claim.respond_by"],
  },
};

const matterLabels = new LabelFinder<keyof typeof MATTER>(MATTER);
const plainLabels = new LabelFinder<keyof typeof PLAIN>(PLAIN);

/** The reader of one such kind of page. */
export function matterReader(kind: MatterKind): PageReader {
  const matter = MATTERS[kind];
  return (doc, url, at) => {
    const into = new FieldCollector();
    const address = new URL(url);
    const id = matterIdIn(address);
    into.expect(...matter.expected);
    into.put("order.id", orderIdIn(address), "attribute");
    if (matter.paths.id) into.put(matter.paths.id, id, "attribute");

    const labels = labelsIn(valueLabels, doc);
    putLabelled(into, labels, (name) => (name.startsWith("shipments.") ? null : name));
    putLabelled(into, labelsIn(matterLabels, doc), (name) => matter.paths[name] ?? null);
    readDeadline(doc, matter.paths.respond_by, into);
    putParcels([doc], labels, into);
    readSoleItem(doc, [], into);
    readConversation(doc, url, labels, into);
    readModel(doc, matter.model, id, into);
    putUnanimous(into, labelsIn(plainLabels, doc), (name) => matter.paths[name] ?? null);
    if (matter.claim) into.put("claim.kind", matter.claim, "attribute");
    else if (kind === "case-detail") readCaseKind(doc, address, into);

    const language = doc.documentElement.lang || languageOf(labels);
    return into.reading({ portal: "ebay", page: kind, url, language, at });
  };
}

/** True when the page shows an order number or says something of the matter. */
export function isMatterShown(doc: Document): boolean {
  return (
    labelsIn(valueLabels, doc).some(({ value }) => value) || labelsIn(matterLabels, doc).some(({ value }) => value)
  );
}

/** A deadline said in a sentence (“Respond by Nov 25, 2026”) that has a line of the page to itself. */
function readDeadline(doc: Document, path: string | undefined, into: FieldCollector): void {
  if (!path || into.has(path)) return;
  for (const element of deepQueryAll(rootsIn(doc), "h1, h2, h3, h4, p, span, div, strong, li")) {
    if (element.children.length > 2 || element.closest("blockquote, q, pre, [contenteditable], nav, footer")) continue;
    const line = lineOf(element);
    if (line.length > 160) continue;
    for (const pattern of RESPOND_BY) {
      const said = pattern.exec(line)?.[1];
      if (said && date(said) && into.put(path, said, "label")) return;
    }
  }
}

/** The page may carry the models of other matters, too: where the address names one, only that is taken. */
function readModel(doc: Document, { key, places }: MatterModel, id: string | null, into: FieldCollector): void {
  const models = modelsWith(doc, key).filter((model) => Object.keys(model).length > 2);
  const own = id === null ? (models.length === 1 ? models : []) : models.filter((model) => textAt(model, key) === id);
  for (const model of own) {
    for (const [path, candidates] of Object.entries(places)) {
      const raw = candidates.map((place) => textAt(model, place)).find(Boolean);
      putShaped(into, path, raw, "json");
    }
  }
}

/** Returns become cases about the item; any other case is what its heading says. */
function readCaseKind(doc: Document, address: URL, into: FieldCollector): void {
  if (/returncase/i.test(address.pathname)) into.put("claim.kind", "snad-case", "attribute");
  for (const heading of deepQueryAll(rootsIn(doc), "h1, h2")) {
    const kinds = MATTER_NAMES.filter(({ words }) => words.test(lineOf(heading)));
    if (kinds.length === 1 && kinds[0] && into.put("claim.kind", kinds[0].kind, "label")) return;
  }
}
