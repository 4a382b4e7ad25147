// What was written about an order, laid out by meaning: who, when, what, and what is attached.
import { h, show, t, text } from "../build.js";

/** One message; `index` is its place in the conversation as shown, none for what the seller has just sent. */
export function message(one, index) {
  const path = `messages.${index}`;
  if (index !== undefined) {
    show(`${path}.from`, one.from);
    show(`${path}.at`, one.at);
    show(`${path}.text`, one.text);
  }
  return h(
    `li.message.from-${one.from}`,
    {},
    h("div.message-head", {}, h("strong", {}, one.sender), one.at ? h("time", { datetime: one.at }, one.when) : null),
    h("p", {}, one.text),
    one.attachments.length > 0
      ? h(
          "div.message-attachments",
          {},
          text(`${t("contact.attachments")}: `),
          one.attachments.map((file, number) => attachment(file, `${path}.attachments.${number}`)),
        )
      : null,
  );
}

function attachment(one, path) {
  show(`${path}.name`, one.name);
  show(`${path}.url`, new URL(one.url, location.href).href);
  show(`${path}.media_type`, one.type);
  return h(
    "a.attachment-link",
    { href: one.url, target: "_blank", rel: "noopener", type: one.type },
    h("img", { src: one.url, alt: "" }),
    one.name,
  );
}
