### What the buyer reads, in Armenian. Titles and carriers stand behind a noun or a colon, since they cannot be declined.

## Building blocks

own-says = { $tone ->
    [apologetic] Ցավում ենք, որ
    [firm] Հասկանում ենք, որ
   *[neutral] Շնորհակալություն հայտնելու համար, որ
}
own-order = { $item ->
    [none] Ձեր պատվերը
   *[titled] Ձեր «{ $item }» պատվերը
}
own-of-order = { $item ->
    [none] Ձեր պատվերի
   *[titled] Ձեր «{ $item }» պատվերի
}
own-item = { $item ->
    [none] ապրանքը
   *[titled] «{ $item }» ապրանքը
}
own-of-item = { $item ->
    [none] ապրանքի
   *[titled] «{ $item }» ապրանքի
}
own-amount = { $amount ->
    [none] {""}
   *[known] ՝ { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}այսօր
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ․ առաքման սպասվող օրն է { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(հետևման համարը՝ { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , վայրը՝ { $place }
}
own-platform = { $platform ->
    [none] առևտրային հարթակը
   *[named] { $platform } հարթակը
}

## Greeting and end

greeting = { $form ->
    [none] Բարև Ձեզ,
    [company] Բարև Ձեզ,
    [mr] Հարգելի պարոն { $name },
    [ms] Հարգելի տիկին { $name },
   *[named] Բարև Ձեզ, { $name },
}
closing = { $tone ->
    [apologetic] Շնորհակալություն, որ գրեցիք մեզ։
    [firm] Այլ հարցերի դեպքում պատրաստ ենք օգնել։
   *[neutral] Եթե ինչ-որ բան պարզ չէ, պարզապես պատասխանեք այս հաղորդագրությանը։
}
closing-question = Շնորհակալություն օգնության համար։
sign-off = Հարգանքով՝

## What happened, said back

ack-not-received = { own-says } { own-order } դեռ տեղ չի հասել։
ack-delivered-not-received = { own-says } { own-order } նշված է որպես առաքված, սակայն Ձեզ չի հասել։
ack-late = { own-says } { own-order } ուշանում է նշված ժամկետից։
ack-damaged = { own-says } { own-order } վնասված է հասել։
ack-defective = { own-says } { own-item } պատշաճ չի աշխատում։
ack-not-as-described = { own-says } { own-item } չի համապատասխանում նկարագրությանը։
ack-wrong-item = { own-says } սխալ ապրանք եք ստացել։ Խոսքը { own-of-order } մասին է։
ack-missing-parts = { own-says } { own-order } ոչ ամբողջական է հասել։
ack-size-fit = { own-says } { own-item } չափսով Ձեզ չի համապատասխանում։
ack-counterfeit = { own-says } կասկածում եք, թե արդյոք { own-item } բնօրինակ է։
ack-changed-mind = Շնորհակալություն հաղորդագրության համար։ Ցանկանում եք վերադարձնել { own-item }։
ack-cancellation = Շնորհակալություն հաղորդագրության համար։ Հասկանում ենք, որ { own-order } այլևս Ձեզ պետք չէ։
ack-customs-duties = { own-says } { own-of-order } համար Ձեզնից ներմուծման վճարներ են պահանջել։
ack-refund-not-received = { own-says } դեռ սպասում եք { own-of-order } գումարի վերադարձին։
ack-return-problem = { $tone ->
    [apologetic] Ցավում ենք, որ { own-of-item } վերադարձը սահուն չի ընթացել։
    [firm] Հասկանում ենք, որ { own-of-item } վերադարձի հետ կապված խնդիր կա։
   *[neutral] Շնորհակալություն { own-of-item } վերադարձի խնդրի մասին հայտնելու համար։
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Ցավում ենք, որ սա Ձեզ անհանգստացնում է։ Գրում եք, որ այս պատվերը Դուք չեք կատարել։
   *[other] { own-says } այս պատվերը Դուք չեք կատարել։
}
ack-review-threat = { $tone ->
    [apologetic] Ցավում ենք, որ { own-order } չի արդարացրել սպասումները։
   *[neutral] Շնորհակալություն { own-of-order } մասին գրելու համար։
}
ack-address-change = Շնորհակալություն { own-of-order } առաքման հասցեի մասին գրելու համար։
ack-product-question = Շնորհակալություն { own-of-item } վերաբերյալ հարցի համար։
ack-nothing = Գրում ենք Ձեզ { own-of-order } վերաբերյալ։
ack-other = { $tone ->
    [apologetic] Ցավում ենք, որ { own-order } անհարմարություն է պատճառել Ձեզ։
   *[neutral] Շնորհակալություն { own-of-order } մասին գրելու համար։
}

## Money back

act-full-refund = Մենք վերադարձնում ենք Ձեզ ամբողջ գումարը{ own-amount }։
refund-days = Գումարը սովորաբար հաշվին է մուտքագրվում { $days } օրվա ընթացքում։
act-partial-refund = { $arrived ->
    [no] Ուշացման համար կարող ենք վերադարձնել { $amount ->
        [none] գնի մի մասը
       *[known] { $amount }
    }։
   *[yes] Կարող ենք վերադարձնել { $amount ->
        [none] գնի մի մասը
       *[known] { $amount }
    }, իսկ ապրանքը կմնա Ձեզ։
} Եթե դա Ձեզ հարմար է, բավական է կարճ պատասխան, և մենք ամեն ինչ կձևակերպենք։
duties-prepaid = Ներմուծման վճարներն արդեն ներառված էին պատվերի գնում, ուստի դրանք Ձեզնից կրկին չպետք է պահանջեին։
act-refund-duties = Վերադարձնում ենք Ձեր վճարած ներմուծման վճարները{ own-amount }։
act-coupon = Հաջորդ պատվերի համար Ձեզ կրեդիտ ենք տրամադրում{ own-amount }։
keep-item = { $type ->
    [damaged] Վնասված ապրանքը հետ ուղարկել պետք չէ։
    [wrong-item] Սխալ ապրանքը հետ ուղարկել պետք չէ։
   *[other] Ապրանքը հետ ուղարկել պետք չէ։
}

## Sending it back

act-return-paid = Ապրանքը կարող եք անվճար վերադարձնել․ կստանաք վերադարձի կանխավճարված պիտակ։
act-return-own = Ապրանքը կարող եք վերադարձնել․ վերադարձի փոստային ծախսն այս դեպքում Ձեր կողմից է։
act-return = Իհարկե, ապրանքը կարող եք վերադարձնել։
return-first-item = Խնդրում ենք առաջին ապրանքը հետ ուղարկել կանխավճարված պիտակով, որը կստանաք․ դա Ձեզ համար անվճար է։
return-start = Եթե դեռ չեք սկսել, խնդրում ենք վերադարձը սկսել Ձեր հաշվում՝ պատվերի էջից։
return-by = Խնդրում ենք ուղարկել { DAY($date, form: "by") }։
return-refund = { $amount ->
    [none] Հենց որ ապրանքը հասնի մեզ, կվերադարձնենք գնման գումարը։
   *[known] Հենց որ ապրանքը հասնի մեզ, կվերադարձնենք { $amount }։
}

## Goods

act-replacement = Անվճար ուղարկում ենք Ձեզ { $kind ->
    [again] պատվերը կրկին
    [right] ճիշտ ապրանքը
    [size] ճիշտ չափսը
   *[new] նոր ապրանք՝ փոխարենը
}{ own-dispatch }{ own-arrives }։
act-resend-parts = Անվճար ուղարկում ենք Ձեզ պակասող մասերը{ own-dispatch }{ own-arrives }։
act-repair = Ապրանքը Ձեզ համար անվճար կվերանորոգենք։
repair-label = Վերանորոգման ուղարկելու համար կստանաք կանխավճարված պիտակ։

## Where it is

act-on-its-way = { $carrier ->
    [none] Ձեր ծանրոցը ճանապարհին է{ own-tracking }։
   *[named] Ձեր ծանրոցը ճանապարհին է{ own-tracking }, փոխադրողը՝ { $carrier }։
}
act-at-pickup = { $carrier ->
    [none] Ձեր ծանրոցը պատրաստ է վերցնելու համար{ own-tracking }։
   *[named] Ձեր ծանրոցը պատրաստ է վերցնելու համար{ own-tracking }, փոխադրողը՝ { $carrier }։
}
act-out-for-delivery = { $carrier ->
    [none] Ձեր ծանրոցն առաքիչի մոտ է, որը բերում է այն Ձեզ{ own-tracking }։
   *[named] Ձեր ծանրոցն առաքիչի մոտ է, որը բերում է այն Ձեզ{ own-tracking }, փոխադրողը՝ { $carrier }։
}
act-in-customs = { $carrier ->
    [none] Ձեր ծանրոցն այս պահին մաքսատանն է{ own-tracking }։
   *[named] Ձեր ծանրոցն այս պահին մաքսատանն է{ own-tracking }, այնուհետև այն կբերի { $carrier } ընկերությունը։
}
act-not-shipped = { $date ->
    [none] Ձեր ծանրոցը դեռ չի ուղարկվել։
   *[dated] Ձեր ծանրոցը դեռ չի ուղարկվել․ կուղարկենք { DAY($date, form: "by") }։
}
last-scan = Ծանրոցը վերջին անգամ սկանավորվել է{ own-on-date }{ own-in-place }։
expected = Ծանրոցը պետք է Ձեզ մոտ լինի { DAY($date, form: "on") }։
wait-offer = { $until ->
    [none] Եթե ոչինչ չփոխվի, պարզապես պատասխանեք այստեղ, և մենք կդիմենք փոխադրողին։
   *[dated] Եթե մինչ այդ տեղ չհասնի, պարզապես պատասխանեք այստեղ, և մենք անմիջապես կզբաղվենք դրանով։
}
act-trace = { $carrier ->
    [none] Խնդրում ենք փոխադրողին փնտրել ծանրոցը{ own-tracking } և արդյունքի մասին կհայտնենք այստեղ։
   *[named] Խնդրում ենք { $carrier } փոխադրողին փնտրել ծանրոցը{ own-tracking } և արդյունքի մասին կհայտնենք այստեղ։
}
follow-up = Մեզնից պատասխան կստանաք { DAY($date, form: "by") }։

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Ըստ հետևման տվյալների՝ ծանրոցն առաքվել է{ own-on-date }{ own-in-place }{ own-tracking }։
   *[named] Ըստ { $carrier } փոխադրողի տվյալների՝ ծանրոցն առաքվել է{ own-on-date }{ own-in-place }{ own-tracking }։
}
signed-for = Ստացումը ստորագրված է «{ $name }» անունով։
help-find = Եթե ծանրոցը չգտնվի, պարզապես պատասխանեք այստեղ, և մենք փոխադրողից կխնդրենք առաքման մանրամասները։
act-contest = Մենք ուսումնասիրել ենք այս պատվերի գրառումները և հանձնում ենք դրանք որոշման։ Որոշումը կկայացնի { own-platform }։ Եթե մինչ այդ կարող ենք որևէ հարցում օգնել, պարզապես պատասխանեք այստեղ։
act-refer-fulfilment = Այս պատվերը պահեստավորել և ուղարկել է { own-platform }, ուստի առաքմամբ և գումարի հնարավոր վերադարձով զբաղվում է նրա հաճախորդների սպասարկումը։ Կարող եք կապվել Ձեր հաշվում՝ պատվերի էջից։
act-refer-delivery = Այս պատվերի առաքման և գումարի վերադարձի հարցերը լուծում է { own-platform }՝ իր ընթացակարգով, որը կգտնեք Ձեր հաշվում՝ պատվերի էջում։
act-refer-payment = Վճարումներն իրականացնում է միայն { own-platform }, և մենք վճարման տվյալներ չենք տեսնում։ Նրա հաճախորդների սպասարկումը կարող է վճարումը ստուգել Ձեզ հետ։
act-refer = Այս հարցը լուծում է { own-platform }՝ իր ընթացակարգով, որը կգտնեք Ձեր հաշվում՝ պատվերի էջում։

## Cancelling, address, answers

act-cancel = Չեղարկում ենք պատվերը Ձեզ համար։ Ոչինչ չի ուղարկվի, իսկ եթե վճարումն արդեն կատարվել է, այն ամբողջությամբ կվերադարձնենք։
act-cancel-shipped = { $carrier ->
    [none] Ծանրոցն արդեն ճանապարհին է, և այն այլևս հնարավոր չէ կանգնեցնել։
   *[named] Ծանրոցն արդեն { $carrier } փոխադրողի մոտ է, և այն այլևս հնարավոր չէ կանգնեցնել։
}
return-after-arrival = { $days ->
    [none] Երբ այն հասնի, կարող եք վերադարձնել և գումարը հետ ստանալ։
   *[known] Երբ այն հասնի, կունենաք { $days } օր՝ վերադարձնելու և գումարը հետ ստանալու համար։
}
act-address-open = Կարող ենք ուղարկել միայն պատվերում նշված հասցեով։ Եթե Ձեր հաշվում այն դեռ կարող եք փոխել, ծանրոցը կուղարկենք նոր հասցեով։
act-address-shipped = { $carrier ->
    [none] Ծանրոցն արդեն ճանապարհին է դեպի պատվերում նշված հասցեն{ own-tracking }, և մենք չենք կարող այն վերաուղղորդել։ Թե ինչ է դեռ հնարավոր, կասի փոխադրողը։
   *[named] Ծանրոցն արդեն ճանապարհին է դեպի պատվերում նշված հասցեն{ own-tracking }, և մենք չենք կարող այն վերաուղղորդել։ Թե ինչ է դեռ հնարավոր, կասի { $carrier } փոխադրողը։
}
act-answer = { $answer }
act-glad = Ուրախ ենք, որ ամեն ինչ կարգին է։
act-answer-later = Ստուգում ենք սա և այստեղ կուղարկենք վստահելի պատասխան։

## When we cannot

decline-window = { $date ->
    [none] Այս պատվերի վերադարձի ժամկետն ավարտվել է, ուստի այլևս չենք կարող հետ ընդունել։
   *[dated] Այս պատվերի վերադարձի ժամկետն ավարտվել է { DAY($date, form: "on") }, ուստի այլևս չենք կարող հետ ընդունել։
}
decline-beyond-order = Պատվիրվածից ավելի գումար կամ ապրանք առաջարկել չենք կարող։
decline-refunded = Գումարն արդեն վերադարձվել է{ own-on-date }{ own-amount }։
decline-general = Մենք ուշադիր ստուգել ենք պատվերը և չենք կարող համաձայնել դրան։
decline-offer = Եթե բուն ապրանքի հետ ինչ-որ բան այն չէ, նկարագրեք այստեղ, և մենք լուծում կփնտրենք։
decline-bank = Եթե գումարը դեռ չեք տեսնում, Ձեր բանկը կարող է ստուգել այն։
decline-return = Կարող եք ապրանքը վերադարձնել և գումարը հետ ստանալ { DAY($date, form: "by") }։

## As soon as the buyer has answered

after-full-refund = Հենց որ ստանանք Ձեր պատասխանը, կվերադարձնենք ամբողջ գումարը{ own-amount }։
after-partial-refund = Հենց որ ստանանք Ձեր պատասխանը, գումարի մասնակի վերադարձի արդար առաջարկ կանենք։
after-refund-duties = Հենց որ ստանանք այն, կվերադարձնենք Ձեր վճարած ներմուծման վճարները{ own-amount }։
after-coupon = Հենց որ ստանանք Ձեր պատասխանը, Ձեզ կրեդիտ կտրամադրենք{ own-amount }։
after-return-and-refund = Հենց որ ստանանք Ձեր պատասխանը, կկազմակերպենք ապրանքի և գումարի վերադարձը։
after-replacement = Հենց որ ստանանք Ձեր պատասխանը, անվճար կուղարկենք Ձեզ { $kind ->
    [again] պատվերը կրկին
    [right] ճիշտ ապրանքը
    [size] ճիշտ չափսը
   *[new] նոր ապրանք՝ փոխարենը
}։
after-resend-parts = Հենց որ ստանանք Ձեր պատասխանը, անվճար կուղարկենք պակասող մասերը։
after-repair = Հենց որ ստանանք Ձեր պատասխանը, կկազմակերպենք անվճար վերանորոգումը։

## One question at most

ask-photo-of-damage = Կարո՞ղ եք, խնդրում ենք, ուղարկել վնասի լուսանկարը։
ask-photo-of-defect = Կարո՞ղ եք, խնդրում ենք, ուղարկել լուսանկար կամ կարճ տեսանյութ, որտեղ երևում է անսարքությունը։
ask-photo-of-item-received = Կարո՞ղ եք, խնդրում ենք, ուղարկել ստացված ապրանքի լուսանկարը։
ask-which-part-is-missing = Կարո՞ղ եք, խնդրում ենք, գրել, թե որ մասն է պակասում։
ask-which-size-is-needed = Կարո՞ղ եք, խնդրում ենք, գրել, թե ինչ չափս է Ձեզ պետք։
ask-what-differs = Կարո՞ղ եք, խնդրում ենք, գրել, թե ինչն է տարբերվում նկարագրությունից։
ask-check-with-neighbours = Կարո՞ղ եք, խնդրում ենք, հարցնել հարևաններին և նայել այն տեղերում, որտեղ ծանրոցներ են թողնում։
ask-return-tracking-number = Կարո՞ղ եք, խնդրում ենք, ուղարկել վերադարձի հետևման համարը։
ask-duty-receipt = Կարո՞ղ եք, խնդրում ենք, ուղարկել ներմուծման վճարների անդորրագրի լուսանկարը։
ask-correct-address = Կարո՞ղ եք, խնդրում ենք, ստուգել՝ արդյոք պատվերում նշված հասցեն ամբողջական և ճիշտ է։
ask-what-is-wrong = Կարո՞ղ եք, խնդրում ենք, կարճ նկարագրել, թե ինչն այն չէ։
