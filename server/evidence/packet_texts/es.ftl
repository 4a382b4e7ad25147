# Las palabras de un expediente de pruebas. Solo hechos; quien lo lee tiene noventa segundos.

title = Respuesta del vendedor
title-record = Expediente del caso
page = Página
prepared = Elaborado el { $date }
heading-answer = Respuesta
heading-facts = Hechos determinantes
heading-ask = Solicitud
heading-timeline = Cronología
heading-evidence = Lista de pruebas
exhibit = Anexo { $number }
exhibit-order = Pedido
exhibit-tracking = Envío y seguimiento
exhibit-messages = Mensajes
exhibit-return = Devolución

label-order = Número de pedido
label-marketplace = Mercado
label-item = Artículo
label-quantity = Cantidad
label-price = Precio
label-total = Total del pedido
label-amount = Importe en disputa
label-claim = Reclamación
label-subject = Asunto
label-opened = Apertura
label-deadline = Responder antes de
label-reason = Motivo indicado
label-placed = Pedido realizado
label-ship-by = Enviar antes de
label-deliver-by = Entregar antes de
label-fulfilment = Gestión logística
label-address = Dirección de entrega
label-duty-terms = Condiciones aduaneras
label-return-policy = Plazo de devolución
label-carrier = Transportista
label-tracking-number = Número de seguimiento
label-service = Servicio
label-dispatched = Enviado
label-first-scan = Primer escaneo del transportista
label-delivered = Entregado
label-signed-by = Firmado por
label-protection = Protección frente a reclamaciones
label-time = Fecha y hora
label-event = Suceso
label-state = Estado
label-place = Lugar
label-origin = Origen
label-exhibit = Anexo
label-fact = Hecho
label-record = Lo que consta
label-file = Archivo
label-size = Tamaño
label-source = Fuente
label-captured = Capturado
label-hash = SHA-256
label-attachment = Archivo adjunto
label-translation = Traducción
label-requested = Solicitado
label-received = Recibido
label-comment = Comentario
value-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
value-fulfilled-seller = por el vendedor
value-fulfilled-platform = por { $platform }
value-no-returns = sin devoluciones
value-protected = comprada a través de { $platform }, con protección frente a reclamaciones
value-bytes = { $size } bytes
times-in = Horas: { $zone }.
read-from = Leído de: { $pages }
hash-note = Los archivos se adjuntan sin cambios en la carpeta «originals». Sus valores SHA-256 permiten a cualquiera comprobar que no han sido alterados.
page-order-detail = página del pedido
page-order-list = lista de pedidos
page-contact-buyer = página de mensajes
page-case = expediente

who-buyer = Comprador
who-seller = Vendedor
who-platform = { $platform }
who-carrier = Transportista
who-order = Pedido

source-buyer-message = adjunto de un mensaje del comprador
source-seller-message = adjunto de un mensaje del vendedor
source-seller-upload = añadido por el vendedor
source-carrier = transportista
source-page = página del mercado

event-placed = Pedido realizado
event-dispatched = Pedido enviado
event-first-scan = Primer escaneo del transportista
event-delivered = Entregado
event-claim = Apertura: { $kind }
event-decided-buyer = Decisión a favor del comprador
event-decided-seller = Decisión a favor del vendedor
event-debited = Importe cargado
event-return-requested = Devolución solicitada
event-return-received = Devolución recibida

answer-subject = Asunto del caso: { $type }.
answer-subject-dated = Asunto del caso del { $date }: { $type }.
answer-appeal = El { $date } el caso se decidió a favor del comprador; esta es la respuesta del vendedor a esa decisión.
answer-record = La documentación del pedido figura en las páginas siguientes.

fact-platform-fulfilled = { $platform } almacenó, embaló y envió el pedido.
fact-protected = La etiqueta de envío se compró a través de { $platform } y cuenta con protección frente a reclamaciones.
fact-delivered = El transportista registró la entrega del paquete { $number }: { $when }.
fact-address-match = El lugar de entrega registrado por el transportista es el de la dirección de entrega del pedido: { $place }.
fact-signed = La entrega fue firmada por { $name }.
fact-scan-on-time = El transportista escaneó el paquete por primera vez el { $date }, dentro del plazo de envío hasta el { $due }.
fact-scan = El transportista escaneó el paquete por primera vez el { $date }.
fact-moving = El paquete está en camino; último escaneo del transportista: { $when }.
fact-dispatched-on-time = El pedido se envió el { $date }, dentro del plazo de envío hasta el { $due }.
fact-answered = El vendedor respondió al primer mensaje del comprador en menos de { $hours ->
    [one] una hora
   *[other] { $hours } horas
}.
fact-return-late = La devolución se solicitó { $days } días después de la entrega; el plazo de devolución del pedido es de { $allowed } días.
fact-policy = El plazo de devolución del pedido es de { $allowed } días.
fact-duties-prepaid = Los derechos e impuestos de importación estaban incluidos en el precio pagado ({ $terms }).
fact-duties-recipient = Según las condiciones del pedido, los derechos de importación corren a cargo del destinatario ({ $terms }).
fact-enclosed = Prueba adjunta: { $item }.

label-fact-platform-fulfilled = Gestión logística
label-fact-protected = Etiqueta de envío
label-fact-delivered = Entregado
label-fact-address-match = Lugar de entrega
label-fact-signed = Firmado por
label-fact-scan-on-time = Primer escaneo del transportista
label-fact-scan = Primer escaneo del transportista
label-fact-moving = Último escaneo
label-fact-dispatched-on-time = Enviado
label-fact-answered = Primera respuesta al comprador
label-fact-return-late = Devolución solicitada
label-fact-policy = Plazo de devolución
label-fact-duties-prepaid = Condiciones aduaneras
label-fact-duties-recipient = Condiciones aduaneras
value-in-time = { $date } (plazo: { $due })
value-hours = { $hours ->
    [one] en menos de una hora
   *[other] en menos de { $hours } horas
}
value-after-days = { $days } días después de la entrega (plazo: { $allowed } días)

ask-platform-delivery = { $platform } almacenó y envió este pedido. Solicitamos a { $platform } que trate la cuestión de la entrega con el comprador y que no efectúe ningún cargo al vendedor.
ask-protection = Solicitamos a { $platform } que asuma cualquier reembolso en virtud de la protección de la etiqueta y que no compute la reclamación en la cuenta del vendedor.
ask-reverse = Solicitamos a { $platform } que revoque la decisión a la vista de los documentos aquí presentados, que devuelva el importe cargado y que retire la reclamación de las métricas del vendedor.
ask-close = Solicitamos a { $platform } que decida el caso a favor del vendedor a la vista de los documentos aquí presentados y que no lo compute en la cuenta del vendedor.
ask-record = No hay ninguna reclamación abierta. Estos documentos se conservan con el pedido; por ahora no se solicita nada a { $platform }.

shown-unreadable = La imagen no se pudo mostrar aquí; el archivo se adjunta sin cambios.
shown-locked = El documento está protegido con contraseña y no se pudo mostrar aquí; el archivo se adjunta sin cambios.
shown-not = Este tipo de archivo no se muestra aquí; se adjunta sin cambios.
shown-pages = Página { $page } de { $pages }
shown-first-pages = Se muestran las primeras { $shown } de { $pages } páginas; se adjunta el documento completo.

kind-message = Mensaje del comprador
kind-return-request = Solicitud de devolución
kind-a-to-z = Reclamación de la Garantía de la A a la Z
kind-inr-case = Caso «artículo no recibido»
kind-snad-case = Caso «artículo no conforme»
kind-cancellation-request = Solicitud de cancelación
kind-payment-dispute = Disputa de pago
kind-chargeback = Contracargo
kind-feedback = Valoración del vendedor
kind-review = Reseña del producto
kind-policy-warning = Aviso de política

type-not-received = artículo comunicado como no recibido
type-delivered-not-received = artículo comunicado como no recibido, entrega registrada por el transportista
type-late = entrega con retraso
type-damaged = artículo comunicado como dañado a la llegada
type-defective = artículo comunicado como defectuoso
type-not-as-described = artículo comunicado como distinto del anuncio
type-wrong-item = recepción de otro artículo comunicada
type-missing-parts = piezas comunicadas como faltantes
type-size-fit = talla o ajuste
type-counterfeit = autenticidad del artículo
type-changed-mind = el comprador ya no desea el artículo
type-cancellation = cancelación del pedido
type-customs-duties = derechos de importación y aduanas
type-refund-not-received = reembolso comunicado como no recibido
type-return-problem = gestión de la devolución
type-unauthorized-payment = pago comunicado como no autorizado
type-review-threat = exigencia relacionada con una reseña
type-address-change = cambio de la dirección de entrega
type-product-question = pregunta sobre el artículo
type-other = queja del comprador

state-pre-transit = Anunciado
state-in-transit = En tránsito
state-out-for-delivery = En reparto
state-available-for-pickup = Listo para recoger
state-customs = En aduana
state-exception = Incidencia
state-failed-attempt = Intento de entrega
state-delivered = Entregado
state-returning = En devolución al remitente
state-returned = Devuelto al remitente
state-lost = Perdido
state-expired = Seguimiento finalizado
state-unknown = –
