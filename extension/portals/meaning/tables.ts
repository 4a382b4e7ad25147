/** Tables whose heads say what stands below them: items, events of a parcel, orders, messages. */

import { lineIn, textIn, valueIn } from "./text";
import type { Vocabulary } from "./vocabulary";

/** Rows of one table that are read. */
export const MOST_ROWS = 500;
const MOST_COLUMNS = 40;

export interface TableRow {
  row: Element;
  cells: Element[];
}

export interface Table {
  element: Element;
  heads: string[];
  /** Rows with as many cells as there are heads. */
  rows: TableRow[];
}

/**
 * The table with its heads, null where it has none, or only one column. A first row that is not marked as one of heads
 * is one where all that stands in it are labels.
 */
export function tableOf(element: Element, words: Vocabulary): Table | null {
  const rows = rowsOf(element);
  const head = rows.find((row) => row.closest("thead")) ?? rows[0];
  if (!head) return null;
  const heads: string[] = [];
  for (const cell of cellsOf(head)) {
    const width = Math.min(10, Number(cell.getAttribute("colspan") ?? 1) || 1);
    heads.push(headText(cell));
    for (let more = 1; more < width; more += 1) heads.push("");
  }
  if (heads.length < 2 || heads.length > MOST_COLUMNS) return null;
  if (!isMarked(head) && !heads.every((text) => text === "" || words.isLabel(text))) return null;
  const body: TableRow[] = [];
  for (const row of rows) {
    if (row === head || row.closest("thead, tfoot") || body.length >= MOST_ROWS) continue;
    const cells = cellsOf(row);
    if (cells.length === heads.length) body.push({ row, cells });
  }
  return { element, heads, rows: body };
}

/** The index of the column whose head means `name`, −1 where none or more than one does. */
export function columnOf(
  heads: readonly string[],
  name: string,
  role: "column" | "event" | "field" | "parcel",
  words: Vocabulary,
): number {
  const means = (text: string): boolean => words.meanings(text).some((one) => one.role === role && one.name === name);
  const found = heads.flatMap((text, index) => (text && means(text) ? [index] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** What a cell shows, on one line. */
export function cellText(cell: Element | undefined): string {
  return cell ? valueIn(cell).replace(/\s*\n\s*/g, " ") : "";
}

/** The lines of a cell. */
export function cellLines(cell: Element | undefined): string[] {
  return cell ? textIn(cell, { withoutButtons: true }).split("\n").filter(Boolean) : [];
}

function isMarked(head: Element): boolean {
  const cells = [...head.children];
  return head.closest("thead") !== null || cells.every((cell) => cell.localName === "th" || isColumnHead(cell));
}

function isColumnHead(cell: Element): boolean {
  return cell.getAttribute("role") === "columnheader";
}

function headText(cell: Element): string {
  return (
    lineIn(cell, { most: 80, withoutButtons: true }) ||
    lineIn(cell, { most: 80 }) ||
    (cell.getAttribute("aria-label") ?? "")
  );
}

/** The table's own rows: those of a table in a cell are that table's. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  const parts = table.localName === "table" ? [...table.children] : [table];
  for (const part of parts.slice(0, 50)) {
    if (table.localName === "table" && part.localName === "tr") rows.push(part);
    const own = table.localName === "table" ? part.children : part.querySelectorAll('[role="row"]');
    for (const row of own) {
      if (rows.length > MOST_ROWS + 20) return rows;
      if (table.localName !== "table" || row.localName === "tr") rows.push(row);
    }
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  if (row.localName === "tr") return [...row.children].slice(0, MOST_COLUMNS + 1);
  return [...row.querySelectorAll('[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]')].slice(
    0,
    MOST_COLUMNS + 1,
  );
}
