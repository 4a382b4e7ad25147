# Words of an evidence packet. Facts only; whoever reads them has ninety seconds.

title = Seller's response
title-record = Case record
page = Page
prepared = Prepared on { $date }
heading-answer = Answer
heading-facts = Facts that carry it
heading-ask = What is asked
heading-timeline = Timeline
heading-evidence = List of evidence
exhibit = Exhibit { $number }
exhibit-order = Order
exhibit-tracking = Shipment and tracking
exhibit-messages = Messages
exhibit-return = Return

label-order = Order number
label-marketplace = Marketplace
label-item = Item
label-quantity = Quantity
label-price = Price
label-total = Order total
label-amount = Amount in dispute
label-claim = Claim
label-subject = Subject
label-opened = Opened
label-deadline = Answer due by
label-reason = Reason given
label-placed = Ordered
label-ship-by = Ship by
label-deliver-by = Deliver by
label-fulfilment = Fulfilment
label-address = Delivery address
label-duty-terms = Duty terms
label-return-policy = Return policy
label-carrier = Carrier
label-tracking-number = Tracking number
label-service = Service
label-dispatched = Dispatched
label-first-scan = First carrier scan
label-delivered = Delivered
label-signed-by = Signed for by
label-protection = Claims protection
label-time = Time
label-event = Event
label-state = State
label-place = Place
label-origin = Origin
label-exhibit = Exhibit
label-fact = Fact
label-record = What the record shows
label-file = File
label-size = Size
label-source = Source
label-captured = Captured
label-hash = SHA-256
label-attachment = Attachment
label-translation = Translation
label-requested = Requested
label-received = Received
label-comment = Comment
value-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
value-fulfilled-seller = by the seller
value-fulfilled-platform = by { $platform }
value-no-returns = no returns
value-protected = bought through { $platform }, claims protected
value-bytes = { $size } bytes
times-in = Times in { $zone }.
read-from = Read from: { $pages }
hash-note = The files are enclosed unchanged in the folder “originals”. Their SHA-256 values let anyone check that they have not been altered.
page-order-detail = order page
page-order-list = order list
page-contact-buyer = message page
page-case = case record

who-buyer = Buyer
who-seller = Seller
who-platform = { $platform }
who-carrier = Carrier
who-order = Order

source-buyer-message = attachment to a message of the buyer
source-seller-message = attachment to a message of the seller
source-seller-upload = added by the seller
source-carrier = carrier
source-page = page of the marketplace

event-placed = Order placed
event-dispatched = Order dispatched
event-first-scan = First carrier scan
event-delivered = Delivered
event-claim = { $kind } opened
event-decided-buyer = Decision for the buyer
event-decided-seller = Decision for the seller
event-debited = Amount debited
event-return-requested = Return requested
event-return-received = Return received

answer-subject = Subject of the case: { $type }.
answer-subject-dated = Subject of the case of { $date }: { $type }.
answer-appeal = The case was decided for the buyer on { $date }; this is the seller's answer to that decision.
answer-record = The records of the order are set out on the following pages.

fact-platform-fulfilled = The order was stored, packed and shipped by { $platform }.
fact-protected = The shipping label was bought through { $platform } and carries claims protection.
fact-delivered = The carrier recorded the delivery of parcel { $number }: { $when }.
fact-address-match = The place of delivery recorded by the carrier is that of the delivery address on the order: { $place }.
fact-signed = The delivery was signed for by { $name }.
fact-scan-on-time = The carrier first scanned the parcel on { $date }, within the ship-by date of { $due }.
fact-scan = The carrier first scanned the parcel on { $date }.
fact-moving = The parcel is on its way; the carrier's latest scan: { $when }.
fact-dispatched-on-time = The order was dispatched on { $date }, within the ship-by date of { $due }.
fact-answered = The seller answered the buyer's first message within { $hours ->
    [one] one hour
   *[other] { $hours } hours
}.
fact-return-late = The return was requested { $days } days after delivery; the return policy of the order allows { $allowed } days.
fact-policy = The return policy of the order allows returns within { $allowed } days.
fact-duties-prepaid = Import duties and taxes were included in the price at checkout ({ $terms }).
fact-duties-recipient = The order was sold on the term that import duties are paid by the recipient ({ $terms }).
fact-enclosed = Enclosed as proof: { $item }.

label-fact-platform-fulfilled = Fulfilment
label-fact-protected = Shipping label
label-fact-delivered = Delivered
label-fact-address-match = Place of delivery
label-fact-signed = Signed for by
label-fact-scan-on-time = First carrier scan
label-fact-scan = First carrier scan
label-fact-moving = Latest scan
label-fact-dispatched-on-time = Dispatched
label-fact-answered = First answer to the buyer
label-fact-return-late = Return requested
label-fact-policy = Return policy
label-fact-duties-prepaid = Duty terms
label-fact-duties-recipient = Duty terms
value-in-time = { $date } (due { $due })
value-hours = { $hours ->
    [one] within one hour
   *[other] within { $hours } hours
}
value-after-days = { $days } days after delivery ({ $allowed } allowed)

ask-platform-delivery = { $platform } stored and shipped this order. We ask { $platform } to handle the delivery question with the buyer and not to charge the seller.
ask-protection = We ask { $platform } to fund any refund under the claims protection of the label, and not to count the claim against the seller's account.
ask-reverse = We ask { $platform } to reverse the decision on the records shown here, to return the amount debited, and to remove the claim from the seller's metrics.
ask-close = We ask { $platform } to decide the case for the seller on the records shown here, and not to count it against the seller's account.
ask-record = No claim is open. These records are kept with the order; nothing is asked of { $platform } at present.

shown-unreadable = The picture could not be displayed here; the file is enclosed unchanged.
shown-locked = The document is protected by a password and could not be displayed here; the file is enclosed unchanged.
shown-not = This type of file is not displayed here; it is enclosed unchanged.
shown-pages = Page { $page } of { $pages }
shown-first-pages = The first { $shown } of { $pages } pages are shown; the whole document is enclosed.

kind-message = Buyer's message
kind-return-request = Return request
kind-a-to-z = A-to-z Guarantee claim
kind-inr-case = Item not received case
kind-snad-case = Item not as described case
kind-cancellation-request = Cancellation request
kind-payment-dispute = Payment dispute
kind-chargeback = Chargeback
kind-feedback = Buyer feedback
kind-review = Product review
kind-policy-warning = Policy warning

type-not-received = item reported as not received
type-delivered-not-received = item reported as not received, delivery recorded by the carrier
type-late = late delivery
type-damaged = item reported as damaged on arrival
type-defective = item reported as defective
type-not-as-described = item reported as different from the listing
type-wrong-item = another item reported as received
type-missing-parts = parts reported as missing
type-size-fit = size or fit
type-counterfeit = authenticity of the item
type-changed-mind = buyer no longer wants the item
type-cancellation = cancellation of the order
type-customs-duties = import duties and customs
type-refund-not-received = refund reported as not received
type-return-problem = handling of the return
type-unauthorized-payment = payment reported as unauthorised
type-review-threat = demand connected with a review
type-address-change = change of the delivery address
type-product-question = question about the product
type-other = buyer's complaint

state-pre-transit = Announced
state-in-transit = In transit
state-out-for-delivery = Out for delivery
state-available-for-pickup = Ready for pickup
state-customs = At customs
state-exception = Exception
state-failed-attempt = Delivery attempted
state-delivered = Delivered
state-returning = Returning to sender
state-returned = Returned to sender
state-lost = Lost
state-expired = Tracking ended
state-unknown = –
