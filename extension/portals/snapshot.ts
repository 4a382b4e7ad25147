/**
 * A page written out as it stands: open shadow roots as `<template shadowrootmode="open">`, frames of its own host in
 * their `srcdoc`, what was typed and chosen in the forms. Nothing in it runs. Readers read it as they read the page.
 */

import { documentIn, isFrame } from "./frames";
import { attributesOf, attributeText, inertScript, inertText, isDropped, unread } from "./snapshot-parts";

/** Characters of a snapshot, its frames included. What is beyond is left out, and the snapshot says so. */
export const LARGEST = 20_000_000;

/** Nested deeper than a browser's own parser goes: such a page was made by a script that lost count. */
const DEEPEST = 500;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** A parser drops the line break that follows these tags. */
const EATS_BREAK = new Set(["textarea", "pre", "listing"]);
const POLICY = "script-src 'none'; object-src 'none'; form-action 'none'";

/**
 * The page at `url` as HTML, with the address in a comment on its first line. The page itself is not touched.
 *
 * Scripts, handlers, `javascript:` links and automatic reloads are gone; scripts that carry data stay as text. A frame
 * of another host, one that has not loaded and one that is too large keep their place and say in
 * `data-snapshot` why they are empty or cut. Passwords, card numbers and the tokens that pages use against forgery are left out.
 */
export function takeSnapshot(doc: Document, url: string, largest = LARGEST): string {
  const address = url.replaceAll("--", "-%2D").replaceAll(">", "%3E");
  return `<!-- ${address} -->\n${new Writing(largest).page(doc, url)}`;
}

class Writing {
  readonly #parts: string[] = [];
  #left: number;
  #cut = false;

  constructor(largest: number) {
    this.#left = largest;
  }

  /** The whole document, with a policy that keeps anything from running, and its address for relative links. */
  page(doc: Document, url: string | null): string {
    const { documentElement: root, head } = doc;
    this.#put(doc.doctype ? `<!doctype ${doc.doctype.name}>\n` : "");
    if (root?.localName !== "html") {
      this.#put("<html><head></head><body>");
      if (root) this.#node(root, 1);
      this.#put("</body></html>");
      return this.#parts.join("");
    }
    this.#open(root);
    this.#put("<head>");
    if (url !== null) this.#put(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
    const base = url ?? (/^https?:/.test(doc.URL) ? doc.URL : null);
    if (base && !doc.querySelector("base[href]")) this.#put(`<base href="${attributeText(base)}">`);
    for (const child of head?.childNodes ?? []) this.#node(child, 1);
    this.#put("</head>");
    for (const child of root.childNodes) if (child !== head) this.#node(child, 1);
    this.#put(`</${root.localName}>`);
    return this.#parts.join("");
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#left -= text.length;
  }

  #node(node: Node, depth: number): void {
    if (this.#left <= 0) {
      this.#cut = true;
      return;
    }
    if (node.nodeType === 1) this.#element(node as Element, depth);
    else if (node.nodeType === 3 || node.nodeType === 4) this.#text(node.nodeValue ?? "");
  }

  #text(text: string): void {
    if (text.length <= this.#left) this.#put(escaped(text));
    else {
      this.#put("<!-- cut: the page is too large -->");
      this.#cut = true;
      this.#left = 0;
    }
  }

  #element(element: Element, depth: number): void {
    const name = element.localName;
    if (isDropped(element)) return;
    if (name === "script") this.#put(inertScript(element));
    else if (name === "noscript") {
      const data = inertText(element);
      if (data) this.#put(`<noscript>${escaped(data)}</noscript>`);
    } else if (isFrame(element)) this.#frame(element);
    else if (name === "style") this.#put(`<style>${(element.textContent ?? "").replaceAll("</", "<\\/")}</style>`);
    else this.#plain(element, depth);
  }

  #plain(element: Element, depth: number): void {
    const name = nameOf(element);
    this.#open(element);
    if (VOID.has(name)) return;
    if (name === "textarea") this.#text(startingAnew((element as HTMLTextAreaElement).value));
    else {
      if (EATS_BREAK.has(name)) this.#put("\n");
      if (element.shadowRoot) this.#shadow(element.shadowRoot, depth);
      const inner = name === "template" ? (element as HTMLTemplateElement).content : element;
      if (depth < DEEPEST) for (const child of inner.childNodes) this.#node(child, depth + 1);
      else this.#text(element.textContent ?? "");
    }
    this.#put(`</${name}>`);
  }

  #shadow(root: ShadowRoot, depth: number): void {
    this.#put(`<template shadowrootmode="open"${root.delegatesFocus ? " shadowrootdelegatesfocus" : ""}>`);
    if (depth < DEEPEST) for (const child of root.childNodes) this.#node(child, depth + 1);
    this.#put("</template>");
  }

  #open(element: Element): void {
    const attributes = attributesOf(element).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
    this.#put(`<${nameOf(element)}${attributes.join("")}>`);
  }

  /** Written with the frame's page inside, or with the reason why it is not. Scripts stay off in it either way. */
  #frame(frame: Element): void {
    const doc = documentIn(frame);
    const writing = new Writing(this.#left);
    const inner = doc && attributeText(writing.page(doc, null));
    const fits = inner !== null && inner.length <= this.#left;
    const state = inner === null ? unread(frame) : fits && !writing.#cut ? "written" : "too-large";
    const kept = attributesOf(frame).filter(([name]) => !/^(src|srcdoc|sandbox|data-snapshot)$/.test(name));
    const source = frame.getAttribute("src");
    if (source && !/^\s*javascript:/i.test(source)) kept.push(["data-snapshot-src", source]);
    const attributes = kept.map(([name, value]) => ` ${name}="${attributeText(value)}"`).join("");
    this.#put(`<iframe${attributes} data-snapshot="${state}" sandbox="allow-same-origin"`);
    this.#put(`${fits ? ` srcdoc="${inner}"` : ""}></iframe>`);
  }
}

/** Old sets of frames become plain boxes: only an `iframe` can hold its page written out. */
function nameOf(element: Element): string {
  if (element.localName !== "frameset") return element.localName;
  return element === element.ownerDocument.body ? "body" : "div";
}

function startingAnew(text: string): string {
  return text.startsWith("\n") ? `\n${text}` : text;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;")
    .replaceAll("\0", "");
}
