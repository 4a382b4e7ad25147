### What the buyer reads, in Ukrainian. Past tenses that would show the buyer's sex are avoided.

## Building blocks

own-says = { $tone ->
    [apologetic] Нам шкода, що
    [firm] Ми розуміємо, що
   *[neutral] Дякуємо за повідомлення про те, що
}
own-order = { $item ->
    [none] Ваше замовлення
   *[titled] Ваше замовлення «{ $item }»
}
own-of-order = { $item ->
    [none] Вашого замовлення
   *[titled] Вашого замовлення «{ $item }»
}
own-item = { $item ->
    [none] товар
   *[titled] товар «{ $item }»
}
own-of-item = { $item ->
    [none] товару
   *[titled] товару «{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}— { $amount }
}
own-in-amount = { $amount ->
    [none] {""}
   *[known] {" "}у розмірі { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}вже сьогодні
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; очікувана дата доставки — { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}з номером { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , місце: { $place }
}
own-platform = { $platform ->
    [none] торговельна платформа
   *[named] платформа { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Добрий день!
    [company] Добрий день!
    [mr] Добрий день, пане { $name }!
    [ms] Добрий день, пані { $name }!
   *[named] Добрий день, { $name }!
}
closing = { $tone ->
    [apologetic] Дякуємо, що написали нам.
    [firm] Якщо виникнуть інші запитання, ми на зв’язку.
   *[neutral] Якщо щось незрозуміло, просто дайте відповідь на це повідомлення.
}
closing-question = Дякуємо за допомогу.
sign-off = З повагою

## What happened, said back

ack-not-received = { own-says } { own-order } ще не надійшло.
ack-delivered-not-received = { own-says } { own-order } позначено як доставлене, але до Вас воно не дійшло.
ack-late = { own-says } { own-order } затримується порівняно з оголошеним терміном.
ack-damaged = { own-says } { own-order } надійшло пошкодженим.
ack-defective = { own-says } { own-item } не працює як слід.
ack-not-as-described = { own-says } { own-item } не відповідає опису.
ack-wrong-item = { own-says } Вам надійшов не той товар. Ідеться про { own-order }.
ack-missing-parts = { own-says } { own-order } надійшло неповним.
ack-size-fit = { own-says } { own-item } не підійшов за розміром.
ack-counterfeit = { own-says } Ви сумніваєтеся, чи { own-item } є оригінальним.
ack-changed-mind = Дякуємо за повідомлення. Ви хочете повернути { own-item }.
ack-cancellation = Дякуємо за повідомлення. Ми розуміємо, що { own-order } Вам більше не потрібне.
ack-customs-duties = { own-says } з Вас вимагали сплатити ввізні платежі за { own-order }.
ack-refund-not-received = { own-says } Ви досі чекаєте на повернення коштів за { own-order }.
ack-return-problem = { $tone ->
    [apologetic] Нам шкода, що повернення { own-of-item } відбувається не так гладко.
    [firm] Ми розуміємо, що виникла проблема з поверненням { own-of-item }.
   *[neutral] Дякуємо за повідомлення про проблему з поверненням { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Нам шкода, що це завдає Вам хвилювань. Ви пишете, що це замовлення оформили не Ви.
   *[other] { own-says } це замовлення оформили не Ви.
}
ack-review-threat = { $tone ->
    [apologetic] Нам шкода, що Ви незадоволені замовленням{ $item ->
        [none] {""}
       *[titled] {" "}«{ $item }»
    }.
   *[neutral] Дякуємо за повідомлення щодо { own-of-order }.
}
ack-address-change = Дякуємо за повідомлення щодо адреси доставки { own-of-order }.
ack-product-question = Дякуємо за запитання щодо { own-of-item }.
ack-nothing = Пишемо Вам щодо { own-of-order }.
ack-other = { $tone ->
    [apologetic] Нам шкода, що { own-order } завдало Вам клопоту.
   *[neutral] Дякуємо за повідомлення щодо { own-of-order }.
}

## Money back

act-full-refund = Ми повертаємо Вам повну суму{ own-amount }.
refund-days = Зазвичай кошти надходять на рахунок протягом { $days ->
    [one] { $days } дня
   *[other] { $days } днів
}.
act-partial-refund = { $arrived ->
    [no] За затримку ми можемо повернути Вам { $amount ->
        [none] частину вартості
       *[known] { $amount }
    }.
   *[yes] Ми можемо повернути Вам { $amount ->
        [none] частину вартості
       *[known] { $amount }
    }, а товар залишиться у Вас.
} Якщо Вам це підходить, достатньо короткої відповіді, і ми все оформимо.
duties-prepaid = Ввізні платежі вже були включені у вартість замовлення, тож стягувати їх з Вас ще раз не мали.
act-refund-duties = Ми повертаємо Вам сплачені ввізні платежі{ own-in-amount }.
act-coupon = Ми нараховуємо Вам суму{ own-in-amount } на наступне замовлення.
keep-item = { $type ->
    [damaged] Пошкоджений товар надсилати назад не потрібно.
    [wrong-item] Помилково надісланий товар надсилати назад не потрібно.
   *[other] Товар надсилати назад не потрібно.
}

## Sending it back

act-return-paid = Товар можна повернути безкоштовно; Ви отримаєте оплачену етикетку для повернення.
act-return-own = Товар можна повернути; зворотне пересилання в цьому випадку за Ваш кошт.
act-return = Звісно, товар можна повернути.
return-first-item = Перший товар, будь ласка, надішліть назад з оплаченою етикеткою, яку Ви отримаєте; для Вас це безкоштовно.
return-start = Якщо цього ще не зроблено, будь ласка, почніть повернення у своєму обліковому записі на сторінці замовлення.
return-by = Будь ласка, надішліть його до { $date }.
return-refund = { $amount ->
    [none] Щойно товар надійде до нас, ми повернемо вартість покупки.
   *[known] Щойно товар надійде до нас, ми повернемо { $amount }.
}

## Goods

act-replacement = Ми безкоштовно надсилаємо Вам { $kind ->
    [again] замовлення повторно
    [right] правильний товар
    [size] потрібний розмір
   *[new] новий товар на заміну
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Ми безкоштовно надсилаємо Вам відсутні деталі{ own-dispatch }{ own-arrives }.
act-repair = Ми відремонтуємо товар нашим коштом.
repair-label = Для надсилання в ремонт Ви отримаєте оплачену етикетку.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ваша посилка{ own-tracking } в дорозі.
   *[named] Ваша посилка{ own-tracking } в дорозі, її везе { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Ваша посилка{ own-tracking } готова до отримання в пункті видачі.
   *[named] Ваша посилка{ own-tracking } готова до отримання в пункті видачі перевізника { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Ваша посилка{ own-tracking } у кур’єра, який везе її до Вас.
   *[named] Ваша посилка{ own-tracking } у кур’єра перевізника { $carrier }, який везе її до Вас.
}
act-in-customs = { $carrier ->
    [none] Ваша посилка{ own-tracking } зараз на митниці.
   *[named] Ваша посилка{ own-tracking } зараз на митниці; потім її повезе { $carrier }.
}
act-not-shipped = { $date ->
    [none] Вашу посилку ще не відправлено.
   *[dated] Вашу посилку ще не відправлено; ми відправимо її до { $date }.
}
last-scan = Останнє сканування посилки:{ own-on-date }{ own-in-place }.
expected = Посилка має бути у Вас { $date }.
wait-offer = { $until ->
    [none] Якщо нічого не зміниться, просто дайте відповідь тут, і ми звернемося до перевізника.
   *[dated] Якщо до того часу вона не надійде, просто дайте відповідь тут, і ми одразу цим займемося.
}
act-trace = { $carrier ->
    [none] Ми розпочинаємо розшук посилки{ own-tracking } через перевізника й повідомимо тут про результат.
   *[named] Ми розпочинаємо розшук посилки{ own-tracking } через перевізника { $carrier } й повідомимо тут про результат.
}
follow-up = Ви отримаєте від нас відповідь до { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] За даними відстеження, посилку{ own-tracking } доставлено{ own-on-date }{ own-in-place }.
   *[named] За даними перевізника { $carrier }, посилку{ own-tracking } доставлено{ own-on-date }{ own-in-place }.
}
signed-for = За отримання розписалися, указано ім’я «{ $name }».
help-find = Якщо посилка не знайдеться, просто дайте відповідь тут, і ми попросимо в перевізника подробиці доставки.
act-contest = Ми переглянули документи щодо цього замовлення й передаємо їх для рішення. Рішення ухвалить { own-platform }. Якщо тим часом ми можемо чимось допомогти, просто дайте відповідь тут.
act-refer-fulfilment = Це замовлення зберігала й відправила { own-platform }, тому доставкою та можливим поверненням коштів опікується її служба підтримки. Зв’язатися з нею можна у своєму обліковому записі на сторінці замовлення.
act-refer-delivery = Питання доставки й повернення коштів за це замовлення вирішує { own-platform } за власною процедурою, доступною у Вашому обліковому записі на сторінці замовлення.
act-refer-payment = Платежі обробляє лише { own-platform }, і ми не бачимо жодних платіжних даних. Її служба підтримки може перевірити платіж разом із Вами.
act-refer = Це питання вирішує { own-platform } за власною процедурою, доступною у Вашому обліковому записі на сторінці замовлення.

## Cancelling, address, answers

act-cancel = Ми скасовуємо замовлення. Нічого не буде відправлено, а якщо оплату вже стягнено, ми повернемо її повністю.
act-cancel-shipped = { $carrier ->
    [none] Посилка вже в дорозі, і зупинити її не можна.
   *[named] Посилка вже в перевізника { $carrier }, і зупинити її не можна.
}
return-after-arrival = { $days ->
    [none] Коли вона надійде, її можна повернути й отримати кошти назад.
    [one] Коли вона надійде, її можна протягом { $days } дня повернути й отримати кошти назад.
   *[other] Коли вона надійде, її можна протягом { $days } днів повернути й отримати кошти назад.
}
act-address-open = Ми можемо надсилати лише на адресу, указану в замовленні. Якщо в обліковому записі її ще можна змінити, ми надішлемо посилку на нову.
act-address-shipped = { $carrier ->
    [none] Посилка{ own-tracking } вже в дорозі на адресу, указану в замовленні, і ми не можемо її переспрямувати. Що ще можливо, підкаже перевізник.
   *[named] Посилка{ own-tracking } вже в дорозі на адресу, указану в замовленні, і ми не можемо її переспрямувати. Що ще можливо, підкаже перевізник { $carrier }.
}
act-answer = { $answer }
act-glad = Раді, що все гаразд.
act-answer-later = Ми перевіряємо це й надішлемо тут точну відповідь.

## When we cannot

decline-window = { $date ->
    [none] Термін повернення цього замовлення вже минув, тому прийняти його назад ми не можемо.
   *[dated] Термін повернення цього замовлення минув { $date }, тому прийняти його назад ми вже не можемо.
}
decline-beyond-order = Ми не можемо запропонувати кошти чи товари понад замовлене.
decline-refunded = Кошти{ own-in-amount } вже повернено{ own-on-date }.
decline-general = Ми уважно перевірили замовлення й не можемо на це погодитися.
decline-offer = Якщо щось не так із самим товаром, опишіть це тут, і ми пошукаємо рішення.
decline-bank = Якщо коштів досі не видно на рахунку, їх надходження може перевірити Ваш банк.
decline-return = Повернути товар і отримати кошти назад можна до { $date }.

## As soon as the buyer has answered

after-full-refund = Щойно отримаємо Вашу відповідь, ми повернемо повну суму{ own-amount }.
after-partial-refund = Щойно отримаємо Вашу відповідь, ми запропонуємо справедливий варіант часткового повернення коштів.
after-refund-duties = Щойно отримаємо її, ми повернемо сплачені ввізні платежі{ own-in-amount }.
after-coupon = Щойно отримаємо Вашу відповідь, ми нарахуємо Вам суму{ own-in-amount } на покупки.
after-return-and-refund = Щойно отримаємо Вашу відповідь, ми організуємо повернення товару й коштів.
after-replacement = Щойно отримаємо Вашу відповідь, ми безкоштовно надішлемо Вам { $kind ->
    [again] замовлення повторно
    [right] правильний товар
    [size] потрібний розмір
   *[new] новий товар на заміну
}.
after-resend-parts = Щойно отримаємо Вашу відповідь, ми безкоштовно надішлемо відсутні деталі.
after-repair = Щойно отримаємо Вашу відповідь, ми організуємо ремонт нашим коштом.

## One question at most

ask-photo-of-damage = Чи не могли б Ви надіслати нам фотографію пошкодження?
ask-photo-of-defect = Чи не могли б Ви надіслати нам фотографію або коротке відео, на якому видно несправність?
ask-photo-of-item-received = Чи не могли б Ви надіслати нам фотографію отриманого товару?
ask-which-part-is-missing = Чи не могли б Ви написати нам, якої деталі бракує?
ask-which-size-is-needed = Чи не могли б Ви написати нам, який розмір Вам потрібен?
ask-what-differs = Чи не могли б Ви написати нам, що саме не відповідає опису?
ask-check-with-neighbours = Чи не могли б Ви запитати в сусідів і подивитися в місцях, де зазвичай залишають посилки?
ask-return-tracking-number = Чи не могли б Ви надіслати нам номер для відстеження повернення?
ask-duty-receipt = Чи не могли б Ви надіслати нам фотографію квитанції про сплату ввізних платежів?
ask-correct-address = Чи не могли б Ви перевірити, чи адреса в замовленні повна й правильна?
ask-what-is-wrong = Чи не могли б Ви коротко описати, що не так?
