// Feedback that buyers left. The rating is an icon with a name, as in the real profile; the rest is laid out by meaning.
import { h, load, query, show, speak, startRow, t } from "../build.js";
import { empty, old } from "./parts.js";

export async function renderFeedback({ signal }) {
  const view = await load(`/practice-data/feedback${query()}`, signal);
  speak(view.language);
  if (view.rows.length === 0) return empty(t("ebay.list.empty"));
  return h("div.feedback-page", {}, h("h1", {}, t("ebay.feedback.title")), old() ? list(view.rows) : table(view.rows));
}

const icon = (one) =>
  h("span.feedback-icon", { role: "img", "aria-label": one.rating_text, "data-rating": one.rating });

function record(one) {
  const row = startRow();
  show("feedback.rating", one.rating_text, row);
  show("feedback.text", one.text, row);
  show("feedback.at", one.at, row);
  show("buyer.name", one.buyer, row);
  show("order.items.0.title", one.item.title, row);
  show("order.items.0.listing_id", one.item.id, row);
}

function table(rows) {
  const columns = ["rating", "text", "from", "at", "item"];
  return h(
    "table.feedback-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => h("th", { scope: "col" }, t(`ebay.feedback.${column}`))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((one) => {
        record(one);
        return h(
          "tr",
          {},
          h("td", {}, icon(one)),
          h("td", {}, one.text),
          h("td", {}, one.buyer),
          h("td", {}, one.at),
          h("td", {}, h("a", { href: `/itm/${one.item.id}` }, one.item.title)),
        );
      }),
    ),
  );
}

function list(rows) {
  return h(
    "ul.feedback-list",
    {},
    rows.map((one) => {
      record(one);
      const line = (key, words) => h("div", {}, `${t(`ebay.feedback.${key}`)}: `, h("span", {}, words));
      return h(
        "li",
        {},
        line("kind", one.rating_text),
        line("text", one.text),
        line("from", one.buyer),
        line("at", one.at),
        h("a", { href: `/itm/${one.item.id}` }, one.item.title),
      );
    }),
  );
}
