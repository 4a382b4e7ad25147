// The list of returns: a table, and beside it the JSON that the real page embeds. In one layout it stands in a script,
// in the other as escaped text.
import { h, load, query, show, speak, startRow, t } from "../build.js";
import { empty, old } from "./parts.js";

const COLUMNS = ["buyer", "order", "item", "id", "reason", "status", "requested", "refund", "action"];

export async function renderReturns({ signal }) {
  const view = await load(`/practice-data/returns${query()}`, signal);
  speak(view.language);
  if (view.rows.length === 0) return empty(t("ebay.list.empty"));
  return h(
    "div.returns-page",
    {},
    h("h1", {}, t("ebay.returns.title")),
    h(
      "table.returns-table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          COLUMNS.map((column) => h("th", { scope: "col" }, t(`ebay.returns.${column}`))),
        ),
      ),
      h("tbody", {}, view.rows.map(row)),
    ),
    embedded(view.model),
  );
}

function embedded(model) {
  const text = JSON.stringify(model);
  if (old()) return h("div.returns-model", { hidden: "", "data-model": text });
  return h("script", { type: "application/json" }, text.replaceAll("<", "\\u003c"));
}

function row(one) {
  const shown = startRow();
  const cell = (path, words) => h("td", {}, show(path, words, shown));
  show("return.id", one.id, shown);
  show("order.items.0.listing_id", one.item.id, shown);
  show("order.items.0.quantity", one.item.quantity, shown);
  return h(
    "tr",
    {},
    cell("buyer.name", one.buyer),
    h(
      "td",
      {},
      h("a", { href: `/mesh/ord/details${query({ orderid: one.order })}` }, show("order.id", one.order, shown)),
    ),
    h(
      "td",
      {},
      h("a", { href: `/itm/${one.item.id}` }, show("order.items.0.title", one.item.title, shown)),
      h("div", {}, `${t("ebay.item.id")}: `, h("span", {}, one.item.id)),
    ),
    h("td", {}, one.id),
    cell("return.reason", one.reason),
    cell("return.status", one.status),
    cell("return.requested_at", one.requested),
    cell("return.refund_amount", one.refund),
    h("td", {}, h("a", { href: `/rtn/Return/ReturnsDetail${query({ returnId: one.id })}` }, one.action)),
  );
}
