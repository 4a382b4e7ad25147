// The listing editor. Names of fields, the description's frame with its mirror and the specifics are attested.
import { h, load, query, show, speak, t } from "../build.js";
import { controlled } from "./controlled.js";
import { description } from "./listing-description.js";
import { button, empty, section } from "./parts.js";

const TITLE_LIMIT = 80;
const SKU_LIMIT = 50;
const NOTE_LIMIT = 1000;

export async function renderListing(itemId, { signal }) {
  const view = itemId && (await load(`/practice-data/listing/${encodeURIComponent(itemId)}${query()}`, signal));
  if (!view) return empty(t("ebay.order.missing"));
  speak(view.language);
  show("listing.listing_id", view.id);
  return h(
    "div.summary",
    {},
    h("h1", {}, t("ebay.listing.heading")),
    section("section.summary__photos", t("ebay.listing.photos"), photos(view.images)),
    section(
      "section.summary__title",
      t("ebay.listing.title"),
      field("title", "listing.title", view.title, TITLE_LIMIT),
      labelled(t("ebay.listing.sku"), field("customLabel", "listing.sku", view.sku, SKU_LIMIT)),
    ),
    section(
      "section.summary__category",
      t("ebay.listing.category"),
      h("div", {}, show("listing.category", view.category)),
    ),
    section("section.summary__attributes", t("ebay.listing.specifics"), view.specifics.map(specific)),
    section(
      "section.summary__condition",
      t("ebay.listing.condition"),
      h("div", { id: "summary-condition-field-value" }, show("listing.condition", view.condition)),
      labelled(t("ebay.listing.condition-note"), note(view.condition_note)),
    ),
    section("section.summary__description", t("ebay.listing.description"), description(view.description)),
    section("section.summary__price", t("ebay.listing.pricing"), pricing(view)),
    h(
      "div.summary__cta",
      {},
      button("button.btn", t("ebay.listing.save")),
      h("button.btn.btn--primary", { type: "button", onclick: submit }, t("ebay.listing.submit")),
    ),
  );
}

function submit() {
  window.__practice.sent += 1;
  document
    .querySelector(".summary__cta")
    .append(h("div.lightbox-dialog", { role: "dialog" }, t("ebay.listing.revised")));
}

const labelled = (words, control) => h("label.field", {}, h("span.field__label", {}, words), control);

/** An input that the page's framework owns; what it has seen stands in `__practice.model` by the field's path. */
function field(name, path, start, limit) {
  const { model } = window.__practice;
  const input = h("input.textbox__control", {
    name,
    maxlength: limit,
    id: `s0-1-1-24-7-@${name.toUpperCase()}-12-textbox`,
  });
  model[path] = start ?? "";
  const count = limit ? h("span.character-count") : null;
  const tell = (text) => count?.replaceChildren(t("ebay.listing.count", { count: text.length, max: limit }));
  controlled(input, start ?? "", (text) => {
    model[path] = text;
    window.__practice.typed = text;
    tell(text);
  });
  tell(start ?? "");
  if (start) show(path, start);
  return h("span.textbox", {}, input, count);
}

function note(start) {
  const { model } = window.__practice;
  const box = h("textarea.textbox__control", { name: "itemConditionDescription", maxlength: NOTE_LIMIT, rows: 3 });
  model["listing.condition_note"] = start;
  controlled(box, start, (text) => {
    model["listing.condition_note"] = text;
    window.__practice.typed = text;
  });
  if (start) show("listing.condition_note", start);
  return box;
}

function photos(images) {
  return [
    h(
      "div.uploader-thumbnails",
      {},
      images.map((url, number) => {
        show(`listing.images.${number}.url`, url);
        return h("img", { src: url, alt: "", width: 90, height: 90 });
      }),
    ),
    h("input", { id: "fehelix-uploader", type: "file", multiple: "", accept: "image/*" }),
  ];
}

function specific(one) {
  return h(
    "div.summary__attributes--field",
    {},
    h(
      "button.fake-link",
      { type: "button", id: `item-specific-dropdown-label-${one.name.length}${one.value.length}` },
      one.label,
    ),
    h(
      "span.se-filter-menu-button",
      {},
      h(
        "button.fake-menu-button__button.se-expand-button__button",
        { type: "button" },
        show(`listing.attributes.${one.name}`, one.value),
      ),
    ),
  );
}

/** A price there is only with Buy It Now; it is set here. */
function pricing(view) {
  show("listing.currency", view.currency);
  return [
    labelled(
      t("ebay.listing.format"),
      h("button.listbox-button__control", { type: "button", "aria-haspopup": "listbox" }, t("ebay.listing.buy-it-now")),
    ),
    labelled(
      t("ebay.listing.price"),
      h("span", {}, h("span.prefix", {}, view.currency), field("price", "listing.price", view.price)),
    ),
    labelled(t("ebay.listing.quantity"), field("quantity", "listing.quantity", view.quantity)),
    h(
      "dl.info-list",
      {},
      h("dt.label", {}, t("ebay.listing.handling")),
      h("dd.info-value", {}, show("listing.shipping.handling_days", view.handling)),
    ),
  ];
}
