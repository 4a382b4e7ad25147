// Seller Central's pages: which address shows which, and what stands around them.
import { chosen, h, t } from "../build.js";
import { start } from "../start.js";
import { renderContact } from "./contact.js";
import { renderDetail } from "./detail.js";
import { renderEditor } from "./editor.js";
import { renderFeedback } from "./feedback.js";
import { renderHealth } from "./health.js";
import { renderInbox } from "./inbox.js";
import "./katal.js";
import "./katal-fields.js";
import { renderList } from "./list.js";
import { renderNavigation, renderStrip } from "./navigation.js";
import { renderNotices } from "./notices.js";
import { renderRecords } from "./records.js";
import { renderReviews } from "./reviews.js";
import { renderSafetDetail, renderSafetList } from "./safet.js";

const orderId = () => chosen("orderId") ?? chosen("orderID") ?? "";
const returns = (_, frame) => renderRecords("returns", ["returns.authorize", "returns.refund-button"], frame);

/** A `/ref=…` may follow any of these addresses. */
const ROUTES = [
  [/^\/orders-v3\/order\/([^/]+)/, (found, frame) => renderDetail(decodeURIComponent(found[1]), frame)],
  [/^\/(?:hz\/orders|gp\/orders-v2)\/details/, (_, frame) => renderDetail(orderId(), frame)],
  [/^\/orders-v3(\/(?!order)|$)/, (_, frame) => renderList(frame)],
  [/^\/gp\/orders-v2\/list/, (_, frame) => renderList(frame)],
  [/^\/messaging\/contact-buyer/, (_, frame) => renderContact(orderId(), frame)],
  [/^\/messaging\/inbox/, (_, frame) => renderInbox(frame)],
  [/^(?:\/amazonsell\/orders\/container)?(?:\/gp)?\/returns\/list/, returns],
  [
    /^\/gp\/guarantee-claims\/home(?:page)?\.html/,
    (_, frame) => renderRecords("claims", ["claims.respond", "claims.refund"], frame),
  ],
  [/^\/gp\/chargebacks\/home\.html/, (_, frame) => renderRecords("chargebacks", ["chargebacks.represent"], frame)],
  [/^\/safet-claims\/claim\/([^/]+)/, (found, frame) => renderSafetDetail(decodeURIComponent(found[1]), frame)],
  [/^\/safet-claims/, (_, frame) => renderSafetList(frame)],
  [/^(?:\/abis)?\/listing\/edit/, (_, frame) => renderEditor(frame)],
  [/^\/(?:feedback-manager|gp\/feedback-manager|gp\/seller-rating\/pages\/feedback-manager\.html)/, (_, frame) => renderFeedback(frame)],
  [/^\/brand-customer-reviews/, (_, frame) => renderReviews(frame)],
  [/^\/performance\/dashboard/, (_, frame) => renderHealth(frame)],
  [/^\/performance\/notifications/, (_, frame) => renderNotices(frame)],
];

/** A page inside a frame of the portal has none of what stands around it. */
const inner = chosen("frame") === "inner";

function frame(page) {
  if (page) document.getElementById("MYO-app").replaceChildren(page);
  else {
    const loading = h("div", { id: "apploading" }, h("span", {}, t("loading")));
    document.getElementById("sc-content-container").replaceChildren(h("div", { id: "MYO-app" }, loading));
  }
  if (inner) return;
  // A frame that never loads must not keep anybody from the page.
  if (page && chosen("frame") === "hang") page.append(h("iframe", { src: "/practice-hang", title: "" }));
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
