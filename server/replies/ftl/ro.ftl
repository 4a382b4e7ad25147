### What the buyer reads, in Romanian.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}„{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}de { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}chiar astăzi
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; ar trebui să ajungă la dumneavoastră { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(număr de urmărire { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}în { $place }
}
own-platform = { $platform ->
    [none] platformă
   *[named] { $platform }
}
own-to-platform = { $platform ->
    [none] platformei
   *[named] către { $platform }
}
own-to-carrier = { $carrier ->
    [none] curierului
   *[named] firmei de curierat { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Bună ziua,
    [company] Bună ziua,
    [mr] Stimate domnule { $name },
    [ms] Stimată doamnă { $name },
   *[named] Bună ziua, { $name },
}
closing = { $tone ->
    [apologetic] Vă mulțumesc că m-ați anunțat.
    [firm] Pentru orice întrebare mă găsiți aici.
   *[neutral] Dacă ceva nu este clar, răspundeți pur și simplu la acest mesaj.
}
closing-question = Vă mulțumesc anticipat pentru ajutor.
sign-off = Cu stimă,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Îmi pare rău că produsele comandate{ own-title } nu au ajuns încă.
    [firm] Înțeleg din mesajul dumneavoastră că produsele comandate{ own-title } nu au ajuns încă.
   *[neutral] Vă mulțumesc că m-ați anunțat că produsele comandate{ own-title } nu au ajuns încă.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Îmi pare rău că nu ați primit comanda{ own-title }, deși apare ca livrată.
    [firm] Înțeleg din mesajul dumneavoastră că nu ați găsit comanda{ own-title }, deși apare ca livrată.
   *[neutral] Vă mulțumesc pentru mesaj. Nu ați găsit comanda{ own-title }, deși apare ca livrată.
}
ack-late = { $tone ->
    [apologetic] Îmi pare rău pentru întârzierea comenzii dumneavoastră{ own-title }.
    [firm] Înțeleg din mesajul dumneavoastră că aveți o comandă{ own-title } care întârzie față de termenul anunțat.
   *[neutral] Vă mulțumesc pentru mesaj. Așteptați comanda{ own-title }, care întârzie față de termenul anunțat.
}
ack-damaged = { $tone ->
    [apologetic] Îmi pare rău că ați primit comanda{ own-title } deteriorată.
    [firm] Înțeleg din mesajul dumneavoastră că ați primit comanda{ own-title } deteriorată.
   *[neutral] Vă mulțumesc că m-ați anunțat că ați primit comanda{ own-title } deteriorată.
}
ack-defective = { $tone ->
    [apologetic] Îmi pare rău că produsul{ own-title } nu funcționează cum trebuie.
    [firm] Înțeleg din mesajul dumneavoastră că produsul{ own-title } nu funcționează cum trebuie.
   *[neutral] Vă mulțumesc că m-ați anunțat că produsul{ own-title } nu funcționează cum trebuie.
}
ack-not-as-described = { $tone ->
    [apologetic] Îmi pare rău că produsul{ own-title } nu este ceea ce așteptați după descriere.
    [firm] Înțeleg din mesajul dumneavoastră că produsul{ own-title } diferă de descriere.
   *[neutral] Vă mulțumesc că m-ați anunțat că produsul{ own-title } este altfel decât vă așteptați.
}
ack-wrong-item = { $tone ->
    [apologetic] Îmi pare rău că nu ați primit produsul corect pentru comanda{ own-title }.
    [firm] Înțeleg din mesajul dumneavoastră că nu ați primit produsul corect pentru comanda{ own-title }.
   *[neutral] Vă mulțumesc că m-ați anunțat că nu ați primit produsul corect pentru comanda{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Îmi pare rău că ați primit comanda{ own-title } incompletă.
    [firm] Înțeleg din mesajul dumneavoastră că ați primit comanda{ own-title } incompletă.
   *[neutral] Vă mulțumesc că m-ați anunțat că ați primit comanda{ own-title } incompletă.
}
ack-size-fit = { $tone ->
    [apologetic] Îmi pare rău că produsul{ own-title } nu vi se potrivește ca mărime.
    [firm] Înțeleg din mesajul dumneavoastră că produsul{ own-title } nu vi se potrivește ca mărime.
   *[neutral] Vă mulțumesc că m-ați anunțat că produsul{ own-title } nu vi se potrivește ca mărime.
}
ack-counterfeit = { $tone ->
    [apologetic] Îmi pare rău că aveți îndoieli cu privire la autenticitatea produsului{ own-title }.
    [firm] Înțeleg din mesajul dumneavoastră că aveți îndoieli cu privire la autenticitatea produsului{ own-title }.
   *[neutral] Vă mulțumesc că mi-ați spus că aveți îndoieli cu privire la autenticitatea produsului{ own-title }.
}
ack-changed-mind = Vă mulțumesc pentru mesaj. Doriți să returnați produsul{ own-title }.
ack-cancellation = Vă mulțumesc pentru mesaj. Nu mai aveți nevoie de comanda{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Îmi pare rău că vi s-au cerut taxe de import pentru comanda{ own-title }.
    [firm] Înțeleg din mesajul dumneavoastră că vi s-au cerut taxe de import pentru comanda{ own-title }.
   *[neutral] Vă mulțumesc că m-ați anunțat că vi s-au cerut taxe de import pentru comanda{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Îmi pare rău că încă așteptați rambursarea pentru comanda{ own-title }.
    [firm] Înțeleg din mesajul dumneavoastră că încă așteptați rambursarea pentru comanda{ own-title }.
   *[neutral] Vă mulțumesc pentru mesaj. Încă așteptați rambursarea pentru comanda{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Îmi pare rău că returnarea produsului{ own-title } nu a decurs fără probleme.
    [firm] Înțeleg din mesajul dumneavoastră că există o problemă cu returnarea produsului{ own-title }.
   *[neutral] Vă mulțumesc că m-ați anunțat despre problema cu returnarea produsului{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Îmi pare rău pentru grija pe care v-o provoacă acest lucru. Scrieți că nu dumneavoastră ați plasat această comandă.
    [firm] Înțeleg din mesajul dumneavoastră că nu dumneavoastră ați plasat această comandă.
   *[neutral] Vă mulțumesc că m-ați anunțat că nu dumneavoastră ați plasat această comandă.
}
ack-review-threat = { $tone ->
    [apologetic] Îmi pare rău că nu v-a mulțumit comanda{ own-title }.
   *[neutral] Vă mulțumesc pentru mesajul despre comanda{ own-title }.
}
ack-address-change = Vă mulțumesc pentru mesajul despre adresa de livrare a comenzii{ own-title }.
ack-product-question = Vă mulțumesc pentru întrebarea despre produsul{ own-title }.
ack-nothing = Vă scriu în legătură cu comanda dumneavoastră{ own-title }.
ack-other = { $tone ->
    [apologetic] Îmi pare rău că ați avut neplăceri cu comanda{ own-title }.
   *[neutral] Vă mulțumesc pentru mesajul despre comanda{ own-title }.
}

## Money back

act-full-refund = Vă rambursez întreaga sumă{ own-amount }.
refund-days = De obicei, banii apar în contul dumneavoastră în termen de { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
}.
act-partial-refund = { $arrived ->
    [no] Pentru întârziere vă pot rambursa { $amount ->
        [none] o parte din preț
       *[known] { $amount }
    }.
   *[yes] Vă pot rambursa { $amount ->
        [none] o parte din preț
       *[known] { $amount }
    }, iar produsul rămâne la dumneavoastră.
} Dacă vă convine, este suficient un răspuns scurt și mă ocup de restul.
duties-prepaid = Taxele de import erau deja incluse în comanda dumneavoastră, așa că nu ar fi trebuit să vi se ceară din nou.
act-refund-duties = Vă rambursez taxele{ $amount ->
    [none] {""}
   *[known] {" "}în valoare de { $amount }
}.
act-coupon = Vă acord un credit{ own-amount } pentru următoarea comandă.
keep-item = { $type ->
    [damaged] Nu este nevoie să trimiteți înapoi produsul deteriorat.
    [wrong-item] Nu este nevoie să trimiteți înapoi produsul greșit.
   *[other] Nu este nevoie să trimiteți înapoi produsul.
}

## Sending it back

act-return-paid = Puteți returna produsul gratuit; veți primi o etichetă de retur plătită în avans.
act-return-own = Puteți returna produsul; în acest caz, costul transportului la retur vă revine dumneavoastră.
act-return = Puteți returna produsul.
return-first-item = Vă rog să trimiteți înapoi primul produs cu eticheta plătită în avans pe care o veți primi; nu vă costă nimic.
return-start = Dacă nu ați făcut-o deja, vă rog să porniți returul din comanda aflată în contul dumneavoastră.
return-by = Vă rog să îl expediați până { $date }.
return-refund = { $amount ->
    [none] De îndată ce ajunge aici, vă rambursez prețul de cumpărare.
   *[known] De îndată ce ajunge aici, vă rambursez { $amount }.
}

## Goods

act-replacement = Vă trimit{ own-dispatch }, gratuit, { $kind ->
    [again] încă o dată produsele comandate
    [right] produsul corect
    [size] mărimea potrivită
   *[new] un produs de înlocuire
}{ own-arrives }.
act-resend-parts = Vă trimit{ own-dispatch }, gratuit, piesele lipsă{ own-arrives }.
act-repair = Mă ocup de repararea produsului, fără niciun cost pentru dumneavoastră.
repair-label = Veți primi o etichetă plătită în avans pentru a-l trimite.

## Where it is

act-on-its-way = { $carrier ->
    [none] Coletul dumneavoastră este pe drum{ own-tracking }.
   *[named] Coletul dumneavoastră este pe drum cu { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Coletul dumneavoastră poate fi ridicat{ own-tracking }.
   *[named] Coletul dumneavoastră poate fi ridicat de la { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Coletul dumneavoastră este în curs de livrare{ own-tracking }.
   *[named] Coletul dumneavoastră este în curs de livrare cu { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Coletul dumneavoastră se află în acest moment la vamă{ own-tracking }.
   *[named] Coletul dumneavoastră se află în acest moment la vamă și va pleca apoi mai departe cu { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Coletul dumneavoastră nu a plecat încă.
   *[dated] Coletul dumneavoastră nu a plecat încă; va fi expediat până { $date }.
}
last-scan = Coletul a fost scanat ultima dată{ own-on-date }{ own-in-place }.
expected = Ar trebui să ajungă la dumneavoastră { $date }.
wait-offer = { $until ->
    [none] Dacă nu se schimbă nimic, răspundeți aici și voi lua legătura cu firma de curierat.
   *[dated] Dacă nu ajunge până atunci, răspundeți aici și mă ocup imediat.
}
act-trace = Voi cere { own-to-carrier } să caute coletul{ own-tracking } și vă spun aici ce află.
follow-up = Veți primi vești de la mine până { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Conform urmăririi, coletul{ own-tracking } a fost livrat{ own-on-date }{ own-in-place }.
   *[named] Conform { $carrier }, coletul{ own-tracking } a fost livrat{ own-on-date }{ own-in-place }.
}
signed-for = Primirea a fost semnată de „{ $name }”.
help-find = Dacă nu apare, răspundeți aici și voi cere firmei de curierat detaliile livrării.
act-contest = Am verificat documentele acestei comenzi și le transmit { own-to-platform }; decizia se ia acolo. Dacă pot ajuta între timp cu ceva, răspundeți aici.
act-refer-fulfilment = Această comandă a fost depozitată și expediată de { own-platform }, așa că serviciul lor de clienți se ocupă de livrare și de o eventuală rambursare. Îl puteți contacta din comanda aflată în contul dumneavoastră.
act-refer-delivery = Întrebările despre livrare și rambursările pentru această comandă sunt tratate de { own-platform } printr-o procedură proprie, pe care o găsiți la comanda din contul dumneavoastră.
act-refer-payment = Plățile sunt gestionate numai de { own-platform }, iar eu nu văd date de plată. Serviciul lor de clienți poate verifica plata împreună cu dumneavoastră.
act-refer = Acest lucru este tratat de { own-platform } printr-o procedură proprie, pe care o găsiți la comanda din contul dumneavoastră.

## Cancelling, address, answers

act-cancel = Anulez comanda pentru dumneavoastră. Nu se va expedia nimic, iar ce s-a plătit deja va fi rambursat integral.
act-cancel-shipped = { $carrier ->
    [none] Coletul este deja pe drum și nu mai poate fi oprit.
   *[named] Coletul este deja la { $carrier } și nu mai poate fi oprit.
}
return-after-arrival = { $days ->
    [none] După ce ajunge, îl puteți returna și primiți banii înapoi.
    [few] După ce ajunge, aveți { $days } zile să îl returnați și să primiți banii înapoi.
   *[other] După ce ajunge, aveți { $days } de zile să îl returnați și să primiți banii înapoi.
}
act-address-open = Pot expedia numai la adresa din comandă. Dacă o mai puteți schimba în contul dumneavoastră, expediez la cea nouă.
act-address-shipped = { $carrier ->
    [none] Coletul{ own-tracking } este deja pe drum spre adresa din comandă și nu îl pot redirecționa. Firma de curierat vă poate spune ce mai este posibil.
   *[named] Coletul{ own-tracking } este deja pe drum cu { $carrier } spre adresa din comandă și nu îl pot redirecționa. { $carrier } vă poate spune ce mai este posibil.
}
act-answer = { $answer }
act-glad = Mă bucur să aud că totul este în regulă.
act-answer-later = Verific acest lucru și vă trimit aici un răspuns sigur.

## When we cannot

decline-window = { $date ->
    [none] Perioada de retur pentru această comandă s-a încheiat, așa că nu o mai pot primi înapoi.
   *[dated] Perioada de retur pentru această comandă s-a încheiat { $date }, așa că nu o mai pot primi înapoi.
}
decline-beyond-order = Nu pot oferi plăți sau produse în plus față de ce s-a comandat.
decline-refunded = Rambursarea{ own-amount } a fost deja făcută{ own-on-date }.
decline-general = Am verificat cu atenție comanda și nu pot fi de acord cu acest lucru.
decline-offer = Dacă este ceva în neregulă cu produsul în sine, descrieți aici și voi căuta o soluție.
decline-bank = Dacă tot nu vedeți banii, banca dumneavoastră poate verifica.
decline-return = Puteți returna produsul și primi banii înapoi până { $date }.

## As soon as the buyer has answered

after-full-refund = De îndată ce am răspunsul dumneavoastră, rambursez întreaga sumă{ own-amount }.
after-partial-refund = De îndată ce am răspunsul dumneavoastră, vă fac o ofertă corectă de rambursare parțială.
after-refund-duties = De îndată ce o am, vă rambursez taxele{ $amount ->
    [none] {""}
   *[known] {" "}în valoare de { $amount }
}.
after-coupon = De îndată ce am răspunsul dumneavoastră, vă acord un credit{ own-amount }.
after-return-and-refund = De îndată ce am răspunsul dumneavoastră, mă ocup de retur și de rambursare.
after-replacement = { $kind ->
    [again] De îndată ce am răspunsul dumneavoastră, vă trimit gratuit încă o dată produsele comandate.
    [right] De îndată ce am răspunsul dumneavoastră, vă trimit gratuit produsul corect.
    [size] De îndată ce am răspunsul dumneavoastră, vă trimit gratuit mărimea potrivită.
   *[new] De îndată ce am răspunsul dumneavoastră, vă trimit gratuit un produs de înlocuire.
}
after-resend-parts = De îndată ce am răspunsul dumneavoastră, vă trimit gratuit piesele lipsă.
after-repair = De îndată ce am răspunsul dumneavoastră, mă ocup de reparație, fără niciun cost.

## One question at most

ask-photo-of-damage = Îmi puteți trimite o fotografie a deteriorării?
ask-photo-of-defect = Îmi puteți trimite o fotografie sau un videoclip scurt în care se vede defectul?
ask-photo-of-item-received = Îmi puteți trimite o fotografie a produsului primit?
ask-which-part-is-missing = Îmi puteți spune ce piesă lipsește?
ask-which-size-is-needed = Îmi puteți spune de ce mărime aveți nevoie?
ask-what-differs = Îmi puteți spune ce diferă de descriere?
ask-check-with-neighbours = Puteți întreba vecinii și verifica locurile unde se lasă de obicei coletele?
ask-return-tracking-number = Îmi puteți trimite numărul de urmărire al returului?
ask-duty-receipt = Îmi puteți trimite o fotografie a chitanței pentru taxe?
ask-correct-address = Puteți verifica dacă adresa din comandă este completă și corectă?
ask-what-is-wrong = Îmi puteți spune pe scurt ce nu este în regulă?
