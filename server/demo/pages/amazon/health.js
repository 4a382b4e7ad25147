// Account health: metrics, values and targets, laid out by meaning. Cards, or with `?layout=old` a table.
import { chosen, h, load, query, show, speak, t } from "../build.js";

export async function renderHealth({ signal }) {
  const view = await load(`/practice-data/standing/health${query()}`, signal);
  speak(view.language);
  const group = chosen("layout") === "old" ? table : cards;
  return h(
    "div.health",
    {},
    h("h1", {}, t("health.title")),
    group([view.rating]),
    view.groups.map((one) => h("section", {}, h("h2", {}, one.title), group(one.metrics))),
  );
}

function record(one) {
  show(`health.${one.metric}.value`, one.value);
  show(`health.${one.metric}.target`, one.target);
}

function cards(metrics) {
  return h(
    "div.health-cards",
    {},
    metrics.map((one) => {
      record(one);
      return h(
        "div.health-card",
        {},
        h("h3", {}, one.label),
        h("p.health-value", {}, one.value),
        one.target ? h("p", {}, `${t("health.target")}: ${one.target}`) : null,
        one.part ? h("p", {}, one.part) : null,
        h("p", {}, one.days),
        h("p", {}, one.state),
      );
    }),
  );
}

function table(metrics) {
  const heads = ["metric", "value", "target"];
  return h(
    "table.record-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        heads.map((head) => h("th", { scope: "col" }, t(`health.${head}`))),
      ),
    ),
    h(
      "tbody",
      {},
      metrics.map((one) => {
        record(one);
        return h(
          "tr",
          {},
          h("th", { scope: "row" }, one.label),
          h("td", {}, h("b", {}, one.value), one.part ? h("div", {}, one.part) : null),
          h("td", {}, one.target ?? "-"),
        );
      }),
    ),
  );
}
