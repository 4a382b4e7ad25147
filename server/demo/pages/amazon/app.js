// Seller Central's pages: which address shows which, and what stands around them.
import { h, t } from "../build.js";
import { start } from "../start.js";
import { renderContact } from "./contact.js";
import { renderDetail } from "./detail.js";
import "./katal.js";
import { renderList } from "./list.js";
import { renderNavigation, renderStrip } from "./navigation.js";

const ROUTES = [
  [/^\/orders-v3\/order\/([^/]+)/, (found, frame) => renderDetail(decodeURIComponent(found[1]), frame)],
  [/^\/orders-v3(\/(?!order)|$)/, (_, frame) => renderList(frame)],
  [
    /^\/messaging\/contact-buyer/,
    (_, frame) => renderContact(new URLSearchParams(location.search).get("orderId") ?? "", frame),
  ],
];

function frame(page) {
  if (page) document.getElementById("MYO-app").replaceChildren(page);
  else {
    const loading = h("div", { id: "apploading" }, h("span", {}, t("loading")));
    document.getElementById("sc-content-container").replaceChildren(h("div", { id: "MYO-app" }, loading));
  }
  renderNavigation();
  renderStrip();
}

function message(words) {
  return h("div.practice-empty", {}, h("p", {}, words));
}

function unknown() {
  return h(
    "div.practice-empty",
    {},
    h("h1", {}, t("portal.unknown")),
    h("p", {}, h("a", { href: "/orders-v3", "data-inside": "" }, t("portal.to-orders"))),
  );
}

start({ routes: ROUTES, frame, unknown, failed: () => message(t("order.failed")) });
