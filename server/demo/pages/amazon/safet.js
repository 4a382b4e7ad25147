// SAFE-T claims. Rows and their ids are attested; what is in a row, and the claim's own page, are laid out by meaning.
import { h, load, query, show, speak, startRow, t, text } from "../build.js";
import { plainMessage } from "./conversation.js";
import { actions, value } from "./records.js";

export async function renderSafetList({ signal }) {
  const order = new URLSearchParams(location.search).get("orderId") ?? "";
  const view = await load(`/practice-data/list/safet${query({ order })}`, signal);
  speak(view.language);
  return h(
    "div.records.safet",
    {},
    h("h1", {}, t("safet.title")),
    h("p", {}, view.rows.length > 0 ? view.count : t("safet.none")),
    view.rows.map((row) => {
      const shown = startRow();
      const id = row.cells.find((cell) => cell.path === "safet.id").value;
      return h(
        "div.record",
        { id: `claim-content-wrapper-${id}` },
        pairs(row.cells, shown),
        h("a", { href: `/safet-claims/claim/${id}${query()}`, "data-inside": "" }, t("safet.view")),
      );
    }),
  );
}

export async function renderSafetDetail(claimId, { signal }) {
  const view = await load(`/practice-data/safet/${encodeURIComponent(claimId)}${query()}`, signal);
  if (view === null) return h("div.practice-empty", {}, h("h1", {}, t("safet.none")), h("p", {}, claimId));
  speak(view.language);
  return h(
    "div.records.safet",
    {},
    h("h1", {}, t("safet.detail")),
    h("kat-box.record", {}, pairs(view.cells)),
    h("h2", {}, t("safet.conversation")),
    h(
      "kat-box",
      {},
      h(
        "ol.thread-messages",
        {},
        view.messages.map((one, index) => plainMessage(one, index)),
      ),
    ),
    actions(["safet.appeal"]),
  );
}

function pairs(cells, shown) {
  return h(
    "dl.labelled-list",
    {},
    cells.map((cell) => [h("dt", {}, text(cell.label)), h("dd", {}, value(cell, shown))]),
  );
}
