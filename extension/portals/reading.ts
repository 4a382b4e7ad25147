/**
 * Collects what one page shows into a Reading. Values stay as the page shows them; the companion interprets them.
 */

import type { FieldReading, How, Reading, RowReading } from "../api/types";

/** Reads one kind of page. Pure: looks at the document and nothing else. */
export type PageReader = (doc: Document, url: string, at: string) => Reading;

export class FieldCollector {
  readonly fields: Record<string, FieldReading> = {};
  readonly rows: RowReading[] = [];
  readonly #expected = new Set<string>();

  /** Keeps a value unless it is empty or the path is already filled: the better way of finding is asked first. */
  put(path: string, raw: string | null | undefined, how: How): boolean {
    const value = raw?.trim();
    if (!value || path in this.fields) return false;
    this.fields[path] = { raw: value, how };
    return true;
  }

  /** Says that this kind of page should show `path`; it is listed as unreadable when nothing is found. */
  expect(...paths: string[]): void {
    for (const path of paths) this.#expected.add(path);
  }

  has(path: string): boolean {
    return path in this.fields;
  }

  /** True when any field below `prefix` was found. */
  hasAny(prefix: string): boolean {
    return Object.keys(this.fields).some((path) => path.startsWith(prefix));
  }

  get unreadable(): string[] {
    return [...this.#expected].filter((path) => !(path in this.fields) && !this.hasAny(`${path}.`));
  }

  reading(about: Pick<Reading, "portal" | "page" | "url" | "language" | "at">): Reading {
    return { ...about, fields: this.fields, rows: this.rows, unreadable: this.unreadable };
  }
}
