### What the buyer reads, in Swedish.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}”{ $item }”
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
   *[dated] ; leveransen beräknas komma fram { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(spårningsnummer { $tracking })
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
    [none] marknadsplatsen
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] fraktbolaget
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Hej,
    [company] Hej,
   *[named] Hej { $name },
}
closing = { $tone ->
    [apologetic] Tack för att du hörde av dig.
    [firm] Har du fler frågor når du mig här.
   *[neutral] Om något är oklart är det bara att svara på det här meddelandet.
}
closing-question = Tack på förhand för hjälpen.
sign-off = Vänliga hälsningar

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Jag beklagar att din beställning{ own-title } inte har kommit fram än.
    [firm] Jag förstår av ditt meddelande att din beställning{ own-title } inte har kommit fram än.
   *[neutral] Tack för att du meddelar att din beställning{ own-title } inte har kommit fram än.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Jag beklagar att din beställning{ own-title } visas som levererad men inte har nått dig.
    [firm] Jag förstår av ditt meddelande att du inte har hittat din beställning{ own-title }, trots att den visas som levererad.
   *[neutral] Tack för ditt meddelande. Du har inte hittat din beställning{ own-title }, trots att den visas som levererad.
}
ack-late = { $tone ->
    [apologetic] Jag beklagar att din beställning{ own-title } är försenad.
    [firm] Jag förstår av ditt meddelande att din beställning{ own-title } är försenad.
   *[neutral] Tack för ditt meddelande. Du väntar på din beställning{ own-title }, som är senare än utlovat.
}
ack-damaged = { $tone ->
    [apologetic] Jag beklagar att din beställning{ own-title } var skadad när den kom fram.
    [firm] Jag förstår av ditt meddelande att din beställning{ own-title } var skadad när den kom fram.
   *[neutral] Tack för att du meddelar att din beställning{ own-title } var skadad när den kom fram.
}
ack-defective = { $tone ->
    [apologetic] Jag beklagar att varan{ own-title } inte fungerar som den ska.
    [firm] Jag förstår av ditt meddelande att varan{ own-title } inte fungerar som den ska.
   *[neutral] Tack för att du meddelar att varan{ own-title } inte fungerar som den ska.
}
ack-not-as-described = { $tone ->
    [apologetic] Jag beklagar att varan{ own-title } inte är vad du väntade dig av beskrivningen.
    [firm] Jag förstår av ditt meddelande att varan{ own-title } skiljer sig från beskrivningen.
   *[neutral] Tack för att du meddelar att varan{ own-title } inte är som du hade väntat dig.
}
ack-wrong-item = { $tone ->
    [apologetic] Jag beklagar att du inte fick rätt vara till din beställning{ own-title }.
    [firm] Jag förstår av ditt meddelande att du inte fick rätt vara till din beställning{ own-title }.
   *[neutral] Tack för att du meddelar att du inte fick rätt vara till din beställning{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Jag beklagar att din beställning{ own-title } inte var komplett när den kom fram.
    [firm] Jag förstår av ditt meddelande att din beställning{ own-title } inte var komplett när den kom fram.
   *[neutral] Tack för att du meddelar att din beställning{ own-title } inte var komplett när den kom fram.
}
ack-size-fit = { $tone ->
    [apologetic] Jag beklagar att varan{ own-title } inte passar.
    [firm] Jag förstår av ditt meddelande att varan{ own-title } inte passar.
   *[neutral] Tack för att du meddelar att varan{ own-title } inte passar.
}
ack-counterfeit = { $tone ->
    [apologetic] Jag beklagar att du känner dig osäker på om varan{ own-title } är äkta.
    [firm] Jag förstår av ditt meddelande att du tvivlar på att varan{ own-title } är äkta.
   *[neutral] Tack för att du berättar att du tvivlar på att varan{ own-title } är äkta.
}
ack-changed-mind = Tack för ditt meddelande. Du vill lämna tillbaka varan{ own-title }.
ack-cancellation = Tack för ditt meddelande. Du behöver inte längre din beställning{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Jag beklagar att du har krävts på importavgifter för din beställning{ own-title }.
    [firm] Jag förstår av ditt meddelande att du har krävts på importavgifter för din beställning{ own-title }.
   *[neutral] Tack för att du meddelar att du har krävts på importavgifter för din beställning{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Jag beklagar att du fortfarande väntar på återbetalningen för din beställning{ own-title }.
    [firm] Jag förstår av ditt meddelande att du fortfarande väntar på återbetalningen för din beställning{ own-title }.
   *[neutral] Tack för ditt meddelande. Du väntar fortfarande på återbetalningen för din beställning{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Jag beklagar att returen av varan{ own-title } inte har gått smidigt.
    [firm] Jag förstår av ditt meddelande att det är problem med returen av varan{ own-title }.
   *[neutral] Tack för att du berättar om problemet med returen av varan{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Jag beklagar den oro som det här har gett dig. Du skriver att du inte själv har gjort beställningen.
    [firm] Jag förstår av ditt meddelande att du inte själv har gjort beställningen.
   *[neutral] Tack för att du meddelar att du inte själv har gjort beställningen.
}
ack-review-threat = { $tone ->
    [apologetic] Jag beklagar att du inte är nöjd med din beställning{ own-title }.
   *[neutral] Tack för ditt meddelande om din beställning{ own-title }.
}
ack-address-change = Tack för ditt meddelande om leveransadressen för din beställning{ own-title }.
ack-product-question = Tack för din fråga om varan{ own-title }.
ack-nothing = Jag skriver till dig om din beställning{ own-title }.
ack-other = { $tone ->
    [apologetic] Jag beklagar att du har haft besvär med din beställning{ own-title }.
   *[neutral] Tack för ditt meddelande om din beställning{ own-title }.
}

## Money back

act-full-refund = Jag betalar tillbaka hela beloppet{ own-amount }.
refund-days = Pengarna syns vanligtvis på ditt konto inom { $days ->
    [one] en dag
   *[other] { $days } dagar
}.
act-partial-refund = { $arrived ->
    [no] För förseningen kan jag betala tillbaka { $amount ->
        [none] en del av priset
       *[known] { $amount }
    }.
   *[yes] Jag kan betala tillbaka { $amount ->
        [none] en del av priset
       *[known] { $amount }
    }, och du behåller varan.
} Om det passar dig räcker ett kort svar, så ordnar jag det.
duties-prepaid = Importavgifterna var redan inräknade i din beställning, så du skulle inte ha behövt betala dem en gång till.
act-refund-duties = Jag betalar tillbaka importavgifterna{ own-amount }.
act-coupon = Du får ett tillgodohavande{ own-amount } till din nästa beställning.
keep-item = { $type ->
    [damaged] Du behöver inte skicka tillbaka den skadade varan.
    [wrong-item] Du behöver inte skicka tillbaka den felaktiga varan.
   *[other] Du behöver inte skicka tillbaka varan.
}

## Sending it back

act-return-paid = Du kan skicka tillbaka varan utan kostnad; du får en förbetald returetikett.
act-return-own = Du kan gärna skicka tillbaka varan; returfrakten betalar du i det här fallet själv.
act-return = Du kan gärna skicka tillbaka varan.
return-first-item = Skicka gärna tillbaka den första varan med den förbetalda etikett som du får; det kostar dig ingenting.
return-start = Om du inte redan har gjort det startar du returen från beställningen i ditt konto.
return-by = Skicka den senast { $date }.
return-refund = { $amount ->
    [none] Så snart den har kommit hit betalar jag tillbaka köpesumman.
   *[known] Så snart den har kommit hit betalar jag tillbaka { $amount }.
}

## Goods

act-replacement = Jag skickar{ own-dispatch } { $kind ->
    [again] din beställning på nytt
    [right] rätt vara
    [size] rätt storlek
   *[new] en ersättningsvara
} utan kostnad för dig{ own-arrives }.
act-resend-parts = Jag skickar{ own-dispatch } delarna som saknas utan kostnad för dig{ own-arrives }.
act-repair = Jag låter reparera varan utan kostnad för dig.
repair-label = Du får en förbetald etikett för att skicka in den.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ditt paket är på väg{ own-tracking }.
   *[named] Ditt paket är på väg med { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Ditt paket finns att hämta{ own-tracking }.
   *[named] Ditt paket finns att hämta hos { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Ditt paket är ute för leverans{ own-tracking }.
   *[named] Ditt paket är ute för leverans med { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Ditt paket är just nu hos tullen{ own-tracking }.
   *[named] Ditt paket är just nu hos tullen och går sedan vidare med { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Ditt paket har inte skickats än.
   *[dated] Ditt paket har inte skickats än; det skickas senast { $date }.
}
last-scan = Paketet skannades senast{ own-on-date }{ own-in-place }.
expected = Det beräknas vara hos dig { $date }.
wait-offer = { $until ->
    [none] Om inget händer är det bara att svara här, så tar jag det vidare med fraktbolaget.
   *[dated] Om det inte har kommit då är det bara att svara här, så tar jag hand om det direkt.
}
act-trace = Jag låter { own-carrier } söka efter paketet{ own-tracking } och berättar här vad de hittar.
follow-up = Du hör av mig senast { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Enligt spårningen levererades paketet{ own-tracking }{ own-on-date }{ own-in-place }.
   *[named] Enligt { $carrier } levererades paketet{ own-tracking }{ own-on-date }{ own-in-place }.
}
signed-for = Mottagandet kvitterades av ”{ $name }”.
help-find = Om det inte dyker upp är det bara att svara här, så ber jag fraktbolaget om uppgifter om leveransen.
act-contest = Jag har gått igenom uppgifterna om beställningen och lämnar dem till { own-platform }, som fattar beslutet. Om jag kan hjälpa till med något under tiden är det bara att svara här.
act-refer-fulfilment = Beställningen lagrades och skickades av { own-platform }, så deras kundtjänst tar hand om leveransen och en eventuell återbetalning. Du når dem från beställningen i ditt konto.
act-refer-delivery = Leveransfrågor och återbetalningar för den här beställningen hanteras av { own-platform } i en egen process, som du hittar vid beställningen i ditt konto.
act-refer-payment = Betalningar hanteras enbart av { own-platform }, och jag ser inga betalningsuppgifter. Deras kundtjänst kan kontrollera betalningen tillsammans med dig.
act-refer = Det här hanteras av { own-platform } i en egen process, som du hittar vid beställningen i ditt konto.

## Cancelling, address, answers

act-cancel = Jag avbokar beställningen åt dig. Inget skickas, och det som redan har betalats får du tillbaka i sin helhet.
act-cancel-shipped = { $carrier ->
    [none] Paketet är redan på väg och kan inte längre stoppas.
   *[named] Paketet är redan hos { $carrier } och kan inte längre stoppas.
}
return-after-arrival = { $days ->
    [none] När det har kommit fram kan du lämna tillbaka det mot återbetalning.
   *[known] När det har kommit fram har du { $days } dagar på dig att lämna tillbaka det mot återbetalning.
}
act-address-open = Jag får bara skicka till adressen i beställningen. Om du fortfarande kan ändra den i ditt konto skickar jag till den nya.
act-address-shipped = { $carrier ->
    [none] Paketet{ own-tracking } är redan på väg till adressen i beställningen, och jag kan inte skicka om det. Fraktbolaget kan berätta vad som fortfarande går att göra.
   *[named] Paketet{ own-tracking } är redan på väg med { $carrier } till adressen i beställningen, och jag kan inte skicka om det. { $carrier } kan berätta vad som fortfarande går att göra.
}
act-answer = { $answer }
act-glad = Jag är glad att höra att allt är som det ska.
act-answer-later = Jag undersöker det här och skickar ett tillförlitligt svar här.

## When we cannot

decline-window = { $date ->
    [none] Returtiden för beställningen har gått ut, så jag kan inte längre ta tillbaka den.
   *[dated] Returtiden för beställningen gick ut { $date }, så jag kan inte längre ta tillbaka den.
}
decline-beyond-order = Jag kan inte erbjuda betalningar eller varor utöver det som beställdes.
decline-refunded = Återbetalningen{ own-amount } har redan gjorts{ own-on-date }.
decline-general = Jag har granskat beställningen noga och kan inte gå med på det här.
decline-offer = Om det är något fel på själva varan kan du beskriva det här, så letar jag efter en lösning.
decline-bank = Om du fortfarande inte ser pengarna kan din bank undersöka det.
decline-return = Du kan lämna tillbaka varan mot återbetalning till och med { $date }.

## As soon as the buyer has answered

after-full-refund = Så snart jag har ditt svar betalar jag tillbaka hela beloppet{ own-amount }.
after-partial-refund = Så snart jag har ditt svar ger jag dig ett rimligt förslag på en delåterbetalning.
after-refund-duties = Så snart jag har det betalar jag tillbaka importavgifterna{ own-amount }.
after-coupon = Så snart jag har ditt svar ordnar jag ett tillgodohavande{ own-amount } åt dig.
after-return-and-refund = Så snart jag har ditt svar ordnar jag returen och återbetalningen.
after-replacement = { $kind ->
    [again] Så snart jag har ditt svar skickar jag din beställning på nytt utan kostnad.
    [right] Så snart jag har ditt svar skickar jag rätt vara utan kostnad.
    [size] Så snart jag har ditt svar skickar jag rätt storlek utan kostnad.
   *[new] Så snart jag har ditt svar skickar jag en ersättningsvara utan kostnad.
}
after-resend-parts = Så snart jag har ditt svar skickar jag delarna som saknas utan kostnad.
after-repair = Så snart jag har ditt svar ordnar jag reparationen utan kostnad för dig.

## One question at most

ask-photo-of-damage = Kan du skicka mig en bild på skadan?
ask-photo-of-defect = Kan du skicka mig en bild eller en kort video som visar felet?
ask-photo-of-item-received = Kan du skicka mig en bild på varan som du fick?
ask-which-part-is-missing = Kan du berätta vilken del som saknas?
ask-which-size-is-needed = Kan du berätta vilken storlek du behöver?
ask-what-differs = Kan du berätta vad som skiljer sig från beskrivningen?
ask-check-with-neighbours = Kan du fråga grannarna och titta på de ställen där paket brukar lämnas?
ask-return-tracking-number = Kan du skicka mig spårningsnumret för din retur?
ask-duty-receipt = Kan du skicka mig en bild på kvittot för avgifterna?
ask-correct-address = Kan du kontrollera att adressen i beställningen är fullständig och rätt?
ask-what-is-wrong = Kan du kort berätta vad som är fel?
