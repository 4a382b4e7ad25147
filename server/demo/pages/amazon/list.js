// Order list: columns and their attributes as attested; the rest is laid out by meaning.
import { h, load, query, speak, t, text } from "../build.js";

export async function renderList({ signal }) {
  const view = await load(`/orders-api/search${query()}`, signal);
  speak(view.language);
  return h(
    "div.order-list",
    {},
    h("h1", {}, t("list.title")),
    h(
      "div.list-bar",
      {},
      h("div.total-orders-heading", {}, h("span", {}, view.total)),
      h("kat-dropdown", {
        id: "myo-table-results-per-page",
        label: t("list.per-page"),
        value: "15",
        options: "15,50,100",
      }),
    ),
    h("div.myo-table-container", {}, table(view.orders)),
  );
}

function table(orders) {
  const columns = ["order-date", "order-details", "image", "product", "option", "status", "action"];
  return h(
    "table",
    { id: "orders-table" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th"),
        columns.map((column) => h("th", { scope: "col" }, t(`list.${column}`))),
      ),
    ),
    h("tbody", {}, orders.map(row)),
  );
}

const cell = (id, ...children) => h("td", { "data-test-id": `oth-${id}` }, h("div.cell-body", {}, ...children));
const line = (label, value) => h("div", {}, text(`${label}: `), h("span", { class: "" }, value));

function row(order) {
  const detail = `/orders-v3/order/${order.id}${query()}`;
  const contact = `/messaging/contact-buyer${query({ orderId: order.id })}`;
  return h(
    "tr",
    {},
    h("td", {}, h("input", { type: "checkbox", "aria-label": order.id })),
    cell("order-date", h("div", {}, order.placed)),
    cell(
      "order-details",
      h("div.cell-body-title", {}, h("a", { href: detail, "data-inside": "" }, order.id)),
      h(
        "div",
        {},
        text(`${t("list.buyer")}: `),
        h(
          "a",
          { "data-test-id": "buyer-name-with-link", href: contact, target: "_blank", rel: "noopener" },
          order.buyer,
        ),
      ),
      line(t("summary.fulfilment"), order.fulfilment),
      line(t("summary.sales-channel"), order.channel),
    ),
    cell(
      "image",
      order.items.map((item) => h("div.item-picture", { "aria-hidden": "true" }, [...(item.title ?? "?")][0])),
    ),
    cell(
      "product-info",
      order.items.map((item) => [
        h("div", {}, h("a", { href: item.url, target: "_blank", rel: "noopener" }, item.title)),
        line("ASIN", item.asin),
        line("SKU", item.sku),
        line(t("item.quantity"), String(item.quantity)),
        line(t("item.subtotal"), item.subtotal),
      ]),
    ),
    cell(
      "customer-option",
      h("div", {}, t("service.standard")),
      order.dates.map((one) => line(one.label, one.value)),
    ),
    cell("order-status", h("span.main-status", {}, order.status)),
    h(
      "td.myo-table-action-column",
      {},
      h("kat-button", { variant: "secondary", label: t("order.title"), href: detail }),
    ),
  );
}
