# Le parole di un fascicolo di prove. Solo fatti; chi legge ha novanta secondi.

title = Risposta del venditore
title-record = Fascicolo del caso
page = Pagina
prepared = Redatto il { $date }
heading-answer = Risposta
heading-facts = Fatti determinanti
heading-ask = Richiesta
heading-timeline = Cronologia
heading-evidence = Elenco delle prove
exhibit = Allegato { $number }
exhibit-order = Ordine
exhibit-tracking = Spedizione e tracciamento
exhibit-messages = Messaggi
exhibit-return = Reso

label-order = Numero d'ordine
label-marketplace = Marketplace
label-item = Articolo
label-quantity = Quantità
label-price = Prezzo
label-total = Totale dell'ordine
label-amount = Importo contestato
label-claim = Reclamo
label-subject = Oggetto
label-opened = Apertura
label-deadline = Risposta entro
label-reason = Motivo indicato
label-placed = Ordinato
label-ship-by = Spedire entro
label-deliver-by = Consegnare entro
label-fulfilment = Gestione
label-address = Indirizzo di consegna
label-duty-terms = Condizioni doganali
label-return-policy = Termine di reso
label-carrier = Corriere
label-tracking-number = Numero di tracciamento
label-service = Servizio
label-dispatched = Spedito
label-first-scan = Prima scansione del corriere
label-delivered = Consegnato
label-signed-by = Firmato da
label-protection = Protezione dai reclami
label-time = Data e ora
label-event = Evento
label-state = Stato
label-place = Luogo
label-origin = Origine
label-exhibit = Allegato
label-fact = Fatto
label-record = Che cosa risulta
label-file = File
label-size = Dimensione
label-source = Fonte
label-captured = Acquisito
label-hash = SHA-256
label-attachment = File allegato
label-translation = Traduzione
label-requested = Richiesto
label-received = Ricevuto
label-comment = Commento
value-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
value-fulfilled-seller = a cura del venditore
value-fulfilled-platform = a cura di { $platform }
value-no-returns = nessun reso
value-protected = acquistata tramite { $platform }, con protezione dai reclami
value-bytes = { $size } byte
times-in = Orari: { $zone }.
read-from = Letto da: { $pages }
hash-note = I file sono acclusi senza modifiche nella cartella «originals». I valori SHA-256 permettono a chiunque di verificare che non siano stati alterati.
page-order-detail = pagina dell'ordine
page-order-list = elenco degli ordini
page-contact-buyer = pagina dei messaggi
page-case = fascicolo

who-buyer = Acquirente
who-seller = Venditore
who-platform = { $platform }
who-carrier = Corriere
who-order = Ordine

source-buyer-message = allegato a un messaggio dell'acquirente
source-seller-message = allegato a un messaggio del venditore
source-seller-upload = aggiunto dal venditore
source-carrier = corriere
source-page = pagina del marketplace

event-placed = Ordine effettuato
event-dispatched = Ordine spedito
event-first-scan = Prima scansione del corriere
event-delivered = Consegnato
event-claim = Apertura: { $kind }
event-decided-buyer = Decisione a favore dell'acquirente
event-decided-seller = Decisione a favore del venditore
event-debited = Importo addebitato
event-return-requested = Reso richiesto
event-return-received = Reso ricevuto

answer-subject = Oggetto del caso: { $type }.
answer-subject-dated = Oggetto del caso del { $date }: { $type }.
answer-appeal = Il { $date } il caso è stato deciso a favore dell'acquirente; questa è la risposta del venditore a tale decisione.
answer-record = La documentazione dell'ordine è riportata nelle pagine seguenti.

fact-platform-fulfilled = L'ordine è stato immagazzinato, imballato e spedito da { $platform }.
fact-protected = L'etichetta di spedizione è stata acquistata tramite { $platform } e gode della protezione dai reclami.
fact-delivered = Il corriere ha registrato la consegna del pacco { $number }: { $when }.
fact-address-match = Il luogo di consegna registrato dal corriere è quello dell'indirizzo di consegna dell'ordine: { $place }.
fact-signed = La consegna è stata firmata da { $name }.
fact-scan-on-time = Il corriere ha scansionato il pacco per la prima volta il { $date }, entro il termine di spedizione del { $due }.
fact-scan = Il corriere ha scansionato il pacco per la prima volta il { $date }.
fact-moving = Il pacco è in viaggio; ultima scansione del corriere: { $when }.
fact-dispatched-on-time = L'ordine è stato spedito il { $date }, entro il termine di spedizione del { $due }.
fact-answered = Il venditore ha risposto al primo messaggio dell'acquirente entro { $hours ->
    [one] un'ora
   *[other] { $hours } ore
}.
fact-return-late = Il reso è stato richiesto { $days } giorni dopo la consegna; il termine di reso dell'ordine è di { $allowed } giorni.
fact-policy = Il termine di reso dell'ordine è di { $allowed } giorni.
fact-duties-prepaid = Dazi e imposte d'importazione erano compresi nel prezzo pagato ({ $terms }).
fact-duties-recipient = Secondo le condizioni dell'ordine i dazi d'importazione sono a carico del destinatario ({ $terms }).
fact-enclosed = Prova acclusa: { $item }.

label-fact-platform-fulfilled = Gestione
label-fact-protected = Etichetta di spedizione
label-fact-delivered = Consegnato
label-fact-address-match = Luogo di consegna
label-fact-signed = Firmato da
label-fact-scan-on-time = Prima scansione del corriere
label-fact-scan = Prima scansione del corriere
label-fact-moving = Ultima scansione
label-fact-dispatched-on-time = Spedito
label-fact-answered = Prima risposta all'acquirente
label-fact-return-late = Reso richiesto
label-fact-policy = Termine di reso
label-fact-duties-prepaid = Condizioni doganali
label-fact-duties-recipient = Condizioni doganali
value-in-time = { $date } (termine: { $due })
value-hours = { $hours ->
    [one] entro un'ora
   *[other] entro { $hours } ore
}
value-after-days = { $days } giorni dopo la consegna (termine: { $allowed } giorni)

ask-platform-delivery = { $platform } ha immagazzinato e spedito questo ordine. Chiediamo a { $platform } di gestire la questione della consegna con l'acquirente e di non addebitare il venditore.
ask-protection = Chiediamo a { $platform } di farsi carico di un eventuale rimborso in base alla protezione dell'etichetta e di non conteggiare il reclamo sull'account del venditore.
ask-reverse = Chiediamo a { $platform } di annullare la decisione in base ai documenti qui riportati, di restituire l'importo addebitato e di rimuovere il reclamo dalle metriche del venditore.
ask-close = Chiediamo a { $platform } di decidere il caso a favore del venditore in base ai documenti qui riportati e di non conteggiarlo sull'account del venditore.
ask-record = Non è aperto alcun reclamo. Questi documenti sono conservati con l'ordine; al momento non si chiede nulla a { $platform }.

shown-unreadable = Non è stato possibile mostrare qui l'immagine; il file è accluso senza modifiche.
shown-locked = Il documento è protetto da password e non è stato possibile mostrarlo qui; il file è accluso senza modifiche.
shown-not = Questo tipo di file non viene mostrato qui; è accluso senza modifiche.
shown-pages = Pagina { $page } di { $pages }
shown-first-pages = Sono mostrate le prime { $shown } di { $pages } pagine; il documento intero è accluso.

kind-message = Messaggio dell'acquirente
kind-return-request = Richiesta di reso
kind-a-to-z = Reclamo Garanzia dalla A alla Z
kind-inr-case = Caso «oggetto non ricevuto»
kind-snad-case = Caso «oggetto non conforme»
kind-cancellation-request = Richiesta di annullamento
kind-payment-dispute = Contestazione di pagamento
kind-chargeback = Chargeback
kind-feedback = Feedback sul venditore
kind-review = Recensione del prodotto
kind-policy-warning = Avviso di violazione

type-not-received = articolo segnalato come non ricevuto
type-delivered-not-received = articolo segnalato come non ricevuto, consegna registrata dal corriere
type-late = consegna in ritardo
type-damaged = articolo segnalato come danneggiato all'arrivo
type-defective = articolo segnalato come difettoso
type-not-as-described = articolo segnalato come diverso dall'inserzione
type-wrong-item = segnalata la ricezione di un altro articolo
type-missing-parts = parti segnalate come mancanti
type-size-fit = taglia o vestibilità
type-counterfeit = autenticità dell'articolo
type-changed-mind = l'acquirente non desidera più l'articolo
type-cancellation = annullamento dell'ordine
type-customs-duties = dazi d'importazione e dogana
type-refund-not-received = rimborso segnalato come non ricevuto
type-return-problem = gestione del reso
type-unauthorized-payment = pagamento segnalato come non autorizzato
type-review-threat = richiesta legata a una recensione
type-address-change = modifica dell'indirizzo di consegna
type-product-question = domanda sull'articolo
type-other = reclamo dell'acquirente

state-pre-transit = Annunciato
state-in-transit = In transito
state-out-for-delivery = In consegna
state-available-for-pickup = Pronto per il ritiro
state-customs = In dogana
state-exception = Anomalia
state-failed-attempt = Tentativo di consegna
state-delivered = Consegnato
state-returning = In restituzione
state-returned = Restituito al mittente
state-lost = Smarrito
state-expired = Tracciamento terminato
state-unknown = –
