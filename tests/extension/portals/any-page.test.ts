import { describe, expect, it } from "vitest";
import { MOST_NODES, walk } from "../../../extension/portals/meaning/walk";
import { LONGEST_TEXT, other } from "../../../extension/portals/other/index";
import { pageOf, raws } from "../stored-pages";

const AT = "2026-11-20T09:00:00Z";
const read = (html: string, url = "https://example.test/ticket/1") => other.kinds["page"]?.read(pageOf(html), url, AT);

describe("any page at all", () => {
  it.each(["https://example.test/a", "http://192.168.0.7/helpdesk", "file:///C:/Users/shop/order.html"])(
    "%s is one",
    (url) => {
      expect(other.recognise(pageOf("<p>x</p>"), url)).toEqual({ kind: "page", orderId: null });
    },
  );

  it.each([
    "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",
    "https://www.ebay.de/mesh/ord/details?orderid=12-34567-89012",
    "https://admin.shopify.com/store/a/orders/5551202300417",
    "about:blank",
    "no address",
  ])("%s is none of it", (url) => {
    expect(other.owns(url)).toBe(false);
  });

  it("gives the order that it names, and its text in reading order", () => {
    const reading = read(
      "<title>Ticket</title><h1>Help</h1><dl><dt>Order number</dt><dd>AB-2026-00117</dd><dt>Customer name</dt><dd>Zoë Marin</dd></dl><p>It is <b>broken</b>.</p>",
    );
    expect(raws(reading?.fields ?? {})).toEqual({
      "order.id": "AB-2026-00117",
      "buyer.name": "Zoë Marin",
      "page.title": "Ticket",
      "page.text": "Help\nOrder number\nAB-2026-00117\nCustomer name\nZoë Marin\nIt is broken.",
    });
  });

  it.each([
    ["nothing at all", ""],
    ["no element", "just words"],
    ["broken markup", "<table><tr><td>Order number<dl><dt>Carrier<dd></table></p></div><b><i>"],
    ["markup as text", "<dl><dt>Carrier</dt><dd>&lt;img src=x onerror=alert(1)&gt;</dd></dl>"],
    ["right to left", '<html dir="rtl" lang="ar"><body><p>رقم الطلب</p><p>الطلب لم يصل 📦😡</p></body></html>'],
    ["signs and emoji as a label", "<dl><dt>Order number 📦</dt><dd>😀😀😀</dd></dl>"],
    ["broken data", '<script type="application/json">{"order": {"id": </script><script>window.a = {"b": [1,2</script>'],
    ["data that is no object", '<script type="application/json">[null, 1, "x", [[[]]]]</script>'],
    [
      "keys of the language itself",
      '<script type="application/json">{"order":{"__proto__":{"x":1},"constructor":"a","orderId":"12345678","items":[{"toString":1}]}}</script>',
    ],
    ["a label of a field that is not there", '<label for="nowhere">Carrier</label><p aria-labelledby="gone">x</p>'],
    [
      "two fields of one name",
      '<form id="f"><input name="id"><input name="localName"><input name="children"><dl><dt>Carrier</dt><dd>DHL</dd></dl></form>',
    ],
    [
      "spans over more than there is",
      '<table><tr><th colspan="99999">Order number</th><th rowspan="-4">Carrier</th></tr><tr><td>1</td></tr></table>',
    ],
  ])("%s is read without an error, and shows no value that it has not", (_what, html) => {
    const fields = raws(read(html)?.fields ?? {});
    const { "page.text": _text, "page.title": _title, ...values } = fields;
    expect(Object.values(values).filter((value) => value !== "DHL" && value !== "12345678")).toEqual([]);
  });

  it("runs nothing that a page holds", () => {
    read(
      '<img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script><dl><dt>Carrier</dt><dd><script>globalThis.ran = true</script>DHL</dd></dl>',
    );
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  it("text is cut after 20,000 characters, never in the middle of one", () => {
    const text = read(`<p>${"a".repeat(LONGEST_TEXT - 1)}📦📦</p>`)?.fields["page.text"]?.raw ?? "";
    expect(text.length).toBe(LONGEST_TEXT - 1);
    expect(text.endsWith("a")).toBe(true);
  });
});

describe("a page without end", () => {
  /** `deep` elements, one in the other. */
  const nested = (deep: number): Document => {
    const doc = pageOf("<body></body>");
    let at: Element = doc.body;
    for (let level = 0; level < deep; level += 1) {
      const inner = doc.createElement("div");
      at.append(inner);
      at = inner;
    }
    at.textContent = "Carrier: DHL";
    return doc;
  };

  it("of 5,000 levels is read to its ground", () => {
    const reading = other.kinds["page"]?.read(nested(5_000), "https://example.test/", AT);
    expect(reading?.fields["shipments.0.carrier"]?.raw).toBe("DHL");
  });

  it("is looked at once, up to the limit, and what stands first is read", () => {
    const rows = Array.from({ length: 400 }, (_, index) => `<tr><td>${index}</td><td>x</td></tr>`).join("");
    const doc = pageOf(`<dl><dt>Carrier</dt><dd>DHL</dd></dl><table>${rows}</table>`);
    const whole = walk(doc.documentElement);
    expect(whole.cut).toBe(false);
    expect(whole.visited).toBeLessThan(MOST_NODES);
    const part = walk(doc.documentElement, 200);
    expect(part.cut).toBe(true);
    expect(part.visited).toBe(201);
    expect(part.texts.map(({ text }) => text).slice(0, 2)).toEqual(["Carrier", "DHL"]);
  });

  it("of 5,000 rows, five megabytes, costs a few looks a node", () => {
    const filler = "lorem ipsum ".repeat(80);
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `<tr><td>Carrier</td><td>DHL</td><td>Status</td><td>row ${index} ${filler}</td></tr>`,
    ).join("");
    const html = `<dl><dt>Order number</dt><dd>4711-0815-99</dd></dl><table>${rows}</table>`;
    expect(html.length).toBeGreaterThan(5_000_000);
    const doc = pageOf(html);
    let looks = 0;
    const node = Object.getPrototypeOf(Object.getPrototypeOf(doc.body)) as object;
    const counted = countCalls(node, () => {
      looks += 1;
    });
    const reading = other.kinds["page"]?.read(doc, "https://example.test/", AT);
    counted.restore();
    expect(reading?.fields["order.id"]?.raw).toBe("4711-0815-99");
    // Rows of another table do not hide it, and are not taken for its parcels one by one.
    expect(Object.keys(reading?.fields ?? {}).length).toBeLessThan(120);
    const nodes = walk(doc.documentElement).visited;
    expect(looks / nodes).toBeLessThan(60);
  }, 120_000);
});

/** Counts how often `hasAttribute` and `getAttribute` are asked on the way, as a measure of work that knows no clock. */
function countCalls(prototype: object, count: () => void): { restore: () => void } {
  let owner: object | null = prototype;
  while (owner && !Object.hasOwn(owner, "getAttribute")) owner = Object.getPrototypeOf(owner) as object | null;
  const element = (owner ?? globalThis.Element.prototype) as unknown as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  const names = ["getAttribute", "hasAttribute"] as const;
  const before = names.map((name) => element[name]);
  names.forEach((name, index) => {
    element[name] = function counted(this: unknown, ...given: unknown[]) {
      count();
      return before[index]?.apply(this, given);
    };
  });
  return {
    restore: () =>
      names.forEach((name, index) => {
        const own = before[index];
        if (own) element[name] = own;
      }),
  };
}
