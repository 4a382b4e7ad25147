/** What is kept of a place that the seller pointed at: how to find it again, and nothing of what stood there. */

import type { Portal as PortalName } from "../../api/types";

/** Plain JSON. Holds no value of the page and no personal data: names of attributes, words of labels, a shape. */
export interface Override {
  /** One for each field of a page kind: `amazon/order-detail/order.ship_by`. Pointing anew replaces it. */
  id: string;
  portal: PortalName;
  /** Kind of page. */
  page: string;
  /** Path of the order context, as readers give it. */
  field: string;
  /** When the seller pointed, ISO 8601. */
  made_at: string;
  /** Every way known to find the place. They must agree when it is looked for. */
  rules: Rule[];
  /** What a value there looks like; something of another shape is not taken for it. */
  shape: Shape;
  /** The value is what follows the label and its colon, in the same text. */
  after_colon?: true;
}

/**
 * - `attribute`: the element itself, by an attribute that somebody named for a purpose.
 * - `inside`: the only element of its tag in a small part of the page that is marked so.
 * - `class`: by a class that reads as written by hand.
 * - `label`: what stands beside these words: those of a label that we know in many languages, or one literal text.
 * - `column`: a cell below a heading, or the only element of its tag in that cell.
 *
 * `many`: the page may show several, and the number in the field's path says which (`shipments.1.carrier`).
 */
export type Rule =
  | { by: "attribute"; of: Marked; many: boolean }
  | { by: "inside"; of: Marked; tag: string }
  | { by: "class"; name: string; many: boolean }
  | { by: "label"; words: Words; many: boolean }
  | { by: "column"; heading: Words | Marked; tag?: string; many: boolean };

export interface Marked {
  attribute: string;
  value: string;
}

/** A label: a name of the shared tables of words, or its text where none of them knows it. */
export type Words = { concept: string } | { text: string };

export type Shape = "order-number" | "date" | "money" | "percentage" | "number" | "code" | "line" | "lines";

/** What `describe` is told beside the element. */
export interface Pointed {
  portal: PortalName;
  page: string;
  field: string;
  /** ISO 8601. */
  at: string;
}

/** The id of the one override that a field can have. */
export function overrideId({ portal, page, field }: Pick<Override, "portal" | "page" | "field">): string {
  return `${portal}/${page}/${field}`;
}

/**
 * The override as text for a bug report. What is in it came from the page's own markup and from the shared words; there
 * is no value, no order and no buyer in it.
 */
export function reportOf(override: Override): string {
  const { portal, page, field, made_at, rules, shape } = override;
  const lines = rules.map((rule) => `- ${JSON.stringify(rule)}`);
  const day = made_at.slice(0, 10);
  return [`Portal: ${portal}`, `Page: ${page}`, `Field: ${field}`, `Pointed at on: ${day}`, `Shape: ${shape}`, ...lines]
    .join("\n")
    .concat("\n");
}
