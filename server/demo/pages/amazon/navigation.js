// What surrounds every page: the strip that says it is practice, and the portal's own bar.
import { h, host, t } from "../build.js";

export function renderStrip() {
  document.getElementById("practice-strip").replaceChildren(t("portal.strip"));
}

export function renderNavigation() {
  const entries = ["catalog", "inventory", "pricing", "orders", "performance"].map((entry) =>
    entry === "orders"
      ? h("a.nav-active", { href: "/orders-v3", "data-inside": "" }, t("nav.orders"))
      : h("span", {}, t(`nav.${entry}`)),
  );
  document
    .getElementById("sc-navbar-container")
    .replaceChildren(
      h("div.nav-name", {}, "seller central", h("small", {}, host.replace("sellercentral.", ""))),
      h("nav", {}, entries),
      h("div.nav-side", {}, h("span", {}, t("nav.help"))),
    );
}
