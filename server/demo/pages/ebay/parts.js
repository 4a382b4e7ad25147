// Pieces that several of eBay's pages are made of.
import { chosen, h, show } from "../build.js";

/** Which of two layouts the address asks for. */
export const old = () => chosen("layout") === "old" || /^\/(sh\/ord\/details|mesgweb\/)/.test(location.pathname);

/** Labelled values as eBay sets them: `dl > dt.label + dd.info-value`. What has a path is recorded as shown. */
export function pairs(rows, spec = "dl.info-list", row) {
  return h(
    spec,
    {},
    rows.flatMap((one) => [h("dt.label", {}, one.label), value(h("dd.info-value"), one, row)]),
  );
}

/** Labelled values in a table of two columns. */
export function lines(rows) {
  return h(
    "table.info-table",
    {},
    h(
      "tbody",
      {},
      rows.map((one) => h("tr", {}, h("th", { scope: "row" }, one.label), value(h("td"), one))),
    ),
  );
}

/** Puts the value of a row into `element` and records it. */
export function value(element, { value: words, path }, row) {
  element.append(words);
  if (path) show(path, words, row);
  return element;
}

export function section(spec, title, ...children) {
  return h(spec, {}, h("h2", {}, title), ...children);
}

export function empty(words) {
  return h("div.practice-empty", {}, h("h1", {}, words));
}

/**
 * An id as eBay's page framework makes them: numbered anew whenever a page has one part more or less, so that no order
 * has the ids of another. Nothing should go by it.
 */
export function passing(seed, part) {
  let sum = 7;
  for (const sign of `${seed}${location.pathname}`) sum = (sum * 31 + sign.codePointAt(0)) % 9973;
  return `s0-1-${sum % 7}-${sum % 31}-${sum % 83}-${part}`;
}

/** Something that a seller could press. Pressing it is counted and does nothing else. */
export function button(spec, words, attributes = {}) {
  return h(
    spec,
    {
      type: "button",
      ...attributes,
      onclick: () => (window.__practice.pressed = (window.__practice.pressed ?? 0) + 1),
    },
    words,
  );
}

export const itemLink = (item) => `https://${location.host.replace(/^(mesg|pmtdispute)\./, "www.")}/itm/${item.id}`;
