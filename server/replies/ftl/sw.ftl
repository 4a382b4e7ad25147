### What the buyer reads, in Swahili. The seller speaks as "we".

## Building blocks

own-order = { $item ->
    [none] agizo lako
   *[titled] agizo lako “{ $item }”
}
own-item = { $item ->
    [none] bidhaa hii
   *[titled] bidhaa “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}leo
   *[dated] {" "}siku ya { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; tunatarajia utaupokea mzigo siku ya { $arrives }
}
own-carrier = { $carrier ->
    [none] kampuni ya usafirishaji
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(nambari ya ufuatiliaji: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}siku ya { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}huko { $place }
}
own-platform = { $platform ->
    [none] jukwaa la mauzo
   *[named] { $platform }
}
own-part = { $amount ->
    [none] sehemu ya bei
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] agizo lako tena
    [right] bidhaa sahihi
    [size] saizi sahihi
   *[new] bidhaa mbadala
}

## Greeting and end

greeting = { $form ->
    [none] Habari,
    [company] Habari,
    [mr] Habari Bw. { $name },
    [ms] Habari Bi. { $name },
   *[named] Habari { $name },
}
closing = { $tone ->
    [apologetic] Asante kwa kutujulisha.
    [firm] Tupo hapa ukihitaji jambo lingine lolote.
   *[neutral] Ikiwa kuna jambo lisiloeleweka, jibu tu ujumbe huu.
}
closing-question = Asante kwa msaada wako.
sign-off = Wako kwa heshima,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } bado halijafika.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-order } bado halijafika.
   *[neutral] Asante kwa kutujulisha kwamba { own-order } bado halijafika.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } linaonyeshwa kuwa limefikishwa lakini halijakufikia.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-order } linaonyeshwa kuwa limefikishwa lakini halijakufikia.
   *[neutral] Asante kwa kutujulisha kwamba { own-order } linaonyeshwa kuwa limefikishwa lakini halijakufikia.
}
ack-late = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } limechelewa kuliko muda uliotangazwa.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-order } limechelewa kuliko muda uliotangazwa.
   *[neutral] Asante kwa kutujulisha kwamba { own-order } limechelewa kuliko muda uliotangazwa.
}
ack-damaged = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } limefika likiwa limeharibika.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-order } limefika likiwa limeharibika.
   *[neutral] Asante kwa kutujulisha kwamba { own-order } limefika likiwa limeharibika.
}
ack-defective = { $tone ->
    [apologetic] Tunasikitika kwamba { own-item } haifanyi kazi inavyopaswa.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-item } haifanyi kazi inavyopaswa.
   *[neutral] Asante kwa kutujulisha kwamba { own-item } haifanyi kazi inavyopaswa.
}
ack-not-as-described = { $tone ->
    [apologetic] Tunasikitika kwamba { own-item } si kama ulivyotarajia kutokana na maelezo.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-item } ni tofauti na maelezo.
   *[neutral] Asante kwa kutujulisha kwamba { own-item } ni tofauti na maelezo.
}
ack-wrong-item = { $tone ->
    [apologetic] Tunasikitika kwamba hukupokea bidhaa sahihi kwa { own-order }.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba hukupokea bidhaa sahihi kwa { own-order }.
   *[neutral] Asante kwa kutujulisha kwamba hukupokea bidhaa sahihi kwa { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } limefika likiwa pungufu.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-order } limefika likiwa pungufu.
   *[neutral] Asante kwa kutujulisha kwamba { own-order } limefika likiwa pungufu.
}
ack-size-fit = { $tone ->
    [apologetic] Tunasikitika kwamba { own-item } haikutoshi.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba { own-item } haikutoshi.
   *[neutral] Asante kwa kutujulisha kwamba { own-item } haikutoshi.
}
ack-counterfeit = { $tone ->
    [apologetic] Tunasikitika kwamba huna uhakika kama { own-item } ni halisi.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba una shaka kama { own-item } ni halisi.
   *[neutral] Asante kwa kutujulisha kwamba una shaka kama { own-item } ni halisi.
}
ack-changed-mind = Asante kwa ujumbe wako. Ungependa kurudisha { own-item }.
ack-cancellation = Asante kwa ujumbe wako. Huhitaji tena { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] Tunasikitika kwamba ulitakiwa kulipa ushuru wa forodha kwa { own-order }.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba ulitakiwa kulipa ushuru wa forodha kwa { own-order }.
   *[neutral] Asante kwa kutujulisha kwamba ulitakiwa kulipa ushuru wa forodha kwa { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Tunasikitika kwamba bado unasubiri kurejeshewa pesa za { own-order }.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba bado unasubiri kurejeshewa pesa za { own-order }.
   *[neutral] Asante kwa ujumbe wako. Bado unasubiri kurejeshewa pesa za { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] Tunasikitika kwamba kurudisha { own-item } hakukwenda vizuri.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba kuna tatizo katika kurudisha { own-item }.
   *[neutral] Asante kwa kutujulisha tatizo la kurudisha { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Tunasikitika kwa wasiwasi ambao jambo hili limekuletea. Umeandika kwamba hukuweka agizo hili mwenyewe.
    [firm] Tumeelewa kutokana na ujumbe wako kwamba hukuweka agizo hili mwenyewe.
   *[neutral] Asante kwa kutujulisha kwamba hukuweka agizo hili mwenyewe.
}
ack-review-threat = { $tone ->
    [apologetic] Tunasikitika kwamba hujaridhika na { own-order }.
   *[neutral] Asante kwa ujumbe wako kuhusu { own-order }.
}
ack-address-change = Asante kwa ujumbe wako kuhusu anwani ya kupelekewa { own-order }.
ack-product-question = Asante kwa swali lako kuhusu { own-item }.
ack-nothing = Tunakuandikia kuhusu { own-order }.
ack-other = { $tone ->
    [apologetic] Tunasikitika kwamba { own-order } limekupa usumbufu.
   *[neutral] Asante kwa ujumbe wako kuhusu { own-order }.
}

## Money back

act-full-refund = Tunakurejeshea kiasi chote{ own-amount }.
refund-days = { $days ->
    [one] Pesa huonekana kwenye akaunti yako kwa kawaida ndani ya siku moja.
   *[other] Pesa huonekana kwenye akaunti yako kwa kawaida ndani ya siku { $days }.
}
act-partial-refund = { $arrived ->
    [no] Tunaweza kukurejeshea { own-part } kwa ajili ya ucheleweshaji.
   *[yes] Tunaweza kukurejeshea { own-part }, na bidhaa ibaki kwako.
} Ikiwa hilo linakufaa, jibu fupi linatosha nasi tutalishughulikia.
duties-prepaid = Ushuru wa forodha ulikuwa tayari umejumuishwa katika agizo lako, kwa hiyo hukupaswa kutakiwa kulipa tena.
act-refund-duties = Tunakurejeshea ushuru uliolipa{ own-amount }.
act-coupon = Tunakupa salio la punguzo{ own-amount } kwa agizo lako lijalo.
keep-item = { $type ->
    [damaged] Huhitaji kurudisha bidhaa iliyoharibika.
    [wrong-item] Huhitaji kurudisha bidhaa isiyo sahihi.
   *[other] Huhitaji kurudisha bidhaa.
}

## Sending it back

act-return-paid = Unaweza kurudisha bidhaa bila malipo; utapata lebo ya kurudishia iliyolipiwa.
act-return-own = Karibu urudishe bidhaa; katika hali hii gharama ya posta ya kurudisha ni yako.
act-return = Karibu urudishe bidhaa.
return-first-item = Tafadhali rudisha bidhaa ya kwanza kwa lebo iliyolipiwa utakayopata; haitakugharimu chochote.
return-start = Ikiwa bado hujafanya hivyo, tafadhali anza kurudisha kupitia agizo katika akaunti yako.
return-by = Tafadhali itume kabla ya mwisho wa { $date }.
return-refund = { $amount ->
    [none] Mara itakapofika kwetu, tutakurejeshea bei ya ununuzi.
   *[known] Mara itakapofika kwetu, tutakurejeshea { $amount }.
}

## Goods

act-replacement = Tunakutumia { own-kind } bila malipo{ own-dispatch }{ own-arrives }.
act-resend-parts = Tunakutumia sehemu zilizokosekana bila malipo{ own-dispatch }{ own-arrives }.
act-repair = Tutahakikisha bidhaa inatengenezwa bila gharama kwako.
repair-label = Utapata lebo iliyolipiwa ya kuituma kwa matengenezo.

## Where it is

act-on-its-way = { $carrier ->
    [none] Kifurushi chako kiko njiani{ own-tracking }.
   *[named] Kifurushi chako kiko njiani na { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Kifurushi chako kiko tayari kuchukuliwa{ own-tracking }.
   *[named] Kifurushi chako kiko tayari kuchukuliwa kwa { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Kifurushi chako kimetoka kwa ajili ya kufikishwa kwako{ own-tracking }.
   *[named] Kifurushi chako kimetoka na { $carrier } kwa ajili ya kufikishwa kwako{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Kifurushi chako kiko forodhani kwa sasa{ own-tracking }.
   *[named] Kifurushi chako kiko forodhani kwa sasa na kisha kitaendelea na { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Kifurushi chako bado hakijaondoka.
   *[dated] Kifurushi chako bado hakijaondoka; kitatumwa kabla ya mwisho wa { $date }.
}
last-scan = Kifurushi kilichanganuliwa mara ya mwisho{ own-on-date }{ own-in-place }.
expected = Tunatarajia kitakufikia siku ya { $date }.
wait-offer = { $until ->
    [none] Ikiwa hakuna mabadiliko, jibu tu hapa nasi tutafuatilia kwa kampuni ya usafirishaji.
   *[dated] Ikiwa hakijafika kufikia wakati huo, jibu tu hapa nasi tutalishughulikia mara moja.
}
act-trace = Tumeomba { own-carrier } itafute kifurushi{ own-tracking }, nasi tutakueleza hapa kitakachopatikana.
follow-up = Utasikia kutoka kwetu kabla ya mwisho wa { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Ufuatiliaji unaonyesha kuwa kifurushi kilifikishwa{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] { $carrier } inaonyesha kuwa kifurushi kilifikishwa{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = Kilipokelewa kwa sahihi ya “{ $name }”.
help-find = Kisipopatikana, jibu tu hapa nasi tutaiomba kampuni ya usafirishaji maelezo ya jinsi kilivyofikishwa.
act-contest = Tumepitia kumbukumbu za agizo hili na tunazikabidhi kwa { own-platform }, na uamuzi utafanywa huko. Ikiwa tunaweza kusaidia kwa lolote kwa sasa, jibu tu hapa.
act-refer-fulfilment = Agizo hili lilihifadhiwa na kutumwa na { own-platform }, kwa hiyo huduma yao kwa wateja inashughulikia ufikishaji na urejeshaji wowote wa pesa zake. Unaweza kuwafikia kupitia agizo katika akaunti yako.
act-refer-delivery = Maswali ya ufikishaji na urejeshaji wa pesa za agizo hili yanashughulikiwa na { own-platform } kwa utaratibu wake, ambao unaweza kuufikia kupitia agizo katika akaunti yako.
act-refer-payment = Malipo yanashughulikiwa na { own-platform } pekee, nasi hatuoni maelezo yoyote ya malipo. Huduma yao kwa wateja inaweza kukagua malipo pamoja nawe.
act-refer = Jambo hili linashughulikiwa na { own-platform } kwa utaratibu wake, ambao unaweza kuufikia kupitia agizo katika akaunti yako.

## Cancelling, address, answers

act-cancel = Tunaghairi agizo kwa ajili yako. Hakuna kitakachotumwa, na malipo yoyote yaliyokwisha kufanywa yatarejeshwa yote.
act-cancel-shipped = { $carrier ->
    [none] Kifurushi tayari kiko njiani na hakiwezi kusimamishwa tena.
   *[named] Kifurushi tayari kiko kwa { $carrier } na hakiwezi kusimamishwa tena.
}
return-after-arrival = { $days ->
    [none] Kikishafika, unaweza kukirudisha na kurejeshewa pesa.
    [one] Kikishafika, utakuwa na siku moja ya kukirudisha na kurejeshewa pesa.
   *[other] Kikishafika, utakuwa na siku { $days } za kukirudisha na kurejeshewa pesa.
}
act-address-open = Tunaweza kutuma kwa anwani iliyo kwenye agizo pekee. Ikiwa akaunti yako bado inaruhusu kuibadilisha huko, tutatuma kwa anwani mpya.
act-address-shipped = { $carrier ->
    [none] Kifurushi tayari kiko njiani kuelekea anwani iliyo kwenye agizo{ own-tracking }, nasi hatuwezi kukielekeza kwingine. Kampuni ya usafirishaji inaweza kukueleza kinachowezekana bado.
   *[named] Kifurushi tayari kiko njiani na { $carrier } kuelekea anwani iliyo kwenye agizo{ own-tracking }, nasi hatuwezi kukielekeza kwingine. { $carrier } inaweza kukueleza kinachowezekana bado.
}
act-answer = { $answer }
act-glad = Tunafurahi kwamba kila kitu kiko sawa.
act-answer-later = Tunachunguza jambo hili na tutakutumia jibu la uhakika hapa.

## When we cannot

decline-window = { $date ->
    [none] Muda wa kurudisha agizo hili umekwisha, kwa hiyo hatuwezi tena kulipokea.
   *[dated] Muda wa kurudisha agizo hili ulikwisha siku ya { $date }, kwa hiyo hatuwezi tena kulipokea.
}
decline-beyond-order = Hatuwezi kutoa malipo au bidhaa zaidi ya kilichoagizwa.
decline-refunded = Pesa{ own-amount } tayari zimerejeshwa{ own-on-date }.
decline-general = Tumelikagua agizo kwa makini na hatuwezi kukubaliana na hili.
decline-offer = Ikiwa kuna kasoro katika bidhaa yenyewe, ieleze hapa nasi tutatafuta suluhisho.
decline-bank = Ikiwa bado huzioni, benki yako inaweza kuzifuatilia.
decline-return = Unaweza kurudisha bidhaa na kurejeshewa pesa hadi { $date }.

## As soon as the buyer has answered

after-full-refund = Mara tutakapopata jibu lako, tutakurejeshea kiasi chote{ own-amount }.
after-partial-refund = Mara tutakapopata jibu lako, tutakupa pendekezo la haki la kukurejeshea sehemu ya pesa.
after-refund-duties = Mara tutakapoipata, tutakurejeshea ushuru uliolipa{ own-amount }.
after-coupon = Mara tutakapopata jibu lako, tutakuandalia salio la punguzo{ own-amount }.
after-return-and-refund = Mara tutakapopata jibu lako, tutapanga kurudishwa kwa bidhaa na kurejeshwa kwa pesa.
after-replacement = Mara tutakapopata jibu lako, tutakutumia { own-kind } bila malipo.
after-resend-parts = Mara tutakapopata jibu lako, tutakutumia sehemu zilizokosekana bila malipo.
after-repair = Mara tutakapopata jibu lako, tutapanga matengenezo bila gharama kwako.

## One question at most

ask-photo-of-damage = Tafadhali, unaweza kututumia picha ya uharibifu?
ask-photo-of-defect = Tafadhali, unaweza kututumia picha au video fupi inayoonyesha hitilafu?
ask-photo-of-item-received = Tafadhali, unaweza kututumia picha ya bidhaa uliyopokea?
ask-which-part-is-missing = Tafadhali, unaweza kutueleza ni sehemu gani inayokosekana?
ask-which-size-is-needed = Tafadhali, unaweza kutueleza unahitaji saizi gani?
ask-what-differs = Tafadhali, unaweza kutueleza ni nini kinachotofautiana na maelezo?
ask-check-with-neighbours = Tafadhali, unaweza kuuliza majirani zako na kuangalia mahali ambapo vifurushi huachwa?
ask-return-tracking-number = Tafadhali, unaweza kututumia nambari ya ufuatiliaji ya kifurushi ulichorudisha?
ask-duty-receipt = Tafadhali, unaweza kututumia picha ya risiti ya ushuru?
ask-correct-address = Tafadhali, unaweza kukagua kama anwani iliyo kwenye agizo imekamilika na ni sahihi?
ask-what-is-wrong = Tafadhali, unaweza kutueleza kwa kifupi tatizo ni nini?
