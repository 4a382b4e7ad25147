// The box for answering in a thread. Its real structure is not known: a plain textarea, or with `?box=kat` a kat-textarea,
// with `?box=editable` an editable element.
import { control } from "../controlled.js";
import { h, show, t } from "../build.js";

const LABEL = "practice-reply";

/** `draft` is what already stands in the box. */
export function replyBox(kind, draft) {
  const practice = window.__practice;
  const heard = (words) => {
    practice.typed = words;
    practice.model.reply = words;
    show("draft.text", words);
  };
  const send = h("kat-button", { variant: "primary", label: t("thread.send") });
  send.addEventListener("click", () => {
    practice.sent += 1;
  });
  if (draft) heard(draft);
  return h(
    "div.reply",
    {},
    h("label", { id: LABEL }, t("thread.reply")),
    box(kind, draft ?? "", heard),
    h("div.contact-send", {}, send, h("kat-button", { variant: "secondary", label: t("thread.no-response") })),
  );
}

function box(kind, draft, heard) {
  if (kind === "kat") {
    const host = h("kat-textarea", { label: t("thread.reply"), name: "reply", rows: 6, value: draft });
    host.addEventListener("kat-heard", (event) => heard(event.detail));
    return host;
  }
  if (kind === "editable") {
    const element = h("div.reply-editable", { contenteditable: "true", role: "textbox", "aria-labelledby": LABEL }, draft);
    element.addEventListener("input", () => heard(element.innerText));
    return element;
  }
  const element = h("textarea", { rows: 6, "aria-labelledby": LABEL }, draft);
  control(element, heard);
  return element;
}
