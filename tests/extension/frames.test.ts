import { describe, expect, it } from "vitest";
import { deepQueryAll, isWithin, lineOf, rootsIn, textOf } from "../../extension/portals/dom";
import { documentIn, frameOf } from "../../extension/portals/frames";
import { LabelFinder } from "../../extension/portals/labels";
import { pageOf } from "./stored-pages";

const attribute = (html: string): string => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const frame = (html: string): string => `<iframe srcdoc="${attribute(html)}"></iframe>`;

describe("a page with frames in it", () => {
  const inner = `<kat-a><template shadowrootmode="open"><i>in a root in a frame in a frame</i></template></kat-a>`;
  const page = pageOf(`<i>outside</i>${frame(`<i>in a frame</i><dl><dt>Colour</dt><dd>red</dd></dl>${frame(inner)}`)}`);

  it("is read through all its frames and the shadow roots in them", () => {
    expect(deepQueryAll(rootsIn(page), "i").map(lineOf)).toEqual([
      "outside",
      "in a frame",
      "in a root in a frame in a frame",
    ]);
    expect(textOf(page.body)).toContain("outside\nin a frame".replace("\n", ""));
  });

  it("knows that what is in a frame is drawn in the page around it", () => {
    const deep = deepQueryAll(rootsIn(page), "i").at(-1);
    expect(deep && isWithin(deep, page.body)).toBe(true);
    expect(deep && frameOf(deep.ownerDocument)?.localName).toBe("iframe");
  });

  it("finds labels in frames", () => {
    const labels = new LabelFinder({ color: { en: ["Colour"] } }).labelled(page.body);
    expect(labels.map(({ value }) => value)).toEqual(["red"]);
  });

  it("takes a frame apart once, and again when it shows something else", () => {
    const one = page.querySelector("iframe") as Element;
    const doc = documentIn(one);
    expect(documentIn(one)).toBe(doc);
    const other = pageOf(frame("<p>first</p>")).querySelector("iframe") as Element;
    expect(documentIn(other)?.body.textContent).toBe("first");
    other.setAttribute("srcdoc", "<p>second</p>");
    expect(documentIn(other)?.body.textContent).toBe("second");
  });
});

describe("frames with nothing to read", () => {
  it("are passed over: those of other hosts, those that never load", () => {
    const page = pageOf(`<iframe src="https://elsewhere.example/"></iframe><iframe></iframe><p>here</p>`);
    expect(rootsIn(page)).toHaveLength(1);
    expect(textOf(page.body)).toBe("here");
  });

  it("that frame one another without end are left at the eighth", () => {
    let html = "<b>deepest</b>";
    for (let depth = 0; depth < 10; depth += 1) html = frame(`<b>${depth}</b>${html}`);
    expect(deepQueryAll(rootsIn(pageOf(html)), "b")).toHaveLength(8);
  });
});
