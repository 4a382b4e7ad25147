/** Tables, native or of `kat-*` elements: what stands in a row under which head. */

import { deepQueryAll, isShown, lineOf, type Roots } from "../dom";

const CELL = /^(?:td|th|kat-table-cell)$/;
const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;
const TABLE = "table, kat-table, [role='table'], [role='grid']";
const ROW = "tr, kat-table-row, [role='row']";

/** The row's cells by the words of their heads; empty where heads and cells cannot be matched one to one. */
export function cellsByHead(row: Element): Map<string, Element> {
  const cells = cellsOf(row);
  const heads = headsAbove(row);
  const fit = [heads, heads.filter(isShown)].find((some) => some.length === cells.length && some.length > 1) ?? [];
  const found = new Map<string, Element>();
  fit.forEach((head, index) => {
    const name = lineOf(head) || head.getAttribute("label") || "";
    const cell = cells[index];
    if (name && cell && !found.has(name)) found.set(name, cell);
  });
  return found;
}

/** The rows of every table of the page that has a row of heads, without that row. */
export function rowsUnderHeads(roots: Roots): Element[] {
  return deepQueryAll(roots, ROW).filter((row) => headsAbove(row).length > 1);
}

function headsAbove(row: Element): Element[] {
  const table = row.closest(TABLE);
  const first = table?.querySelector(ROW);
  return !first || first === row || !isHead(first) ? [] : cellsOf(first);
}

function isHead(row: Element): boolean {
  if (row.closest("thead, kat-table-head") || /header/i.test(row.getAttribute("class") ?? "")) return true;
  const cells = cellsOf(row);
  return (
    cells.length > 0 && cells.every((cell) => cell.localName === "th" || cell.getAttribute("role") === "columnheader")
  );
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(
    (cell) => CELL.test(cell.localName) || CELL_ROLE.test(cell.getAttribute("role") ?? ""),
  );
}
