/** The documents of a page's frames, as far as a reader may see them. */

/** Frames deeper than that are advertisement, or a page that frames itself. */
const DEEPEST = 8;

const parsed = new WeakMap<Element, { html: string; doc: Document }>();
const holders = new WeakMap<Document, Element>();

export function isFrame(element: Element): boolean {
  return element.localName === "iframe" || element.localName === "frame";
}

/**
 * The document that `frame` shows. Where it shows none (a stored page without a browsing context, a frame still
 * loading), the one written out in its `srcdoc`, parsed once and without running anything. Null for frames of other
 * hosts and for those with nothing in them.
 */
export function documentIn(frame: Element): Document | null {
  const doc = live(frame) ?? written(frame);
  if (!doc) return null;
  holders.set(doc, frame);
  return depthOf(doc) > DEEPEST ? null : doc;
}

/** The frame that shows `doc`, null for a page that stands by itself or that nobody came to through its frame. */
export function frameOf(doc: Document): Element | null {
  return holders.get(doc) ?? null;
}

/** A document of `html` with `<template shadowrootmode="open">` grown to shadow roots. No script of it runs. */
export function parsedPage(html: string): Document {
  const withRoots = (Document as { parseHTMLUnsafe?: (html: string) => Document }).parseHTMLUnsafe;
  if (withRoots) return withRoots.call(Document, html);
  const doc = new DOMParser().parseFromString(html, "text/html");
  growRoots(doc);
  return doc;
}

function live(frame: Element): Document | null {
  let doc: Document | null;
  try {
    doc = (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
  return doc?.body?.firstChild ? doc : null;
}

function written(frame: Element): Document | null {
  const html = frame.getAttribute("srcdoc");
  if (!html) return null;
  const known = parsed.get(frame);
  if (known?.html === html) return known.doc;
  try {
    const doc = parsedPage(html);
    parsed.set(frame, { html, doc });
    return doc;
  } catch {
    // A page may forbid its documents to parse text; then the frame is read once it has loaded.
    return null;
  }
}

function depthOf(doc: Document): number {
  let depth = 0;
  for (let frame = frameOf(doc); frame && depth <= DEEPEST; frame = frameOf(frame.ownerDocument)) depth += 1;
  return depth;
}

function growRoots(scope: ParentNode): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode=open]")) {
    const root = template.parentElement?.attachShadow({ mode: "open" });
    if (!root) continue;
    root.append(template.content);
    template.remove();
    growRoots(root);
  }
}
