### What the buyer reads, in Traditional Chinese as written in Taiwan.

## Building blocks

own-order = { $item ->
    [none] 您訂購的商品
   *[titled] 您訂購的「{ $item }」
}
own-item = { $item ->
    [none] 您收到的商品
   *[titled] 您收到的「{ $item }」
}
own-total = { $amount ->
    [none] 全額
   *[known] 全額 { $amount }
}
own-credit = { $amount ->
    [none] 一筆購物金
   *[known] { $amount } 購物金
}
own-dispatch = { $dispatch ->
    [none] 會
    [today] 今天就會
   *[dated] 會在{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ，預計{ $arrives }送達
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] （追蹤號碼：{ $tracking }）
}
own-on-date = { $date ->
    [none] {""}
   *[dated] 於{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] 在 { $place }{" "}
}
own-platform = { $platform ->
    [none] 購物平台
   *[named] {" "}{ $platform }{" "}
}
own-carrier = { $carrier ->
    [none] 物流業者
   *[named] {" "}{ $carrier }{" "}
}

## Greeting and end

greeting = { $form ->
    [none] 您好：
    [company] { $name } 您好：
    [mr] { $name }先生您好：
    [ms] { $name }小姐您好：
   *[named] { $name } 您好：
}
closing = { $tone ->
    [apologetic] 謝謝您讓我們知道。
    [firm] 若還有其他需要，歡迎在這裡告訴我們。
   *[neutral] 如果有不清楚的地方，直接回覆這則訊息就可以了。
}
closing-question = 謝謝您的協助。
sign-off = 敬祝 順心

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }到現在還沒送到。
    [firm] 我們了解您反映的狀況：{ own-order }還沒送到。
   *[neutral] 謝謝您通知我們{ own-order }還沒送到。
}
ack-delivered-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }顯示已送達，您卻沒有收到。
    [firm] 我們了解您反映的狀況：{ own-order }雖然顯示已送達，您卻沒有找到包裹。
   *[neutral] 謝謝您的來信。{ own-order }雖然顯示已送達，但您沒有找到包裹。
}
ack-late = { $tone ->
    [apologetic] 很抱歉，{ own-order }比原先通知的時間晚。
    [firm] 我們了解您反映的狀況：{ own-order }比原先通知的時間晚。
   *[neutral] 謝謝您的來信。{ own-order }比原先通知的時間晚，您還在等候。
}
ack-damaged = { $tone ->
    [apologetic] 很抱歉，{ own-order }送到時已經損壞。
    [firm] 我們了解您反映的狀況：{ own-order }送到時已經損壞。
   *[neutral] 謝謝您通知我們{ own-order }送到時已經損壞。
}
ack-defective = { $tone ->
    [apologetic] 很抱歉，{ own-item }無法正常運作。
    [firm] 我們了解您反映的狀況：{ own-item }無法正常運作。
   *[neutral] 謝謝您通知我們{ own-item }無法正常運作。
}
ack-not-as-described = { $tone ->
    [apologetic] 很抱歉，{ own-item }和您看了商品說明後所期待的不同。
    [firm] 我們了解您反映的狀況：{ own-item }和商品說明不同。
   *[neutral] 謝謝您通知我們{ own-item }和您期待的不同。
}
ack-wrong-item = { $tone ->
    [apologetic] 很抱歉，您收到的商品並不是{ own-order }。
    [firm] 我們了解您反映的狀況：您收到的商品並不是{ own-order }。
   *[neutral] 謝謝您通知我們，您收到的商品並不是{ own-order }。
}
ack-missing-parts = { $tone ->
    [apologetic] 很抱歉，{ own-order }送到時有缺件。
    [firm] 我們了解您反映的狀況：{ own-order }送到時有缺件。
   *[neutral] 謝謝您通知我們{ own-order }送到時有缺件。
}
ack-size-fit = { $tone ->
    [apologetic] 很抱歉，{ own-item }尺寸不合。
    [firm] 我們了解您反映的狀況：{ own-item }尺寸不合。
   *[neutral] 謝謝您通知我們{ own-item }尺寸不合。
}
ack-counterfeit = { $tone ->
    [apologetic] 很抱歉，讓您無法確定{ own-item }是不是正品。
    [firm] 我們了解您反映的狀況：您懷疑{ own-item }不是正品。
   *[neutral] 謝謝您告訴我們，您對{ own-item }是不是正品有疑慮。
}
ack-changed-mind = 謝謝您的來信。您想要退回{ own-item }。
ack-cancellation = 謝謝您的來信。您不再需要{ own-order }。
ack-customs-duties = { $tone ->
    [apologetic] 很抱歉，您因為{ own-order }被要求支付進口稅費。
    [firm] 我們了解您反映的狀況：您因為{ own-order }被要求支付進口稅費。
   *[neutral] 謝謝您通知我們，您因為{ own-order }被要求支付進口稅費。
}
ack-refund-not-received = { $tone ->
    [apologetic] 很抱歉，{ own-order }的退款讓您等到現在。
    [firm] 我們了解您反映的狀況：您還在等候{ own-order }的退款。
   *[neutral] 謝謝您的來信。您還在等候{ own-order }的退款。
}
ack-return-problem = { $tone ->
    [apologetic] 很抱歉，{ own-item }的退貨過程不太順利。
    [firm] 我們了解您反映的狀況：{ own-item }的退貨遇到了問題。
   *[neutral] 謝謝您通知我們{ own-item }的退貨遇到了問題。
}
ack-unauthorized-payment = { $tone ->
    [apologetic] 很抱歉讓您擔心了。您提到這筆訂單不是您本人下的。
    [firm] 我們了解您反映的狀況：這筆訂單不是您本人下的。
   *[neutral] 謝謝您通知我們，這筆訂單不是您本人下的。
}
ack-review-threat = { $tone ->
    [apologetic] 很抱歉，{ own-order }沒有讓您滿意。
   *[neutral] 謝謝您針對{ own-order }的來信。
}
ack-address-change = 謝謝您來信詢問{ own-order }的收件地址。
ack-product-question = 謝謝您詢問{ $item ->
    [none] 商品
   *[titled] 「{ $item }」
}的問題。
ack-nothing = 我們想跟您聯絡{ own-order }的相關事宜。
ack-other = { $tone ->
    [apologetic] 很抱歉，{ own-order }造成您的困擾。
   *[neutral] 謝謝您針對{ own-order }與我們聯絡。
}

## Money back

act-full-refund = 我們會退還{ own-total }給您。
refund-days = 款項通常會在 { $days } 天內退到您的帳戶。
act-partial-refund = { $arrived ->
    [no] 因為運送延遲，我們可以退還{ $amount ->
        [none] 部分貨款
       *[known] {" "}{ $amount }{" "}
    }給您。
   *[yes] 我們可以退還{ $amount ->
        [none] 部分貨款
       *[known] {" "}{ $amount }{" "}
    }給您，商品則由您留著。
}如果您覺得可以，簡單回覆一聲，我們就為您辦理。
duties-prepaid = 您下單時已經付過進口稅費，照理不應再向您收取一次。
act-refund-duties = { $amount ->
    [none] 我們會把您支付的稅費退還給您。
   *[known] 我們會把您支付的稅費 { $amount } 退還給您。
}
act-coupon = 我們會提供您{ own-credit }，下次訂購時可以使用。
keep-item = { $type ->
    [damaged] 損壞的商品不需要寄回。
    [wrong-item] 寄錯的商品不需要寄回。
   *[other] 商品不需要寄回。
}

## Sending it back

act-return-paid = 您可以免費退回商品，我們會提供運費已付的退貨標籤。
act-return-own = 您可以退回商品，這次的退貨運費需由您自行負擔。
act-return = 您可以退回商品。
return-first-item = 請用我們提供的運費已付標籤寄回第一件商品，您不需要付任何費用。
return-start = 如果您還沒申請退貨，請在帳戶中的這筆訂單提出申請。
return-by = 請在{ $date }前寄出。
return-refund = { $amount ->
    [none] 退貨一送到我們這裡，就會退還貨款給您。
   *[known] 退貨一送到我們這裡，就會退還 { $amount } 給您。
}

## Goods

act-replacement = 我們{ own-dispatch }免費{ $kind ->
    [again] 重新寄出您訂購的商品
    [right] 寄出正確的商品
    [size] 寄出合適的尺寸
   *[new] 寄出一件替換的新品
}給您{ own-arrives }。
act-resend-parts = 我們{ own-dispatch }免費補寄缺少的零件給您{ own-arrives }。
act-repair = 我們會安排維修這件商品，您不需要付任何費用。
repair-label = 您會收到一張運費已付的標籤，用來寄送維修品。

## Where it is

act-on-its-way = { $carrier ->
    [none] 您的包裹正在運送途中{ own-tracking }。
   *[named] 您的包裹正由 { $carrier } 運送途中{ own-tracking }。
}
act-at-pickup = { $carrier ->
    [none] 您的包裹已經可以領取了{ own-tracking }。
   *[named] 您的包裹已經可以到 { $carrier } 領取了{ own-tracking }。
}
act-out-for-delivery = { $carrier ->
    [none] 您的包裹正在配送中{ own-tracking }。
   *[named] 您的包裹正由 { $carrier } 外出配送中{ own-tracking }。
}
act-in-customs = { $carrier ->
    [none] 您的包裹目前在海關通關中{ own-tracking }。
   *[named] 您的包裹目前在海關通關中，之後會由 { $carrier } 繼續運送{ own-tracking }。
}
act-not-shipped = { $date ->
    [none] 您的包裹還沒寄出。
   *[dated] 您的包裹還沒寄出，會在{ $date }前出貨。
}
last-scan = 包裹最後一次掃描：{ $date }{ $place ->
    [none] {""}
   *[known] ，{ $place }
}。
expected = 預計{ $date }會送到您手上。
wait-offer = { $until ->
    [none] 如果物流一直沒有進展，請在這裡回覆，我們會向物流業者追查。
   *[dated] 如果到時候還沒送到，請在這裡回覆，我們會馬上處理。
}
act-trace = 我們會請{ own-carrier }尋找這個包裹{ own-tracking }，並在這裡告訴您結果。
follow-up = 我們會在{ $date }前回覆您。

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] 物流紀錄顯示，包裹已{ own-on-date }{ own-in-place }送達{ own-tracking }。
   *[named] { $carrier } 的紀錄顯示，包裹已{ own-on-date }{ own-in-place }送達{ own-tracking }。
}
signed-for = 簽收人是「{ $name }」。
help-find = 如果還是找不到包裹，請在這裡回覆，我們會向物流業者詢問投遞的細節。
act-contest = 我們已經核對這筆訂單的紀錄，會交由{ own-platform }做出決定。這段期間若需要協助，請在這裡回覆。
act-refer-fulfilment = 這筆訂單由{ own-platform }倉儲和出貨，因此配送和相關退款由他們的客服負責。您可以從帳戶中的這筆訂單聯絡他們。
act-refer-delivery = 這筆訂單的配送問題和退款由{ own-platform }依自己的流程處理，您可以從帳戶中的這筆訂單進入。
act-refer-payment = 付款只由{ own-platform }處理，我們看不到任何付款資料。他們的客服可以和您一起查核這筆付款。
act-refer = 這件事由{ own-platform }依自己的流程處理，您可以從帳戶中的這筆訂單進入。

## Cancelling, address, answers

act-cancel = 我們會為您取消這筆訂單。商品不會寄出，已經扣的款項會全額退還。
act-cancel-shipped = { $carrier ->
    [none] 包裹已經在運送途中，無法攔下。
   *[named] 包裹已經交給 { $carrier }，無法攔下。
}
return-after-arrival = { $days ->
    [none] 收到後，您可以退貨並取得退款。
   *[known] 收到後 { $days } 天內，您可以退貨並取得退款。
}
act-address-open = 我們只能寄到訂單上的地址。如果您的帳戶還能修改地址，我們就會寄到新的地址。
act-address-shipped = { $carrier ->
    [none] 包裹已經寄往訂單上的地址{ own-tracking }，我們無法改寄。還有哪些處理方式，物流業者可以告訴您。
   *[named] 包裹已經由 { $carrier } 寄往訂單上的地址{ own-tracking }，我們無法改寄。還有哪些處理方式，{ $carrier } 可以告訴您。
}
act-answer = { $answer }
act-glad = 很高興知道一切都順利。
act-answer-later = 我們正在查證，會在這裡給您確實的答覆。

## When we cannot

decline-window = { $date ->
    [none] 這筆訂單的退貨期限已經結束，我們無法再接受退貨。
   *[dated] 這筆訂單的退貨期限已在{ $date }結束，我們無法再接受退貨。
}
decline-beyond-order = 我們無法提供訂單內容以外的款項或商品。
decline-refunded = { $amount ->
    [none] 退款已經{ own-on-date }辦理完成。
   *[known] { $amount } 的退款已經{ own-on-date }辦理完成。
}
decline-general = 我們仔細查看過這筆訂單，無法同意這項要求。
decline-offer = 如果商品本身有問題，請在這裡描述狀況，我們會幫您找解決辦法。
decline-bank = 如果您還是沒看到款項，可以請您的銀行查詢。
decline-return = 在{ $date }之前，您都可以退貨並取得退款。

## As soon as the buyer has answered

after-full-refund = 收到您的回覆後，我們會立即退還{ own-total }給您。
after-partial-refund = 收到您的回覆後，我們會向您提出合理的部分退款金額。
after-refund-duties = { $amount ->
    [none] 收到收據後，我們會立即把您支付的稅費退還給您。
   *[known] 收到收據後，我們會立即把您支付的稅費 { $amount } 退還給您。
}
after-coupon = 收到您的回覆後，我們會為您安排{ own-credit }。
after-return-and-refund = 收到您的回覆後，我們會為您安排退貨和退款。
after-replacement = { $kind ->
    [again] 收到您的回覆後，我們會免費重新寄出您訂購的商品。
    [right] 收到您的回覆後，我們會免費寄出正確的商品給您。
    [size] 收到您的回覆後，我們會免費寄出合適的尺寸給您。
   *[new] 收到您的回覆後，我們會免費寄出一件替換的新品給您。
}
after-resend-parts = 收到您的回覆後，我們會免費補寄缺少的零件給您。
after-repair = 收到您的回覆後，我們會為您安排免費維修。

## One question at most

ask-photo-of-damage = 可以請您傳一張損壞處的照片給我們嗎？
ask-photo-of-defect = 可以請您傳一張照片或一段短片，讓我們看看故障的狀況嗎？
ask-photo-of-item-received = 可以請您傳一張收到的商品照片給我們嗎？
ask-which-part-is-missing = 可以請您告訴我們缺了哪個零件嗎？
ask-which-size-is-needed = 可以請您告訴我們需要哪個尺寸嗎？
ask-what-differs = 可以請您告訴我們哪裡和商品說明不同嗎？
ask-check-with-neighbours = 可以請您問問鄰居、管理室，並看看平常放包裹的地方嗎？
ask-return-tracking-number = 可以請您提供退貨的追蹤號碼嗎？
ask-duty-receipt = 可以請您傳一張稅費收據的照片給我們嗎？
ask-correct-address = 可以請您確認訂單上的地址是否完整、正確嗎？
ask-what-is-wrong = 可以請您簡單說明發生了什麼問題嗎？
