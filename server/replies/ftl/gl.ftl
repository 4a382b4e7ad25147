### What the buyer reads, in Galician.

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
    [today] {" "}hoxe mesmo
   *[dated] {" "}o { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; a chegada está prevista para o { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(número de seguimento { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}o { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}en { $place }
}
own-platform = { $platform ->
    [none] a plataforma
   *[named] { $platform }
}
own-to-platform = { $platform ->
    [none] á plataforma
   *[named] a { $platform }
}
own-to-carrier = { $carrier ->
    [none] ao transportista
   *[named] a { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Bos días:
    [company] Bos días:
    [mr] Estimado Sr. { $name }:
    [ms] Estimada Sra. { $name }:
   *[named] Bos días, { $name }:
}
closing = { $tone ->
    [apologetic] Grazas por facermo saber.
    [firm] Para calquera outra cuestión, atoparame aquí.
   *[neutral] Se algo non queda claro, abonda con responder a esta mensaxe.
}
closing-question = Grazas de antemán pola súa axuda.
sign-off = Un cordial saúdo,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } aínda non chegase.
    [firm] Pola súa mensaxe entendo que o seu pedido{ own-title } aínda non chegou.
   *[neutral] Grazas por avisarme de que o seu pedido{ own-title } aínda non chegou.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } conste como entregado pero non lle chegase.
    [firm] Pola súa mensaxe entendo que non atopou o seu pedido{ own-title }, aínda que consta como entregado.
   *[neutral] Grazas pola súa mensaxe. Non atopou o seu pedido{ own-title }, aínda que consta como entregado.
}
ack-late = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } chegue máis tarde do anunciado.
    [firm] Pola súa mensaxe entendo que o seu pedido{ own-title } chega máis tarde do anunciado.
   *[neutral] Grazas pola súa mensaxe. Está a agardar o seu pedido{ own-title }, que chega máis tarde do anunciado.
}
ack-damaged = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } chegase danado.
    [firm] Pola súa mensaxe entendo que o seu pedido{ own-title } chegou danado.
   *[neutral] Grazas por avisarme de que o seu pedido{ own-title } chegou danado.
}
ack-defective = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } non funcione como debería.
    [firm] Pola súa mensaxe entendo que o artigo{ own-title } non funciona como debería.
   *[neutral] Grazas por avisarme de que o artigo{ own-title } non funciona como debería.
}
ack-not-as-described = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } non sexa o que agardaba pola descrición.
    [firm] Pola súa mensaxe entendo que o artigo{ own-title } é distinto da descrición.
   *[neutral] Grazas por avisarme de que o artigo{ own-title } é distinto do que agardaba.
}
ack-wrong-item = { $tone ->
    [apologetic] Lamento que non recibise o artigo correcto do seu pedido{ own-title }.
    [firm] Pola súa mensaxe entendo que non recibiu o artigo correcto do seu pedido{ own-title }.
   *[neutral] Grazas por avisarme de que non recibiu o artigo correcto do seu pedido{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } chegase incompleto.
    [firm] Pola súa mensaxe entendo que o seu pedido{ own-title } chegou incompleto.
   *[neutral] Grazas por avisarme de que o seu pedido{ own-title } chegou incompleto.
}
ack-size-fit = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } non lle quede ben de talla.
    [firm] Pola súa mensaxe entendo que o artigo{ own-title } non lle queda ben de talla.
   *[neutral] Grazas por avisarme de que o artigo{ own-title } non lle queda ben de talla.
}
ack-counterfeit = { $tone ->
    [apologetic] Lamento que teña dúbidas sobre a autenticidade do artigo{ own-title }.
    [firm] Pola súa mensaxe entendo que ten dúbidas sobre a autenticidade do artigo{ own-title }.
   *[neutral] Grazas por contarme que ten dúbidas sobre a autenticidade do artigo{ own-title }.
}
ack-changed-mind = Grazas pola súa mensaxe. Gustaríalle devolver o artigo{ own-title }.
ack-cancellation = Grazas pola súa mensaxe. Xa non necesita o seu pedido{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Lamento que lle pedisen gastos de importación polo seu pedido{ own-title }.
    [firm] Pola súa mensaxe entendo que lle pediron gastos de importación polo seu pedido{ own-title }.
   *[neutral] Grazas por avisarme de que lle pediron gastos de importación polo seu pedido{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Lamento que aínda estea a agardar o reembolso do seu pedido{ own-title }.
    [firm] Pola súa mensaxe entendo que aínda está a agardar o reembolso do seu pedido{ own-title }.
   *[neutral] Grazas pola súa mensaxe. Aínda está a agardar o reembolso do seu pedido{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Lamento que a devolución do artigo{ own-title } non fose ben.
    [firm] Pola súa mensaxe entendo que hai un problema coa devolución do artigo{ own-title }.
   *[neutral] Grazas por avisarme do problema coa devolución do artigo{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Lamento a preocupación que isto lle causa. Escríbeme que este pedido non o fixo vostede.
    [firm] Pola súa mensaxe entendo que este pedido non o fixo vostede.
   *[neutral] Grazas por avisarme de que este pedido non o fixo vostede.
}
ack-review-threat = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } non lle agradase.
   *[neutral] Grazas pola súa mensaxe sobre o seu pedido{ own-title }.
}
ack-address-change = Grazas pola súa mensaxe sobre o enderezo de entrega do seu pedido{ own-title }.
ack-product-question = Grazas pola súa pregunta sobre o artigo{ own-title }.
ack-nothing = Escríbolle en relación co seu pedido{ own-title }.
ack-other = { $tone ->
    [apologetic] Lamento que o seu pedido{ own-title } lle dese problemas.
   *[neutral] Grazas pola súa mensaxe sobre o seu pedido{ own-title }.
}

## Money back

act-full-refund = Reembólsolle o importe total{ own-amount }.
refund-days = Normalmente o diñeiro aparece na súa conta en { $days ->
    [one] un día
   *[other] { $days } días
}.
act-partial-refund = { $arrived ->
    [no] Polo atraso pódolle reembolsar { $amount ->
        [none] unha parte do prezo
       *[known] { $amount }
    }.
   *[yes] Pódolle reembolsar { $amount ->
        [none] unha parte do prezo
       *[known] { $amount }
    }, e vostede queda co artigo.
} Se lle parece ben, abonda cunha resposta breve e eu encárgome de todo.
duties-prepaid = Os gastos de importación xa estaban incluídos no seu pedido, así que non llos deberían pedir outra vez.
act-refund-duties = Reembólsolle os gastos{ own-amount }.
act-coupon = Doulle un crédito{ own-amount } para o próximo pedido.
keep-item = { $type ->
    [damaged] Non é preciso que devolva o artigo danado.
    [wrong-item] Non é preciso que devolva o artigo equivocado.
   *[other] Non é preciso que devolva o artigo.
}

## Sending it back

act-return-paid = Pode devolver o artigo sen ningún custo; recibirá unha etiqueta de devolución pagada.
act-return-own = Pode devolver o artigo; neste caso, os gastos de envío da devolución corren pola súa conta.
act-return = Pode devolver o artigo.
return-first-item = Prégolle que devolva o primeiro artigo coa etiqueta pagada que recibirá; non lle custará nada.
return-start = Se aínda non o fixo, inicie a devolución desde o pedido na súa conta.
return-by = Prégolle que o envíe como moi tarde o { $date }.
return-refund = { $amount ->
    [none] En canto chegue aquí, reembolsareille o prezo de compra.
   *[known] En canto chegue aquí, reembolsareille { $amount }.
}

## Goods

act-replacement = Envíolle{ own-dispatch }, sen ningún custo, { $kind ->
    [again] o seu pedido outra vez
    [right] o artigo correcto
    [size] a talla correcta
   *[new] un artigo de substitución
}{ own-arrives }.
act-resend-parts = Envíolle{ own-dispatch }, sen ningún custo, as pezas que faltan{ own-arrives }.
act-repair = Farei reparar o artigo sen ningún custo para vostede.
repair-label = Recibirá unha etiqueta pagada para envialo.

## Where it is

act-on-its-way = { $carrier ->
    [none] O seu paquete está de camiño{ own-tracking }.
   *[named] O seu paquete está de camiño con { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] O seu paquete está listo para recoller{ own-tracking }.
   *[named] O seu paquete está listo para recoller nun punto de { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] O seu paquete está en repartición{ own-tracking }.
   *[named] O seu paquete está en repartición con { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] O seu paquete está agora na alfándega{ own-tracking }.
   *[named] O seu paquete está agora na alfándega e despois seguirá con { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] O seu paquete aínda non saíu.
   *[dated] O seu paquete aínda non saíu; enviarase como moi tarde o { $date }.
}
last-scan = O paquete rexistrouse por última vez{ own-on-date }{ own-in-place }.
expected = A chegada está prevista para o { $date }.
wait-offer = { $until ->
    [none] Se non hai novidades, abonda con responder aquí e consultareino co transportista.
   *[dated] Se daquela aínda non chegou, abonda con responder aquí e ocupareime de inmediato.
}
act-trace = Pídolle { own-to-carrier } que busque o paquete{ own-tracking } e direille aquí o que resulte.
follow-up = Terá noticias miñas como moi tarde o { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Segundo o seguimento, o paquete{ own-tracking } entregouse{ own-on-date }{ own-in-place }.
   *[named] Segundo { $carrier }, o paquete{ own-tracking } entregouse{ own-on-date }{ own-in-place }.
}
signed-for = A recepción asinouna «{ $name }».
help-find = Se non aparece, abonda con responder aquí e pedirei ao transportista os detalles da entrega.
act-contest = Revisei a documentación deste pedido e fágoa chegar { own-to-platform }, que tomará a decisión. Se mentres tanto podo axudar en algo, abonda con responder aquí.
act-refer-fulfilment = Este pedido almacenouno e enviouno { own-platform }, e por iso o seu servizo de atención ao cliente ocúpase da entrega e dun posible reembolso. Pode contactar con el desde o pedido na súa conta.
act-refer-delivery = As cuestións de entrega e os reembolsos deste pedido xestiónaos { own-platform } cun procedemento propio, que atopará xunto ao pedido na súa conta.
act-refer-payment = Os pagamentos xestiónaos unicamente { own-platform }, e eu non vexo ningún dato de pagamento. O seu servizo de atención ao cliente pode revisar o pagamento con vostede.
act-refer = Isto xestiónao { own-platform } cun procedemento propio, que atopará xunto ao pedido na súa conta.

## Cancelling, address, answers

act-cancel = Cancelo o pedido. Non se enviará nada, e calquera pagamento xa feito reembolsarase por completo.
act-cancel-shipped = { $carrier ->
    [none] O paquete xa está de camiño e non se pode deter.
   *[named] O paquete xa está en mans de { $carrier } e non se pode deter.
}
return-after-arrival = { $days ->
    [none] Cando chegue, pode devolvelo e recibir o reembolso.
   *[known] Cando chegue, ten { $days } días para devolvelo e recibir o reembolso.
}
act-address-open = Só podo enviar ao enderezo do pedido. Se na súa conta aínda o pode cambiar, enviarei o paquete ao novo.
act-address-shipped = { $carrier ->
    [none] O paquete{ own-tracking } xa está de camiño ao enderezo do pedido e non o podo desviar. O transportista pode dicirlle o que aínda é posible.
   *[named] O paquete{ own-tracking } xa está de camiño con { $carrier } ao enderezo do pedido e non o podo desviar. { $carrier } pode dicirlle o que aínda é posible.
}
act-answer = { $answer }
act-glad = Alégrame saber que todo está ben.
act-answer-later = Estouno comprobando e enviareille aquí unha resposta segura.

## When we cannot

decline-window = { $date ->
    [none] O prazo de devolución deste pedido rematou, así que xa non o podo aceptar.
   *[dated] O prazo de devolución deste pedido rematou o { $date }, así que xa non o podo aceptar.
}
decline-beyond-order = Non podo ofrecer pagamentos nin artigos alén do que se pediu.
decline-refunded = O reembolso{ own-amount } xa se fixo{ own-on-date }.
decline-general = Revisei o pedido con atención e non podo acceder a isto.
decline-offer = Se hai algún problema co propio artigo, descríbao aquí e buscarei unha solución.
decline-bank = Se aínda non ve o diñeiro, o seu banco pode comprobalo.
decline-return = Pode devolver o artigo e recibir o reembolso ata o { $date }.

## As soon as the buyer has answered

after-full-refund = En canto teña a súa resposta, reembolsareille o importe total{ own-amount }.
after-partial-refund = En canto teña a súa resposta, fareille unha proposta xusta de reembolso parcial.
after-refund-duties = En canto o teña, reembolsareille os gastos{ own-amount }.
after-coupon = En canto teña a súa resposta, xestionareille un crédito{ own-amount }.
after-return-and-refund = En canto teña a súa resposta, xestionarei a devolución e o reembolso.
after-replacement = { $kind ->
    [again] En canto teña a súa resposta, enviareille o pedido outra vez sen ningún custo.
    [right] En canto teña a súa resposta, enviareille o artigo correcto sen ningún custo.
    [size] En canto teña a súa resposta, enviareille a talla correcta sen ningún custo.
   *[new] En canto teña a súa resposta, enviareille un artigo de substitución sen ningún custo.
}
after-resend-parts = En canto teña a súa resposta, enviareille as pezas que faltan sen ningún custo.
after-repair = En canto teña a súa resposta, xestionarei a reparación sen ningún custo.

## One question at most

ask-photo-of-damage = Podería enviarme unha foto dos danos?
ask-photo-of-defect = Podería enviarme unha foto ou un vídeo curto no que se vexa o defecto?
ask-photo-of-item-received = Podería enviarme unha foto do artigo que recibiu?
ask-which-part-is-missing = Podería dicirme que peza falta?
ask-which-size-is-needed = Podería dicirme que talla necesita?
ask-what-differs = Podería dicirme que é distinto da descrición?
ask-check-with-neighbours = Podería preguntar aos veciños e mirar nos lugares onde se deixan os paquetes?
ask-return-tracking-number = Podería enviarme o número de seguimento da devolución?
ask-duty-receipt = Podería enviarme unha foto do recibo dos gastos?
ask-correct-address = Podería comprobar se o enderezo do pedido está completo e é correcto?
ask-what-is-wrong = Podería dicirme brevemente que é o que non está ben?
