// Small ways to build a page: elements, and texts in the page's language.

/** `h("td.a-text-right", { "data-test-id": "x" }, child, …)`; a child is a node, a text or nothing. */
export function h(spec, attributes, ...children) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return element;
}

const settings = JSON.parse(document.getElementById("practice-settings").textContent);
let language = settings.language;

export const host = settings.host;

const PAGE_LANGUAGES = { en: "en-US", zh: "zh-CN", de: "de-DE", ja: "ja-JP" };

/** The portal's pages are in one language at a time; an order can bring its own. */
export function speak(wanted) {
  language = wanted ?? settings.language;
  document.documentElement.lang = PAGE_LANGUAGES[language];
}

/** A text of the label catalogue, its `{placeholders}` filled. */
export function t(key, values = {}) {
  return settings.labels[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Seller Central wraps most of its texts in a span with an empty class. */
export function text(words) {
  return h("span", { class: "" }, words);
}

/** The switches of this page's address, such as `lang`, carried on to what the page asks for. */
export function query(extra = {}) {
  const wanted = new URLSearchParams(location.search);
  const kept = new URLSearchParams(extra);
  for (const name of ["lang", "nomessages"]) if (wanted.has(name)) kept.set(name, wanted.get(name));
  return kept.size > 0 ? `?${kept}` : "";
}

export const asked = (name) => new URLSearchParams(location.search).get(name) === "1";

/** JSON of this origin, or `null` where there is nothing of that name. */
export async function load(path, signal, options = {}) {
  const answer = await fetch(path, { signal, ...options });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}
