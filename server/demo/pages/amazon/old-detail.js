// Order detail as it was until about 2019, and as some accounts may still meet it: the address and the products by id.
import { h, query, show, t } from "../build.js";
import { labelledBox, packageBox, rows, showOrigin } from "./detail.js";

/** The whole page. The ids are attested, for an order of one product; the rest is labels and values. */
export function oldDetail(view, address) {
  showOrigin(view.origin);
  const plain = view.summary.map((one) => ({ ...one, test: "" }));
  return h(
    "div.order-details.order-details-old",
    {},
    h("h1", {}, t("order.title")),
    h("p", {}, `${t("order.id")}: `, h("b", {}, show("order.id", view.id))),
    h("p", {}, `${t("list.buyer")}: `, h("a", { href: contact(view.id) }, show("buyer.name", view.buyer))),
    rows(plain, (test) => test),
    h("h2", {}, t("address.title")),
    address,
    h("h2", {}, t("old.items")),
    view.items.map((item, index) => oldItem(item, index)),
    labelledBox("claim", t("claim.title"), view.claim),
    labelledBox("return", t("return.title"), view.return),
    view.packages.map((one, number) => packageBox({ ...one, rows: one.rows.map((row) => ({ ...row, test: "" })) }, number)),
    labelledBox("policy", t("policy.title"), view.policy),
  );
}

const contact = (orderId) => `/messaging/contact-buyer${query({ orderId })}`;

function oldItem(item, index) {
  const id = (name) => ({ id: index === 0 ? `myo-order-details-${name}` : null });
  const path = `order.items.${index}`;
  if (index === 0) show("order.status", item.statusText);
  const line = (label, attributes, value) => h("div", {}, `${label}: `, h("span", attributes, value));
  return h(
    "div.old-item",
    {},
    h("div", {}, h("a", { href: item.url }, show(`${path}.title`, item.title))),
    line("ASIN", id("product-asin"), show(`${path}.listing_id`, item.asin)),
    line("SKU", id("product-sku"), show(`${path}.sku`, item.sku)),
    line(t("item.order-item-id"), id("product-order-item-id"), item.orderItemId),
    line(t("old.quantity"), id("item-quantity-ordered"), show(`${path}.quantity`, String(item.quantity))),
    line(t("item.status"), {}, item.statusText),
    line(t("item.unit-price"), {}, show(`${path}.price`, item.gross ?? item.net)),
    line(t("old.total"), id("item-total"), item.proceeds.at(-1).amount),
  );
}
