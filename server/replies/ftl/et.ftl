### What the buyer reads, in Estonian.

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
    [today] {" "}täna
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; see peaks jõudma Teieni { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(jälgimisnumber { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(asukoht: { $place })
}
own-platform = { $platform ->
    [none] müügiplatvorm
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] vedajal
   *[named] vedajal { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Tere!
    [company] Tere!
    [mr] Lugupeetud härra { $name }!
    [ms] Lugupeetud proua { $name }!
   *[named] Tere, { $name }!
}
closing = { $tone ->
    [apologetic] Tänan, et andsite mulle teada.
    [firm] Lisaküsimuste korral saate mulle siia kirjutada.
   *[neutral] Kui midagi jäi ebaselgeks, vastake lihtsalt sellele sõnumile.
}
closing-question = Tänan Teid juba ette abi eest.
sign-off = Lugupidamisega

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } ei ole veel kohale jõudnud.
    [firm] Saan Teie sõnumist aru, et Teie tellimus{ own-title } ei ole veel kohale jõudnud.
   *[neutral] Tänan teate eest, et Teie tellimus{ own-title } ei ole veel kohale jõudnud.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } on märgitud kohaletoimetatuks, kuid ei ole Teieni jõudnud.
    [firm] Saan Teie sõnumist aru, et Te ei ole tellimust{ own-title } leidnud, kuigi see on märgitud kohaletoimetatuks.
   *[neutral] Tänan sõnumi eest. Te ei ole tellimust{ own-title } leidnud, kuigi see on märgitud kohaletoimetatuks.
}
ack-late = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } hilineb lubatust.
    [firm] Saan Teie sõnumist aru, et Teie tellimus{ own-title } hilineb lubatust.
   *[neutral] Tänan sõnumi eest. Ootate oma tellimust{ own-title }, mis hilineb lubatust.
}
ack-damaged = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } saabus kahjustatuna.
    [firm] Saan Teie sõnumist aru, et Teie tellimus{ own-title } saabus kahjustatuna.
   *[neutral] Tänan teate eest, et Teie tellimus{ own-title } saabus kahjustatuna.
}
ack-defective = { $tone ->
    [apologetic] Mul on kahju, et toode{ own-title } ei tööta nii, nagu peaks.
    [firm] Saan Teie sõnumist aru, et toode{ own-title } ei tööta nii, nagu peaks.
   *[neutral] Tänan teate eest, et toode{ own-title } ei tööta nii, nagu peaks.
}
ack-not-as-described = { $tone ->
    [apologetic] Mul on kahju, et toode{ own-title } ei ole selline, nagu kirjelduse järgi ootasite.
    [firm] Saan Teie sõnumist aru, et toode{ own-title } erineb kirjeldusest.
   *[neutral] Tänan teate eest, et toode{ own-title } erineb sellest, mida ootasite.
}
ack-wrong-item = { $tone ->
    [apologetic] Mul on kahju, et Te ei saanud tellimusega{ own-title } õiget toodet.
    [firm] Saan Teie sõnumist aru, et Te ei saanud tellimusega{ own-title } õiget toodet.
   *[neutral] Tänan teate eest, et Te ei saanud tellimusega{ own-title } õiget toodet.
}
ack-missing-parts = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } saabus puudulikuna.
    [firm] Saan Teie sõnumist aru, et Teie tellimus{ own-title } saabus puudulikuna.
   *[neutral] Tänan teate eest, et Teie tellimus{ own-title } saabus puudulikuna.
}
ack-size-fit = { $tone ->
    [apologetic] Mul on kahju, et toote{ own-title } suurus ei sobi.
    [firm] Saan Teie sõnumist aru, et toote{ own-title } suurus ei sobi.
   *[neutral] Tänan teate eest, et toote{ own-title } suurus ei sobi.
}
ack-counterfeit = { $tone ->
    [apologetic] Mul on kahju, et Te ei ole kindel, kas toode{ own-title } on ehtne.
    [firm] Saan Teie sõnumist aru, et kahtlete, kas toode{ own-title } on ehtne.
   *[neutral] Tänan, et andsite teada, et kahtlete, kas toode{ own-title } on ehtne.
}
ack-changed-mind = Tänan sõnumi eest. Soovite toote{ own-title } tagastada.
ack-cancellation = Tänan sõnumi eest. Te ei vaja enam oma tellimust{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Mul on kahju, et Teilt küsiti tellimuse{ own-title } eest imporditasusid.
    [firm] Saan Teie sõnumist aru, et Teilt küsiti tellimuse{ own-title } eest imporditasusid.
   *[neutral] Tänan teate eest, et Teilt küsiti tellimuse{ own-title } eest imporditasusid.
}
ack-refund-not-received = { $tone ->
    [apologetic] Mul on kahju, et ootate ikka veel tellimuse{ own-title } eest raha tagasi.
    [firm] Saan Teie sõnumist aru, et ootate ikka veel tellimuse{ own-title } eest raha tagasi.
   *[neutral] Tänan sõnumi eest. Ootate ikka veel tellimuse{ own-title } eest raha tagasi.
}
ack-return-problem = { $tone ->
    [apologetic] Mul on kahju, et toote{ own-title } tagastamine ei ole sujunud.
    [firm] Saan Teie sõnumist aru, et toote{ own-title } tagastamisel on probleem.
   *[neutral] Tänan teate eest, et toote{ own-title } tagastamisel on probleem.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Mul on kahju, et see Teile muret teeb. Kirjutate, et Te ei ole seda tellimust ise esitanud.
    [firm] Saan Teie sõnumist aru, et Te ei ole seda tellimust ise esitanud.
   *[neutral] Tänan teate eest, et Te ei ole seda tellimust ise esitanud.
}
ack-review-threat = { $tone ->
    [apologetic] Mul on kahju, et Te ei ole oma tellimusega{ own-title } rahul.
   *[neutral] Tänan sõnumi eest, mis puudutab Teie tellimust{ own-title }.
}
ack-address-change = Tänan sõnumi eest, mis puudutab tellimuse{ own-title } tarneaadressi.
ack-product-question = Tänan küsimuse eest, mis puudutab toodet{ own-title }.
ack-nothing = Kirjutan Teile seoses Teie tellimusega{ own-title }.
ack-other = { $tone ->
    [apologetic] Mul on kahju, et Teie tellimus{ own-title } on Teile muret valmistanud.
   *[neutral] Tänan sõnumi eest, mis puudutab Teie tellimust{ own-title }.
}

## Money back

act-full-refund = Tagastan Teile kogu summa{ own-amount }.
refund-days = Raha jõuab tavaliselt Teie kontole { $days ->
    [one] ühe päeva
   *[other] { $days } päeva
} jooksul.
act-partial-refund = { $arrived ->
    [no] Hilinemise eest saan Teile tagastada { $amount ->
        [none] osa hinnast
       *[known] { $amount }
    }.
   *[yes] Saan Teile tagastada { $amount ->
        [none] osa hinnast
       *[known] { $amount }
    } ja toode jääb Teile.
} Kui see Teile sobib, piisab lühikesest vastusest ja ma korraldan selle.
duties-prepaid = Imporditasud olid Teie tellimuse hinnas juba sees, seega ei oleks neid pidanud Teilt uuesti küsima.
act-refund-duties = Tagastan Teile imporditasud{ own-amount }.
act-coupon = Annan Teile järgmise tellimuse jaoks krediiti{ own-amount }.
keep-item = { $type ->
    [damaged] Kahjustatud toodet ei ole vaja tagasi saata.
    [wrong-item] Vale toodet ei ole vaja tagasi saata.
   *[other] Toodet ei ole vaja tagasi saata.
}

## Sending it back

act-return-paid = Võite toote tasuta tagastada; saate selleks ettemakstud tagastussildi.
act-return-own = Võite toote tagastada; tagastamise postikulu jääb sel juhul Teie kanda.
act-return = Võite toote tagastada.
return-first-item = Palun saatke esimene toode tagasi ettemakstud sildiga, mille saate; Teile on see tasuta.
return-start = Kui Te ei ole seda veel teinud, alustage palun tagastamist oma konto tellimusest.
return-by = Palun saatke see ära hiljemalt { DAY($date, form: "on") }.
return-refund = { $amount ->
    [none] Niipea kui see on siia jõudnud, tagastan ostuhinna.
   *[known] Niipea kui see on siia jõudnud, tagastan { $amount }.
}

## Goods

act-replacement = Saadan Teile{ own-dispatch } tasuta { $kind ->
    [again] tellimuse uuesti
    [right] õige toote
    [size] õige suuruse
   *[new] asendustoote
}{ own-arrives }.
act-resend-parts = Saadan Teile{ own-dispatch } tasuta puuduvad osad{ own-arrives }.
act-repair = Lasen toote Teile tasuta parandada.
repair-label = Saate toote saatmiseks ettemakstud sildi.

## Where it is

act-on-its-way = { $carrier ->
    [none] Teie pakk on teel{ own-tracking }.
   *[named] Teie pakk on teel, vedaja on { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Teie pakk on kättesaamiseks valmis{ own-tracking }.
   *[named] Teie pakk on kättesaamiseks valmis, vedaja on { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Kuller toimetab Teie pakki kohale{ own-tracking }.
   *[named] Kuller toimetab Teie pakki kohale, vedaja on { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Teie pakk on praegu tollis{ own-tracking }.
   *[named] Teie pakk on praegu tollis ja edasi toimetab selle { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Teie pakk ei ole veel teele pandud.
   *[dated] Teie pakk ei ole veel teele pandud; see saadetakse hiljemalt { DAY($date, form: "on") }.
}
last-scan = Pakk skaneeriti viimati{ own-on-date }{ own-in-place }.
expected = See peaks jõudma Teieni { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Kui midagi ei muutu, vastake lihtsalt siia ja ma uurin vedajalt järele.
   *[dated] Kui see selleks ajaks kohal ei ole, vastake lihtsalt siia ja ma tegelen sellega kohe.
}
act-trace = Lasen { own-carrier } paki{ own-tracking } üles otsida ja annan Teile siin teada, mis selgub.
follow-up = Annan Teile endast teada hiljemalt { DAY($date, form: "on") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Jälgimise andmetel on pakk{ own-tracking } kohale toimetatud{ own-on-date }{ own-in-place }.
   *[named] { $carrier } teatab, et pakk{ own-tracking } on kohale toimetatud{ own-on-date }{ own-in-place }.
}
signed-for = Vastuvõtmise kohta andis allkirja „{ $name }“.
help-find = Kui pakk välja ei ilmu, vastake lihtsalt siia ja ma küsin vedajalt kohaletoimetamise üksikasju.
act-contest = Olen selle tellimuse andmed läbi vaadanud ja edastan need; otsuse teeb { own-platform }. Kui saan vahepeal millegagi aidata, vastake lihtsalt siia.
act-refer-fulfilment = Selle tellimuse ladustas ja saatis { own-platform }, seega tegeleb kohaletoimetamise ja võimaliku tagasimaksega sealne klienditeenindus. Nendega saate ühendust oma konto tellimusest.
act-refer-delivery = Selle tellimuse tarneküsimuste ja tagasimaksetega tegeleb { own-platform } oma menetluse kaudu, mille leiate oma konto tellimuse juurest.
act-refer-payment = Maksetega tegeleb ainult { own-platform } ja mina makseandmeid ei näe. Sealne klienditeenindus saab makset koos Teiega kontrollida.
act-refer = Sellega tegeleb { own-platform } oma menetluse kaudu, mille leiate oma konto tellimuse juurest.

## Cancelling, address, answers

act-cancel = Tühistan tellimuse Teie eest. Midagi ei saadeta ja juba tehtud makse tagastatakse täies ulatuses.
act-cancel-shipped = { $carrier ->
    [none] Pakk on juba teel ja seda ei saa enam peatada.
   *[named] Pakk on juba teel (vedaja { $carrier }) ja seda ei saa enam peatada.
}
return-after-arrival = { $days ->
    [none] Kui see on kohale jõudnud, võite selle tagastada ja raha tagasi saada.
   *[known] Kui see on kohale jõudnud, on Teil { $days } päeva aega see tagastada ja raha tagasi saada.
}
act-address-open = Saan saata ainult tellimuses olevale aadressile. Kui saate seda oma kontol veel muuta, saadan uuele aadressile.
act-address-shipped = { $carrier ->
    [none] Pakk{ own-tracking } on juba teel tellimuses olevale aadressile ja ma ei saa seda ümber suunata. Vedaja oskab öelda, mis on veel võimalik.
   *[named] Pakk{ own-tracking } on juba teel tellimuses olevale aadressile (vedaja { $carrier }) ja ma ei saa seda ümber suunata. { $carrier } oskab öelda, mis on veel võimalik.
}
act-answer = { $answer }
act-glad = Mul on hea meel kuulda, et kõik on korras.
act-answer-later = Uurin selle välja ja saadan Teile siin kindla vastuse.

## When we cannot

decline-window = { $date ->
    [none] Selle tellimuse tagastamise tähtaeg on möödas, seega ei saa ma seda enam tagasi võtta.
   *[dated] Selle tellimuse tagastamise tähtaeg lõppes { DAY($date, form: "on") }, seega ei saa ma seda enam tagasi võtta.
}
decline-beyond-order = Ma ei saa pakkuda makseid ega kaupu lisaks tellitule.
decline-refunded = Tagasimakse{ own-amount } on juba tehtud{ own-on-date }.
decline-general = Olen tellimuse hoolikalt üle vaadanud ega saa sellega nõustuda.
decline-offer = Kui tootel endal on midagi viga, kirjeldage seda siin ja ma otsin lahenduse.
decline-bank = Kui Te raha ikka veel ei näe, saab Teie pank seda kontrollida.
decline-return = Võite toote tagastada ja raha tagasi saada hiljemalt { DAY($date, form: "on") }.

## As soon as the buyer has answered

after-full-refund = Niipea kui saan Teie vastuse, tagastan kogu summa{ own-amount }.
after-partial-refund = Niipea kui saan Teie vastuse, teen Teile õiglase ettepaneku osaliseks tagasimakseks.
after-refund-duties = Niipea kui olen selle saanud, tagastan Teile imporditasud{ own-amount }.
after-coupon = Niipea kui saan Teie vastuse, korraldan Teile krediidi{ own-amount }.
after-return-and-refund = Niipea kui saan Teie vastuse, korraldan tagastamise ja tagasimakse.
after-replacement = { $kind ->
    [again] Niipea kui saan Teie vastuse, saadan tellimuse tasuta uuesti.
    [right] Niipea kui saan Teie vastuse, saadan tasuta õige toote.
    [size] Niipea kui saan Teie vastuse, saadan tasuta õige suuruse.
   *[new] Niipea kui saan Teie vastuse, saadan tasuta asendustoote.
}
after-resend-parts = Niipea kui saan Teie vastuse, saadan tasuta puuduvad osad.
after-repair = Niipea kui saan Teie vastuse, korraldan tasuta paranduse.

## One question at most

ask-photo-of-damage = Kas saaksite mulle saata foto kahjustusest?
ask-photo-of-defect = Kas saaksite mulle saata foto või lühikese video, millel on viga näha?
ask-photo-of-item-received = Kas saaksite mulle saata foto tootest, mille saite?
ask-which-part-is-missing = Kas saaksite öelda, milline osa on puudu?
ask-which-size-is-needed = Kas saaksite öelda, millist suurust vajate?
ask-what-differs = Kas saaksite öelda, mis erineb kirjeldusest?
ask-check-with-neighbours = Kas saaksite küsida naabritelt ja vaadata kohtadest, kuhu pakke jäetakse?
ask-return-tracking-number = Kas saaksite mulle saata oma tagastuse jälgimisnumbri?
ask-duty-receipt = Kas saaksite mulle saata foto tasude kviitungist?
ask-correct-address = Kas saaksite kontrollida, kas tellimuses olev aadress on täielik ja õige?
ask-what-is-wrong = Kas saaksite lühidalt öelda, mis on valesti?
