// What was written about an order: who, when, what, and what is attached. No public source describes a message's
// structure; the contact page marks its parts, threads show them in plain elements.
import { h, lines, show, t, text } from "../build.js";

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

/** A message of a thread: sender, time and text in plain elements, in that order. */
export function plainMessage(one, index) {
  const path = `messages.${index}`;
  show(`${path}.from`, one.from);
  const attachments = one.attachments.map((file, number) => {
    show(`${path}.attachments.${number}.url`, new URL(file.url, location.href).href);
    const name = show(`${path}.attachments.${number}.name`, file.name);
    return h("div", {}, h("a", { href: file.url, target: "_blank", rel: "noopener" }, name));
  });
  return h(
    "li",
    {},
    h("div", {}, h("span", {}, one.sender), " ", h("span", {}, show(`${path}.at`, one.when))),
    h("div", {}, lines(show(`${path}.text`, one.text))),
    attachments.length > 0 ? h("div", {}, `${t("contact.attachments")}:`, attachments) : null,
  );
}
