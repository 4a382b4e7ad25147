// The composer, alone or in a dialog's frame. Box, subject and the word on the button are attested.
import { h, load, query, show, speak, t } from "../build.js";
import { controlled } from "./controlled.js";
import { empty, itemLink, old } from "./parts.js";

const LIMIT = 2000;

export async function renderComposer(buyer, { signal }) {
  const view = buyer && (await load(`/practice-data/composer/${encodeURIComponent(buyer)}${query()}`, signal));
  if (!view) return empty(t("ebay.order.missing"));
  speak(view.language);
  show("order.id", view.order);
  show("order.items.0.listing_id", view.item.id);
  return h(
    "div.compose-page",
    {},
    h("h1", {}, t("ebay.compose.title", { buyer: view.buyer })),
    h(
      "div.compose-about",
      {},
      h("div", {}, `${t("ebay.compose.to")}: `, h("span", {}, show("buyer.name", view.buyer))),
      h("div", {}, `${t("ebay.order.id")}: `, h("span", {}, view.order)),
      h("a", { href: itemLink(view.item) }, show("order.items.0.title", view.item.title)),
      h("div", {}, `${t("ebay.item.id")}: `, h("span", {}, view.item.id)),
    ),
    messageBox(view.subject),
  );
}

/** The form for a message: what it sees typed goes to `__practice.typed`, a press on Send to `__practice.sent`. */
export function messageBox(subject) {
  const practice = window.__practice;
  const count = h("div.character-count");
  const send = h("button.btn.btn--primary", { type: "button", disabled: "" }, t("ebay.compose.send"));
  const result = h("div.page-notice", { role: "status" });
  const take = (text) => {
    practice.typed = text;
    practice.model.message = text;
    send.disabled = text.trim() === "";
    count.replaceChildren(t("ebay.compose.counter", { count: LIMIT - text.length }));
  };
  const { box, clear } = old() ? typedText(take) : richText(take);
  send.addEventListener("click", () => {
    practice.sent += 1;
    clear();
    take("");
    result.replaceChildren(t("ebay.compose.sent"));
  });
  take("");
  return h(
    "form.compose-form",
    {},
    subject
      ? h("input.textbox__control", {
          name: "subject",
          value: show("thread.subject", subject),
          "aria-label": t("ebay.inbox.subject"),
        })
      : null,
    box,
    count,
    h(
      "label.compose-photos",
      {},
      t("ebay.compose.photos"),
      h("input", { type: "file", multiple: "", accept: "image/*" }),
    ),
    h("div", {}, send),
    result,
  );
}

function typedText(take) {
  const box = h("textarea.textbox__control", {
    name: "message",
    rows: 7,
    maxlength: LIMIT,
    "aria-label": t("ebay.compose.message"),
    placeholder: t("ebay.compose.placeholder"),
  });
  return { box, ...controlled(box, "", take) };
}

/** A rich box keeps what its `input` events told; a text put in silently is put out again when the focus leaves. */
function richText(take) {
  const box = h("div.rich-text", {
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": t("ebay.compose.message"),
  });
  let kept = "";
  box.addEventListener("input", () => {
    kept = box.innerHTML;
    take(box.innerText.replace(/\n$/, ""));
  });
  box.addEventListener("blur", () => {
    if (box.innerHTML !== kept) box.innerHTML = kept;
  });
  return {
    box,
    clear() {
      kept = "";
      box.replaceChildren();
    },
  };
}
