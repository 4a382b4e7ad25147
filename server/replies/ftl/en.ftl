### What the buyer reads, in English. Messages named own-… are this language's building blocks; every other message
### exists in all languages with the same variables. A variable that is not known has the value "none".

## Building blocks

own-order = { $item ->
    [none] your order
   *[titled] your order “{ $item }”
}
own-item = { $item ->
    [none] the item
   *[titled] the “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}of { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}today
   *[dated] {" "}on { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; it should be with you on { $arrives }
}
own-carrier = { $carrier ->
    [none] the carrier
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(tracking number { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}on { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}in { $place }
}
own-platform = { $platform ->
    [none] the marketplace
   *[named] { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Hello,
    [company] Hello,
    [mr] Hello Mr. { $name },
    [ms] Hello Ms. { $name },
   *[named] Hello { $name },
}
closing = { $tone ->
    [apologetic] Thank you for letting me know.
    [firm] I am here if you need anything further.
   *[neutral] If anything is unclear, just reply to this message.
}
closing-question = Thank you for your help.
sign-off = Kind regards,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] I’m sorry that { own-order } has not arrived yet.
    [firm] I understand from your message that { own-order } has not arrived yet.
   *[neutral] Thank you for letting me know that { own-order } has not arrived yet.
}
ack-delivered-not-received = { $tone ->
    [apologetic] I’m sorry that { own-order } is shown as delivered but has not reached you.
    [firm] I understand from your message that you have not found { own-order }, although it is shown as delivered.
   *[neutral] Thank you for your message. You have not found { own-order }, although it is shown as delivered.
}
ack-late = { $tone ->
    [apologetic] I’m sorry that { own-order } is later than announced.
    [firm] I understand from your message that { own-order } is later than announced.
   *[neutral] Thank you for your message. You are waiting for { own-order }, which is later than announced.
}
ack-damaged = { $tone ->
    [apologetic] I’m sorry that { own-order } arrived damaged.
    [firm] I understand from your message that { own-order } arrived damaged.
   *[neutral] Thank you for letting me know that { own-order } arrived damaged.
}
ack-defective = { $tone ->
    [apologetic] I’m sorry that { own-item } does not work as it should.
    [firm] I understand from your message that { own-item } does not work as it should.
   *[neutral] Thank you for letting me know that { own-item } does not work as it should.
}
ack-not-as-described = { $tone ->
    [apologetic] I’m sorry that { own-item } is not what you expected from the description.
    [firm] I understand from your message that { own-item } differs from the description.
   *[neutral] Thank you for letting me know that { own-item } differs from what you expected.
}
ack-wrong-item = { $tone ->
    [apologetic] I’m sorry that you did not receive the right item for { own-order }.
    [firm] I understand from your message that you did not receive the right item for { own-order }.
   *[neutral] Thank you for letting me know that you did not receive the right item for { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] I’m sorry that { own-order } arrived incomplete.
    [firm] I understand from your message that { own-order } arrived incomplete.
   *[neutral] Thank you for letting me know that { own-order } arrived incomplete.
}
ack-size-fit = { $tone ->
    [apologetic] I’m sorry that { own-item } does not fit.
    [firm] I understand from your message that { own-item } does not fit.
   *[neutral] Thank you for letting me know that { own-item } does not fit.
}
ack-counterfeit = { $tone ->
    [apologetic] I’m sorry that you are not sure whether { own-item } is genuine.
    [firm] I understand from your message that you doubt whether { own-item } is genuine.
   *[neutral] Thank you for telling me that you doubt whether { own-item } is genuine.
}
ack-changed-mind = Thank you for your message. You would like to return { own-item }.
ack-cancellation = Thank you for your message. You no longer need { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] I’m sorry that you were asked to pay import charges on { own-order }.
    [firm] I understand from your message that you were asked to pay import charges on { own-order }.
   *[neutral] Thank you for letting me know that you were asked to pay import charges on { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] I’m sorry that you are still waiting for the refund for { own-order }.
    [firm] I understand from your message that you are still waiting for the refund for { own-order }.
   *[neutral] Thank you for your message. You are still waiting for the refund for { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] I’m sorry that returning { own-item } has not gone smoothly.
    [firm] I understand from your message that there is a problem with returning { own-item }.
   *[neutral] Thank you for letting me know about the problem with returning { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] I’m sorry for the worry this is causing you. You write that you did not place this order yourself.
    [firm] I understand from your message that you did not place this order yourself.
   *[neutral] Thank you for letting me know that you did not place this order yourself.
}
ack-review-threat = { $tone ->
    [apologetic] I’m sorry that you are not happy with { own-order }.
   *[neutral] Thank you for your message about { own-order }.
}
ack-address-change = Thank you for your message about the delivery address for { own-order }.
ack-product-question = Thank you for your question about { own-item }.
ack-nothing = I am writing to you about { own-order }.
ack-other = { $tone ->
    [apologetic] I’m sorry that { own-order } has given you trouble.
   *[neutral] Thank you for your message about { own-order }.
}

## Money back

act-full-refund = I’m refunding you the full amount{ own-amount }.
refund-days = It usually shows on your account within { $days ->
    [one] one day
   *[other] { $days } days
}.
act-partial-refund = { $arrived ->
    [no] I can refund you { $amount ->
        [none] part of the price
       *[known] { $amount }
    } for the delay.
   *[yes] I can refund you { $amount ->
        [none] part of the price
       *[known] { $amount }
    }, and you keep the item.
} If that suits you, a short reply is enough and I will arrange it.
duties-prepaid = The import charges were already included in your order, so you should not have been asked for them again.
act-refund-duties = I’m refunding you the charges{ own-amount }.
act-coupon = I’m giving you a credit{ own-amount } for your next order.
keep-item = { $type ->
    [damaged] You do not need to send the damaged item back.
    [wrong-item] You do not need to send the wrong item back.
   *[other] You do not need to send the item back.
}

## Sending it back

act-return-paid = You can return the item free of charge; you will get a prepaid return label.
act-return-own = You are welcome to return the item; the return postage is at your own expense in this case.
act-return = You are welcome to return the item.
return-first-item = Please send the first item back with the prepaid label you will get; it costs you nothing.
return-start = If you have not done so yet, please start the return from the order in your account.
return-by = Please send it by { $date }.
return-refund = { $amount ->
    [none] As soon as it has arrived here, I will refund the purchase price.
   *[known] As soon as it has arrived here, I will refund { $amount }.
}

## Goods

act-replacement = I’m sending you { $kind ->
    [again] your order again
    [right] the right item
    [size] the right size
   *[new] a replacement
} free of charge{ own-dispatch }{ own-arrives }.
act-resend-parts = I’m sending you the missing parts free of charge{ own-dispatch }{ own-arrives }.
act-repair = I will have the item repaired at no cost to you.
repair-label = You will get a prepaid label for sending it in.

## Where it is

act-on-its-way = { $carrier ->
    [none] Your parcel is on its way{ own-tracking }.
   *[named] Your parcel is on its way with { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Your parcel is ready for you to collect{ own-tracking }.
   *[named] Your parcel is ready for you to collect from { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Your parcel is out for delivery{ own-tracking }.
   *[named] Your parcel is out for delivery with { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Your parcel is with customs at the moment{ own-tracking }.
   *[named] Your parcel is with customs at the moment and will then go on with { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Your parcel has not left yet.
   *[dated] Your parcel has not left yet; it will be shipped by { $date }.
}
last-scan = The parcel was last scanned{ own-on-date }{ own-in-place }.
expected = It should be with you on { $date }.
wait-offer = { $until ->
    [none] If nothing moves, just reply here and I will follow up with the carrier.
   *[dated] If it is not there by then, just reply here and I will take care of it at once.
}
act-trace = I’m having { own-carrier } search for the parcel{ own-tracking } and will tell you here what they find.
follow-up = You will hear from me by { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] The tracking shows the parcel as delivered{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] { $carrier } shows the parcel as delivered{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = It was signed for by “{ $name }”.
help-find = If it does not turn up, just reply here and I will ask the carrier for the details of the delivery.
act-contest = I have gone through the records of this order and am handing them to { own-platform }, which will make the decision. If I can help with anything meanwhile, just reply here.
act-refer-fulfilment = This order was stored and shipped by { own-platform }, so their customer service looks after the delivery and any refund for it. You can reach them from the order in your account.
act-refer-delivery = Delivery questions and refunds for this order are handled by { own-platform } through its own process, which you can reach from the order in your account.
act-refer-payment = Payments are handled by { own-platform } alone, and I cannot see any payment details. Their customer service can check the payment with you.
act-refer = This is handled by { own-platform } through its own process, which you can reach from the order in your account.

## Cancelling, address, answers

act-cancel = I’m cancelling the order for you. Nothing will be shipped, and any payment already taken will be refunded in full.
act-cancel-shipped = { $carrier ->
    [none] The parcel is already on its way and can no longer be stopped.
   *[named] The parcel is already with { $carrier } and can no longer be stopped.
}
return-after-arrival = { $days ->
    [none] Once it has arrived, you can return it for a refund.
   *[known] Once it has arrived, you have { $days } days to return it for a refund.
}
act-address-open = I can only ship to the address in the order. If your account still lets you change it there, I will ship to the new one.
act-address-shipped = { $carrier ->
    [none] The parcel is already on its way to the address in the order{ own-tracking }, and I cannot redirect it. The carrier can tell you what is still possible.
   *[named] The parcel is already on its way with { $carrier } to the address in the order{ own-tracking }, and I cannot redirect it. { $carrier } can tell you what is still possible.
}
act-answer = { $answer }
act-glad = I’m glad to hear that all is well.
act-answer-later = I’m checking this and will send you a reliable answer here.

## When we cannot

decline-window = { $date ->
    [none] The return period for this order has ended, so I can no longer take it back.
   *[dated] The return period for this order ended on { $date }, so I can no longer take it back.
}
decline-beyond-order = I cannot offer payments or goods beyond what was ordered.
decline-refunded = The refund{ own-amount } has already been issued{ own-on-date }.
decline-general = I have checked the order carefully and cannot agree to this.
decline-offer = If something is wrong with the item itself, describe it here and I will look for a solution.
decline-bank = If you still do not see it, your bank can look it up.
decline-return = You can return the item for a refund until { $date }.

## As soon as the buyer has answered

after-full-refund = As soon as I have your answer, I will refund the full amount{ own-amount }.
after-partial-refund = As soon as I have your answer, I will make you a fair offer for a partial refund.
after-refund-duties = As soon as I have it, I will refund you the charges{ own-amount }.
after-coupon = As soon as I have your answer, I will arrange a credit{ own-amount } for you.
after-return-and-refund = As soon as I have your answer, I will arrange the return and the refund.
after-replacement = { $kind ->
    [again] As soon as I have your answer, I will send you your order again free of charge.
    [right] As soon as I have your answer, I will send you the right item free of charge.
    [size] As soon as I have your answer, I will send you the right size free of charge.
   *[new] As soon as I have your answer, I will send you a replacement free of charge.
}
after-resend-parts = As soon as I have your answer, I will send you the missing parts free of charge.
after-repair = As soon as I have your answer, I will arrange the repair at no cost to you.

## One question at most

ask-photo-of-damage = Could you please send me a photo of the damage?
ask-photo-of-defect = Could you please send me a photo or a short video that shows the fault?
ask-photo-of-item-received = Could you please send me a photo of the item you received?
ask-which-part-is-missing = Could you please tell me which part is missing?
ask-which-size-is-needed = Could you please tell me which size you need?
ask-what-differs = Could you please tell me what differs from the description?
ask-check-with-neighbours = Could you please check with your neighbours and at the places where parcels are left?
ask-return-tracking-number = Could you please send me the tracking number of your return?
ask-duty-receipt = Could you please send me a photo of the receipt for the charges?
ask-correct-address = Could you please check whether the address in the order is complete and correct?
ask-what-is-wrong = Could you please tell me briefly what is wrong?
