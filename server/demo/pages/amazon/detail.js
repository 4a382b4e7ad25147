// Order detail. Attributes follow what is attested of the real page; see ../README.md.
import { asked, chosen, h, load, query, show, speak, t, text } from "../build.js";
import { items } from "./items.js";
import { oldDetail } from "./old-detail.js";

export async function renderDetail(orderId, { signal }) {
  const answer = await load(`/orders-api/order/${encodeURIComponent(orderId)}${query()}`, signal);
  if (answer === null) return missing(orderId);
  const { view, blob } = answer.order;
  speak(view.language);
  if (view.claimKind) show("claim.kind", view.claimKind);
  const old = chosen("layout") === "old" || !location.pathname.startsWith("/orders-v3/");
  const address = h(
    "div",
    old ? { id: "myo-order-details-buyer-address" } : { "data-test-id": "shipping-section-buyer-address" },
  );
  if (!asked("noaddress")) fillAddress(address, view.id, blob, signal);
  if (old) return oldDetail(view, address);
  return h(
    "div.order-details",
    {},
    heading(view),
    labelledBox("claim", t("claim.title"), view.claim),
    labelledBox("return", t("return.title"), view.return),
    h("div.details-columns", {}, summary(view), shipTo(view, address)),
    h("section.order-details-bordered-box", {}, h("h2", {}, t("item.title")), items(view)),
    view.packages.map((one, number) => packageBox(one, number)),
    labelledBox("policy", t("policy.title"), view.policy),
  );
}

function missing(orderId) {
  return h("div.practice-empty", {}, h("h1", {}, t("order.missing")), h("p", {}, orderId));
}

function heading(view) {
  return h(
    "header.details-heading",
    {},
    h("a.back", { href: "/orders-v3", "data-inside": "" }, t("order.back")),
    h("h1", { "data-test-id": "order-details-label" }, text(t("order.title"))),
    h(
      "div.details-id",
      {},
      text(`${t("order.id")}: `),
      h("span.a-text-bold", { "data-test-id": "order-id-value", dir: "ltr" }, show("order.id", view.id)),
    ),
    h(
      "div",
      { "data-test-id": "order-details-header-action-buttons" },
      h("a.button-link", { href: contactLink(view.id), target: "_blank", rel: "noopener" }, t("address.contact")),
    ),
  );
}

const contactLink = (orderId) => `/messaging/contact-buyer${query({ orderId })}`;

/**
 * Pairs of label and value. Where the real page gives the value an attribute, `test` is its middle part; `within` is
 * the place of the package that the values are of.
 */
export function rows(list, attribute, within = "") {
  return h(
    "table.labelled",
    {},
    h(
      "tbody",
      {},
      list.map((one) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, text(one.label), ":"),
          h("td", {}, h("span", one.test ? { "data-test-id": attribute(one.test) } : {}, recorded(one, within))),
        ),
      ),
    ),
  );
}

function recorded(one, within) {
  return one.path ? show(within + one.path, one.value) : one.value;
}

export function labelledBox(kind, title, list) {
  if (list.length === 0) return null;
  return h(
    `section.order-details-bordered-box.${kind}-box`,
    {},
    h("h2", {}, title),
    rows(list, (test) => test),
  );
}

/** The country that an order ships from and its region stand in one value. */
export function showOrigin([country, region]) {
  show("order.ship_from.country", country);
  show("order.ship_from.region", region);
}

function summary(view) {
  showOrigin(view.origin);
  return h(
    "section.order-details-bordered-box",
    { "data-test-id": "order-summary" },
    h("h2", {}, t("summary.title")),
    rows(view.summary, (test) => `order-summary-${test}-value`),
  );
}

function shipTo(view, address) {
  return h(
    "section.order-details-bordered-box",
    {},
    h("h2", {}, t("address.title")),
    address,
    h("div.address-type", { "data-test-id": "shipping-section-buyer-address-type" }, t("address.residential")),
    h(
      "div.contact-line",
      {},
      text(`${t("address.contact")}: `),
      h(
        "a",
        {
          "data-test-id": "shipping-section-contact-buyer-value",
          href: contactLink(view.id),
          target: "_blank",
          rel: "noopener",
        },
        show("buyer.name", view.buyer),
      ),
    ),
  );
}

/** The address is not in the body: a second request brings it, one span for each piece. */
async function fillAddress(block, orderId, blob, signal) {
  const answer = await load(`/orders-st/resolve${query()}`, signal, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ blobs: [blob] }),
  }).catch(() => null);
  const pieces = answer?.[orderId]?.address.pieces ?? [];
  block.replaceChildren(...pieces.map((piece) => h("span", { class: "" }, piece, h("br"))));
  const [name, ...lines] = pieces;
  show("order.ship_to.name", name);
  // Sorting the lines into city, region and postcode needs the country's habits: a page says only their order.
  for (const [index, line] of lines.entries()) show(`order.ship_to.lines.${index}`, line);
}

export function packageBox(one, number) {
  const path = `shipments.${number}.`;
  show(`${path}signed_by`, one.signedBy);
  const badge = one.protected ? h("kat-badge", { type: "success", label: t("protection.protected") }) : null;
  return h(
    "section.order-details-bordered-box.package-box",
    {},
    h("h2", {}, one.title, " ", badge),
    rows(one.rows, (test) => `${test}-value`, path),
    one.events.length > 0 ? h("h3", {}, t("events.title")) : null,
    one.events.length > 0 ? events(one.events, path) : null,
  );
}

function events(list, path) {
  const columns = ["at", "state", "place", "text"];
  return h(
    "table.tracking-events",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => h("th", { scope: "col" }, t(`events.${column}`))),
      ),
    ),
    h(
      "tbody",
      {},
      list.map((event, index) =>
        h(
          "tr",
          {},
          columns.map((column) => h("td", {}, show(`${path}events.${index}.${column}`, event[column]))),
        ),
      ),
    ),
  );
}
