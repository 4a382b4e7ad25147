### What the buyer reads, in Japanese.

## Building blocks

own-order = { $item ->
    [none] ご注文の商品
   *[titled] ご注文の「{ $item }」
}
own-amount = { $amount ->
    [none] {""}
   *[known] { $amount }の
}
own-total = { $amount ->
    [none] ご注文の全額
   *[known] 全額{ $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] 本日
   *[dated] { $dispatch }に
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] お届けは{ $arrives }頃の予定です。
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] （追跡番号：{ $tracking }）
}
own-on-date = { $date ->
    [none] {""}
   *[dated] { $date }に
}
own-in-place = { $place ->
    [none] {""}
   *[known] { $place }にて
}
own-platform = { $platform ->
    [none] 販売プラットフォーム
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] 配送会社
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] お客様
    [company] { $name } 御中
   *[named] { $name }様
}
closing = { $tone ->
    [apologetic] お知らせいただき、ありがとうございました。
    [firm] ご質問は、こちらのメッセージにて承ります。
   *[neutral] ご不明な点がございましたら、このメッセージにご返信ください。
}
closing-question = お手数をおかけいたしますが、ご協力いただけますと幸いです。
sign-off = 何卒よろしくお願いいたします。

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] このたびは{ own-order }がまだお手元に届いておらず、誠に申し訳ございません。
    [firm] { own-order }がまだお手元に届いていないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }がまだお手元に届いていないとのこと、承知いたしました。
}
ack-delivered-not-received = { $tone ->
    [apologetic] このたびは{ own-order }が配達完了と表示されているにもかかわらずお手元になく、誠に申し訳ございません。
    [firm] { own-order }が配達完了と表示されているもののお手元にないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }が配達完了と表示されているもののお手元にないとのこと、承知いたしました。
}
ack-late = { $tone ->
    [apologetic] このたびは{ own-order }のお届けが予定より遅れており、誠に申し訳ございません。
    [firm] { own-order }のお届けが予定より遅れているとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }のお届けが予定より遅れているとのこと、承知いたしました。
}
ack-damaged = { $tone ->
    [apologetic] このたびは{ own-order }が破損した状態で届いたとのこと、誠に申し訳ございません。
    [firm] { own-order }が破損した状態で届いたとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }が破損した状態で届いたとのこと、承知いたしました。
}
ack-defective = { $tone ->
    [apologetic] このたびは{ own-order }が正常に動作しないとのこと、誠に申し訳ございません。
    [firm] { own-order }が正常に動作しないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }が正常に動作しないとのこと、承知いたしました。
}
ack-not-as-described = { $tone ->
    [apologetic] このたびは{ own-order }が商品説明から期待されたものと異なっていたとのこと、誠に申し訳ございません。
    [firm] { own-order }が商品説明と異なるとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }がご期待と異なっていたとのこと、承知いたしました。
}
ack-wrong-item = { $tone ->
    [apologetic] このたびは{ own-order }について、異なる商品が届いたとのこと、誠に申し訳ございません。
    [firm] { own-order }について、異なる商品が届いたとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }について、異なる商品が届いたとのこと、承知いたしました。
}
ack-missing-parts = { $tone ->
    [apologetic] このたびは{ own-order }に不足があったとのこと、誠に申し訳ございません。
    [firm] { own-order }に不足があったとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }に不足があったとのこと、承知いたしました。
}
ack-size-fit = { $tone ->
    [apologetic] このたびは{ own-order }のサイズが合わなかったとのこと、誠に申し訳ございません。
    [firm] { own-order }のサイズが合わないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }のサイズが合わなかったとのこと、承知いたしました。
}
ack-counterfeit = { $tone ->
    [apologetic] このたびは{ own-order }が正規品かどうかについてご不安をおかけし、誠に申し訳ございません。
    [firm] { own-order }が正規品かどうか疑問をお持ちとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }が正規品かどうか、ご不安をお持ちとのこと、承知いたしました。
}
ack-changed-mind = ご連絡ありがとうございます。{ own-order }の返品をご希望とのこと、承知いたしました。
ack-cancellation = ご連絡ありがとうございます。{ own-order }がご不要になったとのこと、承知いたしました。
ack-customs-duties = { $tone ->
    [apologetic] このたびは{ own-order }について輸入時の税金等を請求されたとのこと、誠に申し訳ございません。
    [firm] { own-order }について輸入時の税金等を請求されたとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }について輸入時の税金等を請求されたとのこと、承知いたしました。
}
ack-refund-not-received = { $tone ->
    [apologetic] このたびは{ own-order }の返金をお待たせしており、誠に申し訳ございません。
    [firm] { own-order }の返金がまだ届いていないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }の返金がまだ届いていないとのこと、承知いたしました。
}
ack-return-problem = { $tone ->
    [apologetic] このたびは{ own-order }の返品でご不便をおかけし、誠に申し訳ございません。
    [firm] { own-order }の返品についてのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。{ own-order }の返品でお困りとのこと、承知いたしました。
}
ack-unauthorized-payment = { $tone ->
    [apologetic] このたびはご心配をおかけし、申し訳ございません。このご注文にお心当たりがないとのこと、承知いたしました。
    [firm] このご注文にお心当たりがないとのご連絡を確認いたしました。
   *[neutral] ご連絡ありがとうございます。このご注文にお心当たりがないとのこと、承知いたしました。
}
ack-review-threat = { $tone ->
    [apologetic] このたびは{ own-order }についてご満足いただけず、誠に申し訳ございません。
   *[neutral] { own-order }についてご連絡いただき、ありがとうございます。
}
ack-address-change = { own-order }のお届け先についてご連絡いただき、ありがとうございます。
ack-product-question = { own-order }についてお問い合わせいただき、ありがとうございます。
ack-nothing = { own-order }の件でご連絡いたしました。
ack-other = { $tone ->
    [apologetic] このたびは{ own-order }についてご不便をおかけし、誠に申し訳ございません。
   *[neutral] { own-order }についてご連絡いただき、ありがとうございます。
}

## Money back

act-full-refund = { own-total }を返金いたします。
refund-days = 通常、{ $days }日以内に返金が反映されます。
act-partial-refund = { $arrived ->
    [no] お届けが遅れておりますので、{ $amount ->
        [none] 商品代金の一部
       *[known] { $amount }
    }を返金させていただきたく存じます。
   *[yes] 商品はそのままお持ちいただき、{ $amount ->
        [none] 商品代金の一部
       *[known] { $amount }
    }を返金させていただきたく存じます。
}よろしければ、その旨ご返信いただければ手続きいたします。
duties-prepaid = 輸入時の税金等はご注文時にお支払い済みのため、本来は重ねてご請求されるものではございません。
act-refund-duties = { $amount ->
    [none] お支払いになった金額を返金いたします。
   *[known] お支払いになった{ $amount }を返金いたします。
}
act-coupon = 次回のご注文にお使いいただける{ own-amount }クレジットを進呈いたします。
keep-item = { $type ->
    [damaged] 破損した商品をご返送いただく必要はございません。
    [wrong-item] 誤って届いた商品をご返送いただく必要はございません。
   *[other] お手元の商品をご返送いただく必要はございません。
}

## Sending it back

act-return-paid = 商品は無料でご返送いただけます。返送用の送料支払い済みラベルをお送りいたします。
act-return-own = 商品のご返品を承ります。なお、今回は返送料をお客様にご負担いただいております。
act-return = 商品のご返品を承ります。
return-first-item = 最初にお届けした商品は、お送りする送料支払い済みラベルでご返送をお願いいたします。費用はかかりません。
return-start = お手続きがまだの場合は、アカウントの該当のご注文から返品手続きをお願いいたします。
return-by = { $date }までにご発送ください。
return-refund = { $amount ->
    [none] 商品が到着次第、商品代金を返金いたします。
   *[known] 商品が到着次第、{ $amount }を返金いたします。
}

## Goods

act-replacement = { own-dispatch }{ $kind ->
    [again] 同じ商品を改めて無料で
    [right] 正しい商品を無料で
    [size] 合うサイズの商品を無料で
   *[new] 代わりの商品を無料で
}お送りいたします。{ own-arrives }
act-resend-parts = { own-dispatch }不足していた部品を無料でお送りいたします。{ own-arrives }
act-repair = 商品を無料で修理いたします。
repair-label = 修理品の発送用に、送料支払い済みラベルをお送りいたします。

## Where it is

act-on-its-way = { $carrier ->
    [none] お荷物は現在配送中です{ own-tracking }。
   *[named] お荷物は現在{ $carrier }で配送中です{ own-tracking }。
}
act-at-pickup = { $carrier ->
    [none] お荷物{ own-tracking }は受け取り可能な状態で保管されております。
   *[named] お荷物{ own-tracking }は{ $carrier }にて保管中で、お受け取りいただけます。
}
act-out-for-delivery = { $carrier ->
    [none] お荷物{ own-tracking }はただいま配達中です。
   *[named] お荷物{ own-tracking }はただいま{ $carrier }が配達中です。
}
act-in-customs = { $carrier ->
    [none] お荷物{ own-tracking }は現在、通関手続き中です。
   *[named] お荷物{ own-tracking }は現在、通関手続き中です。完了後は{ $carrier }がお届けいたします。
}
act-not-shipped = { $date ->
    [none] お荷物はまだ発送前です。
   *[dated] お荷物はまだ発送前で、{ $date }までに発送いたします。
}
last-scan = お荷物の最新の追跡記録は{ $date }{ $place ->
    [none] {""}
   *[known] 、{ $place }
}です。
expected = お届けは{ $date }頃の予定です。
wait-offer = { $until ->
    [none] 配送状況に動きがない場合は、このメッセージにご返信ください。配送会社に確認いたします。
   *[dated] それまでに届かない場合は、このメッセージにご返信ください。すぐに対応いたします。
}
act-trace = { own-carrier }にお荷物{ own-tracking }の調査を依頼し、結果をこちらでお知らせいたします。
follow-up = { $date }までにご連絡いたします。

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] 配送記録によりますと、お荷物{ own-tracking }は{ own-on-date }{ own-in-place }配達完了となっております。
   *[named] { $carrier }の配送記録によりますと、お荷物{ own-tracking }は{ own-on-date }{ own-in-place }配達完了となっております。
}
signed-for = 受取の署名は「{ $name }」となっております。
help-find = 見つからない場合は、このメッセージにご返信ください。配送会社に配達の詳細を確認いたします。
act-contest = このご注文の記録を確認し、{ own-platform }に提出いたします。判断は{ own-platform }が行います。その間に当店でお手伝いできることがございましたら、このメッセージにご返信ください。
act-refer-fulfilment = このご注文は{ own-platform }が保管・発送しているため、配送および返金については{ own-platform }のカスタマーサービスが承っております。アカウントの該当のご注文からお問い合わせいただけます。
act-refer-delivery = このご注文の配送に関するお問い合わせと返金は、{ own-platform }が所定の手続きで承っております。アカウントの該当のご注文からご確認いただけます。
act-refer-payment = お支払いは{ own-platform }のみが取り扱っており、当店ではお支払い情報を確認できません。{ own-platform }のカスタマーサービスがお支払いの確認を承っております。
act-refer = この件は、{ own-platform }が所定の手続きで承っております。アカウントの該当のご注文からご確認いただけます。

## Cancelling, address, answers

act-cancel = 当店にてご注文をキャンセルいたします。商品は発送されず、お支払い済みの場合は全額返金いたします。
act-cancel-shipped = { $carrier ->
    [none] お荷物はすでに発送済みのため、お届けを止めることができません。
   *[named] お荷物はすでに{ $carrier }に引き渡し済みのため、お届けを止めることができません。
}
return-after-arrival = { $days ->
    [none] 到着後にご返送いただければ、返金いたします。
   *[known] 到着後{ $days }日以内にご返送いただければ、返金いたします。
}
act-address-open = 商品は、ご注文に登録された住所にのみ発送できます。アカウントで住所をまだ変更できる場合は、変更後の住所に発送いたします。
act-address-shipped = お荷物{ own-tracking }はすでにご注文時の住所宛てに発送済みのため、当店では届け先を変更できません。変更の可否は{ own-carrier }でご確認いただけます。
act-answer = { $answer }
act-glad = ご満足いただけましたようで、大変うれしく存じます。
act-answer-later = ただいま確認しており、正確な内容をこちらでお答えいたします。

## When we cannot

decline-window = { $date ->
    [none] このご注文の返品期間は終了しているため、返品をお受けすることができません。
   *[dated] このご注文の返品期間は{ $date }に終了しているため、返品をお受けすることができません。
}
decline-beyond-order = ご注文の範囲を超える金銭や商品のご提供はいたしかねます。
decline-refunded = { own-on-date }{ own-amount }返金手続きが完了しております。
decline-general = ご注文の内容を慎重に確認いたしましたが、今回のご要望にはお応えいたしかねます。
decline-offer = 商品そのものに問題がある場合は、こちらで状況をお知らせください。解決方法をご案内いたします。
decline-bank = まだ反映が確認できない場合は、ご利用の金融機関で入金状況をご確認いただけます。
decline-return = { $date }までにご返送いただければ、返金いたします。

## As soon as the buyer has answered

after-full-refund = ご返信をいただき次第、{ own-total }を返金いたします。
after-partial-refund = ご返信をいただき次第、一部返金の金額をご提案いたします。
after-refund-duties = { $amount ->
    [none] 拝見でき次第、お支払いになった金額を返金いたします。
   *[known] 拝見でき次第、お支払いになった{ $amount }を返金いたします。
}
after-coupon = ご返信をいただき次第、{ own-amount }クレジットを進呈いたします。
after-return-and-refund = ご返信をいただき次第、返品と返金の手続きをいたします。
after-replacement = { $kind ->
    [again] ご返信をいただき次第、同じ商品を改めて無料でお送りいたします。
    [right] ご返信をいただき次第、正しい商品を無料でお送りいたします。
    [size] ご返信をいただき次第、合うサイズの商品を無料でお送りいたします。
   *[new] ご返信をいただき次第、代わりの商品を無料でお送りいたします。
}
after-resend-parts = ご返信をいただき次第、不足していた部品を無料でお送りいたします。
after-repair = ご返信をいただき次第、無料修理の手続きをいたします。

## One question at most

ask-photo-of-damage = 恐れ入りますが、破損箇所の写真をお送りいただけますでしょうか。
ask-photo-of-defect = 恐れ入りますが、不具合の様子が分かる写真または短い動画をお送りいただけますでしょうか。
ask-photo-of-item-received = 恐れ入りますが、届いた商品の写真をお送りいただけますでしょうか。
ask-which-part-is-missing = 恐れ入りますが、不足している部品をお知らせいただけますでしょうか。
ask-which-size-is-needed = 恐れ入りますが、ご希望のサイズをお知らせいただけますでしょうか。
ask-what-differs = 恐れ入りますが、商品説明と異なる点をお知らせいただけますでしょうか。
ask-check-with-neighbours = 恐れ入りますが、宅配ボックスや置き配の場所、ご近所での預かりがないかご確認いただけますでしょうか。
ask-return-tracking-number = 恐れ入りますが、返送時の追跡番号をお知らせいただけますでしょうか。
ask-duty-receipt = 恐れ入りますが、税金等の領収書の写真をお送りいただけますでしょうか。
ask-correct-address = 恐れ入りますが、ご注文の住所が正しく、番地や部屋番号まで入っているかご確認いただけますでしょうか。
ask-what-is-wrong = 恐れ入りますが、どのような問題があるか、簡単にお知らせいただけますでしょうか。
