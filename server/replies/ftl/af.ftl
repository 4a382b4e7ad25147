### What the buyer reads, in Afrikaans.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}“{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}van { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}vandag nog
   *[dated] {" "}op { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; dit behoort op { $arrives } by u te wees
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(opsporingsnommer { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}op { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}in { $place }
}
own-platform = { $platform ->
    [none] die markplek
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] die koerierdiens
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Goeiedag,
    [company] Goeiedag,
    [mr] Geagte mnr. { $name },
    [ms] Geagte me. { $name },
   *[named] Geagte { $name },
}
closing = { $tone ->
    [apologetic] Dankie dat u my laat weet het.
    [firm] U kan my gerus hier kontak as daar nog vrae is.
   *[neutral] As iets onduidelik is, antwoord gerus op hierdie boodskap.
}
closing-question = Dankie by voorbaat vir u hulp.
sign-off = Vriendelike groete

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } nog nie aangekom het nie.
    [firm] Ek verstaan uit u boodskap dat u bestelling{ own-title } nog nie aangekom het nie.
   *[neutral] Dankie dat u my laat weet dat u bestelling{ own-title } nog nie aangekom het nie.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } as afgelewer aangedui word, maar u nie bereik het nie.
    [firm] Ek verstaan uit u boodskap dat u nie u bestelling{ own-title } gekry het nie, hoewel dit as afgelewer aangedui word.
   *[neutral] Dankie vir u boodskap. U het nie u bestelling{ own-title } gekry nie, hoewel dit as afgelewer aangedui word.
}
ack-late = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } later is as wat aangekondig is.
    [firm] Ek verstaan uit u boodskap dat u bestelling{ own-title } later is as wat aangekondig is.
   *[neutral] Dankie vir u boodskap. U wag vir u bestelling{ own-title }, wat later is as wat aangekondig is.
}
ack-damaged = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } beskadig aangekom het.
    [firm] Ek verstaan uit u boodskap dat u bestelling{ own-title } beskadig aangekom het.
   *[neutral] Dankie dat u my laat weet dat u bestelling{ own-title } beskadig aangekom het.
}
ack-defective = { $tone ->
    [apologetic] Ek is jammer dat die artikel{ own-title } nie werk soos dit moet nie.
    [firm] Ek verstaan uit u boodskap dat die artikel{ own-title } nie werk soos dit moet nie.
   *[neutral] Dankie dat u my laat weet dat die artikel{ own-title } nie werk soos dit moet nie.
}
ack-not-as-described = { $tone ->
    [apologetic] Ek is jammer dat die artikel{ own-title } nie is wat u volgens die beskrywing verwag het nie.
    [firm] Ek verstaan uit u boodskap dat die artikel{ own-title } van die beskrywing verskil.
   *[neutral] Dankie dat u my laat weet dat die artikel{ own-title } verskil van wat u verwag het.
}
ack-wrong-item = { $tone ->
    [apologetic] Ek is jammer dat u nie die regte artikel vir u bestelling{ own-title } ontvang het nie.
    [firm] Ek verstaan uit u boodskap dat u nie die regte artikel vir u bestelling{ own-title } ontvang het nie.
   *[neutral] Dankie dat u my laat weet dat u nie die regte artikel vir u bestelling{ own-title } ontvang het nie.
}
ack-missing-parts = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } onvolledig aangekom het.
    [firm] Ek verstaan uit u boodskap dat u bestelling{ own-title } onvolledig aangekom het.
   *[neutral] Dankie dat u my laat weet dat u bestelling{ own-title } onvolledig aangekom het.
}
ack-size-fit = { $tone ->
    [apologetic] Ek is jammer dat die artikel{ own-title } nie pas nie.
    [firm] Ek verstaan uit u boodskap dat die artikel{ own-title } nie pas nie.
   *[neutral] Dankie dat u my laat weet dat die artikel{ own-title } nie pas nie.
}
ack-counterfeit = { $tone ->
    [apologetic] Ek is jammer dat u onseker is of die artikel{ own-title } eg is.
    [firm] Ek verstaan uit u boodskap dat u twyfel of die artikel{ own-title } eg is.
   *[neutral] Dankie dat u vir my sê dat u twyfel of die artikel{ own-title } eg is.
}
ack-changed-mind = Dankie vir u boodskap. U wil graag die artikel{ own-title } terugstuur.
ack-cancellation = Dankie vir u boodskap. U het nie meer u bestelling{ own-title } nodig nie.
ack-customs-duties = { $tone ->
    [apologetic] Ek is jammer dat u gevra is om invoerheffings op u bestelling{ own-title } te betaal.
    [firm] Ek verstaan uit u boodskap dat u gevra is om invoerheffings op u bestelling{ own-title } te betaal.
   *[neutral] Dankie dat u my laat weet dat u gevra is om invoerheffings op u bestelling{ own-title } te betaal.
}
ack-refund-not-received = { $tone ->
    [apologetic] Ek is jammer dat u steeds vir die terugbetaling vir u bestelling{ own-title } wag.
    [firm] Ek verstaan uit u boodskap dat u steeds vir die terugbetaling vir u bestelling{ own-title } wag.
   *[neutral] Dankie vir u boodskap. U wag steeds vir die terugbetaling vir u bestelling{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Ek is jammer dat die terugstuur van die artikel{ own-title } nie glad verloop het nie.
    [firm] Ek verstaan uit u boodskap dat daar ’n probleem is met die terugstuur van die artikel{ own-title }.
   *[neutral] Dankie dat u my laat weet van die probleem met die terugstuur van die artikel{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Ek is jammer oor die kommer wat dit u besorg. U skryf dat u nie self hierdie bestelling geplaas het nie.
    [firm] Ek verstaan uit u boodskap dat u nie self hierdie bestelling geplaas het nie.
   *[neutral] Dankie dat u my laat weet dat u nie self hierdie bestelling geplaas het nie.
}
ack-review-threat = { $tone ->
    [apologetic] Ek is jammer dat u nie tevrede is met u bestelling{ own-title } nie.
   *[neutral] Dankie vir u boodskap oor u bestelling{ own-title }.
}
ack-address-change = Dankie vir u boodskap oor die afleweringsadres vir u bestelling{ own-title }.
ack-product-question = Dankie vir u vraag oor die artikel{ own-title }.
ack-nothing = Ek skryf aan u oor u bestelling{ own-title }.
ack-other = { $tone ->
    [apologetic] Ek is jammer dat u bestelling{ own-title } u moeite gegee het.
   *[neutral] Dankie vir u boodskap oor u bestelling{ own-title }.
}

## Money back

act-full-refund = Ek betaal die volle bedrag{ own-amount } aan u terug.
refund-days = Dit wys gewoonlik binne { $days ->
    [one] een dag
   *[other] { $days } dae
} op u rekening.
act-partial-refund = { $arrived ->
    [no] Vir die vertraging kan ek { $amount ->
        [none] ’n deel van die prys
       *[known] { $amount }
    } aan u terugbetaal.
   *[yes] Ek kan { $amount ->
        [none] ’n deel van die prys
       *[known] { $amount }
    } aan u terugbetaal, en u hou die artikel.
} As dit u pas, is ’n kort antwoord genoeg en ek reël dit.
duties-prepaid = Die invoerheffings was reeds by u bestelling ingesluit, dus moes dit nie weer van u gevra gewees het nie.
act-refund-duties = Ek betaal die heffings{ own-amount } aan u terug.
act-coupon = Ek gee u ’n krediet{ own-amount } vir u volgende bestelling.
keep-item = { $type ->
    [damaged] U hoef nie die beskadigde artikel terug te stuur nie.
    [wrong-item] U hoef nie die verkeerde artikel terug te stuur nie.
   *[other] U hoef nie die artikel terug te stuur nie.
}

## Sending it back

act-return-paid = U kan die artikel gratis terugstuur; u sal ’n voorafbetaalde retoeretiket ontvang.
act-return-own = U kan gerus die artikel terugstuur; die posgeld vir die terugstuur is in hierdie geval vir u eie rekening.
act-return = U kan gerus die artikel terugstuur.
return-first-item = Stuur asseblief die eerste artikel terug met die voorafbetaalde etiket wat u sal ontvang; dit kos u niks.
return-start = As u dit nog nie gedoen het nie, begin asseblief die terugsending by die bestelling in u rekening.
return-by = Stuur dit asseblief teen { $date }.
return-refund = { $amount ->
    [none] Sodra dit hier aangekom het, betaal ek die koopprys terug.
   *[known] Sodra dit hier aangekom het, betaal ek { $amount } terug.
}

## Goods

act-replacement = Ek stuur{ own-dispatch } vir u { $kind ->
    [again] u bestelling weer
    [right] die regte artikel
    [size] die regte grootte
   *[new] ’n plaasvervanger
} gratis{ own-arrives }.
act-resend-parts = Ek stuur{ own-dispatch } vir u die ontbrekende onderdele gratis{ own-arrives }.
act-repair = Ek laat die artikel herstel sonder koste vir u.
repair-label = U sal ’n voorafbetaalde etiket kry om dit in te stuur.

## Where it is

act-on-its-way = { $carrier ->
    [none] U pakkie is onderweg{ own-tracking }.
   *[named] U pakkie is met { $carrier } onderweg{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] U pakkie is gereed om afgehaal te word{ own-tracking }.
   *[named] U pakkie is gereed om by { $carrier } afgehaal te word{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] U pakkie is op pad vir aflewering{ own-tracking }.
   *[named] U pakkie is met { $carrier } op pad vir aflewering{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] U pakkie is tans by die doeane{ own-tracking }.
   *[named] U pakkie is tans by die doeane en gaan daarna verder met { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] U pakkie is nog nie versend nie.
   *[dated] U pakkie is nog nie versend nie; dit sal teen { $date } versend word.
}
last-scan = Die pakkie is laas{ own-on-date }{ own-in-place } geskandeer.
expected = Dit behoort op { $date } by u te wees.
wait-offer = { $until ->
    [none] As niks gebeur nie, antwoord net hier, dan volg ek dit by die koerierdiens op.
   *[dated] As dit teen dan nie daar is nie, antwoord net hier, dan gee ek dadelik daaraan aandag.
}
act-trace = Ek laat { own-carrier } na die pakkie{ own-tracking } soek en laat u hier weet wat hulle vind.
follow-up = U sal teen { $date } van my hoor.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Volgens die opsporing is die pakkie{ own-tracking }{ own-on-date }{ own-in-place } afgelewer.
   *[named] Volgens { $carrier } is die pakkie{ own-tracking }{ own-on-date }{ own-in-place } afgelewer.
}
signed-for = “{ $name }” het vir ontvangs geteken.
help-find = As dit nie opduik nie, antwoord net hier, dan vra ek die koerierdiens vir die besonderhede van die aflewering.
act-contest = Ek het die rekords van hierdie bestelling deurgegaan en gee dit aan { own-platform }, waar die besluit geneem sal word. As ek intussen met iets kan help, antwoord net hier.
act-refer-fulfilment = Hierdie bestelling is deur { own-platform } gestoor en versend, dus sorg hulle kliëntediens vir die aflewering en enige terugbetaling daarvoor. U kan hulle bereik vanaf die bestelling in u rekening.
act-refer-delivery = Vrae oor aflewering en terugbetalings vir hierdie bestelling word deur { own-platform } in hulle eie proses hanteer, wat u by die bestelling in u rekening vind.
act-refer-payment = Betalings word slegs deur { own-platform } hanteer, en ek kan geen betalingsbesonderhede sien nie. Hulle kliëntediens kan die betaling saam met u nagaan.
act-refer = Dit word deur { own-platform } in hulle eie proses hanteer, wat u by die bestelling in u rekening vind.

## Cancelling, address, answers

act-cancel = Ek kanselleer die bestelling vir u. Niks sal versend word nie, en wat reeds betaal is, word ten volle terugbetaal.
act-cancel-shipped = { $carrier ->
    [none] Die pakkie is reeds onderweg en kan nie meer gestop word nie.
   *[named] Die pakkie is reeds by { $carrier } en kan nie meer gestop word nie.
}
return-after-arrival = { $days ->
    [none] Sodra dit aangekom het, kan u dit vir ’n terugbetaling terugstuur.
   *[known] Sodra dit aangekom het, het u { $days } dae om dit vir ’n terugbetaling terug te stuur.
}
act-address-open = Ek kan slegs na die adres in die bestelling versend. As u dit nog in u rekening kan verander, versend ek na die nuwe een.
act-address-shipped = { $carrier ->
    [none] Die pakkie{ own-tracking } is reeds onderweg na die adres in die bestelling, en ek kan dit nie herlei nie. Die koerierdiens kan u sê wat nog moontlik is.
   *[named] Die pakkie{ own-tracking } is reeds met { $carrier } onderweg na die adres in die bestelling, en ek kan dit nie herlei nie. { $carrier } kan u sê wat nog moontlik is.
}
act-answer = { $answer }
act-glad = Ek is bly om te hoor dat alles in orde is.
act-answer-later = Ek gaan dit na en stuur hier vir u ’n betroubare antwoord.

## When we cannot

decline-window = { $date ->
    [none] Die tydperk om hierdie bestelling terug te stuur is verby, dus kan ek dit nie meer terugneem nie.
   *[dated] Die tydperk om hierdie bestelling terug te stuur het op { $date } verstryk, dus kan ek dit nie meer terugneem nie.
}
decline-beyond-order = Ek kan nie betalings of goedere bo en behalwe die bestelling aanbied nie.
decline-refunded = Die terugbetaling{ own-amount } is reeds{ own-on-date } gedoen.
decline-general = Ek het die bestelling noukeurig nagegaan en kan nie hiertoe instem nie.
decline-offer = As daar iets met die artikel self verkeerd is, beskryf dit hier en ek sal ’n oplossing soek.
decline-bank = As u dit steeds nie sien nie, kan u bank dit nagaan.
decline-return = U kan die artikel tot { $date } vir ’n terugbetaling terugstuur.

## As soon as the buyer has answered

after-full-refund = Sodra ek u antwoord het, betaal ek die volle bedrag{ own-amount } terug.
after-partial-refund = Sodra ek u antwoord het, maak ek vir u ’n billike aanbod vir ’n gedeeltelike terugbetaling.
after-refund-duties = Sodra ek dit het, betaal ek die heffings{ own-amount } aan u terug.
after-coupon = Sodra ek u antwoord het, reël ek ’n krediet{ own-amount } vir u.
after-return-and-refund = Sodra ek u antwoord het, reël ek die terugsending en die terugbetaling.
after-replacement = { $kind ->
    [again] Sodra ek u antwoord het, stuur ek u bestelling weer gratis.
    [right] Sodra ek u antwoord het, stuur ek die regte artikel gratis.
    [size] Sodra ek u antwoord het, stuur ek die regte grootte gratis.
   *[new] Sodra ek u antwoord het, stuur ek ’n plaasvervanger gratis.
}
after-resend-parts = Sodra ek u antwoord het, stuur ek die ontbrekende onderdele gratis.
after-repair = Sodra ek u antwoord het, reël ek die herstelwerk sonder koste vir u.

## One question at most

ask-photo-of-damage = Kan u asseblief vir my ’n foto van die skade stuur?
ask-photo-of-defect = Kan u asseblief vir my ’n foto of ’n kort video stuur wat die fout wys?
ask-photo-of-item-received = Kan u asseblief vir my ’n foto stuur van die artikel wat u ontvang het?
ask-which-part-is-missing = Kan u asseblief vir my sê watter onderdeel ontbreek?
ask-which-size-is-needed = Kan u asseblief vir my sê watter grootte u nodig het?
ask-what-differs = Kan u asseblief vir my sê wat van die beskrywing verskil?
ask-check-with-neighbours = Kan u asseblief by u bure navraag doen en kyk op die plekke waar pakkies gelos word?
ask-return-tracking-number = Kan u asseblief vir my die opsporingsnommer van u terugsending stuur?
ask-duty-receipt = Kan u asseblief vir my ’n foto van die kwitansie vir die heffings stuur?
ask-correct-address = Kan u asseblief nagaan of die adres in die bestelling volledig en korrek is?
ask-what-is-wrong = Kan u asseblief kortliks vir my sê wat verkeerd is?
