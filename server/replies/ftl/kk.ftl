### What the buyer reads, in Kazakh. Days are followed by "күні", carriers and marketplaces by a noun that takes the case.

## Building blocks

own-says = { $tone ->
    [apologetic] Өкінішке қарай,
    [firm] Хабарламаңыздан түсінгеніміздей,
   *[neutral] Хабарлағаныңызға рақмет:
}
own-sorry = { $tone ->
    [apologetic] . Кешірім сұраймыз
   *[other] {""}
}
own-order = { $item ->
    [none] тапсырысыңыз
   *[titled] «{ $item }» тапсырысыңыз
}
own-about-order = { $item ->
    [none] Тапсырысыңыз
   *[titled] «{ $item }» тапсырысыңыз
}
own-item = { $item ->
    [none] тауар
   *[titled] «{ $item }» тауары
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}бүгін
   *[dated] {" "}{ $dispatch } күні
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { $arrives } күні жетеді деп күтіледі
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(бақылау нөмірі { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } күні
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] сауда алаңы
   *[named] { $platform } алаңы
}
own-by-carrier = { $carrier ->
    [none] {""}
   *[named] {" "}{ $carrier } компаниясымен
}

## Greeting and end

greeting = { $form ->
    [none] Сәлеметсіз бе!
    [company] Сәлеметсіз бе!
    [mr] Құрметті { $name } мырза!
    [ms] Құрметті { $name } ханым!
   *[named] Сәлеметсіз бе, { $name }!
}
closing = { $tone ->
    [apologetic] Бізге жазғаныңызға рақмет.
    [firm] Басқа сұрақтарыңыз болса, көмектесуге дайынбыз.
   *[neutral] Түсініксіз нәрсе болса, осы хабарламаға жауап жазсаңыз болғаны.
}
closing-question = Көмегіңізге рақмет.
sign-off = Құрметпен,

## What happened, said back

ack-not-received = { own-says } { own-order } сізге әлі жетпепті{ own-sorry }.
ack-delivered-not-received = { own-says } { own-order } жеткізілді деп көрсетілген, бірақ сіздің қолыңызға тимепті{ own-sorry }.
ack-late = { own-says } { own-order } айтылған мерзімнен кешігіп жатыр{ own-sorry }.
ack-damaged = { own-says } { own-order } зақымданып жетіпті{ own-sorry }.
ack-defective = { own-says } { own-item } дұрыс жұмыс істемейді{ own-sorry }.
ack-not-as-described = { own-says } { own-item } сипаттамасына сай келмейді{ own-sorry }.
ack-wrong-item = { own-says } { own-order } бойынша басқа тауар келіпті{ own-sorry }.
ack-missing-parts = { own-says } { own-order } толық жетпепті{ own-sorry }.
ack-size-fit = { own-says } { own-item } өлшемі бойынша сай келмепті{ own-sorry }.
ack-counterfeit = { own-says } { $item ->
    [none] тауардың
   *[titled] «{ $item }» тауарының
} түпнұсқа екеніне күмәніңіз бар{ own-sorry }.
ack-changed-mind = Хабарламаңызға рақмет. { $item ->
    [none] Тауарды
   *[titled] «{ $item }» тауарын
} қайтарғыңыз келеді.
ack-cancellation = Хабарламаңызға рақмет. { own-about-order } енді сізге керек емес.
ack-customs-duties = { own-says } { own-order } үшін сізден импорт алымы талап етіліпті{ own-sorry }.
ack-refund-not-received = { own-says } { own-order } үшін ақшаның қайтарылуын әлі күтіп жүрсіз{ own-sorry }.
ack-return-problem = { own-says } { $item ->
    [none] тауарды
   *[titled] «{ $item }» тауарын
} қайтару кезінде қиындық туыпты{ own-sorry }.
ack-unauthorized-payment = { $tone ->
    [apologetic] Бұл сізді мазалағаны үшін өкінеміз. Бұл тапсырысты сіз жасамағаныңызды жазыпсыз.
    [firm] Хабарламаңыздан бұл тапсырысты сіз жасамағаныңызды түсіндік.
   *[neutral] Бұл тапсырысты сіз жасамағаныңызды хабарлағаныңызға рақмет.
}
ack-review-threat = { $tone ->
    [apologetic] Өкінішке қарай, { own-order } күткеніңізден шықпапты{ own-sorry }.
   *[neutral] { own-about-order } туралы хабарламаңызға рақмет.
}
ack-address-change = { own-about-order } жеткізілетін мекенжай туралы хабарламаңызға рақмет.
ack-product-question = { $item ->
    [none] Тауар
   *[titled] «{ $item }» тауары
} туралы сұрағыңызға рақмет.
ack-nothing = { own-about-order } туралы сізге жазып отырмыз.
ack-other = { $tone ->
    [apologetic] Өкінішке қарай, { own-order } сізге қолайсыздық туғызыпты{ own-sorry }.
   *[neutral] { own-about-order } туралы хабарламаңызға рақмет.
}

## Money back

act-full-refund = Сізге соманы толық{ own-amount } қайтарамыз.
refund-days = Ақша әдетте { $days } күн ішінде шотқа түседі.
act-partial-refund = { $arrived ->
    [no] Кешіккені үшін сізге { $amount ->
        [none] бағасының бір бөлігін
       *[known] { $amount } көлемінде ақша
    } қайтара аламыз.
   *[yes] Сізге { $amount ->
        [none] бағасының бір бөлігін
       *[known] { $amount } көлемінде ақша
    } қайтара аламыз, ал тауар өзіңізде қалады.
} Бұл сізге қолайлы болса, қысқа жауап жеткілікті, қалғанын өзіміз реттейміз.
duties-prepaid = Импорт алымы тапсырыс бағасына енгізілген болатын, сондықтан оны сізден қайта талап етпеуі керек еді.
act-refund-duties = Сіз төлеген импорт алымын{ own-amount } қайтарамыз.
act-coupon = Келесі тапсырысыңыз үшін шотыңызға қаражат{ own-amount } қосамыз.
keep-item = { $type ->
    [damaged] Зақымданған тауарды кері жіберудің қажеті жоқ.
    [wrong-item] Қате келген тауарды кері жіберудің қажеті жоқ.
   *[other] Тауарды кері жіберудің қажеті жоқ.
}

## Sending it back

act-return-paid = Тауарды тегін қайтара аласыз; сізге ақысы төленген қайтару жапсырмасы беріледі.
act-return-own = Тауарды қайтара аласыз; бұл жағдайда қайтару пошта шығыны сіздің есебіңізден.
act-return = Әрине, тауарды қайтара аласыз.
return-first-item = Бірінші тауарды сізге берілетін ақысы төленген жапсырмамен кері жіберуіңізді сұраймыз; бұл сізге тегін.
return-start = Әлі бастамаған болсаңыз, қайтаруды аккаунтыңыздағы тапсырыстан бастаңыз.
return-by = { $date } күнінен кешіктірмей жіберуіңізді сұраймыз.
return-refund = { $amount ->
    [none] Тауар бізге жеткен бойда сатып алу құнын қайтарамыз.
   *[known] Тауар бізге жеткен бойда { $amount } қайтарамыз.
}

## Goods

act-replacement = Сізге{ own-dispatch } тегін { $kind ->
    [again] тапсырысыңызды қайта
    [right] дұрыс тауарды
    [size] дұрыс өлшемді
   *[new] орнына жаңа тауар
} жібереміз{ own-arrives }.
act-resend-parts = Жетіспейтін бөлшектерді{ own-dispatch } сізге тегін жібереміз{ own-arrives }.
act-repair = Тауарды сізге тегін жөндетіп береміз.
repair-label = Жөндеуге жіберу үшін сізге ақысы төленген жапсырма беріледі.

## Where it is

act-on-its-way = Посылкаңыз{ own-by-carrier } жолда{ own-tracking }.
act-at-pickup = { $carrier ->
    [none] Посылкаңыз алып кетуге дайын{ own-tracking }.
   *[named] Посылкаңыз { $carrier } бөлімшесінде алып кетуге дайын{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Посылкаңыз курьерде, сізге жеткізілуге шықты{ own-tracking }.
   *[named] Посылкаңыз { $carrier } курьерінде, сізге жеткізілуге шықты{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Посылкаңыз қазір кеденде{ own-tracking }.
   *[named] Посылкаңыз қазір кеденде{ own-tracking }; содан кейін { $carrier } компаниясымен жолға шығады.
}
act-not-shipped = { $date ->
    [none] Посылкаңыз әлі жіберілген жоқ.
   *[dated] Посылкаңыз әлі жіберілген жоқ; { $date } күнінен кешіктірмей жібереміз.
}
last-scan = Посылка соңғы рет{ own-on-date }{ own-in-place } сканерленген.
expected = Посылка { $date } күні қолыңызда болуы керек.
wait-offer = { $until ->
    [none] Өзгеріс болмаса, осында жауап жазсаңыз болғаны, тасымалдаушыға хабарласамыз.
   *[dated] Сол уақытқа дейін жетпесе, осында жауап жазсаңыз болғаны, бірден айналысамыз.
}
act-trace = { $carrier ->
    [none] Тасымалдаушыдан посылканы іздеуді сұраймыз{ own-tracking }, нәтижесін осында хабарлаймыз.
   *[named] { $carrier } компаниясынан посылканы іздеуді сұраймыз{ own-tracking }, нәтижесін осында хабарлаймыз.
}
follow-up = Бізден { $date } күнінен кешіктірмей жауап аласыз.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Бақылау деректері бойынша посылка{ own-on-date }{ own-in-place } жеткізілген{ own-tracking }.
   *[named] { $carrier } компаниясының деректері бойынша посылка{ own-on-date }{ own-in-place } жеткізілген{ own-tracking }.
}
signed-for = Алғаны туралы «{ $name }» деген атпен қол қойылған.
help-find = Посылка табылмаса, осында жауап жазсаңыз болғаны, тасымалдаушыдан жеткізу мәліметін сұраймыз.
act-contest = Осы тапсырыстың жазбаларын қарап шықтық және шешім қабылдау үшін тапсырамыз. Шешімді { own-platform } қабылдайды. Осы уақытта көмектесе алатын нәрсе болса, осында жауап жазсаңыз болғаны.
act-refer-fulfilment = Бұл тапсырысты { own-platform } сақтап, жөнелткен; сондықтан жеткізу мен ақшаның ықтимал қайтарылуымен сол жақтың клиенттерге қызмет көрсету бөлімі айналысады. Оларға аккаунтыңыздағы тапсырыс арқылы хабарласа аласыз.
act-refer-delivery = Осы тапсырыстың жеткізілуі мен ақшасының қайтарылуы мәселелерін { own-platform } өз тәртібімен қарайды; оны аккаунтыңыздағы тапсырыстан табасыз.
act-refer-payment = Төлемдерді тек { own-platform } жүргізеді, біз ешқандай төлем деректерін көрмейміз. Сол жақтың клиенттерге қызмет көрсету бөлімі төлемді сізбен бірге тексере алады.
act-refer = Бұл мәселені { own-platform } өз тәртібімен қарайды; оны аккаунтыңыздағы тапсырыстан табасыз.

## Cancelling, address, answers

act-cancel = Тапсырысты сіз үшін болдырмаймыз. Ештеңе жіберілмейді, ал төлем алынған болса, толық қайтарылады.
act-cancel-shipped = { $carrier ->
    [none] Посылка жолға шығып кетті, оны тоқтату енді мүмкін емес.
   *[named] Посылка { $carrier } компаниясында, оны тоқтату енді мүмкін емес.
}
return-after-arrival = { $days ->
    [none] Жеткеннен кейін оны қайтарып, ақшаңызды кері ала аласыз.
   *[known] Жеткеннен кейін { $days } күн ішінде оны қайтарып, ақшаңызды кері ала аласыз.
}
act-address-open = Тек тапсырыста көрсетілген мекенжайға жібере аламыз. Аккаунтыңызда оны әлі өзгертуге болса, посылканы жаңа мекенжайға жібереміз.
act-address-shipped = { $carrier ->
    [none] Посылка{ own-tracking } тапсырыста көрсетілген мекенжайға жолға шығып кетті, біз оны басқа жаққа бұра алмаймыз. Тағы не істеуге болатынын тасымалдаушы айта алады.
   *[named] Посылка{ own-tracking } { $carrier } компаниясымен тапсырыста көрсетілген мекенжайға жолға шығып кетті, біз оны басқа жаққа бұра алмаймыз. Тағы не істеуге болатынын { $carrier } айта алады.
}
act-answer = { $answer }
act-glad = Бәрі жақсы болғанына қуаныштымыз.
act-answer-later = Мұны тексеріп жатырмыз, нақты жауапты осында жібереміз.

## When we cannot

decline-window = { $date ->
    [none] Бұл тапсырысты қайтару мерзімі өтіп кетті, сондықтан кері қабылдай алмаймыз.
   *[dated] Бұл тапсырысты қайтару мерзімі { $date } күні аяқталды, сондықтан кері қабылдай алмаймыз.
}
decline-beyond-order = Тапсырыстан тыс ақша немесе тауар ұсына алмаймыз.
decline-refunded = Ақша{ own-amount }{ own-on-date } қайтарылып қойған.
decline-general = Тапсырысты мұқият тексердік, бұған келісе алмаймыз.
decline-offer = Тауардың өзінде ақау болса, осында сипаттап жазыңыз, шешім іздейміз.
decline-bank = Ақшаны әлі көрмей отырсаңыз, банкіңіз тексере алады.
decline-return = Тауарды { $date } күнінен кешіктірмей қайтарып, ақшаңызды кері ала аласыз.

## As soon as the buyer has answered

after-full-refund = Жауабыңызды алған бойда соманы толық{ own-amount } қайтарамыз.
after-partial-refund = Жауабыңызды алған бойда ақшаның бір бөлігін қайтару туралы әділ ұсыныс жасаймыз.
after-refund-duties = Оны алған бойда сіз төлеген импорт алымын{ own-amount } қайтарамыз.
after-coupon = Жауабыңызды алған бойда шотыңызға қаражат{ own-amount } қосамыз.
after-return-and-refund = Жауабыңызды алған бойда тауар мен ақшаның қайтарылуын ұйымдастырамыз.
after-replacement = Жауабыңызды алған бойда сізге тегін { $kind ->
    [again] тапсырысыңызды қайта
    [right] дұрыс тауарды
    [size] дұрыс өлшемді
   *[new] орнына жаңа тауар
} жібереміз.
after-resend-parts = Жауабыңызды алған бойда жетіспейтін бөлшектерді тегін жібереміз.
after-repair = Жауабыңызды алған бойда тегін жөндеуді ұйымдастырамыз.

## One question at most

ask-photo-of-damage = Бізге зақымның фотосын жібере аласыз ба?
ask-photo-of-defect = Бізге ақауы көрінетін фото немесе қысқа бейне жібере аласыз ба?
ask-photo-of-item-received = Бізге қолыңызға тиген тауардың фотосын жібере аласыз ба?
ask-which-part-is-missing = Қай бөлшектің жетіспейтінін жаза аласыз ба?
ask-which-size-is-needed = Сізге қандай өлшем керек екенін жаза аласыз ба?
ask-what-differs = Сипаттамадан несі өзгеше екенін жаза аласыз ба?
ask-check-with-neighbours = Көршілеріңізден сұрап, посылка қалдырылатын жерлерді қарай аласыз ба?
ask-return-tracking-number = Бізге қайтарған посылканың бақылау нөмірін жібере аласыз ба?
ask-duty-receipt = Бізге импорт алымы түбіртегінің фотосын жібере аласыз ба?
ask-correct-address = Тапсырыстағы мекенжайдың толық әрі дұрыс екенін тексере аласыз ба?
ask-what-is-wrong = Не дұрыс емес екенін қысқаша жаза аласыз ба?
