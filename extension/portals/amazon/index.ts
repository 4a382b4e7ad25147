/** Amazon Seller Central. */

import { houseOf, matchesOf } from "../hosts";
import type { Portal } from "../portal";
import { isSellerCentral, recognise } from "./pages";
import { isHealthShown, readAccountHealth } from "./read-account-health";
import { isContactFormShown, readContactBuyer } from "./read-contact-buyer";
import { areReviewsShown, isFeedbackShown, readFeedbackList, readReviewList } from "./read-feedback";
import { isEditorShown, readListingEditor } from "./read-listing-editor";
import {
  isOrderListed,
  isSafetListed,
  isSafetShown,
  readChargebackList,
  readClaimList,
  readReturnList,
  readSafetDetail,
  readSafetList,
} from "./read-lists";
import { isInboxShown, isThreadShown, readMessageInbox, readMessageThread } from "./read-messages";
import { areNoticesShown, readNoticeList } from "./read-notices";
import { isOrderShown, readOrderDetail } from "./read-order-detail";
import { isListShown, orderRowsOf, readOrderList } from "./read-order-list";
import { writeMessage } from "./write-contact-buyer";
import { WRITABLE, writeListingField } from "./write-listing-editor";
import { writeThreadReply } from "./write-message-thread";

export const amazon: Portal = {
  name: "amazon",
  matches: matchesOf(houseOf("amazon")),
  owns: isSellerCentral,
  recognise,
  kinds: {
    "order-list": {
      description: "The list of orders.",
      read: readOrderList,
      ready: isListShown,
      list: true,
      rowsOf: orderRowsOf,
    },
    "order-detail": {
      description: "One order: items, address, parcels, what was paid.",
      read: readOrderDetail,
      ready: isOrderShown,
    },
    "contact-buyer": {
      description: "The form for writing to a buyer, with what was written so far.",
      read: readContactBuyer,
      ready: isContactFormShown,
      writer: { fields: ["message"], write: (doc, _field, text) => writeMessage(doc, text) },
    },
    "message-inbox": {
      description: "The list of conversations with buyers.",
      read: readMessageInbox,
      ready: isInboxShown,
      list: true,
    },
    "message-thread": {
      description: "One conversation with a buyer, with the box for the answer.",
      read: readMessageThread,
      ready: isThreadShown,
      opens: "marks-read",
      writer: { fields: ["message"], write: (doc, _field, text) => writeThreadReply(doc, text) },
    },
    "return-list": {
      description: "The list of returns that buyers asked for.",
      read: readReturnList,
      ready: isOrderListed,
      list: true,
    },
    "claim-list": {
      description: "The list of A-to-z Guarantee claims.",
      read: readClaimList,
      ready: isOrderListed,
      list: true,
    },
    "chargeback-list": {
      description: "The list of payments that buyers had called back by their bank.",
      read: readChargebackList,
      ready: isOrderListed,
      list: true,
    },
    "safet-list": {
      description: "The list of the seller's own claims on Amazon (SAFE-T).",
      read: readSafetList,
      ready: isSafetListed,
      list: true,
    },
    "safet-detail": {
      description: "One claim of the seller's on Amazon (SAFE-T).",
      read: readSafetDetail,
      ready: isSafetShown,
    },
    "listing-editor": {
      description: "The form in which one product's listing is edited.",
      read: readListingEditor,
      ready: isEditorShown,
      writer: { fields: WRITABLE, write: writeListingField },
    },
    "feedback-list": {
      description: "What buyers rated the seller with, and wrote.",
      read: readFeedbackList,
      ready: isFeedbackShown,
      list: true,
    },
    "review-list": {
      description: "What customers wrote about the products of the seller's brand.",
      read: readReviewList,
      ready: areReviewsShown,
      list: true,
    },
    "account-health": {
      description: "How the account stands: its measures and what Amazon asks for.",
      read: readAccountHealth,
      ready: isHealthShown,
      list: true,
    },
    "notice-list": {
      description: "Amazon's notifications about the account's performance.",
      read: readNoticeList,
      ready: areNoticesShown,
      list: true,
    },
  },
};
