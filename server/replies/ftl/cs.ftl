### What the buyer reads, in Czech. After "Dobrý den," the text goes on in lower case, so every ack-… begins that way.
### A family name behind "pane" would have to be put into the vocative, so nobody is greeted by a title.

## Building blocks

own-says = { $tone ->
    [apologetic] mrzí nás, že
    [firm] rozumíme, že
   *[neutral] děkujeme za upozornění, že
}
own-order = { $item ->
    [none] Vaše objednávka
   *[titled] Vaše objednávka „{ $item }“
}
own-of-order = { $item ->
    [none] Vaší objednávky
   *[titled] Vaší objednávky „{ $item }“
}
own-item = { $item ->
    [none] zboží
   *[titled] zboží „{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}ve výši { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}ještě dnes
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; předpokládané doručení je { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}s číslem { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , místo: { $place }
}
own-platform = { $platform ->
    [none] tržiště
   *[named] tržiště { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Dobrý den,
    [company] Dobrý den,
   *[named] Dobrý den, { $name },
}
closing = { $tone ->
    [apologetic] Děkujeme za Vaši zprávu.
    [firm] V případě dalších dotazů jsme Vám k dispozici.
   *[neutral] Pokud je něco nejasné, stačí odpovědět na tuto zprávu.
}
closing-question = Děkujeme za pomoc.
sign-off = S pozdravem

## What happened, said back

ack-not-received = { own-says } { own-order } ještě nedorazila.
ack-delivered-not-received = { own-says } { own-order } je vedena jako doručená, ale k Vám se nedostala.
ack-late = { own-says } { own-order } má oproti oznámenému termínu zpoždění.
ack-damaged = { own-says } { own-order } dorazila poškozená.
ack-defective = { own-says } { own-item } nefunguje, jak má.
ack-not-as-described = { own-says } { own-item } neodpovídá popisu.
ack-wrong-item = { own-says } Vám přišlo jiné zboží, než jaké mělo. Jde o { $item ->
    [none] Vaši objednávku
   *[titled] Vaši objednávku „{ $item }“
}.
ack-missing-parts = { own-says } { own-order } dorazila neúplná.
ack-size-fit = { own-says } Vám { own-item } velikostně nesedí.
ack-counterfeit = { own-says } máte pochybnosti, zda je { own-item } originál.
ack-changed-mind = děkujeme za zprávu. Přejete si vrátit { own-item }.
ack-cancellation = děkujeme za zprávu. Rozumíme, že { own-order } už pro Vás není potřebná.
ack-customs-duties = { own-says } po Vás byly požadovány dovozní poplatky. Jde o { $item ->
    [none] Vaši objednávku
   *[titled] Vaši objednávku „{ $item }“
}.
ack-refund-not-received = { own-says } stále čekáte na vrácení peněz. Týká se to { own-of-order }.
ack-return-problem = { $tone ->
    [apologetic] mrzí nás, že vrácení zboží neprobíhá hladce.
    [firm] rozumíme, že nastal problém s vrácením zboží.
   *[neutral] děkujeme za upozornění na problém s vrácením zboží.
}{ $item ->
    [none] {""}
   *[titled] {" "}Jde o { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] mrzí nás, že Vám to působí starosti. Píšete, že tuto objednávku zadal někdo jiný než Vy.
    [firm] rozumíme, že tuto objednávku zadal někdo jiný než Vy.
   *[neutral] děkujeme za upozornění, že tuto objednávku zadal někdo jiný než Vy.
}
ack-review-threat = { $tone ->
    [apologetic] mrzí nás, že { own-order } nesplnila Vaše očekávání.
   *[neutral] děkujeme za zprávu ohledně { own-of-order }.
}
ack-address-change = děkujeme za zprávu ohledně doručovací adresy u { own-of-order }.
ack-product-question = děkujeme za dotaz k výrobku{ $item ->
    [none] {""}
   *[titled] {" "}„{ $item }“
}.
ack-nothing = píšeme Vám ohledně { own-of-order }.
ack-other = { $tone ->
    [apologetic] mrzí nás, že Vám { own-order } způsobila potíže.
   *[neutral] děkujeme za zprávu ohledně { own-of-order }.
}

## Money back

act-full-refund = Vracíme Vám celou částku{ own-amount }.
refund-days = Peníze bývají na účtu do { $days ->
    [one] jednoho dne
   *[other] { $days } dnů
}.
act-partial-refund = { $arrived ->
    [no] Za zpoždění Vám můžeme vrátit { $amount ->
        [none] část ceny
       *[known] { $amount }
    }.
   *[yes] Můžeme Vám vrátit { $amount ->
        [none] část ceny
       *[known] { $amount }
    } a zboží si ponecháte.
} Pokud Vám to vyhovuje, stačí krátká odpověď a vše zařídíme.
duties-prepaid = Dovozní poplatky byly zahrnuty už v ceně objednávky, takže po Vás neměly být požadovány znovu.
act-refund-duties = Vracíme Vám zaplacené poplatky{ own-amount }.
act-coupon = Připisujeme Vám kredit{ own-amount } na příští objednávku.
keep-item = { $type ->
    [damaged] Poškozené zboží nemusíte posílat zpět.
    [wrong-item] Nesprávné zboží nemusíte posílat zpět.
   *[other] Zboží nemusíte posílat zpět.
}

## Sending it back

act-return-paid = Zboží můžete vrátit zdarma; dostanete předplacený štítek pro zpětnou zásilku.
act-return-own = Zboží můžete vrátit; poštovné za zpětnou zásilku je v tomto případě na Vaší straně.
act-return = Zboží můžete samozřejmě vrátit.
return-first-item = První zboží prosím pošlete zpět s předplaceným štítkem, který dostanete; nic Vás to nestojí.
return-start = Pokud se tak ještě nestalo, zahajte prosím vrácení u objednávky ve svém účtu.
return-by = Odešlete je prosím do { $date }.
return-refund = { $amount ->
    [none] Jakmile k nám zboží dorazí, vrátíme Vám kupní cenu.
   *[known] Jakmile k nám zboží dorazí, vrátíme Vám { $amount }.
}

## Goods

act-replacement = { $kind ->
    [again] Objednávku Vám posíláme zdarma znovu
    [right] Správné zboží Vám posíláme zdarma
    [size] Správnou velikost Vám posíláme zdarma
   *[new] Nové zboží výměnou Vám posíláme zdarma
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Chybějící díly Vám posíláme zdarma{ own-dispatch }{ own-arrives }.
act-repair = Zboží Vám necháme zdarma opravit.
repair-label = Pro zaslání do opravy dostanete předplacený štítek.

## Where it is

act-on-its-way = { $carrier ->
    [none] Vaše zásilka{ own-tracking } je na cestě.
   *[named] Vaše zásilka{ own-tracking } je na cestě, veze ji { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Vaše zásilka{ own-tracking } je připravena k vyzvednutí.
   *[named] Vaše zásilka{ own-tracking } je připravena k vyzvednutí u dopravce { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Vaše zásilka{ own-tracking } je právě doručována.
   *[named] Vaši zásilku{ own-tracking } právě doručuje { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Vaše zásilka{ own-tracking } je nyní na celnici.
   *[named] Vaše zásilka{ own-tracking } je nyní na celnici; poté ji převezme { $carrier }.
}
act-not-shipped = { $date ->
    [none] Vaše zásilka zatím nebyla odeslána.
   *[dated] Vaše zásilka zatím nebyla odeslána; odešleme ji do { $date }.
}
last-scan = Zásilka byla naposledy načtena{ own-on-date }{ own-in-place }.
expected = Zásilka by měla být u Vás { $date }.
wait-offer = { $until ->
    [none] Pokud se nic nepohne, stačí odpovědět zde a my se obrátíme na dopravce.
   *[dated] Pokud do té doby nedorazí, stačí odpovědět zde a hned se o to postaráme.
}
act-trace = { $carrier ->
    [none] Zadáváme u dopravce pátrání po zásilce{ own-tracking } a dáme Vám zde vědět, co se zjistí.
   *[named] Zadáváme u dopravce { $carrier } pátrání po zásilce{ own-tracking } a dáme Vám zde vědět, co se zjistí.
}
follow-up = Dostanete od nás zprávu do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Podle sledování byla zásilka{ own-tracking } doručena{ own-on-date }{ own-in-place }.
   *[named] Podle údajů dopravce { $carrier } byla zásilka{ own-tracking } doručena{ own-on-date }{ own-in-place }.
}
signed-for = Převzetí je podepsáno jménem „{ $name }“.
help-find = Pokud se zásilka nenajde, stačí odpovědět zde a my si u dopravce vyžádáme podrobnosti o doručení.
act-contest = Prošli jsme záznamy k této objednávce a předáváme je k rozhodnutí. Rozhodovat bude { own-platform }. Pokud Vám můžeme mezitím s něčím pomoci, stačí odpovědět zde.
act-refer-fulfilment = Skladování a odeslání této objednávky zajistilo { own-platform }, proto o doručení i případné vrácení peněz pečuje jeho zákaznická podpora. Kontaktovat ji můžete u objednávky ve svém účtu.
act-refer-delivery = Dotazy k doručení a vrácení peněz u této objednávky vyřizuje { own-platform } vlastním postupem, který najdete u objednávky ve svém účtu.
act-refer-payment = Platby zpracovává výhradně { own-platform } a my žádné platební údaje nevidíme. Jeho zákaznická podpora s Vámi platbu může prověřit.
act-refer = Tuto záležitost vyřizuje { own-platform } vlastním postupem, který najdete u objednávky ve svém účtu.

## Cancelling, address, answers

act-cancel = Objednávku pro Vás rušíme. Nic nebude odesláno a již provedenou platbu vrátíme v plné výši.
act-cancel-shipped = { $carrier ->
    [none] Zásilka je už na cestě a nelze ji zastavit.
   *[named] Zásilku už převzal dopravce { $carrier } a nelze ji zastavit.
}
return-after-arrival = { $days ->
    [none] Až dorazí, můžete ji vrátit a dostanete peníze zpět.
    [one] Až dorazí, můžete ji do { $days } dne vrátit a dostanete peníze zpět.
   *[other] Až dorazí, můžete ji do { $days } dnů vrátit a dostanete peníze zpět.
}
act-address-open = Odesílat můžeme jen na adresu uvedenou v objednávce. Pokud ji ve svém účtu ještě můžete změnit, pošleme zásilku na novou.
act-address-shipped = { $carrier ->
    [none] Zásilka{ own-tracking } je už na cestě na adresu uvedenou v objednávce a nemůžeme ji přesměrovat. Co je ještě možné, Vám sdělí dopravce.
   *[named] Zásilka{ own-tracking } je už na cestě na adresu uvedenou v objednávce a nemůžeme ji přesměrovat. Co je ještě možné, Vám sdělí dopravce { $carrier }.
}
act-answer = { $answer }
act-glad = Jsme rádi, že je vše v pořádku.
act-answer-later = Prověřujeme to a pošleme Vám sem spolehlivou odpověď.

## When we cannot

decline-window = { $date ->
    [none] Lhůta pro vrácení této objednávky už uplynula, proto ji nemůžeme přijmout zpět.
   *[dated] Lhůta pro vrácení této objednávky uplynula { $date }, proto ji už nemůžeme přijmout zpět.
}
decline-beyond-order = Peníze ani zboží nad rámec objednávky nabídnout nemůžeme.
decline-refunded = Peníze{ own-amount } už byly vráceny{ own-on-date }.
decline-general = Objednávku jsme pečlivě prověřili a nemůžeme tomu vyhovět.
decline-offer = Pokud něco není v pořádku se samotným zbožím, popište nám to prosím zde a budeme hledat řešení.
decline-bank = Pokud peníze stále nevidíte, může je dohledat Vaše banka.
decline-return = Zboží můžete vrátit a dostat peníze zpět do { $date }.

## As soon as the buyer has answered

after-full-refund = Jakmile budeme mít Vaši odpověď, vrátíme Vám celou částku{ own-amount }.
after-partial-refund = Jakmile budeme mít Vaši odpověď, předložíme Vám férový návrh na vrácení části ceny.
after-refund-duties = Jakmile ji budeme mít, vrátíme Vám zaplacené poplatky{ own-amount }.
after-coupon = Jakmile budeme mít Vaši odpověď, připíšeme Vám kredit{ own-amount }.
after-return-and-refund = Jakmile budeme mít Vaši odpověď, zařídíme vrácení zboží a peněz.
after-replacement = Jakmile budeme mít Vaši odpověď, pošleme Vám zdarma { $kind ->
    [again] objednávku znovu
    [right] správné zboží
    [size] správnou velikost
   *[new] nové zboží výměnou
}.
after-resend-parts = Jakmile budeme mít Vaši odpověď, pošleme Vám zdarma chybějící díly.
after-repair = Jakmile budeme mít Vaši odpověď, zařídíme bezplatnou opravu.

## One question at most

ask-photo-of-damage = Můžete nám prosím poslat fotografii poškození?
ask-photo-of-defect = Můžete nám prosím poslat fotografii nebo krátké video, na kterém je závada vidět?
ask-photo-of-item-received = Můžete nám prosím poslat fotografii zboží, které Vám přišlo?
ask-which-part-is-missing = Můžete nám prosím napsat, který díl chybí?
ask-which-size-is-needed = Můžete nám prosím napsat, jakou velikost potřebujete?
ask-what-differs = Můžete nám prosím napsat, co neodpovídá popisu?
ask-check-with-neighbours = Můžete se prosím podívat u sousedů a na místech, kde se zásilky nechávají?
ask-return-tracking-number = Můžete nám prosím poslat sledovací číslo zpětné zásilky?
ask-duty-receipt = Můžete nám prosím poslat fotografii účtenky za poplatky?
ask-correct-address = Můžete prosím zkontrolovat, zda je adresa v objednávce úplná a správná?
ask-what-is-wrong = Můžete nám prosím krátce popsat, co není v pořádku?
