"""A listing as the editor shows it: one control a field, named as the product type's schema names it."""

from typing import Any, Final

from server.demo.amazon.hosts import HOSTS
from server.demo.amazon.records import Record, records
from server.demo.labels import label
from server.demo.printing import print_country

Field = dict[str, Any]

_DETAILS: Final = (
    ("item_name-0-value", "item_name", "kat-textarea", "listing.title"),
    ("brand-0-value", "brand", "kat-input", "listing.attributes.brand"),
    ("externally_assigned_product_identifier-0-value", "external_id", "kat-input", "listing.attributes.gtin"),
    ("manufacturer-0-value", "manufacturer", "kat-input", "listing.attributes.manufacturer"),
    ("model_number-0-value", "model_number", "kat-input", "listing.attributes.model_number"),
    ("part_number-0-value", "part_number", "kat-input", "listing.attributes.part_number"),
    ("product_description-0-value", "product_description", "kat-textarea", "listing.description"),
    ("generic_keyword-0-value", "generic_keyword", "kat-input", "listing.search_terms"),
    ("color-0-value", "color", "kat-predictive-input", "listing.attributes.color"),
    ("size-0-value", "size", "kat-input", "listing.attributes.size"),
    ("material-0-value", "material", "kat-predictive-input", "listing.attributes.material"),
)
_OFFER: Final = (
    ("contribution_sku-0-value", "sku", "kat-input", "listing.sku"),
    ("purchasable_offer-0-our_price-0-schedule-0-value_with_tax", "price", "kat-input", "listing.price"),
)
_BULLET: Final = "bullet_point-{index}-value"
BULLETS: Final = 5
"""The editor always shows five places for bullets."""


def listing_view(host: str, sku: str, language: str, *, old: bool) -> dict[str, Any] | None:
    """The editor of the listing with that SKU or ASIN, the account's first where none is asked for.

    `old` is the layout of a few years ago, in which bullets are single-line. `None` where there is no such listing.
    """
    assert host in HOSTS
    own = records("listings", host)
    found = next((one for one in own if sku in ("", one["listing.sku"], one["listing.listing_id"])), None)
    if found is None:
        return None
    return {
        "language": language,
        "title": found["listing.title"],
        "asin": found["listing.listing_id"],
        "productType": found["listing.product_type"],
        "currency": found["listing.currency"],
        "images": found["images"],
        "measures": _measures(found),
        "tabs": [
            _tab("product_details", [*_details(found, language, old=old), *_sizes(found, language)], language),
            _tab("offer", _offer(found, language), language),
            _tab("compliance", _compliance(found, language), language),
        ],
    }


def _measures(found: Record) -> dict[str, str]:
    """What the fields for the item's sides and weight say together, by the path that they make up."""
    measures = {}
    if "depth" in found:
        sides = " x ".join(found[side] for side in ("depth", "width", "height"))
        measures["listing.attributes.dimensions"] = f"{sides} {found['unit']}"
    if "weight" in found:
        measures["listing.attributes.weight"] = f"{found['weight']} {found['weight_unit']}"
    return measures


def _tab(name: str, fields: list[Field], language: str) -> dict[str, Any]:
    return {"id": name, "title": label(f"editor.tab-{name}", language), "fields": fields}


def _field(name: str, key: str, element: str, path: str, value: object, language: str, **more: object) -> Field:
    return {
        "name": name,
        "label": label(f"editor.{key}", language),
        "element": element,
        "path": path,
        "value": "" if value is None else str(value),
        **more,
    }


def _details(found: Record, language: str, *, old: bool) -> list[Field]:
    fields: list[Field] = []
    for name, key, element, path in _DETAILS:
        fields.append(_field(name, key, element, path, found.get(path), language))
        if key == "external_id":
            kinds = ["ASIN", "EAN", "GTIN", "UPC"]
            chosen = found["listing.attributes.gtin_type"]
            fields.append(
                _field(
                    name.replace("-value", "-type"),
                    "external_type",
                    "kat-dropdown",
                    "",
                    chosen,
                    language,
                    options=kinds,
                )
            )
        if key == "product_description":
            fields += [
                _field(
                    _BULLET.format(index=index),
                    "bullet_point",
                    "kat-input" if old else "kat-textarea",
                    f"listing.bullets.{index}",
                    found.get(f"listing.bullets.{index}"),
                    language,
                    group="bullet_point",
                )
                for index in range(BULLETS)
            ]
    return fields


def _sizes(found: Record, language: str) -> list[Field]:
    fields = []
    for side in ("depth", "width", "height"):
        if side in found:
            name = f"item_depth_width_height-0-{side}"
            fields.append(_field(f"{name}-value", side, "kat-input", "", found[side], language, group="dimensions"))
            fields.append(
                _field(f"{name}-unit", "unit", "kat-dropdown", "", found["unit"], language, options=[found["unit"]])
            )
    if "weight" in found:
        fields.append(_field("item_weight-0-value", "weight", "kat-input", "", found["weight"], language))
        unit = found["weight_unit"]
        fields.append(_field("item_weight-0-unit", "unit", "kat-dropdown", "", unit, language, options=[unit]))
    return fields


def _offer(found: Record, language: str) -> list[Field]:
    by_id = "fulfillment_availability#1."
    new = label("item.new", language)
    return [
        *(_field(name, key, element, path, found.get(path), language) for name, key, element, path in _OFFER),
        _field("list_price-0-value", "list_price", "kat-input", "", found.get("listing.list_price"), language),
        _field(
            "condition_type-0-value", "condition", "kat-dropdown", "listing.condition", new, language, options=[new]
        ),
        _field(
            f"{by_id}quantity",
            "quantity",
            "kat-input",
            "listing.quantity",
            found["listing.quantity"],
            language,
            id=True,
        ),
        _field(
            f"{by_id}lead_time_to_ship_max_days",
            "handling",
            "kat-input",
            "listing.shipping.handling_days",
            found["listing.shipping.handling_days"],
            language,
            id=True,
        ),
    ]


def _compliance(found: Record, language: str) -> list[Field]:
    country = print_country(found["listing.attributes.country_of_origin"], language)
    person = found.get("listing.attributes.responsible_person")
    none = label("editor.not-applicable", language)
    fields = [
        _field(
            "country_of_origin-0-value",
            "country_of_origin",
            "kat-dropdown",
            "listing.attributes.country_of_origin",
            country,
            language,
            options=[country],
        ),
        _field(
            "supplier_declared_dg_hz_regulation-0-value",
            "dangerous",
            "kat-dropdown",
            "",
            none,
            language,
            options=[none],
        ),
    ]
    if person:
        name = "dsa_responsible_party_address-0-value"
        path = "listing.attributes.responsible_person"
        fields.append(_field(name, "responsible_person", "kat-input", path, person, language))
    return fields
