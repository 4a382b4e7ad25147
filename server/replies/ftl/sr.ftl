### What the buyer reads, in Serbian in Cyrillic letters. After "Поштовани," the text goes on in lower case, so every ack-…
### begins that way.

## Building blocks

own-says = { $tone ->
    [apologetic] жао нам је што
    [firm] разумемо да
   *[neutral] хвала што сте нам јавили да
}
own-order = { $item ->
    [none] Ваша поруџбина
   *[titled] Ваша поруџбина „{ $item }“
}
own-of-order = { $item ->
    [none] Ваше поруџбине
   *[titled] Ваше поруџбине „{ $item }“
}
own-item = { $item ->
    [none] артикал
   *[titled] артикал „{ $item }“
}
own-of-item = { $item ->
    [none] артикла
   *[titled] артикла „{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}од { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}још данас
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; очекивани датум испоруке је { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(број за праћење { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , место: { $place }
}
own-platform = { $platform ->
    [none] продајна платформа
   *[named] платформа { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Поштовани,
    [company] Поштовани,
    [mr] Поштовани господине { $name },
    [ms] Поштована госпођо { $name },
   *[named] Добар дан, { $name },
}
closing = { $tone ->
    [apologetic] Хвала што сте нам се обратили.
    [firm] Ако будете имали још питања, стојимо Вам на располагању.
   *[neutral] Ако нешто није јасно, само одговорите на ову поруку.
}
closing-question = Хвала на помоћи.
sign-off = Срдачан поздрав

## What happened, said back

ack-not-received = { own-says } { own-order } још није стигла.
ack-delivered-not-received = { own-says } се { own-order } води као испоручена, а нисте је добили.
ack-late = { own-says } { own-order } касни у односу на најављени рок.
ack-damaged = { own-says } је { own-order } стигла оштећена.
ack-defective = { own-says } { own-item } не ради како треба.
ack-not-as-described = { own-says } { own-item } не одговара опису.
ack-wrong-item = { own-says } Вам је стигао погрешан артикал. У питању је { own-order }.
ack-missing-parts = { own-says } је { own-order } стигла непотпуна.
ack-size-fit = { own-says } Вам { own-item } не одговара по величини.
ack-counterfeit = { own-says } сумњате да ли је { own-item } оригиналан.
ack-changed-mind = хвала на поруци. Желите да вратите { own-item }.
ack-cancellation = хвала на поруци. Разумемо да Вам { own-order } више није потребна.
ack-customs-duties = { own-says } су од Вас тражени увозни трошкови. У питању је { own-order }.
ack-refund-not-received = { own-says } још чекате повраћај новца. У питању је { own-order }.
ack-return-problem = { $tone ->
    [apologetic] жао нам је што враћање { own-of-item } није прошло глатко.
    [firm] разумемо да постоји проблем око враћања { own-of-item }.
   *[neutral] хвала што сте нам јавили за проблем око враћања { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] жао нам је због бриге коју Вам ово задаје. Пишете да ову поруџбину нисте послали Ви.
   *[other] { own-says } ову поруџбину нисте послали Ви.
}
ack-review-threat = { $tone ->
    [apologetic] жао нам је што нисте задовољни поруџбином{ $item ->
        [none] {""}
       *[titled] {" "}„{ $item }“
    }.
   *[neutral] хвала на поруци у вези { own-of-order }.
}
ack-address-change = хвала на поруци о адреси за испоруку { own-of-order }.
ack-product-question = хвала на питању у вези { own-of-item }.
ack-nothing = пишемо Вам поводом { own-of-order }.
ack-other = { $tone ->
    [apologetic] жао нам је што Вам је { own-order } задала муке.
   *[neutral] хвала на поруци у вези { own-of-order }.
}

## Money back

act-full-refund = Враћамо Вам цео износ{ own-amount }.
refund-days = Новац је обично на рачуну у року од { $days } дана.
act-partial-refund = { $arrived ->
    [no] Због кашњења можемо да Вам вратимо { $amount ->
        [none] део цене
       *[known] { $amount }
    }.
   *[yes] Можемо да Вам вратимо { $amount ->
        [none] део цене
       *[known] { $amount }
    }, а артикал остаје код Вас.
} Ако Вам то одговара, довољан је кратак одговор и ми ћемо све средити.
duties-prepaid = Увозни трошкови су већ били урачунати у цену поруџбине, па није требало да се траже од Вас још једном.
act-refund-duties = Враћамо Вам плаћене увозне трошкове{ $amount ->
    [none] {""}
   *[known] {" "}у износу од { $amount }
}.
act-coupon = За следећу поруџбину одобравамо Вам износ{ own-amount }.
keep-item = { $type ->
    [damaged] Оштећени артикал не морате да враћате.
    [wrong-item] Погрешан артикал не морате да враћате.
   *[other] Артикал не морате да враћате.
}

## Sending it back

act-return-paid = Артикал можете да вратите бесплатно; добићете налепницу за поврат са плаћеном поштарином.
act-return-own = Артикал можете да вратите; поштарину за поврат у овом случају плаћате Ви.
act-return = Артикал свакако можете да вратите.
return-first-item = Молимо Вас да први артикал вратите уз налепницу са плаћеном поштарином коју ћете добити; то Вас ништа не кошта.
return-start = Ако то још нисте урадили, молимо Вас да покренете поврат код поруџбине на свом налогу.
return-by = Молимо Вас да га пошаљете до { $date }.
return-refund = { $amount ->
    [none] Чим артикал стигне код нас, вратићемо Вам куповну цену.
   *[known] Чим артикал стигне код нас, вратићемо Вам { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Поруџбину Вам поново бесплатно шаљемо
    [right] Прави артикал Вам бесплатно шаљемо
    [size] Праву величину Вам бесплатно шаљемо
   *[new] Заменски артикал Вам бесплатно шаљемо
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Делове који недостају шаљемо Вам бесплатно{ own-dispatch }{ own-arrives }.
act-repair = Артикал ћемо дати на поправку о нашем трошку.
repair-label = За слање на поправку добићете налепницу са плаћеном поштарином.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ваш пакет{ own-tracking } је на путу.
   *[named] Ваш пакет{ own-tracking } је на путу, превози га { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Ваш пакет{ own-tracking } је спреман за преузимање.
   *[named] Ваш пакет{ own-tracking } је спреман за преузимање код курирске службе { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Ваш пакет{ own-tracking } је на испоруци.
   *[named] Ваш пакет{ own-tracking } је на испоруци, доноси га { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Ваш пакет{ own-tracking } је тренутно на царини.
   *[named] Ваш пакет{ own-tracking } је тренутно на царини; после тога га преузима { $carrier }.
}
act-not-shipped = { $date ->
    [none] Ваш пакет још није послат.
   *[dated] Ваш пакет још није послат; послаћемо га до { $date }.
}
last-scan = Пакет је последњи пут скениран{ own-on-date }{ own-in-place }.
expected = Пакет би требало да буде код Вас { $date }.
wait-offer = { $until ->
    [none] Ако се ништа не помери, само одговорите овде и ми ћемо се распитати код курирске службе.
   *[dated] Ако до тада не стигне, само одговорите овде и одмах ћемо се побринути за то.
}
act-trace = { $carrier ->
    [none] Тражимо од курирске службе да пронађе пакет{ own-tracking } и овде ћемо Вам јавити шта је утврђено.
   *[named] Тражимо од курирске службе { $carrier } да пронађе пакет{ own-tracking } и овде ћемо Вам јавити шта је утврђено.
}
follow-up = Добићете одговор од нас до { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Према подацима о праћењу, пакет{ own-tracking } је испоручен{ own-on-date }{ own-in-place }.
   *[named] Према подацима курирске службе { $carrier }, пакет{ own-tracking } је испоручен{ own-on-date }{ own-in-place }.
}
signed-for = Пријем је потписан именом „{ $name }“.
help-find = Ако се пакет не пронађе, само одговорите овде и од курирске службе ћемо затражити детаље испоруке.
act-contest = Прегледали смо документацију о овој поруџбини и предајемо је на одлучивање. Одлуку доноси { own-platform }. Ако у међувремену нечим можемо да помогнемо, само одговорите овде.
act-refer-fulfilment = Ову поруџбину је складиштила и послала { own-platform }, па о испоруци и евентуалном повраћају новца брине њена корисничка служба. Можете јој се обратити код поруџбине на свом налогу.
act-refer-delivery = Питања о испоруци и повраћају новца за ову поруџбину решава { own-platform } у свом поступку, који ћете наћи код поруџбине на свом налогу.
act-refer-payment = Плаћања обрађује искључиво { own-platform } и ми не видимо податке о плаћању. Њена корисничка служба може са Вама да провери уплату.
act-refer = Ово решава { own-platform } у свом поступку, који ћете наћи код поруџбине на свом налогу.

## Cancelling, address, answers

act-cancel = Отказујемо поруџбину за Вас. Ништа неће бити послато, а евентуалну уплату вратићемо у целости.
act-cancel-shipped = { $carrier ->
    [none] Пакет је већ на путу и више не може да се заустави.
   *[named] Пакет је већ преузела курирска служба { $carrier } и више не може да се заустави.
}
return-after-arrival = { $days ->
    [none] Када стигне, можете да га вратите уз повраћај новца.
   *[known] Када стигне, можете да га у року од { $days } дана вратите уз повраћај новца.
}
act-address-open = Можемо да шаљемо само на адресу наведену у поруџбини. Ако на свом налогу још можете да је промените, послаћемо пакет на нову.
act-address-shipped = { $carrier ->
    [none] Пакет{ own-tracking } је већ на путу ка адреси наведеној у поруџбини и не можемо да га преусмеримо. Шта је још могуће, може да Вам каже курирска служба.
   *[named] Пакет{ own-tracking } је већ на путу ка адреси наведеној у поруџбини и не можемо да га преусмеримо. Шта је још могуће, може да Вам каже курирска служба { $carrier }.
}
act-answer = { $answer }
act-glad = Драго нам је што је све у реду.
act-answer-later = Проверавамо ово и послаћемо Вам овде поуздан одговор.

## When we cannot

decline-window = { $date ->
    [none] Рок за враћање ове поруџбине је истекао, па више не можемо да је примимо назад.
   *[dated] Рок за враћање ове поруџбине истекао је { $date }, па више не можемо да је примимо назад.
}
decline-beyond-order = Новац или робу ван оквира поруџбине не можемо да понудимо.
decline-refunded = Повраћај новца{ own-amount } је већ извршен{ own-on-date }.
decline-general = Пажљиво смо проверили поруџбину и не можемо да прихватимо овај захтев.
decline-offer = Ако нешто није у реду са самим артиклом, опишите нам то овде и потражићемо решење.
decline-bank = Ако новац још не видите, Ваша банка може да га потражи.
decline-return = Артикал можете да вратите уз повраћај новца до { $date }.

## As soon as the buyer has answered

after-full-refund = Чим добијемо Ваш одговор, вратићемо Вам цео износ{ own-amount }.
after-partial-refund = Чим добијемо Ваш одговор, послаћемо Вам поштен предлог за делимичан повраћај новца.
after-refund-duties = Чим је добијемо, вратићемо Вам плаћене увозне трошкове{ $amount ->
    [none] {""}
   *[known] {" "}у износу од { $amount }
}.
after-coupon = Чим добијемо Ваш одговор, одобрићемо Вам износ{ own-amount } за куповину.
after-return-and-refund = Чим добијемо Ваш одговор, организоваћемо поврат артикла и новца.
after-replacement = Чим добијемо Ваш одговор, бесплатно ћемо Вам послати { $kind ->
    [again] поруџбину поново
    [right] прави артикал
    [size] праву величину
   *[new] заменски артикал
}.
after-resend-parts = Чим добијемо Ваш одговор, бесплатно ћемо Вам послати делове који недостају.
after-repair = Чим добијемо Ваш одговор, организоваћемо поправку о нашем трошку.

## One question at most

ask-photo-of-damage = Можете ли, молимо Вас, да нам пошаљете фотографију оштећења?
ask-photo-of-defect = Можете ли, молимо Вас, да нам пошаљете фотографију или кратак снимак на којем се види квар?
ask-photo-of-item-received = Можете ли, молимо Вас, да нам пошаљете фотографију артикла који сте добили?
ask-which-part-is-missing = Можете ли, молимо Вас, да нам кажете који део недостаје?
ask-which-size-is-needed = Можете ли, молимо Вас, да нам кажете која Вам величина треба?
ask-what-differs = Можете ли, молимо Вас, да нам кажете шта не одговара опису?
ask-check-with-neighbours = Можете ли, молимо Вас, да проверите код комшија и на местима где се пакети остављају?
ask-return-tracking-number = Можете ли, молимо Вас, да нам пошаљете број за праћење повратне пошиљке?
ask-duty-receipt = Можете ли, молимо Вас, да нам пошаљете фотографију потврде о плаћеним увозним трошковима?
ask-correct-address = Можете ли, молимо Вас, да проверите да ли је адреса у поруџбини потпуна и тачна?
ask-what-is-wrong = Можете ли, молимо Вас, да нам укратко опишете шта није у реду?
