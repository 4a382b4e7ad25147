### What the buyer reads, in Slovenian. After "Pozdravljeni," the text goes on in lower case, so every ack-… begins that way.

## Building blocks

own-says = { $tone ->
    [apologetic] žal nam je, da
    [firm] razumemo, da
   *[neutral] hvala za obvestilo, da
}
own-order = { $item ->
    [none] Vaše naročilo
   *[titled] Vaše naročilo »{ $item }«
}
own-with-order = { $item ->
    [none] Vašim naročilom
   *[titled] Vašim naročilom »{ $item }«
}
own-item = { $item ->
    [none] izdelek
   *[titled] izdelek »{ $item }«
}
own-of-item = { $item ->
    [none] izdelka
   *[titled] izdelka »{ $item }«
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}v višini { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}še danes
   *[dated] {" "}dne { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; predvideni datum dostave je { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}s številko { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}dne { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , kraj: { $place }
}
own-platform = { $platform ->
    [none] spletna tržnica
   *[named] platforma { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Pozdravljeni,
    [company] Pozdravljeni,
    [mr] Spoštovani gospod { $name },
    [ms] Spoštovana gospa { $name },
   *[named] Pozdravljeni, { $name },
}
closing = { $tone ->
    [apologetic] Hvala, da ste nam sporočili.
    [firm] Za dodatna vprašanja smo Vam na voljo.
   *[neutral] Če je kaj nejasno, preprosto odgovorite na to sporočilo.
}
closing-question = Hvala za pomoč.
sign-off = Lep pozdrav

## What happened, said back

ack-not-received = { own-says } { own-order } še ni prispelo.
ack-delivered-not-received = { own-says } je { own-order } označeno kot dostavljeno, a ga niste prejeli.
ack-late = { own-says } { own-order } zamuja glede na napovedani rok.
ack-damaged = { own-says } je { own-order } prispelo poškodovano.
ack-defective = { own-says } { own-item } ne deluje, kot bi moral.
ack-not-as-described = { own-says } { own-item } ne ustreza opisu.
ack-wrong-item = { own-says } niste prejeli pravega izdelka. Gre za { own-order }.
ack-missing-parts = { own-says } je { own-order } prispelo nepopolno.
ack-size-fit = { own-says } Vam { own-item } ni prav po velikosti.
ack-counterfeit = { own-says } dvomite, ali je { own-item } originalen.
ack-changed-mind = hvala za sporočilo. Želite vrniti { own-item }.
ack-cancellation = hvala za sporočilo. Razumemo, da { own-order } ni več potrebno.
ack-customs-duties = { own-says } so od Vas zahtevali plačilo uvoznih dajatev. Gre za { own-order }.
ack-refund-not-received = { own-says } še vedno čakate na vračilo denarja za { own-order }.
ack-return-problem = { $tone ->
    [apologetic] žal nam je, da se je pri vračilu { own-of-item } zapletlo.
    [firm] razumemo, da je pri vračilu { own-of-item } prišlo do težave.
   *[neutral] hvala za obvestilo o težavi pri vračilu { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] žal nam je, da Vam to povzroča skrbi. Pišete, da tega naročila niste oddali Vi.
   *[other] { own-says } tega naročila niste oddali Vi.
}
ack-review-threat = { $tone ->
    [apologetic] žal nam je, da niste zadovoljni z naročilom{ $item ->
        [none] {""}
       *[titled] {" "}»{ $item }«
    }.
   *[neutral] hvala za sporočilo v zvezi z { own-with-order }.
}
ack-address-change = hvala za sporočilo o naslovu za dostavo v zvezi z { own-with-order }.
ack-product-question = hvala za vprašanje glede { own-of-item }.
ack-nothing = pišemo Vam v zvezi z { own-with-order }.
ack-other = { $tone ->
    [apologetic] žal nam je, da Vam je { own-order } povzročilo nevšečnosti.
   *[neutral] hvala za sporočilo v zvezi z { own-with-order }.
}

## Money back

act-full-refund = Vračamo Vam celoten znesek{ own-amount }.
refund-days = Denar je običajno na računu v roku { $days ->
    [one] { $days } dneva
   *[other] { $days } dni
}.
act-partial-refund = { $arrived ->
    [no] Zaradi zamude Vam lahko vrnemo { $amount ->
        [none] del cene
       *[known] { $amount }
    }.
   *[yes] Vrnemo Vam lahko { $amount ->
        [none] del cene
       *[known] { $amount }
    }, izdelek pa obdržite.
} Če Vam to ustreza, zadošča kratek odgovor in vse bomo uredili.
duties-prepaid = Uvozne dajatve so bile že vključene v ceno naročila, zato jih od Vas ne bi smeli zahtevati še enkrat.
act-refund-duties = Vračamo Vam plačane dajatve{ own-amount }.
act-coupon = Za naslednje naročilo Vam pripisujemo dobroimetje{ own-amount }.
keep-item = { $type ->
    [damaged] Poškodovanega izdelka Vam ni treba vračati.
    [wrong-item] Napačnega izdelka Vam ni treba vračati.
   *[other] Izdelka Vam ni treba vračati.
}

## Sending it back

act-return-paid = Izdelek lahko vrnete brezplačno; prejeli boste nalepko za vračilo s plačano poštnino.
act-return-own = Izdelek lahko vrnete; poštnino za vračilo v tem primeru krijete Vi.
act-return = Izdelek lahko seveda vrnete.
return-first-item = Prvi izdelek prosimo vrnite z nalepko s plačano poštnino, ki jo boste prejeli; to Vas nič ne stane.
return-start = Če tega še niste storili, prosimo začnite vračilo pri naročilu v svojem računu.
return-by = Prosimo, da ga odpošljete do { $date }.
return-refund = { $amount ->
    [none] Takoj ko izdelek prispe k nam, Vam vrnemo kupnino.
   *[known] Takoj ko izdelek prispe k nam, Vam vrnemo { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Naročilo Vam brezplačno pošiljamo še enkrat
    [right] Pravi izdelek Vam brezplačno pošiljamo
    [size] Pravo velikost Vam brezplačno pošiljamo
   *[new] Nadomestni izdelek Vam brezplačno pošiljamo
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Manjkajoče dele Vam brezplačno pošiljamo{ own-dispatch }{ own-arrives }.
act-repair = Izdelek bomo dali popraviti na naše stroške.
repair-label = Za pošiljanje v popravilo boste prejeli nalepko s plačano poštnino.

## Where it is

act-on-its-way = { $carrier ->
    [none] Vaš paket{ own-tracking } je na poti.
   *[named] Vaš paket{ own-tracking } je na poti, prevaža ga { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Vaš paket{ own-tracking } je pripravljen za prevzem.
   *[named] Vaš paket{ own-tracking } je pripravljen za prevzem pri prevozniku { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Vaš paket{ own-tracking } je v dostavi.
   *[named] Vaš paket{ own-tracking } je v dostavi pri prevozniku { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Vaš paket{ own-tracking } je trenutno na carini.
   *[named] Vaš paket{ own-tracking } je trenutno na carini; nato ga bo prevzel { $carrier }.
}
act-not-shipped = { $date ->
    [none] Vaš paket še ni bil odposlan.
   *[dated] Vaš paket še ni bil odposlan; odposlali ga bomo do { $date }.
}
last-scan = Paket je bil nazadnje skeniran{ own-on-date }{ own-in-place }.
expected = Paket naj bi bil pri Vas dne { $date }.
wait-offer = { $until ->
    [none] Če se nič ne premakne, preprosto odgovorite tukaj in povprašali bomo prevoznika.
   *[dated] Če ga do takrat ni, preprosto odgovorite tukaj in takoj bomo poskrbeli za to.
}
act-trace = { $carrier ->
    [none] Pri prevozniku sprožamo poizvedbo za paket{ own-tracking } in Vam bomo tukaj sporočili, kaj ugotovijo.
   *[named] Pri prevozniku { $carrier } sprožamo poizvedbo za paket{ own-tracking } in Vam bomo tukaj sporočili, kaj ugotovijo.
}
follow-up = Od nas boste prejeli sporočilo do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Po podatkih sledenja je bil paket{ own-tracking } dostavljen{ own-on-date }{ own-in-place }.
   *[named] Po podatkih prevoznika { $carrier } je bil paket{ own-tracking } dostavljen{ own-on-date }{ own-in-place }.
}
signed-for = Prevzem je podpisan z imenom »{ $name }«.
help-find = Če se paket ne najde, preprosto odgovorite tukaj in prevoznika bomo prosili za podrobnosti o dostavi.
act-contest = Pregledali smo dokumentacijo tega naročila in jo predajamo v odločitev. Odločila bo { own-platform }. Če Vam lahko medtem kako pomagamo, preprosto odgovorite tukaj.
act-refer-fulfilment = To naročilo je skladiščila in odposlala { own-platform }, zato za dostavo in morebitno vračilo denarja skrbi njena služba za stranke. Nanjo se lahko obrnete pri naročilu v svojem računu.
act-refer-delivery = Vprašanja o dostavi in vračilu denarja za to naročilo obravnava { own-platform } po svojem postopku, ki ga najdete pri naročilu v svojem računu.
act-refer-payment = Plačila ureja izključno { own-platform } in mi ne vidimo nobenih podatkov o plačilu. Njena služba za stranke lahko plačilo preveri z Vami.
act-refer = To zadevo obravnava { own-platform } po svojem postopku, ki ga najdete pri naročilu v svojem računu.

## Cancelling, address, answers

act-cancel = Naročilo bomo za Vas preklicali. Nič ne bo odposlano, morebitno že izvedeno plačilo pa bomo v celoti vrnili.
act-cancel-shipped = { $carrier ->
    [none] Paket je že na poti in ga ni več mogoče ustaviti.
   *[named] Paket je že prevzel prevoznik { $carrier } in ga ni več mogoče ustaviti.
}
return-after-arrival = { $days ->
    [none] Ko prispe, ga lahko vrnete in dobite denar nazaj.
    [one] Ko prispe, ga lahko v roku { $days } dneva vrnete in dobite denar nazaj.
   *[other] Ko prispe, ga lahko v roku { $days } dni vrnete in dobite denar nazaj.
}
act-address-open = Pošljemo lahko samo na naslov, naveden v naročilu. Če ga v svojem računu še lahko spremenite, bomo paket poslali na novega.
act-address-shipped = { $carrier ->
    [none] Paket{ own-tracking } je že na poti na naslov, naveden v naročilu, in ga ne moremo preusmeriti. Kaj je še mogoče, Vam lahko pove prevoznik.
   *[named] Paket{ own-tracking } je že na poti na naslov, naveden v naročilu, in ga ne moremo preusmeriti. Kaj je še mogoče, Vam lahko pove prevoznik { $carrier }.
}
act-answer = { $answer }
act-glad = Veseli nas, da je vse v redu.
act-answer-later = To preverjamo in Vam bomo tukaj poslali zanesljiv odgovor.

## When we cannot

decline-window = { $date ->
    [none] Rok za vračilo tega naročila je že potekel, zato ga ne moremo več sprejeti nazaj.
   *[dated] Rok za vračilo tega naročila je potekel dne { $date }, zato ga ne moremo več sprejeti nazaj.
}
decline-beyond-order = Denarja ali blaga, ki presega naročilo, ne moremo ponuditi.
decline-refunded = Vračilo denarja{ own-amount } je bilo že izvedeno{ own-on-date }.
decline-general = Naročilo smo skrbno preverili in se s tem ne moremo strinjati.
decline-offer = Če je kaj narobe s samim izdelkom, nam to opišite tukaj in poiskali bomo rešitev.
decline-bank = Če denarja še vedno ne vidite, lahko to preveri Vaša banka.
decline-return = Izdelek lahko vrnete in dobite denar nazaj do { $date }.

## As soon as the buyer has answered

after-full-refund = Takoj ko prejmemo Vaš odgovor, Vam vrnemo celoten znesek{ own-amount }.
after-partial-refund = Takoj ko prejmemo Vaš odgovor, Vam pošljemo pošten predlog za delno vračilo denarja.
after-refund-duties = Takoj ko jo prejmemo, Vam vrnemo plačane dajatve{ own-amount }.
after-coupon = Takoj ko prejmemo Vaš odgovor, Vam uredimo dobroimetje{ own-amount }.
after-return-and-refund = Takoj ko prejmemo Vaš odgovor, uredimo vračilo izdelka in denarja.
after-replacement = Takoj ko prejmemo Vaš odgovor, Vam brezplačno pošljemo { $kind ->
    [again] naročilo še enkrat
    [right] pravi izdelek
    [size] pravo velikost
   *[new] nadomestni izdelek
}.
after-resend-parts = Takoj ko prejmemo Vaš odgovor, Vam brezplačno pošljemo manjkajoče dele.
after-repair = Takoj ko prejmemo Vaš odgovor, uredimo popravilo na naše stroške.

## One question at most

ask-photo-of-damage = Nam lahko prosimo pošljete fotografijo poškodbe?
ask-photo-of-defect = Nam lahko prosimo pošljete fotografijo ali kratek videoposnetek, na katerem se vidi napaka?
ask-photo-of-item-received = Nam lahko prosimo pošljete fotografijo izdelka, ki ste ga prejeli?
ask-which-part-is-missing = Nam lahko prosimo sporočite, kateri del manjka?
ask-which-size-is-needed = Nam lahko prosimo sporočite, katero velikost potrebujete?
ask-what-differs = Nam lahko prosimo sporočite, kaj ne ustreza opisu?
ask-check-with-neighbours = Lahko prosimo preverite pri sosedih in na mestih, kjer se puščajo paketi?
ask-return-tracking-number = Nam lahko prosimo pošljete številko za sledenje vračila?
ask-duty-receipt = Nam lahko prosimo pošljete fotografijo potrdila o plačilu dajatev?
ask-correct-address = Lahko prosimo preverite, ali je naslov v naročilu popoln in pravilen?
ask-what-is-wrong = Nam lahko prosimo na kratko opišete, kaj je narobe?
