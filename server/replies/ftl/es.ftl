### What the buyer reads, in Spanish (usted, understood on both sides of the Atlantic).

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}«{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}de { $amount }
}
own-total = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}hoy mismo
   *[dated] {" "}el { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; la entrega está prevista para el { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(número de seguimiento { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}el { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}en { $place }
}
own-platform = { $platform ->
    [none] la plataforma
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] el transportista
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Hola:
    [company] Hola:
    [mr] Hola, Sr. { $name }:
    [ms] Hola, Sra. { $name }:
   *[named] Hola, { $name }:
}
closing = { $tone ->
    [apologetic] Gracias por avisarnos.
    [firm] Quedamos a su disposición por este medio.
   *[neutral] Si tiene alguna duda, responda a este mensaje.
}
closing-question = Gracias por su ayuda.
sign-off = Un cordial saludo,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Lamentamos que su pedido{ own-title } no haya llegado todavía.
    [firm] Nos indica que su pedido{ own-title } no ha llegado todavía.
   *[neutral] Gracias por avisarnos de que su pedido{ own-title } no ha llegado todavía.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Lamentamos que no haya encontrado su pedido{ own-title }, aunque figura como entregado.
    [firm] Nos indica que no ha encontrado su pedido{ own-title }, aunque figura como entregado.
   *[neutral] Gracias por avisarnos de que no ha encontrado su pedido{ own-title }, aunque figura como entregado.
}
ack-late = { $tone ->
    [apologetic] Lamentamos que su pedido{ own-title } llegue más tarde de lo previsto.
    [firm] Nos indica que su pedido{ own-title } llega más tarde de lo previsto.
   *[neutral] Gracias por su mensaje. Está esperando su pedido{ own-title }, que llega más tarde de lo previsto.
}
ack-damaged = { $tone ->
    [apologetic] Lamentamos que su pedido{ own-title } haya llegado dañado.
    [firm] Nos indica que su pedido{ own-title } ha llegado dañado.
   *[neutral] Gracias por avisarnos de que su pedido{ own-title } ha llegado dañado.
}
ack-defective = { $tone ->
    [apologetic] Lamentamos que el artículo{ own-title } no funcione bien.
    [firm] Nos indica que el artículo{ own-title } no funciona bien.
   *[neutral] Gracias por avisarnos de que el artículo{ own-title } no funciona bien.
}
ack-not-as-described = { $tone ->
    [apologetic] Lamentamos que el artículo{ own-title } no sea lo que esperaba según la descripción.
    [firm] Nos indica que el artículo{ own-title } no coincide con la descripción.
   *[neutral] Gracias por avisarnos de que el artículo{ own-title } no es como lo esperaba.
}
ack-wrong-item = { $tone ->
    [apologetic] Lamentamos que no haya recibido el artículo correcto en su pedido{ own-title }.
    [firm] Nos indica que no ha recibido el artículo correcto en su pedido{ own-title }.
   *[neutral] Gracias por avisarnos de que no ha recibido el artículo correcto en su pedido{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Lamentamos que su pedido{ own-title } haya llegado incompleto.
    [firm] Nos indica que su pedido{ own-title } ha llegado incompleto.
   *[neutral] Gracias por avisarnos de que su pedido{ own-title } ha llegado incompleto.
}
ack-size-fit = { $tone ->
    [apologetic] Lamentamos que el artículo{ own-title } no le quede bien.
    [firm] Nos indica que el artículo{ own-title } no le queda bien.
   *[neutral] Gracias por avisarnos de que el artículo{ own-title } no le queda bien.
}
ack-counterfeit = { $tone ->
    [apologetic] Lamentamos que tenga dudas sobre la autenticidad del artículo{ own-title }.
    [firm] Nos indica que tiene dudas sobre la autenticidad del artículo{ own-title }.
   *[neutral] Gracias por comentarnos sus dudas sobre la autenticidad del artículo{ own-title }.
}
ack-changed-mind = Gracias por su mensaje. Desea devolver el artículo{ own-title }.
ack-cancellation = Gracias por su mensaje. Ya no desea recibir su pedido{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Lamentamos que le hayan cobrado gastos de importación por su pedido{ own-title }.
    [firm] Nos indica que le han cobrado gastos de importación por su pedido{ own-title }.
   *[neutral] Gracias por avisarnos de que le han cobrado gastos de importación por su pedido{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Lamentamos que siga esperando el reembolso de su pedido{ own-title }.
    [firm] Nos indica que sigue esperando el reembolso de su pedido{ own-title }.
   *[neutral] Gracias por su mensaje. Sigue esperando el reembolso de su pedido{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Lamentamos que la devolución de su pedido{ own-title } le esté dando problemas.
    [firm] Nos indica que hay un problema con la devolución de su pedido{ own-title }.
   *[neutral] Gracias por avisarnos del problema con la devolución de su pedido{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Lamentamos la preocupación: nos indica que usted no realizó este pedido.
    [firm] Nos indica que usted no realizó este pedido.
   *[neutral] Gracias por avisarnos de que usted no realizó este pedido.
}
ack-review-threat = { $tone ->
    [apologetic] Lamentamos que su pedido{ own-title } no haya sido de su agrado.
   *[neutral] Gracias por su mensaje sobre su pedido{ own-title }.
}
ack-address-change = Gracias por su mensaje sobre la dirección de entrega de su pedido{ own-title }.
ack-product-question = Gracias por su consulta sobre el artículo{ own-title }.
ack-nothing = Le escribimos en relación con su pedido{ own-title }.
ack-other = { $tone ->
    [apologetic] Lamentamos las molestias con su pedido{ own-title }.
   *[neutral] Gracias por su mensaje sobre su pedido{ own-title }.
}

## Money back

act-full-refund = Le reembolsamos el importe completo{ own-total }.
refund-days = Normalmente lo verá en su cuenta en un plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
act-partial-refund = { $arrived ->
    [no] Por el retraso podemos reembolsarle { $amount ->
        [none] una parte del precio
       *[known] { $amount }
    }.
   *[yes] Podemos reembolsarle { $amount ->
        [none] una parte del precio
       *[known] { $amount }
    } y usted se queda con el artículo.
} Si le parece bien, basta con una breve respuesta y lo gestionamos.
duties-prepaid = Esos gastos ya estaban incluidos en su pedido y no deberían habérselos cobrado de nuevo.
act-refund-duties = { $amount ->
    [none] Le reembolsamos lo que pagó.
   *[known] Le reembolsamos los { $amount } que pagó.
}
act-coupon = Le damos un saldo{ own-amount } para su próximo pedido.
keep-item = { $type ->
    [damaged] No hace falta que devuelva el artículo dañado.
    [wrong-item] No hace falta que devuelva el artículo equivocado.
   *[other] No hace falta que devuelva el artículo.
}

## Sending it back

act-return-paid = Puede devolver el artículo sin coste; recibirá una etiqueta de devolución prepagada.
act-return-own = Puede devolver el artículo sin problema; en este caso, los gastos de devolución corren por su cuenta.
act-return = Puede devolver el artículo sin problema.
return-first-item = Por favor, devuelva el primer artículo con la etiqueta prepagada que recibirá; no le costará nada.
return-start = Si aún no lo ha hecho, inicie la devolución desde el pedido, en su cuenta.
return-by = Por favor, envíelo a más tardar el { $date }.
return-refund = { $amount ->
    [none] En cuanto nos llegue, le reembolsaremos el precio de compra.
   *[known] En cuanto nos llegue, le reembolsaremos { $amount }.
}

## Goods

act-replacement = Le enviamos { $kind ->
    [again] de nuevo su pedido
    [right] el artículo correcto
    [size] la talla correcta
   *[new] otro artículo en sustitución
}{ own-dispatch }, sin coste para usted{ own-arrives }.
act-resend-parts = Le enviamos las piezas que faltan{ own-dispatch }, sin coste para usted{ own-arrives }.
act-repair = Nos encargamos de reparar el artículo sin coste para usted.
repair-label = Para el envío recibirá una etiqueta prepagada.

## Where it is

act-on-its-way = { $carrier ->
    [none] Su paquete está en camino{ own-tracking }.
   *[named] Su paquete está en camino con { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Su paquete{ own-tracking } está listo para que lo recoja.
   *[named] Su paquete{ own-tracking } está listo para que lo recoja en { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Su paquete{ own-tracking } está en reparto.
   *[named] Su paquete{ own-tracking } está en reparto con { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Su paquete{ own-tracking } está ahora en la aduana.
   *[named] Su paquete{ own-tracking } está ahora en la aduana y después seguirá con { $carrier }.
}
act-not-shipped = { $date ->
    [none] Su paquete todavía no ha salido.
   *[dated] Su paquete todavía no ha salido; se enviará a más tardar el { $date }.
}
last-scan = El último registro del paquete es del { $date }{ own-in-place }.
expected = La entrega está prevista para el { $date }.
wait-offer = { $until ->
    [none] Si no hay avances, responda a este mensaje y lo consultaremos con el transportista.
   *[dated] Si para entonces no ha llegado, responda a este mensaje y nos ocuparemos enseguida.
}
act-trace = Pedimos a { own-carrier } que busque el paquete{ own-tracking } y le informaremos aquí del resultado.
follow-up = Tendrá noticias nuestras a más tardar el { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Según el seguimiento, el paquete{ own-tracking } se entregó{ own-on-date }{ own-in-place }.
   *[named] Según { $carrier }, el paquete{ own-tracking } se entregó{ own-on-date }{ own-in-place }.
}
signed-for = Consta la firma de «{ $name }».
help-find = Si no aparece, responda a este mensaje y pediremos al transportista los detalles de la entrega.
act-contest = Hemos revisado la documentación de este pedido y la remitimos a { own-platform }, que tomará la decisión. Si mientras tanto podemos ayudarle, responda a este mensaje.
act-refer-fulfilment = Este pedido lo almacenó y envió { own-platform }, por lo que su servicio de atención al cliente se ocupa de la entrega y de un posible reembolso. Puede contactar con ellos desde el pedido, en su cuenta.
act-refer-delivery = En este pedido, { own-platform } gestiona las consultas de entrega y los reembolsos con su propio procedimiento; lo encontrará junto al pedido, en su cuenta.
act-refer-payment = Los pagos los gestiona únicamente { own-platform } y nosotros no vemos ningún dato de pago. Su servicio de atención al cliente puede revisar el pago con usted.
act-refer = De esto se ocupa { own-platform } con su propio procedimiento; lo encontrará junto al pedido, en su cuenta.

## Cancelling, address, answers

act-cancel = Cancelamos el pedido por usted. No se enviará nada y, si ya se ha efectuado algún pago, se le reembolsará por completo.
act-cancel-shipped = { $carrier ->
    [none] El paquete ya está en camino y no se puede detener.
   *[named] El paquete ya está en manos de { $carrier } y no se puede detener.
}
return-after-arrival = { $days ->
    [none] Cuando llegue, podrá devolverlo y le reembolsaremos.
   *[known] Cuando llegue, tendrá { $days } días para devolverlo y le reembolsaremos.
}
act-address-open = Solo podemos enviar a la dirección que figura en el pedido. Si su cuenta todavía le permite modificarla, lo enviaremos a la nueva.
act-address-shipped = { $carrier ->
    [none] El paquete{ own-tracking } ya está en camino a la dirección que figura en el pedido y no podemos desviarlo. El transportista puede decirle qué opciones quedan.
   *[named] El paquete{ own-tracking } ya está en camino con { $carrier } a la dirección que figura en el pedido y no podemos desviarlo. { $carrier } puede decirle qué opciones quedan.
}
act-answer = { $answer }
act-glad = Nos alegra saber que todo está bien.
act-answer-later = Lo estamos comprobando y le daremos aquí una respuesta fiable.

## When we cannot

decline-window = { $date ->
    [none] El plazo de devolución de este pedido ha terminado, por lo que ya no podemos aceptar la devolución.
   *[dated] El plazo de devolución de este pedido terminó el { $date }, por lo que ya no podemos aceptar la devolución.
}
decline-beyond-order = No podemos ofrecer pagos ni artículos que vayan más allá de lo pedido.
decline-refunded = El reembolso{ own-amount } ya se efectuó{ own-on-date }.
decline-general = Hemos revisado el pedido con atención y no podemos aceptar esta solicitud.
decline-offer = Si hay algún problema con el artículo, descríbanoslo aquí y buscaremos una solución.
decline-bank = Si todavía no lo ve, su banco puede comprobar el ingreso.
decline-return = Puede devolver el artículo con reembolso hasta el { $date }.

## As soon as the buyer has answered

after-full-refund = En cuanto tengamos su respuesta, le reembolsaremos el importe completo{ own-total }.
after-partial-refund = En cuanto tengamos su respuesta, le propondremos un reembolso parcial justo.
after-refund-duties = { $amount ->
    [none] En cuanto lo tengamos, le reembolsaremos lo que pagó.
   *[known] En cuanto lo tengamos, le reembolsaremos los { $amount } que pagó.
}
after-coupon = En cuanto tengamos su respuesta, le daremos un saldo{ own-amount }.
after-return-and-refund = En cuanto tengamos su respuesta, gestionaremos la devolución y el reembolso.
after-replacement = { $kind ->
    [again] En cuanto tengamos su respuesta, le enviaremos de nuevo su pedido sin coste.
    [right] En cuanto tengamos su respuesta, le enviaremos el artículo correcto sin coste.
    [size] En cuanto tengamos su respuesta, le enviaremos la talla correcta sin coste.
   *[new] En cuanto tengamos su respuesta, le enviaremos otro artículo sin coste.
}
after-resend-parts = En cuanto tengamos su respuesta, le enviaremos las piezas que faltan sin coste.
after-repair = En cuanto tengamos su respuesta, organizaremos la reparación sin coste para usted.

## One question at most

ask-photo-of-damage = ¿Podría enviarnos una foto de los daños?
ask-photo-of-defect = ¿Podría enviarnos una foto o un vídeo corto en el que se vea el fallo?
ask-photo-of-item-received = ¿Podría enviarnos una foto del artículo que recibió?
ask-which-part-is-missing = ¿Podría decirnos qué pieza falta?
ask-which-size-is-needed = ¿Podría decirnos qué talla necesita?
ask-what-differs = ¿Podría decirnos qué no coincide con la descripción?
ask-check-with-neighbours = ¿Podría preguntar a sus vecinos y mirar en los lugares donde suelen dejar los paquetes?
ask-return-tracking-number = ¿Podría enviarnos el número de seguimiento de su devolución?
ask-duty-receipt = ¿Podría enviarnos una foto del recibo de esos gastos?
ask-correct-address = ¿Podría comprobar si la dirección que figura en el pedido está completa y es correcta?
ask-what-is-wrong = ¿Podría explicarnos brevemente qué ocurre?
