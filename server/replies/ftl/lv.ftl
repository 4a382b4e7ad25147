### What the buyer reads, in Latvian.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}“{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}jau šodien
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; tam vajadzētu būt pie Jums { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(izsekošanas numurs { $tracking })
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
    [none] tirdzniecības vietne
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] pārvadātājam
   *[named] pārvadātājam { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Labdien!
    [company] Labdien!
    [mr] Labdien, { $name } kungs!
    [ms] Labdien, { $name } kundze!
   *[named] Labdien, { $name }!
}
closing = { $tone ->
    [apologetic] Paldies, ka man paziņojāt.
    [firm] Ja Jums ir vēl kādi jautājumi, rakstiet man šeit.
   *[neutral] Ja kaut kas nav skaidrs, vienkārši atbildiet uz šo ziņu.
}
closing-question = Jau iepriekš pateicos par palīdzību.
sign-off = Ar cieņu

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Man žēl, ka Jūsu pasūtījums{ own-title } vēl nav pienācis.
    [firm] No Jūsu ziņas saprotu, ka Jūsu pasūtījums{ own-title } vēl nav pienācis.
   *[neutral] Paldies par ziņu, ka Jūsu pasūtījums{ own-title } vēl nav pienācis.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Man žēl, ka Jūsu pasūtījums{ own-title } ir atzīmēts kā piegādāts, bet Jūs to neesat saņēmuši.
    [firm] No Jūsu ziņas saprotu, ka Jūs neesat atraduši pasūtījumu{ own-title }, lai gan tas ir atzīmēts kā piegādāts.
   *[neutral] Paldies par ziņu. Jūs neesat atraduši pasūtījumu{ own-title }, lai gan tas ir atzīmēts kā piegādāts.
}
ack-late = { $tone ->
    [apologetic] Man žēl, ka Jūsu pasūtījums{ own-title } kavējas.
    [firm] No Jūsu ziņas saprotu, ka Jūsu pasūtījums{ own-title } kavējas.
   *[neutral] Paldies par ziņu. Jūs gaidāt pasūtījumu{ own-title }, kas kavējas.
}
ack-damaged = { $tone ->
    [apologetic] Man žēl, ka Jūsu pasūtījums{ own-title } pienāca bojāts.
    [firm] No Jūsu ziņas saprotu, ka Jūsu pasūtījums{ own-title } pienāca bojāts.
   *[neutral] Paldies par ziņu, ka Jūsu pasūtījums{ own-title } pienāca bojāts.
}
ack-defective = { $tone ->
    [apologetic] Man žēl, ka prece{ own-title } nedarbojas, kā vajadzētu.
    [firm] No Jūsu ziņas saprotu, ka prece{ own-title } nedarbojas, kā vajadzētu.
   *[neutral] Paldies par ziņu, ka prece{ own-title } nedarbojas, kā vajadzētu.
}
ack-not-as-described = { $tone ->
    [apologetic] Man žēl, ka prece{ own-title } nav tāda, kādu Jūs pēc apraksta gaidījāt.
    [firm] No Jūsu ziņas saprotu, ka prece{ own-title } atšķiras no apraksta.
   *[neutral] Paldies par ziņu, ka prece{ own-title } nav tāda, kādu Jūs gaidījāt.
}
ack-wrong-item = { $tone ->
    [apologetic] Man žēl, ka pasūtījumā{ own-title } Jūs nesaņēmāt pareizo preci.
    [firm] No Jūsu ziņas saprotu, ka pasūtījumā{ own-title } Jūs nesaņēmāt pareizo preci.
   *[neutral] Paldies par ziņu, ka pasūtījumā{ own-title } Jūs nesaņēmāt pareizo preci.
}
ack-missing-parts = { $tone ->
    [apologetic] Man žēl, ka Jūsu pasūtījums{ own-title } pienāca nepilnīgs.
    [firm] No Jūsu ziņas saprotu, ka Jūsu pasūtījums{ own-title } pienāca nepilnīgs.
   *[neutral] Paldies par ziņu, ka Jūsu pasūtījums{ own-title } pienāca nepilnīgs.
}
ack-size-fit = { $tone ->
    [apologetic] Man žēl, ka preces{ own-title } izmērs Jums neder.
    [firm] No Jūsu ziņas saprotu, ka preces{ own-title } izmērs Jums neder.
   *[neutral] Paldies par ziņu, ka preces{ own-title } izmērs Jums neder.
}
ack-counterfeit = { $tone ->
    [apologetic] Man žēl, ka neesat pārliecināti, vai prece{ own-title } ir īsta.
    [firm] No Jūsu ziņas saprotu, ka Jums ir šaubas, vai prece{ own-title } ir īsta.
   *[neutral] Paldies, ka pastāstījāt par šaubām, vai prece{ own-title } ir īsta.
}
ack-changed-mind = Paldies par ziņu. Jūs vēlaties atgriezt preci{ own-title }.
ack-cancellation = Paldies par ziņu. Jums pasūtījums{ own-title } vairs nav vajadzīgs.
ack-customs-duties = { $tone ->
    [apologetic] Man žēl, ka par pasūtījumu{ own-title } no Jums tika prasīti importa maksājumi.
    [firm] No Jūsu ziņas saprotu, ka par pasūtījumu{ own-title } no Jums tika prasīti importa maksājumi.
   *[neutral] Paldies par ziņu, ka par pasūtījumu{ own-title } no Jums tika prasīti importa maksājumi.
}
ack-refund-not-received = { $tone ->
    [apologetic] Man žēl, ka Jūs joprojām gaidāt naudas atmaksu par pasūtījumu{ own-title }.
    [firm] No Jūsu ziņas saprotu, ka Jūs joprojām gaidāt naudas atmaksu par pasūtījumu{ own-title }.
   *[neutral] Paldies par ziņu. Jūs joprojām gaidāt naudas atmaksu par pasūtījumu{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Man žēl, ka preces{ own-title } atgriešana nav noritējusi gludi.
    [firm] No Jūsu ziņas saprotu, ka ir problēma ar preces{ own-title } atgriešanu.
   *[neutral] Paldies par ziņu par problēmu ar preces{ own-title } atgriešanu.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Man žēl, ka tas Jums rada raizes. Jūs rakstāt, ka šo pasūtījumu neesat veikuši paši.
    [firm] No Jūsu ziņas saprotu, ka šo pasūtījumu neesat veikuši paši.
   *[neutral] Paldies par ziņu, ka šo pasūtījumu neesat veikuši paši.
}
ack-review-threat = { $tone ->
    [apologetic] Man žēl, ka neesat apmierināti ar pasūtījumu{ own-title }.
   *[neutral] Paldies par ziņu par pasūtījumu{ own-title }.
}
ack-address-change = Paldies par ziņu par pasūtījuma{ own-title } piegādes adresi.
ack-product-question = Paldies par jautājumu par preci{ own-title }.
ack-nothing = Rakstu Jums par Jūsu pasūtījumu{ own-title }.
ack-other = { $tone ->
    [apologetic] Man žēl, ka pasūtījums{ own-title } Jums ir sagādājis rūpes.
   *[neutral] Paldies par ziņu par pasūtījumu{ own-title }.
}

## Money back

act-full-refund = Atmaksāju Jums visu summu{ own-amount }.
refund-days = Nauda Jūsu kontā parasti ir redzama { $days ->
    [zero] { $days } dienu
    [one] { $days } dienas
   *[other] { $days } dienu
} laikā.
act-partial-refund = { $arrived ->
    [no] Par kavēšanos varu Jums atmaksāt { $amount ->
        [none] daļu cenas
       *[known] { $amount }
    }.
   *[yes] Varu Jums atmaksāt { $amount ->
        [none] daļu cenas
       *[known] { $amount }
    }, un prece paliek Jums.
} Ja Jums tas der, pietiek ar īsu atbildi, un es to nokārtošu.
duties-prepaid = Importa maksājumi jau bija iekļauti Jūsu pasūtījumā, tāpēc tos nevajadzēja prasīt vēlreiz.
act-refund-duties = Atmaksāju Jums šos maksājumus{ own-amount }.
act-coupon = Piešķiru Jums kredītu{ own-amount } nākamajam pasūtījumam.
keep-item = { $type ->
    [damaged] Bojātā prece nav jāsūta atpakaļ.
    [wrong-item] Nepareizā prece nav jāsūta atpakaļ.
   *[other] Prece nav jāsūta atpakaļ.
}

## Sending it back

act-return-paid = Preci varat atgriezt bez maksas; Jūs saņemsiet apmaksātu atgriešanas uzlīmi.
act-return-own = Preci varat atgriezt; atgriešanas sūtījuma izmaksas šajā gadījumā sedzat Jūs.
act-return = Preci varat atgriezt.
return-first-item = Lūdzu, nosūtiet pirmo preci atpakaļ ar apmaksāto uzlīmi, ko saņemsiet; Jums tas neko nemaksā.
return-start = Ja vēl neesat to izdarījuši, lūdzu, sāciet atgriešanu pie pasūtījuma savā kontā.
return-by = Lūdzu, nosūtiet to { DAY($date, form: "by") }.
return-refund = { $amount ->
    [none] Tiklīdz tā būs šeit saņemta, atmaksāšu pirkuma cenu.
   *[known] Tiklīdz tā būs šeit saņemta, atmaksāšu { $amount }.
}

## Goods

act-replacement = Nosūtīšu Jums{ own-dispatch } bez maksas { $kind ->
    [again] pasūtījumu vēlreiz
    [right] pareizo preci
    [size] pareizo izmēru
   *[new] jaunu preci tās vietā
}{ own-arrives }.
act-resend-parts = Nosūtīšu Jums{ own-dispatch } bez maksas trūkstošās daļas{ own-arrives }.
act-repair = Preci salabosim, un Jums tas neko nemaksās.
repair-label = Jūs saņemsiet apmaksātu uzlīmi tās nosūtīšanai.

## Where it is

act-on-its-way = { $carrier ->
    [none] Jūsu sūtījums ir ceļā{ own-tracking }.
   *[named] Jūsu sūtījums ir ceļā, to ved { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Jūsu sūtījums ir gatavs saņemšanai{ own-tracking }.
   *[named] Jūsu sūtījums ir gatavs saņemšanai, pārvadātājs ir { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Kurjers ir ceļā, lai piegādātu Jūsu sūtījumu{ own-tracking }.
   *[named] Kurjers ir ceļā, lai piegādātu Jūsu sūtījumu, pārvadātājs ir { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Jūsu sūtījums pašlaik ir muitā{ own-tracking }.
   *[named] Jūsu sūtījums pašlaik ir muitā, pēc tam to tālāk vedīs { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Jūsu sūtījums vēl nav nosūtīts.
   *[dated] Jūsu sūtījums vēl nav nosūtīts; tas tiks nosūtīts { DAY($date, form: "by") }.
}
last-scan = Sūtījums pēdējoreiz tika noskenēts{ own-on-date }{ own-in-place }.
expected = Tam vajadzētu būt pie Jums { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Ja nekas nemainās, vienkārši atbildiet šeit, un es noskaidrošu pie pārvadātāja.
   *[dated] Ja līdz tam tas nebūs pienācis, vienkārši atbildiet šeit, un es par to uzreiz parūpēšos.
}
act-trace = Lūgšu { own-carrier } sameklēt sūtījumu{ own-tracking } un šeit pastāstīšu, ko izdevās noskaidrot.
follow-up = Es Jums došu ziņu { DAY($date, form: "by") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Pēc izsekošanas datiem sūtījums{ own-tracking } ir piegādāts{ own-on-date }{ own-in-place }.
   *[named] { $carrier } ziņo, ka sūtījums{ own-tracking } ir piegādāts{ own-on-date }{ own-in-place }.
}
signed-for = Par saņemšanu parakstījās “{ $name }”.
help-find = Ja sūtījums neatrodas, vienkārši atbildiet šeit, un es pajautāšu pārvadātājam sīkāk par piegādi.
act-contest = Es izskatīju šī pasūtījuma datus un nododu tos tālāk; lēmumu pieņems { own-platform }. Ja pa to laiku varu kaut kā palīdzēt, vienkārši atbildiet šeit.
act-refer-fulfilment = Šo pasūtījumu glabāja un nosūtīja { own-platform }, tāpēc par piegādi un iespējamu atmaksu rūpējas turienes klientu apkalpošana. Ar to varat sazināties no pasūtījuma savā kontā.
act-refer-delivery = Piegādes jautājumus un atmaksu šim pasūtījumam izskata { own-platform } savā kārtībā, ko atradīsiet pie pasūtījuma savā kontā.
act-refer-payment = Maksājumus apstrādā tikai { own-platform }, un es maksājumu datus neredzu. Turienes klientu apkalpošana var pārbaudīt maksājumu kopā ar Jums.
act-refer = To izskata { own-platform } savā kārtībā, ko atradīsiet pie pasūtījuma savā kontā.

## Cancelling, address, answers

act-cancel = Es atceļu pasūtījumu Jūsu vietā. Nekas netiks nosūtīts, un jau samaksāto saņemsiet atpakaļ pilnā apmērā.
act-cancel-shipped = { $carrier ->
    [none] Sūtījums jau ir ceļā, un to vairs nevar apturēt.
   *[named] Sūtījums jau ir ceļā (pārvadātājs { $carrier }), un to vairs nevar apturēt.
}
return-after-arrival = { $days ->
    [none] Kad tas būs pienācis, varat to atgriezt un saņemt naudu atpakaļ.
   *[known] Kad tas būs pienācis, varat to atgriezt { $days } dienu laikā un saņemt naudu atpakaļ.
}
act-address-open = Varu sūtīt tikai uz pasūtījumā norādīto adresi. Ja savā kontā to vēl varat mainīt, nosūtīšu uz jauno.
act-address-shipped = { $carrier ->
    [none] Sūtījums{ own-tracking } jau ir ceļā uz pasūtījumā norādīto adresi, un es nevaru to novirzīt citur. Pārvadātājs var pateikt, kas vēl ir iespējams.
   *[named] Sūtījums{ own-tracking } jau ir ceļā uz pasūtījumā norādīto adresi (pārvadātājs { $carrier }), un es nevaru to novirzīt citur. { $carrier } var pateikt, kas vēl ir iespējams.
}
act-answer = { $answer }
act-glad = Prieks dzirdēt, ka viss ir kārtībā.
act-answer-later = Es to noskaidrošu un šeit nosūtīšu Jums drošu atbildi.

## When we cannot

decline-window = { $date ->
    [none] Šī pasūtījuma atgriešanas termiņš ir beidzies, tāpēc to vairs nevaru pieņemt atpakaļ.
   *[dated] Šī pasūtījuma atgriešanas termiņš beidzās { DAY($date, form: "on") }, tāpēc to vairs nevaru pieņemt atpakaļ.
}
decline-beyond-order = Nevaru piedāvāt maksājumus vai preces papildus pasūtītajam.
decline-refunded = Atmaksa{ own-amount } jau ir veikta{ own-on-date }.
decline-general = Es rūpīgi pārbaudīju pasūtījumu un nevaru tam piekrist.
decline-offer = Ja kaut kas nav kārtībā ar pašu preci, aprakstiet to šeit, un es meklēšu risinājumu.
decline-bank = Ja naudu vēl neredzat, to var pārbaudīt Jūsu banka.
decline-return = Preci varat atgriezt un saņemt naudu atpakaļ { DAY($date, form: "by") }.

## As soon as the buyer has answered

after-full-refund = Tiklīdz saņemšu Jūsu atbildi, atmaksāšu visu summu{ own-amount }.
after-partial-refund = Tiklīdz saņemšu Jūsu atbildi, piedāvāšu Jums taisnīgu daļēju atmaksu.
after-refund-duties = Tiklīdz to saņemšu, atmaksāšu Jums šos maksājumus{ own-amount }.
after-coupon = Tiklīdz saņemšu Jūsu atbildi, piešķiršu Jums kredītu{ own-amount }.
after-return-and-refund = Tiklīdz saņemšu Jūsu atbildi, nokārtošu atgriešanu un atmaksu.
after-replacement = { $kind ->
    [again] Tiklīdz saņemšu Jūsu atbildi, bez maksas nosūtīšu pasūtījumu vēlreiz.
    [right] Tiklīdz saņemšu Jūsu atbildi, bez maksas nosūtīšu pareizo preci.
    [size] Tiklīdz saņemšu Jūsu atbildi, bez maksas nosūtīšu pareizo izmēru.
   *[new] Tiklīdz saņemšu Jūsu atbildi, bez maksas nosūtīšu jaunu preci tās vietā.
}
after-resend-parts = Tiklīdz saņemšu Jūsu atbildi, bez maksas nosūtīšu trūkstošās daļas.
after-repair = Tiklīdz saņemšu Jūsu atbildi, nokārtošu remontu bez maksas.

## One question at most

ask-photo-of-damage = Vai varat, lūdzu, atsūtīt man bojājuma fotoattēlu?
ask-photo-of-defect = Vai varat, lūdzu, atsūtīt man fotoattēlu vai īsu video, kurā redzams defekts?
ask-photo-of-item-received = Vai varat, lūdzu, atsūtīt man saņemtās preces fotoattēlu?
ask-which-part-is-missing = Vai varat, lūdzu, pateikt, kuras daļas trūkst?
ask-which-size-is-needed = Vai varat, lūdzu, pateikt, kāds izmērs Jums vajadzīgs?
ask-what-differs = Vai varat, lūdzu, pateikt, kas atšķiras no apraksta?
ask-check-with-neighbours = Vai varat, lūdzu, pajautāt kaimiņiem un apskatīties vietās, kur mēdz atstāt sūtījumus?
ask-return-tracking-number = Vai varat, lūdzu, atsūtīt man atgriešanas sūtījuma izsekošanas numuru?
ask-duty-receipt = Vai varat, lūdzu, atsūtīt man maksājumu kvīts fotoattēlu?
ask-correct-address = Vai varat, lūdzu, pārbaudīt, vai pasūtījumā norādītā adrese ir pilnīga un pareiza?
ask-what-is-wrong = Vai varat, lūdzu, īsi pateikt, kas nav kārtībā?
