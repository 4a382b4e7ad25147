### What the buyer reads, in Lithuanian.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}„{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}šiandien
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; siunta turėtų pasiekti Jus { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(siuntos sekimo numeris { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(vieta: { $place })
}
own-platform = { $platform ->
    [none] prekyvietė
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] vežėjo
   *[named] vežėjo { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Laba diena,
    [company] Laba diena,
    [mr] Laba diena, pone { $name },
    [ms] Laba diena, ponia { $name },
   *[named] Laba diena, { $name },
}
closing = { $tone ->
    [apologetic] Dėkoju, kad pranešėte.
    [firm] Jei turėtumėte klausimų, rašykite man čia.
   *[neutral] Jei kas nors neaišku, tiesiog atsakykite į šią žinutę.
}
closing-question = Iš anksto dėkoju už pagalbą.
sign-off = Pagarbiai

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Apgailestauju, kad Jūsų užsakymas{ own-title } dar neatvyko.
    [firm] Iš Jūsų žinutės suprantu, kad Jūsų užsakymas{ own-title } dar neatvyko.
   *[neutral] Dėkoju, kad pranešėte, jog Jūsų užsakymas{ own-title } dar neatvyko.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Apgailestauju, kad Jūsų užsakymas{ own-title } pažymėtas kaip pristatytas, bet Jūsų nepasiekė.
    [firm] Iš Jūsų žinutės suprantu, kad neradote užsakymo{ own-title }, nors jis pažymėtas kaip pristatytas.
   *[neutral] Dėkoju už žinutę. Neradote užsakymo{ own-title }, nors jis pažymėtas kaip pristatytas.
}
ack-late = { $tone ->
    [apologetic] Apgailestauju, kad Jūsų užsakymas{ own-title } vėluoja.
    [firm] Iš Jūsų žinutės suprantu, kad Jūsų užsakymas{ own-title } vėluoja.
   *[neutral] Dėkoju už žinutę. Laukiate užsakymo{ own-title }, kuris vėluoja.
}
ack-damaged = { $tone ->
    [apologetic] Apgailestauju, kad Jūsų užsakymas{ own-title } atvyko pažeistas.
    [firm] Iš Jūsų žinutės suprantu, kad Jūsų užsakymas{ own-title } atvyko pažeistas.
   *[neutral] Dėkoju, kad pranešėte, jog Jūsų užsakymas{ own-title } atvyko pažeistas.
}
ack-defective = { $tone ->
    [apologetic] Apgailestauju, kad prekė{ own-title } neveikia taip, kaip turėtų.
    [firm] Iš Jūsų žinutės suprantu, kad prekė{ own-title } neveikia taip, kaip turėtų.
   *[neutral] Dėkoju, kad pranešėte, jog prekė{ own-title } neveikia taip, kaip turėtų.
}
ack-not-as-described = { $tone ->
    [apologetic] Apgailestauju, kad prekė{ own-title } nėra tokia, kokios tikėjotės pagal aprašymą.
    [firm] Iš Jūsų žinutės suprantu, kad prekė{ own-title } skiriasi nuo aprašymo.
   *[neutral] Dėkoju, kad pranešėte, jog prekė{ own-title } nėra tokia, kokios tikėjotės.
}
ack-wrong-item = { $tone ->
    [apologetic] Apgailestauju, kad gavote ne tą prekę, kurią užsakėte{ own-title }.
    [firm] Iš Jūsų žinutės suprantu, kad gavote ne tą prekę, kurią užsakėte{ own-title }.
   *[neutral] Dėkoju, kad pranešėte, jog gavote ne tą prekę, kurią užsakėte{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Apgailestauju, kad Jūsų užsakymas{ own-title } atvyko nepilnas.
    [firm] Iš Jūsų žinutės suprantu, kad Jūsų užsakymas{ own-title } atvyko nepilnas.
   *[neutral] Dėkoju, kad pranešėte, jog Jūsų užsakymas{ own-title } atvyko nepilnas.
}
ack-size-fit = { $tone ->
    [apologetic] Apgailestauju, kad prekės{ own-title } dydis Jums netinka.
    [firm] Iš Jūsų žinutės suprantu, kad prekės{ own-title } dydis Jums netinka.
   *[neutral] Dėkoju, kad pranešėte, jog prekės{ own-title } dydis Jums netinka.
}
ack-counterfeit = { $tone ->
    [apologetic] Apgailestauju, kad abejojate, ar prekė{ own-title } yra originali.
    [firm] Iš Jūsų žinutės suprantu, kad abejojate, ar prekė{ own-title } yra originali.
   *[neutral] Dėkoju, kad pasidalijote abejonėmis, ar prekė{ own-title } yra originali.
}
ack-changed-mind = Dėkoju už žinutę. Norite grąžinti prekę{ own-title }.
ack-cancellation = Dėkoju už žinutę. Jums nebereikia užsakymo{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Apgailestauju, kad už užsakymą{ own-title } Jūsų paprašė sumokėti importo mokesčius.
    [firm] Iš Jūsų žinutės suprantu, kad už užsakymą{ own-title } Jūsų paprašė sumokėti importo mokesčius.
   *[neutral] Dėkoju, kad pranešėte, jog už užsakymą{ own-title } Jūsų paprašė sumokėti importo mokesčius.
}
ack-refund-not-received = { $tone ->
    [apologetic] Apgailestauju, kad vis dar laukiate pinigų grąžinimo už užsakymą{ own-title }.
    [firm] Iš Jūsų žinutės suprantu, kad vis dar laukiate pinigų grąžinimo už užsakymą{ own-title }.
   *[neutral] Dėkoju už žinutę. Vis dar laukiate pinigų grąžinimo už užsakymą{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Apgailestauju, kad prekės{ own-title } grąžinimas nevyko sklandžiai.
    [firm] Iš Jūsų žinutės suprantu, kad kilo problema dėl prekės{ own-title } grąžinimo.
   *[neutral] Dėkoju, kad pranešėte apie problemą dėl prekės{ own-title } grąžinimo.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Apgailestauju dėl Jums kilusio nerimo. Rašote, kad šį užsakymą pateikėte ne Jūs.
    [firm] Iš Jūsų žinutės suprantu, kad šį užsakymą pateikėte ne Jūs.
   *[neutral] Dėkoju, kad pranešėte, jog šį užsakymą pateikėte ne Jūs.
}
ack-review-threat = { $tone ->
    [apologetic] Apgailestauju, kad nesate patenkinti užsakymu{ own-title }.
   *[neutral] Dėkoju už žinutę dėl užsakymo{ own-title }.
}
ack-address-change = Dėkoju už žinutę dėl užsakymo{ own-title } pristatymo adreso.
ack-product-question = Dėkoju už klausimą apie prekę{ own-title }.
ack-nothing = Rašau Jums dėl Jūsų užsakymo{ own-title }.
ack-other = { $tone ->
    [apologetic] Apgailestauju, kad užsakymas{ own-title } Jums sukėlė rūpesčių.
   *[neutral] Dėkoju už žinutę dėl užsakymo{ own-title }.
}

## Money back

act-full-refund = Grąžinu Jums visą sumą{ own-amount }.
refund-days = Pinigai Jūsų sąskaitoje paprastai matomi per { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienos
   *[other] { $days } dienų
}.
act-partial-refund = { $arrived ->
    [no] Už vėlavimą galiu Jums grąžinti { $amount ->
        [none] dalį kainos
       *[known] { $amount }
    }.
   *[yes] Galiu Jums grąžinti { $amount ->
        [none] dalį kainos
       *[known] { $amount }
    }, o prekė liks Jums.
} Jei Jums tinka, užtenka trumpo atsakymo, ir aš tai sutvarkysiu.
duties-prepaid = Importo mokesčiai jau buvo įskaičiuoti į Jūsų užsakymą, todėl jų neturėjo prašyti dar kartą.
act-refund-duties = Grąžinu Jums šiuos mokesčius{ own-amount }.
act-coupon = Suteikiu Jums kreditą{ own-amount } kitam užsakymui.
keep-item = { $type ->
    [damaged] Pažeistos prekės grąžinti nereikia.
    [wrong-item] Neteisingos prekės grąžinti nereikia.
   *[other] Prekės grąžinti nereikia.
}

## Sending it back

act-return-paid = Prekę galite grąžinti nemokamai; gausite apmokėtą grąžinimo lipduką.
act-return-own = Prekę galite grąžinti; šiuo atveju grąžinimo siuntimo išlaidas apmokate Jūs.
act-return = Prekę galite grąžinti.
return-first-item = Prašau atsiųsti pirmąją prekę atgal su apmokėtu lipduku, kurį gausite; Jums tai nieko nekainuos.
return-start = Jei to dar nepadarėte, pradėkite grąžinimą iš užsakymo savo paskyroje.
return-by = Prašau išsiųsti ją { DAY($date, form: "by") }.
return-refund = { $amount ->
    [none] Kai tik ji čia atvyks, grąžinsiu pirkimo kainą.
   *[known] Kai tik ji čia atvyks, grąžinsiu { $amount }.
}

## Goods

act-replacement = Siunčiu Jums{ own-dispatch } nemokamai { $kind ->
    [again] užsakymą iš naujo
    [right] teisingą prekę
    [size] tinkamo dydžio prekę
   *[new] pakaitinę prekę
}{ own-arrives }.
act-resend-parts = Siunčiu Jums{ own-dispatch } nemokamai trūkstamas dalis{ own-arrives }.
act-repair = Pasirūpinsiu, kad prekė būtų sutaisyta, ir Jums tai nieko nekainuos.
repair-label = Gausite apmokėtą lipduką prekei išsiųsti.

## Where it is

act-on-its-way = { $carrier ->
    [none] Jūsų siunta yra pakeliui{ own-tracking }.
   *[named] Jūsų siunta yra pakeliui, ją veža { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Jūsų siunta paruošta atsiimti{ own-tracking }.
   *[named] Jūsų siunta paruošta atsiimti, vežėjas yra { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Kurjeris jau veža Jums siuntą{ own-tracking }.
   *[named] Kurjeris jau veža Jums siuntą, vežėjas yra { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Jūsų siunta šiuo metu yra muitinėje{ own-tracking }.
   *[named] Jūsų siunta šiuo metu yra muitinėje, toliau ją veš { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Jūsų siunta dar neišsiųsta.
   *[dated] Jūsų siunta dar neišsiųsta; ji bus išsiųsta { DAY($date, form: "by") }.
}
last-scan = Siunta paskutinį kartą nuskenuota{ own-on-date }{ own-in-place }.
expected = Ji turėtų pasiekti Jus { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Jei niekas nesikeis, tiesiog atsakykite čia, ir aš pasiteirausiu vežėjo.
   *[dated] Jei iki tol jos nebus, tiesiog atsakykite čia, ir aš iškart tuo pasirūpinsiu.
}
act-trace = Paprašysiu { own-carrier } surasti siuntą{ own-tracking } ir čia pranešiu, ką pavyko išsiaiškinti.
follow-up = Aš Jums parašysiu { DAY($date, form: "by") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Sekimo duomenimis, siunta{ own-tracking } pristatyta{ own-on-date }{ own-in-place }.
   *[named] { $carrier } praneša, kad siunta{ own-tracking } pristatyta{ own-on-date }{ own-in-place }.
}
signed-for = Už gavimą pasirašė „{ $name }“.
help-find = Jei siunta neatsiras, tiesiog atsakykite čia, ir aš paklausiu vežėjo išsamesnės informacijos apie pristatymą.
act-contest = Peržiūrėjau šio užsakymo duomenis ir perduodu juos toliau; sprendimą priims { own-platform }. Jei tuo metu galiu kuo nors padėti, tiesiog atsakykite čia.
act-refer-fulfilment = Šį užsakymą sandėliavo ir išsiuntė { own-platform }, todėl pristatymu ir galimu pinigų grąžinimu rūpinasi jų klientų aptarnavimo skyrius. Su juo galite susisiekti iš užsakymo savo paskyroje.
act-refer-delivery = Šio užsakymo pristatymo klausimus ir pinigų grąžinimą tvarko { own-platform } pagal savo tvarką, kurią rasite prie užsakymo savo paskyroje.
act-refer-payment = Mokėjimus tvarko tik { own-platform }, ir aš nematau mokėjimo duomenų. Jų klientų aptarnavimo skyrius gali patikrinti mokėjimą kartu su Jumis.
act-refer = Tai tvarko { own-platform } pagal savo tvarką, kurią rasite prie užsakymo savo paskyroje.

## Cancelling, address, answers

act-cancel = Atšaukiu užsakymą už Jus. Niekas nebus išsiųsta, o tai, kas jau sumokėta, bus visiškai grąžinta.
act-cancel-shipped = { $carrier ->
    [none] Siunta jau pakeliui ir jos nebegalima sustabdyti.
   *[named] Siunta jau pakeliui (vežėjas { $carrier }) ir jos nebegalima sustabdyti.
}
return-after-arrival = { $days ->
    [none] Kai ji atvyks, galėsite ją grąžinti ir atgauti pinigus.
   *[known] Kai ji atvyks, turėsite { $days } d. ją grąžinti ir atgauti pinigus.
}
act-address-open = Galiu siųsti tik užsakyme nurodytu adresu. Jei savo paskyroje jį dar galite pakeisti, išsiųsiu naujuoju.
act-address-shipped = { $carrier ->
    [none] Siunta{ own-tracking } jau pakeliui užsakyme nurodytu adresu, ir aš negaliu jos nukreipti kitur. Vežėjas gali pasakyti, kas dar įmanoma.
   *[named] Siunta{ own-tracking } jau pakeliui užsakyme nurodytu adresu (vežėjas { $carrier }), ir aš negaliu jos nukreipti kitur. { $carrier } gali pasakyti, kas dar įmanoma.
}
act-answer = { $answer }
act-glad = Džiaugiuosi, kad viskas gerai.
act-answer-later = Aš tai išsiaiškinsiu ir čia atsiųsiu Jums patikimą atsakymą.

## When we cannot

decline-window = { $date ->
    [none] Šio užsakymo grąžinimo terminas pasibaigė, todėl nebegaliu jo priimti atgal.
   *[dated] Šio užsakymo grąžinimo terminas pasibaigė { DAY($date, form: "on") }, todėl nebegaliu jo priimti atgal.
}
decline-beyond-order = Negaliu siūlyti mokėjimų ar prekių, kurių nebuvo užsakyme.
decline-refunded = Pinigai{ own-amount } jau grąžinti{ own-on-date }.
decline-general = Atidžiai patikrinau užsakymą ir negaliu su tuo sutikti.
decline-offer = Jei kas nors negerai su pačia preke, aprašykite tai čia, ir aš ieškosiu sprendimo.
decline-bank = Jei pinigų vis dar nematote, tai gali patikrinti Jūsų bankas.
decline-return = Prekę galite grąžinti ir atgauti pinigus { DAY($date, form: "by") }.

## As soon as the buyer has answered

after-full-refund = Kai tik gausiu Jūsų atsakymą, grąžinsiu visą sumą{ own-amount }.
after-partial-refund = Kai tik gausiu Jūsų atsakymą, pasiūlysiu Jums sąžiningą dalinį pinigų grąžinimą.
after-refund-duties = Kai tik jį gausiu, grąžinsiu Jums šiuos mokesčius{ own-amount }.
after-coupon = Kai tik gausiu Jūsų atsakymą, suteiksiu Jums kreditą{ own-amount }.
after-return-and-refund = Kai tik gausiu Jūsų atsakymą, sutvarkysiu prekės ir pinigų grąžinimą.
after-replacement = { $kind ->
    [again] Kai tik gausiu Jūsų atsakymą, nemokamai išsiųsiu užsakymą iš naujo.
    [right] Kai tik gausiu Jūsų atsakymą, nemokamai išsiųsiu teisingą prekę.
    [size] Kai tik gausiu Jūsų atsakymą, nemokamai išsiųsiu tinkamo dydžio prekę.
   *[new] Kai tik gausiu Jūsų atsakymą, nemokamai išsiųsiu pakaitinę prekę.
}
after-resend-parts = Kai tik gausiu Jūsų atsakymą, nemokamai išsiųsiu trūkstamas dalis.
after-repair = Kai tik gausiu Jūsų atsakymą, pasirūpinsiu nemokamu taisymu.

## One question at most

ask-photo-of-damage = Ar galėtumėte atsiųsti man pažeidimo nuotrauką?
ask-photo-of-defect = Ar galėtumėte atsiųsti man nuotrauką arba trumpą vaizdo įrašą, kuriame matyti gedimas?
ask-photo-of-item-received = Ar galėtumėte atsiųsti man gautos prekės nuotrauką?
ask-which-part-is-missing = Ar galėtumėte pasakyti, kurios dalies trūksta?
ask-which-size-is-needed = Ar galėtumėte pasakyti, kokio dydžio Jums reikia?
ask-what-differs = Ar galėtumėte pasakyti, kas skiriasi nuo aprašymo?
ask-check-with-neighbours = Ar galėtumėte paklausti kaimynų ir apžiūrėti vietas, kur paliekamos siuntos?
ask-return-tracking-number = Ar galėtumėte atsiųsti man grąžinamos siuntos sekimo numerį?
ask-duty-receipt = Ar galėtumėte atsiųsti man mokesčių kvito nuotrauką?
ask-correct-address = Ar galėtumėte patikrinti, ar užsakyme nurodytas adresas yra išsamus ir teisingas?
ask-what-is-wrong = Ar galėtumėte trumpai pasakyti, kas negerai?
