// What surrounds every page: the strip that says it is practice, and the portal's own bar.
import { h, host, query, t } from "../build.js";

const MENU = [
  ["nav.catalog", "/abis/listing/edit"],
  ["nav.orders", "/orders-v3"],
  ["returns.title", "/gp/returns/list/v2"],
  ["claims.title", "/gp/guarantee-claims/home.html"],
  ["chargebacks.title", "/gp/chargebacks/home.html"],
  ["safet.title", "/safet-claims"],
  ["health.title", "/performance/dashboard"],
  ["notices.title", "/performance/notifications"],
  ["feedback.title", "/feedback-manager/index.html"],
  ["reviews.title", "/brand-customer-reviews/"],
  ["inbox.title", "/messaging/inbox-v3"],
];

export function renderStrip() {
  document.getElementById("practice-strip").replaceChildren(t("portal.strip"));
}

export function renderNavigation() {
  const entries = MENU.map(([key, path]) => {
    const here = location.pathname.startsWith(path.replace(/\/[^/]*\.html$|\/$/, ""));
    return h(here ? "a.nav-active" : "a", { href: path + query(), "data-inside": "" }, t(key));
  });
  document
    .getElementById("sc-navbar-container")
    .replaceChildren(
      h("div.nav-name", {}, "seller central", h("small", {}, host.replace("sellercentral.", ""))),
      h("nav", {}, entries),
      h("div.nav-side", {}, h("span", {}, t("nav.help"))),
    );
}
