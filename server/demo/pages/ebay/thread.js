// One conversation with the box to answer in.
import { h, load, query, show, speak, t } from "../build.js";
import { messageBox } from "./composer.js";
import { empty, itemLink, old } from "./parts.js";

export async function renderThread(id, { signal }) {
  const view = await load(`/practice-data/thread/${encodeURIComponent(id)}${query()}`, signal);
  if (!view) return empty(t("ebay.thread.none"));
  speak(view.language);
  show("thread.id", view.id);
  show("thread.last_at", view.messages.at(-1)?.at);
  return h(
    "div.thread-page",
    {},
    h("a", { href: `/cnt/ViewMessage${query({ group_type: "CORE" })}` }, t("ebay.thread.back")),
    h("h1", {}, show("thread.subject", view.subject)),
    h(
      "div.thread-about",
      {},
      h("a", { href: itemLink(view.item) }, show("order.items.0.title", view.item.title)),
      h("div", {}, `${t("ebay.item.id")}: `, h("span", {}, show("order.items.0.listing_id", view.item.id))),
      h("div", {}, `${t("ebay.order.id")}: `, h("span", {}, show("order.id", view.order))),
      h("div", {}, `${t("ebay.order.buyer")}: `, h("span", {}, show("buyer.name", view.buyer))),
    ),
    conversation(view.messages),
    h("h2", {}, t("ebay.thread.reply")),
    messageBox(null),
  );
}

/** What was written, oldest first, with what a reader should find in it. */
export function conversation(messages) {
  for (const [number, one] of messages.entries()) {
    const at = `messages.${number}`;
    show(`${at}.from`, one.from);
    show(`${at}.at`, one.at);
    show(`${at}.text`, one.text);
    for (const [place, piece] of one.attachments.entries()) {
      show(`${at}.attachments.${place}.name`, piece.name);
      show(`${at}.attachments.${place}.media_type`, piece.type);
      show(`${at}.attachments.${place}.url`, piece.url);
    }
  }
  return old() ? table(messages) : h("ol.conversation", {}, messages.map(message));
}

function message(one) {
  return h(
    "li.message",
    {},
    h("div.message-head", {}, h("strong", {}, one.sender), h("time", {}, one.at)),
    h("p", {}, one.text),
    attachments(one),
  );
}

function table(messages) {
  const columns = ["inbox.from", "compose.message", "inbox.received"];
  return h(
    "table.conversation-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => h("th", { scope: "col" }, t(`ebay.${column}`))),
      ),
    ),
    h(
      "tbody",
      {},
      messages.map((one) =>
        h("tr", {}, h("td", {}, one.sender), h("td", {}, h("p", {}, one.text), attachments(one)), h("td", {}, one.at)),
      ),
    ),
  );
}

function attachments(one) {
  if (one.attachments.length === 0) return null;
  return h(
    "div.message-attachments",
    {},
    h("span", {}, `${t("ebay.thread.attachments")}: `),
    one.attachments.map((piece) =>
      h(
        "a",
        { href: piece.url, target: "_blank", rel: "noopener", type: piece.type },
        h("img", { src: piece.url, alt: "" }),
        piece.name,
      ),
    ),
  );
}
