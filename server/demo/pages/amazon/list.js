// Order list: columns, their attributes and the paging as attested; the rest is laid out by meaning. With `?layout=old`
// the columns are known by their places alone.
import { chosen, h, load, query, show, speak, startRow, startShowing, t, text } from "../build.js";

const SIZES = [15, 50, 100];

export async function renderList({ signal }) {
  const list = h("div.order-list");
  await fill(list, { offset: 0, limit: sizeOf(chosen("rows")) }, signal);
  return list;
}

/** `?rows=100` shows a hundred at once. */
function sizeOf(rows) {
  return SIZES.find((size) => size >= Number(rows ?? 0)) ?? Number(rows);
}

/** Draws one page of the list; the next page replaces its rows, without a move of the address. */
async function fill(list, page, signal) {
  const view = await load(`/orders-api/search${query(page)}`, signal);
  if (signal.aborted) return;
  speak(view.language);
  startShowing();
  const go = (wanted) => fill(list, { ...page, ...wanted }, signal);
  list.replaceChildren(
    h("h1", {}, t("list.title")),
    tabs(),
    h("div.list-bar", {}, h("div.total-orders-heading", {}, h("span", {}, view.total)), sizes(page, go)),
    h("div.myo-table-container", {}, table(view.orders)),
    paging(view, page, go),
  );
}

function tabs() {
  const tab = (path, key) =>
    h("a.myo-spa-tab", { "data-test-id": `tab-${path}`, href: `/orders-v3${path}${query()}`, "data-inside": "" }, t(key));
  return h("div", { id: "myo-spa-tabs-container" }, tab("/mfn/all", "list.tab-all"), tab("/mfn/unshipped", "list.tab-unshipped"));
}

function sizes(page, go) {
  const options = SIZES.join(",");
  const value = String(page.limit);
  const chooser = h("kat-dropdown", { id: "myo-table-results-per-page", label: t("list.per-page"), value, options });
  chooser.addEventListener("change", () => go({ offset: 0, limit: Number(chooser.getAttribute("value")) }));
  return chooser;
}

function paging(view, page, go) {
  const step = (key, classes, offset, possible) => {
    const click = (event) => {
      event.preventDefault();
      if (possible) go({ offset });
    };
    const off = possible ? "" : ".a-disabled";
    return h(`li${classes}${off}`, {}, possible ? h("a", { href: "#", onclick: click }, t(key)) : t(key));
  };
  const pages = Math.ceil(view.count / page.limit);
  return h(
    "div.pagination-controls",
    {},
    h(
      "ul.a-pagination",
      {},
      step("list.previous", "", page.offset - page.limit, page.offset > 0),
      h("li.a-selected", {}, `${page.offset / page.limit + 1} / ${pages}`),
      step("list.next", ".a-last", page.offset + page.limit, page.offset + page.limit < view.count),
    ),
  );
}

function table(orders) {
  const old = chosen("layout") === "old";
  const columns = old
    ? ["order-date", "order-details", "image", "product", "instructions", "type", "status", "action"]
    : ["order-date", "order-details", "image", "product", "option", "status", "action"];
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
    h(
      "tbody",
      {},
      orders.map((order) => row(order, old)),
    ),
  );
}

const line = (label, value) => h("div", {}, text(`${label}: `), h("span", { class: "" }, value));

function row(order, old) {
  const shown = startRow();
  const see = (path, value) => show(path, value, shown);
  const cell = (id, ...children) =>
    old ? h("td", {}, ...children) : h("td", { "data-test-id": `oth-${id}` }, h("div.cell-body", {}, ...children));
  const detail = `/orders-v3/order/${order.id}${query()}`;
  const dates = order.dates.map((one) => line(one.label, see(one.path, one.value)));
  return h(
    "tr",
    {},
    h("td", {}, h("input", { type: "checkbox", "aria-label": order.id })),
    cell("order-date", h("div", {}, see("order.placed_at", order.placed))),
    cell("order-details", details(order, detail, see, old)),
    cell(
      "image",
      order.items.map((item) => h("div.item-picture", { "aria-hidden": "true" }, [...(item.title ?? "?")][0])),
    ),
    cell(
      "product-info",
      order.items.map((item, index) => product(item, `order.items.${index}`, see)),
    ),
    old
      ? [cell("instructions", "-"), cell("type", h("div", {}, t("list.standard-order")), dates)]
      : cell("customer-option", h("div", {}, t("service.standard")), dates),
    cell("order-status", h("span", { class: old ? null : "main-status" }, see("order.status", order.status))),
    h(
      "td",
      { class: old ? null : "myo-table-action-column" },
      h("kat-button", { variant: "secondary", label: t("order.title"), href: detail }),
    ),
  );
}

function details(order, detail, see, old) {
  const contact = `/messaging/contact-buyer${query({ orderId: order.id })}`;
  const known = old ? {} : { "data-test-id": "buyer-name-with-link" };
  return [
    h(old ? "div" : "div.cell-body-title", {}, h("a", { href: detail, "data-inside": "" }, see("order.id", order.id))),
    h(
      "div",
      {},
      text(`${t("list.buyer")}: `),
      h("a", { ...known, href: contact, target: "_blank", rel: "noopener" }, see("buyer.name", order.buyer)),
    ),
    line(t("summary.fulfilment"), see("order.fulfilment", order.fulfilment)),
    line(t("summary.sales-channel"), see("marketplace", order.channel)),
  ];
}

function product(item, path, see) {
  return [
    h("div", {}, h("a", { href: item.url, target: "_blank", rel: "noopener" }, see(`${path}.title`, item.title))),
    line("ASIN", see(`${path}.listing_id`, item.asin)),
    line("SKU", see(`${path}.sku`, item.sku)),
    line(t("item.quantity"), see(`${path}.quantity`, String(item.quantity))),
    line(t("item.subtotal"), see(`${path}.price`, item.subtotal)),
  ];
}
