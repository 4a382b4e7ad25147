// A return, an item-not-received request, a case or a payment dispute. No structure of the real pages is known: labels
// and values in lists in one layout, in tables in the other.
import { h, load, query, show, speak, t } from "../build.js";
import { button, empty, itemLink, lines, old, pairs, section } from "./parts.js";
import { conversation } from "./thread.js";

export async function renderClaim(kind, number, { signal }) {
  const view = number && (await load(`/practice-data/${kind}/${encodeURIComponent(number)}${query()}`, signal));
  if (!view) return empty(t("ebay.order.missing"));
  speak(view.language);
  if (view.claim_kind) show("claim.kind", view.claim_kind);
  const labelled = old() ? lines : pairs;
  return h(
    `div.${kind}-page`,
    {},
    h("h1", {}, view.title),
    kind === "case" ? h("p.case-kind", {}, t("ebay.case.kind")) : null,
    h("section", {}, labelled(view.rows)),
    h("section", {}, labelled(view.about), item(view.item)),
    view.parcel.length > 0 ? section("section", t("ebay.parcel.title"), labelled(view.parcel)) : null,
    view.history?.messages.length > 0
      ? section("section", view.history.title, conversation(view.history.messages))
      : null,
    h(
      "section.offered",
      {},
      h("h2", {}, t("ebay.return.offer")),
      view.offered.map((words) => button("button.btn", words)),
    ),
  );
}

function item(one) {
  return h(
    "div.claim-item",
    {},
    h("a", { href: itemLink(one) }, show("order.items.0.title", one.title)),
    h("div", {}, `${t("ebay.item.id")}: `, h("span", {}, show("order.items.0.listing_id", one.id))),
    h("div", {}, `${t("ebay.item.quantity")}: `, h("span", {}, show("order.items.0.quantity", one.quantity))),
  );
}
