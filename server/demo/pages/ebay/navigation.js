// What surrounds every page: eBay's bar and the seller's sections.
import { h, host, query, t } from "../build.js";

const SECTIONS = [
  ["orders", "/sh/ord/", { filter: "status:ALL_ORDERS" }],
  ["returns", "/sh/ord/", { filter: "status:ALL_RETURNS" }],
  ["messages", "/cnt/ViewMessage", { group_type: "CORE", conversation_type: "FROM_MEMBERS" }],
  ["feedback", "/fdbk/feedback_profile/mingyuan_home", {}],
];

export function renderNavigation(alone) {
  const bar = document.getElementById("gh");
  bar.hidden = alone;
  if (alone) return;
  const site = host.replace(/^(mesg|pmtdispute)\./, "www.");
  bar.replaceChildren(
    h("div.gh-name", {}, t("ebay.nav.hub"), h("small", {}, host)),
    h(
      "nav",
      {},
      SECTIONS.map(([key, path, asked]) =>
        h("a", { href: `https://${site}${path}${query(asked)}` }, t(`ebay.nav.${key}`)),
      ),
    ),
  );
}
