// The description: a rich text in a frame of its own, and a hidden text area that mirrors its markup.
import { h, show, t } from "../build.js";

/** Frame and mirror. The frame's text counts when its editor sees an `input` event, as when somebody types. */
export function description(paragraphs) {
  const { model } = window.__practice;
  const mirror = h("textarea", { name: "description", hidden: "", "aria-hidden": "true", tabindex: "-1" });
  const frame = h("iframe", { id: "se-rte-frame__summary", title: t("ebay.listing.description") });
  const keep = (html) => {
    mirror.value = html;
    mirror.defaultValue = html;
    model["listing.description"] = html;
  };
  show("listing.description", paragraphs.join("\n"));
  keep(paragraphs.map((words) => h("p", {}, words).outerHTML).join(""));
  frame.addEventListener("load", () => fill(frame.contentDocument, model["listing.description"], keep));
  return [frame, mirror];
}

function fill(doc, html, keep) {
  const editor = doc.createElement("div");
  editor.setAttribute("contenteditable", "true");
  editor.setAttribute("role", "textbox");
  editor.setAttribute("aria-multiline", "true");
  editor.style.cssText = "font: 14px/1.5 sans-serif; min-height: 160px; outline: none";
  editor.innerHTML = html;
  doc.body.replaceChildren(editor);
  editor.addEventListener("input", () => {
    keep(editor.innerHTML);
    window.__practice.typed = editor.innerText;
  });
  // What was put in silently is not in the model, and the model is what is drawn.
  editor.addEventListener("blur", () => {
    const kept = window.__practice.model["listing.description"];
    if (editor.innerHTML !== kept) editor.innerHTML = kept;
  });
}
