// Order list. Its links, the row menu and the count follow what is attested; the columns are laid out by meaning.
import { chosen, h, host, load, query, show, speak, startRow, t } from "../build.js";
import { button, empty, old } from "./parts.js";

const COLUMNS = ["actions", "order", "status", "quantity", "sold-for", "total", "date-sold", "ship-by"];

export async function renderOrders({ signal }) {
  const view = await load(`/practice-data/orders${query()}`, signal);
  speak(view.language);
  if (view.rows.length === 0) return empty(t("ebay.list.empty"));
  const dialog = h("div.order-dialog");
  return h(
    "div.order-list-page",
    {},
    h("h1", {}, t("ebay.list.title")),
    h(
      "div.list-bar",
      {},
      h("span.results", {}, view.results),
      h("div.downloadReport", {}, button("button.btn", t("ebay.list.download"))),
    ),
    h(
      "table.orders-table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          COLUMNS.map((column) => h("th", { scope: "col" }, t(`ebay.list.${column}`))),
        ),
      ),
      h(
        "tbody",
        {},
        view.rows.map((order, number) => row(order, number, dialog)),
      ),
    ),
    dialog,
  );
}

function row(order, number, dialog) {
  const shown = startRow();
  show("order.id", order.id, shown);
  const link = `/mesh/ord/details${query({ orderid: order.id, mode: "SH" })}`;
  return h(
    "tr",
    old() ? {} : { id: `order-${number}-${order.id.replaceAll("-", "")}` },
    h("td", {}, menu(order, dialog)),
    h(
      "td",
      {},
      h("div.order-details", {}, h("a", { href: link, _sp: "p2367289.m4322.l155387" }, order.id)),
      h(
        "div.buyer",
        {},
        old() ? `${t("ebay.order.buyer")}: ` : null,
        h("a", { href: `/usr/${order.buyer}` }, show("buyer.name", order.buyer, shown)),
      ),
      order.items.map((item) => itemLine(item, shown)),
    ),
    h("td.order-status", {}, show("order.status", order.status, shown)),
    h(
      "td",
      {},
      order.items.map((item) => h("div", {}, show(`${item.at}.quantity`, item.quantity, shown))),
    ),
    h(
      "td",
      {},
      order.items.map((item) => h("div", {}, show(`${item.at}.price`, item.price, shown))),
    ),
    h("td", {}, show("order.total", order.total, shown)),
    h("td", {}, show("order.placed_at", order.placed, shown)),
    h("td", {}, show("order.ship_by", order.ship_by, shown)),
  );
}

function itemLine(item, shown) {
  const part = (name, label, words) =>
    words ? h("div", {}, `${label}: `, h("span", {}, show(`${item.at}.${name}`, words, shown))) : null;
  return h(
    "div.list-item",
    {},
    h("a", { href: `/itm/${item.id}` }, show(`${item.at}.title`, item.title, shown)),
    part("listing_id", t("ebay.item.id"), item.id),
    part("sku", t("ebay.item.sku"), item.sku),
  );
}

function menu(order, dialog) {
  const list = h(
    "ul.fake-menu__items",
    { hidden: "" },
    h("li", {}, h("button.fake-menu__item", { type: "button", onclick: () => write(order, dialog) }, order.message)),
  );
  return h(
    "span.fake-menu-button",
    {},
    h("button.fake-menu-button__button.icon-btn", {
      type: "button",
      "aria-label": t("ebay.list.more"),
      "aria-expanded": "false",
      onclick: (event) => {
        list.toggleAttribute("hidden");
        event.currentTarget.setAttribute("aria-expanded", String(!list.hidden));
      },
    }),
    list,
  );
}

/** eBay's own composer in a frame: of this origin, or with `frame=mesg` of another of eBay's hosts. */
function write(order, dialog) {
  const other = chosen("frame") === "mesg";
  const path = other ? "https://mesg.ebay.com/mesg/contact" : `https://${host}/cnt/intermediatedFAQ`;
  const close = h("button.btn", { type: "button", onclick: () => dialog.replaceChildren() }, t("ebay.list.close"));
  dialog.replaceChildren(
    h(
      "div.lightbox-dialog",
      { role: "dialog", "aria-label": order.message },
      h("iframe", { src: `${path}${query({ requested: order.buyer, orderId: order.id })}`, title: order.message }),
      close,
    ),
  );
}
