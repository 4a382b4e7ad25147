### What the buyer reads, in Icelandic.

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
    [today] {" "}í dag
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; sendingin ætti að berast { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(rakningarnúmer { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(staður: { $place })
}
own-platform = { $platform ->
    [none] markaðstorgið
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] flutningsaðilann
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Góðan dag,
    [company] Góðan dag,
   *[named] Góðan dag, { $name },
}
closing = { $tone ->
    [apologetic] Þakka þér fyrir að láta mig vita.
    [firm] Ef fleiri spurningar vakna er hægt að ná í mig hér.
   *[neutral] Ef eitthvað er óljóst er nóg að svara þessum skilaboðum.
}
closing-question = Með fyrirfram þökk fyrir hjálpina.
sign-off = Bestu kveðjur

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin þín{ own-title } hafi ekki enn borist.
    [firm] Ég skil af skilaboðum þínum að pöntunin{ own-title } hafi ekki enn borist.
   *[neutral] Takk fyrir að láta vita að pöntunin þín{ own-title } hafi ekki enn borist.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin þín{ own-title } sé skráð afhent en hafi ekki borist þér.
    [firm] Ég skil af skilaboðum þínum að þú hafir ekki fundið pöntunina{ own-title } þótt hún sé skráð afhent.
   *[neutral] Takk fyrir skilaboðin. Þú hefur ekki fundið pöntunina{ own-title } þótt hún sé skráð afhent.
}
ack-late = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin þín{ own-title } sé of sein.
    [firm] Ég skil af skilaboðum þínum að pöntunin{ own-title } sé of sein.
   *[neutral] Takk fyrir skilaboðin. Þú bíður eftir pöntuninni{ own-title }, sem er of sein.
}
ack-damaged = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin þín{ own-title } hafi verið skemmd þegar hún barst.
    [firm] Ég skil af skilaboðum þínum að pöntunin{ own-title } hafi verið skemmd þegar hún barst.
   *[neutral] Takk fyrir að láta vita að pöntunin þín{ own-title } hafi verið skemmd þegar hún barst.
}
ack-defective = { $tone ->
    [apologetic] Mér þykir leitt að varan{ own-title } virki ekki eins og hún á að gera.
    [firm] Ég skil af skilaboðum þínum að varan{ own-title } virki ekki eins og hún á að gera.
   *[neutral] Takk fyrir að láta vita að varan{ own-title } virki ekki eins og hún á að gera.
}
ack-not-as-described = { $tone ->
    [apologetic] Mér þykir leitt að varan{ own-title } sé ekki eins og þú bjóst við út frá lýsingunni.
    [firm] Ég skil af skilaboðum þínum að varan{ own-title } sé frábrugðin lýsingunni.
   *[neutral] Takk fyrir að láta vita að varan{ own-title } sé önnur en þú bjóst við.
}
ack-wrong-item = { $tone ->
    [apologetic] Mér þykir leitt að þú hafir ekki fengið rétta vöru úr pöntuninni{ own-title }.
    [firm] Ég skil af skilaboðum þínum að þú hafir ekki fengið rétta vöru úr pöntuninni{ own-title }.
   *[neutral] Takk fyrir að láta vita að þú hafir ekki fengið rétta vöru úr pöntuninni{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Mér þykir leitt að eitthvað hafi vantað í pöntunina þína{ own-title }.
    [firm] Ég skil af skilaboðum þínum að eitthvað hafi vantað í pöntunina{ own-title }.
   *[neutral] Takk fyrir að láta vita að eitthvað hafi vantað í pöntunina{ own-title }.
}
ack-size-fit = { $tone ->
    [apologetic] Mér þykir leitt að stærðin á vörunni{ own-title } passi ekki.
    [firm] Ég skil af skilaboðum þínum að stærðin á vörunni{ own-title } passi ekki.
   *[neutral] Takk fyrir að láta vita að stærðin á vörunni{ own-title } passi ekki.
}
ack-counterfeit = { $tone ->
    [apologetic] Mér þykir leitt að þú efist um að varan{ own-title } sé ósvikin.
    [firm] Ég skil af skilaboðum þínum að þú efist um að varan{ own-title } sé ósvikin.
   *[neutral] Takk fyrir að segja mér að þú efist um að varan{ own-title } sé ósvikin.
}
ack-changed-mind = Takk fyrir skilaboðin. Þú vilt skila vörunni{ own-title }.
ack-cancellation = Takk fyrir skilaboðin. Þú þarft ekki lengur á pöntuninni{ own-title } að halda.
ack-customs-duties = { $tone ->
    [apologetic] Mér þykir leitt að krafist hafi verið aðflutningsgjalda af pöntuninni{ own-title }.
    [firm] Ég skil af skilaboðum þínum að krafist hafi verið aðflutningsgjalda af pöntuninni{ own-title }.
   *[neutral] Takk fyrir að láta vita að krafist hafi verið aðflutningsgjalda af pöntuninni{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Mér þykir leitt að þú bíðir enn eftir endurgreiðslu fyrir pöntunina{ own-title }.
    [firm] Ég skil af skilaboðum þínum að þú bíðir enn eftir endurgreiðslu fyrir pöntunina{ own-title }.
   *[neutral] Takk fyrir skilaboðin. Þú bíður enn eftir endurgreiðslu fyrir pöntunina{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Mér þykir leitt að skil á vörunni{ own-title } hafi ekki gengið vel.
    [firm] Ég skil af skilaboðum þínum að vandamál sé með skil á vörunni{ own-title }.
   *[neutral] Takk fyrir að láta vita af vandamálinu með skil á vörunni{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Mér þykir leitt að þetta valdi þér áhyggjum. Þú skrifar að þú hafir ekki gert þessa pöntun.
    [firm] Ég skil af skilaboðum þínum að þú hafir ekki gert þessa pöntun.
   *[neutral] Takk fyrir að láta vita að þú hafir ekki gert þessa pöntun.
}
ack-review-threat = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin{ own-title } hafi ekki staðist væntingar þínar.
   *[neutral] Takk fyrir skilaboðin um pöntunina{ own-title }.
}
ack-address-change = Takk fyrir skilaboðin um afhendingarstað pöntunarinnar{ own-title }.
ack-product-question = Takk fyrir spurninguna um vöruna{ own-title }.
ack-nothing = Ég skrifa þér vegna pöntunarinnar þinnar{ own-title }.
ack-other = { $tone ->
    [apologetic] Mér þykir leitt að pöntunin{ own-title } hafi valdið þér óþægindum.
   *[neutral] Takk fyrir skilaboðin um pöntunina{ own-title }.
}

## Money back

act-full-refund = Ég endurgreiði þér alla upphæðina{ own-amount }.
refund-days = Greiðslan sést yfirleitt á reikningnum þínum innan { $days ->
    [one] { $days } dags
   *[other] { $days } daga
}.
act-partial-refund = { $arrived ->
    [no] Vegna tafarinnar get ég endurgreitt þér { $amount ->
        [none] hluta verðsins
       *[known] { $amount }
    }.
   *[yes] Ég get endurgreitt þér { $amount ->
        [none] hluta verðsins
       *[known] { $amount }
    } og þú heldur vörunni.
} Ef það hentar þér nægir stutt svar og ég geng frá þessu.
duties-prepaid = Aðflutningsgjöldin voru þegar innifalin í pöntuninni og því hefði ekki átt að krefja þig um þau aftur.
act-refund-duties = Ég endurgreiði þér aðflutningsgjöldin{ own-amount }.
act-coupon = Ég gef þér inneign{ own-amount } fyrir næstu pöntun.
keep-item = { $type ->
    [damaged] Þú þarft ekki að senda skemmdu vöruna til baka.
    [wrong-item] Þú þarft ekki að senda röngu vöruna til baka.
   *[other] Þú þarft ekki að senda vöruna til baka.
}

## Sending it back

act-return-paid = Þú getur skilað vörunni þér að kostnaðarlausu; þú færð fyrirframgreiddan skilamiða.
act-return-own = Þér er velkomið að skila vörunni; sendingarkostnaður við skilin greiðist af þér í þessu tilviki.
act-return = Þér er velkomið að skila vörunni.
return-first-item = Vinsamlegast sendu fyrstu vöruna til baka með fyrirframgreidda miðanum sem þú færð; það kostar þig ekkert.
return-start = Ef þú hefur ekki gert það enn þá skaltu hefja skilin frá pöntuninni á reikningnum þínum.
return-by = Vinsamlegast sendu hana í síðasta lagi { DAY($date, form: "on") }.
return-refund = { $amount ->
    [none] Um leið og hún er komin hingað endurgreiði ég kaupverðið.
   *[known] Um leið og hún er komin hingað endurgreiði ég { $amount }.
}

## Goods

act-replacement = Ég sendi þér{ own-dispatch } { $kind ->
    [again] pöntunina aftur
    [right] rétta vöru
    [size] rétta stærð
   *[new] nýja vöru í staðinn
} þér að kostnaðarlausu{ own-arrives }.
act-resend-parts = Ég sendi þér{ own-dispatch } hlutina sem vantar þér að kostnaðarlausu{ own-arrives }.
act-repair = Ég læt gera við vöruna þér að kostnaðarlausu.
repair-label = Þú færð fyrirframgreiddan miða til að senda hana inn.

## Where it is

act-on-its-way = { $carrier ->
    [none] Pakkinn þinn er á leiðinni{ own-tracking }.
   *[named] Pakkinn þinn er á leiðinni með { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Pakkinn þinn er tilbúinn til afhendingar{ own-tracking }.
   *[named] Pakkinn þinn er tilbúinn til afhendingar hjá { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Pakkinn þinn er í útkeyrslu{ own-tracking }.
   *[named] Pakkinn þinn er í útkeyrslu hjá { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Pakkinn þinn er í tollinum sem stendur{ own-tracking }.
   *[named] Pakkinn þinn er í tollinum sem stendur og heldur síðan áfram með { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Pakkinn þinn er ekki farinn af stað.
   *[dated] Pakkinn þinn er ekki farinn af stað; hann verður sendur í síðasta lagi { DAY($date, form: "on") }.
}
last-scan = Pakkinn var síðast skannaður{ own-on-date }{ own-in-place }.
expected = Hann ætti að berast þér { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Ef ekkert gerist er nóg að svara hér og ég kanna málið hjá flutningsaðilanum.
   *[dated] Ef hann er þá ekki kominn er nóg að svara hér og ég geng strax í málið.
}
act-trace = Ég læt { own-carrier } leita að pakkanum{ own-tracking } og segi þér hér hvað kemur í ljós.
follow-up = Þú heyrir frá mér í síðasta lagi { DAY($date, form: "on") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Samkvæmt rakningu var pakkinn{ own-tracking } afhentur{ own-on-date }{ own-in-place }.
   *[named] Samkvæmt { $carrier } var pakkinn{ own-tracking } afhentur{ own-on-date }{ own-in-place }.
}
signed-for = „{ $name }“ kvittaði fyrir móttökunni.
help-find = Ef hann kemur ekki í leitirnar er nóg að svara hér og ég bið flutningsaðilann um nánari upplýsingar um afhendinguna.
act-contest = Ég hef farið yfir gögn þessarar pöntunar og kem þeim áfram; { own-platform } tekur ákvörðunina. Ef ég get aðstoðað á meðan er nóg að svara hér.
act-refer-fulfilment = { $platform ->
    [none] Markaðstorgið
   *[named] { $platform }
} sá um að geyma og senda þessa pöntun og þjónustuver þess sér því um afhendinguna og hugsanlega endurgreiðslu. Þú nærð sambandi frá pöntuninni á reikningnum þínum.
act-refer-delivery = { $platform ->
    [none] Markaðstorgið
   *[named] { $platform }
} sér um spurningar um afhendingu og endurgreiðslur fyrir þessa pöntun í eigin ferli, sem þú finnur við pöntunina á reikningnum þínum.
act-refer-payment = { $platform ->
    [none] Markaðstorgið
   *[named] { $platform }
} sér alfarið um greiðslur og ég sé engar greiðsluupplýsingar. Þjónustuverið þar getur farið yfir greiðsluna með þér.
act-refer = { $platform ->
    [none] Markaðstorgið
   *[named] { $platform }
} sér um þetta í eigin ferli, sem þú finnur við pöntunina á reikningnum þínum.

## Cancelling, address, answers

act-cancel = Ég afturkalla pöntunina fyrir þig. Ekkert verður sent og það sem þegar hefur verið greitt verður endurgreitt að fullu.
act-cancel-shipped = { $carrier ->
    [none] Pakkinn er þegar á leiðinni og ekki er lengur hægt að stöðva hann.
   *[named] Pakkinn er þegar hjá { $carrier } og ekki er lengur hægt að stöðva hann.
}
return-after-arrival = { $days ->
    [none] Þegar hann er kominn geturðu skilað honum og fengið endurgreitt.
   *[known] Þegar hann er kominn hefurðu { $days } daga til að skila honum og fá endurgreitt.
}
act-address-open = Ég get aðeins sent á heimilisfangið í pöntuninni. Ef þú getur enn breytt því á reikningnum þínum sendi ég á það nýja.
act-address-shipped = { $carrier ->
    [none] Pakkinn{ own-tracking } er þegar á leið á heimilisfangið í pöntuninni og ég get ekki beint honum annað. Flutningsaðilinn getur sagt þér hvað er enn mögulegt.
   *[named] Pakkinn{ own-tracking } er þegar á leið með { $carrier } á heimilisfangið í pöntuninni og ég get ekki beint honum annað. { $carrier } getur sagt þér hvað er enn mögulegt.
}
act-answer = { $answer }
act-glad = Það gleður mig að heyra að allt sé í lagi.
act-answer-later = Ég kanna þetta og sendi þér áreiðanlegt svar hér.

## When we cannot

decline-window = { $date ->
    [none] Skilafrestur þessarar pöntunar er liðinn og ég get því ekki tekið við henni aftur.
   *[dated] Skilafrestur þessarar pöntunar rann út { DAY($date, form: "on") } og ég get því ekki tekið við henni aftur.
}
decline-beyond-order = Ég get ekki boðið greiðslur eða vörur umfram það sem pantað var.
decline-refunded = Endurgreiðslan{ own-amount } hefur þegar farið fram{ own-on-date }.
decline-general = Ég hef farið vandlega yfir pöntunina og get ekki fallist á þetta.
decline-offer = Ef eitthvað er að vörunni sjálfri skaltu lýsa því hér og ég finn lausn.
decline-bank = Ef þú sérð greiðsluna ekki enn getur bankinn þinn kannað það.
decline-return = Þú getur skilað vörunni og fengið endurgreitt í síðasta lagi { DAY($date, form: "on") }.

## As soon as the buyer has answered

after-full-refund = Um leið og ég fæ svar frá þér endurgreiði ég alla upphæðina{ own-amount }.
after-partial-refund = Um leið og ég fæ svar frá þér geri ég þér sanngjarnt tilboð um endurgreiðslu að hluta.
after-refund-duties = Um leið og ég hef fengið hana endurgreiði ég þér aðflutningsgjöldin{ own-amount }.
after-coupon = Um leið og ég fæ svar frá þér útvega ég þér inneign{ own-amount }.
after-return-and-refund = Um leið og ég fæ svar frá þér geng ég frá skilunum og endurgreiðslunni.
after-replacement = { $kind ->
    [again] Um leið og ég fæ svar frá þér sendi ég pöntunina aftur þér að kostnaðarlausu.
    [right] Um leið og ég fæ svar frá þér sendi ég rétta vöru þér að kostnaðarlausu.
    [size] Um leið og ég fæ svar frá þér sendi ég rétta stærð þér að kostnaðarlausu.
   *[new] Um leið og ég fæ svar frá þér sendi ég nýja vöru í staðinn þér að kostnaðarlausu.
}
after-resend-parts = Um leið og ég fæ svar frá þér sendi ég hlutina sem vantar þér að kostnaðarlausu.
after-repair = Um leið og ég fæ svar frá þér læt ég gera við vöruna þér að kostnaðarlausu.

## One question at most

ask-photo-of-damage = Gætirðu sent mér mynd af skemmdinni?
ask-photo-of-defect = Gætirðu sent mér mynd eða stutt myndskeið sem sýnir gallann?
ask-photo-of-item-received = Gætirðu sent mér mynd af vörunni sem þú fékkst?
ask-which-part-is-missing = Gætirðu sagt mér hvaða hlut vantar?
ask-which-size-is-needed = Gætirðu sagt mér hvaða stærð þú þarft?
ask-what-differs = Gætirðu sagt mér hvað er frábrugðið lýsingunni?
ask-check-with-neighbours = Gætirðu spurt nágrannana og athugað á þeim stöðum þar sem pakkar eru skildir eftir?
ask-return-tracking-number = Gætirðu sent mér rakningarnúmer skilasendingarinnar?
ask-duty-receipt = Gætirðu sent mér mynd af kvittuninni fyrir gjöldunum?
ask-correct-address = Gætirðu athugað hvort heimilisfangið í pöntuninni sé rétt og tæmandi?
ask-what-is-wrong = Gætirðu sagt mér í stuttu máli hvað er að?
