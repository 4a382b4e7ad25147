import { beforeEach, describe, expect, it } from "vitest";
import { writeMessage } from "../../extension/portals/amazon/write-contact-buyer";

const REPLY = "Guten Tag Frau Keller,\n\ndie neue Schale ist unterwegs.";
const NEVER = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keypress", "submit"];

let box: HTMLTextAreaElement;
let heard: string[];

/** The form as the portal builds it, with a framework that keeps its own copy of what it saw typed. */
function showForm(): void {
  document.body.innerHTML = `<form><div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div>
    <kat-button class="ayb-contact-form-send-button"></kat-button></form>`;
  const root = document.querySelector("kat-textarea")?.attachShadow({ mode: "open" });
  box = document.createElement("textarea");
  root?.append(box);
  document.querySelector("kat-button")?.attachShadow({ mode: "open" }).append(document.createElement("button"));
  for (const type of [...NEVER, "input", "change"]) document.addEventListener(type, () => heard.push(type), true);
}

beforeEach(() => {
  heard = [];
  showForm();
});

describe("putting a reply into the message box", () => {
  it("is seen by the page as typing, from outside of the shadow root", () => {
    let seen = "";
    document.querySelector("kat-textarea")?.addEventListener("input", () => {
      seen = box.value;
    });
    expect(writeMessage(document, REPLY)).toEqual({ ok: true, reason: null });
    expect(seen).toBe(REPLY);
    expect(box.value).toBe(REPLY);
    expect(heard).toEqual(expect.arrayContaining(["input", "change"]));
  });

  it("writes past a framework that has taken over the box's value", () => {
    let own = 0;
    Object.defineProperty(box, "value", {
      configurable: true,
      get: () => "what the framework holds",
      set: () => {
        own += 1;
      },
    });
    writeMessage(document, REPLY);
    expect(own).toBe(0);
  });

  it("presses nothing and sends nothing", () => {
    writeMessage(document, REPLY);
    expect(heard.filter((type) => NEVER.includes(type))).toEqual([]);
  });

  it("replaces what stood there", () => {
    box.value = "an older draft";
    writeMessage(document, REPLY);
    expect(box.value).toBe(REPLY);
  });

  it("says why it could not", () => {
    expect(writeMessage(document, "  ")).toEqual({ ok: false, reason: "no-text" });
    box.readOnly = true;
    expect(writeMessage(document, REPLY)).toEqual({ ok: false, reason: "not-writable" });
    box.readOnly = false;
    box.maxLength = 10;
    expect(writeMessage(document, REPLY)).toEqual({ ok: false, reason: "too-long" });
    expect(box.value).toBe("");
    document.body.innerHTML = "<textarea></textarea>";
    expect(writeMessage(document, REPLY)).toEqual({ ok: false, reason: "no-message-box" });
  });
});
