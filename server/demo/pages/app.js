// The portal's single page: one shell, and in it the page that the address names.
import { asked, h, speak, t } from "./build.js";
import { renderContact } from "./contact.js";
import { renderDetail } from "./detail.js";
import "./katal.js";
import { renderList } from "./list.js";
import { renderNavigation, renderStrip } from "./navigation.js";

const BODY_DELAY = 250;

window.__practice = { typed: "", sent: 0 };

const ROUTES = [
  [/^\/orders-v3\/order\/([^/]+)/, (found, frame) => renderDetail(decodeURIComponent(found[1]), frame)],
  [/^\/orders-v3(\/(?!order)|$)/, (_, frame) => renderList(frame)],
  [
    /^\/messaging\/contact-buyer/,
    (_, frame) => renderContact(new URLSearchParams(location.search).get("orderId") ?? "", frame),
  ],
];

let leaving = new AbortController();

/** Shows the page of the current address; a page that is still coming in is given up. */
async function show() {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  window.__practice.typed = "";
  speak();
  const app = h("div", { id: "MYO-app" }, h("div", { id: "apploading" }, h("span", {}, t("loading"))));
  document.getElementById("sc-content-container").replaceChildren(app);
  renderNavigation();
  renderStrip();
  if (asked("half")) return;
  await new Promise((resolve) => setTimeout(resolve, BODY_DELAY));
  if (signal.aborted) return;
  const route = asked("unknown") ? undefined : ROUTES.find(([path]) => path.test(location.pathname));
  try {
    const page = route ? await route[1](location.pathname.match(route[0]), { signal }) : unknownPage();
    if (signal.aborted) return;
    app.replaceChildren(page);
    renderNavigation();
    renderStrip();
  } catch (error) {
    if (signal.aborted) return;
    app.replaceChildren(h("div.practice-empty", {}, h("p", {}, t("order.failed"))));
    console.error(error);
  }
}

function unknownPage() {
  return h(
    "div.practice-empty",
    {},
    h("h1", {}, t("portal.unknown")),
    h("p", {}, h("a", { href: "/orders-v3", "data-inside": "" }, t("portal.to-orders"))),
  );
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-inside]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  window.scrollTo(0, 0);
  show();
});
window.addEventListener("popstate", show);
show();
