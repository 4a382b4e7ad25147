/** eBay's seller pages, all sites. */

import { houseOf, matchesOf } from "../hosts";
import type { PageKind, Portal } from "../portal";
import { type EbayPageKind, isEbay, recognise } from "./pages";
import { isComposerShown, readComposer } from "./read-composer";
import { isFeedbackShown, readFeedbackList } from "./read-feedback";
import { isInboxShown, readInbox } from "./read-inbox";
import { isListingShown, readListing } from "./read-listing";
import { isMatterShown, matterReader } from "./read-matter";
import { isOrderShown, readOrderDetail } from "./read-order-detail";
import { isOrderListShown, orderRowsOf, readOrderList } from "./read-order-list";
import { isReturnListShown, readReturnList } from "./read-return-list";
import { isThreadShown, readThread } from "./read-thread";
import { listingWriter } from "./write-listing";
import { messageWriter } from "./write-message";

const KINDS: Readonly<Record<EbayPageKind, PageKind>> = {
  "order-list": {
    description: "The list of orders in Seller Hub.",
    read: readOrderList,
    ready: isOrderListShown,
    list: true,
    rowsOf: orderRowsOf,
  },
  "order-detail": {
    description: "One order: its items, the address, what was paid, the parcels.",
    read: readOrderDetail,
    ready: isOrderShown,
  },
  "message-inbox": {
    description: "The list of conversations with buyers.",
    read: readInbox,
    ready: isInboxShown,
    list: true,
  },
  "message-thread": {
    description: "One conversation with a buyer, with the box to answer it.",
    read: readThread,
    ready: isThreadShown,
    opens: "marks-read",
    writer: messageWriter,
  },
  "message-composer": {
    description: "The form for writing to a buyer, by itself or in a frame of the list of orders.",
    read: readComposer,
    ready: isComposerShown,
    writer: messageWriter,
  },
  "return-list": {
    description: "The list of returns in Seller Hub.",
    read: readReturnList,
    ready: isReturnListShown,
    list: true,
  },
  "return-detail": {
    description: "One return: why, since when, how much, and by when to answer.",
    read: matterReader("return-detail"),
    ready: isMatterShown,
  },
  "inr-detail": {
    description: "One request about an item that did not arrive.",
    read: matterReader("inr-detail"),
    ready: isMatterShown,
  },
  "case-detail": {
    description: "One case that eBay was asked to step in on.",
    read: matterReader("case-detail"),
    ready: isMatterShown,
  },
  "payment-dispute": {
    description: "One payment that the buyer disputes with his bank or PayPal.",
    read: matterReader("payment-dispute"),
    ready: isMatterShown,
  },
  "listing-editor": {
    description: "The form in which a listing is written and revised.",
    read: readListing,
    ready: isListingShown,
    writer: listingWriter,
  },
  "feedback-list": {
    description: "The feedback that buyers left.",
    read: readFeedbackList,
    ready: isFeedbackShown,
    list: true,
  },
};

export const ebay: Portal = {
  name: "ebay",
  matches: matchesOf(houseOf("ebay")),
  owns: isEbay,
  recognise,
  kinds: KINDS,
};
