### What the buyer reads, in Basque. Names stand where they need no ending, days in the form that the sentence wants.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}(«{ $item }»)
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}gaur bertan
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; { DAY($arrives, form: "on") } iristea espero da
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(jarraipen-zenbakia: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}(lekua: { $place })
}
own-platform = { $platform ->
    [none] salmenta-plataforma
   *[named] { $platform } plataforma
}
own-carrier = { $carrier ->
    [none] garraio-enpresa
   *[named] { $carrier } garraio-enpresa
}

## Greeting and end

greeting = { $form ->
    [none] Egun on:
    [company] Egun on:
    [mr] { $name } jauna, egun on:
    [ms] { $name } andrea, egun on:
   *[named] Egun on, { $name }:
}
closing = { $tone ->
    [apologetic] Eskerrik asko jakinarazteagatik.
    [firm] Beste zalantzarik baduzu, hemen naukazu.
   *[neutral] Zerbait argi ez badago, nahikoa da mezu honi erantzutea.
}
closing-question = Eskerrik asko aldez aurretik laguntzagatik.
sign-off = Adeitasunez,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Sentitzen dut zure eskaera{ own-title } oraindik iritsi ez izana.
    [firm] Zure mezuaren arabera, zure eskaera{ own-title } ez da oraindik iritsi.
   *[neutral] Eskerrik asko zure eskaera{ own-title } oraindik iritsi ez dela jakinarazteagatik.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Sentitzen dut zure eskaera{ own-title } entregatuta agertu arren zuregana iritsi ez izana.
    [firm] Zure mezuaren arabera, ez duzu eskaera{ own-title } aurkitu, entregatuta agertzen bada ere.
   *[neutral] Eskerrik asko zure mezuagatik. Ez duzu eskaera{ own-title } aurkitu, entregatuta agertzen bada ere.
}
ack-late = { $tone ->
    [apologetic] Sentitzen dut zure eskaera{ own-title } atzeratuta egotea.
    [firm] Zure mezuaren arabera, zure eskaera{ own-title } atzeratuta dago.
   *[neutral] Eskerrik asko zure mezuagatik. Zure eskaeraren{ own-title } zain zaude, eta atzeratuta dago.
}
ack-damaged = { $tone ->
    [apologetic] Sentitzen dut zure eskaera{ own-title } hondatuta iritsi izana.
    [firm] Zure mezuaren arabera, zure eskaera{ own-title } hondatuta iritsi da.
   *[neutral] Eskerrik asko zure eskaera{ own-title } hondatuta iritsi dela jakinarazteagatik.
}
ack-defective = { $tone ->
    [apologetic] Sentitzen dut produktuak{ own-title } behar bezala ez funtzionatzea.
    [firm] Zure mezuaren arabera, produktuak{ own-title } ez du behar bezala funtzionatzen.
   *[neutral] Eskerrik asko produktuak{ own-title } behar bezala funtzionatzen ez duela jakinarazteagatik.
}
ack-not-as-described = { $tone ->
    [apologetic] Sentitzen dut produktua{ own-title } deskribapenaren arabera espero zenuena ez izatea.
    [firm] Zure mezuaren arabera, produktua{ own-title } deskribapenetik desberdina da.
   *[neutral] Eskerrik asko produktua{ own-title } espero zenuena ez dela jakinarazteagatik.
}
ack-wrong-item = { $tone ->
    [apologetic] Sentitzen dut zure eskaeran{ own-title } produktu egokia jaso ez izana.
    [firm] Zure mezuaren arabera, zure eskaeran{ own-title } ez duzu produktu egokia jaso.
   *[neutral] Eskerrik asko zure eskaeran{ own-title } produktu egokia jaso ez duzula jakinarazteagatik.
}
ack-missing-parts = { $tone ->
    [apologetic] Sentitzen dut zure eskaera{ own-title } osatu gabe iritsi izana.
    [firm] Zure mezuaren arabera, zure eskaera{ own-title } osatu gabe iritsi da.
   *[neutral] Eskerrik asko zure eskaera{ own-title } osatu gabe iritsi dela jakinarazteagatik.
}
ack-size-fit = { $tone ->
    [apologetic] Sentitzen dut produktuaren{ own-title } neurria zuretzat egokia ez izatea.
    [firm] Zure mezuaren arabera, produktuaren{ own-title } neurria ez da zuretzat egokia.
   *[neutral] Eskerrik asko produktuaren{ own-title } neurria zuretzat egokia ez dela jakinarazteagatik.
}
ack-counterfeit = { $tone ->
    [apologetic] Sentitzen dut produktua{ own-title } benetakoa ote den zalantzan egotea.
    [firm] Zure mezuaren arabera, zalantzan zaude produktua{ own-title } benetakoa ote den.
   *[neutral] Eskerrik asko produktua{ own-title } benetakoa ote den zalantza duzula esateagatik.
}
ack-changed-mind = Eskerrik asko zure mezuagatik. Produktua{ own-title } itzuli nahi duzu.
ack-cancellation = Eskerrik asko zure mezuagatik. Dagoeneko ez duzu eskaera{ own-title } behar.
ack-customs-duties = { $tone ->
    [apologetic] Sentitzen dut zure eskaeragatik{ own-title } inportazio-gastuak ordaintzeko eskatu izana.
    [firm] Zure mezuaren arabera, zure eskaeragatik{ own-title } inportazio-gastuak ordaintzeko eskatu dizute.
   *[neutral] Eskerrik asko zure eskaeragatik{ own-title } inportazio-gastuak ordaintzeko eskatu dizutela jakinarazteagatik.
}
ack-refund-not-received = { $tone ->
    [apologetic] Sentitzen dut eskaeraren{ own-title } diru-itzulketaren zain oraindik egotea.
    [firm] Zure mezuaren arabera, eskaeraren{ own-title } diru-itzulketaren zain zaude oraindik.
   *[neutral] Eskerrik asko zure mezuagatik. Eskaeraren{ own-title } diru-itzulketaren zain zaude oraindik.
}
ack-return-problem = { $tone ->
    [apologetic] Sentitzen dut produktuaren{ own-title } itzulketa ondo joan ez izana.
    [firm] Zure mezuaren arabera, arazo bat dago produktuaren{ own-title } itzulketarekin.
   *[neutral] Eskerrik asko produktuaren{ own-title } itzulketarekin duzun arazoa jakinarazteagatik.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Sentitzen dut honek sortzen dizun kezka. Idatzi duzunez, eskaera hau ez duzu zuk egin.
    [firm] Zure mezuaren arabera, eskaera hau ez duzu zuk egin.
   *[neutral] Eskerrik asko eskaera hau zuk egin ez duzula jakinarazteagatik.
}
ack-review-threat = { $tone ->
    [apologetic] Sentitzen dut zure eskaerarekin{ own-title } pozik ez egotea.
   *[neutral] Eskerrik asko zure eskaerari{ own-title } buruzko mezuagatik.
}
ack-address-change = Eskerrik asko zure eskaeraren{ own-title } entrega-helbideari buruzko mezuagatik.
ack-product-question = Eskerrik asko produktuari{ own-title } buruzko galderagatik.
ack-nothing = Zure eskaerari{ own-title } buruz idazten dizut.
ack-other = { $tone ->
    [apologetic] Sentitzen dut zure eskaerak{ own-title } arazoak eman izana.
   *[neutral] Eskerrik asko zure eskaerari{ own-title } buruzko mezuagatik.
}

## Money back

act-full-refund = Zenbateko osoa{ own-amount } itzuliko dizut.
refund-days = Dirua normalean { $days ->
    [one] egun bateko
   *[other] { $days } eguneko
} epean agertzen da zure kontuan.
act-partial-refund = { $arrived ->
    [no] Atzerapenagatik, { $amount ->
        [none] prezioaren zati bat itzul diezazuket
       *[known] diru hau itzul diezazuket: { $amount }
    }.
   *[yes] Produktua zuretzat geratuko da, eta { $amount ->
        [none] prezioaren zati bat itzul diezazuket
       *[known] diru hau itzul diezazuket: { $amount }
    }.
} Ados bazaude, nahikoa da erantzun labur bat, eta nik kudeatuko dut.
duties-prepaid = Inportazio-gastuak zure eskaeran sartuta zeuden jada; beraz, ez zizkizuten berriro eskatu behar.
act-refund-duties = Gastu horiek{ own-amount } itzuliko dizkizut.
act-coupon = Kreditu bat{ own-amount } emango dizut hurrengo eskaerarako.
keep-item = { $type ->
    [damaged] Ez duzu hondatutako produktua itzuli beharrik.
    [wrong-item] Ez duzu okerreko produktua itzuli beharrik.
   *[other] Ez duzu produktua itzuli beharrik.
}

## Sending it back

act-return-paid = Produktua doan itzul dezakezu; itzulketarako etiketa ordaindua jasoko duzu.
act-return-own = Produktua itzul dezakezu; kasu honetan, itzulketaren bidalketa-gastuak zure kontura dira.
act-return = Produktua itzul dezakezu.
return-first-item = Mesedez, itzuli lehen produktua jasoko duzun etiketa ordainduarekin; ez zaizu ezer kostatuko.
return-start = Oraindik egin ez baduzu, hasi itzulketa zure kontuko eskaeratik.
return-by = Mesedez, bidali beranduenez { DAY($date, form: "on") }.
return-refund = { $amount ->
    [none] Hona iritsi bezain laster, erosketaren prezioa itzuliko dizut.
   *[known] Hona iritsi bezain laster, dirua itzuliko dizut ({ $amount }).
}

## Goods

act-replacement = Doan bidaliko dizut{ own-dispatch } { $kind ->
    [again] zure eskaera berriro
    [right] produktu egokia
    [size] neurri egokia
   *[new] ordezko produktu bat
}{ own-arrives }.
act-resend-parts = Doan bidaliko dizkizut{ own-dispatch } falta diren piezak{ own-arrives }.
act-repair = Produktua konponaraziko dut, zuretzat inolako kosturik gabe.
repair-label = Bidaltzeko etiketa ordaindua jasoko duzu.

## Where it is

act-on-its-way = { $carrier ->
    [none] Zure paketea bidean da{ own-tracking }.
   *[named] Zure paketea bidean da, garraiolaria: { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Zure paketea jasotzeko prest dago{ own-tracking }.
   *[named] Zure paketea jasotzeko prest dago, garraiolaria: { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Zure paketea banatzen ari dira{ own-tracking }.
   *[named] Zure paketea banatzen ari dira, garraiolaria: { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Zure paketea aduanan dago une honetan{ own-tracking }.
   *[named] Zure paketea aduanan dago une honetan, eta gero aurrera egingo du, garraiolaria: { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Zure paketea ez da oraindik atera.
   *[dated] Zure paketea ez da oraindik atera; beranduenez { DAY($date, form: "on") } bidaliko da.
}
last-scan = Paketea{ own-on-date }{ own-in-place } erregistratu zen azkenekoz.
expected = { DAY($date, form: "on") } zuregana iristea espero da.
wait-offer = { $until ->
    [none] Ez bada aldaketarik, nahikoa da hemen erantzutea, eta garraio-enpresari galdetuko diot.
   *[dated] Ordurako iritsi ez bada, nahikoa da hemen erantzutea, eta berehala arduratuko naiz.
}
act-trace = Paketea{ own-tracking } bilatuko duena { own-carrier } da; bilaketa eskatuko dut, eta emaitza hemen jakinaraziko dizut.
follow-up = Beranduenez { DAY($date, form: "on") } nire berri izango duzu.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Jarraipenaren arabera, paketea{ own-tracking } entregatu zen{ own-on-date }{ own-in-place }.
   *[named] { own-carrier }: jarraipenaren arabera, paketea{ own-tracking } entregatu zen{ own-on-date }{ own-in-place }.
}
signed-for = Jaso izana «{ $name }» izenarekin sinatu zen.
help-find = Agertzen ez bada, nahikoa da hemen erantzutea, eta garraio-enpresari entregaren xehetasunak eskatuko dizkiot.
act-contest = Eskaera honen dokumentuak aztertu ditut, eta helaraziko ditut; erabakia hartuko duena { own-platform } da. Bitartean zerbaitetan lagundu badezaket, nahikoa da hemen erantzutea.
act-refer-fulfilment = Eskaera hau gorde eta bidali zuena { own-platform } da; beraz, hango bezeroarentzako arreta arduratzen da entregaz eta diru-itzulketaz. Zure kontuko eskaeratik jar zaitezke harremanetan.
act-refer-delivery = Eskaera honen entrega-kontuak eta diru-itzulketak kudeatzen dituena { own-platform } da, bere prozeduraren bidez; zure kontuko eskaeran aurkituko duzu.
act-refer-payment = Ordainketak kudeatzen dituen bakarra { own-platform } da, eta nik ez dut ordainketa-daturik ikusten. Hango bezeroarentzako arretak ordainketa azter dezake zurekin.
act-refer = Hau kudeatzen duena { own-platform } da, bere prozeduraren bidez; zure kontuko eskaeran aurkituko duzu.

## Cancelling, address, answers

act-cancel = Eskaera ezeztatuko dut. Ez da ezer bidaliko, eta jada ordaindutakoa osorik itzuliko da.
act-cancel-shipped = { $carrier ->
    [none] Paketea bidean da jada, eta ezin da gelditu.
   *[named] Paketea bidean da jada (garraiolaria: { $carrier }), eta ezin da gelditu.
}
return-after-arrival = { $days ->
    [none] Iristen denean, itzul dezakezu, dirua berreskuratzeko.
   *[known] Iristen denean, { $days } egun izango dituzu itzultzeko eta dirua berreskuratzeko.
}
act-address-open = Eskaerako helbidera bakarrik bidal dezaket. Zure kontuan oraindik alda badezakezu, berrira bidaliko dut.
act-address-shipped = { $carrier ->
    [none] Paketea{ own-tracking } eskaerako helbidera bidean da jada, eta ezin dut beste nora bideratu. Garraio-enpresak esan diezazuke zer den posible oraindik.
   *[named] Paketea{ own-tracking } eskaerako helbidera bidean da jada, eta ezin dut beste nora bideratu. Oraindik zer den posible esango dizuna { own-carrier } da.
}
act-answer = { $answer }
act-glad = Pozten naiz dena ondo dagoela jakiteaz.
act-answer-later = Hau egiaztatuko dut, eta hemen bidaliko dizut erantzun fidagarri bat.

## When we cannot

decline-window = { $date ->
    [none] Eskaera hau itzultzeko epea amaitu da; beraz, ezin dut jada itzulketarik onartu.
   *[dated] Eskaera hau itzultzeko epea { DAY($date, form: "on") } amaitu zen; beraz, ezin dut jada itzulketarik onartu.
}
decline-beyond-order = Ezin dut eskatutakoaz gaindiko ordainketarik edo produkturik eskaini.
decline-refunded = Diru-itzulketa{ own-amount } eginda dago jada{ own-on-date }.
decline-general = Eskaera arretaz aztertu dut, eta ezin dut hau onartu.
decline-offer = Produktuak berak arazoren bat badu, azaldu hemen, eta irtenbide bat bilatuko dut.
decline-bank = Dirua oraindik ikusten ez baduzu, zure bankuak egiazta dezake.
decline-return = Produktua itzul dezakezu, dirua berreskuratzeko, beranduenez { DAY($date, form: "on") }.

## As soon as the buyer has answered

after-full-refund = Zure erantzuna jaso bezain laster, zenbateko osoa{ own-amount } itzuliko dizut.
after-partial-refund = Zure erantzuna jaso bezain laster, diruaren zati bat itzultzeko bidezko proposamen bat egingo dizut.
after-refund-duties = Jaso bezain laster, gastu horiek{ own-amount } itzuliko dizkizut.
after-coupon = Zure erantzuna jaso bezain laster, kreditu bat{ own-amount } kudeatuko dizut.
after-return-and-refund = Zure erantzuna jaso bezain laster, itzulketa eta diru-itzulketa kudeatuko ditut.
after-replacement = { $kind ->
    [again] Zure erantzuna jaso bezain laster, eskaera berriro bidaliko dizut doan.
    [right] Zure erantzuna jaso bezain laster, produktu egokia bidaliko dizut doan.
    [size] Zure erantzuna jaso bezain laster, neurri egokia bidaliko dizut doan.
   *[new] Zure erantzuna jaso bezain laster, ordezko produktu bat bidaliko dizut doan.
}
after-resend-parts = Zure erantzuna jaso bezain laster, falta diren piezak bidaliko dizkizut doan.
after-repair = Zure erantzuna jaso bezain laster, konponketa kudeatuko dut, kosturik gabe.

## One question at most

ask-photo-of-damage = Bidal diezadakezu kaltearen argazki bat?
ask-photo-of-defect = Bidal diezadakezu akatsa erakusten duen argazki edo bideo labur bat?
ask-photo-of-item-received = Bidal diezadakezu jaso duzun produktuaren argazki bat?
ask-which-part-is-missing = Esan diezadakezu zein pieza falta den?
ask-which-size-is-needed = Esan diezadakezu zein neurri behar duzun?
ask-what-differs = Esan diezadakezu zer den deskribapenetik desberdina?
ask-check-with-neighbours = Galde diezaiekezu auzokoei eta begira dezakezu paketeak uzten diren lekuetan?
ask-return-tracking-number = Bidal diezadakezu itzulketaren jarraipen-zenbakia?
ask-duty-receipt = Bidal diezadakezu gastuen ordainagiriaren argazki bat?
ask-correct-address = Egiazta dezakezu eskaerako helbidea osoa eta zuzena den?
ask-what-is-wrong = Esan diezadakezu labur zer gertatzen den?
