### What the buyer reads, in Mongolian. Days are followed by "гараг", carriers and marketplaces by a noun that takes the case.

## Building blocks

own-says = { $tone ->
    [apologetic] Уучлал хүсье,
    [firm] Таны бичсэнээс үзвэл
   *[neutral] Бидэнд мэдэгдсэнд баярлалаа:
}
own-order = { $item ->
    [none] таны захиалга
   *[titled] таны «{ $item }» захиалга
}
own-of-order = { $item ->
    [none] Таны захиалгын
   *[titled] Таны «{ $item }» захиалгын
}
own-item = { $item ->
    [none] бараа
   *[titled] «{ $item }» бараа
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}өнөөдөр
   *[dated] {" "}{ $dispatch } гарагт
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { $arrives } гарагт хүрэх төлөвтэй
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(хянах дугаар { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } гарагт
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] худалдааны платформ
   *[named] { $platform } платформ
}
own-by-carrier = { $carrier ->
    [none] {""}
   *[named] {" "}{ $carrier } компаниар
}

## Greeting and end

greeting = { $form ->
    [none] Сайн байна уу,
    [company] Сайн байна уу,
    [mr] Эрхэм хүндэт ноён { $name },
    [ms] Эрхэм хүндэт хатагтай { $name },
   *[named] Сайн байна уу, { $name },
}
closing = { $tone ->
    [apologetic] Бидэнд бичсэнд баярлалаа.
    [firm] Өөр асуулт байвал бид туслахад бэлэн байна.
   *[neutral] Ойлгомжгүй зүйл байвал энэ зурваст хариу бичихэд хангалттай.
}
closing-question = Тусалсанд баярлалаа.
sign-off = Хүндэтгэсэн,

## What happened, said back

ack-not-received = { own-says } { own-order } танд хараахан ирээгүй байна.
ack-delivered-not-received = { own-says } { own-order } хүргэгдсэн гэж харагдаж байгаа ч таны гарт очоогүй байна.
ack-late = { own-says } { own-order } мэдэгдсэн хугацаанаас хоцорч байна.
ack-damaged = { own-says } { own-order } гэмтэлтэй иржээ.
ack-defective = { own-says } { own-item } зохих ёсоор ажиллахгүй байна.
ack-not-as-described = { own-says } { own-item } тайлбартайгаа таарахгүй байна.
ack-wrong-item = { own-says } { own-order } дээр буруу бараа иржээ.
ack-missing-parts = { own-says } { own-order } дутуу иржээ.
ack-size-fit = { own-says } { own-item } хэмжээгээрээ тохирохгүй байна.
ack-counterfeit = { own-says } { own-item } жинхэнэ эсэхэд та эргэлзэж байна.
ack-changed-mind = Зурвас бичсэнд баярлалаа. Та { $item ->
    [none] барааг
   *[titled] «{ $item }» барааг
} буцаахыг хүсэж байна.
ack-cancellation = Зурвас бичсэнд баярлалаа. { $item ->
    [none] Таны захиалга
   *[titled] Таны «{ $item }» захиалга
} танд хэрэггүй болжээ.
ack-customs-duties = { own-says } { own-order } дээр танаас импортын татвар нэхэмжилжээ.
ack-refund-not-received = { own-says } та { $item ->
    [none] захиалгынхаа
   *[titled] «{ $item }» захиалгынхаа
} буцаан олголтыг хүлээсээр байна.
ack-return-problem = { own-says } { $item ->
    [none] барааг
   *[titled] «{ $item }» барааг
} буцаахад асуудал гарчээ.
ack-unauthorized-payment = { $tone ->
    [apologetic] Үүнээс болж таны санаа зовсонд уучлал хүсье. Та энэ захиалгыг өөрөө хийгээгүй гэж бичжээ.
    [firm] Таны бичсэнээс үзвэл та энэ захиалгыг өөрөө хийгээгүй байна.
   *[neutral] Та энэ захиалгыг өөрөө хийгээгүй гэдгээ мэдэгдсэнд баярлалаа.
}
ack-review-threat = { $tone ->
    [apologetic] Уучлал хүсье, { own-order } таны сэтгэлд хүрээгүй байна.
   *[neutral] { own-of-order } талаар бичсэнд баярлалаа.
}
ack-address-change = { own-of-order } хүргэлтийн хаягийн талаар бичсэнд баярлалаа.
ack-product-question = { $item ->
    [none] Барааны
   *[titled] «{ $item }» барааны
} талаар асуусанд баярлалаа.
ack-nothing = { own-of-order } талаар танд бичиж байна.
ack-other = { $tone ->
    [apologetic] Уучлал хүсье, { own-order } танд төвөг учруулжээ.
   *[neutral] { own-of-order } талаар бичсэнд баярлалаа.
}

## Money back

act-full-refund = Бид танд бүх мөнгийг{ own-amount } буцааж олгож байна.
refund-days = Мөнгө ихэвчлэн { $days } хоногийн дотор дансанд орно.
act-partial-refund = { $arrived ->
    [no] Хоцорсны төлөө бид танд { $amount ->
        [none] үнийн нэг хэсгийг
       *[known] { $amount } хэмжээний мөнгийг
    } буцааж олгож болно.
   *[yes] Бид танд { $amount ->
        [none] үнийн нэг хэсгийг
       *[known] { $amount } хэмжээний мөнгийг
    } буцааж олгож болно, бараа танд үлдэнэ.
} Энэ танд тохирвол товч хариу бичихэд хангалттай, бусдыг нь бид шийднэ.
duties-prepaid = Импортын татвар захиалгын үнэд аль хэдийн багтсан тул танаас дахин нэхэх ёсгүй байсан.
act-refund-duties = Таны төлсөн импортын татварыг{ own-amount } бид буцааж олгож байна.
act-coupon = Дараагийн захиалгад тань зориулж дансанд тань кредит{ own-amount } нэмж байна.
keep-item = { $type ->
    [damaged] Гэмтсэн барааг буцааж илгээх шаардлагагүй.
    [wrong-item] Буруу ирсэн барааг буцааж илгээх шаардлагагүй.
   *[other] Барааг буцааж илгээх шаардлагагүй.
}

## Sending it back

act-return-paid = Та барааг үнэгүй буцааж болно; төлбөр нь төлөгдсөн буцаалтын шошго авна.
act-return-own = Та барааг буцааж болно; энэ тохиолдолд буцаах шуудангийн зардлыг та хариуцна.
act-return = Мэдээж, та барааг буцааж болно.
return-first-item = Эхний барааг танд өгөх төлбөр нь төлөгдсөн шошготой буцааж илгээнэ үү; танд ямар ч зардал гарахгүй.
return-start = Хараахан эхлээгүй бол буцаалтыг бүртгэлийнхээ захиалгын хэсгээс эхлүүлнэ үү.
return-by = { $date } гарагаас хэтрүүлэлгүй илгээнэ үү.
return-refund = { $amount ->
    [none] Бараа бидэнд ирмэгц худалдан авсан үнийг буцааж олгоно.
   *[known] Бараа бидэнд ирмэгц { $amount } буцааж олгоно.
}

## Goods

act-replacement = Бид танд{ own-dispatch } үнэгүй { $kind ->
    [again] захиалгыг тань дахин
    [right] зөв барааг
    [size] зөв хэмжээг
   *[new] солих шинэ бараа
} илгээж байна{ own-arrives }.
act-resend-parts = Дутуу эд ангийг{ own-dispatch } танд үнэгүй илгээж байна{ own-arrives }.
act-repair = Бид барааг танд үнэгүй засуулж өгнө.
repair-label = Засварт илгээхэд зориулж төлбөр нь төлөгдсөн шошго авна.

## Where it is

act-on-its-way = Таны илгээмж{ own-by-carrier } замдаа явж байна{ own-tracking }.
act-at-pickup = { $carrier ->
    [none] Таны илгээмж авахад бэлэн байна{ own-tracking }.
   *[named] Таны илгээмж { $carrier } салбар дээр авахад бэлэн байна{ own-tracking }.
}
act-out-for-delivery = Таны илгээмж{ own-by-carrier } хүргэлтэд гарсан байна{ own-tracking }.
act-in-customs = { $carrier ->
    [none] Таны илгээмж одоогоор гааль дээр байна{ own-tracking }.
   *[named] Таны илгээмж одоогоор гааль дээр байна{ own-tracking }; дараа нь { $carrier } компаниар цааш явна.
}
act-not-shipped = { $date ->
    [none] Таны илгээмж хараахан илгээгдээгүй байна.
   *[dated] Таны илгээмж хараахан илгээгдээгүй байна; { $date } гарагаас хэтрүүлэлгүй илгээнэ.
}
last-scan = Илгээмжийг хамгийн сүүлд{ own-on-date }{ own-in-place } уншуулсан байна.
expected = Илгээмж { $date } гарагт танд очих ёстой.
wait-offer = { $until ->
    [none] Өөрчлөлт гарахгүй бол энд хариу бичихэд хангалттай, бид тээвэрлэгчээс лавлана.
   *[dated] Тэр хүртэл ирэхгүй бол энд хариу бичихэд хангалттай, бид даруй анхаарна.
}
act-trace = { $carrier ->
    [none] Бид тээвэрлэгчээс илгээмжийг хайхыг хүсэж байна{ own-tracking }, үр дүнг энд мэдэгдэнэ.
   *[named] Бид { $carrier } компаниас илгээмжийг хайхыг хүсэж байна{ own-tracking }, үр дүнг энд мэдэгдэнэ.
}
follow-up = Та биднээс { $date } гарагаас хэтрэхгүй хариу авна.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Хяналтын мэдээллээр илгээмж{ own-on-date }{ own-in-place } хүргэгдсэн байна{ own-tracking }.
   *[named] { $carrier } компанийн мэдээллээр илгээмж{ own-on-date }{ own-in-place } хүргэгдсэн байна{ own-tracking }.
}
signed-for = Хүлээн авсныг «{ $name }» гэсэн нэрээр гарын үсэг зуржээ.
help-find = Илгээмж олдохгүй бол энд хариу бичихэд хангалттай, бид тээвэрлэгчээс хүргэлтийн дэлгэрэнгүйг асууна.
act-contest = Бид энэ захиалгын бүртгэлийг нягталсан бөгөөд шийдвэр гаргуулахаар хүргүүлж байна. Шийдвэрийг { own-platform } гаргана. Энэ хооронд туслах зүйл байвал энд хариу бичихэд хангалттай.
act-refer-fulfilment = Энэ захиалгыг { own-platform } хадгалж, илгээсэн тул хүргэлт болон мөнгөний буцаан олголтыг тэндхийн хэрэглэгчийн үйлчилгээ хариуцна. Та бүртгэлийнхээ захиалгын хэсгээс холбогдож болно.
act-refer-delivery = Энэ захиалгын хүргэлт, буцаан олголтын асуудлыг { own-platform } өөрийн журмаар шийддэг; та үүнийг бүртгэлийнхээ захиалгын хэсгээс олно.
act-refer-payment = Төлбөрийг зөвхөн { own-platform } гүйцэтгэдэг, бид төлбөрийн ямар ч мэдээлэл хардаггүй. Тэндхийн хэрэглэгчийн үйлчилгээ төлбөрийг тантай хамт шалгаж чадна.
act-refer = Энэ асуудлыг { own-platform } өөрийн журмаар шийддэг; та үүнийг бүртгэлийнхээ захиалгын хэсгээс олно.

## Cancelling, address, answers

act-cancel = Бид захиалгыг таны өмнөөс цуцалж байна. Юу ч илгээгдэхгүй, төлбөр аль хэдийн авагдсан бол бүрэн буцаана.
act-cancel-shipped = { $carrier ->
    [none] Илгээмж аль хэдийн замдаа гарсан тул зогсоох боломжгүй болсон.
   *[named] Илгээмж аль хэдийн { $carrier } компанид шилжсэн тул зогсоох боломжгүй болсон.
}
return-after-arrival = { $days ->
    [none] Ирсний дараа та буцааж, мөнгөө эргүүлэн авч болно.
   *[known] Ирсний дараа та { $days } хоногийн дотор буцааж, мөнгөө эргүүлэн авч болно.
}
act-address-open = Бид зөвхөн захиалгад заасан хаягаар илгээж чадна. Хэрэв бүртгэлдээ хаягаа өөрчлөх боломжтой хэвээр бол илгээмжийг шинэ хаягаар илгээнэ.
act-address-shipped = { $carrier ->
    [none] Илгээмж{ own-tracking } захиалгад заасан хаяг руу аль хэдийн гарсан бөгөөд бид чиглэлийг нь өөрчилж чадахгүй. Өөр юу боломжтойг тээвэрлэгч хэлж чадна.
   *[named] Илгээмж{ own-tracking } { $carrier } компаниар захиалгад заасан хаяг руу аль хэдийн гарсан бөгөөд бид чиглэлийг нь өөрчилж чадахгүй. Өөр юу боломжтойг { $carrier } хэлж чадна.
}
act-answer = { $answer }
act-glad = Бүх зүйл зүгээр байгаад баяртай байна.
act-answer-later = Бид үүнийг шалгаж байгаа бөгөөд найдвартай хариуг энд илгээнэ.

## When we cannot

decline-window = { $date ->
    [none] Энэ захиалгыг буцаах хугацаа дууссан тул бид буцааж авах боломжгүй.
   *[dated] Энэ захиалгыг буцаах хугацаа { $date } гарагт дууссан тул бид буцааж авах боломжгүй.
}
decline-beyond-order = Захиалснаас гадуур мөнгө, бараа санал болгох боломжгүй.
decline-refunded = Мөнгийг{ own-amount }{ own-on-date } аль хэдийн буцааж олгосон.
decline-general = Бид захиалгыг анхааралтай шалгасан бөгөөд үүнийг зөвшөөрөх боломжгүй.
decline-offer = Барааны өөрийнх нь хувьд асуудал байвал энд тайлбарлаж бичнэ үү, бид шийдэл хайна.
decline-bank = Хэрэв мөнгө тань харагдахгүй хэвээр байвал банк тань шалгаж чадна.
decline-return = Та барааг { $date } гарагаас хэтрүүлэлгүй буцааж, мөнгөө эргүүлэн авч болно.

## As soon as the buyer has answered

after-full-refund = Таны хариуг авмагц бид бүх мөнгийг{ own-amount } буцааж олгоно.
after-partial-refund = Таны хариуг авмагц бид мөнгөний нэг хэсгийг буцаах шударга санал тавина.
after-refund-duties = Үүнийг авмагц бид таны төлсөн импортын татварыг{ own-amount } буцааж олгоно.
after-coupon = Таны хариуг авмагц бид дансанд тань кредит{ own-amount } нэмнэ.
after-return-and-refund = Таны хариуг авмагц бид барааны буцаалт, мөнгөний буцаан олголтыг зохион байгуулна.
after-replacement = Таны хариуг авмагц бид танд үнэгүй { $kind ->
    [again] захиалгыг тань дахин
    [right] зөв барааг
    [size] зөв хэмжээг
   *[new] солих шинэ бараа
} илгээнэ.
after-resend-parts = Таны хариуг авмагц бид дутуу эд ангийг үнэгүй илгээнэ.
after-repair = Таны хариуг авмагц бид үнэгүй засварыг зохион байгуулна.

## One question at most

ask-photo-of-damage = Та гэмтлийн зургийг бидэнд илгээж болох уу?
ask-photo-of-defect = Та гэмтэл нь харагдах зураг эсвэл богино бичлэгийг бидэнд илгээж болох уу?
ask-photo-of-item-received = Та хүлээн авсан барааныхаа зургийг бидэнд илгээж болох уу?
ask-which-part-is-missing = Та аль эд анги дутуу байгааг бидэнд бичиж болох уу?
ask-which-size-is-needed = Та ямар хэмжээ хэрэгтэйг бидэнд бичиж болох уу?
ask-what-differs = Та тайлбараас юугаараа ялгаатай байгааг бидэнд бичиж болох уу?
ask-check-with-neighbours = Та хөршүүдээсээ асууж, илгээмж үлдээдэг газруудыг харж болох уу?
ask-return-tracking-number = Та буцаасан илгээмжийнхээ хянах дугаарыг бидэнд илгээж болох уу?
ask-duty-receipt = Та импортын татварын баримтын зургийг бидэнд илгээж болох уу?
ask-correct-address = Та захиалга дээрх хаяг бүрэн, зөв эсэхийг шалгаж болох уу?
ask-what-is-wrong = Та юу буруу байгааг бидэнд товч бичиж болох уу?
