/** Pages kept in `pages/`, as documents. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "pages");

/** The stored page of that name, with its shadow roots grown. */
export function storedPage(name: string): Document {
  return pageOf(readFileSync(join(FOLDER, `${name}.html`), "utf8"));
}

/** A document of `html` in which `<template shadowrootmode>` has become a shadow root, as a browser's parser does. */
export function pageOf(html: string): Document {
  const doc = new DOMParser().parseFromString(html, "text/html");
  growRoots(doc);
  return doc;
}

/** The text of a file outside of the repository, null where it is not there. */
export function outsideText(path: string): string | null {
  const file = join(import.meta.dirname, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function growRoots(scope: ParentNode): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    const root = template.parentElement?.attachShadow({ mode: "open" });
    if (!root) continue;
    root.append(template.content);
    template.remove();
    growRoots(root);
  }
  for (const frame of scope.querySelectorAll("iframe")) if (frame.contentDocument) growRoots(frame.contentDocument);
}

/** Path → raw, for comparing. */
export function raws(fields: Record<string, { raw: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, { raw }]) => [path, raw]));
}
