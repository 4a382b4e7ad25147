### What the buyer reads, in Polish. After "Dzień dobry," the text goes on in lower case, so every ack-… begins that way.
### Titles, carriers and marketplaces stand behind a noun that is declined for them.

## Building blocks

own-says = { $tone ->
    [apologetic] przykro nam, że
    [firm] rozumiemy, że
   *[neutral] dziękujemy za informację, że
}
own-order = { $item ->
    [none] Państwa zamówienie
   *[titled] Państwa zamówienie „{ $item }”
}
own-of-order = { $item ->
    [none] Państwa zamówienia
   *[titled] Państwa zamówienia „{ $item }”
}
own-item = { $item ->
    [none] artykuł
   *[titled] artykuł „{ $item }”
}
own-of-item = { $item ->
    [none] artykułu
   *[titled] artykułu „{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}{ $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}jeszcze dziś
   *[dated] , wysyłka { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; przewidywany termin dostawy to { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}o numerze { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , miejsce: { $place }
}
own-platform = { $platform ->
    [none] platforma sprzedażowa
   *[named] platforma { $platform }
}
own-to-platform = { $platform ->
    [none] platformie sprzedażowej
   *[named] platformie { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Dzień dobry,
    [company] Dzień dobry,
    [mr] Dzień dobry, Panie { $name },
    [ms] Dzień dobry, Pani { $name },
   *[named] Dzień dobry, { $name },
}
closing = { $tone ->
    [apologetic] Dziękujemy, że dali nam Państwo znać.
    [firm] W razie dalszych pytań jesteśmy do dyspozycji.
   *[neutral] Jeśli coś jest niejasne, wystarczy odpowiedzieć na tę wiadomość.
}
closing-question = Dziękujemy za pomoc.
sign-off = Z pozdrowieniami

## What happened, said back

ack-not-received = { own-says } { own-order } jeszcze nie dotarło.
ack-delivered-not-received = { own-says } { own-order } ma status „doręczone”, a mimo to nie trafiło do Państwa.
ack-late = { own-says } { own-order } dociera później, niż zapowiedziano.
ack-damaged = { own-says } { own-order } dotarło uszkodzone.
ack-defective = { own-says } { own-item } nie działa prawidłowo.
ack-not-as-described = { $tone ->
    [apologetic] przykro nam, że { own-item } nie jest taki, jak wynikało z opisu.
   *[other] { own-says } { own-item } różni się od opisu.
}
ack-wrong-item = { own-says } w ramach zamówienia{ $item ->
    [none] {""}
   *[titled] {" "}„{ $item }”
} otrzymali Państwo niewłaściwy artykuł.
ack-missing-parts = { own-says } { own-order } dotarło niekompletne.
ack-size-fit = { own-says } { own-item } nie pasuje rozmiarem.
ack-counterfeit = { own-says } mają Państwo wątpliwości, czy { own-item } jest oryginalny.
ack-changed-mind = dziękujemy za wiadomość. Chcą Państwo zwrócić { own-item }.
ack-cancellation = dziękujemy za wiadomość. Rozumiemy, że { own-order } nie jest już potrzebne.
ack-customs-duties = { own-says } w związku z przesyłką zażądano od Państwa opłat importowych. Chodzi o { own-order }.
ack-refund-not-received = { own-says } wciąż czekają Państwo na zwrot pieniędzy. Dotyczy to { own-of-order }.
ack-return-problem = { $tone ->
    [apologetic] przykro nam, że zwrot { own-of-item } nie przebiega sprawnie.
    [firm] rozumiemy, że jest problem ze zwrotem { own-of-item }.
   *[neutral] dziękujemy za informację o problemie ze zwrotem { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] przykro nam z powodu niepokoju, jaki to wywołało. Piszą Państwo, że to zamówienie nie zostało złożone przez Państwa.
   *[other] { own-says } to zamówienie nie zostało złożone przez Państwa.
}
ack-review-threat = { $tone ->
    [apologetic] przykro nam, że nie są Państwo zadowoleni z zamówienia{ $item ->
        [none] {""}
       *[titled] {" "}„{ $item }”
    }.
   *[neutral] dziękujemy za wiadomość dotyczącą { own-of-order }.
}
ack-address-change = dziękujemy za wiadomość w sprawie adresu dostawy dla { own-of-order }.
ack-product-question = dziękujemy za pytanie. Dotyczy ono { own-of-item }.
ack-nothing = piszemy w sprawie { own-of-order }.
ack-other = { $tone ->
    [apologetic] przykro nam, że { own-order } sprawiło kłopoty.
   *[neutral] dziękujemy za wiadomość w sprawie { own-of-order }.
}

## Money back

act-full-refund = Zwracamy Państwu pełną kwotę{ own-amount }.
refund-days = Pieniądze są zwykle na koncie w ciągu { $days ->
    [one] jednego dnia
   *[other] { $days } dni
}.
act-partial-refund = { $arrived ->
    [no] Z powodu opóźnienia możemy zwrócić { $amount ->
        [none] część ceny
       *[known] { $amount }
    }.
   *[yes] Możemy zwrócić { $amount ->
        [none] część ceny
       *[known] { $amount }
    }, a artykuł zostaje u Państwa.
} Jeśli to Państwu odpowiada, wystarczy krótka odpowiedź, a zajmiemy się zwrotem.
duties-prepaid = Opłaty importowe były już wliczone w cenę zamówienia i nie powinny były zostać pobrane ponownie.
act-refund-duties = Zwracamy Państwu pobrane opłaty{ $amount ->
    [none] {""}
   *[known] {" "}w kwocie { $amount }
}.
act-coupon = Przyznajemy Państwu środki{ $amount ->
    [none] {""}
   *[known] {" "}w kwocie { $amount }
} na następne zamówienie.
keep-item = { $type ->
    [damaged] Uszkodzonego artykułu nie trzeba odsyłać.
    [wrong-item] Niewłaściwego artykułu nie trzeba odsyłać.
   *[other] Artykułu nie trzeba odsyłać.
}

## Sending it back

act-return-paid = Artykuł można odesłać bezpłatnie; otrzymają Państwo opłaconą etykietę zwrotną.
act-return-own = Artykuł można odesłać; koszt przesyłki zwrotnej jest w tym przypadku po Państwa stronie.
act-return = Artykuł można oczywiście odesłać.
return-first-item = Pierwszy artykuł prosimy odesłać, korzystając z opłaconej etykiety, którą Państwo otrzymają; nic to Państwa nie kosztuje.
return-start = Jeśli jeszcze tego nie zrobiono, prosimy rozpocząć zwrot na swoim koncie, przy zamówieniu.
return-by = Prosimy o nadanie przesyłki do { $date }.
return-refund = { $amount ->
    [none] Gdy tylko artykuł do nas dotrze, zwrócimy cenę zakupu.
   *[known] Gdy tylko artykuł do nas dotrze, zwrócimy { $amount }.
}

## Goods

act-replacement = Wysyłamy Państwu bezpłatnie { $kind ->
    [again] zamówienie ponownie
    [right] właściwy artykuł
    [size] właściwy rozmiar
   *[new] nowy artykuł na wymianę
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Dosyłamy Państwu bezpłatnie brakujące części{ own-dispatch }{ own-arrives }.
act-repair = Bezpłatnie naprawimy dla Państwa ten artykuł.
repair-label = Do wysyłki do naprawy otrzymają Państwo opłaconą etykietę.

## Where it is

act-on-its-way = { $carrier ->
    [none] Państwa przesyłka{ own-tracking } jest w drodze.
   *[named] Państwa przesyłka{ own-tracking } jest w drodze, wiezie ją { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Państwa przesyłka{ own-tracking } czeka na odbiór.
   *[named] Państwa przesyłka{ own-tracking } czeka na odbiór w punkcie przewoźnika { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Państwa przesyłka{ own-tracking } została wydana do doręczenia.
   *[named] Państwa przesyłka{ own-tracking } została wydana do doręczenia, dostarcza ją { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Państwa przesyłka{ own-tracking } jest obecnie w odprawie celnej.
   *[named] Państwa przesyłka{ own-tracking } jest obecnie w odprawie celnej; potem przejmie ją { $carrier }.
}
act-not-shipped = { $date ->
    [none] Państwa przesyłka nie została jeszcze wysłana.
   *[dated] Państwa przesyłka nie została jeszcze wysłana; nadamy ją do { $date }.
}
last-scan = Przesyłkę zeskanowano ostatnio{ own-on-date }{ own-in-place }.
expected = Przesyłka powinna być u Państwa { $date }.
wait-offer = { $until ->
    [none] Jeśli nic się nie zmieni, wystarczy odpowiedzieć tutaj, a zapytamy przewoźnika.
   *[dated] Jeśli do tego czasu przesyłka nie dotrze, wystarczy odpowiedzieć tutaj, a od razu się tym zajmiemy.
}
act-trace = { $carrier ->
    [none] Zlecamy przewoźnikowi poszukiwanie przesyłki{ own-tracking } i damy tutaj znać, co ustalono.
   *[named] Zlecamy przewoźnikowi { $carrier } poszukiwanie przesyłki{ own-tracking } i damy tutaj znać, co ustalono.
}
follow-up = Otrzymają Państwo od nas wiadomość do { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Według danych śledzenia przesyłka{ own-tracking } została doręczona{ own-on-date }{ own-in-place }.
   *[named] Według danych przewoźnika { $carrier } przesyłka{ own-tracking } została doręczona{ own-on-date }{ own-in-place }.
}
signed-for = Odbiór podpisano nazwiskiem „{ $name }”.
help-find = Jeśli przesyłka się nie znajdzie, wystarczy odpowiedzieć tutaj, a zapytamy przewoźnika o szczegóły doręczenia.
act-contest = Sprawdziliśmy dokumentację tego zamówienia i przekazujemy ją { own-to-platform }; tam zapadnie decyzja. Jeśli możemy w czymś pomóc w międzyczasie, wystarczy odpowiedzieć tutaj.
act-refer-fulfilment = To zamówienie magazynowała i wysłała { own-platform }, dlatego dostawą i ewentualnym zwrotem pieniędzy zajmuje się tamtejszy dział obsługi klienta. Można się z nim skontaktować na swoim koncie, przy zamówieniu.
act-refer-delivery = Pytania o dostawę i zwrot pieniędzy za to zamówienie rozpatruje { own-platform } we własnej procedurze, dostępnej na Państwa koncie przy zamówieniu.
act-refer-payment = Płatności obsługuje wyłącznie { own-platform }, a my nie widzimy żadnych danych płatniczych. Tamtejszy dział obsługi klienta może sprawdzić płatność razem z Państwem.
act-refer = Tę sprawę rozpatruje { own-platform } we własnej procedurze, dostępnej na Państwa koncie przy zamówieniu.

## Cancelling, address, answers

act-cancel = Anulujemy dla Państwa zamówienie. Nic nie zostanie wysłane, a pobraną płatność zwrócimy w całości.
act-cancel-shipped = { $carrier ->
    [none] Przesyłka jest już w drodze i nie można jej zatrzymać.
   *[named] Przesyłkę ma już { $carrier } i nie można jej zatrzymać.
}
return-after-arrival = { $days ->
    [none] Gdy dotrze, można ją odesłać i otrzymać zwrot pieniędzy.
    [one] Gdy dotrze, można ją w ciągu { $days } dnia odesłać i otrzymać zwrot pieniędzy.
   *[other] Gdy dotrze, można ją w ciągu { $days } dni odesłać i otrzymać zwrot pieniędzy.
}
act-address-open = Możemy wysłać przesyłkę tylko na adres podany w zamówieniu. Jeśli na koncie można go jeszcze zmienić, wyślemy ją na nowy.
act-address-shipped = { $carrier ->
    [none] Przesyłka{ own-tracking } jest już w drodze na adres podany w zamówieniu i nie możemy jej przekierować. Przewoźnik może powiedzieć, co jest jeszcze możliwe.
   *[named] Przesyłka{ own-tracking } jest już w drodze na adres podany w zamówieniu i nie możemy jej przekierować. Przewoźnik { $carrier } może powiedzieć, co jest jeszcze możliwe.
}
act-answer = { $answer }
act-glad = Cieszymy się, że wszystko jest w porządku.
act-answer-later = Sprawdzamy to i prześlemy tutaj rzetelną odpowiedź.

## When we cannot

decline-window = { $date ->
    [none] Termin zwrotu tego zamówienia już minął, dlatego nie możemy go przyjąć z powrotem.
   *[dated] Termin zwrotu tego zamówienia minął { $date }, dlatego nie możemy go już przyjąć z powrotem.
}
decline-beyond-order = Nie możemy zaoferować pieniędzy ani towarów wykraczających poza zamówienie.
decline-refunded = Zwrot pieniędzy{ $amount ->
    [none] {""}
   *[known] {" "}w kwocie { $amount }
} został już zlecony{ own-on-date }.
decline-general = Dokładnie sprawdziliśmy zamówienie i nie możemy się na to zgodzić.
decline-offer = Jeśli z samym artykułem jest coś nie tak, prosimy opisać to tutaj, a poszukamy rozwiązania.
decline-bank = Jeśli pieniędzy nadal nie widać na koncie, bank może to sprawdzić.
decline-return = Do { $date } można odesłać artykuł i otrzymać zwrot pieniędzy.

## As soon as the buyer has answered

after-full-refund = Po otrzymaniu odpowiedzi od razu zwrócimy pełną kwotę{ own-amount }.
after-partial-refund = Po otrzymaniu odpowiedzi przedstawimy uczciwą propozycję częściowego zwrotu pieniędzy.
after-refund-duties = Gdy tylko go otrzymamy, zwrócimy Państwu pobrane opłaty{ $amount ->
    [none] {""}
   *[known] {" "}w kwocie { $amount }
}.
after-coupon = Po otrzymaniu odpowiedzi przyznamy Państwu środki na zakupy{ $amount ->
    [none] {""}
   *[known] {" "}w kwocie { $amount }
}.
after-return-and-refund = Po otrzymaniu odpowiedzi zorganizujemy odesłanie artykułu i zwrot pieniędzy.
after-replacement = Po otrzymaniu odpowiedzi wyślemy Państwu bezpłatnie { $kind ->
    [again] zamówienie jeszcze raz
    [right] właściwy artykuł
    [size] właściwy rozmiar
   *[new] nowy artykuł na wymianę
}.
after-resend-parts = Po otrzymaniu odpowiedzi bezpłatnie doślemy brakujące części.
after-repair = Po otrzymaniu odpowiedzi zlecimy bezpłatną naprawę.

## One question at most

ask-photo-of-damage = Czy mogą nam Państwo przesłać zdjęcie uszkodzenia?
ask-photo-of-defect = Czy mogą nam Państwo przesłać zdjęcie lub krótki film, na którym widać usterkę?
ask-photo-of-item-received = Czy mogą nam Państwo przesłać zdjęcie otrzymanego artykułu?
ask-which-part-is-missing = Czy mogą nam Państwo napisać, której części brakuje?
ask-which-size-is-needed = Czy mogą nam Państwo napisać, jaki rozmiar jest potrzebny?
ask-what-differs = Czy mogą nam Państwo napisać, co nie zgadza się z opisem?
ask-check-with-neighbours = Czy mogą Państwo sprawdzić u sąsiadów i w miejscach, w których zostawia się przesyłki?
ask-return-tracking-number = Czy mogą nam Państwo przesłać numer przesyłki zwrotnej?
ask-duty-receipt = Czy mogą nam Państwo przesłać zdjęcie potwierdzenia zapłaty tych opłat?
ask-correct-address = Czy mogą Państwo sprawdzić, czy adres w zamówieniu jest pełny i poprawny?
ask-what-is-wrong = Czy mogą nam Państwo krótko napisać, co jest nie tak?
