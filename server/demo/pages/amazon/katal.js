// Stand-ins for the portal's own elements: `kat-*`, each with an open shadow root, its controls inside.
import { h } from "../build.js";

const SHARED = `
  :host { display: block; font: inherit; color: inherit; }
  :host([hidden]) { display: none; }
  label, .label { display: block; font-weight: 600; margin-bottom: 4px; }
  :focus-visible { outline: 2px solid #008296; outline-offset: 2px; }
`;

/** An element that builds its open shadow root once, from `build()` and the class's `css`. */
export class KatElement extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const style = h("style", {}, SHARED + (this.constructor.css ?? ""));
    this.attachShadow({ mode: "open" }).append(style, ...this.build());
  }
}

class KatButton extends KatElement {
  static observedAttributes = ["disabled"];
  static css = `
    :host { display: inline-block; }
    :host([disabled]) { pointer-events: none; }
    button { font: inherit; font-weight: 600; padding: 7px 18px; border-radius: 2px; border: 1px solid #008296;
      background: #fff; color: #00687a; cursor: pointer; }
    :host([variant="primary"]) button { background: #008296; color: #fff; }
    button:disabled { opacity: 0.45; cursor: default; }
  `;
  build() {
    const button = h("button", { type: "button", part: "button" }, this.getAttribute("label") ?? "");
    button.disabled = this.hasAttribute("disabled");
    const target = this.getAttribute("href");
    if (target === null) return [button];
    button.addEventListener("click", () => this.querySelector("a")?.click());
    this.append(h("a", { href: target, "data-inside": "", hidden: "", tabindex: "-1" }));
    return [button];
  }
  attributeChangedCallback() {
    const button = this.shadowRoot?.querySelector("button");
    if (button) button.disabled = this.hasAttribute("disabled");
  }
}

class KatRadiobutton extends KatElement {
  static css =
    `label { display: flex; gap: 8px; align-items: center; font-weight: 400; cursor: pointer; } input { accent-color: #008296; margin: 0; }`;
  build() {
    const input = h("input", { type: "radio", name: this.getAttribute("name"), value: this.getAttribute("value") });
    input.addEventListener("change", () => {
      // Radios in different shadow roots do not know of one another.
      for (const other of this.parentElement.querySelectorAll(`kat-radiobutton[name="${this.getAttribute("name")}"]`)) {
        other.toggleAttribute("checked", other === this);
        if (other !== this) other.shadowRoot.querySelector("input").checked = false;
      }
      this.dispatchEvent(new CustomEvent("change", { bubbles: true, composed: true, detail: { value: input.value } }));
    });
    return [h("label", {}, input, h("span", {}, this.getAttribute("label") ?? ""))];
  }
}

class KatDropdown extends KatElement {
  static css = `
    :host { display: inline-flex; gap: 8px; align-items: center; position: relative; }
    .select-header { border: 1px solid #6f7373; border-radius: 2px; padding: 5px 26px 5px 10px; background: #fff; cursor: pointer; position: relative; }
    .select-header::after { content: ""; position: absolute; right: 9px; top: 45%; border: 4px solid transparent; border-top-color: #444; }
    .label { margin: 0; font-weight: 400; }
    .select-options { position: absolute; right: 0; top: 100%; z-index: 2; background: #fff; border: 1px solid #6f7373; min-width: 60px; }
    .option { padding: 5px 10px; cursor: pointer; } .option:hover { background: #e7f4f5; }
  `;
  build() {
    const header = h(
      "div.select-header",
      { tabindex: "0", role: "combobox", "aria-expanded": "false", "aria-label": this.getAttribute("label") },
      this.getAttribute("value"),
    );
    const list = h("div.select-options", { role: "listbox", hidden: "" });
    const open = (yes) => {
      list.toggleAttribute("hidden", !yes);
      header.setAttribute("aria-expanded", String(yes));
    };
    for (const value of this.getAttribute("options").split(",")) {
      const pick = () => {
        this.setAttribute("value", value);
        header.replaceChildren(value);
        open(false);
        this.dispatchEvent(new Event("change", { bubbles: true }));
      };
      list.append(h("div.option", { role: "option", "data-value": value, onclick: pick }, value));
    }
    header.addEventListener("click", () => open(list.hasAttribute("hidden")));
    header.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") open(list.hasAttribute("hidden"));
      if (event.key === "Escape") open(false);
    });
    return [h("span.label", {}, this.getAttribute("label") ?? ""), header, list];
  }
}

class KatLabel extends KatElement {
  build() {
    return [h("span.label", { part: "label" }, this.getAttribute("text") ?? "")];
  }
}

class KatBadge extends KatElement {
  static css = `
    :host { display: inline-block; vertical-align: 2px; }
    span { font-size: 12px; font-weight: 600; padding: 2px 8px; border-radius: 10px; background: #e2f3e5; color: #14602b; }
  `;
  build() {
    return [h("span", { part: "badge" }, this.getAttribute("label") ?? "")];
  }
}

class KatBox extends KatElement {
  static css = `:host { background: #fff; border: 1px solid #d5d9d9; border-radius: 4px; padding: 18px 20px; }`;
  build() {
    return [h("slot")];
  }
}

class KatAlert extends KatElement {
  static css = `:host { border-left: 4px solid #2e8b48; background: #eef8f0; padding: 10px 14px; }`;
  build() {
    return [h("slot")];
  }
}

class KatStarRating extends KatElement {
  static css = `:host { display: inline-block; color: #b35900; letter-spacing: 1px; }`;
  build() {
    const stars = Number(this.getAttribute("value"));
    return [h("span", { "aria-hidden": "true" }, "★".repeat(stars) + "☆".repeat(5 - stars))];
  }
}

class KatLink extends KatElement {
  static css = `:host { display: inline-block; } a { color: #00687a; text-decoration: none; } a:hover { text-decoration: underline; }`;
  build() {
    return [h("a", { href: this.getAttribute("href") }, this.getAttribute("label"))];
  }
}

class KatTable extends KatElement {
  static css = `:host { display: table; width: 100%; border-collapse: collapse; background: #fff; }`;
  build() {
    return [h("slot")];
  }
}

class KatTableRow extends KatElement {
  static css = `:host { display: table-row; }`;
  build() {
    return [h("slot")];
  }
}

class KatTableCell extends KatElement {
  static css = `:host { display: table-cell; padding: 10px 12px; border-bottom: 1px solid #d5d9d9; vertical-align: top; }`;
  build() {
    return [h("slot")];
  }
}

const ELEMENTS = {
  "kat-button": KatButton,
  "kat-radiobutton": KatRadiobutton,
  "kat-dropdown": KatDropdown,
  "kat-label": KatLabel,
  "kat-badge": KatBadge,
  "kat-box": KatBox,
  "kat-alert": KatAlert,
  "kat-star-rating": KatStarRating,
  "kat-link": KatLink,
  "kat-table": KatTable,
  "kat-table-row": KatTableRow,
  "kat-table-cell": KatTableCell,
};
for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
