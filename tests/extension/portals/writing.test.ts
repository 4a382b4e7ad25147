import { beforeEach, describe, expect, it } from "vitest";
import { heldIn, openBoxes, writeText } from "../../../extension/portals/writing";

const REPLY = "Bonjour,\n\nvotre colis est en route 📦. مرحبا";
const OK = { ok: true, reason: null };
const field = (id: string): Element => document.getElementById(id) as Element;

function show(html: string): void {
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll("kat-textarea")) {
    const box = document.createElement("textarea");
    box.value = host.getAttribute("value") ?? "";
    host.attachShadow({ mode: "open" }).append(box);
  }
}

beforeEach(() => show(""));

describe("writing into a field", () => {
  it.each([
    ["a text area", '<textarea id="a">An older draft</textarea>'],
    ["a host with its box in a shadow root", '<kat-textarea id="a" value="An older draft"></kat-textarea>'],
    ["an editable part", '<div id="a" contenteditable="true"><p>An older draft</p></div>'],
  ])("replaces what stood in %s", (_name, html) => {
    show(html);
    expect(writeText(field("a"), REPLY)).toEqual(OK);
    expect(heldIn(field("a"))).toBe(REPLY);
  });

  it("writes line ends as the page keeps them", () => {
    show('<textarea id="a"></textarea>');
    expect(writeText(field("a"), "one\r\ntwo\rthree")).toEqual(OK);
    expect(heldIn(field("a"))).toBe("one\ntwo\nthree");
  });

  it("writes what looks like markup as the text that it is", () => {
    show('<div id="a" contenteditable="true"></div>');
    expect(writeText(field("a"), "<img src=x onerror=alert(1)>")).toEqual(OK);
    expect(field("a").querySelector("img")).toBeNull();
    expect(field("a").textContent).toBe("<img src=x onerror=alert(1)>");
  });

  it.each([
    ["no-text", '<textarea id="a"></textarea>', " \n "],
    ["no-field", "<p id=a></p>", REPLY],
    ["no-field", '<input id="a" type="checkbox">', "on"],
    ["no-field", '<input id="a" type="file">', REPLY],
    ["no-field", '<div id="a"><textarea></textarea><textarea></textarea></div>', REPLY],
    ["not-writable", '<textarea id="a" disabled></textarea>', REPLY],
    ["not-writable", '<textarea id="a" readonly></textarea>', REPLY],
    ["not-writable", '<fieldset disabled><textarea id="a"></textarea></fieldset>', REPLY],
    ["not-writable", '<kat-textarea id="a" disabled></kat-textarea>', REPLY],
    ["not-writable", '<div id="a" contenteditable="true" aria-disabled="true"></div>', REPLY],
    ["too-long", '<textarea id="a" maxlength="10">as it was</textarea>', REPLY],
    ["too-long", '<kat-textarea id="a" maxlength="10"></kat-textarea>', REPLY],
  ])("says %s for %s and changes nothing", (reason, html, text) => {
    show(html);
    const before = heldIn(field("a"));
    expect(writeText(field("a"), text)).toEqual({ ok: false, reason });
    expect(heldIn(field("a"))).toBe(before);
  });

  it("says so when the page takes its own text back", () => {
    show('<textarea id="a">mine</textarea>');
    const box = field("a") as HTMLTextAreaElement;
    box.addEventListener("input", () => {
      box.value = "mine";
    });
    expect(writeText(box, REPLY)).toEqual({ ok: false, reason: "not-accepted" });
  });

  it("tells the host what its box holds, also where the host keeps it in an attribute", () => {
    show('<kat-textarea id="a" value="An older draft"></kat-textarea>');
    expect(writeText(field("a"), "A new draft")).toEqual(OK);
    expect(field("a").getAttribute("value")).toBe("A new draft");
  });
});

it("finds the boxes that one could write in, each once, and none that is hidden or barred", () => {
  show(`<textarea id="one"></textarea><kat-textarea id="two"></kat-textarea>
    <div id="three" contenteditable="true"><div contenteditable="true"></div></div>
    <div hidden><textarea></textarea></div><textarea disabled></textarea><input type="text">
    <div contenteditable="false"></div><iframe></iframe>`);
  expect(openBoxes(document).map(({ id }) => id)).toEqual(["one", "two", "three"]);
});
