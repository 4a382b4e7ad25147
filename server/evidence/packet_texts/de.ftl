# Wörter eines Beweispakets. Nur Tatsachen; wer sie liest, hat neunzig Sekunden.

title = Stellungnahme des Verkäufers
title-record = Fallakte
page = Seite
prepared = Erstellt am { $date }
heading-answer = Antwort
heading-facts = Tragende Tatsachen
heading-ask = Antrag
heading-timeline = Zeitlicher Ablauf
heading-evidence = Verzeichnis der Nachweise
exhibit = Anlage { $number }
exhibit-order = Bestellung
exhibit-tracking = Versand und Sendungsverlauf
exhibit-messages = Nachrichten
exhibit-return = Rücksendung

label-order = Bestellnummer
label-marketplace = Marktplatz
label-item = Artikel
label-quantity = Menge
label-price = Preis
label-total = Bestellsumme
label-amount = Strittiger Betrag
label-claim = Antrag des Käufers
label-subject = Gegenstand
label-opened = Eröffnet
label-deadline = Antwort bis
label-reason = Angegebener Grund
label-placed = Bestellt
label-ship-by = Versand bis
label-deliver-by = Zustellung bis
label-fulfilment = Abwicklung
label-address = Lieferadresse
label-duty-terms = Zollbedingungen
label-return-policy = Rückgabefrist
label-carrier = Zusteller
label-tracking-number = Sendungsnummer
label-service = Versandart
label-dispatched = Versandt
label-first-scan = Erster Scan des Zustellers
label-delivered = Zugestellt
label-signed-by = Unterschrieben von
label-protection = Anspruchsschutz
label-time = Zeit
label-event = Ereignis
label-state = Status
label-place = Ort
label-origin = Quelle
label-exhibit = Anlage
label-fact = Tatsache
label-record = Was die Unterlagen zeigen
label-file = Datei
label-size = Größe
label-source = Herkunft
label-captured = Aufgenommen
label-hash = SHA-256
label-attachment = Anhang
label-translation = Übersetzung
label-requested = Beantragt
label-received = Eingegangen
label-comment = Anmerkung
value-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
value-fulfilled-seller = durch den Verkäufer
value-fulfilled-platform = durch { $platform }
value-no-returns = keine Rückgabe
value-protected = über { $platform } gekauft, mit Anspruchsschutz
value-bytes = { $size } Byte
times-in = Zeiten: { $zone }.
read-from = Gelesen von: { $pages }
hash-note = Die Dateien liegen unverändert im Ordner „originals“ bei. Anhand der SHA-256-Werte lässt sich prüfen, dass sie nicht verändert wurden.
page-order-detail = Bestellseite
page-order-list = Bestellübersicht
page-contact-buyer = Nachrichtenseite
page-case = Fallakte

who-buyer = Käufer
who-seller = Verkäufer
who-platform = { $platform }
who-carrier = Zusteller
who-order = Bestellung

source-buyer-message = Anhang einer Nachricht des Käufers
source-seller-message = Anhang einer Nachricht des Verkäufers
source-seller-upload = vom Verkäufer hinzugefügt
source-carrier = Zusteller
source-page = Seite des Marktplatzes

event-placed = Bestellung aufgegeben
event-dispatched = Bestellung versandt
event-first-scan = Erster Scan des Zustellers
event-delivered = Zugestellt
event-claim = { $kind } eröffnet
event-decided-buyer = Entscheidung zugunsten des Käufers
event-decided-seller = Entscheidung zugunsten des Verkäufers
event-debited = Betrag belastet
event-return-requested = Rücksendung beantragt
event-return-received = Rücksendung eingegangen

answer-subject = Gegenstand des Falls: { $type }.
answer-subject-dated = Gegenstand des Falls vom { $date }: { $type }.
answer-appeal = Am { $date } wurde zugunsten des Käufers entschieden; dies ist die Antwort des Verkäufers auf diese Entscheidung.
answer-record = Die Unterlagen der Bestellung folgen auf den nächsten Seiten.

fact-platform-fulfilled = Die Bestellung wurde von { $platform } gelagert, verpackt und versandt.
fact-protected = Das Versandetikett wurde über { $platform } gekauft und trägt Anspruchsschutz.
fact-delivered = Der Zusteller hat die Zustellung der Sendung { $number } verzeichnet: { $when }.
fact-address-match = Der vom Zusteller verzeichnete Zustellort ist der Ort der Lieferadresse der Bestellung: { $place }.
fact-signed = Den Empfang der Sendung hat { $name } durch Unterschrift bestätigt.
fact-scan-on-time = Der Zusteller hat die Sendung am { $date } erstmals gescannt, innerhalb der Versandfrist bis { $due }.
fact-scan = Der Zusteller hat die Sendung am { $date } erstmals gescannt.
fact-moving = Die Sendung ist unterwegs; letzter Scan des Zustellers: { $when }.
fact-dispatched-on-time = Die Bestellung wurde am { $date } versandt, innerhalb der Versandfrist bis { $due }.
fact-answered = Der Verkäufer hat die erste Nachricht des Käufers innerhalb { $hours ->
    [one] einer Stunde
   *[other] von { $hours } Stunden
} beantwortet.
fact-return-late = Die Rücksendung wurde { $days } Tage nach der Zustellung beantragt; die Rückgabefrist der Bestellung beträgt { $allowed } Tage.
fact-policy = Für die Bestellung gilt eine Rückgabefrist von { $allowed } Tagen.
fact-duties-prepaid = Einfuhrabgaben und Steuern waren im Kaufpreis enthalten ({ $terms }).
fact-duties-recipient = Nach den Bedingungen der Bestellung trägt der Empfänger die Einfuhrabgaben ({ $terms }).
fact-enclosed = Als Nachweis liegt bei: { $item }.

label-fact-platform-fulfilled = Abwicklung
label-fact-protected = Versandetikett
label-fact-delivered = Zugestellt
label-fact-address-match = Zustellort
label-fact-signed = Unterschrieben von
label-fact-scan-on-time = Erster Scan des Zustellers
label-fact-scan = Erster Scan des Zustellers
label-fact-moving = Letzter Scan
label-fact-dispatched-on-time = Versandt
label-fact-answered = Erste Antwort an den Käufer
label-fact-return-late = Rücksendung beantragt
label-fact-policy = Rückgabefrist
label-fact-duties-prepaid = Zollbedingungen
label-fact-duties-recipient = Zollbedingungen
value-in-time = { $date } (Frist { $due })
value-hours = { $hours ->
    [one] innerhalb einer Stunde
   *[other] innerhalb von { $hours } Stunden
}
value-after-days = { $days } Tage nach der Zustellung (Frist { $allowed } Tage)

ask-platform-delivery = { $platform } hat diese Bestellung gelagert und versandt. Wir bitten { $platform }, die Frage der Zustellung mit dem Käufer zu klären und den Verkäufer nicht zu belasten.
ask-protection = Wir bitten { $platform }, eine Erstattung im Rahmen des Anspruchsschutzes des Versandetiketts zu tragen und den Antrag nicht auf das Verkäuferkonto anzurechnen.
ask-reverse = Wir bitten { $platform }, die Entscheidung anhand dieser Unterlagen aufzuheben, den belasteten Betrag zurückzuzahlen und den Antrag aus den Kennzahlen des Verkäufers zu entfernen.
ask-close = Wir bitten { $platform }, anhand dieser Unterlagen zugunsten des Verkäufers zu entscheiden und den Fall nicht auf das Verkäuferkonto anzurechnen.
ask-record = Es ist kein Antrag offen. Diese Unterlagen werden zur Bestellung aufbewahrt; derzeit wird von { $platform } nichts erbeten.

shown-unreadable = Das Bild konnte hier nicht dargestellt werden; die Datei liegt unverändert bei.
shown-locked = Das Dokument ist durch ein Passwort geschützt und konnte hier nicht dargestellt werden; die Datei liegt unverändert bei.
shown-not = Diese Art von Datei wird hier nicht dargestellt; sie liegt unverändert bei.
shown-pages = Seite { $page } von { $pages }
shown-first-pages = Gezeigt werden die ersten { $shown } von { $pages } Seiten; das ganze Dokument liegt bei.

kind-message = Nachricht des Käufers
kind-return-request = Rücksendeantrag
kind-a-to-z = A-bis-z-Garantieantrag
kind-inr-case = Fall „Artikel nicht erhalten“
kind-snad-case = Fall „Artikel nicht wie beschrieben“
kind-cancellation-request = Stornierungsanfrage
kind-payment-dispute = Zahlungskonflikt
kind-chargeback = Rückbuchung
kind-feedback = Verkäuferbewertung
kind-review = Produktrezension
kind-policy-warning = Richtlinienhinweis

type-not-received = Artikel als nicht erhalten gemeldet
type-delivered-not-received = Artikel als nicht erhalten gemeldet, Zustellung vom Zusteller verzeichnet
type-late = verspätete Zustellung
type-damaged = Artikel als beschädigt angekommen gemeldet
type-defective = Artikel als defekt gemeldet
type-not-as-described = Artikel als abweichend vom Angebot gemeldet
type-wrong-item = Erhalt eines anderen Artikels gemeldet
type-missing-parts = Teile als fehlend gemeldet
type-size-fit = Größe oder Passform
type-counterfeit = Echtheit des Artikels
type-changed-mind = Käufer möchte den Artikel nicht mehr
type-cancellation = Stornierung der Bestellung
type-customs-duties = Einfuhrabgaben und Zoll
type-refund-not-received = Erstattung als nicht erhalten gemeldet
type-return-problem = Abwicklung der Rücksendung
type-unauthorized-payment = Zahlung als nicht autorisiert gemeldet
type-review-threat = Forderung im Zusammenhang mit einer Bewertung
type-address-change = Änderung der Lieferadresse
type-product-question = Frage zum Artikel
type-other = Beschwerde des Käufers

state-pre-transit = Angekündigt
state-in-transit = Unterwegs
state-out-for-delivery = In Zustellung
state-available-for-pickup = Zur Abholung bereit
state-customs = Beim Zoll
state-exception = Unregelmäßigkeit
state-failed-attempt = Zustellversuch
state-delivered = Zugestellt
state-returning = Auf dem Rückweg
state-returned = An Absender zurück
state-lost = Verloren
state-expired = Verfolgung beendet
state-unknown = –
