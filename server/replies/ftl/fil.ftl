### What the buyer reads, in Filipino, with “po” and the polite plural. Order, refund, item and the like stay English, as
### everybody says them.

## Building blocks

own-order = { $item ->
    [none] ang inyong order
   *[titled] ang inyong order na “{ $item }”
}
own-of-order = { $item ->
    [none] inyong order
   *[titled] inyong order na “{ $item }”
}
own-item = { $item ->
    [none] ang item
   *[titled] ang item na “{ $item }”
}
own-of-item = { $item ->
    [none] item
   *[titled] item na “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}na { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}ngayong araw
   *[dated] {" "}sa { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; inaasahang darating ito sa inyo sa { $arrives }
}
own-carrier = { $carrier ->
    [none] courier
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(tracking number { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}noong { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}sa { $place }
}
own-platform = { $platform ->
    [none] marketplace
   *[named] { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Magandang araw po,
    [company] Magandang araw po sa { $name },
    [mr] Magandang araw po, G. { $name },
    [ms] Magandang araw po, Bb. { $name },
   *[named] Magandang araw po, { $name },
}
closing = { $tone ->
    [apologetic] Salamat po sa pagpapaalam sa amin.
    [firm] Narito po kami kung may iba pa kayong kailangan.
   *[neutral] Kung may hindi po malinaw, mag-reply lang kayo sa mensaheng ito.
}
closing-question = Salamat po sa inyong tulong.
sign-off = Lubos na gumagalang,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Paumanhin po at hindi pa dumarating { own-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi pa dumarating { own-order }.
   *[neutral] Salamat po sa pagpapaalam na hindi pa dumarating { own-order }.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Paumanhin po at nakatalang delivered na { own-order } pero hindi pa ninyo natatanggap.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi ninyo makita { own-order }, kahit nakatala itong delivered na.
   *[neutral] Salamat po sa inyong mensahe. Hindi po ninyo makita { own-order }, kahit nakatala itong delivered na.
}
ack-late = { $tone ->
    [apologetic] Paumanhin po at mas huli sa sinabing petsa { own-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na mas huli sa sinabing petsa { own-order }.
   *[neutral] Salamat po sa inyong mensahe. Naghihintay po kayo sa { own-of-order }, na mas huli sa sinabing petsa.
}
ack-damaged = { $tone ->
    [apologetic] Paumanhin po at dumating na may sira { own-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na dumating na may sira { own-order }.
   *[neutral] Salamat po sa pagpapaalam na dumating na may sira { own-order }.
}
ack-defective = { $tone ->
    [apologetic] Paumanhin po at hindi gumagana nang maayos { own-item }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi gumagana nang maayos { own-item }.
   *[neutral] Salamat po sa pagpapaalam na hindi gumagana nang maayos { own-item }.
}
ack-not-as-described = { $tone ->
    [apologetic] Paumanhin po at hindi tugma { own-item } sa inaasahan ninyo mula sa paglalarawan.
    [firm] Nauunawaan po namin mula sa inyong mensahe na iba { own-item } sa paglalarawan.
   *[neutral] Salamat po sa pagpapaalam na iba { own-item } sa inyong inaasahan.
}
ack-wrong-item = { $tone ->
    [apologetic] Paumanhin po at hindi tamang item ang natanggap ninyo para sa { own-of-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi tamang item ang natanggap ninyo para sa { own-of-order }.
   *[neutral] Salamat po sa pagpapaalam na hindi tamang item ang natanggap ninyo para sa { own-of-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] Paumanhin po at dumating na kulang { own-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na dumating na kulang { own-order }.
   *[neutral] Salamat po sa pagpapaalam na dumating na kulang { own-order }.
}
ack-size-fit = { $tone ->
    [apologetic] Paumanhin po at hindi kasya sa inyo { own-item }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi kasya sa inyo { own-item }.
   *[neutral] Salamat po sa pagpapaalam na hindi kasya sa inyo { own-item }.
}
ack-counterfeit = { $tone ->
    [apologetic] Paumanhin po at hindi kayo sigurado kung tunay { own-item }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na nagdududa kayo kung tunay { own-item }.
   *[neutral] Salamat po sa pagsasabing nagdududa kayo kung tunay { own-item }.
}
ack-changed-mind = Salamat po sa inyong mensahe. Nais po ninyong isauli { own-item }.
ack-cancellation = Salamat po sa inyong mensahe. Hindi na po ninyo kailangan { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] Paumanhin po at pinagbabayad kayo ng import charges para sa { own-of-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na pinagbabayad kayo ng import charges para sa { own-of-order }.
   *[neutral] Salamat po sa pagpapaalam na pinagbabayad kayo ng import charges para sa { own-of-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Paumanhin po at naghihintay pa kayo sa refund para sa { own-of-order }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na naghihintay pa kayo sa refund para sa { own-of-order }.
   *[neutral] Salamat po sa inyong mensahe. Naghihintay pa po kayo sa refund para sa { own-of-order }.
}
ack-return-problem = { $tone ->
    [apologetic] Paumanhin po at hindi naging maayos ang pagsasauli ng { own-of-item }.
    [firm] Nauunawaan po namin mula sa inyong mensahe na may problema sa pagsasauli ng { own-of-item }.
   *[neutral] Salamat po sa pagpapaalam tungkol sa problema sa pagsasauli ng { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Paumanhin po sa pag-aalalang dulot nito sa inyo. Isinulat po ninyo na hindi kayo mismo ang gumawa ng order na ito.
    [firm] Nauunawaan po namin mula sa inyong mensahe na hindi kayo mismo ang gumawa ng order na ito.
   *[neutral] Salamat po sa pagpapaalam na hindi kayo mismo ang gumawa ng order na ito.
}
ack-review-threat = { $tone ->
    [apologetic] Paumanhin po at hindi kayo nasiyahan sa { own-of-order }.
   *[neutral] Salamat po sa inyong mensahe tungkol sa { own-of-order }.
}
ack-address-change = Salamat po sa inyong mensahe tungkol sa delivery address para sa { own-of-order }.
ack-product-question = Salamat po sa inyong tanong tungkol sa { own-of-item }.
ack-nothing = Sumusulat po kami sa inyo tungkol sa { own-of-order }.
ack-other = { $tone ->
    [apologetic] Paumanhin po sa abalang naidulot sa inyo ng { own-of-order }.
   *[neutral] Salamat po sa pakikipag-ugnayan tungkol sa { own-of-order }.
}

## Money back

act-full-refund = Ire-refund po namin sa inyo ang buong halaga{ own-amount }.
refund-days = Karaniwan po itong makikita sa inyong account sa loob ng { $days ->
    [1] isang araw
   *[other] { $days } araw
}.
act-partial-refund = { $arrived ->
    [no] Dahil sa pagkaantala, maaari po naming i-refund sa inyo ang { $amount ->
        [none] bahagi ng presyo
       *[known] halagang { $amount }
    }.
   *[yes] Maaari po naming i-refund sa inyo ang { $amount ->
        [none] bahagi ng presyo
       *[known] halagang { $amount }
    }, at sa inyo na ang item.
} Kung ayos po ito sa inyo, sapat na ang maikling reply at aasikasuhin namin.
duties-prepaid = Kasama na po sa inyong order ang import charges, kaya hindi na sana kayo siningil muli.
act-refund-duties = Ire-refund po namin sa inyo ang mga siningil na charges{ own-amount }.
act-coupon = Bibigyan po namin kayo ng credit{ own-amount } para sa susunod ninyong order.
keep-item = { $type ->
    [damaged] Hindi na po ninyo kailangang ibalik ang sirang item.
    [wrong-item] Hindi na po ninyo kailangang ibalik ang maling item.
   *[other] Hindi na po ninyo kailangang ibalik ang item.
}

## Sending it back

act-return-paid = Maaari po ninyong isauli ang item nang libre; makatatanggap kayo ng prepaid return label.
act-return-own = Maaari po ninyong isauli ang item; sa pagkakataong ito, kayo ang sasagot sa bayad sa pagpapadala pabalik.
act-return = Maaari po ninyong isauli ang item.
return-first-item = Pakibalik po ang unang item gamit ang prepaid label na matatanggap ninyo; wala kayong babayaran.
return-start = Kung hindi pa po ninyo nagagawa, simulan ang return mula sa order sa inyong account.
return-by = Pakipadala po ito hanggang { $date }.
return-refund = { $amount ->
    [none] Pagdating po nito sa amin, ire-refund namin ang presyo ng binili.
   *[known] Pagdating po nito sa amin, ire-refund namin ang { $amount }.
}

## Goods

act-replacement = Padadalhan po namin kayo nang libre { $kind ->
    [again] ng inyong order muli
    [right] ng tamang item
    [size] ng tamang size
   *[new] ng kapalit
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Padadalhan po namin kayo nang libre ng mga kulang na bahagi{ own-dispatch }{ own-arrives }.
act-repair = Ipapaayos po namin ang item nang wala kayong babayaran.
repair-label = Makatatanggap po kayo ng prepaid label para maipadala ito sa pagpapaayos.

## Where it is

act-on-its-way = { $carrier ->
    [none] Nasa biyahe na po ang inyong parcel{ own-tracking }.
   *[named] Nasa biyahe na po ang inyong parcel sa pamamagitan ng { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Maaari na po ninyong kunin ang inyong parcel{ own-tracking }.
   *[named] Maaari na po ninyong kunin ang inyong parcel sa { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Out for delivery na po ang inyong parcel{ own-tracking }.
   *[named] Out for delivery na po ang inyong parcel sa { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Nasa customs po ngayon ang inyong parcel{ own-tracking }.
   *[named] Nasa customs po ngayon ang inyong parcel at pagkatapos ay dadalhin ng { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Hindi pa po naipapadala ang inyong parcel.
   *[dated] Hindi pa po naipapadala ang inyong parcel; ipadadala ito hanggang { $date }.
}
last-scan = Huling na-scan po ang parcel{ own-on-date }{ own-in-place }.
expected = Inaasahan pong darating ito sa inyo sa { $date }.
wait-offer = { $until ->
    [none] Kung walang paggalaw, mag-reply lang po kayo rito at magtatanong kami sa courier.
   *[dated] Kung wala pa ito sa petsang iyon, mag-reply lang po kayo rito at aasikasuhin namin agad.
}
act-trace = Ipinahahanap na po namin sa { own-carrier } ang parcel{ own-tracking } at sasabihin namin dito ang resulta.
follow-up = Makatatanggap po kayo ng balita mula sa amin hanggang { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Ayon po sa tracking, na-deliver na ang parcel{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] Ayon po sa { $carrier }, na-deliver na ang parcel{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = Ang pumirma po sa pagtanggap ay si “{ $name }”.
help-find = Kung hindi pa rin po ito makita, mag-reply lang kayo rito at hihingin namin sa courier ang detalye ng delivery.
act-contest = Sinuri na po namin ang mga rekord ng order na ito at ibinibigay namin sa { own-platform }, na siyang magpapasya. Kung may maitutulong kami habang naghihintay, mag-reply lang po kayo rito.
act-refer-fulfilment = Ang { own-platform } po ang nag-imbak at nagpadala ng order na ito, kaya ang customer service nila ang humahawak sa delivery at sa refund nito. Maaari po ninyo silang maabot mula sa order sa inyong account.
act-refer-delivery = Ang { own-platform } po ang humahawak sa mga tanong sa delivery at refund ng order na ito sa sarili nitong proseso, na makikita ninyo mula sa order sa inyong account.
act-refer-payment = Ang { own-platform } lamang po ang humahawak ng mga bayad, at wala kaming nakikitang detalye ng pagbabayad. Maaari pong suriin ng customer service nila ang bayad kasama ninyo.
act-refer = Ang { own-platform } po ang humahawak nito sa sarili nitong proseso, na makikita ninyo mula sa order sa inyong account.

## Cancelling, address, answers

act-cancel = Kakanselahin po namin ang order para sa inyo. Walang ipadadala, at ire-refund nang buo ang anumang naibayad na.
act-cancel-shipped = { $carrier ->
    [none] Nasa biyahe na po ang parcel at hindi na mapipigilan.
   *[named] Nasa { $carrier } na po ang parcel at hindi na mapipigilan.
}
return-after-arrival = { $days ->
    [none] Pagdating po nito, maaari ninyong isauli para sa refund.
   *[known] Pagdating po nito, mayroon kayong { $days } araw para isauli ito at makakuha ng refund.
}
act-address-open = Sa address na nasa order lamang po kami makapagpapadala. Kung mapapalitan pa ninyo ito sa inyong account, sa bagong address namin ipadadala.
act-address-shipped = { $carrier ->
    [none] Nasa biyahe na po ang parcel papunta sa address na nasa order{ own-tracking }, at hindi na namin ito mailipat. Masasabi po sa inyo ng courier kung ano pa ang maaaring gawin.
   *[named] Nasa biyahe na po ang parcel sa pamamagitan ng { $carrier } papunta sa address na nasa order{ own-tracking }, at hindi na namin ito mailipat. Masasabi po sa inyo ng { $carrier } kung ano pa ang maaaring gawin.
}
act-answer = { $answer }
act-glad = Ikinagagalak po naming malaman na maayos ang lahat.
act-answer-later = Sinusuri na po namin ito at ipadadala namin dito ang tiyak na sagot.

## When we cannot

decline-window = { $date ->
    [none] Tapos na po ang panahon ng pagsasauli para sa order na ito, kaya hindi na namin ito matatanggap pabalik.
   *[dated] Natapos na po noong { $date } ang panahon ng pagsasauli para sa order na ito, kaya hindi na namin ito matatanggap pabalik.
}
decline-beyond-order = Hindi po kami makapag-aalok ng bayad o produkto na higit sa inorder.
decline-refunded = Naibigay na po ang refund{ own-amount }{ own-on-date }.
decline-general = Sinuri po naming mabuti ang order at hindi namin mapagbibigyan ang kahilingang ito.
decline-offer = Kung may problema po sa mismong item, ilarawan dito at hahanap kami ng solusyon.
decline-bank = Kung hindi pa rin po ninyo ito nakikita, maaari itong hanapin ng inyong bangko.
decline-return = Maaari po ninyong isauli ang item para sa refund hanggang { $date }.

## As soon as the buyer has answered

after-full-refund = Kapag natanggap po namin ang inyong sagot, ire-refund namin ang buong halaga{ own-amount }.
after-partial-refund = Kapag natanggap po namin ang inyong sagot, mag-aalok kami ng makatwirang partial refund.
after-refund-duties = Kapag natanggap po namin ito, ire-refund namin sa inyo ang mga siningil na charges{ own-amount }.
after-coupon = Kapag natanggap po namin ang inyong sagot, aasikasuhin namin ang credit{ own-amount } para sa inyo.
after-return-and-refund = Kapag natanggap po namin ang inyong sagot, aasikasuhin namin ang pagsasauli at ang refund.
after-replacement = { $kind ->
    [again] Kapag natanggap po namin ang inyong sagot, ipadadala namin muli ang inyong order nang libre.
    [right] Kapag natanggap po namin ang inyong sagot, ipadadala namin ang tamang item nang libre.
    [size] Kapag natanggap po namin ang inyong sagot, ipadadala namin ang tamang size nang libre.
   *[new] Kapag natanggap po namin ang inyong sagot, magpapadala kami ng kapalit nang libre.
}
after-resend-parts = Kapag natanggap po namin ang inyong sagot, ipadadala namin nang libre ang mga kulang na bahagi.
after-repair = Kapag natanggap po namin ang inyong sagot, aasikasuhin namin ang pagpapaayos nang wala kayong babayaran.

## One question at most

ask-photo-of-damage = Maaari po ba ninyong ipadala sa amin ang litrato ng sira?
ask-photo-of-defect = Maaari po ba ninyong ipadala sa amin ang litrato o maikling video na nagpapakita ng depekto?
ask-photo-of-item-received = Maaari po ba ninyong ipadala sa amin ang litrato ng item na natanggap ninyo?
ask-which-part-is-missing = Maaari po ba ninyong sabihin sa amin kung aling bahagi ang kulang?
ask-which-size-is-needed = Maaari po ba ninyong sabihin sa amin kung aling size ang kailangan ninyo?
ask-what-differs = Maaari po ba ninyong sabihin sa amin kung ano ang naiiba sa paglalarawan?
ask-check-with-neighbours = Maaari po ba kayong magtanong sa mga kapitbahay at tumingin sa mga lugar na pinag-iiwanan ng parcel?
ask-return-tracking-number = Maaari po ba ninyong ipadala sa amin ang tracking number ng inyong return?
ask-duty-receipt = Maaari po ba ninyong ipadala sa amin ang litrato ng resibo ng charges?
ask-correct-address = Maaari po ba ninyong tingnan kung kumpleto at tama ang address sa order?
ask-what-is-wrong = Maaari po ba ninyong sabihin nang maikli kung ano ang problema?
