### What the buyer reads, in Danish.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}»{ $item }«
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
   *[dated] ; den ventes at være hos dig { $arrives }
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
    [none] markedspladsen
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] fragtfirmaet
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Hej,
    [company] Hej,
   *[named] Hej { $name },
}
closing = { $tone ->
    [apologetic] Tak, fordi du gav mig besked.
    [firm] Har du flere spørgsmål, kan du skrive til mig her.
   *[neutral] Hvis noget er uklart, kan du bare svare på denne besked.
}
closing-question = På forhånd tak for hjælpen.
sign-off = Venlig hilsen

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Jeg beklager, at din ordre{ own-title } ikke er kommet frem endnu.
    [firm] Jeg forstår på din besked, at din ordre{ own-title } ikke er kommet frem endnu.
   *[neutral] Tak for din besked om, at din ordre{ own-title } ikke er kommet frem endnu.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Jeg beklager, at din ordre{ own-title } står som leveret, men ikke er nået frem til dig.
    [firm] Jeg forstår på din besked, at du ikke har fundet din ordre{ own-title }, selv om den står som leveret.
   *[neutral] Tak for din besked. Du har ikke fundet din ordre{ own-title }, selv om den står som leveret.
}
ack-late = { $tone ->
    [apologetic] Jeg beklager, at din ordre{ own-title } kommer senere end oplyst.
    [firm] Jeg forstår på din besked, at din ordre{ own-title } kommer senere end oplyst.
   *[neutral] Tak for din besked. Du venter på din ordre{ own-title }, som kommer senere end oplyst.
}
ack-damaged = { $tone ->
    [apologetic] Jeg beklager, at din ordre{ own-title } var beskadiget, da den kom frem.
    [firm] Jeg forstår på din besked, at din ordre{ own-title } var beskadiget, da den kom frem.
   *[neutral] Tak for din besked om, at din ordre{ own-title } var beskadiget, da den kom frem.
}
ack-defective = { $tone ->
    [apologetic] Jeg beklager, at varen{ own-title } ikke virker, som den skal.
    [firm] Jeg forstår på din besked, at varen{ own-title } ikke virker, som den skal.
   *[neutral] Tak for din besked om, at varen{ own-title } ikke virker, som den skal.
}
ack-not-as-described = { $tone ->
    [apologetic] Jeg beklager, at varen{ own-title } ikke er, som du forventede ud fra beskrivelsen.
    [firm] Jeg forstår på din besked, at varen{ own-title } afviger fra beskrivelsen.
   *[neutral] Tak for din besked om, at varen{ own-title } er anderledes, end du forventede.
}
ack-wrong-item = { $tone ->
    [apologetic] Jeg beklager, at du ikke fik den rigtige vare til din ordre{ own-title }.
    [firm] Jeg forstår på din besked, at du ikke fik den rigtige vare til din ordre{ own-title }.
   *[neutral] Tak for din besked om, at du ikke fik den rigtige vare til din ordre{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Jeg beklager, at din ordre{ own-title } ikke var komplet, da den kom frem.
    [firm] Jeg forstår på din besked, at der manglede noget i din ordre{ own-title }.
   *[neutral] Tak for din besked om, at der manglede noget i din ordre{ own-title }.
}
ack-size-fit = { $tone ->
    [apologetic] Jeg beklager, at varen{ own-title } ikke passer i størrelsen.
    [firm] Jeg forstår på din besked, at varen{ own-title } ikke passer i størrelsen.
   *[neutral] Tak for din besked om, at varen{ own-title } ikke passer i størrelsen.
}
ack-counterfeit = { $tone ->
    [apologetic] Jeg beklager, at du er i tvivl om, hvorvidt varen{ own-title } er ægte.
    [firm] Jeg forstår på din besked, at du er i tvivl om, hvorvidt varen{ own-title } er ægte.
   *[neutral] Tak, fordi du fortæller, at du er i tvivl om, hvorvidt varen{ own-title } er ægte.
}
ack-changed-mind = Tak for din besked. Du vil gerne returnere varen{ own-title }.
ack-cancellation = Tak for din besked. Du har ikke længere brug for din ordre{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Jeg beklager, at du er blevet bedt om at betale importafgifter for din ordre{ own-title }.
    [firm] Jeg forstår på din besked, at du er blevet bedt om at betale importafgifter for din ordre{ own-title }.
   *[neutral] Tak for din besked om, at du er blevet bedt om at betale importafgifter for din ordre{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Jeg beklager, at du stadig venter på tilbagebetalingen for din ordre{ own-title }.
    [firm] Jeg forstår på din besked, at du stadig venter på tilbagebetalingen for din ordre{ own-title }.
   *[neutral] Tak for din besked. Du venter stadig på tilbagebetalingen for din ordre{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Jeg beklager, at returneringen af varen{ own-title } ikke er gået glat.
    [firm] Jeg forstår på din besked, at der er et problem med at returnere varen{ own-title }.
   *[neutral] Tak for din besked om problemet med at returnere varen{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Jeg beklager den bekymring, det giver dig. Du skriver, at du ikke selv har afgivet denne ordre.
    [firm] Jeg forstår på din besked, at du ikke selv har afgivet denne ordre.
   *[neutral] Tak for din besked om, at du ikke selv har afgivet denne ordre.
}
ack-review-threat = { $tone ->
    [apologetic] Jeg beklager, at du ikke er tilfreds med din ordre{ own-title }.
   *[neutral] Tak for din besked om din ordre{ own-title }.
}
ack-address-change = Tak for din besked om leveringsadressen til din ordre{ own-title }.
ack-product-question = Tak for dit spørgsmål om varen{ own-title }.
ack-nothing = Jeg skriver til dig om din ordre{ own-title }.
ack-other = { $tone ->
    [apologetic] Jeg beklager, at du har haft besvær med din ordre{ own-title }.
   *[neutral] Tak for din besked om din ordre{ own-title }.
}

## Money back

act-full-refund = Jeg betaler dig hele beløbet{ own-amount } tilbage.
refund-days = Pengene kan normalt ses på din konto inden for { $days ->
    [one] en dag
   *[other] { $days } dage
}.
act-partial-refund = { $arrived ->
    [no] For forsinkelsen kan jeg betale dig { $amount ->
        [none] en del af prisen
       *[known] { $amount }
    } tilbage.
   *[yes] Jeg kan betale dig { $amount ->
        [none] en del af prisen
       *[known] { $amount }
    } tilbage, og du beholder varen.
} Hvis det passer dig, er et kort svar nok, så ordner jeg det.
duties-prepaid = Importafgifterne var allerede med i din ordre, så de skulle ikke have været opkrævet igen.
act-refund-duties = Jeg betaler dig importafgifterne{ own-amount } tilbage.
act-coupon = Du får et tilgodehavende{ own-amount } til din næste ordre.
keep-item = { $type ->
    [damaged] Du behøver ikke at sende den beskadigede vare tilbage.
    [wrong-item] Du behøver ikke at sende den forkerte vare tilbage.
   *[other] Du behøver ikke at sende varen tilbage.
}

## Sending it back

act-return-paid = Du kan returnere varen gratis; du får en forudbetalt returlabel.
act-return-own = Du er velkommen til at returnere varen; du betaler selv returportoen i dette tilfælde.
act-return = Du er velkommen til at returnere varen.
return-first-item = Send venligst den første vare tilbage med den forudbetalte label, du får; det koster dig ikke noget.
return-start = Hvis du ikke allerede har gjort det, kan du starte returneringen fra ordren på din konto.
return-by = Send den senest { $date }.
return-refund = { $amount ->
    [none] Så snart den er kommet frem hertil, betaler jeg købsprisen tilbage.
   *[known] Så snart den er kommet frem hertil, betaler jeg { $amount } tilbage.
}

## Goods

act-replacement = Jeg sender dig{ own-dispatch } { $kind ->
    [again] din ordre igen
    [right] den rigtige vare
    [size] den rigtige størrelse
   *[new] en ny vare i stedet
} uden beregning{ own-arrives }.
act-resend-parts = Jeg sender dig{ own-dispatch } de manglende dele uden beregning{ own-arrives }.
act-repair = Jeg får varen repareret uden udgift for dig.
repair-label = Du får en forudbetalt label til at sende den ind med.

## Where it is

act-on-its-way = { $carrier ->
    [none] Din pakke er på vej{ own-tracking }.
   *[named] Din pakke er på vej med { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Din pakke er klar til afhentning{ own-tracking }.
   *[named] Din pakke er klar til afhentning hos { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Din pakke er ude til levering{ own-tracking }.
   *[named] Din pakke er ude til levering med { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Din pakke er hos toldmyndighederne i øjeblikket{ own-tracking }.
   *[named] Din pakke er hos toldmyndighederne i øjeblikket og går derefter videre med { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Din pakke er ikke sendt endnu.
   *[dated] Din pakke er ikke sendt endnu; den bliver sendt senest { $date }.
}
last-scan = Pakken blev sidst scannet{ own-on-date }{ own-in-place }.
expected = Den ventes at være hos dig { $date }.
wait-offer = { $until ->
    [none] Hvis der ikke sker noget, kan du bare svare her, så følger jeg op hos fragtfirmaet.
   *[dated] Hvis den ikke er kommet til den tid, kan du bare svare her, så tager jeg mig af det med det samme.
}
act-trace = Jeg får { own-carrier } til at efterlyse pakken{ own-tracking } og fortæller dig her, hvad de finder.
follow-up = Du hører fra mig senest { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Ifølge sporingen blev pakken{ own-tracking } leveret{ own-on-date }{ own-in-place }.
   *[named] Ifølge { $carrier } blev pakken{ own-tracking } leveret{ own-on-date }{ own-in-place }.
}
signed-for = Der er kvitteret for modtagelsen af »{ $name }«.
help-find = Hvis den ikke dukker op, kan du bare svare her, så beder jeg fragtfirmaet om oplysninger om leveringen.
act-contest = Jeg har gennemgået oplysningerne om denne ordre og giver dem videre til { own-platform }, som træffer afgørelsen. Hvis jeg kan hjælpe med noget imens, kan du bare svare her.
act-refer-fulfilment = Denne ordre blev opbevaret og sendt af { own-platform }, så deres kundeservice tager sig af leveringen og en eventuel tilbagebetaling. Du kan kontakte dem fra ordren på din konto.
act-refer-delivery = Spørgsmål om levering og tilbagebetaling for denne ordre behandles af { own-platform } i deres egen proces, som du finder ved ordren på din konto.
act-refer-payment = Betalinger håndteres udelukkende af { own-platform }, og jeg kan ikke se betalingsoplysninger. Deres kundeservice kan gennemgå betalingen med dig.
act-refer = Dette behandles af { own-platform } i deres egen proces, som du finder ved ordren på din konto.

## Cancelling, address, answers

act-cancel = Jeg annullerer ordren for dig. Der bliver ikke sendt noget, og det, der allerede er betalt, får du tilbage i sin helhed.
act-cancel-shipped = { $carrier ->
    [none] Pakken er allerede på vej og kan ikke længere standses.
   *[named] Pakken er allerede hos { $carrier } og kan ikke længere standses.
}
return-after-arrival = { $days ->
    [none] Når den er kommet frem, kan du returnere den og få pengene tilbage.
   *[known] Når den er kommet frem, har du { $days } dage til at returnere den og få pengene tilbage.
}
act-address-open = Jeg må kun sende til adressen i ordren. Hvis du stadig kan ændre den på din konto, sender jeg til den nye.
act-address-shipped = { $carrier ->
    [none] Pakken{ own-tracking } er allerede på vej til adressen i ordren, og jeg kan ikke omdirigere den. Fragtfirmaet kan fortælle dig, hvad der stadig er muligt.
   *[named] Pakken{ own-tracking } er allerede på vej med { $carrier } til adressen i ordren, og jeg kan ikke omdirigere den. { $carrier } kan fortælle dig, hvad der stadig er muligt.
}
act-answer = { $answer }
act-glad = Det glæder mig at høre, at alt er i orden.
act-answer-later = Jeg undersøger det og sender dig et pålideligt svar her.

## When we cannot

decline-window = { $date ->
    [none] Returfristen for denne ordre er udløbet, så jeg kan ikke længere tage den tilbage.
   *[dated] Returfristen for denne ordre udløb { $date }, så jeg kan ikke længere tage den tilbage.
}
decline-beyond-order = Jeg kan ikke tilbyde betalinger eller varer ud over det, der blev bestilt.
decline-refunded = Tilbagebetalingen{ own-amount } er allerede foretaget{ own-on-date }.
decline-general = Jeg har gennemgået ordren grundigt og kan ikke imødekomme dette.
decline-offer = Hvis der er noget galt med selve varen, så beskriv det her, og jeg finder en løsning.
decline-bank = Hvis du stadig ikke kan se pengene, kan din bank undersøge det.
decline-return = Du kan returnere varen og få pengene tilbage til og med { $date }.

## As soon as the buyer has answered

after-full-refund = Så snart jeg har dit svar, betaler jeg dig hele beløbet{ own-amount } tilbage.
after-partial-refund = Så snart jeg har dit svar, giver jeg dig et rimeligt tilbud om en delvis tilbagebetaling.
after-refund-duties = Så snart jeg har den, betaler jeg dig importafgifterne{ own-amount } tilbage.
after-coupon = Så snart jeg har dit svar, sørger jeg for et tilgodehavende{ own-amount } til dig.
after-return-and-refund = Så snart jeg har dit svar, sørger jeg for returneringen og tilbagebetalingen.
after-replacement = { $kind ->
    [again] Så snart jeg har dit svar, sender jeg dig din ordre igen uden beregning.
    [right] Så snart jeg har dit svar, sender jeg dig den rigtige vare uden beregning.
    [size] Så snart jeg har dit svar, sender jeg dig den rigtige størrelse uden beregning.
   *[new] Så snart jeg har dit svar, sender jeg dig en ny vare i stedet uden beregning.
}
after-resend-parts = Så snart jeg har dit svar, sender jeg dig de manglende dele uden beregning.
after-repair = Så snart jeg har dit svar, sørger jeg for reparationen uden udgift for dig.

## One question at most

ask-photo-of-damage = Kan du sende mig et billede af skaden?
ask-photo-of-defect = Kan du sende mig et billede eller en kort video, der viser fejlen?
ask-photo-of-item-received = Kan du sende mig et billede af den vare, du har modtaget?
ask-which-part-is-missing = Kan du fortælle mig, hvilken del der mangler?
ask-which-size-is-needed = Kan du fortælle mig, hvilken størrelse du har brug for?
ask-what-differs = Kan du fortælle mig, hvad der afviger fra beskrivelsen?
ask-check-with-neighbours = Vil du spørge hos naboerne og se efter de steder, hvor pakker bliver stillet?
ask-return-tracking-number = Kan du sende mig sporingsnummeret på din returpakke?
ask-duty-receipt = Kan du sende mig et billede af kvitteringen for afgifterne?
ask-correct-address = Vil du kontrollere, om adressen i ordren er fuldstændig og rigtig?
ask-what-is-wrong = Kan du kort fortælle mig, hvad der er galt?
