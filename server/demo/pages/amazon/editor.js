// The listing editor: field names, hosts, ids and the two clicks of saving as attested. `window.__practice.model` is what
// the page's framework holds, by field name.
import { chosen, h, load, query, show, speak, t } from "../build.js";

const MORE_PLACES = ["PT01", "PT02", "PT03", "PT04", "PT05", "PT06", "PT07", "PT08"];

export async function renderEditor({ signal }) {
  const [sku, asin, layout] = ["sku", "asin", "layout"].map((name) => chosen(name) ?? "");
  const view = await load(`/practice-data/listing${query({ sku, asin, layout })}`, signal);
  if (view === null) return h("div.practice-empty", {}, h("h1", {}, t("portal.unknown")), h("p", {}, sku || asin));
  speak(view.language);
  show("listing.listing_id", view.asin);
  show("listing.product_type", view.productType);
  for (const [path, value] of Object.entries(view.measures)) show(path, value);
  return h(
    "div.editor",
    {},
    h("h1", {}, t("editor.title")),
    h("p", {}, view.title),
    h("p", {}, `ASIN: ${view.asin}`),
    h("p", {}, `${t("editor.product_type")}: ${view.productType}`),
    h(
      "nav.editor-tabs",
      {},
      h("a", { id: "product_identity-link", href: "#product_identity" }, t("editor.tab-product_identity")),
      [...view.tabs.map((tab) => tab.id), "images"].map((id) =>
        h("a", { id: `${id}-link`, href: `#${id}` }, t(`editor.tab-${id}`)),
      ),
    ),
    view.tabs.map(section),
    images(view),
    saving(),
  );
}

function section(tab) {
  return h("section", { id: tab.id }, h("h2", {}, tab.title), groups(tab.fields).map(group));
}

/** Fields of the same group (the bullets, the sides of the item) stand in one box. */
function groups(fields) {
  const found = [];
  for (const field of fields) {
    const name = attributeOf(field);
    if (found.at(-1)?.name === name) found.at(-1).fields.push(field);
    else found.push({ name, fields: [field] });
  }
  return found;
}

const attributeOf = (field) => (field.id ? field.name : field.name.split("-")[0]);

function group({ name, fields }) {
  const more = name === "bullet_point" ? h("kat-link", { href: "#", label: t("editor.add-more") }) : null;
  return h("div.attributeGroup", { id: `attribute-group-${name}` }, fields.map(control), more);
}

function control(field) {
  const value = field.path ? show(field.path, field.value) : field.value;
  const name = field.id ? { id: field.name } : { name: field.name };
  const options = field.options ? { options: field.options.join(",") } : {};
  window.__practice.model[field.name] = value;
  const host = h(field.element, { ...name, label: field.label, value, ...options });
  host.addEventListener("kat-heard", (event) => {
    window.__practice.model[field.name] = event.detail;
    if (field.path) show(field.path, event.detail);
  });
  return host;
}

function images(view) {
  const places = ["MAIN", ...MORE_PLACES];
  return h(
    "section",
    { id: "images" },
    h("h2", {}, t("editor.tab-images")),
    h(
      "div.editor-images",
      {},
      places.map((place, index) => {
        const words = index === 0 ? t("editor.main-image") : t("editor.more-images", { number: index + 1 });
        const picture = index < view.images ? `/practice-picture/${view.asin}-${place}.svg` : null;
        if (picture) show(`listing.images.${index}.url`, new URL(picture, location.href).href);
        return h(
          "div.editor-image",
          {},
          picture ? h("img", { src: picture, alt: words }) : h("div.no-image"),
          h("label", { for: `ProductImage_${place}-input_input` }, words),
          h("input", { type: "file", id: `ProductImage_${place}-input_input`, accept: "image/*" }),
        );
      }),
    ),
  );
}

/** The first click checks, the second submits. Nothing is submitted here but counted. */
function saving() {
  const result = h("div", { role: "status" });
  const save = h("kat-button", { id: "EditSaveAction", variant: "primary", label: t("editor.save") });
  let checked = false;
  save.addEventListener("click", () => {
    if (!window.__practice.model["item_name-0-value"]?.trim()) {
      result.replaceChildren(t("editor.required", { name: t("editor.item_name") }));
      return;
    }
    if (checked) {
      window.__practice.sent += 1;
      result.replaceChildren(t("editor.saved"));
    }
    checked = true;
  });
  return h("div.contact-send", {}, save, h("kat-button", { variant: "secondary", label: t("editor.cancel") }), result);
}
