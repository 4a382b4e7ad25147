/** Reads the account health page: each measure's value and what Amazon asks for, found by the measure's name. */

import type { Reading } from "../../api/types";
import { lineOf, rootsIn, textOf } from "../dom";
import { LabelFinder, plain } from "../labels";
import { FieldCollector } from "../reading";
import { METRICS, TARGETS } from "./health-terms";
import { type Mark, rowsAround } from "./rows";
import { cellsByHead } from "./table";
import { languageIn } from "./whole-page";

type Metric = keyof typeof METRICS;

let made: LabelFinder<Metric> | undefined;
const metrics = (): LabelFinder<Metric> => {
  made ??= new LabelFinder<Metric>(METRICS);
  return made;
};

/** A share, or a rating alone: "0.21%", "1,3 %", "250". */
const SHARE = /^[<>≤≥]?\s*\d{1,3}(?:[.,]\d{1,3})?\s*[%％]$/;
const RATING = /^\d{1,4}(?:\s*\/\s*\d{3,4})?$/;
const TARGET_WORDS = TARGETS.map(plain);
const TARGET = new RegExp(`^(?:${TARGETS.map((word) => word.toLowerCase()).join("|")})\\s*[:：]?\\s*(.*)$`, "i");
/** Words of a limit with its number: "Under 1%", "unter 1 %", "1%未満". */
const LIMIT = /^[\p{L}\s.'’<>≤≥]{0,40}\d{1,3}(?:[.,]\d{1,3})?\s*[%％]?[\p{L}\s]{0,20}$/u;

/** Every measure that the page shows with a value. */
export function readAccountHealth(doc: Document, url: string, at: string): Reading {
  const into = new FieldCollector();
  const labels = metrics().labelled(doc.body ?? doc);
  const marks: Mark[] = labels.map(({ name, at: node }) => ({ key: name, at: node }));
  for (const { key, box } of rowsAround(marks)) readMetric(key as Metric, box, into);
  if (labels.length > 0) into.expect("health");
  return into.reading({ portal: "amazon", page: "account-health", url, language: languageIn(doc, metrics), at });
}

/** True when a measure stands on the page. */
export function isHealthShown(doc: Document): boolean {
  return metrics().labelled(rootsIn(doc)[0] ?? doc).length > 0;
}

function readMetric(metric: Metric, box: Element, into: FieldCollector): void {
  const form = metric === "account-health-rating" ? RATING : SHARE;
  for (const [head, cell] of cellsByHead(box)) {
    if (TARGET_WORDS.includes(plain(head)) && /\d/.test(lineOf(cell)))
      into.put(`health.${metric}.target`, lineOf(cell), "label");
  }
  const lines = textOf(box)
    .split("\n")
    .flatMap((line) => line.split(/\t|\s[|·]\s/))
    .map((line) => line.trim());
  lines.forEach((line, index) => {
    const target = TARGET.exec(line);
    if (!target) return;
    const said = target[1] || (lines[index + 1] ?? "");
    if (LIMIT.test(said)) into.put(`health.${metric}.target`, said, "label");
  });
  const target = into.fields[`health.${metric}.target`]?.raw;
  const values = new Set(shares(box, form).filter((value) => value !== target));
  // Several numbers: which of them is the measure, nobody can tell.
  if (values.size === 1) into.put(`health.${metric}.value`, [...values][0], "label");
}

/** The numbers that stand by themselves in `box`, but those that are a target. */
function shares(box: Element, form: RegExp): string[] {
  const found: string[] = [];
  for (const root of rootsIn(box)) {
    const walker = box.ownerDocument.createTreeWalker(root, 4 /* texts */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? "").trim();
      if (form.test(text) && !saysTarget(node)) found.push(text);
    }
  }
  return found;
}

function saysTarget(node: Node): boolean {
  const before = node.previousSibling ?? node.parentElement?.previousElementSibling;
  return TARGET_WORDS.includes(plain(before?.textContent ?? "")) || TARGET.test(lineOf(node.parentElement));
}
