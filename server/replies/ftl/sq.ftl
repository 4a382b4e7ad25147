### What the buyer reads, in Albanian. Days ask for the form that "on" takes: DAY(…, form: "on").

## Building blocks

own-says = { $tone ->
    [apologetic] Na vjen keq që
    [firm] E kuptojmë që
   *[neutral] Faleminderit që na njoftuat se
}
own-order = { $item ->
    [none] porosia juaj
   *[titled] porosia juaj “{ $item }”
}
own-the-order = { $item ->
    [none] porosinë tuaj
   *[titled] porosinë tuaj “{ $item }”
}
own-item = { $item ->
    [none] artikulli
   *[titled] artikulli “{ $item }”
}
own-the-item = { $item ->
    [none] artikullin
   *[titled] artikullin “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}prej { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}sot
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; dorëzimi pritet { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(numri i gjurmimit { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , vendi: { $place }
}
own-platform = { $platform ->
    [none] platforma e shitjes
   *[named] platforma { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Përshëndetje,
    [company] Përshëndetje,
    [mr] I nderuar zoti { $name },
    [ms] E nderuar zonja { $name },
   *[named] Përshëndetje, { $name },
}
closing = { $tone ->
    [apologetic] Faleminderit që na shkruat.
    [firm] Për çdo pyetje tjetër jemi në dispozicionin tuaj.
   *[neutral] Nëse diçka nuk është e qartë, thjesht përgjigjuni këtij mesazhi.
}
closing-question = Faleminderit për ndihmën.
sign-off = Me respekt

## What happened, said back

ack-not-received = { own-says } { own-order } ende nuk ka mbërritur.
ack-delivered-not-received = { own-says } { own-order } figuron e dorëzuar, por nuk ka mbërritur te ju.
ack-late = { own-says } { own-order } po vonohet në krahasim me afatin e njoftuar.
ack-damaged = { own-says } { own-order } ka mbërritur e dëmtuar.
ack-defective = { own-says } { own-item } nuk funksionon siç duhet.
ack-not-as-described = { own-says } { own-item } nuk përputhet me përshkrimin.
ack-wrong-item = { own-says } nuk keni marrë artikullin e duhur për { own-the-order }.
ack-missing-parts = { own-says } { own-order } ka mbërritur e paplotë.
ack-size-fit = { own-says } { own-item } nuk ju rri mirë në masë.
ack-counterfeit = { own-says } dyshoni nëse { own-item } është origjinal.
ack-changed-mind = Faleminderit për mesazhin. Dëshironi ta ktheni { own-the-item }.
ack-cancellation = Faleminderit për mesazhin. E kuptojmë që { own-order } nuk ju duhet më.
ack-customs-duties = { own-says } ju janë kërkuar tarifa importi për { own-the-order }.
ack-refund-not-received = { own-says } ende po prisni rimbursimin për { own-the-order }.
ack-return-problem = { $tone ->
    [apologetic] Na vjen keq që kthimi nuk ka ecur mirë. Bëhet fjalë për { own-the-item }.
    [firm] E kuptojmë që ka një problem me kthimin. Bëhet fjalë për { own-the-item }.
   *[neutral] Faleminderit që na njoftuat për problemin me kthimin. Bëhet fjalë për { own-the-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Na vjen keq për shqetësimin që po ju shkakton kjo. Na shkruani se këtë porosi nuk e keni bërë ju.
   *[other] { own-says } këtë porosi nuk e keni bërë ju.
}
ack-review-threat = { $tone ->
    [apologetic] Na vjen keq që { own-order } nuk i ka përmbushur pritjet tuaja.
   *[neutral] Faleminderit për mesazhin lidhur me { own-the-order }.
}
ack-address-change = Faleminderit për mesazhin lidhur me adresën e dorëzimit për { own-the-order }.
ack-product-question = Faleminderit për pyetjen rreth produktit{ $item ->
    [none] {""}
   *[titled] {" "}“{ $item }”
}.
ack-nothing = Po ju shkruajmë lidhur me { own-the-order }.
ack-other = { $tone ->
    [apologetic] Na vjen keq që { own-order } ju ka sjellë telashe.
   *[neutral] Faleminderit për mesazhin lidhur me { own-the-order }.
}

## Money back

act-full-refund = Po ju kthejmë shumën e plotë{ own-amount }.
refund-days = Paratë zakonisht shfaqen në llogari brenda { $days ->
    [one] një dite
   *[other] { $days } ditësh
}.
act-partial-refund = { $arrived ->
    [no] Për vonesën mund t’ju kthejmë { $amount ->
        [none] një pjesë të çmimit
       *[known] { $amount }
    }.
   *[yes] Mund t’ju kthejmë { $amount ->
        [none] një pjesë të çmimit
       *[known] { $amount }
    } dhe artikulli mbetet i juaji.
} Nëse kjo ju përshtatet, mjafton një përgjigje e shkurtër dhe e rregullojmë ne.
duties-prepaid = Tarifat e importit ishin të përfshira tashmë në çmimin e porosisë, prandaj nuk duhej t’ju kërkoheshin sërish.
act-refund-duties = Po ju kthejmë tarifat e paguara{ own-amount }.
act-coupon = Po ju japim një kredit{ own-amount } për porosinë e ardhshme.
keep-item = { $type ->
    [damaged] Nuk është nevoja ta ktheni artikullin e dëmtuar.
    [wrong-item] Nuk është nevoja ta ktheni artikullin e gabuar.
   *[other] Nuk është nevoja ta ktheni artikullin.
}

## Sending it back

act-return-paid = Artikullin mund ta ktheni falas; do të merrni një etiketë kthimi të parapaguar.
act-return-own = Artikullin mund ta ktheni; në këtë rast shpenzimet e kthimit janë në ngarkimin tuaj.
act-return = Artikullin sigurisht mund ta ktheni.
return-first-item = Ju lutemi kthejeni artikullin e parë me etiketën e parapaguar që do të merrni; nuk ju kushton asgjë.
return-start = Nëse nuk e keni bërë ende, ju lutemi niseni kthimin te porosia në llogarinë tuaj.
return-by = Ju lutemi dërgojeni deri { DAY($date, form: "on") }.
return-refund = { $amount ->
    [none] Sapo artikulli të mbërrijë te ne, do t’ju kthejmë çmimin e blerjes.
   *[known] Sapo artikulli të mbërrijë te ne, do t’ju kthejmë { $amount }.
}

## Goods

act-replacement = Po ju dërgojmë falas { $kind ->
    [again] porosinë edhe një herë
    [right] artikullin e duhur
    [size] masën e duhur
   *[new] një artikull të ri në këmbim
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Po ju dërgojmë falas pjesët që mungojnë{ own-dispatch }{ own-arrives }.
act-repair = Artikullin do ta riparojmë me shpenzimet tona.
repair-label = Për ta dërguar për riparim do të merrni një etiketë të parapaguar.

## Where it is

act-on-its-way = { $carrier ->
    [none] Paketa juaj{ own-tracking } është rrugës.
   *[named] Paketa juaj{ own-tracking } është rrugës me { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Paketa juaj{ own-tracking } është gati për t’u tërhequr.
   *[named] Paketa juaj{ own-tracking } është gati për t’u tërhequr te { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Paketa juaj{ own-tracking } ka dalë për dorëzim.
   *[named] Paketa juaj{ own-tracking } ka dalë për dorëzim me { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Paketa juaj{ own-tracking } ndodhet tani në doganë.
   *[named] Paketa juaj{ own-tracking } ndodhet tani në doganë dhe më pas vazhdon me { $carrier }.
}
act-not-shipped = { $date ->
    [none] Paketa juaj ende nuk është nisur.
   *[dated] Paketa juaj ende nuk është nisur; do ta nisim deri { DAY($date, form: "on") }.
}
last-scan = Paketa është skanuar për herë të fundit{ own-on-date }{ own-in-place }.
expected = Paketa pritet të jetë te ju { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Nëse nuk ka lëvizje, thjesht përgjigjuni këtu dhe ne do të pyesim transportuesin.
   *[dated] Nëse deri atëherë nuk mbërrin, thjesht përgjigjuni këtu dhe do të kujdesemi menjëherë.
}
act-trace = { $carrier ->
    [none] Po i kërkojmë transportuesit ta gjejë paketën{ own-tracking } dhe do t’ju njoftojmë këtu për rezultatin.
   *[named] Po i kërkojmë transportuesit { $carrier } ta gjejë paketën{ own-tracking } dhe do t’ju njoftojmë këtu për rezultatin.
}
follow-up = Do t’ju shkruajmë deri { DAY($date, form: "on") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Sipas gjurmimit, paketa{ own-tracking } është dorëzuar{ own-on-date }{ own-in-place }.
   *[named] Sipas transportuesit { $carrier }, paketa{ own-tracking } është dorëzuar{ own-on-date }{ own-in-place }.
}
signed-for = Marrja në dorëzim është nënshkruar me emrin “{ $name }”.
help-find = Nëse paketa nuk gjendet, thjesht përgjigjuni këtu dhe do t’i kërkojmë transportuesit hollësitë e dorëzimit.
act-contest = I kemi shqyrtuar dokumentet e kësaj porosie dhe po i dorëzojmë për vendim. Vendimin e merr { own-platform }. Nëse ndërkohë mund të ndihmojmë me diçka, thjesht përgjigjuni këtu.
act-refer-fulfilment = Këtë porosi e ka ruajtur dhe e ka dërguar { own-platform }, prandaj për dorëzimin dhe një rimbursim të mundshëm kujdeset shërbimi i saj i klientit. Mund ta kontaktoni te porosia në llogarinë tuaj.
act-refer-delivery = Çështjet e dorëzimit dhe të rimbursimit për këtë porosi i trajton { own-platform } me procedurën e vet, të cilën e gjeni te porosia në llogarinë tuaj.
act-refer-payment = Pagesat i kryen vetëm { own-platform } dhe ne nuk shohim asnjë të dhënë pagese. Shërbimi i saj i klientit mund ta verifikojë pagesën bashkë me ju.
act-refer = Këtë e trajton { own-platform } me procedurën e vet, të cilën e gjeni te porosia në llogarinë tuaj.

## Cancelling, address, answers

act-cancel = Po e anulojmë porosinë për ju. Asgjë nuk do të dërgohet dhe, nëse është marrë ndonjë pagesë, do ta kthejmë të plotë.
act-cancel-shipped = { $carrier ->
    [none] Paketa është tashmë rrugës dhe nuk mund të ndalet më.
   *[named] Paketa është tashmë te { $carrier } dhe nuk mund të ndalet më.
}
return-after-arrival = { $days ->
    [none] Pasi të mbërrijë, mund ta ktheni dhe të merrni paratë mbrapsht.
    [one] Pasi të mbërrijë, keni { $days } ditë kohë ta ktheni dhe të merrni paratë mbrapsht.
   *[other] Pasi të mbërrijë, keni { $days } ditë kohë ta ktheni dhe të merrni paratë mbrapsht.
}
act-address-open = Mund të dërgojmë vetëm në adresën e shënuar te porosia. Nëse në llogarinë tuaj ende mund ta ndryshoni, do ta dërgojmë paketën në adresën e re.
act-address-shipped = { $carrier ->
    [none] Paketa{ own-tracking } është tashmë rrugës për në adresën e shënuar te porosia dhe nuk mund ta ridrejtojmë. Transportuesi mund t’ju thotë çfarë është ende e mundur.
   *[named] Paketa{ own-tracking } është tashmë rrugës për në adresën e shënuar te porosia dhe nuk mund ta ridrejtojmë. Transportuesi { $carrier } mund t’ju thotë çfarë është ende e mundur.
}
act-answer = { $answer }
act-glad = Na gëzon që gjithçka është në rregull.
act-answer-later = Po e kontrollojmë dhe do t’ju dërgojmë këtu një përgjigje të saktë.

## When we cannot

decline-window = { $date ->
    [none] Afati i kthimit për këtë porosi ka përfunduar, prandaj nuk mund ta pranojmë më mbrapsht.
   *[dated] Afati i kthimit për këtë porosi përfundoi { DAY($date, form: "on") }, prandaj nuk mund ta pranojmë më mbrapsht.
}
decline-beyond-order = Nuk mund të ofrojmë para ose mallra përtej asaj që është porositur.
decline-refunded = Rimbursimi{ own-amount } është kryer tashmë{ own-on-date }.
decline-general = E kemi kontrolluar porosinë me kujdes dhe nuk mund ta pranojmë këtë kërkesë.
decline-offer = Nëse diçka nuk është në rregull me vetë artikullin, na e përshkruani këtu dhe do të kërkojmë një zgjidhje.
decline-bank = Nëse ende nuk i shihni paratë, banka juaj mund ta kontrollojë.
decline-return = Artikullin mund ta ktheni dhe të merrni paratë mbrapsht deri { DAY($date, form: "on") }.

## As soon as the buyer has answered

after-full-refund = Sapo të kemi përgjigjen tuaj, do t’ju kthejmë shumën e plotë{ own-amount }.
after-partial-refund = Sapo të kemi përgjigjen tuaj, do t’ju bëjmë një ofertë të drejtë për rimbursim të pjesshëm.
after-refund-duties = Sapo ta kemi, do t’ju kthejmë tarifat e paguara{ own-amount }.
after-coupon = Sapo të kemi përgjigjen tuaj, do t’ju japim një kredit{ own-amount }.
after-return-and-refund = Sapo të kemi përgjigjen tuaj, do të organizojmë kthimin e artikullit dhe rimbursimin.
after-replacement = Sapo të kemi përgjigjen tuaj, do t’ju dërgojmë falas { $kind ->
    [again] porosinë edhe një herë
    [right] artikullin e duhur
    [size] masën e duhur
   *[new] një artikull të ri në këmbim
}.
after-resend-parts = Sapo të kemi përgjigjen tuaj, do t’ju dërgojmë falas pjesët që mungojnë.
after-repair = Sapo të kemi përgjigjen tuaj, do të organizojmë riparimin me shpenzimet tona.

## One question at most

ask-photo-of-damage = A mund të na dërgoni, ju lutemi, një foto të dëmtimit?
ask-photo-of-defect = A mund të na dërgoni, ju lutemi, një foto ose një video të shkurtër ku duket defekti?
ask-photo-of-item-received = A mund të na dërgoni, ju lutemi, një foto të artikullit që keni marrë?
ask-which-part-is-missing = A mund të na thoni, ju lutemi, cila pjesë mungon?
ask-which-size-is-needed = A mund të na thoni, ju lutemi, çfarë mase ju duhet?
ask-what-differs = A mund të na thoni, ju lutemi, çfarë nuk përputhet me përshkrimin?
ask-check-with-neighbours = A mund të pyesni, ju lutemi, te fqinjët dhe të shihni në vendet ku lihen paketat?
ask-return-tracking-number = A mund të na dërgoni, ju lutemi, numrin e gjurmimit të kthimit?
ask-duty-receipt = A mund të na dërgoni, ju lutemi, një foto të faturës për tarifat?
ask-correct-address = A mund të kontrolloni, ju lutemi, nëse adresa te porosia është e plotë dhe e saktë?
ask-what-is-wrong = A mund të na përshkruani shkurt, ju lutemi, çfarë nuk shkon?
