deadline-answer-claim = Answer the claim
deadline-ship = Ship the order
missed-answer-claim = Without an answer the platform decides from what it has, usually for the buyer.
missed-ship = A late or missing dispatch counts in your metrics.

type-not-received = not received
type-delivered-not-received = delivered, but the buyer says not received
type-late = late
type-damaged = arrived damaged
type-defective = defective
type-not-as-described = not as described
type-wrong-item = wrong item
type-missing-parts = parts missing
type-size-fit = size or fit
type-counterfeit = authenticity doubted
type-changed-mind = changed mind
type-cancellation = wants to cancel
type-customs-duties = duties or import tax
type-refund-not-received = refund not received
type-return-problem = problem with a return
type-unauthorized-payment = payment not authorised
type-review-threat = threat of a bad review
type-address-change = address to change
type-product-question = question about the product
type-other = unclear

ask-full-refund = a refund
ask-return-and-refund = a refund against return
ask-partial-refund = a partial refund
ask-replacement = a replacement
ask-resend-parts = the missing or broken part
ask-repair = a repair
ask-cancel-order = a cancellation
ask-correct-address = another address
ask-trace-with-carrier = the whereabouts of the parcel
ask-answer-question = an answer

threat-bad-review = a bad review
threat-claim = a claim
threat-chargeback = a chargeback
threat-legal = legal steps

list-and = { $first } and { $last }
list-comma = { $first }, { $last }

summary-says = Buyer{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
}: { $type }.
summary-asks = Asks for { $asks }.
summary-threat = Threatens with { $threats }.
summary-claim = Open: { $kind }.
summary-delivered = The carrier recorded the delivery on { $date }{ $ontime ->
    [yes] , within the promise
    [no] , after the promised date
   *[other] {""}
}.
summary-moving = The parcel is on its way; last scan { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}.
summary-stuck = No scan for { $days } days.
summary-late = { $days ->
    [one] { $days } day
   *[other] { $days } days
} past the promised date.
summary-unshipped = Not shipped yet.
summary-platform = Fulfilled by the platform.
summary-unclear = It is not clear what the buyer wants: read the message and choose the kind of dispute yourself.
summary-content = The buyer only writes that all is well.
summary-request-closed = The request is settled.
summary-cancelled = The order is cancelled.
summary-overdue = Not shipped yet, and the ship-by date is past.
summary-delivered-once = Delivered by the carrier’s record; the day was not read.
summary-promised = It was promised for { $days ->
    [one] yesterday
   *[other] { $days } days ago
}; whether it arrived was not read.
summary-no-message = No message of the buyer has been read.

why-unknown = It cannot be said: { $facts } { $count ->
    [one] is
   *[other] are
} not known.
why-no-complaint = No complaint has been read.
why-unclear = It is not known yet what the complaint is about.
why-no-rule = No rule speaks of this.
if-payer = { $party } would pay ({ $rule }).
if-protection = the protection “{ $name }” would hold.
party-seller = the seller
party-carrier = the carrier
party-platform = the platform
party-buyer = the buyer
party-customs = customs
party-supplier = the supplier
party-shared = both sides
party-undetermined = undetermined

contradiction = { $field }: { $first } on { $firstpage }, { $second } on { $secondpage }.
contradiction-order-number = The buyer names order { $named }; this order is { $known }.
contradiction-tracking-number = The buyer names tracking number { $named }; this order’s is { $known }.
contradiction-amount = The buyer names { $named }; the whole order cost { $known }.
contradiction-in-hand = The buyer speaks of goods in hand, but no record of a delivery was read.

option-forbidden = Not possible here: { $why }
option-cost-goods = Cost: the goods at { $percent } % of the price{ $postage ->
    [known] {" "}and postage like the first parcel’s.
   *[unknown] ; the postage is not known.
}
option-cost-return = Cost: { $sellable ->
    [yes] the way back like the way out; the goods come back to stock.
   *[no] the refund and the way back; what comes back cannot be sold as new.
}

note-other-language = The buyer writes in { $spoken }, which replies are not offered in; this one is in { $written }. Have it translated before you send it.
note-no-messages = No message of the buyer was read: open the conversation, or paste the message in the panel.
note-unsure = The kind of dispute is a guess: please check it.
note-no-delivery = No tracking was read: open the order page, or add the tracking.
note-thin-wish = Only little of this portal's rules is known: those of Wish are from before 2024. No time limit is computed from them; trust what the page shows.
note-thin-temu = Only little of this portal's rules is known: Temu shows its time limits for sellers in its Seller Center alone. Trust what the page shows.
note-thin-aliexpress = Only little of this portal's rules is known: what was found of AliExpress is from 2010 to 2022. Trust what the page shows.
note-language = The language of the message could not be told; the reply is offered in the marketplace’s language.

reason-fact = { $fact }: { $value }
reason-similar = Case { $case } of the library was { $outcome ->
    [won] won
    [lost] lost
   *[settled] settled
}: { $lesson }
value-yes = yes
value-no = no
same-fact = { $fact }: { $value }
different-fact = { $fact }: { $ours } here, { $theirs } there

state-pre-transit = label made
state-in-transit = in transit
state-out-for-delivery = out for delivery
state-available-for-pickup = waiting for pickup
state-customs = in customs
state-exception = exception
state-failed-attempt = delivery tried
state-delivered = delivered
state-returning = on its way back
state-returned = returned
state-lost = lost
state-expired = expired
state-unknown = unknown

claim-message = message
claim-return-request = return request
claim-a-to-z = A-to-z claim
claim-inr-case = item-not-received case
claim-snad-case = not-as-described case
claim-cancellation-request = cancellation request
claim-payment-dispute = payment dispute
claim-chargeback = chargeback
claim-feedback = feedback
claim-review = review
claim-policy-warning = policy warning

name-category = category
name-country = country
name-marketplace = marketplace
name-portal = portal
name-language = language
