### What the buyer reads, in Portuguese as written in Brazil.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}“{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}de { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}hoje mesmo
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; a entrega está prevista para { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(código de rastreio { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ DAY($date, form: "on") }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}em { $place }
}
own-by-platform = { $platform ->
    [none] pela plataforma
   *[named] por { $platform }
}
own-to-platform = { $platform ->
    [none] à plataforma
   *[named] a { $platform }
}
own-carrier = { $carrier ->
    [none] a transportadora
   *[named] a transportadora { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Olá,
    [company] Olá,
    [mr] Olá, Sr. { $name },
    [ms] Olá, Sra. { $name },
   *[named] Olá, { $name },
}
closing = { $tone ->
    [apologetic] Agradeço por ter me avisado.
    [firm] Fico à disposição por aqui para o que precisar.
   *[neutral] Se algo não estiver claro, é só responder a esta mensagem.
}
closing-question = Agradeço desde já pela ajuda.
sign-off = Atenciosamente,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Sinto muito que o seu pedido{ own-title } ainda não tenha chegado.
    [firm] Entendi pela sua mensagem que o seu pedido{ own-title } ainda não chegou.
   *[neutral] Agradeço por me avisar que o seu pedido{ own-title } ainda não chegou.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Sinto muito que o seu pedido{ own-title } conste como entregue, mas não tenha chegado até você.
    [firm] Entendi pela sua mensagem que você não encontrou o pedido{ own-title }, embora ele conste como entregue.
   *[neutral] Agradeço pela mensagem. Você não encontrou o pedido{ own-title }, embora ele conste como entregue.
}
ack-late = { $tone ->
    [apologetic] Sinto muito que o seu pedido{ own-title } esteja atrasado.
    [firm] Entendi pela sua mensagem que o seu pedido{ own-title } está atrasado.
   *[neutral] Agradeço pela mensagem. Você está esperando o pedido{ own-title }, que está atrasado.
}
ack-damaged = { $tone ->
    [apologetic] Sinto muito que o seu pedido{ own-title } tenha chegado danificado.
    [firm] Entendi pela sua mensagem que o seu pedido{ own-title } chegou danificado.
   *[neutral] Agradeço por me avisar que o seu pedido{ own-title } chegou danificado.
}
ack-defective = { $tone ->
    [apologetic] Sinto muito que o produto{ own-title } não funcione como deveria.
    [firm] Entendi pela sua mensagem que o produto{ own-title } não funciona como deveria.
   *[neutral] Agradeço por me avisar que o produto{ own-title } não funciona como deveria.
}
ack-not-as-described = { $tone ->
    [apologetic] Sinto muito que o produto{ own-title } não seja o que você esperava pela descrição.
    [firm] Entendi pela sua mensagem que o produto{ own-title } é diferente da descrição.
   *[neutral] Agradeço por me avisar que o produto{ own-title } é diferente do que você esperava.
}
ack-wrong-item = { $tone ->
    [apologetic] Sinto muito que você não tenha recebido o produto certo do pedido{ own-title }.
    [firm] Entendi pela sua mensagem que você não recebeu o produto certo do pedido{ own-title }.
   *[neutral] Agradeço por me avisar que você não recebeu o produto certo do pedido{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Sinto muito que o seu pedido{ own-title } tenha chegado incompleto.
    [firm] Entendi pela sua mensagem que o seu pedido{ own-title } chegou incompleto.
   *[neutral] Agradeço por me avisar que o seu pedido{ own-title } chegou incompleto.
}
ack-size-fit = { $tone ->
    [apologetic] Sinto muito que o produto{ own-title } não tenha servido em você.
    [firm] Entendi pela sua mensagem que o produto{ own-title } não serviu em você.
   *[neutral] Agradeço por me avisar que o produto{ own-title } não serviu em você.
}
ack-counterfeit = { $tone ->
    [apologetic] Sinto muito que você tenha dúvidas sobre a autenticidade do produto{ own-title }.
    [firm] Entendi pela sua mensagem que você tem dúvidas sobre a autenticidade do produto{ own-title }.
   *[neutral] Agradeço por me contar que você tem dúvidas sobre a autenticidade do produto{ own-title }.
}
ack-changed-mind = Agradeço pela mensagem. Você gostaria de devolver o produto{ own-title }.
ack-cancellation = Agradeço pela mensagem. Você não precisa mais do pedido{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Sinto muito que tenham cobrado taxas de importação de você pelo pedido{ own-title }.
    [firm] Entendi pela sua mensagem que cobraram taxas de importação de você pelo pedido{ own-title }.
   *[neutral] Agradeço por me avisar que cobraram taxas de importação de você pelo pedido{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Sinto muito que você ainda esteja esperando o reembolso do pedido{ own-title }.
    [firm] Entendi pela sua mensagem que você ainda está esperando o reembolso do pedido{ own-title }.
   *[neutral] Agradeço pela mensagem. Você ainda está esperando o reembolso do pedido{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Sinto muito que a devolução do produto{ own-title } não tenha corrido bem.
    [firm] Entendi pela sua mensagem que há um problema com a devolução do produto{ own-title }.
   *[neutral] Agradeço por me avisar do problema com a devolução do produto{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Sinto muito pela preocupação que isso causa. Você escreve que não foi você quem fez este pedido.
    [firm] Entendi pela sua mensagem que não foi você quem fez este pedido.
   *[neutral] Agradeço por me avisar que não foi você quem fez este pedido.
}
ack-review-threat = { $tone ->
    [apologetic] Sinto muito que você não tenha gostado do pedido{ own-title }.
   *[neutral] Agradeço pela mensagem sobre o pedido{ own-title }.
}
ack-address-change = Agradeço pela mensagem sobre o endereço de entrega do pedido{ own-title }.
ack-product-question = Agradeço pela pergunta sobre o produto{ own-title }.
ack-nothing = Escrevo a respeito do seu pedido{ own-title }.
ack-other = { $tone ->
    [apologetic] Sinto muito que o pedido{ own-title } tenha trazido transtornos a você.
   *[neutral] Agradeço pela mensagem sobre o pedido{ own-title }.
}

## Money back

act-full-refund = Vou reembolsar o valor total{ own-amount }.
refund-days = Normalmente o valor aparece na sua conta em até { $days ->
    [one] um dia
   *[other] { $days } dias
}.
act-partial-refund = { $arrived ->
    [no] Pelo atraso, posso reembolsar { $amount ->
        [none] parte do preço
       *[known] { $amount }
    }.
   *[yes] Posso reembolsar { $amount ->
        [none] parte do preço
       *[known] { $amount }
    }, e você fica com o produto.
} Se estiver de acordo, basta uma resposta curta e eu cuido disso.
duties-prepaid = As taxas de importação já estavam incluídas no seu pedido, então não deveriam ter sido cobradas de novo.
act-refund-duties = Vou reembolsar as taxas{ own-amount }.
act-coupon = Vou dar a você um crédito{ own-amount } para o próximo pedido.
keep-item = { $type ->
    [damaged] Você não precisa devolver o produto danificado.
    [wrong-item] Você não precisa devolver o produto errado.
   *[other] Você não precisa devolver o produto.
}

## Sending it back

act-return-paid = Você pode devolver o produto sem custo; vai receber uma etiqueta de devolução já paga.
act-return-own = Você pode devolver o produto; neste caso, o frete da devolução fica por sua conta.
act-return = Você pode devolver o produto.
return-first-item = Peço que devolva o primeiro produto com a etiqueta já paga que vai receber; isso não custa nada para você.
return-start = Se ainda não fez isso, inicie a devolução no pedido em sua conta.
return-by = Peço que envie o produto até { $date }.
return-refund = { $amount ->
    [none] Assim que ele chegar aqui, reembolso o preço da compra.
   *[known] Assim que ele chegar aqui, reembolso { $amount }.
}

## Goods

act-replacement = Vou enviar{ own-dispatch }, sem custo, { $kind ->
    [again] o seu pedido novamente
    [right] o produto certo
    [size] o tamanho certo
   *[new] um novo produto em substituição
}{ own-arrives }.
act-resend-parts = Vou enviar{ own-dispatch }, sem custo, as peças que faltam{ own-arrives }.
act-repair = Vou mandar consertar o produto, sem custo para você.
repair-label = Você vai receber uma etiqueta já paga para enviá-lo.

## Where it is

act-on-its-way = { $carrier ->
    [none] A sua encomenda está a caminho{ own-tracking }.
   *[named] A sua encomenda está a caminho com { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] A sua encomenda está pronta para retirada{ own-tracking }.
   *[named] A sua encomenda está pronta para retirada em um ponto { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] A sua encomenda saiu para entrega{ own-tracking }.
   *[named] A sua encomenda saiu para entrega com { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] A sua encomenda está na alfândega neste momento{ own-tracking }.
   *[named] A sua encomenda está na alfândega neste momento e depois seguirá com { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] A sua encomenda ainda não foi despachada.
   *[dated] A sua encomenda ainda não foi despachada; será enviada até { $date }.
}
last-scan = A última leitura da encomenda foi feita{ own-on-date }{ own-in-place }.
expected = A chegada está prevista para { $date }.
wait-offer = { $until ->
    [none] Se nada mudar, é só responder aqui e eu verifico com a transportadora.
   *[dated] Se até lá não tiver chegado, é só responder aqui e eu resolvo em seguida.
}
act-trace = Vou pedir que { own-carrier } procure a encomenda{ own-tracking } e conto aqui o que for encontrado.
follow-up = Você terá notícias minhas até { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Segundo o rastreio, a encomenda{ own-tracking } foi entregue{ own-on-date }{ own-in-place }.
   *[named] Segundo o rastreio de { $carrier }, a encomenda{ own-tracking } foi entregue{ own-on-date }{ own-in-place }.
}
signed-for = O recebimento foi assinado por “{ $name }”.
help-find = Se ela não aparecer, é só responder aqui e eu peço à transportadora os detalhes da entrega.
act-contest = Revisei os registros deste pedido e vou encaminhá-los { own-to-platform }, que tomará a decisão. Se eu puder ajudar em algo enquanto isso, é só responder aqui.
act-refer-fulfilment = Este pedido foi armazenado e enviado { own-by-platform }, e o atendimento ao cliente de lá cuida da entrega e de um eventual reembolso. Você pode entrar em contato pelo pedido em sua conta.
act-refer-delivery = As questões de entrega e os reembolsos deste pedido são tratados { own-by-platform } em um processo próprio, que você encontra junto ao pedido em sua conta.
act-refer-payment = Os pagamentos são processados somente { own-by-platform }, e eu não vejo dados de pagamento. O atendimento ao cliente de lá pode verificar o pagamento com você.
act-refer = Este assunto é tratado { own-by-platform } em um processo próprio, que você encontra junto ao pedido em sua conta.

## Cancelling, address, answers

act-cancel = Vou cancelar o pedido. Nada será enviado, e qualquer pagamento já feito será devolvido por inteiro.
act-cancel-shipped = { $carrier ->
    [none] A encomenda já está a caminho e não pode mais ser interrompida.
   *[named] A encomenda já está com { $carrier } e não pode mais ser interrompida.
}
return-after-arrival = { $days ->
    [none] Assim que chegar, você pode devolvê-la e receber o reembolso.
   *[known] Assim que chegar, você tem { $days } dias para devolvê-la e receber o reembolso.
}
act-address-open = Só posso enviar para o endereço do pedido. Se você ainda conseguir alterá-lo em sua conta, envio para o novo.
act-address-shipped = { $carrier ->
    [none] A encomenda{ own-tracking } já está a caminho do endereço do pedido, e não consigo redirecioná-la. A transportadora pode dizer o que ainda é possível.
   *[named] A encomenda{ own-tracking } já está a caminho do endereço do pedido com { $carrier }, e não consigo redirecioná-la. { $carrier } pode dizer o que ainda é possível.
}
act-answer = { $answer }
act-glad = Fico feliz em saber que está tudo certo.
act-answer-later = Vou verificar isso e envio aqui uma resposta segura.

## When we cannot

decline-window = { $date ->
    [none] O prazo de devolução deste pedido terminou, por isso não posso mais aceitá-lo de volta.
   *[dated] O prazo de devolução deste pedido terminou { DAY($date, form: "on") }, por isso não posso mais aceitá-lo de volta.
}
decline-beyond-order = Não posso oferecer pagamentos nem produtos além do que foi pedido.
decline-refunded = O reembolso{ own-amount } já foi feito{ own-on-date }.
decline-general = Verifiquei o pedido com atenção e não posso aceitar esta solicitação.
decline-offer = Se houver algum problema com o próprio produto, descreva aqui e eu procuro uma solução.
decline-bank = Se você ainda não vê o valor, o seu banco pode verificar.
decline-return = Você pode devolver o produto e receber o reembolso até { $date }.

## As soon as the buyer has answered

after-full-refund = Assim que eu tiver a sua resposta, reembolso o valor total{ own-amount }.
after-partial-refund = Assim que eu tiver a sua resposta, faço uma proposta justa de reembolso parcial.
after-refund-duties = Assim que eu o tiver, reembolso as taxas{ own-amount }.
after-coupon = Assim que eu tiver a sua resposta, providencio um crédito{ own-amount } para você.
after-return-and-refund = Assim que eu tiver a sua resposta, providencio a devolução e o reembolso.
after-replacement = { $kind ->
    [again] Assim que eu tiver a sua resposta, envio o seu pedido novamente sem custo.
    [right] Assim que eu tiver a sua resposta, envio o produto certo sem custo.
    [size] Assim que eu tiver a sua resposta, envio o tamanho certo sem custo.
   *[new] Assim que eu tiver a sua resposta, envio um novo produto em substituição sem custo.
}
after-resend-parts = Assim que eu tiver a sua resposta, envio as peças que faltam sem custo.
after-repair = Assim que eu tiver a sua resposta, providencio o conserto sem custo para você.

## One question at most

ask-photo-of-damage = Você poderia me enviar uma foto do dano?
ask-photo-of-defect = Você poderia me enviar uma foto ou um vídeo curto que mostre o defeito?
ask-photo-of-item-received = Você poderia me enviar uma foto do produto que recebeu?
ask-which-part-is-missing = Você poderia me dizer qual peça está faltando?
ask-which-size-is-needed = Você poderia me dizer de que tamanho precisa?
ask-what-differs = Você poderia me dizer o que é diferente da descrição?
ask-check-with-neighbours = Você poderia perguntar aos vizinhos e olhar nos lugares onde costumam deixar encomendas?
ask-return-tracking-number = Você poderia me enviar o código de rastreio da devolução?
ask-duty-receipt = Você poderia me enviar uma foto do recibo das taxas?
ask-correct-address = Você poderia verificar se o endereço do pedido está completo e correto?
ask-what-is-wrong = Você poderia me dizer em poucas palavras o que está errado?
