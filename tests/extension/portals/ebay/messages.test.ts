import { describe, expect, it } from "vitest";
import { readComposer } from "../../../../extension/portals/ebay/read-composer";
import { readFeedbackList } from "../../../../extension/portals/ebay/read-feedback";
import { readInbox } from "../../../../extension/portals/ebay/read-inbox";
import { readThread } from "../../../../extension/portals/ebay/read-thread";
import { pageOf, raws } from "../../stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const INBOX = "https://www.ebay.com/cnt/ViewMessage?group_type=CORE";
const THREAD = "https://www.ebay.com/cnt/ViewMessage?conversationId=77001122";

describe("the list of conversations", () => {
  const row = (id: string, buyer: string, subject: string, state = "") =>
    `<tr><td>${state}</td><td>${buyer}</td><td><a href="/cnt/ViewMessage?conversationId=${id}">${subject}</a></td><td>Nov 19, 2026</td></tr>`;
  const listOf = (rows: string) =>
    `<table><thead><tr><th></th><th>From</th><th>Subject</th><th>Received</th></tr></thead><tbody>${rows}</tbody></table>`;

  it("gives a row for every conversation", () => {
    const rows =
      row("77001122", "rosalie_w", "Where is my mug? 12-34567-89012", '<span aria-label="Unread"></span>') +
      row("77001123", "jonas_p", "Thank you");
    expect(readInbox(pageOf(listOf(rows)), INBOX, AT).rows.map(({ fields }) => raws(fields))).toEqual([
      {
        "thread.id": "77001122",
        "thread.subject": "Where is my mug? 12-34567-89012",
        "thread.last_at": "Nov 19, 2026",
        "thread.unread": "true",
        "buyer.name": "rosalie_w",
        "order.id": "12-34567-89012",
      },
      {
        "thread.id": "77001123",
        "thread.subject": "Thank you",
        "thread.last_at": "Nov 19, 2026",
        "buyer.name": "jonas_p",
      },
    ]);
  });

  it("takes a name in bold for unread where others are not", () => {
    const rows =
      row("77001122", "<strong>rosalie_w</strong>", "Where is it?") + row("77001123", "jonas_p", "Thank you");
    expect(readInbox(pageOf(listOf(rows)), INBOX, AT).rows.map(({ fields }) => fields["thread.unread"]?.raw)).toEqual([
      "true",
      "false",
    ]);
    const all =
      row("77001122", "<strong>rosalie_w</strong>", "Where is it?") +
      row("77001123", "<strong>jonas_p</strong>", "Thank you");
    expect(readInbox(pageOf(listOf(all)), INBOX, AT).rows.map(({ fields }) => fields["thread.unread"]?.raw)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("shows none where there are none", () => {
    expect(readInbox(pageOf("<main>No messages</main>"), INBOX, AT).rows).toEqual([]);
  });
});

describe("a conversation", () => {
  const message = (who: string, when: string, text: string, more = "") =>
    `<li><div><b>${who}</b> <time datetime="${when}">…</time></div><div><p>${text}</p></div>${more}<button>Reply</button></li>`;

  it("shows who wrote what and when", () => {
    const doc =
      pageOf(`<main><h1>Messages</h1><dl><dt>Buyer</dt><dd>rosalie_w (312)</dd><dt>Order number</dt><dd>12-34567-89012</dd>
      <dt>Sold</dt><dd><time datetime="2026-11-12">Nov 12</time></dd><dt>Subject</dt><dd>Where is my mug?</dd></dl>
      <ul>${message("rosalie_w", "2026-11-18T10:00:00Z", "Where is it?<br>I need it on Friday 🎂. Order number: 99-99999-99999", '<div><a download="crack.jpg" href="/att/1.jpg">crack.jpg</a></div>')}
      ${message("You", "2026-11-18T12:00:00Z", "On its way.")}</ul><form><textarea name="messageText"></textarea></form></main>`);
    expect(raws(readThread(doc, THREAD, AT).fields)).toEqual({
      "thread.id": "77001122",
      "thread.subject": "Where is my mug?",
      "thread.last_at": "2026-11-18T12:00:00Z",
      "order.id": "12-34567-89012",
      "buyer.name": "rosalie_w",
      "messages.0.from": "buyer",
      "messages.0.at": "2026-11-18T10:00:00Z",
      "messages.0.text": "Where is it?\nI need it on Friday 🎂. Order number: 99-99999-99999",
      "messages.0.attachments.0.name": "crack.jpg",
      "messages.0.attachments.0.url": "https://www.ebay.com/att/1.jpg",
      "messages.1.from": "seller",
      "messages.1.at": "2026-11-18T12:00:00Z",
      "messages.1.text": "On its way.",
    });
  });

  it.each([
    ["de", "Sie", "18. Nov. 2026, 10:15"],
    ["fr", "Vous", "18 nov. 2026 à 10:15"],
    ["zh", "您", "2026年11月18日 10:15"],
    ["ja", "あなた", "2026年11月18日 10:15"],
  ])("knows the seller's own words in %s, by times as they are written", (_, you, when) => {
    const entry = (who: string, text: string) =>
      `<div><div><span>${who}</span><span>${when}</span></div><div>${text}</div></div>`;
    const doc = pageOf(`<main><section>${entry(you, "Guten Tag")}${entry("eBay", "Info")}</section></main>`);
    expect(raws(readThread(doc, THREAD, AT).fields)).toMatchObject({
      "messages.0.from": "seller",
      "messages.0.at": when,
      "messages.0.text": "Guten Tag",
      "messages.1.text": "Info",
    });
  });

  it("is read from the page's model where the messages are not drawn", () => {
    const messages = [
      {
        messageId: "1",
        messageBody: "Where is it?",
        senderUsername: "rosalie_w",
        recipientUsername: "my-shop",
        createdDate: "2026-11-18T10:00:00.000Z",
      },
      {
        messageId: "2",
        messageBody: "<img src=x onerror=alert(1)>",
        senderUsername: "my-shop",
        recipientUsername: "rosalie_w",
        createdDate: "2026-11-18T12:00:00.000Z",
      },
    ];
    const doc = pageOf(
      `<dl><dt>Buyer</dt><dd>rosalie_w</dd></dl><script type="application/json">${JSON.stringify({ messages })}</script>`,
    );
    const { fields } = readThread(doc, THREAD, AT);
    expect(raws(fields)).toMatchObject({
      "messages.0.from": "buyer",
      "messages.0.text": "Where is it?",
      "messages.1.from": "seller",
      "messages.1.text": "<img src=x onerror=alert(1)>",
    });
    expect(fields["messages.0.text"]?.how).toBe("json");
  });
});

describe("the box to write in", () => {
  it("says to whom, about what, and what stands in it", () => {
    const doc = pageOf(`<form><p>Order number: 12-34567-89012</p><input name="messageSubject" value="Your mug">
      <textarea name="messageBody">Hello</textarea><button>Send</button></form>`);
    const url = "https://www.ebay.com/cnt/intermediatedFAQ?requested=rosalie_w&itemId=123456789012";
    expect(raws(readComposer(doc, url, AT).fields)).toEqual({
      "order.id": "12-34567-89012",
      "buyer.name": "rosalie_w",
      "thread.subject": "Your mug",
      "order.items.0.listing_id": "123456789012",
      "draft.text": "Hello",
    });
  });

  it("is found in a frame of the page, too", () => {
    const doc = pageOf('<iframe srcdoc="&lt;div contenteditable=true role=textbox&gt;Hello&lt;/div&gt;"></iframe>');
    expect(raws(readComposer(doc, "https://www.ebay.com/cnt/x", AT).fields)["draft.text"]).toBe("Hello");
  });
});

describe("the list of feedback", () => {
  it.each([
    ["en", ["Feedback", "From", "When"], "Positive"],
    ["de", ["Kommentar", "Von Käufer", "Datum"], "Negativ"],
    ["fr", ["Commentaire", "Acheteur", "Date"], "Neutre"],
    ["es", ["Comentario", "Comprador", "Fecha"], "Negativo"],
    ["it", ["Commento", "Acquirente", "Data"], "Positivo"],
    ["zh", ["评论", "买家", "日期"], "差评"],
    ["ja", ["コメント", "購入者", "日付"], "悪い"],
  ])("is read in %s", (_, heads, rating) => {
    const doc = pageOf(`<table><tr><th></th>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>
      <tr><td><svg aria-label="${rating}"></svg></td><td><div>Lovely mug!</div><div><a href="/itm/123456789012">Enamel mug</a></div></td><td>rosalie_w (312)</td><td>2026-11-19</td></tr></table>`);
    expect(
      readFeedbackList(doc, "https://www.ebay.com/fdbk/feedback_profile/my-shop", AT).rows.map(({ fields }) =>
        raws(fields),
      ),
    ).toEqual([
      {
        "feedback.rating": rating,
        "feedback.text": "Lovely mug!",
        "feedback.at": "2026-11-19",
        "buyer.name": "rosalie_w",
        "order.items.0.listing_id": "123456789012",
        "order.items.0.title": "Enamel mug",
      },
    ]);
  });
});
