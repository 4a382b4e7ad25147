/**
 * Which field of the listing editor is which. The editor's fields are named `<attribute>-<place>-<leaf>` after the
 * schema of the product type, in every language and layout. Data: add an attribute where a product type has more.
 */

export interface ListingField {
  /** Path of a reading; `N` stands for the place. */
  path: string;
  attribute: string;
  /** What comes after the place. */
  leaf: string;
  /** A sentence or a list that the seller types, and a writer may fill. */
  text?: true;
}

const field = (path: string, attribute: string, leaf = "value"): ListingField => ({ path, attribute, leaf });
const text = (path: string, attribute: string): ListingField => ({ path, attribute, leaf: "value", text: true });

/** Where a path stands twice, the first that the page has is taken. */
export const LISTING_FIELDS: readonly ListingField[] = [
  text("listing.title", "item_name"),
  text("listing.bullets.N", "bullet_point"),
  text("listing.description", "product_description"),
  text("listing.description", "rtip_product_description"),
  text("listing.search_terms", "generic_keyword"),
  field("listing.sku", "contribution_sku"),
  field("listing.condition", "condition_type"),
  text("listing.condition_note", "condition_note"),
  field("listing.price", "purchasable_offer", "our_price-0-schedule-0-value_with_tax"),
  field("listing.currency", "purchasable_offer", "currency"),
  field("listing.quantity", "fulfillment_availability", "quantity"),
  field("listing.shipping.handling_days", "fulfillment_availability", "lead_time_to_ship_max_days"),
  text("listing.attributes.brand", "brand"),
  text("listing.attributes.manufacturer", "manufacturer"),
  text("listing.attributes.model_number", "model_number"),
  text("listing.attributes.part_number", "part_number"),
  text("listing.attributes.color", "color"),
  text("listing.attributes.size", "size"),
  text("listing.attributes.material", "material"),
  text("listing.attributes.included_components", "included_components"),
  field("listing.attributes.number_of_items", "number_of_items"),
  field("listing.attributes.country_of_origin", "country_of_origin"),
  field("listing.attributes.plug", "power_plug_type"),
  field("listing.attributes.responsible_person", "dsa_responsible_party_address"),
];

/** Attributes of which several places make one value: "cotton, linen". */
export const SEVERAL = new Set(["color", "material", "included_components"]);

/** Measures: their leaves in the order in which they are said, and the attribute they make up. */
export const MEASURES: readonly { path: string; attribute: string; leaves: readonly string[] }[] = [
  {
    path: "listing.attributes.dimensions",
    attribute: "item_depth_width_height",
    leaves: ["depth", "width", "height"],
  },
  { path: "listing.attributes.dimensions", attribute: "item_dimensions", leaves: ["length", "width", "height"] },
  { path: "listing.attributes.weight", attribute: "item_weight", leaves: [""] },
  { path: "listing.attributes.voltage", attribute: "voltage", leaves: [""] },
];

/** The product's number is only one where its kind is one of these; the others are numbers of Amazon's own. */
export const PRODUCT_NUMBERS = /^(?:ean|upc|gtin|isbn|jan)/i;
export const PRODUCT_NUMBER = "externally_assigned_product_identifier";

/** Fields that have an id of their own and, in some layouts, no name. */
export const FIELD_IDS: Readonly<Record<string, string>> = {
  "listing.quantity": "fulfillment_availability#1.quantity",
  "listing.shipping.handling_days": "fulfillment_availability#1.lead_time_to_ship_max_days",
};

/** The upload of a picture. The first is the main one. */
export const IMAGE_PLACES = ["MAIN", ..."12345678".split("").map((place) => `PT0${place}`)];
export const imageInput = (place: string): string => `[id="ProductImage_${place}-input_input"]`;
export const ANY_IMAGE_INPUT = '[id^="ProductImage_"][id$="-input_input"]';
