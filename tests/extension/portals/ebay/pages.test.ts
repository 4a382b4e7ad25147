import { describe, expect, it } from "vitest";
import { ebay } from "../../../../extension/portals/ebay/index";
import { pageOf } from "../../stored-pages";

const EMPTY = pageOf("<main></main>");
const BOX = pageOf('<form><textarea name="messageText"></textarea></form>');

describe("the kind of an eBay page", () => {
  it.each([
    ["https://www.ebay.com/mesh/ord/details?orderid=12-34567-89012", "order-detail", "12-34567-89012"],
    [
      "https://www.ebay.co.uk/mesh/ord/details?mode=SH&srn=101&orderid=12-34567-89012&source=Orders",
      "order-detail",
      "12-34567-89012",
    ],
    ["https://www.ebay.de/sh/ord/details?orderId=12-34567-89012", "order-detail", "12-34567-89012"],
    ["https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS&sort=-paiddate", "order-list", null],
    ["https://www.ebay.fr/sh/ord?filter=status%3AAWAITING_SHIPMENT", "order-list", null],
    ["https://www.ebay.it/sh/ord/?filter=status%3AALL_RETURNS", "return-list", null],
    [
      "https://www.ebay.es/cnt/ViewMessage?group_type=CORE&conversation_type=FROM_MEMBERS&status=UNREAD",
      "message-inbox",
      null,
    ],
    ["https://mesg.ebay.com.au/mesgweb/ViewMessages/0", "message-inbox", null],
    ["https://www.ebay.com/mye/myebay/messages", "message-inbox", null],
    ["https://www.ebay.com/cnt/viewMessage?question_id=1234567890", "message-thread", null],
    ["https://mesg.ebay.be/mesg/view?conversationId=77001122", "message-thread", null],
    ["https://www.ebay.com/cnt/intermediatedFAQ?requested=rosalie_w&itemId=123456789012", "message-composer", null],
    ["https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=5012345678", "return-detail", null],
    ["https://www.ebay.ca/rtn/Return/ReturnDetails?returnId=5012345678", "return-detail", null],
    [
      "https://www.ebay.ca/rtn/Return/ReturnViewSelectedItem?itemId=123456789012&transactionId=1",
      "return-detail",
      null,
    ],
    ["https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5300001234", "inr-detail", null],
    ["https://www.ebay.com/ItemNotReceived/ViewRequest?id=5300001234", "inr-detail", null],
    ["https://www.ebay.com/ReturnCase/5012345678", "case-detail", null],
    ["https://pmtdispute.ebay.com/dispute/7000123456", "payment-dispute", null],
    ["https://www.ebay.com/lstng?draftId=900001&mode=ReviseItem", "listing-editor", null],
    ["https://www.ebay.com.hk/fdbk/feedback_profile/my-shop", "feedback-list", null],
  ])("%s", (url, kind, orderId) => {
    expect(ebay.owns(url)).toBe(true);
    expect(ebay.recognise(EMPTY, url)).toEqual({ kind, orderId });
    expect(Object.keys(ebay.kinds)).toContain(kind);
  });

  it("is a composer where a page of messages asks for none of them and has a box", () => {
    expect(ebay.recognise(BOX, "https://mesg.ebay.de/mesg/")).toEqual({ kind: "message-composer", orderId: null });
    expect(ebay.recognise(BOX, "https://www.ebay.de/cnt/ViewMessage?conversationId=77001122")?.kind).toBe(
      "message-thread",
    );
  });

  it.each([
    ["what eBay shows its buyers", "https://order.ebay.com/ord/show?orderId=12-34567-89012"],
    ["an item's page", "https://www.ebay.com/itm/123456789012"],
    [
      "a request that a buyer is about to make",
      "https://www.ebay.com/ItemNotReceived/CreateRequest?itemId=1&transactionId=2",
    ],
    ["feedback that is being left", "https://www.ebay.com/fdbk/leave_feedback?item_id=123456789012"],
    ["the start of a listing", "https://www.ebay.com/sl/prelist/home"],
    ["another host with eBay in its name", "https://www.ebay.com.evil.example/mesh/ord/details?orderid=12-34567-89012"],
    ["plain http", "http://www.ebay.com/mesh/ord/details?orderid=12-34567-89012"],
  ])("is none for %s", (_, url) => {
    expect(ebay.recognise(EMPTY, url)).toBeNull();
  });

  it("takes no order number that is none from an address", () => {
    for (const wrong of ["112-34567-89012", "12-34567-890123", "12-3456-89012", "%E0%A4%A", "<script>"])
      expect(ebay.recognise(EMPTY, `https://www.ebay.com/mesh/ord/details?orderid=${wrong}`)).toEqual({
        kind: "order-detail",
        orderId: null,
      });
  });

  it("is described in a sentence, and only opening a conversation changes anything", () => {
    for (const [kind, { description, opens }] of Object.entries(ebay.kinds)) {
      expect(description).toMatch(/^[A-Z].{20,}\.$/);
      expect(opens).toBe(kind === "message-thread" ? "marks-read" : undefined);
    }
  });
});
