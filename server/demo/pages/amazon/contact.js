// Contact-buyer form. Its controls are attested; the conversation above them is laid out by meaning.
import { h, load, query, show, speak, t, text } from "../build.js";
import { message } from "./conversation.js";

const LIMIT = 4000;
const REASONS = [
  ["confirmOrderDetails", "order"],
  ["confirmDeliveryDetails", "delivery"],
  ["unexpectedProblem", "problem"],
  ["other", "other"],
];

export async function renderContact(orderId, { signal }) {
  const view = orderId ? await load(`/messaging/practice/${encodeURIComponent(orderId)}${query()}`, signal) : null;
  if (view === null) return h("div.practice-empty", {}, h("h1", {}, t("order.missing")), h("p", {}, orderId));
  speak(view.language);
  const conversation = h("ol.conversation", {}, view.messages.map((one, index) => message(one, index)));
  const empty = h("p.no-messages", {}, t("contact.no-messages"));
  const history = h(
    "kat-box.conversation-box",
    {},
    h("h3", {}, t("contact.conversation")),
    view.messages.length > 0 ? conversation : empty,
  );
  return h(
    "div.contact-buyer",
    {},
    h(
      "div.ayb-contact-buyer-header",
      {},
      h("h2", {}, t("contact.heading", { name: show("buyer.name", view.buyer) })),
      h(
        "div",
        {},
        text(`${t("order.id")}: `),
        h("a", { href: `/orders-v3/order/${view.id}${query()}`, "data-inside": "", dir: "ltr" }, show("order.id", view.id)),
      ),
    ),
    history,
    form((sent) => {
      if (!conversation.isConnected) empty.replaceWith(conversation);
      conversation.append(
        message({ from: "seller", sender: t("sender.seller"), at: "", when: "", text: sent, attachments: [] }),
      );
    }),
  );
}

/** The form keeps its own copy of the message, made from what it sees typed; a value only put into the box is not in it. */
function form(onSent) {
  const practice = window.__practice;
  const counter = h("div.character-count", { "aria-live": "off" });
  const count = () => counter.replaceChildren(t("contact.counter", { count: practice.typed.length, max: LIMIT }));
  const box = h("kat-textarea", { label: t("contact.message"), maxlength: LIMIT, rows: 9 });
  const send = h("kat-button.ayb-contact-form-send-button", {
    label: t("contact.send"),
    variant: "primary",
    disabled: "",
  });
  const result = h("div", { role: "status" });
  const chips = h("ul.file-attachment-list");
  const files = h("input", {
    type: "file",
    multiple: "",
    accept: "image/*,.pdf,.txt,.doc,.docx",
    id: "practice-files",
  });

  box.addEventListener("kat-heard", ({ detail }) => {
    practice.typed = detail;
    show("draft.text", detail);
    count();
    send.toggleAttribute("disabled", practice.typed.trim() === "");
    result.replaceChildren();
  });
  files.addEventListener("change", () => {
    chips.replaceChildren(
      ...[...files.files].map((file) => h("li", {}, h("span.file-attachment-chip-file-name", {}, file.name))),
    );
  });
  send.addEventListener("click", () => {
    if (send.hasAttribute("disabled")) return;
    practice.sent += 1;
    onSent(practice.typed);
    practice.typed = "";
    box.draw("");
    files.value = "";
    chips.replaceChildren();
    count();
    send.toggleAttribute("disabled", true);
    result.replaceChildren(
      h("kat-alert", { variant: "success" }, h("div.kat-alert-success-content", {}, t("contact.sent"))),
    );
  });
  count();
  return h(
    "kat-box.contact-form",
    {},
    h("kat-label", { text: t("contact.why") }),
    h(
      "div.contact-reasons",
      { role: "radiogroup" },
      REASONS.map(([value, key]) =>
        h("kat-radiobutton", { name: "contact-reason", value, label: t(`contact.reason-${key}`) }),
      ),
    ),
    h("div.contact-buyer-text-area", {}, box, counter),
    h("div.contact-buyer-file-input", {}, files, h("label", { for: "practice-files" }, t("contact.add-file"))),
    chips,
    h("div.contact-send", {}, send, result),
  );
}
