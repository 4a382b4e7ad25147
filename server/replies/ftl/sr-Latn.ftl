### What the buyer reads, in Serbian in Latin letters. After "Poštovani," the text goes on in lower case, so every ack-…
### begins that way.

## Building blocks

own-says = { $tone ->
    [apologetic] žao nam je što
    [firm] razumemo da
   *[neutral] hvala što ste nam javili da
}
own-order = { $item ->
    [none] Vaša porudžbina
   *[titled] Vaša porudžbina „{ $item }“
}
own-of-order = { $item ->
    [none] Vaše porudžbine
   *[titled] Vaše porudžbine „{ $item }“
}
own-item = { $item ->
    [none] artikal
   *[titled] artikal „{ $item }“
}
own-of-item = { $item ->
    [none] artikla
   *[titled] artikla „{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}od { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}još danas
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; očekivani datum isporuke je { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(broj za praćenje { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , mesto: { $place }
}
own-platform = { $platform ->
    [none] prodajna platforma
   *[named] platforma { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Poštovani,
    [company] Poštovani,
    [mr] Poštovani gospodine { $name },
    [ms] Poštovana gospođo { $name },
   *[named] Dobar dan, { $name },
}
closing = { $tone ->
    [apologetic] Hvala što ste nam se obratili.
    [firm] Ako budete imali još pitanja, stojimo Vam na raspolaganju.
   *[neutral] Ako nešto nije jasno, samo odgovorite na ovu poruku.
}
closing-question = Hvala na pomoći.
sign-off = Srdačan pozdrav

## What happened, said back

ack-not-received = { own-says } { own-order } još nije stigla.
ack-delivered-not-received = { own-says } se { own-order } vodi kao isporučena, a niste je dobili.
ack-late = { own-says } { own-order } kasni u odnosu na najavljeni rok.
ack-damaged = { own-says } je { own-order } stigla oštećena.
ack-defective = { own-says } { own-item } ne radi kako treba.
ack-not-as-described = { own-says } { own-item } ne odgovara opisu.
ack-wrong-item = { own-says } Vam je stigao pogrešan artikal. U pitanju je { own-order }.
ack-missing-parts = { own-says } je { own-order } stigla nepotpuna.
ack-size-fit = { own-says } Vam { own-item } ne odgovara po veličini.
ack-counterfeit = { own-says } sumnjate da li je { own-item } originalan.
ack-changed-mind = hvala na poruci. Želite da vratite { own-item }.
ack-cancellation = hvala na poruci. Razumemo da Vam { own-order } više nije potrebna.
ack-customs-duties = { own-says } su od Vas traženi uvozni troškovi. U pitanju je { own-order }.
ack-refund-not-received = { own-says } još čekate povraćaj novca. U pitanju je { own-order }.
ack-return-problem = { $tone ->
    [apologetic] žao nam je što vraćanje { own-of-item } nije prošlo glatko.
    [firm] razumemo da postoji problem oko vraćanja { own-of-item }.
   *[neutral] hvala što ste nam javili za problem oko vraćanja { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] žao nam je zbog brige koju Vam ovo zadaje. Pišete da ovu porudžbinu niste poslali Vi.
   *[other] { own-says } ovu porudžbinu niste poslali Vi.
}
ack-review-threat = { $tone ->
    [apologetic] žao nam je što niste zadovoljni porudžbinom{ $item ->
        [none] {""}
       *[titled] {" "}„{ $item }“
    }.
   *[neutral] hvala na poruci u vezi { own-of-order }.
}
ack-address-change = hvala na poruci o adresi za isporuku { own-of-order }.
ack-product-question = hvala na pitanju u vezi { own-of-item }.
ack-nothing = pišemo Vam povodom { own-of-order }.
ack-other = { $tone ->
    [apologetic] žao nam je što Vam je { own-order } zadala muke.
   *[neutral] hvala na poruci u vezi { own-of-order }.
}

## Money back

act-full-refund = Vraćamo Vam ceo iznos{ own-amount }.
refund-days = Novac je obično na računu u roku od { $days } dana.
act-partial-refund = { $arrived ->
    [no] Zbog kašnjenja možemo da Vam vratimo { $amount ->
        [none] deo cene
       *[known] { $amount }
    }.
   *[yes] Možemo da Vam vratimo { $amount ->
        [none] deo cene
       *[known] { $amount }
    }, a artikal ostaje kod Vas.
} Ako Vam to odgovara, dovoljan je kratak odgovor i mi ćemo sve srediti.
duties-prepaid = Uvozni troškovi su već bili uračunati u cenu porudžbine, pa nije trebalo da se traže od Vas još jednom.
act-refund-duties = Vraćamo Vam plaćene uvozne troškove{ $amount ->
    [none] {""}
   *[known] {" "}u iznosu od { $amount }
}.
act-coupon = Za sledeću porudžbinu odobravamo Vam iznos{ own-amount }.
keep-item = { $type ->
    [damaged] Oštećeni artikal ne morate da vraćate.
    [wrong-item] Pogrešan artikal ne morate da vraćate.
   *[other] Artikal ne morate da vraćate.
}

## Sending it back

act-return-paid = Artikal možete da vratite besplatno; dobićete nalepnicu za povrat sa plaćenom poštarinom.
act-return-own = Artikal možete da vratite; poštarinu za povrat u ovom slučaju plaćate Vi.
act-return = Artikal svakako možete da vratite.
return-first-item = Molimo Vas da prvi artikal vratite uz nalepnicu sa plaćenom poštarinom koju ćete dobiti; to Vas ništa ne košta.
return-start = Ako to još niste uradili, molimo Vas da pokrenete povrat kod porudžbine na svom nalogu.
return-by = Molimo Vas da ga pošaljete do { $date }.
return-refund = { $amount ->
    [none] Čim artikal stigne kod nas, vratićemo Vam kupovnu cenu.
   *[known] Čim artikal stigne kod nas, vratićemo Vam { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Porudžbinu Vam ponovo besplatno šaljemo
    [right] Pravi artikal Vam besplatno šaljemo
    [size] Pravu veličinu Vam besplatno šaljemo
   *[new] Zamenski artikal Vam besplatno šaljemo
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Delove koji nedostaju šaljemo Vam besplatno{ own-dispatch }{ own-arrives }.
act-repair = Artikal ćemo dati na popravku o našem trošku.
repair-label = Za slanje na popravku dobićete nalepnicu sa plaćenom poštarinom.

## Where it is

act-on-its-way = { $carrier ->
    [none] Vaš paket{ own-tracking } je na putu.
   *[named] Vaš paket{ own-tracking } je na putu, prevozi ga { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Vaš paket{ own-tracking } je spreman za preuzimanje.
   *[named] Vaš paket{ own-tracking } je spreman za preuzimanje kod kurirske službe { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Vaš paket{ own-tracking } je na isporuci.
   *[named] Vaš paket{ own-tracking } je na isporuci, donosi ga { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Vaš paket{ own-tracking } je trenutno na carini.
   *[named] Vaš paket{ own-tracking } je trenutno na carini; posle toga ga preuzima { $carrier }.
}
act-not-shipped = { $date ->
    [none] Vaš paket još nije poslat.
   *[dated] Vaš paket još nije poslat; poslaćemo ga do { $date }.
}
last-scan = Paket je poslednji put skeniran{ own-on-date }{ own-in-place }.
expected = Paket bi trebalo da bude kod Vas { $date }.
wait-offer = { $until ->
    [none] Ako se ništa ne pomeri, samo odgovorite ovde i mi ćemo se raspitati kod kurirske službe.
   *[dated] Ako do tada ne stigne, samo odgovorite ovde i odmah ćemo se pobrinuti za to.
}
act-trace = { $carrier ->
    [none] Tražimo od kurirske službe da pronađe paket{ own-tracking } i ovde ćemo Vam javiti šta je utvrđeno.
   *[named] Tražimo od kurirske službe { $carrier } da pronađe paket{ own-tracking } i ovde ćemo Vam javiti šta je utvrđeno.
}
follow-up = Dobićete odgovor od nas do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Prema podacima o praćenju, paket{ own-tracking } je isporučen{ own-on-date }{ own-in-place }.
   *[named] Prema podacima kurirske službe { $carrier }, paket{ own-tracking } je isporučen{ own-on-date }{ own-in-place }.
}
signed-for = Prijem je potpisan imenom „{ $name }“.
help-find = Ako se paket ne pronađe, samo odgovorite ovde i od kurirske službe ćemo zatražiti detalje isporuke.
act-contest = Pregledali smo dokumentaciju o ovoj porudžbini i predajemo je na odlučivanje. Odluku donosi { own-platform }. Ako u međuvremenu nečim možemo da pomognemo, samo odgovorite ovde.
act-refer-fulfilment = Ovu porudžbinu je skladištila i poslala { own-platform }, pa o isporuci i eventualnom povraćaju novca brine njena korisnička služba. Možete joj se obratiti kod porudžbine na svom nalogu.
act-refer-delivery = Pitanja o isporuci i povraćaju novca za ovu porudžbinu rešava { own-platform } u svom postupku, koji ćete naći kod porudžbine na svom nalogu.
act-refer-payment = Plaćanja obrađuje isključivo { own-platform } i mi ne vidimo podatke o plaćanju. Njena korisnička služba može sa Vama da proveri uplatu.
act-refer = Ovo rešava { own-platform } u svom postupku, koji ćete naći kod porudžbine na svom nalogu.

## Cancelling, address, answers

act-cancel = Otkazujemo porudžbinu za Vas. Ništa neće biti poslato, a eventualnu uplatu vratićemo u celosti.
act-cancel-shipped = { $carrier ->
    [none] Paket je već na putu i više ne može da se zaustavi.
   *[named] Paket je već preuzela kurirska služba { $carrier } i više ne može da se zaustavi.
}
return-after-arrival = { $days ->
    [none] Kada stigne, možete da ga vratite uz povraćaj novca.
   *[known] Kada stigne, možete da ga u roku od { $days } dana vratite uz povraćaj novca.
}
act-address-open = Možemo da šaljemo samo na adresu navedenu u porudžbini. Ako na svom nalogu još možete da je promenite, poslaćemo paket na novu.
act-address-shipped = { $carrier ->
    [none] Paket{ own-tracking } je već na putu ka adresi navedenoj u porudžbini i ne možemo da ga preusmerimo. Šta je još moguće, može da Vam kaže kurirska služba.
   *[named] Paket{ own-tracking } je već na putu ka adresi navedenoj u porudžbini i ne možemo da ga preusmerimo. Šta je još moguće, može da Vam kaže kurirska služba { $carrier }.
}
act-answer = { $answer }
act-glad = Drago nam je što je sve u redu.
act-answer-later = Proveravamo ovo i poslaćemo Vam ovde pouzdan odgovor.

## When we cannot

decline-window = { $date ->
    [none] Rok za vraćanje ove porudžbine je istekao, pa više ne možemo da je primimo nazad.
   *[dated] Rok za vraćanje ove porudžbine istekao je { $date }, pa više ne možemo da je primimo nazad.
}
decline-beyond-order = Novac ili robu van okvira porudžbine ne možemo da ponudimo.
decline-refunded = Povraćaj novca{ own-amount } je već izvršen{ own-on-date }.
decline-general = Pažljivo smo proverili porudžbinu i ne možemo da prihvatimo ovaj zahtev.
decline-offer = Ako nešto nije u redu sa samim artiklom, opišite nam to ovde i potražićemo rešenje.
decline-bank = Ako novac još ne vidite, Vaša banka može da ga potraži.
decline-return = Artikal možete da vratite uz povraćaj novca do { $date }.

## As soon as the buyer has answered

after-full-refund = Čim dobijemo Vaš odgovor, vratićemo Vam ceo iznos{ own-amount }.
after-partial-refund = Čim dobijemo Vaš odgovor, poslaćemo Vam pošten predlog za delimičan povraćaj novca.
after-refund-duties = Čim je dobijemo, vratićemo Vam plaćene uvozne troškove{ $amount ->
    [none] {""}
   *[known] {" "}u iznosu od { $amount }
}.
after-coupon = Čim dobijemo Vaš odgovor, odobrićemo Vam iznos{ own-amount } za kupovinu.
after-return-and-refund = Čim dobijemo Vaš odgovor, organizovaćemo povrat artikla i novca.
after-replacement = Čim dobijemo Vaš odgovor, besplatno ćemo Vam poslati { $kind ->
    [again] porudžbinu ponovo
    [right] pravi artikal
    [size] pravu veličinu
   *[new] zamenski artikal
}.
after-resend-parts = Čim dobijemo Vaš odgovor, besplatno ćemo Vam poslati delove koji nedostaju.
after-repair = Čim dobijemo Vaš odgovor, organizovaćemo popravku o našem trošku.

## One question at most

ask-photo-of-damage = Možete li, molimo Vas, da nam pošaljete fotografiju oštećenja?
ask-photo-of-defect = Možete li, molimo Vas, da nam pošaljete fotografiju ili kratak snimak na kojem se vidi kvar?
ask-photo-of-item-received = Možete li, molimo Vas, da nam pošaljete fotografiju artikla koji ste dobili?
ask-which-part-is-missing = Možete li, molimo Vas, da nam kažete koji deo nedostaje?
ask-which-size-is-needed = Možete li, molimo Vas, da nam kažete koja Vam veličina treba?
ask-what-differs = Možete li, molimo Vas, da nam kažete šta ne odgovara opisu?
ask-check-with-neighbours = Možete li, molimo Vas, da proverite kod komšija i na mestima gde se paketi ostavljaju?
ask-return-tracking-number = Možete li, molimo Vas, da nam pošaljete broj za praćenje povratne pošiljke?
ask-duty-receipt = Možete li, molimo Vas, da nam pošaljete fotografiju potvrde o plaćenim uvoznim troškovima?
ask-correct-address = Možete li, molimo Vas, da proverite da li je adresa u porudžbini potpuna i tačna?
ask-what-is-wrong = Možete li, molimo Vas, da nam ukratko opišete šta nije u redu?
