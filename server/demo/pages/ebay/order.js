// Order detail in two layouts. Classes follow what is attested of the real page; see ../../README.md.
import { h, load, query, show, speak, t } from "../build.js";
import { empty, old, pairs, passing, section, value } from "./parts.js";

export async function renderDetail(orderId, { signal }) {
  const view = orderId && (await load(`/practice-data/order/${encodeURIComponent(orderId)}${query()}`, signal));
  if (!view) return empty(t("ebay.order.missing"));
  speak(view.language);
  return (old() ? oldLayout : newLayout)(view);
}

function newLayout(view) {
  return h(
    "div.order-details-page",
    { id: passing(view.id, "page") },
    h("h1", {}, t("ebay.order.title")),
    h(
      "div.order-info",
      { id: passing(view.id, "info") },
      pairs(view.info),
      h("dl.info-list", {}, h("dt.label", {}, t("ebay.order.buyer")), buyer(view)),
    ),
    h(
      "div.details-columns",
      {},
      h("div", {}, items(view, "item-card", card), view.parcels.map(parcel)),
      h("div", {}, shipTo(view, "div.shipping-info.shipping-address.address"), payments(view), policy(view)),
    ),
  );
}

function oldLayout(view) {
  return h(
    "div.order-details-old",
    {},
    h("h1", {}, t("ebay.order.title")),
    h(
      "div.details-columns",
      {},
      h("div", {}, shipTo(view, "div.ship-to.address"), h("div.order-info", {}, pairs(view.info_old))),
      h("div", {}, items(view, "lineItemCard", oldCard), view.parcels.map(parcel), payments(view), policy(view)),
    ),
  );
}

function buyer(view) {
  return h("dd.info-value", {}, h("a", { href: `/usr/${view.buyer}` }, show("buyer.name", view.buyer)));
}

/** Each piece of the address is a button that copies it; city, region and postcode share a line. */
function shipTo(view, spec) {
  const piece = (one) => {
    if (one.also) show(one.also, one.value);
    const copy = h("button.tooltip__host", { type: "button" }, show(one.path, one.value));
    return h("span.copy-to-clipboard", {}, h("span.tooltip", {}, copy));
  };
  return h(
    "section.address-box",
    {},
    h("h2", {}, t("ebay.address.title")),
    h(
      spec,
      {},
      view.address.map((line) =>
        h(
          "div",
          {},
          line.map((one) => [piece(one), " "]),
        ),
      ),
    ),
  );
}

function items(view, spec, draw) {
  return section(
    "section.items-box",
    t("ebay.item.title"),
    h(
      "div.item-info",
      { id: "itemInfo" },
      view.items.map((item, number) => h(`div.${spec}`, {}, draw(item, passing(view.id, `item-${number}`)))),
    ),
  );
}

function card(item, id) {
  return h(
    "div.lineItemCardInfo",
    { id },
    h(
      "div.orders-image-control",
      {},
      h("img.orders-image-control__image", { src: "/practice/ebay/photo.jpg", alt: "", width: 80, height: 80 }),
    ),
    h(
      "div.lineItemCardInfo__content.details",
      {},
      h("a", { href: `/itm/${item.id}` }, h("span.PSEUDOLINK", {}, show(`${item.at}.title`, item.title))),
      marked("lineItemCardInfo__itemId.spaceTop", t("ebay.item.id"), `${item.at}.listing_id`, item.id),
      marked("lineItemCardInfo__sku", t("ebay.item.sku"), `${item.at}.sku`, item.sku),
    ),
    money(item),
  );
}

function oldCard(item) {
  return h(
    "div.lineItemCardInfo",
    {},
    h(
      "div.lineItemCardInfo__text",
      {},
      h("a", { href: `/itm/${item.id}` }, show(`${item.at}.title`, item.title)),
      marked("lineItemCardInfo__itemId.spaceTop", t("ebay.item.id"), `${item.at}.listing_id`, item.id),
      marked("lineItemCardInfo__sku", t("ebay.item.sku"), `${item.at}.sku`, item.sku),
    ),
    money(item),
  );
}

/** The quoted markup: the label in the first `sh-secondary`, the value in the second. */
function marked(spec, label, path, words) {
  if (!words) return null;
  return h(`div.${spec}`, {}, h("span.sh-secondary", {}, `${label}: `), h("span.sh-secondary", {}, show(path, words)));
}

function money(item) {
  return h(
    "div.lineItemCardInfo__money",
    {},
    h("div.quantity", {}, h("span.sh-secondary", {}, t("ebay.item.quantity")), quantity(item)),
    h(
      "div.soldPrice",
      {},
      h("span.sh-secondary", {}, t("ebay.item.price")),
      h("div.soldPrice__value", {}, h("span.sh-bold", {}, show(`${item.at}.price`, item.price))),
    ),
    h(
      "div.total",
      {},
      h("span.sh-secondary", {}, t("ebay.item.total")),
      h("div.total__value", {}, h("span.sh-bold", {}, item.total)),
    ),
  );
}

function quantity(item) {
  return h(
    "div.quantity__value",
    {},
    h("span.sh-bold", {}, show(`${item.at}.quantity`, item.quantity)),
    " ",
    h("span.sh-bold.sh-secondary", {}, item.available),
  );
}

function payments(view) {
  const box = (spec, title, { rows, total }, part) =>
    h(
      `div.payment-info.${spec}`,
      { id: passing(view.id, part) },
      h("h2", {}, title),
      rows.map((one) =>
        h("div.data-item", {}, h("dl", {}, h("dt.label", {}, one.label), h("dd.amount", {}, one.value))),
      ),
      h(
        "dl.total",
        {},
        total.flatMap((one) => [h("dt.label", {}, one.label), value(h("dd.amount.value.sh-bold"), one)]),
      ),
    );
  return [
    box("buyer-paid", t("ebay.paid.title"), view.paid, "paid"),
    box("earnings", t("ebay.earned.title"), view.earned, "earned"),
  ];
}

/** Only the number's button and the two outer classes are attested; the rest is laid out by meaning. */
function parcel(one) {
  const number = h("button.edit-link", { type: "button" }, show(`${one.at}.tracking_number`, one.number));
  return h(
    "section.lineItemCardInfo__tracking",
    {},
    h("h2", {}, t("ebay.parcel.title")),
    h("div.tracking-info", {}, h("span.sh-secondary", {}, `${t("ebay.parcel.number")}: `), number),
    pairs(one.rows),
    one.events.length > 0 ? events(one) : null,
  );
}

function events(one) {
  const columns = ["at", "state", "place", "text"];
  return h(
    "table.tracking-events",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => h("th", { scope: "col" }, t(`ebay.parcel.${column}`))),
      ),
    ),
    h(
      "tbody",
      {},
      one.events.map((event, number) =>
        h(
          "tr",
          {},
          columns.map((column) => h("td", {}, show(`${one.at}.events.${number}.${column}`, event[column]))),
        ),
      ),
    ),
  );
}

function policy(view) {
  return h(
    "section.policy-box",
    {},
    pairs(view.policy),
    h("a.btn", { href: `/cnt/intermediatedFAQ${query({ requested: view.buyer })}` }, t("ebay.return.message")),
  );
}
