import { expect, it } from "vitest";
import { isListShown, readOrderList } from "../../extension/portals/amazon/read-order-list";
import { pageOf, raws, storedPage } from "./stored-pages";

const URL_OF_LIST = "https://sellercentral.amazon.com/orders-v3";
const AT = "2026-11-20T09:00:00.000Z";

it("reads a row for every order of the list", () => {
  const reading = readOrderList(storedPage("list-en"), URL_OF_LIST, AT);
  expect(reading.rows).toHaveLength(5);
  expect(reading.unreadable).toEqual([]);
  const row = reading.rows.find(({ fields }) => fields["order.id"]?.raw === "111-5550102-1000002");
  expect(raws(row?.fields ?? {})).toMatchObject({
    "order.placed_at": "Mon, Nov 2, 2026, 2:31 PM PST",
    "order.ship_by": "Wed, Nov 4, 2026",
    "order.deliver_by": "Wed, Nov 11, 2026",
    "order.status": "Shipped",
    "order.fulfilment": "Seller",
    marketplace: "Amazon.com",
    "buyer.name": "Denise Holloway",
    "order.items.0.title": "Clear Phone Case, Shockproof Bumper, 6.1 inch",
    "order.items.0.listing_id": "B0PRAC2C61",
    "order.items.0.sku": "CASE-61-CLR",
    "order.items.0.quantity": "1",
    "order.items.0.price": "$18.99",
  });
});

it("gives each of two products of an order its own lines", () => {
  const doc = pageOf(`<table id="orders-table"><tbody><tr>
    <td data-test-id="oth-order-details"><a href="/orders-v3/order/203-1111111-1111111">203-1111111-1111111</a></td>
    <td data-test-id="oth-product-info"><div class="cell-body">
      <div><a href="https://www.amazon.co.uk/gp/product/B0TEST0001">Mug</a></div><div>SKU: <span>MUG-1</span></div>
      <div><a href="https://www.amazon.co.uk/gp/product/B0TEST0002">Lid</a></div><div>SKU: <span>LID-1</span></div>
    </div></td></tr></tbody></table>`);
  const [row] = readOrderList(doc, "https://sellercentral.amazon.co.uk/orders-v3", AT).rows;
  expect(raws(row?.fields ?? {})).toMatchObject({
    "order.items.0.title": "Mug",
    "order.items.0.sku": "MUG-1",
    "order.items.1.title": "Lid",
    "order.items.1.sku": "LID-1",
  });
});

it("says so when the list is there and no order can be made out", () => {
  const doc = pageOf('<table id="orders-table"><tbody><tr><td>something new</td></tr></tbody></table>');
  expect(isListShown(doc)).toBe(true);
  expect(readOrderList(doc, URL_OF_LIST, AT).unreadable).toEqual(["rows"]);
});
