### What the buyer reads, in Catalan.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}«{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}de { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}avui mateix
   *[dated] {" "}el { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; l’arribada està prevista per al { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(número de seguiment { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}el { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}a { $place }
}
own-platform = { $platform ->
    [none] la plataforma
   *[named] { $platform }
}
own-to-platform = { $platform ->
    [none] a la plataforma
   *[named] a { $platform }
}
own-to-carrier = { $carrier ->
    [none] al transportista
   *[named] a { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Bon dia,
    [company] Bon dia,
    [mr] Benvolgut Sr. { $name },
    [ms] Benvolguda Sra. { $name },
   *[named] Bon dia, { $name },
}
closing = { $tone ->
    [apologetic] Gràcies per haver-m’ho fet saber.
    [firm] Per a qualsevol altra qüestió, em trobarà aquí.
   *[neutral] Si alguna cosa no queda clara, només cal que respongui a aquest missatge.
}
closing-question = Gràcies per endavant per la seva ajuda.
sign-off = Cordialment,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } encara no hagi arribat.
    [firm] Pel seu missatge entenc que la seva comanda{ own-title } encara no ha arribat.
   *[neutral] Gràcies per avisar-me que la seva comanda{ own-title } encara no ha arribat.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } consti com a lliurada però no li hagi arribat.
    [firm] Pel seu missatge entenc que no ha trobat la seva comanda{ own-title }, tot i que consta com a lliurada.
   *[neutral] Gràcies pel seu missatge. No ha trobat la seva comanda{ own-title }, tot i que consta com a lliurada.
}
ack-late = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } arribi més tard del que s’havia anunciat.
    [firm] Pel seu missatge entenc que la seva comanda{ own-title } arriba més tard del que s’havia anunciat.
   *[neutral] Gràcies pel seu missatge. Està esperant la seva comanda{ own-title }, que arriba més tard del que s’havia anunciat.
}
ack-damaged = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } hagi arribat malmesa.
    [firm] Pel seu missatge entenc que la seva comanda{ own-title } ha arribat malmesa.
   *[neutral] Gràcies per avisar-me que la seva comanda{ own-title } ha arribat malmesa.
}
ack-defective = { $tone ->
    [apologetic] Em sap greu que l’article{ own-title } no funcioni com hauria de funcionar.
    [firm] Pel seu missatge entenc que l’article{ own-title } no funciona com hauria de funcionar.
   *[neutral] Gràcies per avisar-me que l’article{ own-title } no funciona com hauria de funcionar.
}
ack-not-as-described = { $tone ->
    [apologetic] Em sap greu que l’article{ own-title } no sigui el que esperava segons la descripció.
    [firm] Pel seu missatge entenc que l’article{ own-title } és diferent de la descripció.
   *[neutral] Gràcies per avisar-me que l’article{ own-title } és diferent del que esperava.
}
ack-wrong-item = { $tone ->
    [apologetic] Em sap greu que no hagi rebut l’article correcte de la seva comanda{ own-title }.
    [firm] Pel seu missatge entenc que no ha rebut l’article correcte de la seva comanda{ own-title }.
   *[neutral] Gràcies per avisar-me que no ha rebut l’article correcte de la seva comanda{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } hagi arribat incompleta.
    [firm] Pel seu missatge entenc que la seva comanda{ own-title } ha arribat incompleta.
   *[neutral] Gràcies per avisar-me que la seva comanda{ own-title } ha arribat incompleta.
}
ack-size-fit = { $tone ->
    [apologetic] Em sap greu que l’article{ own-title } no li vagi bé de talla.
    [firm] Pel seu missatge entenc que l’article{ own-title } no li va bé de talla.
   *[neutral] Gràcies per avisar-me que l’article{ own-title } no li va bé de talla.
}
ack-counterfeit = { $tone ->
    [apologetic] Em sap greu que tingui dubtes sobre l’autenticitat de l’article{ own-title }.
    [firm] Pel seu missatge entenc que té dubtes sobre l’autenticitat de l’article{ own-title }.
   *[neutral] Gràcies per explicar-me que té dubtes sobre l’autenticitat de l’article{ own-title }.
}
ack-changed-mind = Gràcies pel seu missatge. Voldria tornar l’article{ own-title }.
ack-cancellation = Gràcies pel seu missatge. Ja no necessita la seva comanda{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Em sap greu que li hagin demanat despeses d’importació per la seva comanda{ own-title }.
    [firm] Pel seu missatge entenc que li han demanat despeses d’importació per la seva comanda{ own-title }.
   *[neutral] Gràcies per avisar-me que li han demanat despeses d’importació per la seva comanda{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Em sap greu que encara esperi el reemborsament de la seva comanda{ own-title }.
    [firm] Pel seu missatge entenc que encara espera el reemborsament de la seva comanda{ own-title }.
   *[neutral] Gràcies pel seu missatge. Encara espera el reemborsament de la seva comanda{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Em sap greu que la devolució de l’article{ own-title } no hagi anat bé.
    [firm] Pel seu missatge entenc que hi ha un problema amb la devolució de l’article{ own-title }.
   *[neutral] Gràcies per avisar-me del problema amb la devolució de l’article{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Em sap greu la preocupació que això li causa. M’escriu que aquesta comanda no l’ha feta vostè.
    [firm] Pel seu missatge entenc que aquesta comanda no l’ha feta vostè.
   *[neutral] Gràcies per avisar-me que aquesta comanda no l’ha feta vostè.
}
ack-review-threat = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } no li hagi agradat.
   *[neutral] Gràcies pel seu missatge sobre la seva comanda{ own-title }.
}
ack-address-change = Gràcies pel seu missatge sobre l’adreça de lliurament de la seva comanda{ own-title }.
ack-product-question = Gràcies per la seva pregunta sobre l’article{ own-title }.
ack-nothing = Li escric en relació amb la seva comanda{ own-title }.
ack-other = { $tone ->
    [apologetic] Em sap greu que la seva comanda{ own-title } li hagi donat problemes.
   *[neutral] Gràcies pel seu missatge sobre la seva comanda{ own-title }.
}

## Money back

act-full-refund = Li reemborso l’import total{ own-amount }.
refund-days = Normalment els diners apareixen al seu compte en { $days ->
    [one] un dia
   *[other] { $days } dies
}.
act-partial-refund = { $arrived ->
    [no] Pel retard li puc reemborsar { $amount ->
        [none] una part del preu
       *[known] { $amount }
    }.
   *[yes] Li puc reemborsar { $amount ->
        [none] una part del preu
       *[known] { $amount }
    }, i vostè es queda l’article.
} Si li sembla bé, n’hi ha prou amb una resposta breu i jo ho gestiono.
duties-prepaid = Les despeses d’importació ja estaven incloses en la seva comanda, de manera que no les hi haurien d’haver tornat a demanar.
act-refund-duties = Li reemborso les despeses{ own-amount }.
act-coupon = Li dono un crèdit{ own-amount } per a la pròxima comanda.
keep-item = { $type ->
    [damaged] No cal que torni l’article malmès.
    [wrong-item] No cal que torni l’article equivocat.
   *[other] No cal que torni l’article.
}

## Sending it back

act-return-paid = Pot tornar l’article sense cap cost; rebrà una etiqueta de devolució prepagada.
act-return-own = Pot tornar l’article; en aquest cas, les despeses d’enviament de la devolució van a càrrec seu.
act-return = Pot tornar l’article.
return-first-item = Li demano que torni el primer article amb l’etiqueta prepagada que rebrà; no li costarà res.
return-start = Si encara no ho ha fet, iniciï la devolució des de la comanda al seu compte.
return-by = Li demano que el torni com a molt tard el { $date }.
return-refund = { $amount ->
    [none] Tan bon punt arribi aquí, li reemborsaré el preu de compra.
   *[known] Tan bon punt arribi aquí, li reemborsaré { $amount }.
}

## Goods

act-replacement = Li envio{ own-dispatch }, sense cap cost, { $kind ->
    [again] la seva comanda de nou
    [right] l’article correcte
    [size] la talla correcta
   *[new] un article de substitució
}{ own-arrives }.
act-resend-parts = Li envio{ own-dispatch }, sense cap cost, les peces que falten{ own-arrives }.
act-repair = Faré reparar l’article sense cap cost per a vostè.
repair-label = Rebrà una etiqueta prepagada per enviar-lo.

## Where it is

act-on-its-way = { $carrier ->
    [none] El seu paquet està de camí{ own-tracking }.
   *[named] El seu paquet està de camí amb { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] El seu paquet està a punt per recollir{ own-tracking }.
   *[named] El seu paquet està a punt per recollir en un punt de { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] El seu paquet està en repartiment{ own-tracking }.
   *[named] El seu paquet està en repartiment amb { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] El seu paquet és ara mateix a la duana{ own-tracking }.
   *[named] El seu paquet és ara mateix a la duana i després continuarà amb { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] El seu paquet encara no ha sortit.
   *[dated] El seu paquet encara no ha sortit; s’enviarà com a molt tard el { $date }.
}
last-scan = El paquet es va escanejar per última vegada{ own-on-date }{ own-in-place }.
expected = L’hauria de rebre el { $date }.
wait-offer = { $until ->
    [none] Si no hi ha cap novetat, només cal que respongui aquí i ho consultaré amb el transportista.
   *[dated] Si aleshores encara no ha arribat, només cal que respongui aquí i me n’ocuparé de seguida.
}
act-trace = Demano { own-to-carrier } que busqui el paquet{ own-tracking } i li diré aquí què n’ha resultat.
follow-up = Tindrà notícies meves com a molt tard el { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Segons el seguiment, el paquet{ own-tracking } es va lliurar{ own-on-date }{ own-in-place }.
   *[named] Segons { $carrier }, el paquet{ own-tracking } es va lliurar{ own-on-date }{ own-in-place }.
}
signed-for = La recepció la va signar «{ $name }».
help-find = Si no apareix, només cal que respongui aquí i demanaré al transportista els detalls del lliurament.
act-contest = He revisat la documentació d’aquesta comanda i la faig arribar { own-to-platform }, que prendrà la decisió. Si mentrestant puc ajudar en alguna cosa, només cal que respongui aquí.
act-refer-fulfilment = Aquesta comanda la va emmagatzemar i enviar { own-platform }, i per això el seu servei d’atenció al client s’ocupa del lliurament i d’un possible reemborsament. Hi pot contactar des de la comanda al seu compte.
act-refer-delivery = Les qüestions de lliurament i els reemborsaments d’aquesta comanda els gestiona { own-platform } amb un procediment propi, que trobarà amb la comanda al seu compte.
act-refer-payment = Els pagaments els gestiona únicament { own-platform }, i jo no veig cap dada de pagament. El seu servei d’atenció al client pot revisar el pagament amb vostè.
act-refer = Això ho gestiona { own-platform } amb un procediment propi, que trobarà amb la comanda al seu compte.

## Cancelling, address, answers

act-cancel = Cancel·lo la comanda. No s’enviarà res, i qualsevol pagament ja fet es reemborsarà del tot.
act-cancel-shipped = { $carrier ->
    [none] El paquet ja està de camí i no es pot aturar.
   *[named] El paquet ja està en mans de { $carrier } i no es pot aturar.
}
return-after-arrival = { $days ->
    [none] Quan hagi arribat, el pot tornar i rebre el reemborsament.
   *[known] Quan hagi arribat, té { $days } dies per tornar-lo i rebre el reemborsament.
}
act-address-open = Només puc enviar a l’adreça de la comanda. Si al seu compte encara la pot canviar, enviaré el paquet a la nova.
act-address-shipped = { $carrier ->
    [none] El paquet{ own-tracking } ja està de camí a l’adreça de la comanda i no el puc desviar. El transportista li pot dir què és possible encara.
   *[named] El paquet{ own-tracking } ja està de camí amb { $carrier } a l’adreça de la comanda i no el puc desviar. { $carrier } li pot dir què és possible encara.
}
act-answer = { $answer }
act-glad = M’alegra saber que tot està bé.
act-answer-later = Ho estic comprovant i li enviaré aquí una resposta segura.

## When we cannot

decline-window = { $date ->
    [none] El termini de devolució d’aquesta comanda s’ha acabat, de manera que ja no la puc acceptar.
   *[dated] El termini de devolució d’aquesta comanda es va acabar el { $date }, de manera que ja no la puc acceptar.
}
decline-beyond-order = No puc oferir pagaments ni articles més enllà del que es va demanar.
decline-refunded = El reemborsament{ own-amount } ja s’ha fet{ own-on-date }.
decline-general = He revisat la comanda amb atenció i no hi puc accedir.
decline-offer = Si hi ha algun problema amb l’article mateix, descrigui’l aquí i buscaré una solució.
decline-bank = Si encara no veu els diners, el seu banc ho pot comprovar.
decline-return = Pot tornar l’article i rebre el reemborsament fins al { $date }.

## As soon as the buyer has answered

after-full-refund = Tan bon punt tingui la seva resposta, li reemborsaré l’import total{ own-amount }.
after-partial-refund = Tan bon punt tingui la seva resposta, li faré una proposta justa de reemborsament parcial.
after-refund-duties = Tan bon punt el tingui, li reemborsaré les despeses{ own-amount }.
after-coupon = Tan bon punt tingui la seva resposta, li gestionaré un crèdit{ own-amount }.
after-return-and-refund = Tan bon punt tingui la seva resposta, gestionaré la devolució i el reemborsament.
after-replacement = { $kind ->
    [again] Tan bon punt tingui la seva resposta, li enviaré la comanda de nou sense cap cost.
    [right] Tan bon punt tingui la seva resposta, li enviaré l’article correcte sense cap cost.
    [size] Tan bon punt tingui la seva resposta, li enviaré la talla correcta sense cap cost.
   *[new] Tan bon punt tingui la seva resposta, li enviaré un article de substitució sense cap cost.
}
after-resend-parts = Tan bon punt tingui la seva resposta, li enviaré les peces que falten sense cap cost.
after-repair = Tan bon punt tingui la seva resposta, gestionaré la reparació sense cap cost.

## One question at most

ask-photo-of-damage = Em podria enviar una foto dels danys?
ask-photo-of-defect = Em podria enviar una foto o un vídeo curt on es vegi el defecte?
ask-photo-of-item-received = Em podria enviar una foto de l’article que ha rebut?
ask-which-part-is-missing = Em podria dir quina peça falta?
ask-which-size-is-needed = Em podria dir quina talla necessita?
ask-what-differs = Em podria dir què és diferent de la descripció?
ask-check-with-neighbours = Podria preguntar als veïns i mirar als llocs on es deixen els paquets?
ask-return-tracking-number = Em podria enviar el número de seguiment de la devolució?
ask-duty-receipt = Em podria enviar una foto del rebut de les despeses?
ask-correct-address = Podria comprovar si l’adreça de la comanda és completa i correcta?
ask-what-is-wrong = Em podria dir breument què no va bé?
