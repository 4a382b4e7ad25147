/** What of a page's elements goes into a snapshot: which are left out, which attributes stay, what a form holds. */

type Attribute = [name: string, value: string];

/** Nothing that a reader reads, or something that would act when the snapshot is opened. */
const DROPPED = "noembed, noframes, object, embed, applet, portal, fencedframe, animate, set";
const LINKS_KEPT = /\b(stylesheet|icon|canonical|alternate)\b/i;
/** Attributes whose value may be an address that runs. */
const ADDRESSES =
  /^(href|src|action|formaction|data|poster|background|cite|longdesc|manifest|ping|xlink:href|to|from|values|by)$/i;
const RUNS = /^(javascript|vbscript|data:text\/html|data:image\/svg)/i;
/** Pictures written into the page itself, beyond so many characters, would crowd out the text. */
const LARGEST_DATA = 65_536;
/** Names of what protects a form against forgery, or opens a session. */
const SECRET = /csrf|xsrf|nonce|token|session.?id|^srt$|passw/i;
const SECRET_IN_JSON =
  /(("|&quot;)[\w$.-]*(?:csrf|xsrf|nonce|token|sessionid|session_id)[\w$.-]*\2\s*:\s*\2)(?:(?!\2)[^\\]|\\.)*/gi;

/** No browser runs a script of that type; readers still see that it was one. */
const STORED = "text/x-stored-javascript";

/** What carries the mark of this extension is ours, not the page's. */
export const OURS = "data-sellerside";

export function isDropped(element: Element): boolean {
  const name = element.localName;
  if (element.matches(DROPPED) || element.hasAttribute(OURS)) return true;
  if (name === "link") return !LINKS_KEPT.test(element.getAttribute("rel") ?? "");
  if (name !== "meta") return false;
  return /refresh|content-security-policy/i.test(element.getAttribute("http-equiv") ?? "");
}

/** The attributes to write, in their order, with what the seller typed or chose in place of what the page began with. */
export function attributesOf(element: Element): Attribute[] {
  const kept = [...element.attributes]
    .map(({ name, value }): Attribute => [name, value])
    .filter(([name, value]) => isHarmless(name, value) && /^[^\s"'<>/=\0]+$/.test(name));
  return withState(element, kept);
}

/** The data in what a browser with scripts does not show; empty where there is none. */
export function inertText(element: Element): string {
  const text = element.textContent ?? "";
  return carriesModel(text) ? withoutSecrets(text) : "";
}

function withoutSecrets(text: string): string {
  return text.replace(SECRET_IN_JSON, "$1");
}

/** A script that carries data, as text that nothing runs; empty for any other. */
export function inertScript(script: Element): string {
  const text = script.textContent ?? "";
  const type = (script.getAttribute("type") ?? "").trim().toLowerCase();
  const data = /^application\/([\w.-]+\+)?json$/.test(type);
  if (!data && !carriesModel(text)) return "";
  const kept = [...script.attributes].filter(({ name }) => /^(id|class|data-[\w-]+)$/.test(name));
  const attributes = kept.map(({ name, value }) => ` ${name}="${attributeText(value)}"`).join("");
  // `<` alone would let the text end the script, or hide its end.
  const safe = withoutSecrets(text).replace(/<(?=[/!s])/gi, "\\u003c");
  return `<script type="${data ? type : STORED}"${attributes}>${safe}</script>`;
}

/** Why nothing of a frame could be read; what an earlier snapshot says of it stands. */
export function unread(frame: Element): string {
  const before = frame.getAttribute("data-snapshot");
  if (before && !frame.hasAttribute("src")) return before;
  try {
    return (frame as HTMLIFrameElement).contentDocument ? "not-loaded" : "other-host";
  } catch {
    return "other-host";
  }
}

export function attributeText(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u00a0", "&nbsp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\0", "");
}

/** Several named values: a script that only acts has none. */
function carriesModel(text: string): boolean {
  const named = /(?:"|&quot;)[\w$.\- ]{1,80}(?:"|&quot;)\s*:/g;
  for (let count = 0; named.exec(text); ) {
    count += 1;
    if (count >= 3) return true;
  }
  return false;
}

function isHarmless(name: string, value: string): boolean {
  if (/^on/i.test(name) || /^(ping|nonce|integrity|autofocus)$/i.test(name)) return false;
  if (!ADDRESSES.test(name)) return true;
  // A browser passes over white space and control characters in front of an address and within its scheme.
  const bare = [...value].filter((sign) => sign > " ").join("");
  return !bare.split(";").some((part) => RUNS.test(part)) && !(value.length > LARGEST_DATA && /^data:/i.test(value));
}

function withState(element: Element, kept: Attribute[]): Attribute[] {
  switch (element.localName) {
    case "input":
      return inputState(element as HTMLInputElement, kept);
    case "option":
      return flagged(kept, "selected", (element as HTMLOptionElement).selected);
    case "meta":
      return SECRET.test(element.getAttribute("name") ?? "") ? valued(kept, "content", "") : kept;
    default:
      return kept;
  }
}

function inputState(input: HTMLInputElement, kept: Attribute[]): Attribute[] {
  const type = input.type;
  if (type === "checkbox" || type === "radio") return flagged(kept, "checked", input.checked);
  const secret =
    type === "password" ||
    /^cc-|one-time-code/.test(input.autocomplete ?? "") ||
    (type === "hidden" && isSecret(input));
  if (secret) return valued(kept, "value", "");
  return type === "file" || input.value === "" ? without(kept, "value") : valued(kept, "value", input.value);
}

function isSecret(input: HTMLInputElement): boolean {
  return SECRET.test(input.name) || SECRET.test(input.id);
}

function flagged(kept: Attribute[], name: string, on: boolean): Attribute[] {
  return on ? [...without(kept, name), [name, ""]] : without(kept, name);
}

function valued(kept: Attribute[], name: string, value: string): Attribute[] {
  return [...without(kept, name), [name, value]];
}

function without(kept: Attribute[], name: string): Attribute[] {
  return kept.filter(([one]) => one !== name);
}
