/** Where eBay's own interfaces keep the facts of a matter: the names that a page's model may use, too. */

/** Path of the order context → places in the model, the first that holds something. */
type Places = Readonly<Record<string, readonly string[]>>;

export interface MatterModel {
  /** The key that holds the matter's own number. */
  key: string;
  places: Places;
}

const CLAIM: Places = {
  "order.id": ["orderId", "legacyOrderId"],
  "buyer.name": ["buyer", "buyerUsername", "buyerLoginName", "buyerDetails.buyerid"],
  "order.items.0.listing_id": ["itemId", "itemDetails.itemId", "lineItems.0.itemId"],
};

export const RETURN_MODEL: MatterModel = {
  key: "returnId",
  places: {
    "order.id": ["orderId", "legacyOrderId"],
    "buyer.name": ["buyerLoginName", "buyerDetails.buyerid"],
    "order.items.0.listing_id": ["creationInfo.item.itemId", "lineItems.0.listing.listingId"],
    "order.items.0.quantity": ["creationInfo.item.returnQuantity", "lineItems.0.listing.quantity"],
    "order.items.0.title": ["lineItems.0.listing.title"],
    "return.reason": ["creationInfo.reason", "returnReason"],
    "return.comment": ["creationInfo.comments.content"],
    "return.requested_at": ["creationInfo.creationDate", "returnInitiated"],
    "return.respond_by": ["sellerResponseDue.respondByDate"],
    "return.refund_amount": [
      "sellerTotalRefund.actualRefundAmount",
      "sellerTotalRefund.estimatedRefundAmount",
      "refundDetails",
    ],
    "return.status": ["status", "returnStatus", "state"],
  },
};

export const INQUIRY_MODEL: MatterModel = {
  key: "inquiryId",
  places: {
    ...CLAIM,
    "claim.amount": ["claimAmount", "inquiryDetails.claimAmount"],
    "claim.opened_at": ["creationDate", "inquiryDetails.creationDate"],
    "claim.respond_by": ["respondByDate", "sellerMakeItRightByDate"],
    "claim.status": ["inquiryStatusEnum", "status", "state"],
  },
};

export const CASE_MODEL: MatterModel = {
  key: "caseId",
  places: {
    ...CLAIM,
    "claim.amount": ["claimAmount", "caseDetails.claimAmount"],
    "claim.opened_at": ["creationDate", "caseDetails.creationDate"],
    "claim.respond_by": ["respondByDate"],
    "claim.status": ["caseStatusEnum", "caseStatus", "status", "state"],
  },
};

export const DISPUTE_MODEL: MatterModel = {
  key: "paymentDisputeId",
  places: {
    ...CLAIM,
    "claim.amount": ["amount"],
    "claim.opened_at": ["openDate"],
    "claim.reason": ["reason"],
    "claim.respond_by": ["respondByDate"],
    "claim.status": ["paymentDisputeStatus"],
  },
};
