// eBay's pages: which address shows which, and what stands around them.
import { h, host, t } from "../build.js";
import { start } from "../start.js";
import { renderClaim } from "./claim.js";
import { renderComposer } from "./composer.js";
import { renderFeedback } from "./feedback.js";
import { renderInbox } from "./inbox.js";
import { renderListing } from "./listing.js";
import { renderNavigation } from "./navigation.js";
import { renderDetail } from "./order.js";
import { renderOrders } from "./orders.js";
import { empty } from "./parts.js";
import { renderReturns } from "./returns.js";
import { renderThread } from "./thread.js";

/** What the address asks for, whatever the case of the parameter's name. */
const wanted = (...names) => {
  const parameters = [...new URLSearchParams(location.search)];
  return parameters.find(([name]) => names.includes(name.toLowerCase()))?.[1] ?? "";
};

const THREAD = ["conversationid", "threadid", "messageid", "question_id"];

function messages(frame) {
  const thread = wanted(...THREAD);
  return thread ? renderThread(thread, frame) : renderInbox(frame);
}

const ROUTES = [
  [/^\/(mesh|sh)\/ord\/details/, (_, frame) => renderDetail(wanted("orderid"), frame)],
  [/^\/sh\/ord/, (_, frame) => (/return/i.test(wanted("filter")) ? renderReturns(frame) : renderOrders(frame))],
  [/^\/(cnt\/intermediatedFAQ|mesg\/)/i, (_, frame) => renderComposer(wanted("requested"), frame)],
  [/^\/(cnt\/viewMessage|mye\/myebay\/messages|mesgweb\/ViewMessages)/i, (_, frame) => messages(frame)],
  [
    /^\/rtn\/Return\/(ReturnsDetail|ReturnDetails|Details)/,
    (_, frame) => renderClaim("return", wanted("returnid"), frame),
  ],
  [/^\/res\/ItemNotReceived\/ViewRequest/, (_, frame) => renderClaim("inr", wanted("id"), frame)],
  [/^\/ReturnCase\/(\d+)/, (found, frame) => renderClaim("case", found[1], frame)],
  [/^\/dispute\/(\d+)/, (found, frame) => renderClaim("dispute", found[1], frame)],
  [/^\/lstng/, (_, frame) => renderListing(wanted("itemid"), frame)],
  [/^\/fdbk\/feedback_profile/, (_, frame) => renderFeedback(frame)],
];

function frame(page) {
  document.getElementById("mainContent").replaceChildren(page ?? h("div.page-loading", { role: "progressbar" }));
  if (host === "www.ebay.co.uk" && document.documentElement.lang === "en-US") document.documentElement.lang = "en-GB";
  // In a dialog's frame the composer stands alone.
  const alone = window !== window.top;
  document.getElementById("practice-strip").replaceChildren(alone ? "" : t("portal.strip"));
  renderNavigation(alone);
}

start({
  routes: ROUTES,
  frame,
  unknown: () => empty(t("portal.unknown")),
  failed: () => empty(t("ebay.order.missing")),
});
