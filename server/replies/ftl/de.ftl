### What the buyer reads, in German. After "Guten Tag …," the text goes on in lower case, so every ack-… begins that way.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}„{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}von { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}heute
   *[dated] {" "}am { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; die Sendung ist voraussichtlich am { $arrives } bei Ihnen
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(Sendungsnummer { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}am { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}in { $place }
}
own-by-platform = { $platform ->
    [none] vom Marktplatz
   *[named] von { $platform }
}
own-to-platform = { $platform ->
    [none] an den Marktplatz
   *[named] an { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Guten Tag,
    [company] Guten Tag,
    [mr] Guten Tag Herr { $name },
    [ms] Guten Tag Frau { $name },
   *[named] Guten Tag { $name },
}
closing = { $tone ->
    [apologetic] Danke, dass Sie mir Bescheid gegeben haben.
    [firm] Für Rückfragen erreichen Sie mich hier.
   *[neutral] Falls etwas unklar ist, antworten Sie einfach auf diese Nachricht.
}
closing-question = Vielen Dank für Ihre Hilfe.
sign-off = Viele Grüße

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] es tut mir leid, dass Ihre Bestellung{ own-title } noch nicht angekommen ist.
    [firm] Sie schreiben, dass Ihre Bestellung{ own-title } noch nicht angekommen ist.
   *[neutral] danke für Ihren Hinweis, dass Ihre Bestellung{ own-title } noch nicht angekommen ist.
}
ack-delivered-not-received = { $tone ->
    [apologetic] es tut mir leid, dass Sie Ihre Bestellung{ own-title } nicht vorgefunden haben, obwohl sie als zugestellt gemeldet ist.
    [firm] Sie schreiben, dass Sie Ihre Bestellung{ own-title } nicht vorgefunden haben, obwohl sie als zugestellt gemeldet ist.
   *[neutral] danke für Ihren Hinweis, dass Sie Ihre Bestellung{ own-title } nicht vorgefunden haben, obwohl sie als zugestellt gemeldet ist.
}
ack-late = { $tone ->
    [apologetic] es tut mir leid, dass Ihre Bestellung{ own-title } später kommt als angekündigt.
    [firm] Sie schreiben, dass Ihre Bestellung{ own-title } später kommt als angekündigt.
   *[neutral] danke für Ihre Nachricht. Sie warten auf Ihre Bestellung{ own-title }, die später kommt als angekündigt.
}
ack-damaged = { $tone ->
    [apologetic] es tut mir leid, dass Ihre Bestellung{ own-title } beschädigt angekommen ist.
    [firm] Sie schreiben, dass Ihre Bestellung{ own-title } beschädigt angekommen ist.
   *[neutral] danke für Ihren Hinweis, dass Ihre Bestellung{ own-title } beschädigt angekommen ist.
}
ack-defective = { $tone ->
    [apologetic] es tut mir leid, dass der Artikel{ own-title } nicht richtig funktioniert.
    [firm] Sie schreiben, dass der Artikel{ own-title } nicht richtig funktioniert.
   *[neutral] danke für Ihren Hinweis, dass der Artikel{ own-title } nicht richtig funktioniert.
}
ack-not-as-described = { $tone ->
    [apologetic] es tut mir leid, dass der Artikel{ own-title } nicht so ist, wie Sie ihn nach der Beschreibung erwartet haben.
    [firm] Sie schreiben, dass der Artikel{ own-title } von der Beschreibung abweicht.
   *[neutral] danke für Ihren Hinweis, dass der Artikel{ own-title } anders ist, als Sie ihn erwartet haben.
}
ack-wrong-item = { $tone ->
    [apologetic] es tut mir leid, dass Sie zu Ihrer Bestellung{ own-title } nicht den richtigen Artikel bekommen haben.
    [firm] Sie schreiben, dass Sie zu Ihrer Bestellung{ own-title } nicht den richtigen Artikel bekommen haben.
   *[neutral] danke für Ihren Hinweis, dass Sie zu Ihrer Bestellung{ own-title } nicht den richtigen Artikel bekommen haben.
}
ack-missing-parts = { $tone ->
    [apologetic] es tut mir leid, dass Ihre Bestellung{ own-title } unvollständig angekommen ist.
    [firm] Sie schreiben, dass Ihre Bestellung{ own-title } unvollständig angekommen ist.
   *[neutral] danke für Ihren Hinweis, dass Ihre Bestellung{ own-title } unvollständig angekommen ist.
}
ack-size-fit = { $tone ->
    [apologetic] es tut mir leid, dass der Artikel{ own-title } nicht passt.
    [firm] Sie schreiben, dass der Artikel{ own-title } nicht passt.
   *[neutral] danke für Ihren Hinweis, dass der Artikel{ own-title } nicht passt.
}
ack-counterfeit = { $tone ->
    [apologetic] es tut mir leid, dass Sie Zweifel an der Echtheit des Artikels{ own-title } haben.
    [firm] Sie schreiben, dass Sie Zweifel an der Echtheit des Artikels{ own-title } haben.
   *[neutral] danke, dass Sie mir Ihre Zweifel an der Echtheit des Artikels{ own-title } mitteilen.
}
ack-changed-mind = danke für Ihre Nachricht. Sie möchten den Artikel{ own-title } zurückgeben.
ack-cancellation = danke für Ihre Nachricht. Sie möchten Ihre Bestellung{ own-title } nicht mehr haben.
ack-customs-duties = { $tone ->
    [apologetic] es tut mir leid, dass für Ihre Bestellung{ own-title } Einfuhrabgaben von Ihnen verlangt wurden.
    [firm] Sie schreiben, dass für Ihre Bestellung{ own-title } Einfuhrabgaben von Ihnen verlangt wurden.
   *[neutral] danke für Ihren Hinweis, dass für Ihre Bestellung{ own-title } Einfuhrabgaben von Ihnen verlangt wurden.
}
ack-refund-not-received = { $tone ->
    [apologetic] es tut mir leid, dass Sie noch auf die Erstattung für Ihre Bestellung{ own-title } warten.
    [firm] Sie schreiben, dass Sie noch auf die Erstattung für Ihre Bestellung{ own-title } warten.
   *[neutral] danke für Ihre Nachricht. Sie warten noch auf die Erstattung für Ihre Bestellung{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] es tut mir leid, dass es bei der Rücksendung Ihrer Bestellung{ own-title } ein Problem gibt.
    [firm] Sie schreiben, dass es bei der Rücksendung Ihrer Bestellung{ own-title } ein Problem gibt.
   *[neutral] danke für Ihren Hinweis, dass es bei der Rücksendung Ihrer Bestellung{ own-title } ein Problem gibt.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] es tut mir leid, dass Sie sich Sorgen machen müssen: Sie schreiben, dass Sie diese Bestellung nicht selbst aufgegeben haben.
    [firm] Sie schreiben, dass Sie diese Bestellung nicht selbst aufgegeben haben.
   *[neutral] danke für Ihren Hinweis, dass Sie diese Bestellung nicht selbst aufgegeben haben.
}
ack-review-threat = { $tone ->
    [apologetic] es tut mir leid, dass Sie mit Ihrer Bestellung{ own-title } nicht zufrieden sind.
   *[neutral] danke für Ihre Nachricht zu Ihrer Bestellung{ own-title }.
}
ack-address-change = danke für Ihre Nachricht zur Lieferadresse Ihrer Bestellung{ own-title }.
ack-product-question = danke für Ihre Frage zum Artikel{ own-title }.
ack-nothing = ich schreibe Ihnen zu Ihrer Bestellung{ own-title }.
ack-other = { $tone ->
    [apologetic] es tut mir leid, dass Sie mit Ihrer Bestellung{ own-title } Ärger hatten.
   *[neutral] danke für Ihre Nachricht zu Ihrer Bestellung{ own-title }.
}

## Money back

act-full-refund = Ich erstatte Ihnen den vollen Betrag{ own-amount }.
refund-days = Das Geld ist in der Regel innerhalb von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} auf Ihrem Konto.
act-partial-refund = { $arrived ->
    [no] Für die Verzögerung kann ich Ihnen { $amount ->
        [none] einen Teil des Kaufpreises
       *[known] { $amount }
    } erstatten.
   *[yes] Ich kann Ihnen { $amount ->
        [none] einen Teil des Kaufpreises
       *[known] { $amount }
    } erstatten, und Sie behalten den Artikel.
} Wenn Sie einverstanden sind, genügt eine kurze Antwort, und ich veranlasse es.
duties-prepaid = Die Einfuhrabgaben waren mit Ihrer Bestellung bereits bezahlt und hätten nicht noch einmal verlangt werden dürfen.
act-refund-duties = { $amount ->
    [none] Ich erstatte Ihnen den gezahlten Betrag.
   *[known] Ich erstatte Ihnen die gezahlten { $amount }.
}
act-coupon = Für Ihre nächste Bestellung schreibe ich Ihnen ein Guthaben{ own-amount } gut.
keep-item = { $type ->
    [damaged] Den beschädigten Artikel müssen Sie nicht zurücksenden.
    [wrong-item] Den falschen Artikel müssen Sie nicht zurücksenden.
   *[other] Den Artikel müssen Sie nicht zurücksenden.
}

## Sending it back

act-return-paid = Sie können den Artikel kostenlos zurückschicken; dafür erhalten Sie ein vorfrankiertes Rücksendeetikett.
act-return-own = Sie können den Artikel gern zurückschicken; das Rückporto tragen in diesem Fall Sie.
act-return = Sie können den Artikel gern zurückschicken.
return-first-item = Bitte schicken Sie den ersten Artikel mit dem vorfrankierten Etikett zurück, das Sie erhalten; für Sie ist das kostenlos.
return-start = Falls noch nicht geschehen, starten Sie die Rücksendung bitte in Ihrem Konto bei der Bestellung.
return-by = Bitte schicken Sie ihn bis { $date } ab.
return-refund = { $amount ->
    [none] Sobald er hier eingetroffen ist, erstatte ich Ihnen den Kaufpreis.
   *[known] Sobald er hier eingetroffen ist, erstatte ich Ihnen { $amount }.
}

## Goods

act-replacement = Ich schicke Ihnen{ own-dispatch } kostenlos { $kind ->
    [again] Ihre Bestellung noch einmal
    [right] den richtigen Artikel
    [size] die passende Größe
   *[new] Ersatz
}{ own-arrives }.
act-resend-parts = Ich schicke Ihnen die fehlenden Teile{ own-dispatch } kostenlos nach{ own-arrives }.
act-repair = Ich lasse den Artikel für Sie kostenlos reparieren.
repair-label = Zum Einsenden erhalten Sie ein vorfrankiertes Etikett.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ihr Paket ist unterwegs{ own-tracking }.
   *[named] Ihr Paket ist mit { $carrier } unterwegs{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Ihr Paket{ own-tracking } liegt zur Abholung bereit.
   *[named] Ihr Paket{ own-tracking } liegt bei { $carrier } zur Abholung bereit.
}
act-out-for-delivery = { $carrier ->
    [none] Ihr Paket{ own-tracking } ist in der Zustellung.
   *[named] Ihr Paket{ own-tracking } ist bei { $carrier } in der Zustellung.
}
act-in-customs = { $carrier ->
    [none] Ihr Paket{ own-tracking } ist gerade beim Zoll.
   *[named] Ihr Paket{ own-tracking } ist gerade beim Zoll und wird danach von { $carrier } weiterbefördert.
}
act-not-shipped = { $date ->
    [none] Ihr Paket ist noch nicht abgeschickt.
   *[dated] Ihr Paket ist noch nicht abgeschickt; es geht bis { $date } auf den Weg.
}
last-scan = Das Paket wurde zuletzt{ own-on-date }{ own-in-place } gescannt.
expected = Voraussichtlich ist es am { $date } bei Ihnen.
wait-offer = { $until ->
    [none] Wenn sich nichts bewegt, antworten Sie einfach hier, und ich frage beim Zusteller nach.
   *[dated] Wenn es bis dahin nicht da ist, antworten Sie einfach hier, und ich kümmere mich sofort darum.
}
act-trace = { $carrier ->
    [none] Ich lasse das Paket{ own-tracking } beim Zusteller suchen und gebe Ihnen hier Bescheid, was die Suche ergibt.
   *[named] Ich lasse das Paket{ own-tracking } bei { $carrier } suchen und gebe Ihnen hier Bescheid, was die Suche ergibt.
}
follow-up = Sie hören bis { $date } von mir.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Laut Sendungsverfolgung wurde das Paket{ own-tracking }{ own-on-date }{ own-in-place } zugestellt.
   *[named] Laut { $carrier } wurde das Paket{ own-tracking }{ own-on-date }{ own-in-place } zugestellt.
}
signed-for = Unterschrieben hat „{ $name }“.
help-find = Falls es sich nicht findet, antworten Sie einfach hier; ich frage dann beim Zusteller nach den Einzelheiten der Zustellung.
act-contest = Ich habe die Unterlagen zu dieser Bestellung geprüft und gebe sie { own-to-platform } weiter; dort wird darüber entschieden. Wenn ich inzwischen etwas für Sie tun kann, antworten Sie einfach hier.
act-refer-fulfilment = Diese Bestellung wurde { own-by-platform } gelagert und verschickt; um die Lieferung und eine mögliche Erstattung kümmert sich deshalb der dortige Kundenservice. Sie erreichen ihn in Ihrem Konto bei der Bestellung.
act-refer-delivery = Fragen zur Lieferung und zur Erstattung werden bei dieser Bestellung { own-by-platform } in einem eigenen Verfahren bearbeitet; Sie finden es in Ihrem Konto bei der Bestellung.
act-refer-payment = Zahlungen werden allein { own-by-platform } abgewickelt; ich sehe keine Zahlungsdaten. Der dortige Kundenservice kann die Zahlung mit Ihnen prüfen.
act-refer = Das wird { own-by-platform } in einem eigenen Verfahren bearbeitet; Sie finden es in Ihrem Konto bei der Bestellung.

## Cancelling, address, answers

act-cancel = Ich storniere die Bestellung für Sie. Es wird nichts verschickt, und eine bereits erfolgte Zahlung bekommen Sie vollständig zurück.
act-cancel-shipped = { $carrier ->
    [none] Das Paket ist schon unterwegs und lässt sich nicht mehr aufhalten.
   *[named] Das Paket ist schon bei { $carrier } und lässt sich nicht mehr aufhalten.
}
return-after-arrival = { $days ->
    [none] Sobald es da ist, können Sie es gegen Erstattung zurückschicken.
   *[known] Sobald es da ist, haben Sie { $days } Tage Zeit, es gegen Erstattung zurückzuschicken.
}
act-address-open = Ich darf nur an die Adresse in der Bestellung liefern. Falls Sie die Adresse dort in Ihrem Konto noch ändern können, schicke ich das Paket an die neue.
act-address-shipped = { $carrier ->
    [none] Das Paket{ own-tracking } ist schon an die Adresse in der Bestellung unterwegs, und ich kann es nicht umleiten. Was noch möglich ist, kann Ihnen der Zusteller sagen.
   *[named] Das Paket{ own-tracking } ist mit { $carrier } schon an die Adresse in der Bestellung unterwegs, und ich kann es nicht umleiten. Was noch möglich ist, kann Ihnen { $carrier } sagen.
}
act-answer = { $answer }
act-glad = Es freut mich, dass alles in Ordnung ist.
act-answer-later = Ich prüfe das und schicke Ihnen hier eine verlässliche Antwort.

## When we cannot

decline-window = { $date ->
    [none] Die Rückgabefrist für diese Bestellung ist abgelaufen; ich kann sie deshalb nicht mehr zurücknehmen.
   *[dated] Die Rückgabefrist für diese Bestellung ist am { $date } abgelaufen; ich kann sie deshalb nicht mehr zurücknehmen.
}
decline-beyond-order = Zahlungen oder Waren über die Bestellung hinaus kann ich nicht anbieten.
decline-refunded = Die Erstattung{ own-amount } ist{ own-on-date } bereits erfolgt.
decline-general = Ich habe die Bestellung sorgfältig geprüft und kann dem nicht zustimmen.
decline-offer = Wenn mit dem Artikel selbst etwas nicht stimmt, beschreiben Sie es mir hier, und ich suche eine Lösung.
decline-bank = Falls Sie das Geld noch nicht sehen, kann Ihre Bank den Eingang prüfen.
decline-return = Bis { $date } können Sie den Artikel gegen Erstattung zurückschicken.

## As soon as the buyer has answered

after-full-refund = Sobald ich Ihre Antwort habe, erstatte ich Ihnen den vollen Betrag{ own-amount }.
after-partial-refund = Sobald ich Ihre Antwort habe, mache ich Ihnen einen fairen Vorschlag für eine Teilerstattung.
after-refund-duties = { $amount ->
    [none] Sobald er mir vorliegt, erstatte ich Ihnen den gezahlten Betrag.
   *[known] Sobald er mir vorliegt, erstatte ich Ihnen die gezahlten { $amount }.
}
after-coupon = Sobald ich Ihre Antwort habe, veranlasse ich ein Guthaben{ own-amount } für Sie.
after-return-and-refund = Sobald ich Ihre Antwort habe, veranlasse ich die Rücksendung und die Erstattung.
after-replacement = { $kind ->
    [again] Sobald ich Ihre Antwort habe, schicke ich Ihnen Ihre Bestellung kostenlos noch einmal.
    [right] Sobald ich Ihre Antwort habe, schicke ich Ihnen kostenlos den richtigen Artikel.
    [size] Sobald ich Ihre Antwort habe, schicke ich Ihnen kostenlos die passende Größe.
   *[new] Sobald ich Ihre Antwort habe, schicke ich Ihnen kostenlos Ersatz.
}
after-resend-parts = Sobald ich Ihre Antwort habe, schicke ich Ihnen die fehlenden Teile kostenlos nach.
after-repair = Sobald ich Ihre Antwort habe, veranlasse ich die kostenlose Reparatur.

## One question at most

ask-photo-of-damage = Könnten Sie mir bitte ein Foto vom Schaden schicken?
ask-photo-of-defect = Könnten Sie mir bitte ein Foto oder ein kurzes Video schicken, auf dem der Fehler zu sehen ist?
ask-photo-of-item-received = Könnten Sie mir bitte ein Foto des Artikels schicken, den Sie erhalten haben?
ask-which-part-is-missing = Könnten Sie mir bitte sagen, welches Teil fehlt?
ask-which-size-is-needed = Könnten Sie mir bitte sagen, welche Größe Sie brauchen?
ask-what-differs = Könnten Sie mir bitte sagen, was von der Beschreibung abweicht?
ask-check-with-neighbours = Könnten Sie bitte bei Ihren Nachbarn und an den üblichen Ablageorten nachsehen?
ask-return-tracking-number = Könnten Sie mir bitte die Sendungsnummer Ihrer Rücksendung schicken?
ask-duty-receipt = Könnten Sie mir bitte ein Foto vom Beleg über die Abgaben schicken?
ask-correct-address = Könnten Sie bitte prüfen, ob die Adresse in der Bestellung vollständig und richtig ist?
ask-what-is-wrong = Könnten Sie mir bitte kurz beschreiben, was nicht stimmt?
