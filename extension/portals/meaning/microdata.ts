/** Microdata (`itemprop`) as a tree, so that it is read as other data is. */

import type { Json } from "./embedded";
import { lineIn } from "./text";
import type { Branch } from "./tree";
import type { Page } from "./walk";

/** The outermost things that the page describes. Their type stands under `type`. */
export function microdataOf(page: Page): Json[] {
  const branches = new Map<Element, Branch>();
  const outermost: Branch[] = [];
  for (const element of page.data) {
    const scope = element.hasAttribute("itemscope");
    const branch: Branch = {};
    const owner = ownerOf(element, branches);
    const type = element.getAttribute("itemtype")?.split("/").at(-1);
    if (scope) {
      branches.set(element, branch);
      if (type) branch["type"] = type;
    }
    const name = element.getAttribute("itemprop");
    if (name && owner) put(owner, name, scope ? branch : contentOf(element));
    else if (scope) outermost.push(type && /order/i.test(type) ? { order: branch } : branch);
  }
  return outermost;
}

function ownerOf(element: Element, branches: ReadonlyMap<Element, Branch>): Branch | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const branch = branches.get(at);
    if (branch) return branch;
  }
  return null;
}

function put(owner: Branch, name: string, value: Json): void {
  const had = owner[name];
  if (had === undefined) owner[name] = value;
  else if (Array.isArray(had)) had.push(value);
  else owner[name] = [had, value];
}

function contentOf(element: Element): string {
  for (const name of ["content", "datetime", "value"]) {
    const said = element.getAttribute(name);
    if (said !== null) return said;
  }
  if (/^(a|link)$/.test(element.localName) && !lineIn(element, { most: 200 }))
    return element.getAttribute("href") ?? "";
  return lineIn(element, { most: 600 });
}
