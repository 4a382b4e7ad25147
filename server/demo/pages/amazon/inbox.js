// Message inbox and thread. That there are two panes, and the filters' names, is attested; rows and messages are plain.
// `?layout=old` has the ids of the inbox before that. `?frame=1` puts the list into a frame of this origin.
import { chosen, h, load, query, show, speak, startRow, t, text } from "../build.js";
import { plainMessage } from "./conversation.js";
import { replyBox } from "./reply.js";

const FILTERS = ["all", "needs-reply", "sent", "resolved", "reported"];

export async function renderInbox({ signal }) {
  const threadId = chosen("cc");
  const view = await load(`/practice-data/inbox${query()}`, signal);
  speak(view.language);
  const frame = chosen("frame");
  const page = h("div.inbox", {}, h("h1", {}, t("inbox.title")));
  if (frame === "1") {
    const address = new URLSearchParams(location.search);
    address.set("frame", "inner");
    page.append(h("iframe.inbox-frame", { src: `${location.pathname}?${address}`, title: t("inbox.title") }));
    return page;
  }
  const threads = wanted(view.threads);
  // A thread's page is about that thread: the list beside it is what a reader must not mistake for it.
  const list = threadList(view, threads, threadId === null ? startRow : () => ({}));
  if (chosen("layout") === "old") page.append(h("div", { id: "current-filter-text" }, t("inbox.filter", { filter: t("inbox.all") })));
  const right = threadId === null ? h("p", {}, t("inbox.choose")) : await thread(threadId, signal);
  page.append(h("div.inbox-panes", {}, filters(view), list, h("div.inbox-thread", {}, right)));
  return page;
}

/** `?fi=search&ss=<order>` shows one order's threads, `?fi=responseNeeded` those that wait. */
function wanted(threads) {
  const order = chosen("ss") ?? chosen("si");
  if (order) return threads.filter((one) => one.order === order);
  return chosen("fi") === "responseNeeded" ? threads.filter((one) => one.unread) : threads;
}

function filters(view) {
  const counts = { "needs-reply": view.waiting, reported: 0 };
  return h(
    "nav.inbox-filters",
    {},
    h(
      "ul",
      {},
      FILTERS.map((one) => h("li", {}, t(`inbox.${one}`), one in counts ? ` ${counts[one]}` : null)),
    ),
  );
}

function threadList(view, threads, begin) {
  if (threads.length === 0) return h("p", {}, t("inbox.none"));
  return h(
    "ul.inbox-list",
    { id: chosen("layout") === "old" ? "threads-list" : null },
    threads.map((one) => threadRow(one, begin())),
  );
}

function threadRow(one, shown) {
  const see = (path, value) => show(path, value, shown);
  see("thread.id", one.id);
  see("thread.unread", String(one.unread));
  const address = `/messaging/inbox-v3${query({ fi: "ALL", cc: one.id })}`;
  const searched = chosen("ss") !== null;
  return h(
    "li",
    { class: one.unread ? "unread" : null },
    h("div", {}, h("a", { href: address, "data-inside": "" }, see("buyer.name", one.buyer))),
    h("div", {}, text(`${t("inbox.subject")}: `), text(see("thread.subject", one.subject))),
    h("div", {}, text(`${t("order.id")}: `), text(see("order.id", one.order))),
    h("div", {}, text(`${t("inbox.last")}: `), text(see("thread.last_at", one.lastAt))),
    h("div", {}, text(`${t("inbox.state")}: `), text(t(one.unread ? "inbox.unread" : "inbox.read"))),
    searched ? h("div.case-status-label", {}, t("inbox.last-response", { when: one.lastAt })) : null,
    h("div.preview", {}, one.preview),
  );
}

async function thread(threadId, signal) {
  const view = await load(`/practice-data/thread/${encodeURIComponent(threadId)}${query()}`, signal);
  if (view === null) return h("p", {}, t("inbox.none"));
  show("thread.id", view.id);
  const pair = (label, value) => [h("dt", {}, text(label)), h("dd", {}, value)];
  return [
    h("h2", {}, show("thread.subject", view.subject)),
    h(
      "dl.labelled-list",
      {},
      pair(t("inbox.buyer"), show("buyer.name", view.buyer)),
      pair(
        t("order.id"),
        h("a", { href: `/orders-v3/order/${view.order}${query()}`, "data-inside": "" }, show("order.id", view.order)),
      ),
    ),
    h(
      "ol.thread-messages",
      {},
      view.messages.map((one, index) => plainMessage(one, index)),
    ),
    replyBox(chosen("box"), chosen("draft")),
  ];
}
