import { describe, expect, it } from "vitest";
import { readByMeaning } from "../../../extension/portals/meaning/index";
import { FieldCollector } from "../../../extension/portals/reading";
import { pageOf, raws } from "../stored-pages";

function read(html: string, options: Parameters<typeof readByMeaning>[2] = {}): Record<string, string> {
  const into = new FieldCollector();
  readByMeaning(pageOf(html), into, options);
  return raws(into.fields);
}

describe("a value beside its label", () => {
  it.each([
    ["a definition list", "<dl><dt>Carrier</dt><dd>DHL</dd></dl>"],
    ["a row", "<table><tr><th>Carrier</th><td>DHL</td></tr></table>"],
    ["two boxes", "<div><div><span>Carrier</span></div><div>DHL <button>Copy</button></div></div>"],
    ["one text", "<p>Carrier: DHL</p>"],
    ["a label and its field", '<label for="c">Carrier</label><input id="c" value="DHL">'],
    [
      "a label around its field",
      "<label>Carrier <select><option>UPS</option><option selected>DHL</option></select></label>",
    ],
    ["words for ears", '<p><span aria-label="Carrier">DHL</span></p>'],
    ["a cell that names its column", '<table><tr><td data-label="Carrier">DHL</td></tr></table>'],
    ["text after a bold label", "<p><b>Carrier:</b> DHL</p>"],
    [
      "a head above a single row",
      "<table><tr><th>Carrier</th><th>Tracking number</th></tr><tr><td>DHL</td><td>JD014600003828</td></tr></table>",
    ],
    ["a shadow root", '<x-row><template shadowrootmode="open"><i>Carrier</i><b>DHL</b></template></x-row>'],
  ])("%s", (_what, html) => {
    expect(read(html)["shipments.0.carrier"]).toBe("DHL");
  });

  it.each([
    ["a date that is none", "<dl><dt>Order date</dt><dd>Not yet</dd></dl>"],
    ["an amount that is none", "<dl><dt>Order total</dt><dd>3 items</dd></dl>"],
    ["a number that is none", "<dl><dt>Tracking number</dt><dd>Add tracking</dd></dl>"],
    ["a button", "<dl><dt>Buyer name</dt><dd>Contact</dd></dl>"],
    ["another label", "<div><p>Carrier</p><p>Order total</p></div>"],
    ["the head of the next column", "<table><tr><th>Carrier</th><th>Weight</th></tr></table>"],
    [
      "two values that differ",
      "<dl><dt>Order total</dt><dd>€5.00</dd></dl><dl><dt>Order total</dt><dd>€6.00</dd></dl>",
    ],
    [
      "what belongs to another order",
      "<section><h3>Other orders</h3><dl><dt>Order total</dt><dd>€5.00</dd></dl></section>",
    ],
    [
      "who pays, not who receives",
      "<section><h3>Billing address</h3><dl><dt>Recipient</dt><dd>Ann Lee</dd></dl></section>",
    ],
    [
      "values that stand before their labels",
      "<div><b>€5.00</b><i>Order total</i><b>€9.00</b><i>Refund amount</i></div>",
    ],
    ["a label in the menu", "<nav><dl><dt>Carrier</dt><dd>DHL</dd></dl></nav>"],
  ])("%s is none", (_what, html) => {
    expect(read(html)).toEqual({});
  });
});
