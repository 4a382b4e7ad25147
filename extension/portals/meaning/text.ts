/** What an element shows, read with a limit: pages may be of any size and any depth. */

/** Characters after which a text is no value any more. */
export const LONGEST_VALUE = 6_000;
/** Nodes looked at for one value. */
const MOST_NODES = 1_500;

const SILENT = /^(title|head|script|style|template|noscript|svg|object|iframe)$/;
/** What was typed or chosen is asked for with `controlValue`. */
const CONTROL = /^(input|textarea|select|datalist)$/;
const BREAKS =
  /^(address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const FOR_EARS = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-only)?|clipped|offscreen)($|[\s_-])/i;

export interface TextOptions {
  /** Texts of buttons ("Copy", "Edit") are left out. */
  withoutButtons?: boolean;
  /** Line breaks within a text stand, as in what people wrote. */
  keepBreaks?: boolean;
  /** Stop after so many characters; the answer may then be cut. */
  most?: number;
  /** What is not to be read. */
  except?: readonly Node[];
  /** Look at so many nodes; without, at as many as a value may have. */
  nodes?: number;
}

/** What a person reads in `node`, one line a block, without empty lines. Never longer than `most` and a bit. */
export function textIn(node: Node | null | undefined, options: TextOptions = {}): string {
  if (!node) return "";
  const { withoutButtons = false, keepBreaks = false, most = LONGEST_VALUE, except = [], nodes = MOST_NODES } = options;
  const parts: string[] = [];
  let length = 0;
  let looked = 0;
  const stack: { nodes: ArrayLike<Node>; next: number; ends: boolean }[] = [{ nodes: [node], next: 0, ends: false }];
  while (stack.length > 0 && length <= most && looked < nodes) {
    const top = stack[stack.length - 1];
    const at = top?.nodes[top.next];
    if (!top || !at) {
      if (top?.ends) parts.push("\n");
      stack.pop();
      continue;
    }
    top.next += 1;
    looked += 1;
    if (except.includes(at)) continue;
    if (at.nodeType === 3) {
      const text = (at.nodeValue ?? "").slice(0, most + 1);
      parts.push(keepBreaks ? text : text.replace(/\s+/g, " "));
      length += text.trim().length;
      continue;
    }
    const element = at.nodeType === 1 ? (at as Element) : null;
    if (element) {
      const name = element.localName;
      if (name === "br") parts.push("\n");
      if (name === "br" || !isRead(element) || CONTROL.test(name) || (withoutButtons && isButton(element))) continue;
      const block = BREAKS.test(name);
      if (block) parts.push("\n");
      stack.push({ nodes: (element.shadowRoot ?? element).childNodes, next: 0, ends: block });
    } else stack.push({ nodes: at.childNodes, next: 0, ends: false });
  }
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line, index, lines) => line || (keepBreaks && index > 0 && lines[index - 1]))
    .join("\n")
    .trim();
}

/** As `textIn`, on one line. */
export function lineIn(node: Node | null | undefined, options: TextOptions = {}): string {
  return textIn(node, options).replace(/\s*\n\s*/g, " ");
}

/** False for what is in the markup and not on the page, as far as attributes tell. */
export function isRead(element: Element): boolean {
  if (SILENT.test(element.localName)) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")) return false;
  return !FOR_EARS.test(element.getAttribute("class") ?? "");
}

export function isButton(element: Element): boolean {
  return element.localName === "button" || element.getAttribute("role") === "button";
}

/** What stands in a control: the chosen option's words, or what was typed. Empty for other elements and passwords. */
export function controlValue(element: Element): string {
  if (element.localName === "select") {
    const select = element as HTMLSelectElement;
    const chosen = [...select.querySelectorAll("option")].slice(0, 500);
    const option = chosen.find((one) => one.hasAttribute("selected")) ?? select.options?.[select.selectedIndex] ?? null;
    return option ? lineIn(option) : "";
  }
  if (element.localName === "textarea") return (element as HTMLTextAreaElement).value ?? "";
  if (element.localName === "input") {
    const type = element.getAttribute("type")?.toLowerCase() ?? "text";
    return /^(text|search|tel|email|number|date|url|)$/.test(type) ? ((element as HTMLInputElement).value ?? "") : "";
  }
  return element.localName.includes("-") ? (element.getAttribute("value") ?? "") : "";
}

/** A value as it stands: an exact time where the markup has one, else its text without buttons, else its control's. */
export function valueIn(element: Element, options: TextOptions = {}): string {
  const time = element.matches("time[datetime]") ? element : element.querySelector("time[datetime]");
  const exact = time?.getAttribute("datetime")?.trim();
  if (exact && time && lineIn(element, { most: 200 }) === lineIn(time, { most: 200 })) return exact;
  const own = textIn(element, { ...options, withoutButtons: true });
  if (own) return own;
  const controls = CONTROL.test(element.localName)
    ? [element]
    : [...element.querySelectorAll("input, textarea, select")].slice(0, 4);
  if (controls.length > 1) return "";
  if (controls[0]) return controlValue(controls[0]);
  return controlValue(element) || textIn(element, options);
}
