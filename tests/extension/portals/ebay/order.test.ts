import { describe, expect, it } from "vitest";
import { isOrderShown, readOrderDetail } from "../../../../extension/portals/ebay/read-order-detail";
import { orderRowsOf, readOrderList } from "../../../../extension/portals/ebay/read-order-list";
import { pageOf, raws } from "../../stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const DETAIL = "https://www.ebay.com/mesh/ord/details?orderid=12-34567-89012";
const LIST = "https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS";

const piece = (text: string) =>
  `<span class="tooltip"><button class="tooltip__host copy-to-clipboard">${text}</button><span class="tooltip__overlay">Copy</span></span>`;

function card(options: {
  id: string;
  title: string;
  sku: string;
  quantity: number;
  price: string;
  tracking?: string;
}): string {
  const { id, title, sku, quantity, price, tracking } = options;
  return `<div class="lineItemCard"><div class="lineItemCardInfo">
    <a href="https://www.ebay.com/itm/${id}"><img class="orders-image-control__image" src="x.jpg" alt="${title}"></a>
    <div class="lineItemCardInfo__content details">
      <a href="https://www.ebay.com/itm/${id}"><span class="PSEUDOLINK">${title}</span></a>
      <div class="lineItemCardInfo__itemId spaceTop"><span class="sh-secondary">Item ID:</span> <span class="sh-secondary">${id}</span></div>
      <div class="lineItemCardInfo__sku spaceTop"><span class="sh-secondary">Custom label (SKU):</span> <span class="sh-secondary">${sku}</span></div>
      <div class="lineItemCardInfo__aspects spaceTop">Colour: Blue · Size: M</div>
      ${tracking ? `<div class="lineItemCardInfo__tracking">Tracking number: <button class="edit-link">${tracking}</button></div>` : ""}
    </div></div>
    <div class="quantity__value"><span class="sh-bold">${quantity}</span> <span>(9 available)</span></div>
    <div class="soldPrice__value">${price}</div><div class="total__value">${price}</div></div>`;
}

function orderPage(cards: string, address: string): string {
  return `<div class="order-info"><dl><dt class="label">Order</dt><dd class="info-value">12-34567-89012</dd>
    <dt class="label">Sold</dt><dd class="info-value">Nov 12, 2026 at 9:14 AM</dd>
    <dt class="label">Buyer</dt><dd class="info-value"><a href="/usr/rosalie_w">rosalie_w</a> (312)</dd>
    <dt class="label">Ship by</dt><dd class="info-value">Nov 14, 2026</dd></dl></div>
    <div class="shipping-info shipping-address address">${address}<dl class="phone"><dt>Phone</dt><dd class="info-value"><button class="tooltip__host">(555) 010-0199</button></dd></dl></div>
    <div id="itemInfo" class="item-info">${cards}</div>
    <div class="payment-info buyer-paid"><dl><div class="data-item"><dt class="label">Shipping</dt><dd class="amount value">$5.00</dd></div></dl>
      <dl class="total"><dt class="label">Order total</dt><dd class="amount value sh-bold">$64.98</dd></dl></div>
    <div class="payment-info earnings"><dl class="total"><dt class="label">Order earnings</dt><dd class="amount value sh-bold">$51.20</dd></dl></div>`;
}

const US = `<div>${piece("Rosalie Whitcombe")}</div><div>${piece("18 Larch Lane")}</div>
  <div>${piece("Burlington")} ${piece("VT")} ${piece("05401")}</div><div>${piece("United States")}</div>`;
const ONE = card({
  id: "123456789012",
  title: "Enamel mug, 0.4 l, blue",
  sku: "MUG-04-BL",
  quantity: 1,
  price: "$59.98",
  tracking: "9400 1000 0000 0000 0000 00",
});

describe("an order's page", () => {
  it("shows items, address, payment and parcel", () => {
    const reading = readOrderDetail(pageOf(orderPage(ONE, US)), DETAIL, AT);
    expect(raws(reading.fields)).toEqual({
      "order.id": "12-34567-89012",
      "order.placed_at": "Nov 12, 2026 at 9:14 AM",
      "order.ship_by": "Nov 14, 2026",
      "order.total": "$64.98",
      "order.items.0.title": "Enamel mug, 0.4 l, blue",
      "order.items.0.listing_id": "123456789012",
      "order.items.0.sku": "MUG-04-BL",
      "order.items.0.quantity": "1",
      "order.items.0.price": "$59.98",
      "order.ship_to.name": "Rosalie Whitcombe",
      "order.ship_to.lines.0": "18 Larch Lane",
      "order.ship_to.lines.1": "Burlington",
      "order.ship_to.lines.2": "VT",
      "order.ship_to.lines.3": "05401",
      "order.ship_to.lines.4": "United States",
      "order.ship_to.city": "Burlington",
      "order.ship_to.region": "VT",
      "order.ship_to.postcode": "05401",
      "order.ship_to.country": "United States",
      "buyer.name": "rosalie_w",
      "shipments.0.tracking_number": "9400 1000 0000 0000 0000 00",
    });
    expect(reading.unreadable).toEqual([]);
    expect(reading.language).toBe("en");
    expect(reading.fields["order.items.0.sku"]?.how).toBe("attribute");
    expect(reading.fields["order.placed_at"]?.how).toBe("label");
  });

  const lines = (...rows: string[][]) => rows.map((row) => `<div>${row.map(piece).join(" ")}</div>`).join("");

  it.each([
    [
      "United Kingdom",
      [["Imogen Hartley"], ["Flat 3", "7 Quarry Road"], ["Leeds", "West Yorkshire", "LS1 4AP"], ["United Kingdom"]],
      {
        city: "Leeds",
        region: "West Yorkshire",
        postcode: "LS1 4AP",
        country: "United Kingdom",
        "lines.1": "7 Quarry Road",
      },
    ],
    [
      "Germany",
      [["Jonas Petersen"], ["Lindenweg 4"], ["24103", "Kiel"], ["Deutschland"]],
      { city: "Kiel", region: undefined, postcode: "24103", country: "Deutschland", "lines.0": "Lindenweg 4" },
    ],
    [
      "Japan",
      [["三枝 春香"], ["梅田1-2-3"], ["530-0001", "大阪府", "大阪市北区"], ["日本"]],
      { city: "大阪市北区", region: "大阪府", postcode: "530-0001", country: "日本", "lines.0": "梅田1-2-3" },
    ],
    [
      "a place that cannot be told apart",
      [["Ada Wong"], ["Flat 12B", "8 Hill Rd"], ["Hong Kong"]],
      { city: undefined, postcode: undefined, country: undefined, "lines.0": "Flat 12B", "lines.2": "Hong Kong" },
    ],
  ])("sorts the pieces of an address in %s", (_, rows, wanted) => {
    const html = orderPage(ONE, lines(...rows)).replace("shipping-info shipping-address address", "ship-to address");
    const fields = raws(readOrderDetail(pageOf(html), DETAIL, AT).fields);
    expect(fields["order.ship_to.name"]).toBe(rows[0]?.[0]);
    for (const [name, piece] of Object.entries(wanted)) expect(fields[`order.ship_to.${name}`]).toBe(piece);
  });

  it("gives each of several items its own values, and one parcel of two items is one", () => {
    const tracking = "1Z999AA10123456784";
    const two =
      card({ id: "123456789012", title: "Mug", sku: "MUG", quantity: 2, price: "$20.00", tracking }) +
      card({ id: "123456789013", title: "Lid", sku: "LID", quantity: 1, price: "$4.00", tracking });
    const fields = raws(readOrderDetail(pageOf(orderPage(two, US)), DETAIL, AT).fields);
    expect(fields).toMatchObject({
      "order.items.0.sku": "MUG",
      "order.items.0.quantity": "2",
      "order.items.0.price": "$20.00",
      "order.items.1.title": "Lid",
      "order.items.1.listing_id": "123456789013",
      "order.items.1.price": "$4.00",
      "shipments.0.tracking_number": tracking,
    });
    expect(Object.keys(fields).filter((path) => path.startsWith("shipments.1"))).toEqual([]);
  });

  it("makes no second item the first when the first's card is not marked as one", () => {
    const two =
      card({ id: "123456789012", title: "Mug", sku: "MUG", quantity: 2, price: "$20.00" }).replace(
        'class="lineItemCard"><div class="lineItemCardInfo"',
        'class="x"><div class="y"',
      ) + card({ id: "123456789013", title: "Lid", sku: "LID", quantity: 1, price: "$4.00" });
    expect(raws(readOrderDetail(pageOf(orderPage(two, US)), DETAIL, AT).fields)).toMatchObject({
      "order.items.0.title": "Mug",
      "order.items.0.price": "$20.00",
      "order.items.1.sku": "LID",
      "order.items.1.quantity": "1",
    });
  });

  it("shows two parcels, each with its own carrier", () => {
    const parcel = (carrier: string, number: string) =>
      `<section><dl><dt>Carrier</dt><dd>${carrier}</dd></dl><div class="tracking-info"><button class="edit-link">${number}</button></div></section>`;
    const html = orderPage(ONE.replace(/<div class="lineItemCardInfo__tracking">.*?<\/div>/, ""), US);
    const doc = pageOf(`${html}${parcel("USPS", "9400100000000000000000")}${parcel("UPS", "1Z999AA10123456784")}`);
    expect(raws(readOrderDetail(doc, DETAIL, AT).fields)).toMatchObject({
      "shipments.0.carrier": "USPS",
      "shipments.0.tracking_number": "9400100000000000000000",
      "shipments.1.carrier": "UPS",
      "shipments.1.tracking_number": "1Z999AA10123456784",
    });
  });

  it.each([
    ["de", "Verkauft am", "12. Nov. 2026", "Käufer", "Versenden bis", "14. Nov. 2026"],
    ["fr", "Vendu le", "12 nov. 2026", "Acheteur", "Expédier avant le", "14 nov. 2026"],
    ["it", "Data di vendita", "12 nov 2026", "Acquirente", "Spedisci entro", "14 nov 2026"],
    ["es", "Fecha de venta", "12 nov. 2026", "Comprador", "Enviar antes del", "14 nov. 2026"],
    ["zh", "售出日期", "2026年11月12日", "买家", "发货截止日期", "2026年11月14日"],
    ["ja", "販売日", "2026年11月12日", "バイヤー", "発送期限", "2026年11月14日"],
  ])("is read by its words in %s", (language, sold, soldAt, buyer, shipBy, shipAt) => {
    const doc = pageOf(
      orderPage(ONE, US)
        .replace(">Sold<", `>${sold}<`)
        .replace("Nov 12, 2026 at 9:14 AM", soldAt)
        .replace(">Buyer<", `>${buyer}<`)
        .replace(">Ship by<", `>${shipBy}<`)
        .replace("Nov 14, 2026", shipAt),
    );
    doc.documentElement.lang = language;
    expect(raws(readOrderDetail(doc, DETAIL, AT).fields)).toMatchObject({
      "order.placed_at": soldAt,
      "order.ship_by": shipAt,
      "buyer.name": "rosalie_w",
      "order.total": "$64.98",
    });
  });

  it("says what a half-drawn page does not show yet", () => {
    const doc = pageOf('<div class="order-info"><dl><dt>Sold</dt><dd>Nov 12, 2026</dd></dl></div>');
    expect(isOrderShown(doc)).toBe(false);
    expect(readOrderDetail(doc, DETAIL, AT).unreadable).toEqual([
      "order.total",
      "order.items.0.title",
      "order.ship_to.name",
      "order.ship_to.lines",
    ]);
  });
});

describe("the list of orders", () => {
  const row = (id: string) => `<tr id="order-${id}"><td><a href="/mesh/ord/details?orderid=${id}">${id}</a></td>
    <td><a href="https://www.ebay.com/itm/123456789012">Enamel mug</a><div>Custom label (SKU): MUG-04</div></td>
    <td>2</td><td>$40.00</td><td>Nov 12</td><td>rosalie_w</td>
    <td><button class="fake-menu-button__button" aria-label="Show more actions"></button>
      <ul><li><button>Message buyer for order number ${id}</button></li></ul></td></tr>`;
  const heads = ["Order", "Item", "Quantity", "Total", "Date sold", "Buyer", "Actions"].map((one) => `<th>${one}</th>`);
  const listOf = (rows: string) => `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows}</tbody></table>`;

  it("gives a row for every order, and its place for a badge", () => {
    const doc = pageOf(listOf(row("12-34567-89012") + row("12-34567-89013")));
    const reading = readOrderList(doc, LIST, AT);
    expect(reading.rows.map(({ fields }) => fields["order.id"]?.raw)).toEqual(["12-34567-89012", "12-34567-89013"]);
    expect(raws(reading.rows[0]?.fields ?? {})).toEqual({
      "order.id": "12-34567-89012",
      "order.items.0.listing_id": "123456789012",
      "order.items.0.title": "Enamel mug",
      "order.items.0.quantity": "2",
      "order.items.0.sku": "MUG-04",
      "order.total": "$40.00",
      "order.placed_at": "Nov 12",
      "buyer.name": "rosalie_w",
    });
    expect(orderRowsOf(doc).map(({ orderId, anchor }) => [orderId, anchor.localName])).toEqual([
      ["12-34567-89012", "a"],
      ["12-34567-89013", "a"],
    ]);
  });

  it("tells rows by their links where they carry no marks of their own", () => {
    const entry = (id: string, buyer: string) =>
      `<div><div><a href="https://www.ebay.de/mesh/ord/details?orderid=${id}">${id}</a></div><dl><dt>Käufer</dt><dd>${buyer}</dd></dl></div>`;
    const doc = pageOf(
      `<main><div>${entry("12-34567-89012", "rosalie_w")}${entry("12-34567-89013", "jonas_p")}</div></main>`,
    );
    expect(readOrderList(doc, LIST, AT).rows.map(({ fields }) => raws(fields))).toEqual([
      { "order.id": "12-34567-89012", "buyer.name": "rosalie_w" },
      { "order.id": "12-34567-89013", "buyer.name": "jonas_p" },
    ]);
  });

  it("stops at 500 rows of a page with thousands", { timeout: 30_000 }, () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => row(`12-34567-${String(10_000 + index)}`)).join("");
    expect(readOrderList(pageOf(listOf(rows)), LIST, AT).rows).toHaveLength(500);
  });

  it("says so when there are rows and no order can be made out", () => {
    expect(readOrderList(pageOf(listOf('<tr id="order-x"><td>new</td></tr>')), LIST, AT).unreadable).toEqual(["rows"]);
  });
});
