"""The words of Sellerside, as closed lists. Codes are stored, sent and compared; they are never translated.

The extension's TypeScript vocabulary is generated from this file through the OpenAPI document, so a word is
added here and nowhere else.
"""

from enum import StrEnum


class Portal(StrEnum):
    """Where the seller works. A marketplace (`amazon.de`) is one site of a portal."""

    AMAZON = "amazon"
    EBAY = "ebay"
    SHOPIFY = "shopify"
    WISH = "wish"
    WALMART = "walmart"
    ETSY = "etsy"
    ALIEXPRESS = "aliexpress"
    TIKTOK_SHOP = "tiktok-shop"
    TEMU = "temu"
    SHOPEE = "shopee"
    LAZADA = "lazada"
    MERCADO_LIBRE = "mercado-libre"
    OTHER = "other"


class DisputeType(StrEnum):
    """What the complaint is about."""

    NOT_RECEIVED = "not-received"
    DELIVERED_NOT_RECEIVED = "delivered-not-received"
    LATE = "late"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"
    NOT_AS_DESCRIBED = "not-as-described"
    WRONG_ITEM = "wrong-item"
    MISSING_PARTS = "missing-parts"
    SIZE_FIT = "size-fit"
    COUNTERFEIT = "counterfeit"
    CHANGED_MIND = "changed-mind"
    CANCELLATION = "cancellation"
    CUSTOMS_DUTIES = "customs-duties"
    REFUND_NOT_RECEIVED = "refund-not-received"
    RETURN_PROBLEM = "return-problem"
    UNAUTHORIZED_PAYMENT = "unauthorized-payment"
    REVIEW_THREAT = "review-threat"
    ADDRESS_CHANGE = "address-change"
    PRODUCT_QUESTION = "product-question"
    OTHER = "other"


class Ask(StrEnum):
    """What the buyer wants."""

    FULL_REFUND = "full-refund"
    RETURN_AND_REFUND = "return-and-refund"
    PARTIAL_REFUND = "partial-refund"
    REPLACEMENT = "replacement"
    RESEND_PARTS = "resend-parts"
    REPAIR = "repair"
    CANCEL_ORDER = "cancel-order"
    CORRECT_ADDRESS = "correct-address"
    TRACE_WITH_CARRIER = "trace-with-carrier"
    ANSWER_QUESTION = "answer-question"


class Threat(StrEnum):
    """What the buyer says will follow."""

    BAD_REVIEW = "bad-review"
    CLAIM = "claim"
    CHARGEBACK = "chargeback"
    LEGAL = "legal"


class Urgency(StrEnum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class ClaimKind(StrEnum):
    """The form that the complaint has taken."""

    MESSAGE = "message"
    RETURN_REQUEST = "return-request"
    A_TO_Z = "a-to-z"
    INR_CASE = "inr-case"
    SNAD_CASE = "snad-case"
    CANCELLATION_REQUEST = "cancellation-request"
    PAYMENT_DISPUTE = "payment-dispute"
    CHARGEBACK = "chargeback"
    FEEDBACK = "feedback"
    REVIEW = "review"
    POLICY_WARNING = "policy-warning"


class Party(StrEnum):
    SELLER = "seller"
    CARRIER = "carrier"
    PLATFORM = "platform"
    BUYER = "buyer"
    CUSTOMS = "customs"
    SUPPLIER = "supplier"
    SHARED = "shared"
    UNDETERMINED = "undetermined"


class Remedy(StrEnum):
    """What can be done about it."""

    FULL_REFUND = "full-refund"
    RETURNLESS_REFUND = "returnless-refund"
    RETURN_AND_REFUND = "return-and-refund"
    PARTIAL_REFUND = "partial-refund"
    COUPON = "coupon"
    REPLACEMENT = "replacement"
    RESEND_PARTS = "resend-parts"
    REPAIR = "repair"
    WAIT_AND_INFORM = "wait-and-inform"
    TRACE_WITH_CARRIER = "trace-with-carrier"
    CONTEST_WITH_EVIDENCE = "contest-with-evidence"
    REFER_TO_PLATFORM = "refer-to-platform"
    CANCEL_ORDER = "cancel-order"
    CORRECT_ADDRESS = "correct-address"
    ANSWER_QUESTION = "answer-question"
    DECLINE = "decline"


class ShipmentState(StrEnum):
    PRE_TRANSIT = "pre-transit"
    IN_TRANSIT = "in-transit"
    OUT_FOR_DELIVERY = "out-for-delivery"
    AVAILABLE_FOR_PICKUP = "available-for-pickup"
    CUSTOMS = "customs"
    EXCEPTION = "exception"
    FAILED_ATTEMPT = "failed-attempt"
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    LOST = "lost"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class DeadlineKind(StrEnum):
    ANSWER_BUYER = "answer-buyer"
    ANSWER_CLAIM = "answer-claim"
    APPEAL = "appeal"
    REFUND = "refund"
    SHIP = "ship"
    UPLOAD_TRACKING = "upload-tracking"
    CARRIER_CLAIM = "carrier-claim"
    RETURN_LABEL = "return-label"
    OTHER = "other"


class EvidenceNeed(StrEnum):
    REQUIRED = "required"
    HELPFUL = "helpful"
    USELESS = "useless"
    AGAINST = "against"


class Tone(StrEnum):
    APOLOGETIC = "apologetic"
    NEUTRAL = "neutral"
    FIRM = "firm"


class Outcome(StrEnum):
    WON = "won"
    LOST = "lost"
    SETTLED = "settled"


class How(StrEnum):
    """How a field was found on a page, or by which other way it came."""

    ATTRIBUTE = "attribute"
    JSON = "json"
    LABEL = "label"
    POINTED = "pointed"
    TYPED = "typed"
    API = "api"


class EvidenceItem(StrEnum):
    """Pieces of proof that checklists, packets and cases speak of."""

    TRACKING_HISTORY = "tracking-history"
    FIRST_SCAN = "first-scan"
    PROOF_OF_DELIVERY = "proof-of-delivery"
    SIGNED_PROOF_OF_DELIVERY = "signed-proof-of-delivery"
    DELIVERY_PHOTO = "delivery-photo"
    PROTECTED_LABEL = "protected-label"
    ADDRESS_ON_ORDER = "address-on-order"
    DISPATCH_RECORD = "dispatch-record"
    WEIGHT_AT_DISPATCH = "weight-at-dispatch"
    PACKING_PHOTO = "packing-photo"
    PRODUCT_PHOTO = "product-photo"
    SERIAL_NUMBER = "serial-number"
    PACKING_LIST = "packing-list"
    PHOTO_OF_DAMAGE = "photo-of-damage"
    PHOTO_OF_PACKAGING = "photo-of-packaging"
    PHOTO_OF_ITEM_RECEIVED = "photo-of-item-received"
    PHOTO_OF_DEFECT = "photo-of-defect"
    CARRIER_DAMAGE_REPORT = "carrier-damage-report"
    CARRIER_INVESTIGATION = "carrier-investigation"
    LISTING_AT_ORDER = "listing-at-order"
    MEASURED_SIZES = "measured-sizes"
    PURCHASE_INVOICE = "purchase-invoice"
    BRAND_AUTHORISATION = "brand-authorisation"
    CUSTOMS_DECLARATION = "customs-declaration"
    DUTY_TERMS_SHOWN = "duty-terms-shown"
    DUTY_RECEIPT = "duty-receipt"
    RETURN_TRACKING = "return-tracking"
    RETURN_INSPECTION = "return-inspection"
    REFUND_RECORD = "refund-record"
    CANCELLATION_RECORD = "cancellation-record"
    BUYER_MESSAGES = "buyer-messages"
    SELLER_ANSWERS = "seller-answers"
    RETURN_POLICY = "return-policy"


class Question(StrEnum):
    """What we may have to ask the buyer before the case can be settled. One at a time."""

    PHOTO_OF_DAMAGE = "photo-of-damage"
    PHOTO_OF_DEFECT = "photo-of-defect"
    PHOTO_OF_ITEM_RECEIVED = "photo-of-item-received"
    WHICH_PART_IS_MISSING = "which-part-is-missing"
    WHICH_SIZE_IS_NEEDED = "which-size-is-needed"
    WHAT_DIFFERS = "what-differs"
    CHECK_WITH_NEIGHBOURS = "check-with-neighbours"
    RETURN_TRACKING_NUMBER = "return-tracking-number"
    DUTY_RECEIPT = "duty-receipt"
    CORRECT_ADDRESS = "correct-address"
    WHAT_IS_WRONG = "what-is-wrong"


class EntityKind(StrEnum):
    """What a message names."""

    ORDER_NUMBER = "order-number"
    TRACKING_NUMBER = "tracking-number"
    AMOUNT = "amount"
    DATE = "date"
    SIZE = "size"
    COLOUR = "colour"


class PromiseKind(StrEnum):
    """What the seller has promised. Where it is a remedy too, the code is the remedy's."""

    FULL_REFUND = "full-refund"
    RETURN_AND_REFUND = "return-and-refund"
    PARTIAL_REFUND = "partial-refund"
    COUPON = "coupon"
    REPLACEMENT = "replacement"
    RESEND_PARTS = "resend-parts"
    REPAIR = "repair"
    TRACE_WITH_CARRIER = "trace-with-carrier"
    CANCEL_ORDER = "cancel-order"
    ANSWER = "answer"
    DELIVERY = "delivery"


UNKNOWN_LANGUAGE = "und"
"""BCP 47 code for a language that could not be told."""
