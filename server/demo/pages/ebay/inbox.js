// Messages from members. No structure of the real rows is known: a table in one layout, a list in the other.
import { h, load, query, show, speak, startRow, t } from "../build.js";
import { empty, old } from "./parts.js";

export async function renderInbox({ signal }) {
  const view = await load(`/practice-data/inbox${query()}`, signal);
  speak(view.language);
  if (view.threads.length === 0) return empty(t("ebay.thread.none"));
  return h(
    "div.inbox-page",
    {},
    h("h1", {}, t("ebay.inbox.title")),
    h("nav.inbox-tabs", {}, h("strong", {}, t("ebay.inbox.from-members")), h("span", {}, t("ebay.inbox.from-ebay"))),
    old() ? table(view.threads) : list(view.threads),
  );
}

const link = (thread) =>
  old()
    ? `/mesgweb/ViewMessages/0${query({ messageId: thread.id })}`
    : `/cnt/ViewMessage${query({ group_type: "CORE", conversationId: thread.id })}`;

/** An unread conversation is set in bold, which is all that is known of how the real page marks it. */
const weight = (thread) => ({ style: `font-weight: ${thread.unread ? 700 : 400}` });

function record(thread) {
  const row = startRow();
  show("thread.id", thread.id, row);
  show("thread.subject", thread.subject, row);
  show("thread.last_at", thread.at, row);
  show("thread.unread", String(thread.unread), row);
  show("buyer.name", thread.buyer, row);
  show("order.items.0.listing_id", thread.item, row);
}

const state = (thread) => t(thread.unread ? "ebay.inbox.unread" : "ebay.inbox.read");

function table(threads) {
  const columns = ["from", "subject", "item", "received", "state"];
  return h(
    "table.inbox-table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((column) => h("th", { scope: "col" }, t(`ebay.inbox.${column}`))),
      ),
    ),
    h(
      "tbody",
      {},
      threads.map((thread) => {
        record(thread);
        return h(
          "tr",
          {},
          h("td", weight(thread), thread.buyer),
          h("td", {}, h("a", { href: link(thread) }, thread.subject)),
          h("td", {}, thread.item),
          h("td", {}, thread.at),
          h("td", {}, state(thread)),
        );
      }),
    ),
  );
}

function list(threads) {
  return h(
    "ul.inbox-list",
    {},
    threads.map((thread) => {
      record(thread);
      return h(
        "li",
        {},
        h("div.inbox-head", {}, h("span", weight(thread), thread.buyer), h("span.inbox-time", {}, thread.at)),
        h("a", { href: link(thread) }, thread.subject),
        h("div", {}, `${t("ebay.inbox.item")}: `, h("span", {}, thread.item)),
        thread.unread ? h("span.badge", {}, state(thread)) : null,
      );
    }),
  );
}
