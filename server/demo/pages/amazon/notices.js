// Performance notifications, laid out by meaning: each with its subject, date and text.
import { chosen, h, load, query, show, speak, startRow, t, text } from "../build.js";
import { actions } from "./records.js";

export async function renderNotices({ signal }) {
  const view = await load(`/practice-data/standing/notices${query()}`, signal);
  speak(view.language);
  return h(
    "div.records",
    {},
    h("h1", {}, t("notices.title")),
    view.rows.length === 0 ? h("p", {}, t("notices.none")) : chosen("layout") === "old" ? table(view.rows) : view.rows.map(card),
  );
}

function valuesOf(one) {
  return [
    ["id", "notice.id", one.id],
    ["at", "notice.at", one.at],
    ["text", "notice.text", one.text],
    ["respond-by", "notice.respond_by", one.respondBy],
  ];
}

function card(one) {
  const shown = startRow();
  return h(
    "article.record",
    {},
    h("h2", {}, show("notice.title", one.title, shown)),
    h(
      "dl.labelled-list",
      {},
      valuesOf(one)
        .filter(([, , value]) => value)
        .map(([key, path, value]) => [h("dt", {}, text(t(`notices.${key}`))), h("dd", {}, show(path, value, shown))]),
    ),
    actions(["notices.appeal"]),
  );
}

function table(rows) {
  return h(
    "table.record-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["subject", "id", "at", "text", "respond-by"].map((key) => h("th", { scope: "col" }, t(`notices.${key}`))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((one) => {
        const shown = startRow();
        return h(
          "tr",
          {},
          h("td", {}, show("notice.title", one.title, shown)),
          valuesOf(one).map(([, path, value]) => h("td", {}, value ? show(path, value, shown) : "-")),
        );
      }),
    ),
  );
}
