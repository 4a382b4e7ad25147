### What the buyer reads, in Belarusian. Past tenses that would show the buyer's sex are avoided.

## Building blocks

own-says = { $tone ->
    [apologetic] Нам шкада, што
    [firm] Мы разумеем, што
   *[neutral] Дзякуем за паведамленне пра тое, што
}
own-order = { $item ->
    [none] Ваш заказ
   *[titled] Ваш заказ «{ $item }»
}
own-of-order = { $item ->
    [none] Вашага заказу
   *[titled] Вашага заказу «{ $item }»
}
own-item = { $item ->
    [none] тавар
   *[titled] тавар «{ $item }»
}
own-of-item = { $item ->
    [none] тавару
   *[titled] тавару «{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}— { $amount }
}
own-in-amount = { $amount ->
    [none] {""}
   *[known] {" "}у памеры { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}ужо сёння
   *[dated] {" "}{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; чаканая дата дастаўкі — { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}з нумарам { $tracking }
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , месца: { $place }
}
own-platform = { $platform ->
    [none] гандлёвая пляцоўка
   *[named] пляцоўка { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Добры дзень!
    [company] Добры дзень!
    [mr] Добры дзень, спадар { $name }!
    [ms] Добры дзень, спадарыня { $name }!
   *[named] Добры дзень, { $name }!
}
closing = { $tone ->
    [apologetic] Дзякуем, што напісалі нам.
    [firm] Калі ўзнікнуць іншыя пытанні, мы на сувязі.
   *[neutral] Калі нешта незразумела, проста адкажыце на гэта паведамленне.
}
closing-question = Дзякуем за дапамогу.
sign-off = З павагай

## What happened, said back

ack-not-received = { own-says } { own-order } яшчэ не прыйшоў.
ack-delivered-not-received = { own-says } { own-order } пазначаны як дастаўлены, але да Вас ён не дайшоў.
ack-late = { own-says } { own-order } затрымліваецца ў параўнанні з абвешчаным тэрмінам.
ack-damaged = { own-says } { own-order } прыйшоў пашкоджаным.
ack-defective = { own-says } { own-item } не працуе як след.
ack-not-as-described = { own-says } { own-item } не адпавядае апісанню.
ack-wrong-item = { own-says } Вам прыйшоў не той тавар. Гаворка пра { own-order }.
ack-missing-parts = { own-says } { own-order } прыйшоў няпоўным.
ack-size-fit = { own-says } { own-item } не падышоў па памеры.
ack-counterfeit = { own-says } Вы сумняваецеся, ці { own-item } сапраўдны.
ack-changed-mind = Дзякуем за паведамленне. Вы хочаце вярнуць { own-item }.
ack-cancellation = Дзякуем за паведамленне. Мы разумеем, што { own-order } Вам больш не патрэбны.
ack-customs-duties = { own-says } з Вас патрабавалі ўвазныя плацяжы за { own-order }.
ack-refund-not-received = { own-says } Вы ўсё яшчэ чакаеце вяртання грошай за { own-order }.
ack-return-problem = { $tone ->
    [apologetic] Нам шкада, што вяртанне { own-of-item } праходзіць не так гладка.
    [firm] Мы разумеем, што ўзнікла праблема з вяртаннем { own-of-item }.
   *[neutral] Дзякуем за паведамленне пра праблему з вяртаннем { own-of-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Нам шкада, што гэта Вас непакоіць. Вы пішаце, што гэты заказ аформілі не Вы.
   *[other] { own-says } гэты заказ аформілі не Вы.
}
ack-review-threat = { $tone ->
    [apologetic] Нам шкада, што Вы незадаволеныя заказам{ $item ->
        [none] {""}
       *[titled] {" "}«{ $item }»
    }.
   *[neutral] Дзякуем за паведамленне наконт { own-of-order }.
}
ack-address-change = Дзякуем за паведамленне наконт адраса дастаўкі { own-of-order }.
ack-product-question = Дзякуем за пытанне наконт { own-of-item }.
ack-nothing = Пішам Вам наконт { own-of-order }.
ack-other = { $tone ->
    [apologetic] Нам шкада, што { own-order } прынёс Вам нязручнасці.
   *[neutral] Дзякуем за паведамленне наконт { own-of-order }.
}

## Money back

act-full-refund = Мы вяртаем Вам поўную суму{ own-amount }.
refund-days = Звычайна грошы паступаюць на рахунак на працягу { $days ->
    [one] { $days } дня
   *[other] { $days } дзён
}.
act-partial-refund = { $arrived ->
    [no] За затрымку мы можам вярнуць Вам { $amount ->
        [none] частку кошту
       *[known] { $amount }
    }.
   *[yes] Мы можам вярнуць Вам { $amount ->
        [none] частку кошту
       *[known] { $amount }
    }, а тавар застанецца ў Вас.
} Калі Вам гэта падыходзіць, дастаткова кароткага адказу, і мы ўсё аформім.
duties-prepaid = Увазныя плацяжы ўжо былі ўключаны ў кошт заказу, таму спаганяць іх з Вас яшчэ раз не павінны былі.
act-refund-duties = Мы вяртаем Вам выплачаныя ўвазныя плацяжы{ own-in-amount }.
act-coupon = Мы налічваем Вам суму{ own-in-amount } на наступны заказ.
keep-item = { $type ->
    [damaged] Пашкоджаны тавар дасылаць назад не трэба.
    [wrong-item] Памылкова дасланы тавар дасылаць назад не трэба.
   *[other] Тавар дасылаць назад не трэба.
}

## Sending it back

act-return-paid = Тавар можна вярнуць бясплатна; Вы атрымаеце аплачаную этыкетку для вяртання.
act-return-own = Тавар можна вярнуць; зваротная перасылка ў гэтым выпадку за Ваш кошт.
act-return = Вядома, тавар можна вярнуць.
return-first-item = Першы тавар, калі ласка, дашліце назад з аплачанай этыкеткай, якую Вы атрымаеце; для Вас гэта бясплатна.
return-start = Калі гэта яшчэ не зроблена, калі ласка, пачніце вяртанне ў сваім уліковым запісе на старонцы заказу.
return-by = Калі ласка, дашліце яго да { $date }.
return-refund = { $amount ->
    [none] Як толькі тавар прыйдзе да нас, мы вернем кошт пакупкі.
   *[known] Як толькі тавар прыйдзе да нас, мы вернем { $amount }.
}

## Goods

act-replacement = Мы бясплатна адпраўляем Вам { $kind ->
    [again] заказ паўторна
    [right] правільны тавар
    [size] патрэбны памер
   *[new] новы тавар на замену
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Мы бясплатна адпраўляем Вам дэталі, якіх не хапае{ own-dispatch }{ own-arrives }.
act-repair = Мы адрамантуем тавар за наш кошт.
repair-label = Для адпраўкі ў рамонт Вы атрымаеце аплачаную этыкетку.

## Where it is

act-on-its-way = { $carrier ->
    [none] Ваша пасылка{ own-tracking } у дарозе.
   *[named] Ваша пасылка{ own-tracking } у дарозе, яе вязе { $carrier }.
}
act-at-pickup = { $carrier ->
    [none] Ваша пасылка{ own-tracking } гатовая да атрымання ў пункце выдачы.
   *[named] Ваша пасылка{ own-tracking } гатовая да атрымання ў пункце выдачы перавозчыка { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Ваша пасылка{ own-tracking } ў кур’ера, які вязе яе да Вас.
   *[named] Ваша пасылка{ own-tracking } ў кур’ера перавозчыка { $carrier }, які вязе яе да Вас.
}
act-in-customs = { $carrier ->
    [none] Ваша пасылка{ own-tracking } зараз на мытні.
   *[named] Ваша пасылка{ own-tracking } зараз на мытні; потым яе павязе { $carrier }.
}
act-not-shipped = { $date ->
    [none] Ваша пасылка яшчэ не адпраўлена.
   *[dated] Ваша пасылка яшчэ не адпраўлена; мы адправім яе да { $date }.
}
last-scan = Апошняе сканаванне пасылкі:{ own-on-date }{ own-in-place }.
expected = Пасылка павінна быць у Вас { $date }.
wait-offer = { $until ->
    [none] Калі нічога не зменіцца, проста адкажыце тут, і мы звернемся да перавозчыка.
   *[dated] Калі да таго часу яна не прыйдзе, проста адкажыце тут, і мы адразу гэтым зоймемся.
}
act-trace = { $carrier ->
    [none] Мы пачынаем вышук пасылкі{ own-tracking } праз перавозчыка і паведамім тут пра вынік.
   *[named] Мы пачынаем вышук пасылкі{ own-tracking } праз перавозчыка { $carrier } і паведамім тут пра вынік.
}
follow-up = Вы атрымаеце ад нас адказ да { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Паводле даных адсочвання, пасылка{ own-tracking } дастаўлена{ own-on-date }{ own-in-place }.
   *[named] Паводле даных перавозчыка { $carrier }, пасылка{ own-tracking } дастаўлена{ own-on-date }{ own-in-place }.
}
signed-for = За атрыманне распісаліся, указана імя «{ $name }».
help-find = Калі пасылка не знойдзецца, проста адкажыце тут, і мы запытаем у перавозчыка падрабязнасці дастаўкі.
act-contest = Мы вывучылі дакументы па гэтым заказе і перадаём іх для рашэння. Рашэнне прыме { own-platform }. Калі тым часам мы можам нечым дапамагчы, проста адкажыце тут.
act-refer-fulfilment = Гэты заказ захоўвала і адправіла { own-platform }, таму дастаўкай і магчымым вяртаннем грошай займаецца яе служба падтрымкі. Звязацца з ёй можна ў сваім уліковым запісе на старонцы заказу.
act-refer-delivery = Пытанні дастаўкі і вяртання грошай па гэтым заказе вырашае { own-platform } паводле ўласнай працэдуры, даступнай у Вашым уліковым запісе на старонцы заказу.
act-refer-payment = Плацяжы апрацоўвае толькі { own-platform }, і мы не бачым ніякіх плацежных даных. Яе служба падтрымкі можа праверыць плацеж разам з Вамі.
act-refer = Гэта пытанне вырашае { own-platform } паводле ўласнай працэдуры, даступнай у Вашым уліковым запісе на старонцы заказу.

## Cancelling, address, answers

act-cancel = Мы скасоўваем заказ. Нічога не будзе адпраўлена, а калі аплата ўжо прайшла, мы вернем яе цалкам.
act-cancel-shipped = { $carrier ->
    [none] Пасылка ўжо ў дарозе, і спыніць яе нельга.
   *[named] Пасылка ўжо ў перавозчыка { $carrier }, і спыніць яе нельга.
}
return-after-arrival = { $days ->
    [none] Калі яна прыйдзе, яе можна вярнуць і атрымаць грошы назад.
    [one] Калі яна прыйдзе, яе можна на працягу { $days } дня вярнуць і атрымаць грошы назад.
   *[other] Калі яна прыйдзе, яе можна на працягу { $days } дзён вярнуць і атрымаць грошы назад.
}
act-address-open = Мы можам адпраўляць толькі на адрас, указаны ў заказе. Калі ва ўліковым запісе яго яшчэ можна змяніць, мы адправім пасылку на новы.
act-address-shipped = { $carrier ->
    [none] Пасылка{ own-tracking } ўжо ў дарозе на адрас, указаны ў заказе, і мы не можам яе перанакіраваць. Што яшчэ магчыма, падкажа перавозчык.
   *[named] Пасылка{ own-tracking } ўжо ў дарозе на адрас, указаны ў заказе, і мы не можам яе перанакіраваць. Што яшчэ магчыма, падкажа перавозчык { $carrier }.
}
act-answer = { $answer }
act-glad = Рады, што ўсё ў парадку.
act-answer-later = Мы правяраем гэта і дашлём тут дакладны адказ.

## When we cannot

decline-window = { $date ->
    [none] Тэрмін вяртання гэтага заказу ўжо скончыўся, таму прыняць яго назад мы не можам.
   *[dated] Тэрмін вяртання гэтага заказу скончыўся { $date }, таму прыняць яго назад мы ўжо не можам.
}
decline-beyond-order = Мы не можам прапанаваць грошы ці тавары звыш заказанага.
decline-refunded = Грошы{ own-in-amount } ўжо вернуты{ own-on-date }.
decline-general = Мы ўважліва праверылі заказ і не можам на гэта пагадзіцца.
decline-offer = Калі нешта не так з самім таварам, апішыце гэта тут, і мы пашукаем рашэнне.
decline-bank = Калі грошай усё яшчэ не відаць на рахунку, іх паступленне можа праверыць Ваш банк.
decline-return = Вярнуць тавар і атрымаць грошы назад можна да { $date }.

## As soon as the buyer has answered

after-full-refund = Як толькі атрымаем Ваш адказ, мы вернем поўную суму{ own-amount }.
after-partial-refund = Як толькі атрымаем Ваш адказ, мы прапануем справядлівы варыянт частковага вяртання грошай.
after-refund-duties = Як толькі атрымаем яе, мы вернем выплачаныя ўвазныя плацяжы{ own-in-amount }.
after-coupon = Як толькі атрымаем Ваш адказ, мы налічым Вам суму{ own-in-amount } на пакупкі.
after-return-and-refund = Як толькі атрымаем Ваш адказ, мы арганізуем вяртанне тавару і грошай.
after-replacement = Як толькі атрымаем Ваш адказ, мы бясплатна адправім Вам { $kind ->
    [again] заказ паўторна
    [right] правільны тавар
    [size] патрэбны памер
   *[new] новы тавар на замену
}.
after-resend-parts = Як толькі атрымаем Ваш адказ, мы бясплатна адправім дэталі, якіх не хапае.
after-repair = Як толькі атрымаем Ваш адказ, мы арганізуем рамонт за наш кошт.

## One question at most

ask-photo-of-damage = Ці не маглі б Вы даслаць нам фотаздымак пашкоджання?
ask-photo-of-defect = Ці не маглі б Вы даслаць нам фотаздымак або кароткае відэа, на якім відаць няспраўнасць?
ask-photo-of-item-received = Ці не маглі б Вы даслаць нам фотаздымак атрыманага тавару?
ask-which-part-is-missing = Ці не маглі б Вы напісаць нам, якой дэталі не хапае?
ask-which-size-is-needed = Ці не маглі б Вы напісаць нам, які памер Вам патрэбны?
ask-what-differs = Ці не маглі б Вы напісаць нам, што менавіта не адпавядае апісанню?
ask-check-with-neighbours = Ці не маглі б Вы запытаць у суседзяў і паглядзець у месцах, дзе звычайна пакідаюць пасылкі?
ask-return-tracking-number = Ці не маглі б Вы даслаць нам нумар для адсочвання вяртання?
ask-duty-receipt = Ці не маглі б Вы даслаць нам фотаздымак квітанцыі аб аплаце ўвазных плацяжоў?
ask-correct-address = Ці не маглі б Вы праверыць, ці поўны і правільны адрас у заказе?
ask-what-is-wrong = Ці не маглі б Вы коратка апісаць, што не так?
