### What the buyer reads, in Uzbek (Latin letters). Days are followed by "kuni", carriers and marketplaces by a noun that
### takes the case.

## Building blocks

own-says = { $tone ->
    [apologetic] Uzr so‘raymiz,
    [firm] Xabaringizdan tushundikki,
   *[neutral] Xabar berganingiz uchun rahmat:
}
own-order = { $item ->
    [none] buyurtmangiz
   *[titled] “{ $item }” buyurtmangiz
}
own-about-order = { $item ->
    [none] Buyurtmangiz
   *[titled] “{ $item }” buyurtmangiz
}
own-item = { $item ->
    [none] mahsulot
   *[titled] “{ $item }” mahsuloti
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}bugun
   *[dated] {" "}{ $dispatch } kuni
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { $arrives } kuni yetib borishi kutilmoqda
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(kuzatuv raqami { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } kuni
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] savdo maydoni
   *[named] { $platform } maydoni
}
own-by-carrier = { $carrier ->
    [none] {""}
   *[named] {" "}{ $carrier } kompaniyasi orqali
}

## Greeting and end

greeting = { $form ->
    [none] Assalomu alaykum!
    [company] Assalomu alaykum!
    [mr] Hurmatli janob { $name }!
    [ms] Hurmatli { $name } xonim!
   *[named] Assalomu alaykum, { $name }!
}
closing = { $tone ->
    [apologetic] Bizga yozganingiz uchun rahmat.
    [firm] Boshqa savollaringiz bo‘lsa, yordam berishga tayyormiz.
   *[neutral] Biror narsa tushunarsiz bo‘lsa, shu xabarga javob yozsangiz kifoya.
}
closing-question = Yordamingiz uchun rahmat.
sign-off = Hurmat bilan,

## What happened, said back

ack-not-received = { own-says } { own-order } hali sizga yetib bormabdi.
ack-delivered-not-received = { own-says } { own-order } yetkazilgan deb ko‘rsatilgan, lekin sizga yetib bormabdi.
ack-late = { own-says } { own-order } aytilgan muddatdan kechikyapti.
ack-damaged = { own-says } { own-order } shikastlangan holda yetib boribdi.
ack-defective = { own-says } { own-item } kerakli darajada ishlamayapti.
ack-not-as-described = { own-says } { own-item } tavsifga mos kelmayapti.
ack-wrong-item = { own-says } { own-order } bo‘yicha sizga boshqa mahsulot boribdi.
ack-missing-parts = { own-says } { own-order } to‘liq yetib bormabdi.
ack-size-fit = { own-says } { own-item } o‘lchami sizga to‘g‘ri kelmabdi.
ack-counterfeit = { own-says } { $item ->
    [none] mahsulotning
   *[titled] “{ $item }” mahsulotining
} asl ekaniga shubhangiz bor.
ack-changed-mind = Xabaringiz uchun rahmat. { $item ->
    [none] Mahsulotni
   *[titled] “{ $item }” mahsulotini
} qaytarmoqchisiz.
ack-cancellation = Xabaringiz uchun rahmat. { own-about-order } endi sizga kerak emas.
ack-customs-duties = { own-says } { own-order } uchun sizdan import to‘lovi talab qilinibdi.
ack-refund-not-received = { own-says } { own-order } uchun pul qaytarilishini hali ham kutyapsiz.
ack-return-problem = { own-says } { $item ->
    [none] mahsulotni
   *[titled] “{ $item }” mahsulotini
} qaytarishda muammo chiqibdi.
ack-unauthorized-payment = { $tone ->
    [apologetic] Bu sizni tashvishga solganidan afsusdamiz. Bu buyurtmani siz bermaganingizni yozibsiz.
    [firm] Xabaringizdan bu buyurtmani siz bermaganingizni tushundik.
   *[neutral] Bu buyurtmani siz bermaganingizni ma’lum qilganingiz uchun rahmat.
}
ack-review-threat = { $tone ->
    [apologetic] Uzr so‘raymiz, { own-order } kutganingizdek chiqmabdi.
   *[neutral] { own-about-order } haqidagi xabaringiz uchun rahmat.
}
ack-address-change = { own-about-order } yetkaziladigan manzil haqidagi xabaringiz uchun rahmat.
ack-product-question = { $item ->
    [none] Mahsulot
   *[titled] “{ $item }” mahsuloti
} haqidagi savolingiz uchun rahmat.
ack-nothing = { own-about-order } haqida sizga yozyapmiz.
ack-other = { $tone ->
    [apologetic] Uzr so‘raymiz, { own-order } sizga noqulaylik tug‘diribdi.
   *[neutral] { own-about-order } haqidagi xabaringiz uchun rahmat.
}

## Money back

act-full-refund = Sizga summani to‘liq{ own-amount } qaytaramiz.
refund-days = Pul odatda { $days } kun ichida hisobga tushadi.
act-partial-refund = { $arrived ->
    [no] Kechikish uchun sizga { $amount ->
        [none] narxning bir qismini
       *[known] { $amount } miqdorida pul
    } qaytarishimiz mumkin.
   *[yes] Sizga { $amount ->
        [none] narxning bir qismini
       *[known] { $amount } miqdorida pul
    } qaytarishimiz mumkin, mahsulot esa o‘zingizda qoladi.
} Bu sizga ma’qul bo‘lsa, qisqa javob kifoya, qolganini o‘zimiz hal qilamiz.
duties-prepaid = Import to‘lovi buyurtma narxiga kiritilgan edi, shuning uchun u sizdan qayta talab qilinmasligi kerak edi.
act-refund-duties = Siz to‘lagan import to‘lovini{ own-amount } qaytaramiz.
act-coupon = Keyingi buyurtmangiz uchun hisobingizga mablag‘{ own-amount } qo‘shamiz.
keep-item = { $type ->
    [damaged] Shikastlangan mahsulotni qaytarib yuborishingiz shart emas.
    [wrong-item] Xato kelgan mahsulotni qaytarib yuborishingiz shart emas.
   *[other] Mahsulotni qaytarib yuborishingiz shart emas.
}

## Sending it back

act-return-paid = Mahsulotni bepul qaytarishingiz mumkin; sizga haqi to‘langan qaytarish yorlig‘i beriladi.
act-return-own = Mahsulotni qaytarishingiz mumkin; bu holda qaytarish pochta xarajati sizning hisobingizdan.
act-return = Albatta, mahsulotni qaytarishingiz mumkin.
return-first-item = Iltimos, birinchi mahsulotni sizga beriladigan haqi to‘langan yorliq bilan qaytarib yuboring; bu siz uchun bepul.
return-start = Hali boshlamagan bo‘lsangiz, iltimos, qaytarishni hisobingizdagi buyurtmadan boshlang.
return-by = Iltimos, { $date } kunidan kechiktirmay yuboring.
return-refund = { $amount ->
    [none] Mahsulot bizga yetib kelishi bilan xarid narxini qaytaramiz.
   *[known] Mahsulot bizga yetib kelishi bilan { $amount } qaytaramiz.
}

## Goods

act-replacement = Sizga{ own-dispatch } bepul { $kind ->
    [again] buyurtmangizni qaytadan
    [right] to‘g‘ri mahsulotni
    [size] to‘g‘ri o‘lchamni
   *[new] o‘rniga yangi mahsulot
} yuboramiz{ own-arrives }.
act-resend-parts = Yetishmayotgan qismlarni{ own-dispatch } sizga bepul yuboramiz{ own-arrives }.
act-repair = Mahsulotni sizga bepul ta’mirlab beramiz.
repair-label = Ta’mirga yuborish uchun sizga haqi to‘langan yorliq beriladi.

## Where it is

act-on-its-way = Jo‘natmangiz{ own-by-carrier } yo‘lda{ own-tracking }.
act-at-pickup = { $carrier ->
    [none] Jo‘natmangiz olib ketishga tayyor{ own-tracking }.
   *[named] Jo‘natmangiz { $carrier } bo‘limida olib ketishga tayyor{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Jo‘natmangiz kuryerda, sizga yetkazish uchun yo‘lga chiqdi{ own-tracking }.
   *[named] Jo‘natmangiz { $carrier } kuryerida, sizga yetkazish uchun yo‘lga chiqdi{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Jo‘natmangiz hozir bojxonada{ own-tracking }.
   *[named] Jo‘natmangiz hozir bojxonada{ own-tracking }; keyin { $carrier } kompaniyasi orqali yo‘lini davom ettiradi.
}
act-not-shipped = { $date ->
    [none] Jo‘natmangiz hali yuborilmagan.
   *[dated] Jo‘natmangiz hali yuborilmagan; { $date } kunidan kechiktirmay yuboramiz.
}
last-scan = Jo‘natma oxirgi marta{ own-on-date }{ own-in-place } skanerlangan.
expected = Jo‘natma { $date } kuni qo‘lingizda bo‘lishi kerak.
wait-offer = { $until ->
    [none] O‘zgarish bo‘lmasa, shu yerda javob yozsangiz kifoya, tashuvchiga murojaat qilamiz.
   *[dated] O‘sha vaqtgacha yetib bormasa, shu yerda javob yozsangiz kifoya, darhol shug‘ullanamiz.
}
act-trace = { $carrier ->
    [none] Tashuvchidan jo‘natmani qidirishni so‘raymiz{ own-tracking }, natijasini shu yerda ma’lum qilamiz.
   *[named] { $carrier } kompaniyasidan jo‘natmani qidirishni so‘raymiz{ own-tracking }, natijasini shu yerda ma’lum qilamiz.
}
follow-up = Bizdan { $date } kunidan kechiktirmay javob olasiz.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Kuzatuv ma’lumotlariga ko‘ra, jo‘natma{ own-on-date }{ own-in-place } yetkazilgan{ own-tracking }.
   *[named] { $carrier } kompaniyasi ma’lumotiga ko‘ra, jo‘natma{ own-on-date }{ own-in-place } yetkazilgan{ own-tracking }.
}
signed-for = Qabul qilingani “{ $name }” nomi bilan imzolangan.
help-find = Jo‘natma topilmasa, shu yerda javob yozsangiz kifoya, tashuvchidan yetkazish tafsilotlarini so‘raymiz.
act-contest = Bu buyurtma yozuvlarini ko‘rib chiqdik va qaror uchun topshiryapmiz. Qarorni { own-platform } qabul qiladi. Bu orada yordam bera oladigan narsamiz bo‘lsa, shu yerda javob yozsangiz kifoya.
act-refer-fulfilment = Bu buyurtmani { own-platform } saqlagan va jo‘natgan; shuning uchun yetkazish va pulning ehtimoliy qaytarilishi bilan o‘sha yerning mijozlarga xizmat ko‘rsatish bo‘limi shug‘ullanadi. Ularga hisobingizdagi buyurtma orqali murojaat qilishingiz mumkin.
act-refer-delivery = Bu buyurtmaning yetkazilishi va pul qaytarilishi masalalarini { own-platform } o‘z tartibida ko‘rib chiqadi; uni hisobingizdagi buyurtmadan topasiz.
act-refer-payment = To‘lovlarni faqat { own-platform } amalga oshiradi, biz hech qanday to‘lov ma’lumotini ko‘rmaymiz. U yerning mijozlarga xizmat ko‘rsatish bo‘limi to‘lovni siz bilan birga tekshira oladi.
act-refer = Bu masalani { own-platform } o‘z tartibida ko‘rib chiqadi; uni hisobingizdagi buyurtmadan topasiz.

## Cancelling, address, answers

act-cancel = Buyurtmani siz uchun bekor qilamiz. Hech narsa yuborilmaydi, to‘lov olingan bo‘lsa, to‘liq qaytariladi.
act-cancel-shipped = { $carrier ->
    [none] Jo‘natma allaqachon yo‘lda, uni endi to‘xtatib bo‘lmaydi.
   *[named] Jo‘natma allaqachon { $carrier } kompaniyasida, uni endi to‘xtatib bo‘lmaydi.
}
return-after-arrival = { $days ->
    [none] Yetib borgach, uni qaytarib, pulingizni qaytarib olishingiz mumkin.
   *[known] Yetib borgach, { $days } kun ichida uni qaytarib, pulingizni qaytarib olishingiz mumkin.
}
act-address-open = Faqat buyurtmada ko‘rsatilgan manzilga yubora olamiz. Hisobingizda uni hali o‘zgartirish mumkin bo‘lsa, jo‘natmani yangi manzilga yuboramiz.
act-address-shipped = { $carrier ->
    [none] Jo‘natma{ own-tracking } allaqachon buyurtmada ko‘rsatilgan manzilga yo‘lga chiqqan, biz uni boshqa manzilga yo‘naltira olmaymiz. Yana nima qilish mumkinligini tashuvchi ayta oladi.
   *[named] Jo‘natma{ own-tracking } allaqachon { $carrier } kompaniyasi orqali buyurtmada ko‘rsatilgan manzilga yo‘lga chiqqan, biz uni boshqa manzilga yo‘naltira olmaymiz. Yana nima qilish mumkinligini { $carrier } ayta oladi.
}
act-answer = { $answer }
act-glad = Hammasi joyida ekanidan xursandmiz.
act-answer-later = Buni tekshiryapmiz, aniq javobni shu yerda yuboramiz.

## When we cannot

decline-window = { $date ->
    [none] Bu buyurtmani qaytarish muddati tugagan, shuning uchun uni qaytarib ola olmaymiz.
   *[dated] Bu buyurtmani qaytarish muddati { $date } kuni tugagan, shuning uchun uni qaytarib ola olmaymiz.
}
decline-beyond-order = Buyurtmadan tashqari pul yoki mahsulot taklif qila olmaymiz.
decline-refunded = Pul{ own-amount }{ own-on-date } allaqachon qaytarilgan.
decline-general = Buyurtmani diqqat bilan tekshirdik va bunga rozi bo‘la olmaymiz.
decline-offer = Mahsulotning o‘zida kamchilik bo‘lsa, shu yerda tasvirlab bering, yechim izlaymiz.
decline-bank = Pulni hali ko‘rmayotgan bo‘lsangiz, bankingiz uni tekshira oladi.
decline-return = Mahsulotni { $date } kunidan kechiktirmay qaytarib, pulingizni qaytarib olishingiz mumkin.

## As soon as the buyer has answered

after-full-refund = Javobingizni olishimiz bilan summani to‘liq{ own-amount } qaytaramiz.
after-partial-refund = Javobingizni olishimiz bilan pulning bir qismini qaytarish bo‘yicha adolatli taklif beramiz.
after-refund-duties = Uni olishimiz bilan siz to‘lagan import to‘lovini{ own-amount } qaytaramiz.
after-coupon = Javobingizni olishimiz bilan hisobingizga mablag‘{ own-amount } qo‘shamiz.
after-return-and-refund = Javobingizni olishimiz bilan mahsulot va pulning qaytarilishini tashkil qilamiz.
after-replacement = Javobingizni olishimiz bilan sizga bepul { $kind ->
    [again] buyurtmangizni qaytadan
    [right] to‘g‘ri mahsulotni
    [size] to‘g‘ri o‘lchamni
   *[new] o‘rniga yangi mahsulot
} yuboramiz.
after-resend-parts = Javobingizni olishimiz bilan yetishmayotgan qismlarni bepul yuboramiz.
after-repair = Javobingizni olishimiz bilan bepul ta’mirlashni tashkil qilamiz.

## One question at most

ask-photo-of-damage = Bizga shikastning suratini yubora olasizmi?
ask-photo-of-defect = Bizga nosozlik ko‘ringan surat yoki qisqa video yubora olasizmi?
ask-photo-of-item-received = Bizga sizga yetib borgan mahsulotning suratini yubora olasizmi?
ask-which-part-is-missing = Qaysi qism yetishmayotganini yozib bera olasizmi?
ask-which-size-is-needed = Sizga qanday o‘lcham kerakligini yozib bera olasizmi?
ask-what-differs = Nimasi tavsifdan farq qilishini yozib bera olasizmi?
ask-check-with-neighbours = Qo‘shnilardan so‘rab, jo‘natmalar qoldiriladigan joylarni qarab ko‘ra olasizmi?
ask-return-tracking-number = Bizga qaytargan jo‘natmangizning kuzatuv raqamini yubora olasizmi?
ask-duty-receipt = Bizga import to‘lovi kvitansiyasining suratini yubora olasizmi?
ask-correct-address = Buyurtmadagi manzil to‘liq va to‘g‘ri ekanini tekshirib ko‘ra olasizmi?
ask-what-is-wrong = Nima noto‘g‘ri ekanini qisqacha yozib bera olasizmi?
