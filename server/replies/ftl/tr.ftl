### What the buyer reads, in Turkish. Days are followed by "günü", carriers and marketplaces by a noun that takes the case.

## Building blocks

own-says = { $tone ->
    [apologetic] Çok üzgünüz,
    [firm] Mesajınızdan anladığımıza göre
   *[neutral] Bize bildirdiğiniz için teşekkür ederiz:
}
own-order = { $item ->
    [none] siparişiniz
   *[titled] “{ $item }” siparişiniz
}
own-about-order = { $item ->
    [none] Siparişinizle
   *[titled] “{ $item }” siparişinizle
}
own-item = { $item ->
    [none] ürün
   *[titled] “{ $item }” ürünü
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}bugün
   *[dated] {" "}{ $dispatch } günü
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { $arrives } günü elinizde olması bekleniyor
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(takip numarası { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } günü
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] pazar yeri
   *[named] { $platform }
}
own-by-carrier = { $carrier ->
    [none] {""}
   *[named] {" "}{ $carrier } firmasıyla
}

## Greeting and end

greeting = { $form ->
    [none] Merhaba,
    [company] Merhaba,
   *[named] Sayın { $name },
}
closing = { $tone ->
    [apologetic] Bize haber verdiğiniz için teşekkür ederiz.
    [firm] Başka sorularınız olursa buradayız.
   *[neutral] Anlaşılmayan bir şey varsa bu mesajı yanıtlamanız yeterli.
}
closing-question = Yardımınız için teşekkür ederiz.
sign-off = Saygılarımızla,

## What happened, said back

ack-not-received = { own-says } { own-order } henüz size ulaşmamış.
ack-delivered-not-received = { own-says } { own-order } teslim edilmiş görünüyor ama size ulaşmamış.
ack-late = { own-says } { own-order } belirtilen tarihe göre gecikmiş.
ack-damaged = { own-says } { own-order } hasarlı ulaşmış.
ack-defective = { own-says } { own-item } olması gerektiği gibi çalışmıyor.
ack-not-as-described = { own-says } { own-item } açıklamadan farklı.
ack-wrong-item = { own-says } { $item ->
    [none] siparişinizde
   *[titled] “{ $item }” siparişinizde
} size doğru ürün gelmemiş.
ack-missing-parts = { own-says } { own-order } eksik ulaşmış.
ack-size-fit = { own-says } { own-item } bedeninize uymamış.
ack-counterfeit = { own-says } { $item ->
    [none] ürünün
   *[titled] “{ $item }” ürününün
} orijinal olup olmadığından emin değilsiniz.
ack-changed-mind = Mesajınız için teşekkür ederiz. { $item ->
    [none] Ürünü
   *[titled] “{ $item }” ürününü
} iade etmek istiyorsunuz.
ack-cancellation = Mesajınız için teşekkür ederiz. { $item ->
    [none] Siparişinize
   *[titled] “{ $item }” siparişinize
} artık ihtiyacınız yok.
ack-customs-duties = { own-says } { own-order } için sizden ithalat vergisi istenmiş.
ack-refund-not-received = { own-says } { own-order } için para iadesini hâlâ bekliyorsunuz.
ack-return-problem = { own-says } { $item ->
    [none] ürünün
   *[titled] “{ $item }” ürününün
} iadesinde bir sorun yaşanmış.
ack-unauthorized-payment = { $tone ->
    [apologetic] Bunun sizi endişelendirmesine üzüldük. Bu siparişi sizin vermediğinizi yazıyorsunuz.
    [firm] Mesajınızdan bu siparişi sizin vermediğinizi anlıyoruz.
   *[neutral] Bu siparişi sizin vermediğinizi bildirdiğiniz için teşekkür ederiz.
}
ack-review-threat = { $tone ->
    [apologetic] Çok üzgünüz, { own-order } beklentinizi karşılamamış.
   *[neutral] { own-about-order } ilgili mesajınız için teşekkür ederiz.
}
ack-address-change = { own-about-order } ilgili teslimat adresi mesajınız için teşekkür ederiz.
ack-product-question = { $item ->
    [none] Ürünle
   *[titled] “{ $item }” ürünüyle
} ilgili sorunuz için teşekkür ederiz.
ack-nothing = { own-about-order } ilgili olarak size yazıyoruz.
ack-other = { $tone ->
    [apologetic] Çok üzgünüz, { own-order } size sıkıntı yaşatmış.
   *[neutral] { own-about-order } ilgili mesajınız için teşekkür ederiz.
}

## Money back

act-full-refund = Tutarın tamamını{ own-amount } size iade ediyoruz.
refund-days = Para genellikle { $days } gün içinde hesabınıza geçer.
act-partial-refund = { $arrived ->
    [no] Gecikme nedeniyle size { $amount ->
        [none] fiyatın bir kısmını
       *[known] { $amount } tutarında para
    } iade edebiliriz.
   *[yes] Size { $amount ->
        [none] fiyatın bir kısmını
       *[known] { $amount } tutarında para
    } iade edebiliriz, ürün de sizde kalır.
} Sizin için uygunsa kısa bir yanıt yeterli, gerisini biz hallederiz.
duties-prepaid = İthalat vergisi sipariş tutarına zaten dahildi, sizden yeniden istenmemesi gerekirdi.
act-refund-duties = Ödediğiniz ithalat vergisini{ own-amount } size iade ediyoruz.
act-coupon = Bir sonraki siparişiniz için size bakiye{ own-amount } tanımlıyoruz.
keep-item = { $type ->
    [damaged] Hasarlı ürünü geri göndermeniz gerekmiyor.
    [wrong-item] Yanlış gelen ürünü geri göndermeniz gerekmiyor.
   *[other] Ürünü geri göndermeniz gerekmiyor.
}

## Sending it back

act-return-paid = Ürünü ücretsiz iade edebilirsiniz; size ücreti ödenmiş bir iade etiketi gönderilecek.
act-return-own = Ürünü iade edebilirsiniz; bu durumda iade kargo ücreti size ait.
act-return = Ürünü elbette iade edebilirsiniz.
return-first-item = Lütfen ilk ürünü, size gönderilecek ücreti ödenmiş etiketle geri gönderin; bunun için bir ücret ödemezsiniz.
return-start = Henüz yapmadıysanız lütfen iadeyi hesabınızdaki siparişten başlatın.
return-by = Lütfen en geç { $date } günü kargoya verin.
return-refund = { $amount ->
    [none] Ürün elimize ulaşır ulaşmaz ürün bedelini iade edeceğiz.
   *[known] Ürün elimize ulaşır ulaşmaz { $amount } iade edeceğiz.
}

## Goods

act-replacement = Size{ own-dispatch } ücretsiz olarak { $kind ->
    [again] siparişinizi yeniden
    [right] doğru ürünü
    [size] doğru bedeni
   *[new] yerine yeni bir ürün
} gönderiyoruz{ own-arrives }.
act-resend-parts = Eksik parçaları{ own-dispatch } size ücretsiz gönderiyoruz{ own-arrives }.
act-repair = Ürünü ücretsiz olarak onaracağız.
repair-label = Onarıma göndermeniz için size ücreti ödenmiş bir etiket iletilecek.

## Where it is

act-on-its-way = Paketiniz{ own-by-carrier } yolda{ own-tracking }.
act-at-pickup = { $carrier ->
    [none] Paketiniz teslim alınmaya hazır{ own-tracking }.
   *[named] Paketiniz { $carrier } şubesinde teslim alınmaya hazır{ own-tracking }.
}
act-out-for-delivery = Paketiniz{ own-by-carrier } dağıtıma çıktı{ own-tracking }.
act-in-customs = { $carrier ->
    [none] Paketiniz şu anda gümrükte{ own-tracking }.
   *[named] Paketiniz şu anda gümrükte{ own-tracking }; ardından { $carrier } firmasıyla yola devam edecek.
}
act-not-shipped = { $date ->
    [none] Paketiniz henüz yola çıkmadı.
   *[dated] Paketiniz henüz yola çıkmadı; en geç { $date } günü kargoya verilecek.
}
last-scan = Paket en son{ own-on-date }{ own-in-place } tarandı.
expected = Paketin { $date } günü elinizde olması bekleniyor.
wait-offer = { $until ->
    [none] Bir hareket olmazsa buradan yanıt vermeniz yeterli, kargo firmasıyla görüşeceğiz.
   *[dated] O güne kadar gelmezse buradan yanıt vermeniz yeterli, hemen ilgileneceğiz.
}
act-trace = { $carrier ->
    [none] Paketin kargo firması tarafından aranmasını istiyoruz{ own-tracking }; sonucu buradan bildireceğiz.
   *[named] Paketin { $carrier } tarafından aranmasını istiyoruz{ own-tracking }; sonucu buradan bildireceğiz.
}
follow-up = En geç { $date } günü bizden haber alacaksınız.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Takip bilgilerine göre paket{ own-on-date }{ own-in-place } teslim edilmiş görünüyor{ own-tracking }.
   *[named] { $carrier } kayıtlarına göre paket{ own-on-date }{ own-in-place } teslim edilmiş görünüyor{ own-tracking }.
}
signed-for = Teslimat “{ $name }” adıyla imzalanmış.
help-find = Paket bulunmazsa buradan yanıt vermeniz yeterli, kargo firmasından teslimatın ayrıntılarını isteyeceğiz.
act-contest = Bu siparişin kayıtlarını inceledik ve karar için iletiyoruz. Kararı { own-platform } verecek. Bu arada yardımcı olabileceğimiz bir şey varsa buradan yanıt vermeniz yeterli.
act-refer-fulfilment = Bu sipariş { own-platform } tarafından depolanıp gönderildi; bu yüzden teslimat ve olası para iadesiyle oranın müşteri hizmetleri ilgileniyor. Onlara hesabınızdaki siparişten ulaşabilirsiniz.
act-refer-delivery = Bu siparişin teslimat ve para iadesi konuları { own-platform } tarafından kendi süreciyle yürütülüyor; bu sürece hesabınızdaki siparişten ulaşabilirsiniz.
act-refer-payment = Ödemeler yalnızca { own-platform } tarafından yürütülüyor, biz hiçbir ödeme bilgisi görmüyoruz. Oranın müşteri hizmetleri ödemeyi sizinle birlikte kontrol edebilir.
act-refer = Bu konu { own-platform } tarafından kendi süreciyle yürütülüyor; bu sürece hesabınızdaki siparişten ulaşabilirsiniz.

## Cancelling, address, answers

act-cancel = Siparişi sizin için iptal ediyoruz. Hiçbir şey gönderilmeyecek, alınmış bir ödeme varsa tamamı iade edilecek.
act-cancel-shipped = { $carrier ->
    [none] Paket yola çıktı ve artık durdurulamıyor.
   *[named] Paket { $carrier } firmasına teslim edildi ve artık durdurulamıyor.
}
return-after-arrival = { $days ->
    [none] Elinize ulaştığında iade edip paranızı geri alabilirsiniz.
   *[known] Elinize ulaştıktan sonra { $days } gün içinde iade edip paranızı geri alabilirsiniz.
}
act-address-open = Yalnızca siparişteki adrese gönderebiliyoruz. Adresi hesabınızdan hâlâ değiştirebiliyorsanız paketi yeni adrese göndereceğiz.
act-address-shipped = { $carrier ->
    [none] Paket{ own-tracking } siparişteki adrese doğru yola çıktı ve onu yönlendiremiyoruz. Nelerin hâlâ mümkün olduğunu kargo firması söyleyebilir.
   *[named] Paket{ own-tracking } { $carrier } firmasıyla siparişteki adrese doğru yola çıktı ve onu yönlendiremiyoruz. Nelerin hâlâ mümkün olduğunu { $carrier } söyleyebilir.
}
act-answer = { $answer }
act-glad = Her şeyin yolunda olmasına sevindik.
act-answer-later = Bunu kontrol ediyoruz ve size buradan güvenilir bir yanıt göndereceğiz.

## When we cannot

decline-window = { $date ->
    [none] Bu siparişin iade süresi doldu, bu nedenle artık geri alamıyoruz.
   *[dated] Bu siparişin iade süresi { $date } günü doldu, bu nedenle artık geri alamıyoruz.
}
decline-beyond-order = Siparişin ötesinde para veya ürün teklif edemiyoruz.
decline-refunded = Para iadesi{ own-amount }{ own-on-date } zaten yapıldı.
decline-general = Siparişi dikkatle inceledik ve bunu kabul edemiyoruz.
decline-offer = Ürünün kendisinde bir sorun varsa burada anlatın, bir çözüm arayalım.
decline-bank = Parayı hâlâ göremiyorsanız bankanız kontrol edebilir.
decline-return = Ürünü en geç { $date } günü iade edip paranızı geri alabilirsiniz.

## As soon as the buyer has answered

after-full-refund = Yanıtınızı alır almaz tutarın tamamını{ own-amount } iade edeceğiz.
after-partial-refund = Yanıtınızı alır almaz kısmi para iadesi için size adil bir teklif sunacağız.
after-refund-duties = Elimize ulaşır ulaşmaz ödediğiniz ithalat vergisini{ own-amount } iade edeceğiz.
after-coupon = Yanıtınızı alır almaz size bakiye{ own-amount } tanımlayacağız.
after-return-and-refund = Yanıtınızı alır almaz ürün iadesini ve para iadesini düzenleyeceğiz.
after-replacement = Yanıtınızı alır almaz size ücretsiz olarak { $kind ->
    [again] siparişinizi yeniden
    [right] doğru ürünü
    [size] doğru bedeni
   *[new] yerine yeni bir ürün
} göndereceğiz.
after-resend-parts = Yanıtınızı alır almaz eksik parçaları size ücretsiz göndereceğiz.
after-repair = Yanıtınızı alır almaz onarımı ücretsiz olarak düzenleyeceğiz.

## One question at most

ask-photo-of-damage = Bize hasarın bir fotoğrafını gönderebilir misiniz?
ask-photo-of-defect = Bize arızanın göründüğü bir fotoğraf veya kısa bir video gönderebilir misiniz?
ask-photo-of-item-received = Bize elinize ulaşan ürünün bir fotoğrafını gönderebilir misiniz?
ask-which-part-is-missing = Hangi parçanın eksik olduğunu bize yazabilir misiniz?
ask-which-size-is-needed = Hangi bedene ihtiyacınız olduğunu bize yazabilir misiniz?
ask-what-differs = Açıklamadan neyin farklı olduğunu bize yazabilir misiniz?
ask-check-with-neighbours = Komşularınıza sorup paketlerin bırakıldığı yerlere bakabilir misiniz?
ask-return-tracking-number = Bize iadenizin takip numarasını gönderebilir misiniz?
ask-duty-receipt = Bize ithalat vergisi makbuzunun bir fotoğrafını gönderebilir misiniz?
ask-correct-address = Siparişteki adresin eksiksiz ve doğru olup olmadığını kontrol edebilir misiniz?
ask-what-is-wrong = Sorunun ne olduğunu bize kısaca yazabilir misiniz?
