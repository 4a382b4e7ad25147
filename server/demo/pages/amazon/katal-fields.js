// Stand-ins for the portal's fields: `kat-input`, `kat-textarea` and the like. The control in the shadow root belongs to the
// page's framework; the host repeats its value. The framework's side of a change is told by `kat-heard`.
import { control } from "../controlled.js";
import { h } from "../build.js";
import { KatElement } from "./katal.js";

const BOX = `
  input, textarea { width: 100%; box-sizing: border-box; padding: 8px 10px; font: inherit; line-height: 1.5;
    border: 1px solid #6f7373; border-radius: 2px; resize: vertical; background: #fff; color: inherit; }
`;

class KatField extends KatElement {
  static css = BOX;
  build() {
    const element = this.control();
    this.kept = control(element, (words) => {
      this.setAttribute("value", words);
      this.dispatchEvent(new CustomEvent("kat-heard", { detail: words }));
    });
    return [h("label", { for: element.id }, this.getAttribute("label") ?? ""), element];
  }
  get value() {
    return this.shadowRoot?.querySelector("input, textarea").value ?? this.getAttribute("value") ?? "";
  }
  /** What the framework itself writes into its field. */
  draw(words) {
    this.kept.draw(words);
    this.setAttribute("value", words);
  }
  /** A plain write is what the framework draws, and is gone when it draws again. */
  set value(words) {
    this.shadowRoot.querySelector("input, textarea").value = words;
  }
}

class KatTextarea extends KatField {
  control() {
    const [rows, maxlength] = [this.getAttribute("rows") ?? 3, this.getAttribute("maxlength")];
    const attributes = { part: "textarea-field", id: "katal-textarea", rows, maxlength };
    return h("textarea", attributes, this.getAttribute("value") ?? "");
  }
}

class KatInput extends KatField {
  control() {
    return h("input", { type: "text", part: "input", id: "katal-input", value: this.getAttribute("value") ?? "" });
  }
}

class KatPredictiveInput extends KatInput {}

customElements.define("kat-input", KatInput);
customElements.define("kat-predictive-input", KatPredictiveInput);
customElements.define("kat-textarea", KatTextarea);
