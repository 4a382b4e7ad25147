import { describe, expect, it } from "vitest";
import { deepQueryAll, isWithin, lineOf, rootsIn, textOf, timeOf } from "../../extension/portals/dom";
import { pageOf } from "./stored-pages";

const body = (html: string): HTMLElement => pageOf(html).body;

describe("the text of a part of a page", () => {
  it("breaks lines where a reader sees them broken", () => {
    expect(textOf(body("<div>Ahornweg <b>14</b><br>Kassel</div><p>34125</p>\n  <span>DE</span>"))).toBe(
      "Ahornweg 14\nKassel\n34125\nDE",
    );
    expect(lineOf(body("<div>a</div><div>b</div>"))).toBe("a b");
  });

  it("leaves out what nobody reads", () => {
    expect(textOf(body("<style>a{}</style>seen<script>x()</script><i hidden>no</i>"))).toBe("seen");
  });

  it("keeps the writer's own lines when asked to", () => {
    const letter = body("<p>Hello,\n\n\n\nwhere is it?\n  Ann</p>");
    expect(textOf(letter, { keepBreaks: true })).toBe("Hello,\n\nwhere is it?\nAnn");
    expect(textOf(letter)).toBe("Hello, where is it? Ann");
  });

  it("shows what is slotted in its place, and what only a shadow root holds", () => {
    const page = body(
      '<kat-box><template shadowrootmode="open"><b>Status:</b> <slot></slot>!</template>Sent</kat-box>',
    );
    expect(lineOf(page)).toBe("Status: Sent!");
  });

  it("prefers the exact time to the printed one", () => {
    expect(timeOf(body('<p><time datetime="2026-11-20T09:00Z">today</time></p>'))).toBe("2026-11-20T09:00Z");
    expect(timeOf(body("<p>today</p>"))).toBe("today");
    expect(timeOf(null)).toBe("");
  });
});

describe("looking into shadow roots", () => {
  const page = body(
    `<kat-a><template shadowrootmode="open"><kat-b><template shadowrootmode="open"><i>deep</i></template></kat-b></template></kat-a><i>light</i>`,
  );

  it("finds what is nested in several, the light tree first", () => {
    expect(deepQueryAll(rootsIn(page), "i").map(lineOf)).toEqual(["light", "deep"]);
  });

  it("knows what is drawn inside what", () => {
    const [light, deep] = deepQueryAll(rootsIn(page), "i");
    const host = page.querySelector("kat-a");
    expect(host && deep && isWithin(deep, host)).toBe(true);
    expect(host && light && isWithin(light, host)).toBe(false);
  });
});
