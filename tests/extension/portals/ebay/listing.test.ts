import { expect, it } from "vitest";
import { ebay } from "../../../../extension/portals/ebay/index";
import { readListing } from "../../../../extension/portals/ebay/read-listing";
import { pageOf, raws } from "../../stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const URL_OF_EDITOR = "https://www.ebay.de/lstng?mode=ReviseItem&itemId=123456789012";

const specific = (label: string, value: string) =>
  `<div class="x summary__attributes--field y"><button id="item-specific-dropdown-label-1">${label}</button>
   <button class="fake-menu-button__button">${value}</button></div>`;

const EDITOR = `<input name="title" id="s0-1-@TITLE" value="Emaillebecher 0,4 l"><input type="checkbox" name="titleTranslated" value="on">
  <input name="customLabel" value="MUG-04"><label>EUR <input name="price" value="12,50"></label><input name="quantity" value="7">
  <div id="summary-condition-field-value">Neu</div><textarea name="itemConditionDescription">Wie neu</textarea>
  ${specific("Marke", "Nordlicht")}${specific("EAN-Code", "4006381333931")}${specific("Herstellungsland", "China")}${specific("Abteilung", "Damen")}${specific("Farbe", "–")}
  <section><img src="/p/1.jpg"><input id="fehelix-uploader" type="file"></section>
  <iframe id="se-rte-frame__summary" srcdoc="&lt;div contenteditable=&quot;true&quot;&gt;&lt;p&gt;Blau.&lt;/p&gt;&lt;p&gt;Spülmaschinenfest.&lt;/p&gt;&lt;/div&gt;"></iframe>
  <textarea name="description">&lt;p&gt;old&lt;/p&gt;</textarea>`;

it("reads what the editor holds", () => {
  const reading = readListing(pageOf(EDITOR), URL_OF_EDITOR, AT);
  expect(raws(reading.fields)).toEqual({
    "listing.listing_id": "123456789012",
    "listing.title": "Emaillebecher 0,4 l",
    "listing.sku": "MUG-04",
    "listing.price": "12,50",
    "listing.currency": "EUR",
    "listing.quantity": "7",
    "listing.condition": "Neu",
    "listing.condition_note": "Wie neu",
    "listing.description": "Blau.\nSpülmaschinenfest.",
    "listing.attributes.brand": "Nordlicht",
    "listing.attributes.gtin": "4006381333931",
    "listing.attributes.country_of_origin": "China",
    "listing.images.0.url": "https://www.ebay.de/p/1.jpg",
  });
  expect(reading.unreadable).toEqual([]);
});

it("reads the description as it will be sent while its editor is still loading", () => {
  const doc = pageOf(
    '<textarea name="description">&lt;p&gt;Blau.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>',
  );
  const { fields, unreadable } = readListing(doc, URL_OF_EDITOR, AT);
  expect(fields["listing.description"]?.raw).toBe("Blau.");
  expect(unreadable).toContain("listing.price");
});

it.each([
  ["text that is markup", "<script>globalThis.ran = true</script><img src=x onerror='globalThis.ran = true'>"],
  ["right-to-left and emoji", "شحن سريع 📦 \u202eabc"],
])("shows %s as the text that it is", (_, text) => {
  const doc = pageOf("<dl><dt>Order number</dt><dd>12-34567-89012</dd><dt>Return reason</dt><dd></dd></dl>");
  const value = doc.querySelectorAll("dd")[1];
  if (value) value.textContent = text;
  const url = "https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=5012345678";
  expect(ebay.kinds["return-detail"]?.read(doc, url, AT).fields["return.reason"]?.raw).toBe(text.trim());
  expect("ran" in globalThis).toBe(false);
});

it.each(Object.keys(ebay.kinds))("reads nothing from an empty %s, without an error", (kind) => {
  const urls: Record<string, string> = { "payment-dispute": "https://pmtdispute.ebay.com/dispute/7000123456" };
  for (const html of ["", "<main></main>", "<table><tr></tr></table>"]) {
    const reading = ebay.kinds[kind]?.read(pageOf(html), urls[kind] ?? "https://www.ebay.com/cnt/x", AT);
    expect(reading?.rows).toEqual([]);
    expect(Object.keys(reading?.fields ?? {}).filter((path) => path.startsWith("order."))).toEqual([]);
  }
});
