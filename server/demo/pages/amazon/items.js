// The items table of order detail: its structure, oddities included, is that of a real page of 2021.
import { h, show, t, text } from "../build.js";

const ITEM_COLUMNS = [
  "status",
  "image",
  "name",
  "more-info",
  "gift",
  "quantity",
  "unit-price-exclusive",
  "unit-price-inclusive",
  "proceeds",
];

/** Records what any layout of an order shows of one item. */
export function showItem(item, index) {
  const path = `order.items.${index}`;
  show(`${path}.title`, item.title);
  show(`${path}.listing_id`, item.asin);
  show(`${path}.sku`, item.sku);
  show(`${path}.quantity`, item.quantity);
  show(`${path}.price`, item.gross ?? item.net);
}

/** The items table, in the structure of the real page. */
export function items(view) {
  const taxed = view.items.some((item) => item.gross !== null);
  const columns = ITEM_COLUMNS.filter((column) => taxed || column !== "unit-price-inclusive");
  return h(
    "table.a-keyvalue",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => itemHeading(column, taxed)),
      ),
    ),
    h(
      "tbody",
      {},
      view.items.map((item, index) => itemRow(item, taxed, index)),
    ),
  );
}

function itemHeading(column, taxed) {
  const attributes = { "data-test-id": `item-${column}-heading` };
  if (column === "gift") attributes.class = "hidden-table-cell";
  if (!column.startsWith("unit-price")) return h("th", attributes, h("div", {}, text(t(`item.${column}`))));
  const note = taxed ? [h("br"), text(t(`item.${column.replace("unit-price-", "")}`))] : [];
  return h("th.a-text-right", attributes, h("div", {}, text(t("item.unit-price")), note));
}

// As on the real page, the hidden gift column has a heading and no cell.
function itemRow(item, taxed, index) {
  if (index === 0) show("order.status", item.statusText);
  showItem(item, index);
  const state = item.status === "unshipped" ? "unshipped-status" : `${item.status}-status`;
  return h(
    "tr",
    {},
    h(
      "td",
      { "data-test-id": "item-status-cell" },
      h(
        "div",
        { "data-test-id": "item-status-label" },
        h(`span.main-status.${state}`, {}, h("span", {}, text(item.statusText))),
      ),
    ),
    h("td", {}, h("div.item-picture", { "aria-hidden": "true" }, [...(item.title ?? "?")][0])),
    h(
      "td",
      {},
      h(
        "div.myo-list-orders-product-name-cell",
        {},
        h(
          "div",
          { class: "" },
          h(
            "div",
            {},
            h(
              "a",
              { href: item.url, target: "_blank", rel: "noopener" },
              h("div.more-info-column-word-wrap-break-word", {}, item.title),
            ),
          ),
        ),
        h("div.product-name-column-word-wrap-break-all", {}, h("div", {}, text("ASIN"), ":  ", h("b", {}, item.asin))),
        h("div.product-name-column-word-wrap-break-all", {}, h("div", {}, text("SKU"), `:  ${item.sku}`)),
      ),
    ),
    h(
      "td",
      {},
      h("div", { class: "" }, h("div", {}, text(t("item.condition")), ": ", text(t("item.new")))),
      h(
        "div.more-info-column-word-wrap-break-word",
        {},
        h("div", {}, text(t("item.order-item-id")), `: ${item.orderItemId}`),
      ),
    ),
    h("td", {}, String(item.quantity)),
    h("td.a-text-right", {}, h("span", {}, item.net)),
    taxed ? h("td.a-text-right", {}, h("span", {}, item.gross ?? item.net)) : null,
    h("td", {}, h("div", {}, proceeds(item.proceeds, taxed), h("table.a-normal.a-spacing-top-base", {}, h("tbody")))),
  );
}

/** The proceeds cell: a table whose body holds divs, which a parser would not allow but a script may build. */
function proceeds(lines, taxed) {
  const cell = (classes, ...children) => h(`div.a-column.a-span4.${classes}`, {}, ...children);
  const amount = (...children) =>
    h("div.a-column.a-span4.a-text-right.no-right-margin", { postion: "last" }, ...children);
  const head = taxed
    ? h(
        "div.a-row",
        {},
        cell("no-right-margin"),
        cell("no-right-margin"),
        cell("a-text-right.no-right-margin", h("span.a-color-tertiary", {}, text(t("item.tax-included")))),
      )
    : null;
  return h(
    "table.a-normal.a-spacing-none",
    {},
    h(
      "tbody",
      {},
      head,
      lines.map((line) => {
        const bold = line.total ? ".a-text-bold" : "";
        return h(
          "div.a-row",
          {},
          cell("no-right-margin", h(`span.a-color-tertiary${bold}`, {}, text(line.label), ":")),
          amount(h(`span.a-color-${bold}`, {}, line.amount)),
          taxed ? amount(h("span.a-color-tertiary", {}, line.tax)) : null,
        );
      }),
    ),
  );
}
