### What the buyer reads, in Azerbaijani. Days are followed by "günü", carriers and marketplaces by a noun that takes the case.

## Building blocks

own-says = { $tone ->
    [apologetic] Çox təəssüf edirik,
    [firm] Mesajınızdan başa düşdük ki,
   *[neutral] Bizə bildirdiyiniz üçün təşəkkür edirik:
}
own-order = { $item ->
    [none] sifarişiniz
   *[titled] “{ $item }” sifarişiniz
}
own-about-order = { $item ->
    [none] Sifarişinizlə
   *[titled] “{ $item }” sifarişinizlə
}
own-item = { $item ->
    [none] məhsul
   *[titled] “{ $item }” məhsulu
}
own-of-item = { $item ->
    [none] məhsulun
   *[titled] “{ $item }” məhsulunun
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}bu gün
   *[dated] {" "}{ $dispatch } günü
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { $arrives } günü sizə çatacağı gözlənilir
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(izləmə nömrəsi { $tracking })
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
    [none] ticarət platforması
   *[named] { $platform } platforması
}
own-by-carrier = { $carrier ->
    [none] {""}
   *[named] {" "}{ $carrier } şirkəti ilə
}

## Greeting and end

greeting = { $form ->
    [none] Salam,
    [company] Salam,
    [mr] Hörmətli cənab { $name },
    [ms] Hörmətli xanım { $name },
   *[named] Hörmətli { $name },
}
closing = { $tone ->
    [apologetic] Bizə xəbər verdiyiniz üçün təşəkkür edirik.
    [firm] Başqa suallarınız olarsa, xidmətinizdəyik.
   *[neutral] Aydın olmayan nəsə varsa, bu mesaja cavab yazmağınız kifayətdir.
}
closing-question = Köməyiniz üçün təşəkkür edirik.
sign-off = Hörmətlə,

## What happened, said back

ack-not-received = { own-says } { own-order } hələ sizə çatmayıb.
ack-delivered-not-received = { own-says } { own-order } çatdırılmış kimi göstərilir, amma sizə çatmayıb.
ack-late = { own-says } { own-order } elan olunmuş vaxta görə gecikir.
ack-damaged = { own-says } { own-order } zədəli çatıb.
ack-defective = { own-says } { own-item } lazım olduğu kimi işləmir.
ack-not-as-described = { own-says } { own-item } təsvirdən fərqlənir.
ack-wrong-item = { own-says } { $item ->
    [none] sifarişinizdə
   *[titled] “{ $item }” sifarişinizdə
} sizə düzgün məhsul gəlməyib.
ack-missing-parts = { own-says } { own-order } natamam çatıb.
ack-size-fit = { own-says } { own-item } ölçünüzə uyğun gəlmir.
ack-counterfeit = { own-says } { own-of-item } orijinal olub-olmadığına şübhə edirsiniz.
ack-changed-mind = Mesajınız üçün təşəkkür edirik. { $item ->
    [none] Məhsulu
   *[titled] “{ $item }” məhsulunu
} qaytarmaq istəyirsiniz.
ack-cancellation = Mesajınız üçün təşəkkür edirik. { $item ->
    [none] Sifarişiniz
   *[titled] “{ $item }” sifarişiniz
} artıq sizə lazım deyil.
ack-customs-duties = { own-says } { own-order } üçün sizdən idxal rüsumu tələb olunub.
ack-refund-not-received = { own-says } { own-order } üçün pulun qaytarılmasını hələ də gözləyirsiniz.
ack-return-problem = { own-says } { own-of-item } qaytarılmasında problem yaranıb.
ack-unauthorized-payment = { $tone ->
    [apologetic] Bunun sizi narahat etməsinə təəssüf edirik. Yazırsınız ki, bu sifarişi siz verməmisiniz.
    [firm] Mesajınızdan başa düşdük ki, bu sifarişi siz verməmisiniz.
   *[neutral] Bu sifarişi sizin vermədiyinizi bildirdiyiniz üçün təşəkkür edirik.
}
ack-review-threat = { $tone ->
    [apologetic] Çox təəssüf edirik, { own-order } gözləntilərinizi doğrultmayıb.
   *[neutral] { own-about-order } bağlı mesajınız üçün təşəkkür edirik.
}
ack-address-change = { own-about-order } bağlı çatdırılma ünvanı barədə mesajınız üçün təşəkkür edirik.
ack-product-question = { $item ->
    [none] Məhsulla
   *[titled] “{ $item }” məhsulu ilə
} bağlı sualınız üçün təşəkkür edirik.
ack-nothing = { own-about-order } bağlı sizə yazırıq.
ack-other = { $tone ->
    [apologetic] Çox təəssüf edirik, { own-order } sizə çətinlik yaradıb.
   *[neutral] { own-about-order } bağlı mesajınız üçün təşəkkür edirik.
}

## Money back

act-full-refund = Məbləği tam şəkildə{ own-amount } sizə qaytarırıq.
refund-days = Pul adətən { $days } gün ərzində hesaba daxil olur.
act-partial-refund = { $arrived ->
    [no] Gecikməyə görə sizə { $amount ->
        [none] qiymətin bir hissəsini
       *[known] { $amount } məbləğində pul
    } qaytara bilərik.
   *[yes] Sizə { $amount ->
        [none] qiymətin bir hissəsini
       *[known] { $amount } məbləğində pul
    } qaytara bilərik, məhsul isə sizdə qalır.
} Bu sizə uyğundursa, qısa cavab kifayətdir, qalanını biz həll edəcəyik.
duties-prepaid = İdxal rüsumu sifarişin qiymətinə artıq daxil idi, ona görə də sizdən yenidən tələb olunmamalı idi.
act-refund-duties = Ödədiyiniz idxal rüsumunu{ own-amount } sizə qaytarırıq.
act-coupon = Növbəti sifarişiniz üçün hesabınıza kredit{ own-amount } əlavə edirik.
keep-item = { $type ->
    [damaged] Zədəli məhsulu geri göndərməyinizə ehtiyac yoxdur.
    [wrong-item] Səhv gələn məhsulu geri göndərməyinizə ehtiyac yoxdur.
   *[other] Məhsulu geri göndərməyinizə ehtiyac yoxdur.
}

## Sending it back

act-return-paid = Məhsulu pulsuz qaytara bilərsiniz; sizə haqqı ödənilmiş qaytarma etiketi göndəriləcək.
act-return-own = Məhsulu qaytara bilərsiniz; bu halda qaytarma üçün poçt xərci sizin üzərinizdədir.
act-return = Əlbəttə, məhsulu qaytara bilərsiniz.
return-first-item = Zəhmət olmasa, birinci məhsulu sizə göndəriləcək haqqı ödənilmiş etiketlə geri göndərin; bu sizin üçün pulsuzdur.
return-start = Hələ etməmisinizsə, zəhmət olmasa, qaytarmanı hesabınızdakı sifarişdən başladın.
return-by = Zəhmət olmasa, ən geci { $date } günü göndərin.
return-refund = { $amount ->
    [none] Məhsul bizə çatan kimi alış məbləğini qaytaracağıq.
   *[known] Məhsul bizə çatan kimi { $amount } qaytaracağıq.
}

## Goods

act-replacement = Sizə{ own-dispatch } pulsuz { $kind ->
    [again] sifarişinizi yenidən
    [right] düzgün məhsulu
    [size] düzgün ölçünü
   *[new] əvəzinə yeni məhsul
} göndəririk{ own-arrives }.
act-resend-parts = Çatışmayan hissələri{ own-dispatch } sizə pulsuz göndəririk{ own-arrives }.
act-repair = Məhsulu sizin üçün pulsuz təmir edəcəyik.
repair-label = Təmirə göndərmək üçün haqqı ödənilmiş etiket alacaqsınız.

## Where it is

act-on-its-way = Bağlamanız{ own-by-carrier } yoldadır{ own-tracking }.
act-at-pickup = { $carrier ->
    [none] Bağlamanız götürülməyə hazırdır{ own-tracking }.
   *[named] Bağlamanız { $carrier } məntəqəsində götürülməyə hazırdır{ own-tracking }.
}
act-out-for-delivery = Bağlamanız{ own-by-carrier } çatdırılmaya çıxıb{ own-tracking }.
act-in-customs = { $carrier ->
    [none] Bağlamanız hazırda gömrükdədir{ own-tracking }.
   *[named] Bağlamanız hazırda gömrükdədir{ own-tracking }; sonra { $carrier } şirkəti ilə yoluna davam edəcək.
}
act-not-shipped = { $date ->
    [none] Bağlamanız hələ göndərilməyib.
   *[dated] Bağlamanız hələ göndərilməyib; ən geci { $date } günü göndəriləcək.
}
last-scan = Bağlama sonuncu dəfə{ own-on-date }{ own-in-place } skan edilib.
expected = Bağlamanın { $date } günü sizə çatacağı gözlənilir.
wait-offer = { $until ->
    [none] Dəyişiklik olmasa, burada cavab yazmağınız kifayətdir, daşıyıcıya müraciət edəcəyik.
   *[dated] O vaxta qədər çatmasa, burada cavab yazmağınız kifayətdir, dərhal məşğul olacağıq.
}
act-trace = { $carrier ->
    [none] Daşıyıcıdan bağlamanı axtarmasını xahiş edirik{ own-tracking }, nəticəni burada bildirəcəyik.
   *[named] { $carrier } şirkətindən bağlamanı axtarmasını xahiş edirik{ own-tracking }, nəticəni burada bildirəcəyik.
}
follow-up = Ən geci { $date } günü bizdən cavab alacaqsınız.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] İzləmə məlumatlarına görə bağlama{ own-on-date }{ own-in-place } çatdırılıb{ own-tracking }.
   *[named] { $carrier } şirkətinin məlumatına görə bağlama{ own-on-date }{ own-in-place } çatdırılıb{ own-tracking }.
}
signed-for = Təhvil alınması “{ $name }” adı ilə imzalanıb.
help-find = Bağlama tapılmasa, burada cavab yazmağınız kifayətdir, daşıyıcıdan çatdırılmanın təfərrüatını soruşacağıq.
act-contest = Bu sifarişin qeydlərini yoxladıq və qərar üçün təqdim edirik. Qərarı { own-platform } verəcək. Bu arada kömək edə biləcəyimiz nəsə varsa, burada cavab yazmağınız kifayətdir.
act-refer-fulfilment = Bu sifarişi { own-platform } saxlayıb və göndərib; ona görə çatdırılma və mümkün pul qaytarılması ilə oranın müştəri xidməti məşğul olur. Onlarla hesabınızdakı sifarişdən əlaqə saxlaya bilərsiniz.
act-refer-delivery = Bu sifariş üzrə çatdırılma və pulun qaytarılması məsələlərinə { own-platform } öz qaydası ilə baxır; buna hesabınızdakı sifarişdən keçə bilərsiniz.
act-refer-payment = Ödənişləri yalnız { own-platform } aparır, biz heç bir ödəniş məlumatını görmürük. Oranın müştəri xidməti ödənişi sizinlə birlikdə yoxlaya bilər.
act-refer = Bu məsələyə { own-platform } öz qaydası ilə baxır; buna hesabınızdakı sifarişdən keçə bilərsiniz.

## Cancelling, address, answers

act-cancel = Sifarişi sizin üçün ləğv edirik. Heç nə göndərilməyəcək, ödəniş artıq alınıbsa, tam şəkildə qaytarılacaq.
act-cancel-shipped = { $carrier ->
    [none] Bağlama artıq yoldadır və onu dayandırmaq mümkün deyil.
   *[named] Bağlama artıq { $carrier } şirkətindədir və onu dayandırmaq mümkün deyil.
}
return-after-arrival = { $days ->
    [none] Çatdıqdan sonra onu qaytarıb pulunuzu geri ala bilərsiniz.
   *[known] Çatdıqdan sonra { $days } gün ərzində onu qaytarıb pulunuzu geri ala bilərsiniz.
}
act-address-open = Yalnız sifarişdə göstərilən ünvana göndərə bilirik. Hesabınızda ünvanı hələ dəyişmək mümkündürsə, bağlamanı yeni ünvana göndərəcəyik.
act-address-shipped = { $carrier ->
    [none] Bağlama{ own-tracking } artıq sifarişdəki ünvana yoldadır və biz onu yönləndirə bilmirik. Nəyin hələ mümkün olduğunu daşıyıcı deyə bilər.
   *[named] Bağlama{ own-tracking } artıq { $carrier } şirkəti ilə sifarişdəki ünvana yoldadır və biz onu yönləndirə bilmirik. Nəyin hələ mümkün olduğunu { $carrier } deyə bilər.
}
act-answer = { $answer }
act-glad = Hər şeyin qaydasında olmasına şadıq.
act-answer-later = Bunu yoxlayırıq və sizə burada dəqiq cavab göndərəcəyik.

## When we cannot

decline-window = { $date ->
    [none] Bu sifarişin qaytarılma müddəti bitib, ona görə onu artıq geri qəbul edə bilmirik.
   *[dated] Bu sifarişin qaytarılma müddəti { $date } günü bitib, ona görə onu artıq geri qəbul edə bilmirik.
}
decline-beyond-order = Sifarişdən əlavə pul və ya məhsul təklif edə bilmirik.
decline-refunded = Pul{ own-amount }{ own-on-date } artıq qaytarılıb.
decline-general = Sifarişi diqqətlə yoxladıq və bununla razılaşa bilmirik.
decline-offer = Məhsulun özündə nəsə qaydasında deyilsə, burada təsvir edin, həll yolu axtaracağıq.
decline-bank = Pulu hələ də görmürsünüzsə, bankınız onu yoxlaya bilər.
decline-return = Məhsulu ən geci { $date } günü qaytarıb pulunuzu geri ala bilərsiniz.

## As soon as the buyer has answered

after-full-refund = Cavabınızı alan kimi məbləği tam şəkildə{ own-amount } qaytaracağıq.
after-partial-refund = Cavabınızı alan kimi pulun bir hissəsinin qaytarılması üçün sizə ədalətli təklif verəcəyik.
after-refund-duties = Onu alan kimi ödədiyiniz idxal rüsumunu{ own-amount } qaytaracağıq.
after-coupon = Cavabınızı alan kimi hesabınıza kredit{ own-amount } əlavə edəcəyik.
after-return-and-refund = Cavabınızı alan kimi məhsulun və pulun qaytarılmasını təşkil edəcəyik.
after-replacement = Cavabınızı alan kimi sizə pulsuz { $kind ->
    [again] sifarişinizi yenidən
    [right] düzgün məhsulu
    [size] düzgün ölçünü
   *[new] əvəzinə yeni məhsul
} göndərəcəyik.
after-resend-parts = Cavabınızı alan kimi çatışmayan hissələri sizə pulsuz göndərəcəyik.
after-repair = Cavabınızı alan kimi pulsuz təmiri təşkil edəcəyik.

## One question at most

ask-photo-of-damage = Bizə zədənin şəklini göndərə bilərsinizmi?
ask-photo-of-defect = Bizə nasazlığın göründüyü şəkil və ya qısa video göndərə bilərsinizmi?
ask-photo-of-item-received = Bizə aldığınız məhsulun şəklini göndərə bilərsinizmi?
ask-which-part-is-missing = Hansı hissənin çatışmadığını bizə yaza bilərsinizmi?
ask-which-size-is-needed = Hansı ölçünün sizə lazım olduğunu bizə yaza bilərsinizmi?
ask-what-differs = Nəyin təsvirdən fərqləndiyini bizə yaza bilərsinizmi?
ask-check-with-neighbours = Qonşulardan soruşub bağlamaların qoyulduğu yerlərə baxa bilərsinizmi?
ask-return-tracking-number = Bizə qaytarmanızın izləmə nömrəsini göndərə bilərsinizmi?
ask-duty-receipt = Bizə idxal rüsumu qəbzinin şəklini göndərə bilərsinizmi?
ask-correct-address = Sifarişdəki ünvanın tam və düzgün olub-olmadığını yoxlaya bilərsinizmi?
ask-what-is-wrong = Nəyin qaydasında olmadığını bizə qısaca yaza bilərsinizmi?
