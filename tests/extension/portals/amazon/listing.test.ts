import { beforeEach, describe, expect, it } from "vitest";
import { amazon } from "../../../../extension/portals/amazon/index";
import { readListingEditor } from "../../../../extension/portals/amazon/read-listing-editor";
import { writeListingField } from "../../../../extension/portals/amazon/write-listing-editor";
import { raws } from "../../stored-pages";

const AT = "2026-11-23T00:00:00Z";
const URL_OF_EDITOR =
  "https://sellercentral.amazon.de/abis/listing/edit?marketplaceID=A1PA6795UKMFR9&sku=BOWL-1&asin=B0PRAC0001&productType=BOWL";

/** A field as the editor builds it: its name on the host, its value there and in the box of its root. */
function host(kind: string, name: string, value: string, more = ""): string {
  return `<kat-${kind} name="${name}" value="${value}" ${more}></kat-${kind}>`;
}

function show(html: string): void {
  document.body.innerHTML = html;
  for (const one of document.querySelectorAll("kat-textarea, kat-input")) {
    const box = document.createElement(one.localName === "kat-input" ? "input" : "textarea");
    box.value = one.getAttribute("value") ?? "";
    if (one.hasAttribute("disabled")) box.disabled = true;
    one.attachShadow({ mode: "open" }).append(box);
  }
}

const boxOf = (name: string): HTMLTextAreaElement | null =>
  document.querySelector(`[name="${name}"]`)?.shadowRoot?.querySelector("textarea, input") ?? null;
const read = () => raws(readListingEditor(document, URL_OF_EDITOR, AT).fields);

beforeEach(() => {
  show(`${host("textarea", "item_name-0-value", "Keramikschale, blau")}
    ${host("textarea", "bullet_point-0-value", "Spülmaschinenfest")}${host("textarea", "bullet_point-1-value", "")}
    ${host("textarea", "product_description-0-value", "Handgemacht.")}
    ${host("input", "material-0-value", "Keramik")}${host("input", "material-1-value", "Kork")}
    ${host("dropdown", "externally_assigned_product_identifier-0-type", "EAN")}
    ${host("input", "externally_assigned_product_identifier-0-value", "4006381333931")}
    ${host("input", "item_depth_width_height-0-depth-value", "30")}
    ${host("input", "item_depth_width_height-0-width-value", "20")}
    ${host("input", "item_depth_width_height-0-height-value", "10")}
    ${["depth", "width", "height"].map((side) => host("dropdown", `item_depth_width_height-0-${side}-unit`, "centimeters")).join("")}
    ${host("input", "purchasable_offer-0-our_price-0-schedule-0-value_with_tax", "24.90")}
    <kat-input id="fulfillment_availability#1.quantity" value="12"></kat-input>
    <div><div><img src="https://m.media-amazon.com/images/I/1.jpg"></div>
      <input type="file" id="ProductImage_MAIN-input_input"></div>`);
});

describe("the listing editor", () => {
  it("is read by the names of its fields", () => {
    expect(read()).toEqual({
      "listing.title": "Keramikschale, blau",
      "listing.bullets.0": "Spülmaschinenfest",
      "listing.description": "Handgemacht.",
      "listing.attributes.material": "Keramik, Kork",
      "listing.attributes.gtin": "4006381333931",
      "listing.attributes.dimensions": "30 x 20 x 10 centimeters",
      "listing.price": "24.90",
      "listing.quantity": "12",
      "listing.images.0.url": "https://m.media-amazon.com/images/I/1.jpg",
      "listing.sku": "BOWL-1",
      "listing.listing_id": "B0PRAC0001",
      "listing.product_type": "BOWL",
    });
  });

  it("reads what was typed before what the host still says", () => {
    const box = boxOf("item_name-0-value");
    if (box) box.value = "Keramikschale, grün";
    expect(read()["listing.title"]).toBe("Keramikschale, grün");
  });

  it("takes Amazon's own number for no barcode, and sides in two units for no measure", () => {
    document.querySelector('[name$="identifier-0-type"]')?.setAttribute("value", "ASIN");
    document.querySelector('[name$="height-unit"]')?.setAttribute("value", "inches");
    expect(read()).not.toHaveProperty(["listing.attributes.gtin"]);
    expect(read()).not.toHaveProperty(["listing.attributes.dimensions"]);
  });

  it("says that the title is missing where it is", () => {
    show(host("input", "brand-0-value", "Practice"));
    expect(readListingEditor(document, URL_OF_EDITOR, AT).unreadable).toEqual(["listing.title"]);
  });
});

describe("writing into the listing editor", () => {
  it("fills the named field, tells its host, and leaves it", () => {
    let left = 0;
    boxOf("bullet_point-1-value")?.addEventListener("blur", () => {
      left += 1;
    });
    expect(writeListingField(document, "listing.bullets.1", "Mikrowellenfest")).toEqual({ ok: true, reason: null });
    expect(boxOf("bullet_point-1-value")?.value).toBe("Mikrowellenfest");
    expect(read()["listing.bullets.1"]).toBe("Mikrowellenfest");
    expect(left).toBe(1);
  });

  it.each([
    ["listing.bullets.4", "no-field"],
    ["listing.price", "no-field"],
    ["listing.images.0", "no-field"],
    ["listing.search_terms", "no-field"],
  ])("%s: %s", (path, reason) => {
    expect(writeListingField(document, path, "anything")).toEqual({ ok: false, reason });
  });

  it("writes the seller's own value, not the catalogue's beside it; of two open ones none", () => {
    show(
      `${host("textarea", "item_name-0-value", "Catalogue", "disabled")}${host("textarea", "item_name-0-value", "Mine")}`,
    );
    expect(writeListingField(document, "listing.title", "Better").ok).toBe(true);
    const [catalogue, own] = document.querySelectorAll("kat-textarea");
    expect(catalogue?.shadowRoot?.querySelector("textarea")?.value).toBe("Catalogue");
    expect(own?.shadowRoot?.querySelector("textarea")?.value).toBe("Better");
    catalogue?.removeAttribute("disabled");
    const box = catalogue?.shadowRoot?.querySelector("textarea");
    if (box) box.disabled = false;
    expect(writeListingField(document, "listing.title", "Best")).toEqual({ ok: false, reason: "no-field" });
  });

  it("offers no choice, price or number for writing", () => {
    const fields = amazon.kinds["listing-editor"]?.writer?.fields ?? [];
    expect(fields).toContain("listing.title");
    expect(fields).toContain("listing.bullets.*");
    for (const path of ["listing.price", "listing.quantity", "listing.sku", "listing.attributes.country_of_origin"])
      expect(fields).not.toContain(path);
  });
});
