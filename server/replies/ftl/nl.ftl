### What the buyer reads, in Dutch.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}‘{ $item }’
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}van { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}vandaag nog
   *[dated] {" "}op { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; de levering verwacht ik op { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(trackingnummer { $tracking })
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
    [none] het verkoopplatform
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] de bezorgdienst
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Goedendag,
    [company] Goedendag,
    [mr] Beste meneer { $name },
    [ms] Beste mevrouw { $name },
   *[named] Beste { $name },
}
closing = { $tone ->
    [apologetic] Bedankt dat u het mij hebt laten weten.
    [firm] Met vragen kunt u hier altijd bij mij terecht.
   *[neutral] Als er iets niet duidelijk is, beantwoord dan gewoon dit bericht.
}
closing-question = Alvast bedankt voor uw hulp.
sign-off = Met vriendelijke groet,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Het spijt me dat uw bestelling{ own-title } nog niet is aangekomen.
    [firm] Uit uw bericht begrijp ik dat uw bestelling{ own-title } nog niet is aangekomen.
   *[neutral] Bedankt voor uw melding dat uw bestelling{ own-title } nog niet is aangekomen.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Het spijt me dat uw bestelling{ own-title } als bezorgd staat gemeld, maar niet bij u is aangekomen.
    [firm] Uit uw bericht begrijp ik dat u uw bestelling{ own-title } niet hebt aangetroffen, hoewel die als bezorgd staat gemeld.
   *[neutral] Bedankt voor uw bericht. U hebt uw bestelling{ own-title } niet aangetroffen, hoewel die als bezorgd staat gemeld.
}
ack-late = { $tone ->
    [apologetic] Het spijt me dat uw bestelling{ own-title } later komt dan aangekondigd.
    [firm] Uit uw bericht begrijp ik dat uw bestelling{ own-title } later komt dan aangekondigd.
   *[neutral] Bedankt voor uw bericht. U wacht op uw bestelling{ own-title }, die later komt dan aangekondigd.
}
ack-damaged = { $tone ->
    [apologetic] Het spijt me dat uw bestelling{ own-title } beschadigd is aangekomen.
    [firm] Uit uw bericht begrijp ik dat uw bestelling{ own-title } beschadigd is aangekomen.
   *[neutral] Bedankt voor uw melding dat uw bestelling{ own-title } beschadigd is aangekomen.
}
ack-defective = { $tone ->
    [apologetic] Het spijt me dat het artikel{ own-title } niet werkt zoals het hoort.
    [firm] Uit uw bericht begrijp ik dat het artikel{ own-title } niet werkt zoals het hoort.
   *[neutral] Bedankt voor uw melding dat het artikel{ own-title } niet werkt zoals het hoort.
}
ack-not-as-described = { $tone ->
    [apologetic] Het spijt me dat het artikel{ own-title } niet is wat u op grond van de beschrijving verwachtte.
    [firm] Uit uw bericht begrijp ik dat het artikel{ own-title } afwijkt van de beschrijving.
   *[neutral] Bedankt voor uw melding dat het artikel{ own-title } anders is dan u had verwacht.
}
ack-wrong-item = { $tone ->
    [apologetic] Het spijt me dat u bij uw bestelling{ own-title } niet het juiste artikel hebt ontvangen.
    [firm] Uit uw bericht begrijp ik dat u bij uw bestelling{ own-title } niet het juiste artikel hebt ontvangen.
   *[neutral] Bedankt voor uw melding dat u bij uw bestelling{ own-title } niet het juiste artikel hebt ontvangen.
}
ack-missing-parts = { $tone ->
    [apologetic] Het spijt me dat uw bestelling{ own-title } niet compleet is aangekomen.
    [firm] Uit uw bericht begrijp ik dat uw bestelling{ own-title } niet compleet is aangekomen.
   *[neutral] Bedankt voor uw melding dat uw bestelling{ own-title } niet compleet is aangekomen.
}
ack-size-fit = { $tone ->
    [apologetic] Het spijt me dat het artikel{ own-title } niet past.
    [firm] Uit uw bericht begrijp ik dat het artikel{ own-title } niet past.
   *[neutral] Bedankt voor uw melding dat het artikel{ own-title } niet past.
}
ack-counterfeit = { $tone ->
    [apologetic] Het spijt me dat u twijfelt of het artikel{ own-title } wel echt is.
    [firm] Uit uw bericht begrijp ik dat u twijfelt aan de echtheid van het artikel{ own-title }.
   *[neutral] Bedankt dat u mij vertelt dat u twijfelt aan de echtheid van het artikel{ own-title }.
}
ack-changed-mind = Bedankt voor uw bericht. U wilt het artikel{ own-title } graag retourneren.
ack-cancellation = Bedankt voor uw bericht. U hebt uw bestelling{ own-title } niet meer nodig.
ack-customs-duties = { $tone ->
    [apologetic] Het spijt me dat u invoerkosten moest betalen voor uw bestelling{ own-title }.
    [firm] Uit uw bericht begrijp ik dat u invoerkosten moest betalen voor uw bestelling{ own-title }.
   *[neutral] Bedankt voor uw melding dat u invoerkosten moest betalen voor uw bestelling{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Het spijt me dat u nog op de terugbetaling voor uw bestelling{ own-title } wacht.
    [firm] Uit uw bericht begrijp ik dat u nog op de terugbetaling voor uw bestelling{ own-title } wacht.
   *[neutral] Bedankt voor uw bericht. U wacht nog op de terugbetaling voor uw bestelling{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Het spijt me dat het retourneren van het artikel{ own-title } niet soepel verloopt.
    [firm] Uit uw bericht begrijp ik dat er een probleem is met het retourneren van het artikel{ own-title }.
   *[neutral] Bedankt voor uw melding over het probleem met het retourneren van het artikel{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Het spijt me dat u zich hierover zorgen moet maken. U schrijft dat u deze bestelling niet zelf hebt geplaatst.
    [firm] Uit uw bericht begrijp ik dat u deze bestelling niet zelf hebt geplaatst.
   *[neutral] Bedankt voor uw melding dat u deze bestelling niet zelf hebt geplaatst.
}
ack-review-threat = { $tone ->
    [apologetic] Het spijt me dat u niet tevreden bent met uw bestelling{ own-title }.
   *[neutral] Bedankt voor uw bericht over uw bestelling{ own-title }.
}
ack-address-change = Bedankt voor uw bericht over het bezorgadres van uw bestelling{ own-title }.
ack-product-question = Bedankt voor uw vraag over het artikel{ own-title }.
ack-nothing = Ik schrijf u over uw bestelling{ own-title }.
ack-other = { $tone ->
    [apologetic] Het spijt me dat u problemen hebt gehad met uw bestelling{ own-title }.
   *[neutral] Bedankt voor uw bericht over uw bestelling{ own-title }.
}

## Money back

act-full-refund = Ik betaal u het volledige bedrag{ own-amount } terug.
refund-days = Het geld staat meestal binnen { $days ->
    [one] één dag
   *[other] { $days } dagen
} op uw rekening.
act-partial-refund = { $arrived ->
    [no] Voor de vertraging kan ik u { $amount ->
        [none] een deel van de prijs
       *[known] { $amount }
    } terugbetalen.
   *[yes] Ik kan u { $amount ->
        [none] een deel van de prijs
       *[known] { $amount }
    } terugbetalen, en u houdt het artikel.
} Als u daarmee akkoord gaat, is een kort antwoord genoeg en regel ik het.
duties-prepaid = De invoerkosten waren al bij uw bestelling inbegrepen; die hadden u niet nog eens in rekening gebracht mogen worden.
act-refund-duties = Ik betaal u de invoerkosten{ own-amount } terug.
act-coupon = U krijgt van mij een tegoed{ own-amount } voor uw volgende bestelling.
keep-item = { $type ->
    [damaged] Het beschadigde artikel hoeft u niet terug te sturen.
    [wrong-item] Het verkeerde artikel hoeft u niet terug te sturen.
   *[other] Het artikel hoeft u niet terug te sturen.
}

## Sending it back

act-return-paid = U kunt het artikel gratis retourneren; u ontvangt daarvoor een gefrankeerd retourlabel.
act-return-own = U kunt het artikel gerust retourneren; de retourkosten zijn in dit geval voor uw rekening.
act-return = U kunt het artikel gerust retourneren.
return-first-item = Stuurt u het eerste artikel terug met het gefrankeerde label dat u ontvangt; het kost u niets.
return-start = Hebt u dat nog niet gedaan, meld de retour dan aan bij de bestelling in uw account.
return-by = Verstuur het uiterlijk op { $date }.
return-refund = { $amount ->
    [none] Zodra het hier is aangekomen, betaal ik u de aankoopprijs terug.
   *[known] Zodra het hier is aangekomen, betaal ik u { $amount } terug.
}

## Goods

act-replacement = Ik stuur u{ own-dispatch } gratis { $kind ->
    [again] uw bestelling opnieuw
    [right] het juiste artikel
    [size] de juiste maat
   *[new] een vervangend exemplaar
}{ own-arrives }.
act-resend-parts = Ik stuur u{ own-dispatch } gratis de ontbrekende onderdelen{ own-arrives }.
act-repair = Ik laat het artikel kosteloos voor u repareren.
repair-label = U ontvangt een gefrankeerd label om het op te sturen.

## Where it is

act-on-its-way = { $carrier ->
    [none] Uw pakket is onderweg{ own-tracking }.
   *[named] Uw pakket is onderweg met { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Uw pakket ligt klaar om af te halen{ own-tracking }.
   *[named] Uw pakket ligt bij { $carrier } klaar om af te halen{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Uw pakket wordt nu bezorgd{ own-tracking }.
   *[named] Uw pakket wordt nu bezorgd door { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Uw pakket ligt op dit moment bij de douane{ own-tracking }.
   *[named] Uw pakket ligt op dit moment bij de douane en gaat daarna verder met { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Uw pakket is nog niet verzonden.
   *[dated] Uw pakket is nog niet verzonden; het gaat uiterlijk op { $date } op de post.
}
last-scan = Het pakket is{ own-on-date }{ own-in-place } voor het laatst gescand.
expected = Naar verwachting is het op { $date } bij u.
wait-offer = { $until ->
    [none] Als er niets verandert, antwoord dan gewoon hier; dan vraag ik het na bij de bezorgdienst.
   *[dated] Is het er dan nog niet, antwoord dan gewoon hier; dan zorg ik er meteen voor.
}
act-trace = Ik laat { own-carrier } het pakket{ own-tracking } opsporen en meld u hier wat dat oplevert.
follow-up = U hoort uiterlijk op { $date } van mij.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Volgens de trackinggegevens is het pakket{ own-tracking }{ own-on-date }{ own-in-place } bezorgd.
   *[named] Volgens { $carrier } is het pakket{ own-tracking }{ own-on-date }{ own-in-place } bezorgd.
}
signed-for = Er is voor ontvangst getekend door ‘{ $name }’.
help-find = Komt het niet boven water, antwoord dan gewoon hier; dan vraag ik bij de bezorgdienst de gegevens van de bezorging op.
act-contest = Ik heb de gegevens van deze bestelling bekeken en geef ze door aan { own-platform }; daar wordt de beslissing genomen. Kan ik intussen iets voor u doen, antwoord dan gewoon hier.
act-refer-fulfilment = Deze bestelling is door { own-platform } opgeslagen en verzonden; de klantenservice daar regelt daarom de bezorging en een eventuele terugbetaling. U bereikt die via de bestelling in uw account.
act-refer-delivery = Vragen over de bezorging en terugbetalingen worden voor deze bestelling door { own-platform } behandeld, volgens een eigen procedure; die vindt u bij de bestelling in uw account.
act-refer-payment = Betalingen worden uitsluitend door { own-platform } afgehandeld; ik zie geen betaalgegevens. De klantenservice daar kan de betaling met u nagaan.
act-refer = Dit wordt door { own-platform } behandeld, volgens een eigen procedure; die vindt u bij de bestelling in uw account.

## Cancelling, address, answers

act-cancel = Ik annuleer de bestelling voor u. Er wordt niets verzonden, en wat al is betaald, krijgt u volledig terug.
act-cancel-shipped = { $carrier ->
    [none] Het pakket is al onderweg en kan niet meer worden tegengehouden.
   *[named] Het pakket is al bij { $carrier } en kan niet meer worden tegengehouden.
}
return-after-arrival = { $days ->
    [none] Zodra het er is, kunt u het retourneren en krijgt u uw geld terug.
   *[known] Zodra het er is, hebt u { $days } dagen om het te retourneren en krijgt u uw geld terug.
}
act-address-open = Ik mag alleen naar het adres in de bestelling verzenden. Kunt u het daar in uw account nog wijzigen, dan verzend ik naar het nieuwe adres.
act-address-shipped = { $carrier ->
    [none] Het pakket{ own-tracking } is al onderweg naar het adres in de bestelling; ik kan het niet omleiden. De bezorgdienst kan u zeggen wat nog mogelijk is.
   *[named] Het pakket{ own-tracking } is met { $carrier } al onderweg naar het adres in de bestelling; ik kan het niet omleiden. { $carrier } kan u zeggen wat nog mogelijk is.
}
act-answer = { $answer }
act-glad = Ik ben blij te horen dat alles in orde is.
act-answer-later = Ik zoek dit uit en stuur u hier een betrouwbaar antwoord.

## When we cannot

decline-window = { $date ->
    [none] De retourtermijn van deze bestelling is verstreken; daarom kan ik die niet meer terugnemen.
   *[dated] De retourtermijn van deze bestelling is op { $date } verstreken; daarom kan ik die niet meer terugnemen.
}
decline-beyond-order = Betalingen of artikelen buiten de bestelling om kan ik niet aanbieden.
decline-refunded = De terugbetaling{ own-amount } is{ own-on-date } al gedaan.
decline-general = Ik heb de bestelling zorgvuldig bekeken en kan hier niet mee instemmen.
decline-offer = Is er iets mis met het artikel zelf, beschrijf het dan hier, dan zoek ik een oplossing.
decline-bank = Ziet u het bedrag nog niet, dan kan uw bank het nagaan.
decline-return = Tot en met { $date } kunt u het artikel retourneren tegen terugbetaling.

## As soon as the buyer has answered

after-full-refund = Zodra ik uw antwoord heb, betaal ik u het volledige bedrag{ own-amount } terug.
after-partial-refund = Zodra ik uw antwoord heb, doe ik u een redelijk voorstel voor een gedeeltelijke terugbetaling.
after-refund-duties = Zodra ik het heb, betaal ik u de invoerkosten{ own-amount } terug.
after-coupon = Zodra ik uw antwoord heb, regel ik een tegoed{ own-amount } voor u.
after-return-and-refund = Zodra ik uw antwoord heb, regel ik de retour en de terugbetaling.
after-replacement = { $kind ->
    [again] Zodra ik uw antwoord heb, stuur ik u gratis uw bestelling opnieuw.
    [right] Zodra ik uw antwoord heb, stuur ik u gratis het juiste artikel.
    [size] Zodra ik uw antwoord heb, stuur ik u gratis de juiste maat.
   *[new] Zodra ik uw antwoord heb, stuur ik u gratis een vervangend exemplaar.
}
after-resend-parts = Zodra ik uw antwoord heb, stuur ik u gratis de ontbrekende onderdelen.
after-repair = Zodra ik uw antwoord heb, regel ik de reparatie, kosteloos voor u.

## One question at most

ask-photo-of-damage = Kunt u mij een foto van de schade sturen?
ask-photo-of-defect = Kunt u mij een foto of een korte video sturen waarop het defect te zien is?
ask-photo-of-item-received = Kunt u mij een foto sturen van het artikel dat u hebt ontvangen?
ask-which-part-is-missing = Kunt u mij laten weten welk onderdeel ontbreekt?
ask-which-size-is-needed = Kunt u mij laten weten welke maat u nodig hebt?
ask-what-differs = Kunt u mij laten weten wat er anders is dan in de beschrijving?
ask-check-with-neighbours = Wilt u het navragen bij uw buren en kijken op de plekken waar pakketten worden neergelegd?
ask-return-tracking-number = Kunt u mij het trackingnummer van uw retourzending sturen?
ask-duty-receipt = Kunt u mij een foto sturen van het betaalbewijs van de invoerkosten?
ask-correct-address = Wilt u nakijken of het adres in de bestelling volledig en juist is?
ask-what-is-wrong = Kunt u mij kort laten weten wat er mis is?
