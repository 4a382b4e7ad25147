### What the buyer reads, in Slovak. After "Dobrý deň," the text goes on in lower case, so every ack-… begins that way.

## Building blocks

own-says = { $tone ->
    [apologetic] mrzí nás, že
    [firm] rozumieme, že
   *[neutral] ďakujeme za upozornenie, že
}
own-order = { $item ->
    [none] Vaša objednávka
   *[titled] Vaša objednávka „{ $item }“
}
own-of-order = { $item ->
    [none] Vašej objednávky
   *[titled] Vašej objednávky „{ $item }“
}
own-item = { $item ->
    [none] tovar
   *[titled] tovar „{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}vo výške { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}ešte dnes
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; predpokladané doručenie je { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}s číslom { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , miesto: { $place }
}
own-platform = { $platform ->
    [none] predajná platforma
   *[named] platforma { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Dobrý deň,
    [company] Dobrý deň,
    [mr] Dobrý deň, pán { $name },
    [ms] Dobrý deň, pani { $name },
   *[named] Dobrý deň, { $name },
}
closing = { $tone ->
    [apologetic] Ďakujeme, že ste nám dali vedieť.
    [firm] Ak budete mať ďalšie otázky, sme Vám k dispozícii.
   *[neutral] Ak niečo nie je jasné, stačí odpovedať na túto správu.
}
closing-question = Ďakujeme za pomoc.
sign-off = S pozdravom

## What happened, said back

ack-not-received = { own-says } { own-order } ešte nedorazila.
ack-delivered-not-received = { own-says } { own-order } je vedená ako doručená, no k Vám sa nedostala.
ack-late = { own-says } { own-order } mešká oproti oznámenému termínu.
ack-damaged = { own-says } { own-order } dorazila poškodená.
ack-defective = { own-says } { own-item } nefunguje tak, ako má.
ack-not-as-described = { own-says } { own-item } nezodpovedá opisu.
ack-wrong-item = { own-says } ste dostali nesprávny tovar. Týka sa to { own-of-order }.
ack-missing-parts = { own-says } { own-order } dorazila neúplná.
ack-size-fit = { own-says } Vám { own-item } veľkostne nesedí.
ack-counterfeit = { own-says } máte pochybnosti, či je { own-item } originál.
ack-changed-mind = ďakujeme za správu. Chcete vrátiť { own-item }.
ack-cancellation = ďakujeme za správu. Rozumieme, že { own-order } už nie je potrebná.
ack-customs-duties = { own-says } od Vás žiadali dovozné poplatky. Týka sa to { own-of-order }.
ack-refund-not-received = { own-says } stále čakáte na vrátenie peňazí. Týka sa to { own-of-order }.
ack-return-problem = { $tone ->
    [apologetic] mrzí nás, že vrátenie tovaru neprebieha hladko.
    [firm] rozumieme, že nastal problém s vrátením tovaru.
   *[neutral] ďakujeme za upozornenie na problém s vrátením tovaru.
}{ $item ->
    [none] {""}
   *[titled] {" "}Ide o { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] mrzí nás, že Vám to spôsobuje starosti. Píšete, že túto objednávku ste nezadali Vy.
   *[other] { own-says } túto objednávku ste nezadali Vy.
}
ack-review-threat = { $tone ->
    [apologetic] mrzí nás, že { own-order } nesplnila Vaše očakávania.
   *[neutral] ďakujeme za správu, ktorá sa týka { own-of-order }.
}
ack-address-change = ďakujeme za správu o doručovacej adrese. Týka sa { own-of-order }.
ack-product-question = ďakujeme za otázku k výrobku{ $item ->
    [none] {""}
   *[titled] {" "}„{ $item }“
}.
ack-nothing = píšeme Vám ohľadom { own-of-order }.
ack-other = { $tone ->
    [apologetic] mrzí nás, že Vám { own-order } spôsobila ťažkosti.
   *[neutral] ďakujeme za správu ohľadom { own-of-order }.
}

## Money back

act-full-refund = Vraciame Vám celú sumu{ own-amount }.
refund-days = Peniaze bývajú na účte do { $days ->
    [one] jedného dňa
   *[other] { $days } dní
}.
act-partial-refund = { $arrived ->
    [no] Za meškanie Vám môžeme vrátiť { $amount ->
        [none] časť ceny
       *[known] { $amount }
    }.
   *[yes] Môžeme Vám vrátiť { $amount ->
        [none] časť ceny
       *[known] { $amount }
    } a tovar si necháte.
} Ak Vám to vyhovuje, stačí krátka odpoveď a všetko vybavíme.
duties-prepaid = Dovozné poplatky už boli zahrnuté v cene objednávky, takže ich od Vás nemali žiadať znova.
act-refund-duties = Vraciame Vám zaplatené poplatky{ own-amount }.
act-coupon = Pripisujeme Vám kredit{ own-amount } na ďalšiu objednávku.
keep-item = { $type ->
    [damaged] Poškodený tovar nemusíte posielať späť.
    [wrong-item] Nesprávny tovar nemusíte posielať späť.
   *[other] Tovar nemusíte posielať späť.
}

## Sending it back

act-return-paid = Tovar môžete vrátiť bezplatne; dostanete predplatený štítok na spätnú zásielku.
act-return-own = Tovar môžete vrátiť; poštovné za spätnú zásielku je v tomto prípade na Vašej strane.
act-return = Tovar môžete samozrejme vrátiť.
return-first-item = Prvý tovar, prosím, pošlite späť s predplateným štítkom, ktorý dostanete; nič Vás to nestojí.
return-start = Ak ste tak ešte neurobili, začnite, prosím, vrátenie pri objednávke vo svojom účte.
return-by = Odošlite ho, prosím, do { $date }.
return-refund = { $amount ->
    [none] Hneď ako tovar dorazí k nám, vrátime Vám kúpnu cenu.
   *[known] Hneď ako tovar dorazí k nám, vrátime Vám { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Objednávku Vám posielame bezplatne znova
    [right] Správny tovar Vám posielame bezplatne
    [size] Správnu veľkosť Vám posielame bezplatne
   *[new] Nový tovar výmenou Vám posielame bezplatne
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Chýbajúce diely Vám posielame bezplatne{ own-dispatch }{ own-arrives }.
act-repair = Tovar Vám dáme bezplatne opraviť.
repair-label = Na zaslanie do opravy dostanete predplatený štítok.

## Where it is

act-on-its-way = { $carrier ->
    [none] Vaša zásielka{ own-tracking } je na ceste.
   *[named] Vaša zásielka{ own-tracking } je na ceste, vezie ju { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Vaša zásielka{ own-tracking } je pripravená na vyzdvihnutie.
   *[named] Vaša zásielka{ own-tracking } je pripravená na vyzdvihnutie u dopravcu { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Vaša zásielka{ own-tracking } sa práve doručuje.
   *[named] Vašu zásielku{ own-tracking } práve doručuje { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Vaša zásielka{ own-tracking } je momentálne na colnici.
   *[named] Vaša zásielka{ own-tracking } je momentálne na colnici; potom ju prevezme { $carrier }.
}
act-not-shipped = { $date ->
    [none] Vaša zásielka ešte nebola odoslaná.
   *[dated] Vaša zásielka ešte nebola odoslaná; odošleme ju do { $date }.
}
last-scan = Zásielka bola naposledy naskenovaná{ own-on-date }{ own-in-place }.
expected = Zásielka by mala byť u Vás { $date }.
wait-offer = { $until ->
    [none] Ak sa nič nepohne, stačí odpovedať tu a obrátime sa na dopravcu.
   *[dated] Ak dovtedy nepríde, stačí odpovedať tu a hneď sa o to postaráme.
}
act-trace = { $carrier ->
    [none] Zadávame u dopravcu pátranie po zásielke{ own-tracking } a výsledok Vám oznámime tu.
   *[named] Zadávame u dopravcu { $carrier } pátranie po zásielke{ own-tracking } a výsledok Vám oznámime tu.
}
follow-up = Dostanete od nás správu do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Podľa sledovania bola zásielka{ own-tracking } doručená{ own-on-date }{ own-in-place }.
   *[named] Podľa údajov dopravcu { $carrier } bola zásielka{ own-tracking } doručená{ own-on-date }{ own-in-place }.
}
signed-for = Prevzatie je podpísané menom „{ $name }“.
help-find = Ak sa zásielka nenájde, stačí odpovedať tu a u dopravcu si vyžiadame podrobnosti o doručení.
act-contest = Prešli sme záznamy k tejto objednávke a odovzdávame ich na rozhodnutie. Rozhodovať bude { own-platform }. Ak Vám medzitým môžeme s niečím pomôcť, stačí odpovedať tu.
act-refer-fulfilment = Túto objednávku skladovala a odoslala { own-platform }, preto sa o doručenie aj prípadné vrátenie peňazí stará jej zákaznícka podpora. Spojíte sa s ňou vo svojom účte pri objednávke.
act-refer-delivery = Otázky k doručeniu a vráteniu peňazí pri tejto objednávke vybavuje { own-platform } vlastným postupom, ktorý nájdete vo svojom účte pri objednávke.
act-refer-payment = Platby spracúva výlučne { own-platform } a my nevidíme žiadne platobné údaje. Jej zákaznícka podpora môže platbu preveriť spolu s Vami.
act-refer = Túto záležitosť vybavuje { own-platform } vlastným postupom, ktorý nájdete vo svojom účte pri objednávke.

## Cancelling, address, answers

act-cancel = Objednávku pre Vás rušíme. Nič sa neodošle a už uhradenú platbu vrátime v plnej výške.
act-cancel-shipped = { $carrier ->
    [none] Zásielka je už na ceste a nedá sa zastaviť.
   *[named] Zásielku už má { $carrier } a nedá sa zastaviť.
}
return-after-arrival = { $days ->
    [none] Keď dorazí, môžete ju vrátiť a dostanete peniaze späť.
    [one] Keď dorazí, môžete ju do { $days } dňa vrátiť a dostanete peniaze späť.
   *[other] Keď dorazí, môžete ju do { $days } dní vrátiť a dostanete peniaze späť.
}
act-address-open = Odosielať môžeme len na adresu uvedenú v objednávke. Ak sa vo Vašom účte ešte dá zmeniť, pošleme zásielku na novú.
act-address-shipped = { $carrier ->
    [none] Zásielka{ own-tracking } je už na ceste na adresu uvedenú v objednávke a nemôžeme ju presmerovať. Čo je ešte možné, Vám povie dopravca.
   *[named] Zásielka{ own-tracking } je už na ceste na adresu uvedenú v objednávke a nemôžeme ju presmerovať. Čo je ešte možné, Vám povie dopravca { $carrier }.
}
act-answer = { $answer }
act-glad = Teší nás, že je všetko v poriadku.
act-answer-later = Preverujeme to a pošleme Vám sem spoľahlivú odpoveď.

## When we cannot

decline-window = { $date ->
    [none] Lehota na vrátenie tejto objednávky už uplynula, preto ju nemôžeme prijať späť.
   *[dated] Lehota na vrátenie tejto objednávky uplynula { $date }, preto ju už nemôžeme prijať späť.
}
decline-beyond-order = Peniaze ani tovar nad rámec objednávky ponúknuť nemôžeme.
decline-refunded = Peniaze{ own-amount } už boli vrátené{ own-on-date }.
decline-general = Objednávku sme dôkladne preverili a nemôžeme tomu vyhovieť.
decline-offer = Ak niečo nie je v poriadku so samotným tovarom, opíšte nám to, prosím, tu a budeme hľadať riešenie.
decline-bank = Ak peniaze stále nevidíte, Vaša banka ich môže dohľadať.
decline-return = Tovar môžete vrátiť a dostať peniaze späť do { $date }.

## As soon as the buyer has answered

after-full-refund = Len čo budeme mať Vašu odpoveď, vrátime Vám celú sumu{ own-amount }.
after-partial-refund = Len čo budeme mať Vašu odpoveď, pošleme Vám férový návrh na vrátenie časti ceny.
after-refund-duties = Len čo ju dostaneme, vrátime Vám zaplatené poplatky{ own-amount }.
after-coupon = Len čo budeme mať Vašu odpoveď, pripíšeme Vám kredit{ own-amount }.
after-return-and-refund = Len čo budeme mať Vašu odpoveď, vybavíme vrátenie tovaru aj peňazí.
after-replacement = Len čo budeme mať Vašu odpoveď, pošleme Vám bezplatne { $kind ->
    [again] objednávku znova
    [right] správny tovar
    [size] správnu veľkosť
   *[new] nový tovar výmenou
}.
after-resend-parts = Len čo budeme mať Vašu odpoveď, pošleme Vám bezplatne chýbajúce diely.
after-repair = Len čo budeme mať Vašu odpoveď, vybavíme bezplatnú opravu.

## One question at most

ask-photo-of-damage = Mohli by ste nám, prosím, poslať fotografiu poškodenia?
ask-photo-of-defect = Mohli by ste nám, prosím, poslať fotografiu alebo krátke video, na ktorom vidno poruchu?
ask-photo-of-item-received = Mohli by ste nám, prosím, poslať fotografiu tovaru, ktorý Vám prišiel?
ask-which-part-is-missing = Mohli by ste nám, prosím, napísať, ktorý diel chýba?
ask-which-size-is-needed = Mohli by ste nám, prosím, napísať, akú veľkosť potrebujete?
ask-what-differs = Mohli by ste nám, prosím, napísať, čo nezodpovedá opisu?
ask-check-with-neighbours = Mohli by ste sa, prosím, pozrieť u susedov a na miestach, kde sa zásielky nechávajú?
ask-return-tracking-number = Mohli by ste nám, prosím, poslať sledovacie číslo spätnej zásielky?
ask-duty-receipt = Mohli by ste nám, prosím, poslať fotografiu dokladu o poplatkoch?
ask-correct-address = Mohli by ste, prosím, skontrolovať, či je adresa v objednávke úplná a správna?
ask-what-is-wrong = Mohli by ste nám, prosím, stručne opísať, čo nie je v poriadku?
