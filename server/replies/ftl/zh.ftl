### What the buyer reads, in Chinese; also the meaning shown to a Chinese seller.

## Building blocks

own-order = { $item ->
    [none] 您订购的商品
   *[titled] 您订购的“{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] { $amount }
}
own-total = { $amount ->
    [none] 全款
   *[known] 全款{ $amount }
}
own-dispatch = { $dispatch ->
    [none] 会
    [today] 今天就
   *[dated] 会于{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ，预计{ $arrives }送达
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] （运单号 { $tracking }）
}
own-on-date = { $date ->
    [none] {""}
   *[dated] 于{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] 在{ $place }
}
own-platform = { $platform ->
    [none] 平台
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] 承运商
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] 您好：
    [company] { $name }：您好！
    [mr] { $name }先生，您好：
    [ms] { $name }女士，您好：
   *[named] { $name }，您好：
}
closing = { $tone ->
    [apologetic] 感谢您及时告知。
    [firm] 如需进一步沟通，请在此回复。
   *[neutral] 如有疑问，请直接回复此消息。
}
closing-question = 感谢您的配合。
sign-off = 祝您生活愉快

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }至今还没有送到。
    [firm] 我们已收到您关于{ own-order }尚未送到的反馈。
   *[neutral] 感谢您告知{ own-order }还没有送到。
}
ack-delivered-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }显示已送达，您却没有收到。
    [firm] 我们已收到您的反馈：{ own-order }显示已送达，但您没有收到。
   *[neutral] 感谢您告知：{ own-order }显示已送达，但您没有收到。
}
ack-late = { $tone ->
    [apologetic] 很抱歉，{ own-order }比预计的时间晚了。
    [firm] 我们已收到您关于{ own-order }晚于预计时间的反馈。
   *[neutral] 感谢您的来信。{ own-order }比预计的时间晚了，您还在等待收货。
}
ack-damaged = { $tone ->
    [apologetic] 很抱歉，{ own-order }到货时已经损坏。
    [firm] 我们已收到您关于{ own-order }到货损坏的反馈。
   *[neutral] 感谢您告知{ own-order }到货时有损坏。
}
ack-defective = { $tone ->
    [apologetic] 很抱歉，{ own-order }不能正常使用。
    [firm] 我们已收到您关于{ own-order }不能正常使用的反馈。
   *[neutral] 感谢您告知{ own-order }不能正常使用。
}
ack-not-as-described = { $tone ->
    [apologetic] 很抱歉，{ own-order }与您根据描述所期待的不一样。
    [firm] 我们已收到您关于{ own-order }与描述不符的反馈。
   *[neutral] 感谢您告知{ own-order }与您的期待不一样。
}
ack-wrong-item = { $tone ->
    [apologetic] 很抱歉，您收到的商品与{ own-order }不符。
    [firm] 我们已收到您的反馈：收到的商品与{ own-order }不符。
   *[neutral] 感谢您告知：您收到的商品与{ own-order }不符。
}
ack-missing-parts = { $tone ->
    [apologetic] 很抱歉，{ own-order }到货时不完整。
    [firm] 我们已收到您关于{ own-order }到货不完整的反馈。
   *[neutral] 感谢您告知{ own-order }到货时不完整。
}
ack-size-fit = { $tone ->
    [apologetic] 很抱歉，{ own-order }尺码不合适。
    [firm] 我们已收到您关于{ own-order }尺码不合适的反馈。
   *[neutral] 感谢您告知{ own-order }尺码不合适。
}
ack-counterfeit = { $tone ->
    [apologetic] 很抱歉，{ own-order }让您对是否为正品产生了疑虑。
    [firm] 我们已收到您对{ own-order }是否为正品的疑问。
   *[neutral] 感谢您告知您对{ own-order }是否为正品的疑虑。
}
ack-changed-mind = 感谢您的来信。我们了解到，您想退回{ own-order }。
ack-cancellation = 感谢您的来信。我们了解到，您不再需要{ own-order }。
ack-customs-duties = { $tone ->
    [apologetic] 很抱歉，{ own-order }被收取了进口税费。
    [firm] 我们已收到您关于{ own-order }被收取进口税费的反馈。
   *[neutral] 感谢您告知{ own-order }被收取了进口税费。
}
ack-refund-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }的退款让您久等了。
    [firm] 我们已收到您关于{ own-order }退款尚未到账的反馈。
   *[neutral] 感谢您的来信。我们了解到，您还没有收到{ own-order }的退款。
}
ack-return-problem = { $tone ->
    [apologetic] 很抱歉，{ own-order }的退货过程不太顺利。
    [firm] 我们已收到您关于{ own-order }退货问题的反馈。
   *[neutral] 感谢您告知{ own-order }在退货中遇到的问题。
}
ack-unauthorized-payment = { $tone ->
    [apologetic] 很抱歉让您担心了。您表示这个订单并非您本人所下，我们已了解。
    [firm] 我们已收到您的反馈：这个订单并非您本人所下。
   *[neutral] 感谢您告知这个订单并非您本人所下。
}
ack-review-threat = { $tone ->
    [apologetic] 很抱歉，{ own-order }没有让您满意。
   *[neutral] 感谢您就{ own-order }与我们联系。
}
ack-address-change = 感谢您就{ own-order }的收货地址与我们联系。
ack-product-question = 感谢您就{ own-order }来信咨询。
ack-nothing = 我们就{ own-order }与您联系。
ack-other = { $tone ->
    [apologetic] 很抱歉，{ own-order }给您带来了不便。
   *[neutral] 感谢您就{ own-order }与我们联系。
}

## Money back

act-full-refund = 我们会为您退还{ own-total }。
refund-days = 款项通常在{ $days }天内到账。
act-partial-refund = { $arrived ->
    [no] 由于送货延迟，我们可以为您退还{ $amount ->
        [none] 部分货款
       *[known] { $amount }
    }。
   *[yes] 我们可以为您退还{ $amount ->
        [none] 部分货款
       *[known] { $amount }
    }，商品由您保留。
}如果您同意，简单回复一下即可，我们随后办理。
duties-prepaid = 这笔进口税费在下单时已经包含，本不应再次向您收取。
act-refund-duties = { $amount ->
    [none] 我们会退还您支付的金额。
   *[known] 我们会退还您支付的{ $amount }。
}
act-coupon = 我们会送您{ own-amount }抵用金，可用于下一次订购。
keep-item = { $type ->
    [damaged] 损坏的商品无需寄回。
    [wrong-item] 发错的商品无需寄回。
   *[other] 商品无需寄回。
}

## Sending it back

act-return-paid = 您可以免费退回商品，我们会提供预付邮资的退货标签。
act-return-own = 您可以退回商品，本次退货运费由您承担。
act-return = 您可以退回商品。
return-first-item = 请用您将收到的预付邮资标签寄回原来的商品，您无需支付任何费用。
return-start = 如果您还没有申请退货，请在账户中的该订单里提交。
return-by = 请在{ $date }之前寄出。
return-refund = { $amount ->
    [none] 收到退货后，我们会退还货款。
   *[known] 收到退货后，我们会退还{ $amount }。
}

## Goods

act-replacement = 我们{ own-dispatch }免费为您{ $kind ->
    [again] 重新寄出商品
    [right] 寄出正确的商品
    [size] 寄出合适的尺码
   *[new] 补寄一件新的
}{ own-arrives }。
act-resend-parts = 我们{ own-dispatch }免费为您补寄缺少的部件{ own-arrives }。
act-repair = 我们会免费为您维修商品。
repair-label = 您会收到寄修用的预付邮资标签。

## Where it is

act-on-its-way = { $carrier ->
    [none] 您的包裹正在运输途中{ own-tracking }。
   *[named] 您的包裹正由{ $carrier }运送{ own-tracking }。
}
act-at-pickup = { $carrier ->
    [none] 您的包裹{ own-tracking }已到自提点，可以领取。
   *[named] 您的包裹{ own-tracking }已到{ $carrier }自提点，可以领取。
}
act-out-for-delivery = { $carrier ->
    [none] 您的包裹{ own-tracking }正在派送。
   *[named] 您的包裹{ own-tracking }正由{ $carrier }派送。
}
act-in-customs = { $carrier ->
    [none] 您的包裹{ own-tracking }目前正在清关。
   *[named] 您的包裹{ own-tracking }目前正在清关，之后由{ $carrier }继续运送。
}
act-not-shipped = { $date ->
    [none] 您的包裹还没有寄出。
   *[dated] 您的包裹还没有寄出，将在{ $date }之前发货。
}
last-scan = 包裹最近一次扫描：{ $date }{ $place ->
    [none] {""}
   *[known] ，{ $place }
}。
expected = 预计{ $date }送达。
wait-offer = { $until ->
    [none] 如果物流一直没有更新，请在此回复，我们会向承运商查询。
   *[dated] 如果届时仍未送到，请在此回复，我们会立即处理。
}
act-trace = 我们会请{ own-carrier }查找这个包裹{ own-tracking }，并在此告知您结果。
follow-up = 我们会在{ $date }之前给您答复。

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] 物流记录显示，包裹{ own-tracking }已{ own-on-date }{ own-in-place }送达。
   *[named] { $carrier }的记录显示，包裹{ own-tracking }已{ own-on-date }{ own-in-place }送达。
}
signed-for = 签收人为“{ $name }”。
help-find = 如果仍然找不到，请在此回复，我们会向承运商询问投递详情。
act-contest = 我们已核对这个订单的记录，并会提交给{ own-platform }，由{ own-platform }裁定。在此期间如需帮助，请在此回复。
act-refer-fulfilment = 这个订单由{ own-platform }仓储和发货，配送及可能的退款由{ own-platform }客服负责。您可以在账户中的该订单里联系客服。
act-refer-delivery = 这个订单的配送问题和退款由{ own-platform }按其流程处理，您可以在账户中的该订单里找到。
act-refer-payment = 付款由{ own-platform }独立处理，我们看不到任何付款信息。{ own-platform }客服可以与您核对这笔付款。
act-refer = 此事由{ own-platform }按其流程处理，您可以在账户中的该订单里找到。

## Cancelling, address, answers

act-cancel = 我们会为您取消这个订单。商品不会寄出，如已付款将全额退还。
act-cancel-shipped = { $carrier ->
    [none] 包裹已经寄出，无法拦截。
   *[named] 包裹已经交给{ $carrier }，无法拦截。
}
return-after-arrival = { $days ->
    [none] 收到后，您可以退货退款。
   *[known] 收到后{ $days }天内，您可以退货退款。
}
act-address-open = 我们只能寄往订单中的地址。如果您的账户里还可以修改地址，我们会寄往修改后的地址。
act-address-shipped = 包裹{ own-tracking }已经寄往订单中的地址，我们无法改址。是否还能调整，可以咨询{ own-carrier }。
act-answer = { $answer }
act-glad = 很高兴得知一切都好。
act-answer-later = 我们正在核实，会在此给您准确的答复。

## When we cannot

decline-window = { $date ->
    [none] 这个订单的退货期限已过，我们无法再接受退货。
   *[dated] 这个订单的退货期限已于{ $date }结束，我们无法再接受退货。
}
decline-beyond-order = 我们无法提供订单以外的款项或商品。
decline-refunded = 退款{ own-amount }已{ own-on-date }办理完成。
decline-general = 我们仔细核对了这个订单，无法同意这项要求。
decline-offer = 如果商品本身有问题，请在此说明，我们会为您寻找解决办法。
decline-bank = 如果您仍未看到款项，可以请您的银行查询。
decline-return = 在{ $date }之前，您可以退货退款。

## As soon as the buyer has answered

after-full-refund = 收到您的回复后，我们会为您退还{ own-total }。
after-partial-refund = 收到您的回复后，我们会给您一个合理的部分退款方案。
after-refund-duties = { $amount ->
    [none] 收到凭证后，我们会退还您支付的金额。
   *[known] 收到凭证后，我们会退还您支付的{ $amount }。
}
after-coupon = 收到您的回复后，我们会为您安排{ own-amount }抵用金。
after-return-and-refund = 收到您的回复后，我们会安排退货和退款。
after-replacement = { $kind ->
    [again] 收到您的回复后，我们会免费为您重新寄出商品。
    [right] 收到您的回复后，我们会免费为您寄出正确的商品。
    [size] 收到您的回复后，我们会免费为您寄出合适的尺码。
   *[new] 收到您的回复后，我们会免费为您补寄一件新的。
}
after-resend-parts = 收到您的回复后，我们会免费为您补寄缺少的部件。
after-repair = 收到您的回复后，我们会为您安排免费维修。

## One question at most

ask-photo-of-damage = 能否请您发一张损坏处的照片？
ask-photo-of-defect = 能否请您发一张照片或一段短视频，让我们看到故障？
ask-photo-of-item-received = 能否请您发一张您收到的商品的照片？
ask-which-part-is-missing = 能否请您告诉我们缺少哪个部件？
ask-which-size-is-needed = 能否请您告诉我们您需要的尺码？
ask-what-differs = 能否请您告诉我们哪里与描述不一样？
ask-check-with-neighbours = 能否请您问一下邻居，并看看快递常放的地方？
ask-return-tracking-number = 能否请您提供退货的运单号？
ask-duty-receipt = 能否请您发一张税费凭证的照片？
ask-correct-address = 能否请您确认订单中的地址是否完整、正确？
ask-what-is-wrong = 能否请您简单说明一下问题？
