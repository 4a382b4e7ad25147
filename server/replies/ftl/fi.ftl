### What the buyer reads, in Finnish. Names stand where they need no ending, days in the form that the sentence wants.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}”{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}tänään
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; sen pitäisi olla perillä { DAY($arrives, form: "on") }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(seurantanumero { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(paikka: { $place })
}
own-platform = { $platform ->
    [none] markkinapaikka
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] kuljetusyhtiötä
   *[named] kuljetusyhtiötä { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Hei,
    [company] Hei,
   *[named] Hei { $name },
}
closing = { $tone ->
    [apologetic] Kiitos, että ilmoititte asiasta.
    [firm] Vastaan mielelläni lisäkysymyksiin täällä.
   *[neutral] Jos jokin jäi epäselväksi, vastatkaa vain tähän viestiin.
}
closing-question = Kiitos jo etukäteen avustanne.
sign-off = Ystävällisin terveisin

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Olen pahoillani, että tilauksenne{ own-title } ei ole vielä saapunut.
    [firm] Ymmärrän viestistänne, että tilauksenne{ own-title } ei ole vielä saapunut.
   *[neutral] Kiitos ilmoituksesta, että tilauksenne{ own-title } ei ole vielä saapunut.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Olen pahoillani, että tilauksenne{ own-title } näkyy toimitettuna, mutta ei ole tullut teille perille.
    [firm] Ymmärrän viestistänne, ettette ole löytänyt tilaustanne{ own-title }, vaikka se näkyy toimitettuna.
   *[neutral] Kiitos viestistänne. Ette ole löytänyt tilaustanne{ own-title }, vaikka se näkyy toimitettuna.
}
ack-late = { $tone ->
    [apologetic] Olen pahoillani, että tilauksenne{ own-title } on myöhässä ilmoitetusta.
    [firm] Ymmärrän viestistänne, että tilauksenne{ own-title } on myöhässä ilmoitetusta.
   *[neutral] Kiitos viestistänne. Odotatte yhä tilaustanne{ own-title }, joka on myöhässä ilmoitetusta.
}
ack-damaged = { $tone ->
    [apologetic] Olen pahoillani, että tilauksenne{ own-title } saapui vaurioituneena.
    [firm] Ymmärrän viestistänne, että tilauksenne{ own-title } saapui vaurioituneena.
   *[neutral] Kiitos ilmoituksesta, että tilauksenne{ own-title } saapui vaurioituneena.
}
ack-defective = { $tone ->
    [apologetic] Olen pahoillani, että tuote{ own-title } ei toimi niin kuin sen pitäisi.
    [firm] Ymmärrän viestistänne, että tuote{ own-title } ei toimi niin kuin sen pitäisi.
   *[neutral] Kiitos ilmoituksesta, että tuote{ own-title } ei toimi niin kuin sen pitäisi.
}
ack-not-as-described = { $tone ->
    [apologetic] Olen pahoillani, että tuote{ own-title } ei ole sellainen kuin kuvauksen perusteella odotitte.
    [firm] Ymmärrän viestistänne, että tuote{ own-title } poikkeaa kuvauksesta.
   *[neutral] Kiitos ilmoituksesta, että tuote{ own-title } on erilainen kuin odotitte.
}
ack-wrong-item = { $tone ->
    [apologetic] Olen pahoillani, että ette saanut oikeaa tuotetta tilaukseenne{ own-title }.
    [firm] Ymmärrän viestistänne, että ette saanut oikeaa tuotetta tilaukseenne{ own-title }.
   *[neutral] Kiitos ilmoituksesta, että ette saanut oikeaa tuotetta tilaukseenne{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Olen pahoillani, että tilauksenne{ own-title } saapui vajaana.
    [firm] Ymmärrän viestistänne, että tilauksenne{ own-title } saapui vajaana.
   *[neutral] Kiitos ilmoituksesta, että tilauksenne{ own-title } saapui vajaana.
}
ack-size-fit = { $tone ->
    [apologetic] Olen pahoillani, että tuotteen{ own-title } koko ei ole sopiva.
    [firm] Ymmärrän viestistänne, että tuotteen{ own-title } koko ei ole sopiva.
   *[neutral] Kiitos ilmoituksesta, että tuotteen{ own-title } koko ei ole sopiva.
}
ack-counterfeit = { $tone ->
    [apologetic] Olen pahoillani, että olette epävarma siitä, onko tuote{ own-title } aito.
    [firm] Ymmärrän viestistänne, että epäilette tuotteen{ own-title } aitoutta.
   *[neutral] Kiitos, että kerroitte epäilevänne tuotteen{ own-title } aitoutta.
}
ack-changed-mind = Kiitos viestistänne. Haluatte palauttaa tuotteen{ own-title }.
ack-cancellation = Kiitos viestistänne. Ette enää tarvitse tilaustanne{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Olen pahoillani, että teiltä pyydettiin tuontimaksuja tilauksesta{ own-title }.
    [firm] Ymmärrän viestistänne, että teiltä pyydettiin tuontimaksuja tilauksesta{ own-title }.
   *[neutral] Kiitos ilmoituksesta, että teiltä pyydettiin tuontimaksuja tilauksesta{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Olen pahoillani, että odotatte yhä hyvitystä tilauksesta{ own-title }.
    [firm] Ymmärrän viestistänne, että odotatte yhä hyvitystä tilauksesta{ own-title }.
   *[neutral] Kiitos viestistänne. Odotatte yhä hyvitystä tilauksesta{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Olen pahoillani, että tuotteen{ own-title } palautus ei ole sujunut ongelmitta.
    [firm] Ymmärrän viestistänne, että tuotteen{ own-title } palautuksessa on ongelma.
   *[neutral] Kiitos ilmoituksesta, että tuotteen{ own-title } palautuksessa on ongelma.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Olen pahoillani huolesta, jota tämä teille aiheuttaa. Kirjoitatte, ettette ole itse tehnyt tätä tilausta.
    [firm] Ymmärrän viestistänne, ettette ole itse tehnyt tätä tilausta.
   *[neutral] Kiitos ilmoituksesta, ettette ole itse tehnyt tätä tilausta.
}
ack-review-threat = { $tone ->
    [apologetic] Olen pahoillani, että ette ole tyytyväinen tilaukseenne{ own-title }.
   *[neutral] Kiitos viestistänne, joka koskee tilaustanne{ own-title }.
}
ack-address-change = Kiitos viestistänne, joka koskee tilauksen{ own-title } toimitusosoitetta.
ack-product-question = Kiitos kysymyksestänne, joka koskee tuotetta{ own-title }.
ack-nothing = Kirjoitan teille tilauksestanne{ own-title }.
ack-other = { $tone ->
    [apologetic] Olen pahoillani, että tilauksestanne{ own-title } on ollut teille vaivaa.
   *[neutral] Kiitos viestistänne, joka koskee tilaustanne{ own-title }.
}

## Money back

act-full-refund = Hyvitän teille koko summan{ own-amount }.
refund-days = Hyvitys näkyy tilillänne yleensä { $days ->
    [one] yhden päivän
   *[other] { $days } päivän
} kuluessa.
act-partial-refund = { $arrived ->
    [no] Viivästyksestä voin hyvittää teille { $amount ->
        [none] osan hinnasta
       *[known] { $amount }
    }.
   *[yes] Voin hyvittää teille { $amount ->
        [none] osan hinnasta
       *[known] { $amount }
    }, ja saatte pitää tuotteen.
} Jos tämä sopii teille, lyhyt vastaus riittää ja hoidan asian.
duties-prepaid = Tuontimaksut sisältyivät jo tilaukseenne, joten niitä ei olisi pitänyt pyytää teiltä uudelleen.
act-refund-duties = Hyvitän teille maksut{ own-amount }.
act-coupon = Annan teille hyvitystä{ own-amount } seuraavaa tilaustanne varten.
keep-item = { $type ->
    [damaged] Teidän ei tarvitse lähettää vaurioitunutta tuotetta takaisin.
    [wrong-item] Teidän ei tarvitse lähettää väärää tuotetta takaisin.
   *[other] Teidän ei tarvitse lähettää tuotetta takaisin.
}

## Sending it back

act-return-paid = Voitte palauttaa tuotteen maksutta; saatte valmiiksi maksetun palautustarran.
act-return-own = Voitte palauttaa tuotteen; palautuksen postikulut jäävät tässä tapauksessa teidän maksettaviksenne.
act-return = Voitte palauttaa tuotteen.
return-first-item = Lähettäkää ensimmäinen tuote takaisin saamallanne valmiiksi maksetulla tarralla; se ei maksa teille mitään.
return-start = Jos ette ole vielä tehnyt sitä, aloittakaa palautus tilinne tilauksesta.
return-by = Lähettäkää se viimeistään { DAY($date, form: "on") }.
return-refund = { $amount ->
    [none] Heti kun se on saapunut tänne, hyvitän ostohinnan.
   *[known] Heti kun se on saapunut tänne, hyvitän { $amount }.
}

## Goods

act-replacement = Lähetän teille{ own-dispatch } maksutta { $kind ->
    [again] tilauksenne uudelleen
    [right] oikean tuotteen
    [size] oikean koon
   *[new] uuden tuotteen tilalle
}{ own-arrives }.
act-resend-parts = Lähetän teille{ own-dispatch } maksutta puuttuvat osat{ own-arrives }.
act-repair = Korjautan tuotteen, eikä se maksa teille mitään.
repair-label = Saatte valmiiksi maksetun tarran sen lähettämistä varten.

## Where it is

act-on-its-way = { $carrier ->
    [none] Pakettinne on matkalla{ own-tracking }.
   *[named] Pakettinne on matkalla, ja sitä kuljettaa { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Pakettinne on noudettavissa{ own-tracking }.
   *[named] Pakettinne on noudettavissa, kuljetusyhtiö on { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Pakettinne on jakelussa{ own-tracking }.
   *[named] Pakettinne on jakelussa, ja sen toimittaa { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Pakettinne on parhaillaan tullissa{ own-tracking }.
   *[named] Pakettinne on parhaillaan tullissa, ja sen jälkeen sitä kuljettaa { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Pakettianne ei ole vielä lähetetty.
   *[dated] Pakettianne ei ole vielä lähetetty; se lähetetään viimeistään { DAY($date, form: "on") }.
}
last-scan = Paketti on viimeksi luettu{ own-on-date }{ own-in-place }.
expected = Sen pitäisi olla perillä { DAY($date, form: "on") }.
wait-offer = { $until ->
    [none] Jos mitään ei tapahdu, vastatkaa vain tähän, niin selvitän asiaa kuljetusyhtiön kanssa.
   *[dated] Jos se ei ole silloin perillä, vastatkaa vain tähän, niin hoidan asian heti.
}
act-trace = Pyydän { own-carrier } etsimään paketin{ own-tracking } ja kerron teille täällä, mitä selviää.
follow-up = Kuulette minusta viimeistään { DAY($date, form: "on") }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Seurannan mukaan paketti{ own-tracking } on toimitettu{ own-on-date }{ own-in-place }.
   *[named] { $carrier } ilmoittaa, että paketti{ own-tracking } on toimitettu{ own-on-date }{ own-in-place }.
}
signed-for = Vastaanoton kuittasi ”{ $name }”.
help-find = Jos paketti ei löydy, vastatkaa vain tähän, niin pyydän kuljetusyhtiöltä toimituksen tiedot.
act-contest = Olen käynyt läpi tämän tilauksen tiedot ja toimitan ne eteenpäin; ratkaisun tekee { own-platform }. Jos voin sillä välin auttaa jotenkin, vastatkaa vain tähän.
act-refer-fulfilment = Tämän tilauksen varastoi ja lähetti { own-platform }, joten sen asiakaspalvelu hoitaa toimituksen ja mahdollisen hyvityksen. Saatte sinne yhteyden tilinne tilauksesta.
act-refer-delivery = Tämän tilauksen toimitusta ja hyvityksiä koskevat asiat käsittelee { own-platform } omassa menettelyssään, johon pääsette tilinne tilauksesta.
act-refer-payment = Maksut käsittelee yksinomaan { own-platform }, enkä näe maksutietoja. Sen asiakaspalvelu voi tarkistaa maksun kanssanne.
act-refer = Tämän asian käsittelee { own-platform } omassa menettelyssään, johon pääsette tilinne tilauksesta.

## Cancelling, address, answers

act-cancel = Peruutan tilauksen puolestanne. Mitään ei lähetetä, ja jo maksettu summa palautetaan kokonaan.
act-cancel-shipped = { $carrier ->
    [none] Paketti on jo matkalla, eikä sitä voi enää pysäyttää.
   *[named] Paketti on jo matkalla (kuljettaja { $carrier }), eikä sitä voi enää pysäyttää.
}
return-after-arrival = { $days ->
    [none] Kun se on saapunut, voitte palauttaa sen ja saada rahat takaisin.
   *[known] Kun se on saapunut, teillä on { $days } päivää aikaa palauttaa se ja saada rahat takaisin.
}
act-address-open = Voin lähettää vain tilauksessa olevaan osoitteeseen. Jos voitte vielä muuttaa sen tilillänne, lähetän uuteen osoitteeseen.
act-address-shipped = { $carrier ->
    [none] Paketti{ own-tracking } on jo matkalla tilauksessa olevaan osoitteeseen, enkä voi ohjata sitä muualle. Kuljetusyhtiö voi kertoa, mikä on vielä mahdollista.
   *[named] Paketti{ own-tracking } on jo matkalla tilauksessa olevaan osoitteeseen (kuljettaja { $carrier }), enkä voi ohjata sitä muualle. { $carrier } voi kertoa, mikä on vielä mahdollista.
}
act-answer = { $answer }
act-glad = Mukava kuulla, että kaikki on kunnossa.
act-answer-later = Selvitän asian ja lähetän teille täällä luotettavan vastauksen.

## When we cannot

decline-window = { $date ->
    [none] Tämän tilauksen palautusaika on päättynyt, joten en voi enää ottaa sitä takaisin.
   *[dated] Tämän tilauksen palautusaika päättyi { DAY($date, form: "on") }, joten en voi enää ottaa sitä takaisin.
}
decline-beyond-order = En voi tarjota maksuja tai tavaroita tilauksen lisäksi.
decline-refunded = Hyvitys{ own-amount } on jo maksettu{ own-on-date }.
decline-general = Olen tarkistanut tilauksen huolellisesti enkä voi suostua tähän.
decline-offer = Jos itse tuotteessa on jotain vialla, kuvailkaa se tähän, niin etsin ratkaisun.
decline-bank = Jos ette vieläkään näe rahoja, pankkinne voi selvittää asian.
decline-return = Voitte palauttaa tuotteen hyvitystä vastaan viimeistään { DAY($date, form: "on") }.

## As soon as the buyer has answered

after-full-refund = Heti kun saan vastauksenne, hyvitän koko summan{ own-amount }.
after-partial-refund = Heti kun saan vastauksenne, teen teille kohtuullisen ehdotuksen osittaisesta hyvityksestä.
after-refund-duties = Heti kun olen saanut sen, hyvitän teille maksut{ own-amount }.
after-coupon = Heti kun saan vastauksenne, järjestän teille hyvitystä{ own-amount }.
after-return-and-refund = Heti kun saan vastauksenne, järjestän palautuksen ja hyvityksen.
after-replacement = { $kind ->
    [again] Heti kun saan vastauksenne, lähetän tilauksenne uudelleen maksutta.
    [right] Heti kun saan vastauksenne, lähetän oikean tuotteen maksutta.
    [size] Heti kun saan vastauksenne, lähetän oikean koon maksutta.
   *[new] Heti kun saan vastauksenne, lähetän uuden tuotteen tilalle maksutta.
}
after-resend-parts = Heti kun saan vastauksenne, lähetän puuttuvat osat maksutta.
after-repair = Heti kun saan vastauksenne, järjestän korjauksen maksutta.

## One question at most

ask-photo-of-damage = Voisitteko lähettää minulle kuvan vauriosta?
ask-photo-of-defect = Voisitteko lähettää minulle kuvan tai lyhyen videon, jossa vika näkyy?
ask-photo-of-item-received = Voisitteko lähettää minulle kuvan saamastanne tuotteesta?
ask-which-part-is-missing = Voisitteko kertoa, mikä osa puuttuu?
ask-which-size-is-needed = Voisitteko kertoa, minkä koon tarvitsette?
ask-what-differs = Voisitteko kertoa, mikä poikkeaa kuvauksesta?
ask-check-with-neighbours = Voisitteko kysyä naapureilta ja katsoa paikoista, joihin paketteja jätetään?
ask-return-tracking-number = Voisitteko lähettää minulle palautuksenne seurantanumeron?
ask-duty-receipt = Voisitteko lähettää minulle kuvan maksujen kuitista?
ask-correct-address = Voisitteko tarkistaa, onko tilauksen osoite täydellinen ja oikea?
ask-what-is-wrong = Voisitteko kertoa lyhyesti, mikä on vialla?
