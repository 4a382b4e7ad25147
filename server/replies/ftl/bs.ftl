### What the buyer reads, in Bosnian. After the greeting the text goes on in lower case, so every ack-… begins that way.

## Building blocks

own-says = { $tone ->
    [apologetic] žao nam je što
    [firm] razumijemo da
   *[neutral] hvala što ste nam javili da
}
own-order = { $item ->
    [none] Vaša narudžba
   *[titled] Vaša narudžba „{ $item }”
}
own-of-order = { $item ->
    [none] Vaše narudžbe
   *[titled] Vaše narudžbe „{ $item }”
}
own-item = { $item ->
    [none] artikal
   *[titled] artikal „{ $item }”
}
own-of-item = { $item ->
    [none] artikla
   *[titled] artikla „{ $item }”
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
   *[dated] ; očekivani datum dostave je { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}s brojem { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , mjesto: { $place }
}
own-platform = { $platform ->
    [none] online platforma
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
    [apologetic] Hvala što ste nam se javili.
    [firm] Za sva dodatna pitanja stojimo Vam na raspolaganju.
   *[neutral] Ako nešto nije jasno, samo odgovorite na ovu poruku.
}
closing-question = Hvala na pomoći.
sign-off = Srdačan pozdrav

## What happened, said back

ack-not-received = { own-says } { own-order } još nije stigla.
ack-delivered-not-received = { own-says } je { own-order } označena kao dostavljena, a niste je dobili.
ack-late = { own-says } { own-order } kasni u odnosu na najavljeni rok.
ack-damaged = { own-says } je { own-order } stigla oštećena.
ack-defective = { own-says } { own-item } ne radi kako treba.
ack-not-as-described = { own-says } { own-item } ne odgovara opisu.
ack-wrong-item = { own-says } niste dobili pravi artikal. Radi se o narudžbi{ $item ->
    [none] {" "}koju navodite
   *[titled] {" "}„{ $item }”
}.
ack-missing-parts = { own-says } je { own-order } stigla nepotpuna.
ack-size-fit = { own-says } Vam { own-item } ne odgovara veličinom.
ack-counterfeit = { own-says } sumnjate je li { own-item } originalan.
ack-changed-mind = hvala na poruci. Želite vratiti { own-item }.
ack-cancellation = hvala na poruci. Razumijemo da Vam { own-order } više nije potrebna.
ack-customs-duties = { own-says } je od Vas zatraženo plaćanje uvoznih dažbina prilikom dostave{ $item ->
    [none] {" "}narudžbe
   *[titled] {" "}narudžbe „{ $item }”
}.
ack-refund-not-received = { own-says } još čekate povrat novca po osnovu { own-of-order }.
ack-return-problem = { $tone ->
    [apologetic] žao nam je što povrat { own-of-item } ne ide glatko.
    [firm] razumijemo da postoji problem s povratom { own-of-item }.
   *[neutral] hvala što ste nam javili za problem s povratom { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] žao nam je zbog brige koju Vam ovo stvara. Pišete da ovu narudžbu niste predali Vi.
   *[other] { own-says } ovu narudžbu niste predali Vi.
}
ack-review-threat = { $tone ->
    [apologetic] žao nam je što niste zadovoljni narudžbom{ $item ->
        [none] {""}
       *[titled] {" "}„{ $item }”
    }.
   *[neutral] hvala na poruci u vezi { own-of-order }.
}
ack-address-change = hvala na poruci o adresi za dostavu { own-of-order }.
ack-product-question = hvala na pitanju u vezi { own-of-item }.
ack-nothing = javljamo Vam se u vezi { own-of-order }.
ack-other = { $tone ->
    [apologetic] žao nam je što Vam je { own-order } stvorila neugodnosti.
   *[neutral] hvala na poruci u vezi { own-of-order }.
}

## Money back

act-full-refund = Vraćamo Vam puni iznos{ own-amount }.
refund-days = Novac je obično na računu u roku od { $days } dana.
act-partial-refund = { $arrived ->
    [no] Zbog kašnjenja Vam možemo vratiti { $amount ->
        [none] dio cijene
       *[known] { $amount }
    }.
   *[yes] Možemo Vam vratiti { $amount ->
        [none] dio cijene
       *[known] { $amount }
    }, a artikal ostaje Vama.
} Ako Vam to odgovara, dovoljan je kratak odgovor i sve ćemo srediti.
duties-prepaid = Uvozne dažbine su već bile uračunate u cijenu narudžbe, pa ih nije trebalo tražiti od Vas još jednom.
act-refund-duties = Vraćamo Vam iznos plaćenih dažbina{ own-amount }.
act-coupon = Za sljedeću narudžbu odobravamo Vam iznos{ own-amount }.
keep-item = { $type ->
    [damaged] Oštećeni artikal ne morate vraćati.
    [wrong-item] Pogrešan artikal ne morate vraćati.
   *[other] Artikal ne morate vraćati.
}

## Sending it back

act-return-paid = Artikal možete vratiti besplatno; dobit ćete naljepnicu za povrat s plaćenom poštarinom.
act-return-own = Artikal možete vratiti; poštarinu za povrat u ovom slučaju snosite Vi.
act-return = Artikal naravno možete vratiti.
return-first-item = Prvi artikal molimo vratite s naljepnicom s plaćenom poštarinom koju ćete dobiti; to Vas ništa ne košta.
return-start = Ako to još niste učinili, molimo pokrenite povrat kod narudžbe u svom korisničkom računu.
return-by = Molimo da ga pošaljete do { $date }.
return-refund = { $amount ->
    [none] Čim artikal stigne k nama, vratit ćemo Vam kupovnu cijenu.
   *[known] Čim artikal stigne k nama, vratit ćemo Vam { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Narudžbu Vam ponovno besplatno šaljemo
    [right] Pravi artikal Vam besplatno šaljemo
    [size] Pravu veličinu Vam besplatno šaljemo
   *[new] Zamjenski artikal Vam besplatno šaljemo
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Dijelove koji nedostaju šaljemo Vam besplatno{ own-dispatch }{ own-arrives }.
act-repair = Artikal ćemo dati na popravku o našem trošku.
repair-label = Za slanje na popravku dobit ćete naljepnicu s plaćenom poštarinom.

## Where it is

act-on-its-way = { $carrier ->
    [none] Vaša pošiljka{ own-tracking } na putu je.
   *[named] Vaša pošiljka{ own-tracking } na putu je, prevozi je { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Vaša pošiljka{ own-tracking } spremna je za preuzimanje.
   *[named] Vaša pošiljka{ own-tracking } spremna je za preuzimanje kod dostavljača { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Vaša pošiljka{ own-tracking } na dostavi je.
   *[named] Vaša pošiljka{ own-tracking } na dostavi je kod dostavljača { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Vaša pošiljka{ own-tracking } trenutno je na carini.
   *[named] Vaša pošiljka{ own-tracking } trenutno je na carini; zatim je preuzima { $carrier }.
}
act-not-shipped = { $date ->
    [none] Vaša pošiljka još nije poslana.
   *[dated] Vaša pošiljka još nije poslana; poslat ćemo je do { $date }.
}
last-scan = Pošiljka je posljednji put skenirana{ own-on-date }{ own-in-place }.
expected = Pošiljka bi trebala biti kod Vas { $date }.
wait-offer = { $until ->
    [none] Ako se ništa ne pomakne, samo odgovorite ovdje i raspitat ćemo se kod dostavljača.
   *[dated] Ako do tada ne stigne, samo odgovorite ovdje i odmah ćemo se pobrinuti za to.
}
act-trace = { $carrier ->
    [none] Kod dostavljača pokrećemo potragu za pošiljkom{ own-tracking } i ovdje ćemo Vam javiti šta je utvrđeno.
   *[named] Kod dostavljača { $carrier } pokrećemo potragu za pošiljkom{ own-tracking } i ovdje ćemo Vam javiti šta je utvrđeno.
}
follow-up = Dobit ćete odgovor od nas do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Prema podacima praćenja pošiljka{ own-tracking } je dostavljena{ own-on-date }{ own-in-place }.
   *[named] Prema podacima dostavljača { $carrier } pošiljka{ own-tracking } je dostavljena{ own-on-date }{ own-in-place }.
}
signed-for = Preuzimanje je potpisano imenom „{ $name }”.
help-find = Ako se pošiljka ne pronađe, samo odgovorite ovdje i od dostavljača ćemo zatražiti detalje o dostavi.
act-contest = Pregledali smo dokumentaciju ove narudžbe i predajemo je na odlučivanje. Odluku donosi { own-platform }. Ako u međuvremenu možemo nečim pomoći, samo odgovorite ovdje.
act-refer-fulfilment = Ovu narudžbu je skladištila i poslala { own-platform }, pa se o dostavi i eventualnom povratu novca brine njezina služba za korisnike. Možete joj se obratiti kod narudžbe u svom korisničkom računu.
act-refer-delivery = Pitanja o dostavi i povratu novca za ovu narudžbu rješava { own-platform } u vlastitom postupku, koji ćete naći kod narudžbe u svom korisničkom računu.
act-refer-payment = Plaćanja obrađuje isključivo { own-platform } i mi ne vidimo podatke o plaćanju. Njezina služba za korisnike može s Vama provjeriti plaćanje.
act-refer = To rješava { own-platform } u vlastitom postupku, koji ćete naći kod narudžbe u svom korisničkom računu.

## Cancelling, address, answers

act-cancel = Otkazujemo narudžbu za Vas. Ništa neće biti poslano, a već izvršeno plaćanje vratit ćemo u cijelosti.
act-cancel-shipped = { $carrier ->
    [none] Pošiljka je već na putu i više se ne može zaustaviti.
   *[named] Pošiljku je već preuzeo dostavljač { $carrier } i više se ne može zaustaviti.
}
return-after-arrival = { $days ->
    [none] Kad stigne, možete je vratiti uz povrat novca.
   *[known] Kad stigne, možete je u roku od { $days } dana vratiti uz povrat novca.
}
act-address-open = Možemo slati samo na adresu navedenu u narudžbi. Ako je u svom korisničkom računu još možete promijeniti, poslat ćemo pošiljku na novu.
act-address-shipped = { $carrier ->
    [none] Pošiljka{ own-tracking } već je na putu na adresu navedenu u narudžbi i ne možemo je preusmjeriti. Šta je još moguće, može Vam reći dostavljač.
   *[named] Pošiljka{ own-tracking } već je na putu na adresu navedenu u narudžbi i ne možemo je preusmjeriti. Šta je još moguće, može Vam reći dostavljač { $carrier }.
}
act-answer = { $answer }
act-glad = Drago nam je da je sve u redu.
act-answer-later = Provjeravamo to i ovdje ćemo Vam poslati pouzdan odgovor.

## When we cannot

decline-window = { $date ->
    [none] Rok za povrat ove narudžbe je istekao, pa je više ne možemo primiti natrag.
   *[dated] Rok za povrat ove narudžbe istekao je { $date }, pa je više ne možemo primiti natrag.
}
decline-beyond-order = Novac ili robu izvan okvira narudžbe ne možemo ponuditi.
decline-refunded = Povrat novca{ own-amount } već je izvršen{ own-on-date }.
decline-general = Pažljivo smo provjerili narudžbu i ne možemo to prihvatiti.
decline-offer = Ako nešto nije u redu sa samim artiklom, opišite nam to ovdje i potražit ćemo rješenje.
decline-bank = Ako novac još ne vidite, Vaša banka ga može potražiti.
decline-return = Artikal možete vratiti uz povrat novca do { $date }.

## As soon as the buyer has answered

after-full-refund = Čim dobijemo Vaš odgovor, vratit ćemo Vam puni iznos{ own-amount }.
after-partial-refund = Čim dobijemo Vaš odgovor, poslat ćemo Vam pošten prijedlog za djelomičan povrat novca.
after-refund-duties = Čim je dobijemo, vratit ćemo Vam iznos plaćenih dažbina{ own-amount }.
after-coupon = Čim dobijemo Vaš odgovor, odobrit ćemo Vam iznos{ own-amount } za kupovinu.
after-return-and-refund = Čim dobijemo Vaš odgovor, organizovat ćemo povrat artikla i novca.
after-replacement = Čim dobijemo Vaš odgovor, besplatno ćemo Vam poslati { $kind ->
    [again] narudžbu ponovno
    [right] pravi artikal
    [size] pravu veličinu
   *[new] zamjenski artikal
}.
after-resend-parts = Čim dobijemo Vaš odgovor, besplatno ćemo Vam poslati dijelove koji nedostaju.
after-repair = Čim dobijemo Vaš odgovor, organizovat ćemo popravku o našem trošku.

## One question at most

ask-photo-of-damage = Možete li nam, molimo, poslati fotografiju oštećenja?
ask-photo-of-defect = Možete li nam, molimo, poslati fotografiju ili kratak video na kojem se vidi kvar?
ask-photo-of-item-received = Možete li nam, molimo, poslati fotografiju artikla koji ste dobili?
ask-which-part-is-missing = Možete li nam, molimo, reći koji dio nedostaje?
ask-which-size-is-needed = Možete li nam, molimo, reći koja Vam veličina treba?
ask-what-differs = Možete li nam, molimo, reći šta ne odgovara opisu?
ask-check-with-neighbours = Možete li, molimo, provjeriti kod susjeda i na mjestima gdje se paketi ostavljaju?
ask-return-tracking-number = Možete li nam, molimo, poslati broj za praćenje povratne pošiljke?
ask-duty-receipt = Možete li nam, molimo, poslati fotografiju potvrde o plaćenim dažbinama?
ask-correct-address = Možete li, molimo, provjeriti je li adresa u narudžbi potpuna i tačna?
ask-what-is-wrong = Možete li nam, molimo, ukratko opisati šta nije u redu?
