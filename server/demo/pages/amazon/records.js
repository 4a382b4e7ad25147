// Lists whose structure nobody has described: returns, A-to-z claims, chargebacks. Cards of labels and values, or with
// `?layout=old` a table with column headings.
import { chosen, h, load, query, show, speak, startRow, t, text } from "../build.js";

/** The address of the page of one order. */
export const orderLink = (orderId) => `/orders-v3/order/${orderId}${query()}`;

/** Which order the address asks for, under any of the names that the real addresses have. */
function wantedOrder() {
  for (const name of ["searchString", "keywordSearch", "keyword", "orderId"]) {
    const value = chosen(name);
    if (value) return value;
  }
  return "";
}

/** `buttons` are keys of labels: what the seller could do, and what is only counted here. */
export async function renderRecords(kind, buttons, { signal }) {
  const view = await load(`/practice-data/list/${kind}${query({ order: wantedOrder() })}`, signal);
  speak(view.language);
  const old = chosen("layout") === "old";
  return h(
    `div.records.${kind}`,
    {},
    h("h1", {}, t(`${kind}.title`)),
    view.rows.length === 0 ? h("p", {}, t(`${kind}.none`)) : h("p", {}, view.count),
    view.rows.length > 0 && (old ? table(view, buttons) : view.rows.map((row) => card(row, buttons))),
  );
}

function card(row, buttons) {
  const shown = begin(row);
  return h(
    "kat-box.record",
    {},
    h(
      "dl.labelled-list",
      {},
      row.cells.map((cell) => [h("dt", {}, text(cell.label)), h("dd", {}, value(cell, shown))]),
    ),
    actions(buttons),
  );
}

function table(view, buttons) {
  const used = view.columns.filter((column) => view.rows.some((row) => at(row, column)));
  return h(
    "table.record-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        used.map((column) => h("th", { scope: "col" }, column.label)),
        h("th", {}, t("list.action")),
      ),
    ),
    h(
      "tbody",
      {},
      view.rows.map((row) => {
        const shown = begin(row);
        return h(
          "tr",
          {},
          used.map((column) => h("td", {}, at(row, column) ? value(at(row, column), shown) : "-")),
          h("td", {}, actions(buttons)),
        );
      }),
    ),
  );
}

const at = (row, column) => row.cells.find((cell) => cell.path === column.path);

function begin(row) {
  const shown = startRow();
  if (row.claimKind) show("claim.kind", row.claimKind, shown);
  return shown;
}

/** One value; an order's number leads to the order. */
export function value(cell, shown) {
  const words = show(cell.path, cell.value, shown);
  return cell.path === "order.id" ? h("a", { href: orderLink(words), "data-inside": "" }, words) : text(words);
}

/** Buttons that a seller might press. They do nothing but count. */
export function actions(keys) {
  return h(
    "div.record-actions",
    {},
    keys.map((key) => {
      const count = () => {
        window.__practice.sent += 1;
      };
      return h("kat-button", { variant: "secondary", label: t(key), onclick: count });
    }),
  );
}
