### What the buyer reads, in Hungarian. Days ask for the form they take: DAY(…, form: "on") on that day, "by" until it.
### Titles stand in front of a noun, carriers behind "futárszolgálat", marketplaces before "piactér", which take the endings.

## Building blocks

own-says = { $tone ->
    [apologetic] Sajnáljuk, hogy
    [firm] Megértettük, hogy
   *[neutral] Köszönjük, hogy jelezte:
}
own-order = { $item ->
    [none] a rendelése
   *[titled] { STARTS($item) ->
        [vowel] az „{ $item }” rendelése
       *[other] a „{ $item }” rendelése
    }
}
own-with-order = { $item ->
    [none] a rendelésével
   *[titled] { STARTS($item) ->
        [vowel] az „{ $item }” rendelésével
       *[other] a „{ $item }” rendelésével
    }
}
own-item = { $item ->
    [none] a termék
   *[titled] { STARTS($item) ->
        [vowel] az „{ $item }” termék
       *[other] a „{ $item }” termék
    }
}
own-with-item = { $item ->
    [none] a termékkel
   *[titled] { STARTS($item) ->
        [vowel] az „{ $item }” termékkel
       *[other] a „{ $item }” termékkel
    }
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}még ma
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; a csomag várhatóan { DAY($arrives, form: "on") } érkezik meg
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(csomagszám: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(hely: { $place })
}
own-carrier = { $carrier ->
    [none] {""}
   *[named] ; futárszolgálat: { $carrier }
}
own-the-carrier = { STARTS($carrier) ->
    [vowel] az { $carrier } futárszolgálat
   *[other] a { $carrier } futárszolgálat
}
own-platform = { $platform ->
    [none] a piactér
   *[named] { STARTS($platform) ->
        [vowel] az { $platform } piactér
       *[other] a { $platform } piactér
    }
}

## Greeting and end

greeting = { $form ->
    [none] Tisztelt Vásárlónk!
    [company] Tisztelt Vásárlónk!
    [mr] Tisztelt { $name } úr!
    [ms] Tisztelt { $name } asszony!
   *[named] Tisztelt { $name }!
}
closing = { $tone ->
    [apologetic] Köszönjük, hogy írt nekünk.
    [firm] További kérdés esetén szívesen állunk rendelkezésére.
   *[neutral] Ha valami nem világos, elég válaszolnia erre az üzenetre.
}
closing-question = Köszönjük a segítségét.
sign-off = Üdvözlettel:

## What happened, said back

ack-not-received = { own-says } { own-order } még nem érkezett meg.
ack-delivered-not-received = { own-says } { own-order } kézbesítettként szerepel, mégsem jutott el Önhöz.
ack-late = { own-says } { own-order } a jelzett időponthoz képest késik.
ack-damaged = { own-says } { own-order } sérülten érkezett meg.
ack-defective = { own-says } { own-item } nem működik megfelelően.
ack-not-as-described = { own-says } { own-item } eltér a leírástól.
ack-wrong-item = { own-says } nem a megfelelő terméket kapta. Ez { own-with-order } kapcsolatos.
ack-missing-parts = { own-says } { own-order } hiányosan érkezett meg.
ack-size-fit = { own-says } { own-item } mérete nem megfelelő.
ack-counterfeit = { own-says } kétségei vannak, hogy { own-item } eredeti-e.
ack-changed-mind = Köszönjük az üzenetét. Megértettük, hogy vissza szeretné küldeni, amit kapott: { own-item }.
ack-cancellation = Köszönjük az üzenetét. Megértettük, hogy { own-order } már nem szükséges.
ack-customs-duties = { own-says } { own-with-order } kapcsolatban importköltséget kértek Öntől.
ack-refund-not-received = { own-says } { own-with-order } kapcsolatban még mindig a visszatérítésre vár.
ack-return-problem = { $tone ->
    [apologetic] Sajnáljuk, hogy a visszaküldés nem ment zökkenőmentesen { own-with-item } kapcsolatban.
    [firm] Megértettük, hogy gond van a visszaküldéssel { own-with-item } kapcsolatban.
   *[neutral] Köszönjük, hogy jelezte a visszaküldési problémát { own-with-item } kapcsolatban.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Sajnáljuk, hogy ez gondot okoz Önnek. Azt írja, hogy ezt a rendelést nem Ön adta le.
   *[other] { own-says } ezt a rendelést nem Ön adta le.
}
ack-review-threat = { $tone ->
    [apologetic] Sajnáljuk, hogy { own-order } nem felelt meg a várakozásainak.
   *[neutral] Köszönjük az üzenetét { own-with-order } kapcsolatban.
}
ack-address-change = Köszönjük az üzenetét a szállítási címről { own-with-order } kapcsolatban.
ack-product-question = Köszönjük a kérdését { own-with-item } kapcsolatban.
ack-nothing = Ezúton jelentkezünk Önnél { own-with-order } kapcsolatban.
ack-other = { $tone ->
    [apologetic] Sajnáljuk, hogy { own-order } kellemetlenséget okozott.
   *[neutral] Köszönjük az üzenetét { own-with-order } kapcsolatban.
}

## Money back

act-full-refund = Visszatérítjük Önnek a teljes összeget{ own-amount }.
refund-days = Az összeg általában { $days } napon belül megjelenik a számláján.
act-partial-refund = { $arrived ->
    [no] A késés miatt { $amount ->
        [none] az ár egy részét
       *[known] { $amount } összeget
    } tudunk visszatéríteni.
   *[yes] { $amount ->
        [none] Az ár egy részét
       *[known] { $amount } összeget
    } tudunk visszatéríteni, a termék pedig Önnél marad.
} Ha ez megfelel Önnek, elég egy rövid válasz, és intézzük.
duties-prepaid = Az importköltségeket a rendelés ára már tartalmazta, ezért nem lett volna szabad még egyszer elkérni Öntől.
act-refund-duties = Visszatérítjük Önnek a kifizetett importköltséget{ own-amount }.
act-coupon = A következő rendeléséhez jóváírást adunk Önnek{ own-amount }.
keep-item = { $type ->
    [damaged] A sérült terméket nem kell visszaküldenie.
    [wrong-item] A tévesen kapott terméket nem kell visszaküldenie.
   *[other] A terméket nem kell visszaküldenie.
}

## Sending it back

act-return-paid = A terméket ingyen visszaküldheti; ehhez előre kifizetett visszaküldési címkét kap.
act-return-own = A terméket visszaküldheti; a visszaküldés postaköltsége ebben az esetben Önt terheli.
act-return = A terméket természetesen visszaküldheti.
return-first-item = Kérjük, az első terméket küldje vissza az előre kifizetett címkével, amelyet kapni fog; ez Önnek ingyenes.
return-start = Ha még nem tette meg, kérjük, indítsa el a visszaküldést a fiókjában, a rendelésnél.
return-by = Kérjük, adja fel { DAY($date, form: "by") }.
return-refund = { $amount ->
    [none] Amint a termék megérkezik hozzánk, visszatérítjük a vételárat.
   *[known] Amint a termék megérkezik hozzánk, visszatérítjük az összeget: { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Ingyenesen újra elküldjük Önnek a rendelését
    [right] Ingyenesen elküldjük Önnek a megfelelő terméket
    [size] Ingyenesen elküldjük Önnek a megfelelő méretet
   *[new] Ingyenesen küldünk Önnek egy cserepéldányt
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Ingyenesen elküldjük Önnek a hiányzó alkatrészeket{ own-dispatch }{ own-arrives }.
act-repair = A terméket díjmentesen megjavíttatjuk Önnek.
repair-label = A javításra való beküldéshez előre kifizetett címkét kap.

## Where it is

act-on-its-way = A csomagja úton van{ own-tracking }{ own-carrier }.
act-at-pickup = A csomagja átvehető{ own-tracking }{ own-carrier }.
act-out-for-delivery = A csomagja kézbesítés alatt van{ own-tracking }{ own-carrier }.
act-in-customs = { $carrier ->
    [none] A csomagja jelenleg a vámnál van{ own-tracking }.
   *[named] A csomagja jelenleg a vámnál van{ own-tracking }; onnan { own-the-carrier } viszi tovább.
}
act-not-shipped = { $date ->
    [none] A csomagja még nem indult el.
   *[dated] A csomagja még nem indult el; feladjuk { DAY($date, form: "by") }.
}
last-scan = A csomagot utoljára{ own-on-date } olvasták be{ own-in-place }.
expected = A csomag várhatóan { DAY($date, form: "on") } érkezik meg.
wait-offer = { $until ->
    [none] Ha nem mozdul semmi, elég itt válaszolnia, és érdeklődünk a futárszolgálatnál.
   *[dated] Ha addig nem érkezik meg, elég itt válaszolnia, és azonnal intézkedünk.
}
act-trace = Megkerestetjük a csomagot a futárszolgálattal{ own-tracking }{ own-carrier }. Az eredményről itt tájékoztatjuk.
follow-up = Választ kap tőlünk { DAY($date, form: "by") }.

## Facts, and whose matter it is

act-delivered = A nyomkövetés szerint a csomagot{ own-on-date } kézbesítették{ own-in-place }{ own-tracking }{ own-carrier }.
signed-for = Az átvételt „{ $name }” néven írták alá.
help-find = Ha a csomag nem kerül elő, elég itt válaszolnia, és elkérjük a futárszolgálattól a kézbesítés részleteit.
act-contest = Átnéztük a rendelés dokumentumait, és átadjuk őket döntésre. A döntést { own-platform } hozza meg. Ha addig is segíthetünk valamiben, elég itt válaszolnia.
act-refer-fulfilment = Ezt a rendelést { own-platform } raktározta és szállította, ezért a kézbesítéssel és az esetleges visszatérítéssel az ottani ügyfélszolgálat foglalkozik. A fiókjában, a rendelésnél érheti el.
act-refer-delivery = A rendelés kézbesítésével és visszatérítésével kapcsolatos ügyeket { own-platform } intézi saját eljárásában, amelyet a fiókjában, a rendelésnél talál.
act-refer-payment = A fizetéseket kizárólag { own-platform } kezeli, mi semmilyen fizetési adatot nem látunk. Az ottani ügyfélszolgálat Önnel együtt ellenőrizheti a fizetést.
act-refer = Ezt az ügyet { own-platform } intézi saját eljárásában, amelyet a fiókjában, a rendelésnél talál.

## Cancelling, address, answers

act-cancel = Töröljük a rendelést. Semmit nem küldünk el, és ha már történt fizetés, teljes egészében visszatérítjük.
act-cancel-shipped = { $carrier ->
    [none] A csomag már úton van, és nem állítható meg.
   *[named] A csomagot már { own-the-carrier } szállítja, és nem állítható meg.
}
return-after-arrival = { $days ->
    [none] Amint megérkezik, visszaküldheti, és visszakapja a pénzét.
   *[known] Amint megérkezik, { $days } napja van arra, hogy visszaküldje, és visszakapja a pénzét.
}
act-address-open = Csak a rendelésben szereplő címre küldhetünk. Ha a fiókjában még módosítani tudja, az új címre küldjük a csomagot.
act-address-shipped = { $carrier ->
    [none] A csomag már úton van a rendelésben szereplő címre{ own-tracking }, és nem tudjuk átirányítani. Hogy mi lehetséges még, azt a futárszolgálat tudja megmondani.
   *[named] A csomag már úton van a rendelésben szereplő címre{ own-tracking }, és nem tudjuk átirányítani. Hogy mi lehetséges még, azt { own-the-carrier } tudja megmondani.
}
act-answer = { $answer }
act-glad = Örülünk, hogy minden rendben van.
act-answer-later = Utánanézünk, és itt megbízható választ küldünk Önnek.

## When we cannot

decline-window = { $date ->
    [none] A rendelés visszaküldési határideje lejárt, ezért már nem tudjuk visszavenni.
   *[dated] A rendelés visszaküldési határideje { DAY($date, form: "on") } lejárt, ezért már nem tudjuk visszavenni.
}
decline-beyond-order = A rendelésen felül pénzt vagy árut nem tudunk felajánlani.
decline-refunded = A visszatérítés{ own-amount } már megtörtént{ own-on-date }.
decline-general = Gondosan megvizsgáltuk a rendelést, és ezt nem tudjuk elfogadni.
decline-offer = Ha magával a termékkel van gond, írja le itt, és megoldást keresünk.
decline-bank = Ha még nem látja a pénzt, a bankja utána tud nézni.
decline-return = A terméket visszaküldheti, és visszakapja a pénzét, ha feladja { DAY($date, form: "by") }.

## As soon as the buyer has answered

after-full-refund = Amint megkapjuk a válaszát, visszatérítjük a teljes összeget{ own-amount }.
after-partial-refund = Amint megkapjuk a válaszát, méltányos ajánlatot teszünk a részleges visszatérítésre.
after-refund-duties = Amint megkapjuk, visszatérítjük a kifizetett importköltséget{ own-amount }.
after-coupon = Amint megkapjuk a válaszát, jóváírást adunk Önnek{ own-amount }.
after-return-and-refund = Amint megkapjuk a válaszát, intézzük a visszaküldést és a visszatérítést.
after-replacement = { $kind ->
    [again] Amint megkapjuk a válaszát, ingyenesen újra elküldjük a rendelését.
    [right] Amint megkapjuk a válaszát, ingyenesen elküldjük a megfelelő terméket.
    [size] Amint megkapjuk a válaszát, ingyenesen elküldjük a megfelelő méretet.
   *[new] Amint megkapjuk a válaszát, ingyenesen küldünk egy cserepéldányt.
}
after-resend-parts = Amint megkapjuk a válaszát, ingyenesen elküldjük a hiányzó alkatrészeket.
after-repair = Amint megkapjuk a válaszát, intézzük a díjmentes javítást.

## One question at most

ask-photo-of-damage = Tudna küldeni nekünk egy fényképet a sérülésről?
ask-photo-of-defect = Tudna küldeni nekünk egy fényképet vagy rövid videót, amelyen látszik a hiba?
ask-photo-of-item-received = Tudna küldeni nekünk egy fényképet a kapott termékről?
ask-which-part-is-missing = Meg tudná írni nekünk, melyik alkatrész hiányzik?
ask-which-size-is-needed = Meg tudná írni nekünk, milyen méretre van szüksége?
ask-what-differs = Meg tudná írni nekünk, mi tér el a leírástól?
ask-check-with-neighbours = Meg tudná nézni a szomszédoknál és azokon a helyeken, ahol csomagokat szoktak hagyni?
ask-return-tracking-number = El tudná küldeni nekünk a visszaküldés csomagszámát?
ask-duty-receipt = Tudna küldeni nekünk egy fényképet az importköltség bizonylatáról?
ask-correct-address = Ellenőrizné, hogy a rendelésben szereplő cím teljes és helyes-e?
ask-what-is-wrong = Le tudná írni röviden, mi a gond?
