### What the buyer reads, in Welsh. Names stand where nothing has to change their first letter.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}(“{ $item }”)
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}heddiw
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; dylai gyrraedd { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(rhif olrhain { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] y farchnad ar-lein
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] y cludwr
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Helo,
    [company] Helo,
    [mr] Helo Mr { $name },
    [ms] Helo Ms { $name },
   *[named] Helo { $name },
}
closing = { $tone ->
    [apologetic] Diolch am roi gwybod i mi.
    [firm] Rwyf ar gael yma os oes gennych ragor o gwestiynau.
   *[neutral] Os oes rhywbeth yn aneglur, atebwch y neges hon.
}
closing-question = Diolch ymlaen llaw am eich help.
sign-off = Cofion gorau,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad yw eich archeb{ own-title } wedi cyrraedd eto.
    [firm] Rwy’n deall o’ch neges nad yw eich archeb{ own-title } wedi cyrraedd eto.
   *[neutral] Diolch am roi gwybod i mi nad yw eich archeb{ own-title } wedi cyrraedd eto.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Mae’n ddrwg gen i fod eich archeb{ own-title } wedi’i nodi fel un a ddanfonwyd ond heb eich cyrraedd.
    [firm] Rwy’n deall o’ch neges nad ydych wedi dod o hyd i’ch archeb{ own-title }, er ei bod wedi’i nodi fel un a ddanfonwyd.
   *[neutral] Diolch am eich neges. Nid ydych wedi dod o hyd i’ch archeb{ own-title }, er ei bod wedi’i nodi fel un a ddanfonwyd.
}
ack-late = { $tone ->
    [apologetic] Mae’n ddrwg gen i fod eich archeb{ own-title } yn hwyrach na’r hyn a gyhoeddwyd.
    [firm] Rwy’n deall o’ch neges fod eich archeb{ own-title } yn hwyrach na’r hyn a gyhoeddwyd.
   *[neutral] Diolch am eich neges. Rydych yn aros am eich archeb{ own-title }, sy’n hwyrach na’r hyn a gyhoeddwyd.
}
ack-damaged = { $tone ->
    [apologetic] Mae’n ddrwg gen i fod eich archeb{ own-title } wedi cyrraedd wedi’i difrodi.
    [firm] Rwy’n deall o’ch neges fod eich archeb{ own-title } wedi cyrraedd wedi’i difrodi.
   *[neutral] Diolch am roi gwybod i mi fod eich archeb{ own-title } wedi cyrraedd wedi’i difrodi.
}
ack-defective = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad yw’r eitem{ own-title } yn gweithio fel y dylai.
    [firm] Rwy’n deall o’ch neges nad yw’r eitem{ own-title } yn gweithio fel y dylai.
   *[neutral] Diolch am roi gwybod i mi nad yw’r eitem{ own-title } yn gweithio fel y dylai.
}
ack-not-as-described = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad yw’r eitem{ own-title } yr hyn yr oeddech yn ei ddisgwyl o’r disgrifiad.
    [firm] Rwy’n deall o’ch neges fod yr eitem{ own-title } yn wahanol i’r disgrifiad.
   *[neutral] Diolch am roi gwybod i mi fod yr eitem{ own-title } yn wahanol i’r hyn yr oeddech yn ei ddisgwyl.
}
ack-wrong-item = { $tone ->
    [apologetic] Mae’n ddrwg gen i na chawsoch yr eitem gywir yn eich archeb{ own-title }.
    [firm] Rwy’n deall o’ch neges na chawsoch yr eitem gywir yn eich archeb{ own-title }.
   *[neutral] Diolch am roi gwybod i mi na chawsoch yr eitem gywir yn eich archeb{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Mae’n ddrwg gen i fod eich archeb{ own-title } wedi cyrraedd yn anghyflawn.
    [firm] Rwy’n deall o’ch neges fod eich archeb{ own-title } wedi cyrraedd yn anghyflawn.
   *[neutral] Diolch am roi gwybod i mi fod eich archeb{ own-title } wedi cyrraedd yn anghyflawn.
}
ack-size-fit = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad yw maint yr eitem{ own-title } yn ffitio.
    [firm] Rwy’n deall o’ch neges nad yw maint yr eitem{ own-title } yn ffitio.
   *[neutral] Diolch am roi gwybod i mi nad yw maint yr eitem{ own-title } yn ffitio.
}
ack-counterfeit = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad ydych yn siŵr a yw’r eitem{ own-title } yn un ddilys.
    [firm] Rwy’n deall o’ch neges eich bod yn amau a yw’r eitem{ own-title } yn un ddilys.
   *[neutral] Diolch am ddweud wrthyf eich bod yn amau a yw’r eitem{ own-title } yn un ddilys.
}
ack-changed-mind = Diolch am eich neges. Hoffech ddychwelyd yr eitem{ own-title }.
ack-cancellation = Diolch am eich neges. Nid oes angen eich archeb{ own-title } arnoch bellach.
ack-customs-duties = { $tone ->
    [apologetic] Mae’n ddrwg gen i y gofynnwyd i chi dalu taliadau mewnforio ar eich archeb{ own-title }.
    [firm] Rwy’n deall o’ch neges y gofynnwyd i chi dalu taliadau mewnforio ar eich archeb{ own-title }.
   *[neutral] Diolch am roi gwybod i mi y gofynnwyd i chi dalu taliadau mewnforio ar eich archeb{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Mae’n ddrwg gen i eich bod yn dal i aros am yr ad-daliad am eich archeb{ own-title }.
    [firm] Rwy’n deall o’ch neges eich bod yn dal i aros am yr ad-daliad am eich archeb{ own-title }.
   *[neutral] Diolch am eich neges. Rydych yn dal i aros am yr ad-daliad am eich archeb{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad yw dychwelyd yr eitem{ own-title } wedi mynd yn hwylus.
    [firm] Rwy’n deall o’ch neges fod problem gyda dychwelyd yr eitem{ own-title }.
   *[neutral] Diolch am roi gwybod i mi am y broblem gyda dychwelyd yr eitem{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Mae’n ddrwg gen i am y pryder y mae hyn yn ei achosi. Rydych yn ysgrifennu nad chi a osododd yr archeb hon.
    [firm] Rwy’n deall o’ch neges nad chi a osododd yr archeb hon.
   *[neutral] Diolch am roi gwybod i mi nad chi a osododd yr archeb hon.
}
ack-review-threat = { $tone ->
    [apologetic] Mae’n ddrwg gen i nad ydych yn hapus gyda’ch archeb{ own-title }.
   *[neutral] Diolch am eich neges am eich archeb{ own-title }.
}
ack-address-change = Diolch am eich neges am gyfeiriad danfon eich archeb{ own-title }.
ack-product-question = Diolch am eich cwestiwn am yr eitem{ own-title }.
ack-nothing = Rwy’n ysgrifennu atoch am eich archeb{ own-title }.
ack-other = { $tone ->
    [apologetic] Mae’n ddrwg gen i fod eich archeb{ own-title } wedi achosi trafferth i chi.
   *[neutral] Diolch am eich neges am eich archeb{ own-title }.
}

## Money back

act-full-refund = Rwy’n ad-dalu’r swm llawn{ own-amount } i chi.
refund-days = Fel arfer mae’n ymddangos yn eich cyfrif o fewn { $days ->
    [one] un diwrnod
    [two] { $days } ddiwrnod
    [few] { $days } diwrnod
    [many] { $days } diwrnod
   *[other] { $days } diwrnod
}.
act-partial-refund = { $arrived ->
    [no] Am yr oedi, gallaf ad-dalu { $amount ->
        [none] rhan o’r pris
       *[known] { $amount }
    } i chi.
   *[yes] Gallaf ad-dalu { $amount ->
        [none] rhan o’r pris
       *[known] { $amount }
    } i chi, ac rydych yn cadw’r eitem.
} Os yw hynny’n eich siwtio, mae ateb byr yn ddigon a byddaf yn ei drefnu.
duties-prepaid = Roedd y taliadau mewnforio eisoes wedi’u cynnwys yn eich archeb, felly ni ddylid bod wedi gofyn i chi amdanynt eto.
act-refund-duties = Rwy’n ad-dalu’r taliadau{ own-amount } i chi.
act-coupon = Rwy’n rhoi credyd{ own-amount } i chi ar gyfer eich archeb nesaf.
keep-item = { $type ->
    [damaged] Nid oes angen i chi anfon yr eitem a ddifrodwyd yn ôl.
    [wrong-item] Nid oes angen i chi anfon yr eitem anghywir yn ôl.
   *[other] Nid oes angen i chi anfon yr eitem yn ôl.
}

## Sending it back

act-return-paid = Gallwch ddychwelyd yr eitem am ddim; byddwch yn cael label dychwelyd wedi’i dalu ymlaen llaw.
act-return-own = Mae croeso i chi ddychwelyd yr eitem; chi sy’n talu’r postio yn ôl yn yr achos hwn.
act-return = Mae croeso i chi ddychwelyd yr eitem.
return-first-item = Anfonwch yr eitem gyntaf yn ôl gyda’r label wedi’i dalu ymlaen llaw y byddwch yn ei gael; nid yw’n costio dim i chi.
return-start = Os nad ydych wedi gwneud hynny eto, dechreuwch y broses ddychwelyd o’r archeb yn eich cyfrif.
return-by = Anfonwch hi erbyn { DAY($date, form: "by") }, os gwelwch yn dda.
return-refund = { $amount ->
    [none] Cyn gynted ag y bydd wedi cyrraedd yma, byddaf yn ad-dalu’r pris prynu.
   *[known] Cyn gynted ag y bydd wedi cyrraedd yma, byddaf yn ad-dalu { $amount }.
}

## Goods

act-replacement = Rwy’n anfon { $kind ->
    [again] eich archeb eto
    [right] yr eitem gywir
    [size] y maint cywir
   *[new] eitem yn ei lle
} atoch am ddim{ own-dispatch }{ own-arrives }.
act-resend-parts = Rwy’n anfon y rhannau coll atoch am ddim{ own-dispatch }{ own-arrives }.
act-repair = Byddaf yn trefnu i’r eitem gael ei thrwsio heb unrhyw gost i chi.
repair-label = Byddwch yn cael label wedi’i dalu ymlaen llaw i’w hanfon i mewn.

## Where it is

act-on-its-way = { $carrier ->
    [none] Mae eich parsel ar ei ffordd{ own-tracking }.
   *[named] Mae eich parsel ar ei ffordd gyda { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Mae eich parsel yn barod i’w gasglu{ own-tracking }.
   *[named] Mae eich parsel yn barod i’w gasglu gan { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Mae eich parsel allan i’w ddanfon{ own-tracking }.
   *[named] Mae eich parsel allan i’w ddanfon gyda { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Mae eich parsel yn y tollau ar hyn o bryd{ own-tracking }.
   *[named] Mae eich parsel yn y tollau ar hyn o bryd a bydd wedyn yn mynd ymlaen gyda { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Nid yw eich parsel wedi gadael eto.
   *[dated] Nid yw eich parsel wedi gadael eto; bydd yn cael ei anfon erbyn { DAY($date, form: "by") }.
}
last-scan = Cafodd y parsel ei sganio ddiwethaf{ own-on-date }{ own-in-place }.
expected = Dylai fod gyda chi { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Os na fydd dim yn symud, atebwch yma a byddaf yn holi’r cludwr.
   *[dated] Os na fydd yno erbyn hynny, atebwch yma a byddaf yn delio â’r mater ar unwaith.
}
act-trace = Byddaf yn gofyn i { own-carrier } chwilio am y parsel{ own-tracking } ac yn dweud wrthych yma beth a ganfuwyd.
follow-up = Byddwch yn clywed gennyf erbyn { DAY($date, form: "by") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Yn ôl yr olrhain, danfonwyd y parsel{ own-tracking }{ own-on-date }{ own-in-place }.
   *[named] Yn ôl { $carrier }, danfonwyd y parsel{ own-tracking }{ own-on-date }{ own-in-place }.
}
signed-for = Llofnodwyd amdano gan “{ $name }”.
help-find = Os na ddaw i’r golwg, atebwch yma a byddaf yn gofyn i’r cludwr am fanylion y danfon.
act-contest = Rwyf wedi mynd drwy gofnodion yr archeb hon ac yn eu trosglwyddo; { own-platform } fydd yn gwneud y penderfyniad. Os gallaf helpu gydag unrhyw beth yn y cyfamser, atebwch yma.
act-refer-fulfilment = Cafodd yr archeb hon ei storio a’i hanfon gan { own-platform }, felly eu gwasanaeth cwsmeriaid nhw sy’n gofalu am y danfon ac unrhyw ad-daliad. Gallwch gysylltu â nhw o’r archeb yn eich cyfrif.
act-refer-delivery = Mae cwestiynau am ddanfon ac ad-daliadau ar gyfer yr archeb hon yn cael eu trin gan { own-platform } drwy ei broses ei hun, sydd i’w chael gyda’r archeb yn eich cyfrif.
act-refer-payment = Dim ond { own-platform } sy’n trin taliadau, ac ni allaf weld unrhyw fanylion talu. Gall eu gwasanaeth cwsmeriaid wirio’r taliad gyda chi.
act-refer = Mae hyn yn cael ei drin gan { own-platform } drwy ei broses ei hun, sydd i’w chael gyda’r archeb yn eich cyfrif.

## Cancelling, address, answers

act-cancel = Rwy’n canslo’r archeb ar eich rhan. Ni fydd dim yn cael ei anfon, a bydd unrhyw daliad a wnaed eisoes yn cael ei ad-dalu’n llawn.
act-cancel-shipped = { $carrier ->
    [none] Mae’r parsel eisoes ar ei ffordd ac ni ellir ei atal bellach.
   *[named] Mae’r parsel eisoes gyda { $carrier } ac ni ellir ei atal bellach.
}
return-after-arrival = { $days ->
    [none] Unwaith y bydd wedi cyrraedd, gallwch ei ddychwelyd am ad-daliad.
   *[known] Unwaith y bydd wedi cyrraedd, bydd gennych { $days } diwrnod i’w ddychwelyd am ad-daliad.
}
act-address-open = Dim ond i’r cyfeiriad yn yr archeb y gallaf anfon. Os gallwch ei newid o hyd yn eich cyfrif, byddaf yn anfon i’r un newydd.
act-address-shipped = { $carrier ->
    [none] Mae’r parsel{ own-tracking } eisoes ar ei ffordd i’r cyfeiriad yn yr archeb, ac ni allaf ei ailgyfeirio. Gall y cludwr ddweud wrthych beth sy’n bosibl o hyd.
   *[named] Mae’r parsel{ own-tracking } eisoes ar ei ffordd gyda { $carrier } i’r cyfeiriad yn yr archeb, ac ni allaf ei ailgyfeirio. Gall { $carrier } ddweud wrthych beth sy’n bosibl o hyd.
}
act-answer = { $answer }
act-glad = Rwy’n falch o glywed bod popeth yn iawn.
act-answer-later = Rwy’n gwirio hyn a byddaf yn anfon ateb dibynadwy atoch yma.

## When we cannot

decline-window = { $date ->
    [none] Mae’r cyfnod dychwelyd ar gyfer yr archeb hon wedi dod i ben, felly ni allaf ei chymryd yn ôl bellach.
   *[dated] Daeth y cyfnod dychwelyd ar gyfer yr archeb hon i ben { DAY($date, form: "on") }, felly ni allaf ei chymryd yn ôl bellach.
}
decline-beyond-order = Ni allaf gynnig taliadau na nwyddau y tu hwnt i’r hyn a archebwyd.
decline-refunded = Mae’r ad-daliad{ own-amount } eisoes wedi’i wneud{ own-on-date }.
decline-general = Rwyf wedi gwirio’r archeb yn ofalus ac ni allaf gytuno i hyn.
decline-offer = Os oes rhywbeth o’i le ar yr eitem ei hun, disgrifiwch ef yma a byddaf yn chwilio am ateb.
decline-bank = Os nad ydych yn gweld yr arian o hyd, gall eich banc edrych i mewn i’r mater.
decline-return = Gallwch ddychwelyd yr eitem am ad-daliad erbyn { DAY($date, form: "by") }.

## As soon as the buyer has answered

after-full-refund = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn ad-dalu’r swm llawn{ own-amount }.
after-partial-refund = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn gwneud cynnig teg i chi am ad-daliad rhannol.
after-refund-duties = Cyn gynted ag y bydd gennyf, byddaf yn ad-dalu’r taliadau{ own-amount } i chi.
after-coupon = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn trefnu credyd{ own-amount } i chi.
after-return-and-refund = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn trefnu’r dychwelyd a’r ad-daliad.
after-replacement = { $kind ->
    [again] Cyn gynted ag y bydd eich ateb gennyf, byddaf yn anfon eich archeb atoch eto am ddim.
    [right] Cyn gynted ag y bydd eich ateb gennyf, byddaf yn anfon yr eitem gywir atoch am ddim.
    [size] Cyn gynted ag y bydd eich ateb gennyf, byddaf yn anfon y maint cywir atoch am ddim.
   *[new] Cyn gynted ag y bydd eich ateb gennyf, byddaf yn anfon eitem yn ei lle atoch am ddim.
}
after-resend-parts = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn anfon y rhannau coll atoch am ddim.
after-repair = Cyn gynted ag y bydd eich ateb gennyf, byddaf yn trefnu’r trwsio heb unrhyw gost i chi.

## One question at most

ask-photo-of-damage = A allech anfon llun o’r difrod ataf, os gwelwch yn dda?
ask-photo-of-defect = A allech anfon llun neu fideo byr sy’n dangos y nam ataf, os gwelwch yn dda?
ask-photo-of-item-received = A allech anfon llun o’r eitem a gawsoch ataf, os gwelwch yn dda?
ask-which-part-is-missing = A allech ddweud wrthyf pa ran sydd ar goll, os gwelwch yn dda?
ask-which-size-is-needed = A allech ddweud wrthyf pa faint sydd ei angen arnoch, os gwelwch yn dda?
ask-what-differs = A allech ddweud wrthyf beth sy’n wahanol i’r disgrifiad, os gwelwch yn dda?
ask-check-with-neighbours = A allech holi eich cymdogion ac edrych yn y mannau lle mae parseli’n cael eu gadael, os gwelwch yn dda?
ask-return-tracking-number = A allech anfon rhif olrhain y parsel a ddychwelwyd ataf, os gwelwch yn dda?
ask-duty-receipt = A allech anfon llun o’r dderbynneb am y taliadau ataf, os gwelwch yn dda?
ask-correct-address = A allech wirio a yw’r cyfeiriad yn yr archeb yn gyflawn ac yn gywir, os gwelwch yn dda?
ask-what-is-wrong = A allech ddweud wrthyf yn fyr beth sydd o’i le, os gwelwch yn dda?
