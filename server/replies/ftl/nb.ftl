### What the buyer reads, in Norwegian (Bokmål).

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}«{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}på { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}i dag
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; den er ventet fram { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(sporingsnummer { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}i { $place }
}
own-platform = { $platform ->
    [none] markedsplassen
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] transportøren
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Hei,
    [company] Hei,
   *[named] Hei { $name },
}
closing = { $tone ->
    [apologetic] Takk for at du sa fra.
    [firm] Du når meg her hvis du har flere spørsmål.
   *[neutral] Hvis noe er uklart, er det bare å svare på denne meldingen.
}
closing-question = På forhånd takk for hjelpen.
sign-off = Vennlig hilsen

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Jeg beklager at bestillingen din{ own-title } ikke har kommet fram ennå.
    [firm] Jeg forstår av meldingen din at bestillingen{ own-title } ikke har kommet fram ennå.
   *[neutral] Takk for beskjeden om at bestillingen din{ own-title } ikke har kommet fram ennå.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Jeg beklager at bestillingen din{ own-title } står som levert, men ikke har nådd deg.
    [firm] Jeg forstår av meldingen din at du ikke har funnet bestillingen{ own-title }, selv om den står som levert.
   *[neutral] Takk for meldingen. Du har ikke funnet bestillingen din{ own-title }, selv om den står som levert.
}
ack-late = { $tone ->
    [apologetic] Jeg beklager at bestillingen din{ own-title } er forsinket.
    [firm] Jeg forstår av meldingen din at bestillingen{ own-title } er forsinket.
   *[neutral] Takk for meldingen. Du venter på bestillingen din{ own-title }, som er senere enn lovet.
}
ack-damaged = { $tone ->
    [apologetic] Jeg beklager at bestillingen din{ own-title } var skadet da den kom fram.
    [firm] Jeg forstår av meldingen din at bestillingen{ own-title } var skadet da den kom fram.
   *[neutral] Takk for beskjeden om at bestillingen din{ own-title } var skadet da den kom fram.
}
ack-defective = { $tone ->
    [apologetic] Jeg beklager at varen{ own-title } ikke virker som den skal.
    [firm] Jeg forstår av meldingen din at varen{ own-title } ikke virker som den skal.
   *[neutral] Takk for beskjeden om at varen{ own-title } ikke virker som den skal.
}
ack-not-as-described = { $tone ->
    [apologetic] Jeg beklager at varen{ own-title } ikke er slik du ventet ut fra beskrivelsen.
    [firm] Jeg forstår av meldingen din at varen{ own-title } avviker fra beskrivelsen.
   *[neutral] Takk for beskjeden om at varen{ own-title } er annerledes enn du ventet.
}
ack-wrong-item = { $tone ->
    [apologetic] Jeg beklager at du ikke fikk riktig vare til bestillingen din{ own-title }.
    [firm] Jeg forstår av meldingen din at du ikke fikk riktig vare til bestillingen{ own-title }.
   *[neutral] Takk for beskjeden om at du ikke fikk riktig vare til bestillingen din{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Jeg beklager at bestillingen din{ own-title } ikke var komplett da den kom fram.
    [firm] Jeg forstår av meldingen din at bestillingen{ own-title } ikke var komplett da den kom fram.
   *[neutral] Takk for beskjeden om at bestillingen din{ own-title } ikke var komplett da den kom fram.
}
ack-size-fit = { $tone ->
    [apologetic] Jeg beklager at varen{ own-title } ikke passer i størrelsen.
    [firm] Jeg forstår av meldingen din at varen{ own-title } ikke passer i størrelsen.
   *[neutral] Takk for beskjeden om at varen{ own-title } ikke passer i størrelsen.
}
ack-counterfeit = { $tone ->
    [apologetic] Jeg beklager at du er usikker på om varen{ own-title } er ekte.
    [firm] Jeg forstår av meldingen din at du tviler på om varen{ own-title } er ekte.
   *[neutral] Takk for at du forteller at du tviler på om varen{ own-title } er ekte.
}
ack-changed-mind = Takk for meldingen. Du vil gjerne returnere varen{ own-title }.
ack-cancellation = Takk for meldingen. Du trenger ikke bestillingen din{ own-title } lenger.
ack-customs-duties = { $tone ->
    [apologetic] Jeg beklager at du ble bedt om å betale importavgifter for bestillingen din{ own-title }.
    [firm] Jeg forstår av meldingen din at du ble bedt om å betale importavgifter for bestillingen{ own-title }.
   *[neutral] Takk for beskjeden om at du ble bedt om å betale importavgifter for bestillingen din{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Jeg beklager at du fortsatt venter på tilbakebetalingen for bestillingen din{ own-title }.
    [firm] Jeg forstår av meldingen din at du fortsatt venter på tilbakebetalingen for bestillingen{ own-title }.
   *[neutral] Takk for meldingen. Du venter fortsatt på tilbakebetalingen for bestillingen din{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Jeg beklager at returen av varen{ own-title } ikke har gått knirkefritt.
    [firm] Jeg forstår av meldingen din at det er et problem med returen av varen{ own-title }.
   *[neutral] Takk for beskjeden om problemet med returen av varen{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Jeg beklager bekymringen dette gir deg. Du skriver at du ikke har lagt inn denne bestillingen selv.
    [firm] Jeg forstår av meldingen din at du ikke har lagt inn denne bestillingen selv.
   *[neutral] Takk for beskjeden om at du ikke har lagt inn denne bestillingen selv.
}
ack-review-threat = { $tone ->
    [apologetic] Jeg beklager at du ikke er fornøyd med bestillingen din{ own-title }.
   *[neutral] Takk for meldingen om bestillingen din{ own-title }.
}
ack-address-change = Takk for meldingen om leveringsadressen til bestillingen din{ own-title }.
ack-product-question = Takk for spørsmålet om varen{ own-title }.
ack-nothing = Jeg skriver til deg om bestillingen din{ own-title }.
ack-other = { $tone ->
    [apologetic] Jeg beklager at du har hatt bry med bestillingen din{ own-title }.
   *[neutral] Takk for meldingen om bestillingen din{ own-title }.
}

## Money back

act-full-refund = Jeg betaler tilbake hele beløpet{ own-amount }.
refund-days = Pengene er vanligvis på kontoen din innen { $days ->
    [one] én dag
   *[other] { $days } dager
}.
act-partial-refund = { $arrived ->
    [no] For forsinkelsen kan jeg betale tilbake { $amount ->
        [none] en del av prisen
       *[known] { $amount }
    }.
   *[yes] Jeg kan betale tilbake { $amount ->
        [none] en del av prisen
       *[known] { $amount }
    }, og du beholder varen.
} Hvis det passer for deg, holder det med et kort svar, så ordner jeg det.
duties-prepaid = Importavgiftene var allerede inkludert i bestillingen din, så de skulle ikke ha blitt krevd på nytt.
act-refund-duties = Jeg betaler tilbake importavgiftene{ own-amount }.
act-coupon = Du får et tilgodebeløp{ own-amount } til neste bestilling.
keep-item = { $type ->
    [damaged] Du trenger ikke å sende den skadede varen tilbake.
    [wrong-item] Du trenger ikke å sende feil vare tilbake.
   *[other] Du trenger ikke å sende varen tilbake.
}

## Sending it back

act-return-paid = Du kan returnere varen gratis; du får en forhåndsbetalt returetikett.
act-return-own = Du kan gjerne returnere varen; returportoen dekker du selv i dette tilfellet.
act-return = Du kan gjerne returnere varen.
return-first-item = Send den første varen tilbake med den forhåndsbetalte etiketten du får; det koster deg ingenting.
return-start = Hvis du ikke har gjort det ennå, kan du starte returen fra bestillingen på kontoen din.
return-by = Send den senest { $date }.
return-refund = { $amount ->
    [none] Så snart den har kommet hit, betaler jeg tilbake kjøpesummen.
   *[known] Så snart den har kommet hit, betaler jeg tilbake { $amount }.
}

## Goods

act-replacement = Jeg sender deg{ own-dispatch } { $kind ->
    [again] bestillingen på nytt
    [right] riktig vare
    [size] riktig størrelse
   *[new] en ny vare som erstatning
} uten kostnad for deg{ own-arrives }.
act-resend-parts = Jeg sender deg{ own-dispatch } delene som mangler, uten kostnad for deg{ own-arrives }.
act-repair = Jeg får varen reparert uten kostnad for deg.
repair-label = Du får en forhåndsbetalt etikett til å sende den inn med.

## Where it is

act-on-its-way = { $carrier ->
    [none] Pakken din er på vei{ own-tracking }.
   *[named] Pakken din er på vei med { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Pakken din er klar til å hentes{ own-tracking }.
   *[named] Pakken din er klar til å hentes hos { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Pakken din er ute til levering{ own-tracking }.
   *[named] Pakken din er ute til levering med { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Pakken din er i tollen akkurat nå{ own-tracking }.
   *[named] Pakken din er i tollen akkurat nå og går deretter videre med { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Pakken din er ikke sendt ennå.
   *[dated] Pakken din er ikke sendt ennå; den blir sendt senest { $date }.
}
last-scan = Pakken ble sist skannet{ own-on-date }{ own-in-place }.
expected = Den er ventet hos deg { $date }.
wait-offer = { $until ->
    [none] Hvis ingenting skjer, er det bare å svare her, så følger jeg opp med transportøren.
   *[dated] Hvis den ikke er der innen da, er det bare å svare her, så tar jeg meg av det med en gang.
}
act-trace = Jeg får { own-carrier } til å lete etter pakken{ own-tracking } og forteller deg her hva de finner ut.
follow-up = Du hører fra meg senest { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Ifølge sporingen ble pakken{ own-tracking } levert{ own-on-date }{ own-in-place }.
   *[named] Ifølge { $carrier } ble pakken{ own-tracking } levert{ own-on-date }{ own-in-place }.
}
signed-for = Mottaket er signert av «{ $name }».
help-find = Hvis den ikke dukker opp, er det bare å svare her, så ber jeg transportøren om opplysninger om leveringen.
act-contest = Jeg har gått gjennom opplysningene om denne bestillingen og gir dem videre til { own-platform }, som tar avgjørelsen. Hvis jeg kan hjelpe med noe i mellomtiden, er det bare å svare her.
act-refer-fulfilment = Denne bestillingen ble lagret og sendt av { own-platform }, så kundeservicen deres tar seg av leveringen og en eventuell tilbakebetaling. Du når dem fra bestillingen på kontoen din.
act-refer-delivery = Spørsmål om levering og tilbakebetaling for denne bestillingen behandles av { own-platform } i en egen prosess, som du finner ved bestillingen på kontoen din.
act-refer-payment = Betalinger håndteres utelukkende av { own-platform }, og jeg ser ingen betalingsopplysninger. Kundeservicen deres kan sjekke betalingen sammen med deg.
act-refer = Dette behandles av { own-platform } i en egen prosess, som du finner ved bestillingen på kontoen din.

## Cancelling, address, answers

act-cancel = Jeg kansellerer bestillingen for deg. Ingenting blir sendt, og det som allerede er betalt, får du tilbake i sin helhet.
act-cancel-shipped = { $carrier ->
    [none] Pakken er allerede på vei og kan ikke lenger stoppes.
   *[named] Pakken er allerede hos { $carrier } og kan ikke lenger stoppes.
}
return-after-arrival = { $days ->
    [none] Når den har kommet fram, kan du returnere den og få pengene tilbake.
   *[known] Når den har kommet fram, har du { $days } dager på deg til å returnere den og få pengene tilbake.
}
act-address-open = Jeg kan bare sende til adressen i bestillingen. Hvis du fortsatt kan endre den på kontoen din, sender jeg til den nye.
act-address-shipped = { $carrier ->
    [none] Pakken{ own-tracking } er allerede på vei til adressen i bestillingen, og jeg kan ikke omdirigere den. Transportøren kan fortelle deg hva som fortsatt er mulig.
   *[named] Pakken{ own-tracking } er allerede på vei med { $carrier } til adressen i bestillingen, og jeg kan ikke omdirigere den. { $carrier } kan fortelle deg hva som fortsatt er mulig.
}
act-answer = { $answer }
act-glad = Det er godt å høre at alt er i orden.
act-answer-later = Jeg undersøker dette og sender deg et pålitelig svar her.

## When we cannot

decline-window = { $date ->
    [none] Returfristen for denne bestillingen har gått ut, så jeg kan ikke lenger ta den tilbake.
   *[dated] Returfristen for denne bestillingen gikk ut { $date }, så jeg kan ikke lenger ta den tilbake.
}
decline-beyond-order = Jeg kan ikke tilby betalinger eller varer utover det som ble bestilt.
decline-refunded = Tilbakebetalingen{ own-amount } er allerede gjort{ own-on-date }.
decline-general = Jeg har gått nøye gjennom bestillingen og kan ikke gå med på dette.
decline-offer = Hvis det er noe galt med selve varen, kan du beskrive det her, så finner jeg en løsning.
decline-bank = Hvis du fortsatt ikke ser pengene, kan banken din undersøke det.
decline-return = Du kan returnere varen og få pengene tilbake til og med { $date }.

## As soon as the buyer has answered

after-full-refund = Så snart jeg har svaret ditt, betaler jeg tilbake hele beløpet{ own-amount }.
after-partial-refund = Så snart jeg har svaret ditt, gir jeg deg et rimelig forslag til en delvis tilbakebetaling.
after-refund-duties = Så snart jeg har den, betaler jeg tilbake importavgiftene{ own-amount }.
after-coupon = Så snart jeg har svaret ditt, ordner jeg et tilgodebeløp{ own-amount } til deg.
after-return-and-refund = Så snart jeg har svaret ditt, ordner jeg returen og tilbakebetalingen.
after-replacement = { $kind ->
    [again] Så snart jeg har svaret ditt, sender jeg bestillingen på nytt uten kostnad.
    [right] Så snart jeg har svaret ditt, sender jeg riktig vare uten kostnad.
    [size] Så snart jeg har svaret ditt, sender jeg riktig størrelse uten kostnad.
   *[new] Så snart jeg har svaret ditt, sender jeg en ny vare som erstatning uten kostnad.
}
after-resend-parts = Så snart jeg har svaret ditt, sender jeg delene som mangler, uten kostnad.
after-repair = Så snart jeg har svaret ditt, ordner jeg reparasjonen uten kostnad for deg.

## One question at most

ask-photo-of-damage = Kan du sende meg et bilde av skaden?
ask-photo-of-defect = Kan du sende meg et bilde eller en kort video som viser feilen?
ask-photo-of-item-received = Kan du sende meg et bilde av varen du har fått?
ask-which-part-is-missing = Kan du fortelle meg hvilken del som mangler?
ask-which-size-is-needed = Kan du fortelle meg hvilken størrelse du trenger?
ask-what-differs = Kan du fortelle meg hva som avviker fra beskrivelsen?
ask-check-with-neighbours = Kan du høre med naboene og se på stedene der pakker pleier å bli lagt?
ask-return-tracking-number = Kan du sende meg sporingsnummeret for returen din?
ask-duty-receipt = Kan du sende meg et bilde av kvitteringen for avgiftene?
ask-correct-address = Kan du sjekke om adressen i bestillingen er fullstendig og riktig?
ask-what-is-wrong = Kan du kort fortelle meg hva som er galt?
