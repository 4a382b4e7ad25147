// Small ways to build a page: elements, texts in the page's language, and the record of what the page shows.
import { labels, languages } from "/practice-words.js";

/** `h("td.a-text-right", { "data-test-id": "x" }, child, …)`; a child is a node, a text or nothing. */
export function h(spec, attributes, ...children) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const settings = JSON.parse(document.getElementById("practice-settings").textContent);
let language = settings.language;

export const host = settings.host;

/** The portal's pages are in one language at a time; an order can bring its own. */
export function speak(wanted) {
  language = wanted ?? settings.language;
  document.documentElement.lang = languages[language];
}

/** A text of the label catalogue, its `{placeholders}` filled. */
export function t(key, values = {}) {
  return labels[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Seller Central wraps most of its texts in a span with an empty class. */
export function text(words) {
  return h("span", { class: "" }, words);
}

/** What somebody wrote, its lines kept apart by `br`. */
export function lines(words) {
  return words.split("\n").flatMap((line, index) => (index === 0 ? [line] : [h("br"), line]));
}

/** Forgets what was shown: a page begins. */
export function startShowing() {
  window.__practice.shown = { fields: {}, rows: [] };
}

/**
 * Records that `what` (a text or an element that is already filled) shows the value at `path`, and gives it back.
 * `row` is where it goes: a row of a list (from `startRow`), else the page's own fields. The record is what tests hold
 * readers against; it is never in the page.
 */
export function show(path, what, row = window.__practice.shown.fields) {
  const raw = rawOf(what);
  if (raw !== "") row[path] = raw;
  return what;
}

/** A new row of a list page, for `show`. */
export function startRow() {
  const row = {};
  window.__practice.shown.rows.push(row);
  return row;
}

/** What a reader that takes the element for its value would take: an exact time, a control's value, else the text. */
function rawOf(what) {
  if (what === null || what === undefined) return "";
  if (typeof what !== "object") return String(what).trim();
  const value = what.localName === "time" ? what.dateTime : what.getAttribute("value");
  return (value ?? what.textContent).trim();
}

const SWITCHES = ["lang", "layout", "slow", "nomessages", "rows"];

/** The switches of this page's address, such as `lang`, carried on to what the page asks for and links to. */
export function query(extra = {}) {
  const wanted = new URLSearchParams(location.search);
  const kept = new URLSearchParams(extra);
  for (const name of SWITCHES) if (wanted.has(name)) kept.set(name, wanted.get(name));
  return kept.size > 0 ? `?${kept}` : "";
}

export const asked = (name) => new URLSearchParams(location.search).get(name) === "1";

/** The value of a switch in this page's address, or null. */
export const chosen = (name) => new URLSearchParams(location.search).get(name);

/** JSON of this origin, or `null` where there is nothing of that name. */
export async function load(path, signal, options = {}) {
  const answer = await fetch(path, { signal, ...options });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}
