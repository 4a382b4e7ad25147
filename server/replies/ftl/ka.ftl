### What the buyer reads, in Georgian. Carriers and titles stand behind a noun or a colon, since they cannot be declined.

## Building blocks

own-says = { $tone ->
    [apologetic] ვწუხვართ, რომ
    [firm] გვესმის, რომ
   *[neutral] გმადლობთ შეტყობინებისთვის იმის შესახებ, რომ
}
own-order = { $item ->
    [none] თქვენი შეკვეთა
   *[titled] თქვენი შეკვეთა „{ $item }“
}
own-order-erg = { $item ->
    [none] თქვენმა შეკვეთამ
   *[titled] თქვენმა შეკვეთამ „{ $item }“
}
own-of-order = { $item ->
    [none] თქვენი შეკვეთის
   *[titled] თქვენი შეკვეთის „{ $item }“
}
own-item = { $item ->
    [none] ნივთი
   *[titled] ნივთი „{ $item }“
}
own-of-item = { $item ->
    [none] ნივთის
   *[titled] ნივთის „{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}— { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}დღესვე
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; მიწოდების სავარაუდო თარიღია { $arrives }
}
own-carrier = { $carrier ->
    [none] {""}
   *[named] ; გადამზიდავი — { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(თვალყურის დევნების ნომერი { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , ადგილი: { $place }
}
own-platform = { $platform ->
    [none] სავაჭრო პლატფორმა
   *[named] პლატფორმა { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] გამარჯობა,
    [company] გამარჯობა,
    [mr] ბატონო { $name },
    [ms] ქალბატონო { $name },
   *[named] გამარჯობა, { $name },
}
closing = { $tone ->
    [apologetic] გმადლობთ, რომ მოგვწერეთ.
    [firm] დამატებითი კითხვების შემთხვევაში მზად ვართ დაგეხმაროთ.
   *[neutral] თუ რამე გაუგებარია, უბრალოდ უპასუხეთ ამ შეტყობინებას.
}
closing-question = გმადლობთ დახმარებისთვის.
sign-off = პატივისცემით,

## What happened, said back

ack-not-received = { own-says } { own-order } ჯერ არ მისულა.
ack-delivered-not-received = { own-says } { own-order } მონიშნულია როგორც მიწოდებული, თქვენამდე კი არ მოუღწევია.
ack-late = { own-says } { own-order } დაპირებულ ვადასთან შედარებით იგვიანებს.
ack-damaged = { own-says } { own-order } დაზიანებული მოვიდა.
ack-defective = { own-says } { own-item } გამართულად არ მუშაობს.
ack-not-as-described = { own-says } { own-item } აღწერილობას არ შეესაბამება.
ack-wrong-item = { own-says } არასწორი ნივთი მოგივიდათ. საქმე ეხება ამ შეკვეთას{ $item ->
    [none] {""}
   *[titled] : „{ $item }“
}.
ack-missing-parts = { own-says } { own-order } არასრული მოვიდა.
ack-size-fit = { own-says } { own-item } ზომით არ მოგერგოთ.
ack-counterfeit = { own-says } ეჭვი გეპარებათ, ნამდვილია თუ არა { own-item }.
ack-changed-mind = გმადლობთ შეტყობინებისთვის. გსურთ დააბრუნოთ { own-item }.
ack-cancellation = გმადლობთ შეტყობინებისთვის. გვესმის, რომ { own-order } აღარ გჭირდებათ.
ack-customs-duties = { own-says } იმპორტის გადასახადის გადახდა მოგთხოვეს. საქმე ეხება ამ შეკვეთას{ $item ->
    [none] {""}
   *[titled] : „{ $item }“
}.
ack-refund-not-received = { own-says } ჯერ კიდევ ელოდებით { own-of-order } თანხის დაბრუნებას.
ack-return-problem = { $tone ->
    [apologetic] ვწუხვართ, რომ { own-of-item } დაბრუნება შეუფერხებლად ვერ მოხერხდა.
    [firm] გვესმის, რომ { own-of-item } დაბრუნებასთან დაკავშირებით პრობლემა შეიქმნა.
   *[neutral] გმადლობთ, რომ შეგვატყობინეთ { own-of-item } დაბრუნების პრობლემის შესახებ.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] ვწუხვართ, რომ ეს გაწუხებთ. გვწერთ, რომ ეს შეკვეთა თქვენ არ გაგიკეთებიათ.
   *[other] { own-says } ეს შეკვეთა თქვენ არ გაგიკეთებიათ.
}
ack-review-threat = { $tone ->
    [apologetic] ვწუხვართ, რომ { own-order-erg } მოლოდინი ვერ გაამართლა.
   *[neutral] გმადლობთ { own-of-order } შესახებ მოწერისთვის.
}
ack-address-change = გმადლობთ { own-of-order } მიწოდების მისამართის შესახებ მოწერისთვის.
ack-product-question = გმადლობთ { own-of-item } შესახებ დასმული კითხვისთვის.
ack-nothing = გწერთ { own-of-order } შესახებ.
ack-other = { $tone ->
    [apologetic] ვწუხვართ, რომ { own-order } უსიამოვნების მიზეზი გახდა.
   *[neutral] გმადლობთ { own-of-order } შესახებ მოწერისთვის.
}

## Money back

act-full-refund = სრულად გიბრუნებთ თანხას{ own-amount }.
refund-days = თანხა ანგარიშზე ჩვეულებრივ { $days } დღის განმავლობაში აისახება.
act-partial-refund = { $arrived ->
    [no] დაგვიანების გამო შეგვიძლია დაგიბრუნოთ { $amount ->
        [none] ფასის ნაწილი
       *[known] { $amount }
    }.
   *[yes] შეგვიძლია დაგიბრუნოთ { $amount ->
        [none] ფასის ნაწილი
       *[known] { $amount }
    }, ნივთი კი თქვენ დაგრჩებათ.
} თუ ეს გაწყობთ, მოკლე პასუხიც საკმარისია და ყველაფერს მოვაგვარებთ.
duties-prepaid = იმპორტის გადასახადი შეკვეთის ფასში უკვე შედიოდა, ამიტომ ის თქვენთვის ხელახლა არ უნდა მოეთხოვათ.
act-refund-duties = გიბრუნებთ გადახდილ იმპორტის გადასახადს{ own-amount }.
act-coupon = შემდეგი შეკვეთისთვის კრედიტს გირიცხავთ{ own-amount }.
keep-item = { $type ->
    [damaged] დაზიანებული ნივთის უკან გამოგზავნა საჭირო არ არის.
    [wrong-item] არასწორი ნივთის უკან გამოგზავნა საჭირო არ არის.
   *[other] ნივთის უკან გამოგზავნა საჭირო არ არის.
}

## Sending it back

act-return-paid = ნივთის დაბრუნება უფასოდ შეგიძლიათ; მიიღებთ წინასწარ გადახდილ დასაბრუნებელ ეტიკეტს.
act-return-own = ნივთის დაბრუნება შეგიძლიათ; დაბრუნების საფოსტო ხარჯი ამ შემთხვევაში თქვენ გეკისრებათ.
act-return = რა თქმა უნდა, ნივთის დაბრუნება შეგიძლიათ.
return-first-item = გთხოვთ, პირველი ნივთი დააბრუნოთ წინასწარ გადახდილი ეტიკეტით, რომელსაც მიიღებთ; ეს თქვენთვის უფასოა.
return-start = თუ ჯერ არ დაგიწყიათ, გთხოვთ, დაბრუნება თქვენს ანგარიშში, შეკვეთის გვერდიდან დაიწყოთ.
return-by = გთხოვთ, გამოგზავნოთ { DAY($date, form: "by") }.
return-refund = { $amount ->
    [none] როგორც კი ნივთი ჩვენამდე მოაღწევს, შესყიდვის ფასს დაგიბრუნებთ.
   *[known] როგორც კი ნივთი ჩვენამდე მოაღწევს, დაგიბრუნებთ თანხას — { $amount }.
}

## Goods

act-replacement = უფასოდ გიგზავნით { $kind ->
    [again] შეკვეთას ხელახლა
    [right] სწორ ნივთს
    [size] სწორ ზომას
   *[new] ახალ ნივთს სანაცვლოდ
}{ own-dispatch }{ own-arrives }.
act-resend-parts = უფასოდ გიგზავნით ნაკლულ ნაწილებს{ own-dispatch }{ own-arrives }.
act-repair = ნივთს თქვენთვის უფასოდ შევაკეთებთ.
repair-label = შესაკეთებლად გამოსაგზავნად მიიღებთ წინასწარ გადახდილ ეტიკეტს.

## Where it is

act-on-its-way = თქვენი ამანათი გზაშია{ own-tracking }{ own-carrier }.
act-at-pickup = თქვენი ამანათი მზად არის გასატანად{ own-tracking }{ own-carrier }.
act-out-for-delivery = თქვენი ამანათი კურიერთანაა და მისაწოდებლად გამოვიდა{ own-tracking }{ own-carrier }.
act-in-customs = თქვენი ამანათი ამჟამად საბაჟოზეა{ own-tracking }{ $carrier ->
    [none] {""}
   *[named] ; შემდეგ მას წამოიღებს { $carrier }
}.
act-not-shipped = { $date ->
    [none] თქვენი ამანათი ჯერ არ გაგზავნილა.
   *[dated] თქვენი ამანათი ჯერ არ გაგზავნილა; გავგზავნით { DAY($date, form: "by") }.
}
last-scan = ამანათი ბოლოს დასკანერდა{ own-on-date }{ own-in-place }.
expected = ამანათი თქვენთან უნდა იყოს { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] თუ არაფერი შეიცვლება, უბრალოდ აქ გვიპასუხეთ და გადამზიდავს მივმართავთ.
   *[dated] თუ მანამდე არ მოვა, უბრალოდ აქ გვიპასუხეთ და მაშინვე მივხედავთ.
}
act-trace = გადამზიდავს ამანათის მოძებნას ვთხოვთ{ own-tracking }{ own-carrier }. შედეგს აქ შეგატყობინებთ.
follow-up = ჩვენგან პასუხს მიიღებთ { DAY($date, form: "by") }.

## Facts, and whose matter it is

act-delivered = თვალყურის დევნების მონაცემებით, ამანათი მიწოდებულია{ own-on-date }{ own-in-place }{ own-tracking }{ own-carrier }.
signed-for = მიღება ხელმოწერილია სახელით „{ $name }“.
help-find = თუ ამანათი არ გამოჩნდება, უბრალოდ აქ გვიპასუხეთ და გადამზიდავს მიწოდების დეტალებს ვკითხავთ.
act-contest = ამ შეკვეთის ჩანაწერები გადავამოწმეთ და გადასაწყვეტად ვაგზავნით. გადაწყვეტილებას მიიღებს { own-platform }. თუ მანამდე რამით შეგვიძლია დაგეხმაროთ, უბრალოდ აქ გვიპასუხეთ.
act-refer-fulfilment = ამ შეკვეთის შენახვასა და გაგზავნას ემსახურება { own-platform }, ამიტომ მიწოდებასა და თანხის შესაძლო დაბრუნებას მისი მომხმარებელთა მომსახურება უძღვება. მას თქვენს ანგარიშში, შეკვეთის გვერდიდან დაუკავშირდებით.
act-refer-delivery = ამ შეკვეთის მიწოდებისა და თანხის დაბრუნების საკითხებს განიხილავს { own-platform } საკუთარი პროცედურით, რომელსაც თქვენს ანგარიშში, შეკვეთის გვერდზე იპოვით.
act-refer-payment = გადახდებს მხოლოდ { own-platform } ამუშავებს და ჩვენ გადახდის მონაცემებს ვერ ვხედავთ. მის მომხმარებელთა მომსახურებას შეუძლია გადახდა თქვენთან ერთად შეამოწმოს.
act-refer = ამ საკითხს განიხილავს { own-platform } საკუთარი პროცედურით, რომელსაც თქვენს ანგარიშში, შეკვეთის გვერდზე იპოვით.

## Cancelling, address, answers

act-cancel = შეკვეთას თქვენთვის ვაუქმებთ. არაფერი გაიგზავნება, ხოლო თუ თანხა უკვე ჩამოიჭრა, სრულად დაგიბრუნდებათ.
act-cancel-shipped = ამანათი უკვე გზაშია და მისი შეჩერება ვეღარ ხერხდება{ own-carrier }.
return-after-arrival = { $days ->
    [none] როცა მოვა, შეგიძლიათ დააბრუნოთ და თანხა უკან მიიღოთ.
   *[known] როცა მოვა, { $days } დღე გექნებათ, რომ დააბრუნოთ და თანხა უკან მიიღოთ.
}
act-address-open = გაგზავნა მხოლოდ შეკვეთაში მითითებულ მისამართზე შეგვიძლია. თუ თქვენს ანგარიშში მისი შეცვლა ჯერ კიდევ შესაძლებელია, ამანათს ახალზე გავგზავნით.
act-address-shipped = ამანათი უკვე გზაშია შეკვეთაში მითითებული მისამართისკენ{ own-tracking } და მისი გადამისამართება არ შეგვიძლია. რა არის კიდევ შესაძლებელი, გადამზიდავი გეტყვით{ $carrier ->
    [none] {""}
   *[named] {" "}({ $carrier })
}.
act-answer = { $answer }
act-glad = გვიხარია, რომ ყველაფერი რიგზეა.
act-answer-later = ამას ვამოწმებთ და სანდო პასუხს აქ გამოგიგზავნით.

## When we cannot

decline-window = { $date ->
    [none] ამ შეკვეთის დაბრუნების ვადა გასულია, ამიტომ მის უკან მიღებას ვეღარ შევძლებთ.
   *[dated] ამ შეკვეთის დაბრუნების ვადა ამოიწურა { DAY($date, form: "on") }, ამიტომ მის უკან მიღებას ვეღარ შევძლებთ.
}
decline-beyond-order = შეკვეთილის ზემოთ თანხის ან საქონლის შემოთავაზება არ შეგვიძლია.
decline-refunded = თანხა{ $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
} უკვე დაბრუნებულია{ own-on-date }.
decline-general = შეკვეთა ყურადღებით შევამოწმეთ და ამას ვერ დავთანხმდებით.
decline-offer = თუ თავად ნივთს რამე სჭირს, აქ აღგვიწერეთ და გამოსავალს მოვძებნით.
decline-bank = თუ თანხას ჯერ კიდევ ვერ ხედავთ, მისი მოძიება თქვენს ბანკს შეუძლია.
decline-return = ნივთის დაბრუნება და თანხის უკან მიღება შეგიძლიათ { DAY($date, form: "by") }.

## As soon as the buyer has answered

after-full-refund = როგორც კი თქვენს პასუხს მივიღებთ, თანხას სრულად დაგიბრუნებთ{ own-amount }.
after-partial-refund = როგორც კი თქვენს პასუხს მივიღებთ, თანხის ნაწილობრივ დაბრუნების სამართლიან წინადადებას მოგწერთ.
after-refund-duties = როგორც კი მას მივიღებთ, გადახდილ იმპორტის გადასახადს დაგიბრუნებთ{ own-amount }.
after-coupon = როგორც კი თქვენს პასუხს მივიღებთ, კრედიტს ჩაგირიცხავთ{ own-amount }.
after-return-and-refund = როგორც კი თქვენს პასუხს მივიღებთ, ნივთისა და თანხის დაბრუნებას მოვაწყობთ.
after-replacement = როგორც კი თქვენს პასუხს მივიღებთ, უფასოდ გამოგიგზავნით { $kind ->
    [again] შეკვეთას ხელახლა
    [right] სწორ ნივთს
    [size] სწორ ზომას
   *[new] ახალ ნივთს სანაცვლოდ
}.
after-resend-parts = როგორც კი თქვენს პასუხს მივიღებთ, ნაკლულ ნაწილებს უფასოდ გამოგიგზავნით.
after-repair = როგორც კი თქვენს პასუხს მივიღებთ, უფასო შეკეთებას მოვაწყობთ.

## One question at most

ask-photo-of-damage = შეგიძლიათ, გთხოვთ, დაზიანების ფოტო გამოგვიგზავნოთ?
ask-photo-of-defect = შეგიძლიათ, გთხოვთ, გამოგვიგზავნოთ ფოტო ან მოკლე ვიდეო, რომელზეც ხარვეზი ჩანს?
ask-photo-of-item-received = შეგიძლიათ, გთხოვთ, მიღებული ნივთის ფოტო გამოგვიგზავნოთ?
ask-which-part-is-missing = შეგიძლიათ, გთხოვთ, მოგვწეროთ, რომელი ნაწილი აკლია?
ask-which-size-is-needed = შეგიძლიათ, გთხოვთ, მოგვწეროთ, რა ზომა გჭირდებათ?
ask-what-differs = შეგიძლიათ, გთხოვთ, მოგვწეროთ, რა არ შეესაბამება აღწერილობას?
ask-check-with-neighbours = შეგიძლიათ, გთხოვთ, მეზობლებთან და იმ ადგილებში გადაამოწმოთ, სადაც ამანათებს ტოვებენ?
ask-return-tracking-number = შეგიძლიათ, გთხოვთ, დაბრუნებული ამანათის თვალყურის დევნების ნომერი გამოგვიგზავნოთ?
ask-duty-receipt = შეგიძლიათ, გთხოვთ, იმპორტის გადასახადის ქვითრის ფოტო გამოგვიგზავნოთ?
ask-correct-address = შეგიძლიათ, გთხოვთ, გადაამოწმოთ, სრული და სწორია თუ არა შეკვეთაში მითითებული მისამართი?
ask-what-is-wrong = შეგიძლიათ, გთხოვთ, მოკლედ აღგვიწეროთ, რა არ არის რიგზე?
