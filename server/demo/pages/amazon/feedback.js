// Feedback manager: table, cells and heading as attested. `?layout=old`, or the old address, is the plain table of about
// 2012.
import { chosen, h, load, query, show, speak, startRow, t } from "../build.js";
import { orderLink } from "./records.js";

export async function renderFeedback({ signal }) {
  const view = await load(`/practice-data/standing/feedback${query()}`, signal);
  speak(view.language);
  const old = chosen("layout") === "old" || location.pathname.startsWith("/gp/");
  return old ? oldPage(view.rows) : newPage(view.rows);
}

function record(row) {
  const shown = startRow();
  show("feedback.at", row.at, shown);
  show("feedback.rating", row.rating, shown);
  show("feedback.text", row.text, shown);
  show("order.id", row.order, shown);
  return shown;
}

function newPage(rows) {
  const cell = (name, ...children) => h(`kat-table-cell${name ? `.${name}` : ""}`, { role: "cell" }, ...children);
  const row = (one) => {
    record(one);
    const choices = ["choose", "reply", "remove"].map((key) => t(`feedback.${key}`));
    return h(
      "kat-table-row",
      { role: "row" },
      cell("col_order_date", one.at),
      cell("col_feedback_rating", h("kat-star-rating", { value: one.rating })),
      cell("col_order_id", h("kat-link", { href: orderLink(one.order), label: one.order })),
      cell("", one.text),
      cell("", h("kat-dropdown", { value: choices[0], options: choices.join(",") })),
    );
  };
  const heads = ["at", "rating", "order", "text", "actions"].map((key) => cell("", t(`feedback.${key}`)));
  return h(
    "div",
    {},
    h("h1", {}, t("feedback.title")),
    h(
      "div.fbm-content.katal",
      {},
      h("h3", {}, t("feedback.recent")),
      h(
        "kat-table",
        { role: "table" },
        h("kat-table-row.fb-detail-table-header", { role: "row" }, heads),
        rows.map(row),
      ),
      h("kat-link", { href: "#", label: t("feedback.next") }),
    ),
  );
}

function oldPage(rows) {
  const heads = ["at", "rating", "text", "order", "rater"];
  return h(
    "div.feedback-old",
    {},
    h("h1", {}, t("feedback.title")),
    h(
      "table.record-table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((key) => h("th", { scope: "col" }, t(`feedback.${key}`))),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((one, index) => {
          show("buyer.name", one.rater, record(one));
          const values = [one.at, one.rating, one.text, h("a", { href: orderLink(one.order) }, one.order), one.rater];
          return h(
            `tr.${index % 2 === 0 ? "list-row-odd" : "list-row-even"}`,
            {},
            values.map((value) => h("td.data-display-field", {}, value)),
          );
        }),
      ),
    ),
  );
}
