### What the buyer reads, in Russian. Past tenses that would show the buyer's sex are avoided.

## Building blocks

own-says = { $tone ->
    [apologetic] Нам жаль, что
    [firm] Мы поняли, что
   *[neutral] Спасибо за сообщение о том, что
}
own-order = { $item ->
    [none] Ваш заказ
   *[titled] Ваш заказ «{ $item }»
}
own-of-order = { $item ->
    [none] Вашего заказа
   *[titled] Вашего заказа «{ $item }»
}
own-item = { $item ->
    [none] товар
   *[titled] товар «{ $item }»
}
own-of-item = { $item ->
    [none] товара
   *[titled] товара «{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}— { $amount }
}
own-in-amount = { $amount ->
    [none] {""}
   *[known] {" "}в размере { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}уже сегодня
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; ожидаемая дата доставки — { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}с номером { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , место: { $place }
}
own-platform = { $platform ->
    [none] торговая площадка
   *[named] площадка { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Здравствуйте!
    [company] Здравствуйте!
    [mr] Здравствуйте, господин { $name }!
    [ms] Здравствуйте, госпожа { $name }!
   *[named] Здравствуйте, { $name }!
}
closing = { $tone ->
    [apologetic] Спасибо, что написали нам.
    [firm] Если появятся ещё вопросы, мы на связи.
   *[neutral] Если что-то неясно, просто ответьте на это сообщение.
}
closing-question = Спасибо за помощь.
sign-off = С уважением,

## What happened, said back

ack-not-received = { own-says } { own-order } ещё не пришёл.
ack-delivered-not-received = { own-says } { own-order } отмечен как доставленный, но до Вас не дошёл.
ack-late = { own-says } { own-order } задерживается по сравнению с объявленным сроком.
ack-damaged = { own-says } { own-order } пришёл повреждённым.
ack-defective = { own-says } { own-item } не работает как следует.
ack-not-as-described = { own-says } { own-item } не соответствует описанию.
ack-wrong-item = { own-says } пришёл не тот товар. Речь идёт о заказе{ $item ->
    [none] , о котором Вы пишете
   *[titled] {" "}«{ $item }»
}.
ack-missing-parts = { own-says } { own-order } пришёл в неполной комплектации.
ack-size-fit = { own-says } { own-item } не подошёл по размеру.
ack-counterfeit = { own-says } { own-item } вызывает у Вас сомнения в подлинности.
ack-changed-mind = Спасибо за сообщение. Вы хотите вернуть { own-item }.
ack-cancellation = Спасибо за сообщение. Мы поняли, что { own-order } Вам больше не нужен.
ack-customs-duties = { own-says } с Вас потребовали ввозные платежи за { own-order }.
ack-refund-not-received = { own-says } Вы всё ещё ждёте возврата денег за { own-order }.
ack-return-problem = { $tone ->
    [apologetic] Нам жаль, что возврат { own-of-item } проходит не гладко.
    [firm] Мы поняли, что возникла проблема с возвратом { own-of-item }.
   *[neutral] Спасибо, что сообщили о проблеме с возвратом { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Нам жаль, что это доставляет Вам беспокойство. Вы пишете, что не оформляли этот заказ.
    [firm] Мы поняли, что Вы не оформляли этот заказ.
   *[neutral] Спасибо, что сообщили, что Вы не оформляли этот заказ.
}
ack-review-threat = { $tone ->
    [apologetic] Нам жаль, что Вы недовольны заказом{ $item ->
        [none] {""}
       *[titled] {" "}«{ $item }»
    }.
   *[neutral] Спасибо за сообщение по поводу { own-of-order }.
}
ack-address-change = Спасибо за сообщение об адресе доставки { own-of-order }.
ack-product-question = Спасибо за вопрос насчёт { own-of-item }.
ack-nothing = Пишем Вам по поводу { own-of-order }.
ack-other = { $tone ->
    [apologetic] Нам жаль, что { own-order } доставил Вам неудобства.
   *[neutral] Спасибо за сообщение по поводу { own-of-order }.
}

## Money back

act-full-refund = Мы возвращаем Вам полную сумму{ own-amount }.
refund-days = Обычно деньги поступают на счёт в течение { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}.
act-partial-refund = { $arrived ->
    [no] За задержку мы можем вернуть Вам { $amount ->
        [none] часть стоимости
       *[known] { $amount }
    }.
   *[yes] Мы можем вернуть Вам { $amount ->
        [none] часть стоимости
       *[known] { $amount }
    }, а товар останется у Вас.
} Если Вам это подходит, достаточно короткого ответа, и мы всё оформим.
duties-prepaid = Ввозные платежи уже были включены в стоимость заказа, и взимать их с Вас ещё раз не должны были.
act-refund-duties = Мы возвращаем Вам уплаченные ввозные платежи{ own-in-amount }.
act-coupon = Мы начисляем Вам сумму{ own-in-amount } на следующий заказ.
keep-item = { $type ->
    [damaged] Повреждённый товар отправлять обратно не нужно.
    [wrong-item] Ошибочно присланный товар отправлять обратно не нужно.
   *[other] Товар отправлять обратно не нужно.
}

## Sending it back

act-return-paid = Товар можно вернуть бесплатно; Вы получите оплаченную этикетку для возврата.
act-return-own = Товар можно вернуть; обратная пересылка в этом случае за Ваш счёт.
act-return = Конечно, товар можно вернуть.
return-first-item = Первый товар, пожалуйста, отправьте обратно с оплаченной этикеткой, которую Вы получите; для Вас это бесплатно.
return-start = Если это ещё не сделано, пожалуйста, начните возврат в своём аккаунте на странице заказа.
return-by = Пожалуйста, отправьте его до { $date }.
return-refund = { $amount ->
    [none] Как только товар поступит к нам, мы вернём стоимость покупки.
   *[known] Как только товар поступит к нам, мы вернём { $amount }.
}

## Goods

act-replacement = Мы бесплатно отправляем Вам { $kind ->
    [again] заказ повторно
    [right] правильный товар
    [size] нужный размер
   *[new] новый товар на замену
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Мы бесплатно отправляем Вам недостающие детали{ own-dispatch }{ own-arrives }.
act-repair = Мы отремонтируем товар за наш счёт.
repair-label = Для отправки в ремонт Вы получите оплаченную этикетку.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ваша посылка{ own-tracking } в пути.
   *[named] Ваша посылка{ own-tracking } в пути, её везёт { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Ваша посылка{ own-tracking } ждёт Вас в пункте выдачи.
   *[named] Ваша посылка{ own-tracking } ждёт Вас в пункте выдачи службы доставки { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Ваша посылка{ own-tracking } передана курьеру для вручения.
   *[named] Ваша посылка{ own-tracking } передана курьеру для вручения, её доставляет { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Ваша посылка{ own-tracking } сейчас на таможне.
   *[named] Ваша посылка{ own-tracking } сейчас на таможне; затем её повезёт { $carrier }.
}
act-not-shipped = { $date ->
    [none] Ваша посылка ещё не отправлена.
   *[dated] Ваша посылка ещё не отправлена; мы отправим её до { $date }.
}
last-scan = Последнее сканирование посылки:{ own-on-date }{ own-in-place }.
expected = Посылка должна быть у Вас { $date }.
wait-offer = { $until ->
    [none] Если ничего не изменится, просто ответьте здесь, и мы обратимся в службу доставки.
   *[dated] Если к этому сроку она не придёт, просто ответьте здесь, и мы сразу этим займёмся.
}
act-trace = { $carrier ->
    [none] Мы запускаем розыск посылки{ own-tracking } через службу доставки и сообщим здесь о результате.
   *[named] Мы запускаем розыск посылки{ own-tracking } через службу доставки { $carrier } и сообщим здесь о результате.
}
follow-up = Вы получите от нас ответ до { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] По данным отслеживания, посылка{ own-tracking } доставлена{ own-on-date }{ own-in-place }.
   *[named] По данным службы доставки { $carrier }, посылка{ own-tracking } доставлена{ own-on-date }{ own-in-place }.
}
signed-for = За получение расписались, указано имя «{ $name }».
help-find = Если посылка не найдётся, просто ответьте здесь, и мы запросим у службы доставки подробности вручения.
act-contest = Мы изучили документы по этому заказу и передаём их для решения. Решение примет { own-platform }. Если мы можем тем временем чем-то помочь, просто ответьте здесь.
act-refer-fulfilment = Этот заказ хранила и отправила { own-platform }, поэтому доставкой и возможным возвратом денег занимается её служба поддержки. Связаться с ней можно в своём аккаунте на странице заказа.
act-refer-delivery = Вопросы доставки и возврата денег по этому заказу решает { own-platform } по собственной процедуре, которая доступна в Вашем аккаунте на странице заказа.
act-refer-payment = Платежи обрабатывает только { own-platform }, и мы не видим никаких платёжных данных. Её служба поддержки может проверить платёж вместе с Вами.
act-refer = Этот вопрос решает { own-platform } по собственной процедуре, которая доступна в Вашем аккаунте на странице заказа.

## Cancelling, address, answers

act-cancel = Мы отменяем заказ. Ничего отправлено не будет, а если оплата уже прошла, мы вернём её полностью.
act-cancel-shipped = { $carrier ->
    [none] Посылка уже в пути, и остановить её нельзя.
   *[named] Посылка уже у службы доставки { $carrier }, и остановить её нельзя.
}
return-after-arrival = { $days ->
    [none] Когда она придёт, её можно вернуть и получить деньги обратно.
    [one] Когда она придёт, её можно в течение { $days } дня вернуть и получить деньги обратно.
   *[other] Когда она придёт, её можно в течение { $days } дней вернуть и получить деньги обратно.
}
act-address-open = Мы можем отправлять только по адресу, указанному в заказе. Если в аккаунте его ещё можно изменить, мы отправим посылку на новый адрес.
act-address-shipped = { $carrier ->
    [none] Посылка{ own-tracking } уже в пути по адресу, указанному в заказе, и мы не можем её перенаправить. Что ещё возможно, подскажет служба доставки.
   *[named] Посылка{ own-tracking } уже в пути по адресу, указанному в заказе, и мы не можем её перенаправить. Что ещё возможно, подскажет служба доставки { $carrier }.
}
act-answer = { $answer }
act-glad = Рады, что всё в порядке.
act-answer-later = Мы проверяем это и пришлём здесь точный ответ.

## When we cannot

decline-window = { $date ->
    [none] Срок возврата этого заказа уже истёк, поэтому принять его обратно мы не можем.
   *[dated] Срок возврата этого заказа истёк { $date }, поэтому принять его обратно мы уже не можем.
}
decline-beyond-order = Мы не можем предложить деньги или товары сверх заказанного.
decline-refunded = Деньги{ own-in-amount } уже возвращены{ own-on-date }.
decline-general = Мы внимательно проверили заказ и не можем на это согласиться.
decline-offer = Если что-то не так с самим товаром, опишите это здесь, и мы поищем решение.
decline-bank = Если деньги всё ещё не видны на счёте, их поступление может проверить Ваш банк.
decline-return = Вернуть товар и получить деньги обратно можно до { $date }.

## As soon as the buyer has answered

after-full-refund = Как только получим Ваш ответ, мы вернём полную сумму{ own-amount }.
after-partial-refund = Как только получим Ваш ответ, мы предложим справедливый вариант частичного возврата денег.
after-refund-duties = Как только получим её, мы вернём уплаченные ввозные платежи{ own-in-amount }.
after-coupon = Как только получим Ваш ответ, мы начислим Вам сумму{ own-in-amount } на покупки.
after-return-and-refund = Как только получим Ваш ответ, мы организуем возврат товара и денег.
after-replacement = Как только получим Ваш ответ, мы бесплатно отправим Вам { $kind ->
    [again] заказ повторно
    [right] правильный товар
    [size] нужный размер
   *[new] новый товар на замену
}.
after-resend-parts = Как только получим Ваш ответ, мы бесплатно отправим недостающие детали.
after-repair = Как только получим Ваш ответ, мы организуем ремонт за наш счёт.

## One question at most

ask-photo-of-damage = Не могли бы Вы прислать нам фотографию повреждения?
ask-photo-of-defect = Не могли бы Вы прислать нам фотографию или короткое видео, на котором видна неисправность?
ask-photo-of-item-received = Не могли бы Вы прислать нам фотографию полученного товара?
ask-which-part-is-missing = Не могли бы Вы сообщить нам, какой детали не хватает?
ask-which-size-is-needed = Не могли бы Вы сообщить нам, какой размер Вам нужен?
ask-what-differs = Не могли бы Вы сообщить нам, что именно не соответствует описанию?
ask-check-with-neighbours = Не могли бы Вы узнать у соседей и посмотреть в местах, где обычно оставляют посылки?
ask-return-tracking-number = Не могли бы Вы прислать нам трек-номер возврата?
ask-duty-receipt = Не могли бы Вы прислать нам фотографию квитанции об уплате ввозных платежей?
ask-correct-address = Не могли бы Вы проверить, полностью ли и правильно ли указан адрес в заказе?
ask-what-is-wrong = Не могли бы Вы кратко описать, что не так?
