import { describe, expect, it } from "vitest";
import { readFeedbackList, readReviewList } from "../../../../extension/portals/amazon/read-feedback";
import {
  readChargebackList,
  readClaimList,
  readReturnList,
  readSafetList,
} from "../../../../extension/portals/amazon/read-lists";
import { readMessageInbox, readMessageThread } from "../../../../extension/portals/amazon/read-messages";
import { readOrderList } from "../../../../extension/portals/amazon/read-order-list";
import { writeThreadReply } from "../../../../extension/portals/amazon/write-message-thread";
import { pageOf, raws } from "../../stored-pages";

const AT = "2026-11-23T00:00:00Z";
const HOME = "https://sellercentral.amazon.de/gp/guarantee-claims/home.html";
const id = (number: number): string => `302-5550101-${String(1_000_000 + number)}`;
const rowsOf = (reading: { rows: { fields: Record<string, { raw: string }> }[] }) =>
  reading.rows.map(({ fields }) => raws(fields));

describe("lists that carry no marks", () => {
  it("gives each claim its own values, whatever stands between them", () => {
    const doc = pageOf(`<h1>Claims</h1><div><div><a href="/orders-v3/order/${id(1)}">${id(1)}</a>
        <p>Status: Under review</p><p>Amount: <b>€39.99</b></p></div><hr>
      <div><a href="/orders-v3/order/${id(2)}">${id(2)}</a><p>Reason: Item not received</p></div></div>`);
    expect(rowsOf(readClaimList(doc, HOME, AT))).toEqual([
      { "order.id": id(1), "claim.kind": "a-to-z", "claim.status": "Under review", "claim.amount": "€39.99" },
      { "order.id": id(2), "claim.kind": "a-to-z", "claim.reason": "Item not received" },
    ]);
  });

  it("puts nothing that does not look like its field", () => {
    const doc = pageOf(`<table><thead><tr><th>Order ID</th><th>Amount</th><th>Due date</th><th>Status</th></tr></thead>
      <tbody><tr><td>${id(1)}</td><td>View details</td><td>see the claim</td><td>Closed</td></tr></tbody></table>`);
    expect(rowsOf(readChargebackList(doc, HOME, AT))).toEqual([
      { "order.id": id(1), "claim.kind": "chargeback", "claim.status": "Closed" },
    ]);
  });

  it("reads no cell whose head cannot be told", () => {
    const doc = pageOf(`<table><thead><tr><th>Order ID</th><th>Status</th></tr></thead>
      <tbody><tr><td>${id(1)}</td><td>extra</td><td>Closed</td></tr></tbody></table>`);
    expect(rowsOf(readClaimList(doc, HOME, AT))).toEqual([{ "order.id": id(1), "claim.kind": "a-to-z" }]);
  });

  it("adds to a return what the page's data says of it, and says where it was found", () => {
    const data = { returnRequests: [{ orderId: id(1), rmaId: "DxQ4vM2pRRMA", returnRequestState: "Authorized" }] };
    const doc = pageOf(`<script type="application/json">${JSON.stringify({ page: data })}</script>
      <ul><li>${id(1)} <span>Reason:</span> <span>Defective</span></li></ul>`);
    const [row] = readReturnList(doc, "https://sellercentral.amazon.de/gp/returns/list/v2", AT).rows;
    expect(row?.fields).toEqual({
      "order.id": { raw: id(1), how: "label" },
      "return.reason": { raw: "Defective", how: "label" },
      "return.id": { raw: "DxQ4vM2pRRMA", how: "json" },
      "return.status": { raw: "Authorized", how: "json" },
    });
  });

  it("knows a SAFE-T claim by its box's id", () => {
    const doc =
      pageOf(`<div id="claim-content-wrapper-55501-20411-1000001"><a href="/orders-v3/order/${id(1)}">${id(1)}</a>
      <dl><dt>Betrag</dt><dd>39,99 €</dd></dl></div>`);
    const [row] = readSafetList(doc, "https://sellercentral.amazon.de/safet-claims", AT).rows;
    expect(row?.fields["safet.id"]).toEqual({ raw: "55501-20411-1000001", how: "attribute" });
    expect(raws(row?.fields ?? {})).toMatchObject({ "order.id": id(1), "safet.amount": "39,99 €" });
  });

  it("misses the row that the address asks for", () => {
    const url = `https://sellercentral.amazon.de/gp/returns/list/v2?keywordSearch=${id(1)}`;
    expect(readReturnList(pageOf("<p>Nothing</p>"), url, AT).unreadable).toEqual(["rows"]);
  });
});

describe("pages that are too much", () => {
  it("stops at 500 rows of thousands", { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => `<tr><td>${id(n)}</td><td>Open</td></tr>`).join("");
    const doc = pageOf(`<table><thead><tr><th>Order ID</th><th>Status</th></tr></thead><tbody>${rows}</tbody></table>`);
    expect(readClaimList(doc, HOME, AT).rows).toHaveLength(500);
    const orders = rows
      .replaceAll("<td>Open", '<td data-test-id="oth-order-details">')
      .replaceAll(/<td>(302[\d-]+)/g, '<td><a href="/orders-v3/order/$1">$1</a>');
    const list = pageOf(`<table id="orders-table"><tbody>${orders}</tbody></table>`);
    expect(readOrderList(list, "https://sellercentral.amazon.de/orders-v3", AT).rows).toHaveLength(500);
  });

  it("bears five megabytes of prose", { timeout: 60_000 }, () => {
    const doc = pageOf(`<p>${"Status: open. ".repeat(380_000)}</p><div>${id(1)}</div>`);
    expect(rowsOf(readClaimList(doc, HOME, AT))).toEqual([{ "order.id": id(1), "claim.kind": "a-to-z" }]);
  });

  it("keeps markup, right-to-left and pictures as the text that they are", () => {
    const text = "<script>alert(1)</script> مكسور 💔";
    const doc = pageOf(
      "<table><thead><tr><th>Order ID</th><th>Comments</th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>",
    );
    const [first, second] = doc.querySelectorAll("td");
    if (first) first.textContent = id(1);
    if (second) second.textContent = text;
    expect(rowsOf(readReturnList(doc, HOME, AT))[0]?.["return.comment"]).toBe(text);
  });
});

describe("feedback and reviews", () => {
  it("reads the order's date as the order's where the head says so", () => {
    const page = (head: string) =>
      pageOf(`<div class="fbm-content katal"><kat-table><kat-table-row class="fb-detail-table-header">
        <kat-table-cell class="col_order_date">${head}</kat-table-cell></kat-table-row><kat-table-row>
        <kat-table-cell class="col_order_date">Nov 9, 2026</kat-table-cell>
        <kat-table-cell class="col_feedback_rating"><kat-star-rating value="1"></kat-star-rating></kat-table-cell>
        <kat-table-cell class="col_order_id"><kat-link label="${id(1)}"></kat-link></kat-table-cell>
        <kat-table-cell>Broken</kat-table-cell></kat-table-row></kat-table></div>`);
    const url = "https://sellercentral.amazon.com/feedback-manager/index.html#/";
    expect(rowsOf(readFeedbackList(page("Date"), url, AT))).toEqual([
      { "order.id": id(1), "feedback.at": "Nov 9, 2026", "feedback.rating": "1", "feedback.text": "Broken" },
    ]);
    expect(rowsOf(readFeedbackList(page("Order date"), url, AT))[0]).toMatchObject({
      "order.placed_at": "Nov 9, 2026",
    });
  });

  it("takes no line of the review itself for its author", () => {
    const doc = pageOf(`<div class="reviewContainer"><kat-star-rating class="reviewRating" value="2"></kat-star-rating>
      <div id="R1-title"><b>Bad</b></div><div id="review-content-R1"><p>Review by my wife on Sunday</p></div>
      <span>Review by Ann on November 3, 2026</span><div class="asinDetail"><a href="https://www.amazon.com/dp/B0PRAC0001">x</a></div></div>`);
    expect(rowsOf(readReviewList(doc, "https://sellercentral.amazon.com/brand-customer-reviews", AT))).toEqual([
      {
        "review.id": "R1",
        "review.rating": "2",
        "review.title": "Bad",
        "review.text": "Review by my wife on Sunday",
        "review.listing_id": "B0PRAC0001",
        "review.author": "Ann",
        "review.at": "November 3, 2026",
      },
    ]);
  });
});

describe("messages", () => {
  const THREAD = "https://sellercentral.amazon.com/messaging/inbox-v3?cc=77";
  const page = (reply: string) =>
    pageOf(`<ul><li><a href="/messaging/inbox-v3?cc=76">Other</a> ${id(6)} Nov 1, 2026</li>
      <li><a href="/messaging/inbox-v3?cc=77">Ann</a> ${id(7)} Nov 2, 2026</li></ul>
      <section><div><span>Buyer</span><span>Nov 2, 2026, 9:00 AM</span><p>Where is it?</p></div>
      <div><span>Shipped on</span><span>Oct 28, 2026</span><p>Not a message</p></div>${reply}</section>`);

  it("reads the thread that the address names, not the ones beside it", () => {
    const fields = raws(readMessageThread(page("<textarea>Dear</textarea>"), THREAD, AT).fields);
    expect(fields).toEqual({
      "thread.id": "77",
      "order.id": id(7),
      "messages.0.from": "buyer",
      "messages.0.at": "Nov 2, 2026, 9:00 AM",
      "messages.0.text": "Where is it?",
      "draft.text": "Dear",
    });
  });

  it("says which threads are unread only where the list does", () => {
    const list = (mark: string) =>
      pageOf(
        `<ul><li>${mark}<a href="/messaging/inbox-v3?cc=1">Ann</a></li><li><a href="/messaging/inbox-v3?cc=2">Bo</a></li></ul>`,
      );
    const url = "https://sellercentral.amazon.com/messaging/inbox-v3";
    expect(rowsOf(readMessageInbox(list(""), url, AT)).map((row) => row["thread.unread"])).toEqual([
      undefined,
      undefined,
    ]);
    const marked = rowsOf(readMessageInbox(list('<i aria-label="Unread message"></i>'), url, AT));
    expect(marked.map((row) => row["thread.unread"])).toEqual(["true", "false"]);
  });

  it("writes into the one box of a thread, and into none of two", () => {
    const one = page("<textarea></textarea>");
    expect(writeThreadReply(one, "On its way.")).toEqual({ ok: true, reason: null });
    expect(one.querySelector("textarea")?.value).toBe("On its way.");
    const two = page('<textarea></textarea><div contenteditable="true"></div>');
    expect(writeThreadReply(two, "On its way.")).toEqual({ ok: false, reason: "no-message-box" });
    expect(two.querySelector("textarea")?.value).toBe("");
    expect(writeThreadReply(page("<textarea disabled></textarea>"), "Hi")).toEqual({
      ok: false,
      reason: "no-message-box",
    });
    expect(writeThreadReply(one, " ")).toEqual({ ok: false, reason: "no-text" });
  });
});
