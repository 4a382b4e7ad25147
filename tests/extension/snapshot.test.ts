import { describe, expect, it } from "vitest";
import { deepQuery, deepQueryAll, lineOf, rootsIn } from "../../extension/portals/dom";
import { takeSnapshot } from "../../extension/portals/snapshot";
import { pageOf } from "./stored-pages";

const URL = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001?a=1--2";
const attribute = (html: string): string => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const frame = (html: string, more = ""): string => `<iframe ${more} srcdoc="${attribute(html)}"></iframe>`;

function again(html: string): Document {
  return pageOf(takeSnapshot(pageOf(html), URL));
}
const find = <Found extends Element>(doc: Document, selector: string): Found | null =>
  deepQuery<Found>(rootsIn(doc), selector);

describe("a snapshot", () => {
  it("names the address on its first line", () => {
    expect(takeSnapshot(pageOf("<p>x"), URL).split("\n")[0]).toBe(`<!-- ${URL.replace("--", "-%2D")} -->`);
    expect(takeSnapshot(pageOf("<p>x"), "https://x.example/?--><script>").split("\n")[0]).not.toContain("--><script");
  });

  it("holds what shadow roots and frames show, however deep", () => {
    const deep = `<kat-a><template shadowrootmode="open"><b>"deep" & so on</b></template></kat-a>`;
    const doc = again(
      `<kat-b><template shadowrootmode="open"><slot></slot>${frame(frame(deep))}</template>lit</kat-b>`,
    );
    expect(lineOf(find(doc, "b"))).toBe('"deep" & so on');
    expect(lineOf(find(doc, "kat-b"))).toContain("lit");
  });

  it("holds what was typed and chosen", () => {
    const page = pageOf(`<input id="a" value="old"><input id="c" type="checkbox"><input id="d" type="radio" checked>
      <textarea id="t">old</textarea><select id="s"><option value="1" selected>one<option value="2">two</select>
      <div id="e" contenteditable>old</div>`);
    (find(page, "#a") as HTMLInputElement).value = 'new "and" <b>';
    (find(page, "#c") as HTMLInputElement).checked = true;
    (find(page, "#d") as HTMLInputElement).checked = false;
    (find(page, "#t") as HTMLTextAreaElement).value = "\nDear </textarea><script>alert(1)</script>";
    (find(page, "#s") as HTMLSelectElement).value = "2";
    (find(page, "#e") as HTMLElement).textContent = "new";
    const doc = pageOf(takeSnapshot(page, URL));
    expect((find(doc, "#a") as HTMLInputElement).value).toBe('new "and" <b>');
    expect((find(doc, "#c") as HTMLInputElement).checked).toBe(true);
    expect((find(doc, "#d") as HTMLInputElement).checked).toBe(false);
    expect((find(doc, "#t") as HTMLTextAreaElement).value).toContain("Dear </textarea><script>alert(1)</script>");
    expect((find(doc, "#s") as HTMLSelectElement).value).toBe("2");
    expect(find(doc, "#e")?.textContent).toBe("new");
    expect(find(page, "#a")?.getAttribute("value")).toBe("old");
  });

  it("runs nothing", () => {
    const html = takeSnapshot(
      pageOf(`<head><meta http-equiv="refresh" content="0;url=https://evil.example"></head>
      <body onload="x()"><a href=" java\nscript:x()" onclick="x()">a</a><form action="javascript:x()"></form>
      <script>x()</script><script src="/x.js"></script><object data="x.html"></object>
      <svg><a xlink:href="javascript:x()"><animate attributeName="href" to="javascript:x()"/></a></svg>
      ${frame('<script>x()</script><p onclick="x()">in</p>')}</body>`),
      URL,
    );
    expect(html).not.toMatch(/x\(\)|x\.js|x\.html|evil/);
    expect(html).toContain("script-src 'none'");
    expect(html).toContain('sandbox="allow-same-origin"');
  });

  it("keeps data that the page carries in scripts, as text", () => {
    const model = `{"a":1,"b":"</script><!--","c":{"d":[1,2]},"csrfToken":"s3cret"}`;
    const page = pageOf(`<script type="application/json" id="m"></script><script id="w"></script>`);
    (find(page, "#m") as Element).textContent = model;
    (find(page, "#w") as Element).textContent = `window.__MODEL__ = ${model};`;
    const doc = pageOf(takeSnapshot(page, URL));
    expect(JSON.parse(find(doc, "#m")?.textContent ?? "")).toEqual({ ...JSON.parse(model), csrfToken: "" });
    const assigned = find(doc, "#w");
    expect(assigned?.getAttribute("type")).toBe("text/x-stored-javascript");
    expect(JSON.parse(/= (.*);/.exec(assigned?.textContent ?? "")?.[1] ?? "").b).toBe("</script><!--");
  });

  it("leaves out passwords, card numbers and what guards a form", () => {
    const html = takeSnapshot(
      pageOf(`<input type="password" value="s3cret"><input autocomplete="cc-number" value="s3cret">
        <input type="hidden" name="anti-csrftoken-a2z" value="s3cret"><meta name="csrf-token" content="s3cret">
        <input type="hidden" name="orderId" value="302">`),
      URL,
    );
    expect(html).not.toContain("s3cret");
    expect(html).toContain('value="302"');
  });

  it("says of a frame why it is empty, and waits for none", () => {
    const page = pageOf(`<iframe name="chat"></iframe>`);
    expect(takeSnapshot(page, URL)).toMatch(/<iframe name="chat" data-snapshot="(not-loaded|other-host)"/);
  });

  it("of a snapshot is the same snapshot", () => {
    const html = `<!doctype html><html lang="de"><body>${frame(`<p>in "it"</p>${frame("x")}`)}<iframe data-snapshot="other-host"></iframe>
      <kat-a value="1"><template shadowrootmode="open"><i>a</i></template></kat-a></body></html>`;
    const once = takeSnapshot(pageOf(html), URL);
    expect(takeSnapshot(pageOf(once), URL)).toBe(once);
  });

  it("stays within its bound and stays whole HTML", () => {
    const page = pageOf(`<main>${"<p>0123456789</p>".repeat(5_000)}</main>`);
    const html = takeSnapshot(page, URL, 20_000);
    expect(html.length).toBeLessThan(21_000);
    expect(deepQueryAll(rootsIn(pageOf(html)), "main > p").length).toBeGreaterThan(500);
    const framed = takeSnapshot(pageOf(`<p>before</p>${frame("y".repeat(50_000))}`), URL, 20_000);
    expect(framed).toContain('data-snapshot="too-large"');
    expect(framed).toContain("before");
  });

  it("leaves out what this extension put into the page", () => {
    expect(takeSnapshot(pageOf(`<div data-sellerside="badge">ours</div>theirs`), URL)).not.toContain("ours");
  });
});
