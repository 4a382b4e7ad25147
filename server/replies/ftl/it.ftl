### What the buyer reads, in Italian (Lei). After the greeting’s comma the text goes on in lower case.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}“{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}di { $amount }
}
own-total = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}oggi stesso
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; la consegna è prevista per { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(numero di tracciamento { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}a { $place }
}
own-by-platform = { $platform ->
    [none] dalla piattaforma
   *[named] da { $platform }
}
own-to-platform = { $platform ->
    [none] alla piattaforma
    [Amazon] ad Amazon
    [AliExpress] ad AliExpress
   *[named] a { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Buongiorno,
    [company] Buongiorno,
    [mr] Gentile Sig. { $name },
    [ms] Gentile Sig.ra { $name },
   *[named] Gentile { $name },
}
closing = { $tone ->
    [apologetic] Grazie per averci avvisato.
    [firm] Restiamo a disposizione qui per qualsiasi chiarimento.
   *[neutral] Per qualsiasi dubbio può rispondere a questo messaggio.
}
closing-question = Grazie per la collaborazione.
sign-off = Cordiali saluti

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] ci dispiace che il Suo ordine{ own-title } non sia ancora arrivato.
    [firm] ci segnala che il Suo ordine{ own-title } non è ancora arrivato.
   *[neutral] grazie per averci segnalato che il Suo ordine{ own-title } non è ancora arrivato.
}
ack-delivered-not-received = { $tone ->
    [apologetic] ci dispiace che non abbia trovato il Suo ordine{ own-title }, anche se risulta consegnato.
    [firm] ci segnala di non aver trovato il Suo ordine{ own-title }, anche se risulta consegnato.
   *[neutral] grazie per averci segnalato che non ha trovato il Suo ordine{ own-title }, anche se risulta consegnato.
}
ack-late = { $tone ->
    [apologetic] ci dispiace che il Suo ordine{ own-title } arrivi più tardi del previsto.
    [firm] ci segnala che il Suo ordine{ own-title } arriva più tardi del previsto.
   *[neutral] grazie per il Suo messaggio. Sta aspettando il Suo ordine{ own-title }, che arriva più tardi del previsto.
}
ack-damaged = { $tone ->
    [apologetic] ci dispiace che il Suo ordine{ own-title } sia arrivato danneggiato.
    [firm] ci segnala che il Suo ordine{ own-title } è arrivato danneggiato.
   *[neutral] grazie per averci segnalato che il Suo ordine{ own-title } è arrivato danneggiato.
}
ack-defective = { $tone ->
    [apologetic] ci dispiace che l’articolo{ own-title } non funzioni come dovrebbe.
    [firm] ci segnala che l’articolo{ own-title } non funziona come dovrebbe.
   *[neutral] grazie per averci segnalato che l’articolo{ own-title } non funziona come dovrebbe.
}
ack-not-as-described = { $tone ->
    [apologetic] ci dispiace che l’articolo{ own-title } non sia come se lo aspettava in base alla descrizione.
    [firm] ci segnala che l’articolo{ own-title } è diverso dalla descrizione.
   *[neutral] grazie per averci segnalato che l’articolo{ own-title } non è come se lo aspettava.
}
ack-wrong-item = { $tone ->
    [apologetic] ci dispiace che per il Suo ordine{ own-title } non abbia ricevuto l’articolo giusto.
    [firm] ci segnala che per il Suo ordine{ own-title } non ha ricevuto l’articolo giusto.
   *[neutral] grazie per averci segnalato che per il Suo ordine{ own-title } non ha ricevuto l’articolo giusto.
}
ack-missing-parts = { $tone ->
    [apologetic] ci dispiace che il Suo ordine{ own-title } sia arrivato incompleto.
    [firm] ci segnala che il Suo ordine{ own-title } è arrivato incompleto.
   *[neutral] grazie per averci segnalato che il Suo ordine{ own-title } è arrivato incompleto.
}
ack-size-fit = { $tone ->
    [apologetic] ci dispiace che la taglia dell’articolo{ own-title } non vada bene.
    [firm] ci segnala che la taglia dell’articolo{ own-title } non va bene.
   *[neutral] grazie per averci segnalato che la taglia dell’articolo{ own-title } non va bene.
}
ack-counterfeit = { $tone ->
    [apologetic] ci dispiace che abbia dubbi sull’autenticità dell’articolo{ own-title }.
    [firm] ci segnala di avere dubbi sull’autenticità dell’articolo{ own-title }.
   *[neutral] grazie per averci segnalato i Suoi dubbi sull’autenticità dell’articolo{ own-title }.
}
ack-changed-mind = grazie per il Suo messaggio. Desidera restituire l’articolo{ own-title }.
ack-cancellation = grazie per il Suo messaggio. Non desidera più ricevere il Suo ordine{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] ci dispiace che Le siano stati chiesti oneri di importazione per il Suo ordine{ own-title }.
    [firm] ci segnala che Le sono stati chiesti oneri di importazione per il Suo ordine{ own-title }.
   *[neutral] grazie per averci segnalato che Le sono stati chiesti oneri di importazione per il Suo ordine{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] ci dispiace che stia ancora aspettando il rimborso del Suo ordine{ own-title }.
    [firm] ci segnala che sta ancora aspettando il rimborso del Suo ordine{ own-title }.
   *[neutral] grazie per il Suo messaggio. Sta ancora aspettando il rimborso del Suo ordine{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] ci dispiace che ci sia un problema con il reso del Suo ordine{ own-title }.
    [firm] ci segnala che c’è un problema con il reso del Suo ordine{ own-title }.
   *[neutral] grazie per averci segnalato il problema con il reso del Suo ordine{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] ci dispiace per la preoccupazione: ci segnala di non aver effettuato questo ordine.
    [firm] ci segnala di non aver effettuato questo ordine.
   *[neutral] grazie per averci segnalato di non aver effettuato questo ordine.
}
ack-review-threat = { $tone ->
    [apologetic] ci dispiace che il Suo ordine{ own-title } non L’abbia soddisfatta.
   *[neutral] grazie per il Suo messaggio sul Suo ordine{ own-title }.
}
ack-address-change = grazie per il Suo messaggio sull’indirizzo di consegna del Suo ordine{ own-title }.
ack-product-question = grazie per la Sua domanda sull’articolo{ own-title }.
ack-nothing = Le scriviamo in merito al Suo ordine{ own-title }.
ack-other = { $tone ->
    [apologetic] ci dispiace per il disagio con il Suo ordine{ own-title }.
   *[neutral] grazie per il Suo messaggio sul Suo ordine{ own-title }.
}

## Money back

act-full-refund = Le rimborsiamo l’intero importo{ own-total }.
refund-days = Di solito l’accredito è visibile entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
}.
act-partial-refund = { $arrived ->
    [no] Per il ritardo possiamo rimborsarLe { $amount ->
        [none] una parte del prezzo
       *[known] { $amount }
    }.
   *[yes] Possiamo rimborsarLe { $amount ->
        [none] una parte del prezzo
       *[known] { $amount }
    } e può tenere l’articolo.
} Se per Lei va bene, basta una breve risposta e provvediamo.
duties-prepaid = Questi oneri erano già compresi nel Suo ordine e non avrebbero dovuto esserLe chiesti di nuovo.
act-refund-duties = { $amount ->
    [none] Le rimborsiamo quanto ha pagato.
   *[known] Le rimborsiamo i { $amount } che ha pagato.
}
act-coupon = Le riconosciamo un credito{ own-amount } per il prossimo ordine.
keep-item = { $type ->
    [damaged] Non occorre che rispedisca l’articolo danneggiato.
    [wrong-item] Non occorre che rispedisca l’articolo sbagliato.
   *[other] Non occorre che rispedisca l’articolo.
}

## Sending it back

act-return-paid = Può restituire l’articolo gratuitamente; riceverà un’etichetta di reso prepagata.
act-return-own = Può restituire l’articolo; in questo caso le spese di spedizione del reso sono a Suo carico.
act-return = Può senz’altro restituire l’articolo.
return-first-item = La preghiamo di rispedire il primo articolo con l’etichetta prepagata che riceverà; per Lei è gratuito.
return-start = Se non l’ha già fatto, può avviare il reso dall’ordine nel Suo account.
return-by = La preghiamo di spedirlo entro { $date }.
return-refund = { $amount ->
    [none] Appena ci arriva, Le rimborsiamo il prezzo d’acquisto.
   *[known] Appena ci arriva, Le rimborsiamo { $amount }.
}

## Goods

act-replacement = Le inviamo gratuitamente { $kind ->
    [again] di nuovo il Suo ordine
    [right] l’articolo giusto
    [size] la taglia giusta
   *[new] un articolo sostitutivo
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Le inviamo gratuitamente le parti mancanti{ own-dispatch }{ own-arrives }.
act-repair = Facciamo riparare l’articolo senza alcun costo per Lei.
repair-label = Per spedirlo riceverà un’etichetta prepagata.

## Where it is

act-on-its-way = { $carrier ->
    [none] Il Suo pacco è in viaggio{ own-tracking }.
   *[named] Il Suo pacco è in viaggio con { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Il Suo pacco{ own-tracking } è pronto per il ritiro.
   *[named] Il Suo pacco{ own-tracking } è pronto per il ritiro presso { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Il Suo pacco{ own-tracking } è in consegna.
   *[named] Il Suo pacco{ own-tracking } è in consegna con { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Il Suo pacco{ own-tracking } è al momento in dogana.
   *[named] Il Suo pacco{ own-tracking } è al momento in dogana e proseguirà poi con { $carrier }.
}
act-not-shipped = { $date ->
    [none] Il Suo pacco non è ancora partito.
   *[dated] Il Suo pacco non è ancora partito; sarà spedito entro { $date }.
}
last-scan = L’ultima scansione del pacco risulta { $date }{ own-in-place }.
expected = La consegna è prevista per { $date }.
wait-offer = { $until ->
    [none] Se non ci sono novità, risponda a questo messaggio e sentiremo il corriere.
   *[dated] Se per allora non è arrivato, risponda a questo messaggio e ce ne occuperemo subito.
}
act-trace = { $carrier ->
    [none] Facciamo cercare il pacco{ own-tracking } dal corriere e Le comunicheremo qui l’esito.
   *[named] Facciamo cercare il pacco{ own-tracking } da { $carrier } e Le comunicheremo qui l’esito.
}
follow-up = Avrà nostre notizie entro { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Secondo il tracciamento, il pacco{ own-tracking } è stato consegnato{ own-on-date }{ own-in-place }.
   *[named] Secondo { $carrier }, il pacco{ own-tracking } è stato consegnato{ own-on-date }{ own-in-place }.
}
signed-for = Risulta la firma di “{ $name }”.
help-find = Se non si trova, risponda a questo messaggio e chiederemo al corriere i dettagli della consegna.
act-contest = Abbiamo verificato la documentazione di questo ordine e la trasmettiamo { own-to-platform }, che deciderà in merito. Se nel frattempo possiamo esserLe utili, risponda a questo messaggio.
act-refer-fulfilment = Questo ordine è stato conservato in magazzino e spedito { own-by-platform }; della consegna e di un eventuale rimborso si occupa quindi il suo servizio clienti. Può contattarlo dall’ordine nel Suo account.
act-refer-delivery = Per questo ordine le domande sulla consegna e i rimborsi sono gestiti { own-by-platform } con una procedura propria, che trova nel Suo account accanto all’ordine.
act-refer-payment = I pagamenti sono gestiti esclusivamente { own-by-platform } e noi non vediamo alcun dato di pagamento. Il suo servizio clienti può verificare il pagamento con Lei.
act-refer = La questione è gestita { own-by-platform } con una procedura propria, che trova nel Suo account accanto all’ordine.

## Cancelling, address, answers

act-cancel = Annulliamo noi l’ordine. Non verrà spedito nulla e un eventuale pagamento già effettuato Le sarà rimborsato per intero.
act-cancel-shipped = { $carrier ->
    [none] Il pacco è già in viaggio e non può più essere fermato.
   *[named] Il pacco è già affidato a { $carrier } e non può più essere fermato.
}
return-after-arrival = { $days ->
    [none] Una volta arrivato, potrà restituirlo e ottenere il rimborso.
   *[known] Una volta arrivato, avrà { $days } giorni per restituirlo e ottenere il rimborso.
}
act-address-open = Possiamo spedire solo all’indirizzo indicato nell’ordine. Se il Suo account Le permette ancora di modificarlo, spediremo a quello nuovo.
act-address-shipped = { $carrier ->
    [none] Il pacco{ own-tracking } è già in viaggio verso l’indirizzo indicato nell’ordine e non possiamo deviarlo. Il corriere può dirLe che cosa è ancora possibile.
   *[named] Il pacco{ own-tracking } è già in viaggio con { $carrier } verso l’indirizzo indicato nell’ordine e non possiamo deviarlo. { $carrier } può dirLe che cosa è ancora possibile.
}
act-answer = { $answer }
act-glad = Siamo lieti che sia tutto a posto.
act-answer-later = Stiamo verificando e Le daremo qui una risposta affidabile.

## When we cannot

decline-window = { $date ->
    [none] Il periodo di reso per questo ordine è terminato e non possiamo più accettarlo.
   *[dated] Il periodo di reso per questo ordine è terminato { $date } e non possiamo più accettarlo.
}
decline-beyond-order = Non possiamo offrire pagamenti o articoli oltre a quanto ordinato.
decline-refunded = Il rimborso{ own-amount } è già stato effettuato{ own-on-date }.
decline-general = Abbiamo verificato l’ordine con attenzione e non possiamo accogliere questa richiesta.
decline-offer = Se c’è un problema con l’articolo, ce lo descriva qui e cercheremo una soluzione.
decline-bank = Se non lo vede ancora, la Sua banca può verificare l’accredito.
decline-return = Può restituire l’articolo con rimborso entro { $date }.

## As soon as the buyer has answered

after-full-refund = Appena riceviamo la Sua risposta, Le rimborsiamo l’intero importo{ own-total }.
after-partial-refund = Appena riceviamo la Sua risposta, Le proporremo un rimborso parziale adeguato.
after-refund-duties = { $amount ->
    [none] Appena la riceviamo, Le rimborsiamo quanto ha pagato.
   *[known] Appena la riceviamo, Le rimborsiamo i { $amount } che ha pagato.
}
after-coupon = Appena riceviamo la Sua risposta, Le riconosceremo un credito{ own-amount }.
after-return-and-refund = Appena riceviamo la Sua risposta, organizziamo il reso e il rimborso.
after-replacement = { $kind ->
    [again] Appena riceviamo la Sua risposta, Le inviamo di nuovo il Suo ordine gratuitamente.
    [right] Appena riceviamo la Sua risposta, Le inviamo gratuitamente l’articolo giusto.
    [size] Appena riceviamo la Sua risposta, Le inviamo gratuitamente la taglia giusta.
   *[new] Appena riceviamo la Sua risposta, Le inviamo gratuitamente un articolo sostitutivo.
}
after-resend-parts = Appena riceviamo la Sua risposta, Le inviamo gratuitamente le parti mancanti.
after-repair = Appena riceviamo la Sua risposta, organizziamo la riparazione senza alcun costo per Lei.

## One question at most

ask-photo-of-damage = Potrebbe inviarci una foto del danno?
ask-photo-of-defect = Potrebbe inviarci una foto o un breve video in cui si veda il difetto?
ask-photo-of-item-received = Potrebbe inviarci una foto dell’articolo che ha ricevuto?
ask-which-part-is-missing = Potrebbe dirci quale parte manca?
ask-which-size-is-needed = Potrebbe dirci quale taglia Le serve?
ask-what-differs = Potrebbe dirci che cosa è diverso dalla descrizione?
ask-check-with-neighbours = Potrebbe chiedere ai vicini e controllare nei punti in cui di solito vengono lasciati i pacchi?
ask-return-tracking-number = Potrebbe inviarci il numero di tracciamento del reso?
ask-duty-receipt = Potrebbe inviarci una foto della ricevuta di questi oneri?
ask-correct-address = Potrebbe verificare che l’indirizzo indicato nell’ordine sia completo e corretto?
ask-what-is-wrong = Potrebbe descriverci in breve che cosa non va?
