### What the buyer reads, in Portuguese as written in Portugal, in words that are understood in Brazil as well.

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
    [today] {" "}ainda hoje
   *[dated] {" "}{ DAY($dispatch, form: "on") }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; a entrega está prevista para { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(número de seguimento { $tracking })
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
own-to-carrier = { $carrier ->
    [none] à transportadora
   *[named] a { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Bom dia,
    [company] Bom dia,
    [mr] Caro Sr. { $name },
    [ms] Cara Sra. { $name },
   *[named] Bom dia, { $name },
}
closing = { $tone ->
    [apologetic] Agradeço que me tenha avisado.
    [firm] Estou disponível por aqui para qualquer esclarecimento.
   *[neutral] Se tiver alguma dúvida, basta responder a esta mensagem.
}
closing-question = Agradeço desde já a sua ajuda.
sign-off = Com os melhores cumprimentos,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } ainda não tenha chegado.
    [firm] Pela sua mensagem, compreendo que a sua encomenda{ own-title } ainda não chegou.
   *[neutral] Obrigado por me informar de que a sua encomenda{ own-title } ainda não chegou.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } conste como entregue, mas não lhe tenha chegado.
    [firm] Pela sua mensagem, compreendo que não encontrou a sua encomenda{ own-title }, embora conste como entregue.
   *[neutral] Obrigado pela sua mensagem. Não encontrou a sua encomenda{ own-title }, embora conste como entregue.
}
ack-late = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } esteja atrasada em relação ao previsto.
    [firm] Pela sua mensagem, compreendo que a sua encomenda{ own-title } está atrasada em relação ao previsto.
   *[neutral] Obrigado pela sua mensagem. Está à espera da sua encomenda{ own-title }, que está atrasada em relação ao previsto.
}
ack-damaged = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } tenha chegado danificada.
    [firm] Pela sua mensagem, compreendo que a sua encomenda{ own-title } chegou danificada.
   *[neutral] Obrigado por me informar de que a sua encomenda{ own-title } chegou danificada.
}
ack-defective = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } não funcione como devia.
    [firm] Pela sua mensagem, compreendo que o artigo{ own-title } não funciona como devia.
   *[neutral] Obrigado por me informar de que o artigo{ own-title } não funciona como devia.
}
ack-not-as-described = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } não seja o que esperava pela descrição.
    [firm] Pela sua mensagem, compreendo que o artigo{ own-title } é diferente da descrição.
   *[neutral] Obrigado por me informar de que o artigo{ own-title } é diferente do que esperava.
}
ack-wrong-item = { $tone ->
    [apologetic] Lamento que não tenha recebido o artigo certo da sua encomenda{ own-title }.
    [firm] Pela sua mensagem, compreendo que não recebeu o artigo certo da sua encomenda{ own-title }.
   *[neutral] Obrigado por me informar de que não recebeu o artigo certo da sua encomenda{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } tenha chegado incompleta.
    [firm] Pela sua mensagem, compreendo que a sua encomenda{ own-title } chegou incompleta.
   *[neutral] Obrigado por me informar de que a sua encomenda{ own-title } chegou incompleta.
}
ack-size-fit = { $tone ->
    [apologetic] Lamento que o artigo{ own-title } não lhe sirva.
    [firm] Pela sua mensagem, compreendo que o artigo{ own-title } não lhe serve.
   *[neutral] Obrigado por me informar de que o artigo{ own-title } não lhe serve.
}
ack-counterfeit = { $tone ->
    [apologetic] Lamento que tenha dúvidas sobre a autenticidade do artigo{ own-title }.
    [firm] Pela sua mensagem, compreendo que tem dúvidas sobre a autenticidade do artigo{ own-title }.
   *[neutral] Obrigado por me transmitir as suas dúvidas sobre a autenticidade do artigo{ own-title }.
}
ack-changed-mind = Obrigado pela sua mensagem. Gostaria de devolver o artigo{ own-title }.
ack-cancellation = Obrigado pela sua mensagem. Já não precisa da sua encomenda{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Lamento que lhe tenham pedido o pagamento de taxas de importação pela sua encomenda{ own-title }.
    [firm] Pela sua mensagem, compreendo que lhe pediram o pagamento de taxas de importação pela sua encomenda{ own-title }.
   *[neutral] Obrigado por me informar de que lhe pediram o pagamento de taxas de importação pela sua encomenda{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Lamento que ainda esteja à espera do reembolso da sua encomenda{ own-title }.
    [firm] Pela sua mensagem, compreendo que ainda está à espera do reembolso da sua encomenda{ own-title }.
   *[neutral] Obrigado pela sua mensagem. Ainda está à espera do reembolso da sua encomenda{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Lamento que a devolução do artigo{ own-title } não tenha corrido bem.
    [firm] Pela sua mensagem, compreendo que há um problema com a devolução do artigo{ own-title }.
   *[neutral] Obrigado por me informar do problema com a devolução do artigo{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Lamento a preocupação que isto lhe causa. Diz-me que esta encomenda não foi feita por si.
    [firm] Pela sua mensagem, compreendo que esta encomenda não foi feita por si.
   *[neutral] Obrigado por me informar de que esta encomenda não foi feita por si.
}
ack-review-threat = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } não lhe agrade.
   *[neutral] Obrigado pela sua mensagem sobre a sua encomenda{ own-title }.
}
ack-address-change = Obrigado pela sua mensagem sobre a morada de entrega da sua encomenda{ own-title }.
ack-product-question = Obrigado pela sua pergunta sobre o artigo{ own-title }.
ack-nothing = Escrevo-lhe a propósito da sua encomenda{ own-title }.
ack-other = { $tone ->
    [apologetic] Lamento que a sua encomenda{ own-title } lhe tenha causado problemas.
   *[neutral] Obrigado pela sua mensagem sobre a sua encomenda{ own-title }.
}

## Money back

act-full-refund = Vou reembolsar-lhe o valor total{ own-amount }.
refund-days = O valor aparece normalmente na sua conta no prazo de { $days ->
    [one] um dia
   *[other] { $days } dias
}.
act-partial-refund = { $arrived ->
    [no] Pelo atraso, posso reembolsar-lhe { $amount ->
        [none] parte do preço
       *[known] { $amount }
    }.
   *[yes] Posso reembolsar-lhe { $amount ->
        [none] parte do preço
       *[known] { $amount }
    }, e fica com o artigo.
} Se estiver de acordo, basta uma resposta curta e eu trato de tudo.
duties-prepaid = As taxas de importação já estavam incluídas na sua encomenda, pelo que não lhe deviam ter sido pedidas de novo.
act-refund-duties = Vou reembolsar-lhe as taxas{ own-amount }.
act-coupon = Vou dar-lhe um crédito{ own-amount } para a sua próxima encomenda.
keep-item = { $type ->
    [damaged] Não precisa de devolver o artigo danificado.
    [wrong-item] Não precisa de devolver o artigo errado.
   *[other] Não precisa de devolver o artigo.
}

## Sending it back

act-return-paid = Pode devolver o artigo gratuitamente; vai receber uma etiqueta de devolução pré-paga.
act-return-own = Pode devolver o artigo; neste caso, os portes de devolução ficam a seu cargo.
act-return = Pode devolver o artigo.
return-first-item = Peço-lhe que devolva o primeiro artigo com a etiqueta pré-paga que vai receber; não tem qualquer custo para si.
return-start = Se ainda não o fez, inicie a devolução a partir da encomenda na sua conta.
return-by = Peço-lhe que o envie até { $date }.
return-refund = { $amount ->
    [none] Assim que chegar cá, reembolso-lhe o preço de compra.
   *[known] Assim que chegar cá, reembolso-lhe { $amount }.
}

## Goods

act-replacement = Vou enviar-lhe{ own-dispatch }, sem custos, { $kind ->
    [again] novamente a sua encomenda
    [right] o artigo certo
    [size] o tamanho certo
   *[new] um artigo de substituição
}{ own-arrives }.
act-resend-parts = Vou enviar-lhe{ own-dispatch }, sem custos, as peças em falta{ own-arrives }.
act-repair = Vou mandar reparar o artigo, sem custos para si.
repair-label = Vai receber uma etiqueta pré-paga para o enviar.

## Where it is

act-on-its-way = { $carrier ->
    [none] A sua encomenda está a caminho{ own-tracking }.
   *[named] A sua encomenda está a caminho com { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] A sua encomenda está pronta para levantamento{ own-tracking }.
   *[named] A sua encomenda está pronta para levantamento num ponto { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] A sua encomenda está em distribuição{ own-tracking }.
   *[named] A sua encomenda está em distribuição com { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] A sua encomenda está neste momento na alfândega{ own-tracking }.
   *[named] A sua encomenda está neste momento na alfândega e seguirá depois com { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] A sua encomenda ainda não foi expedida.
   *[dated] A sua encomenda ainda não foi expedida; será enviada até { $date }.
}
last-scan = O último registo da encomenda foi feito{ own-on-date }{ own-in-place }.
expected = A chegada está prevista para { $date }.
wait-offer = { $until ->
    [none] Se nada avançar, basta responder aqui e eu falo com a transportadora.
   *[dated] Se até lá não tiver chegado, basta responder aqui e eu trato logo do assunto.
}
act-trace = Vou pedir { own-to-carrier } que procure a encomenda{ own-tracking } e digo-lhe aqui o resultado.
follow-up = Terá notícias minhas até { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Segundo o seguimento, a encomenda{ own-tracking } foi entregue{ own-on-date }{ own-in-place }.
   *[named] Segundo o seguimento de { $carrier }, a encomenda{ own-tracking } foi entregue{ own-on-date }{ own-in-place }.
}
signed-for = A receção foi assinada por “{ $name }”.
help-find = Se não a encontrar, basta responder aqui e eu peço à transportadora os pormenores da entrega.
act-contest = Analisei os registos desta encomenda e vou entregá-los { own-to-platform }, que tomará a decisão. Se entretanto puder ajudar, basta responder aqui.
act-refer-fulfilment = Esta encomenda foi armazenada e enviada { own-by-platform }, cujo serviço de apoio ao cliente trata da entrega e de um eventual reembolso. Pode contactá-lo a partir da encomenda na sua conta.
act-refer-delivery = As questões de entrega e os reembolsos desta encomenda são tratados { own-by-platform } num processo próprio, que encontra junto da encomenda na sua conta.
act-refer-payment = Os pagamentos são tratados apenas { own-by-platform }, e eu não vejo dados de pagamento. O serviço de apoio ao cliente pode verificar o pagamento consigo.
act-refer = Este assunto é tratado { own-by-platform } num processo próprio, que encontra junto da encomenda na sua conta.

## Cancelling, address, answers

act-cancel = Vou cancelar a encomenda. Nada será enviado, e qualquer pagamento já feito será devolvido na totalidade.
act-cancel-shipped = { $carrier ->
    [none] A encomenda já está a caminho e já não pode ser travada.
   *[named] A encomenda já está com { $carrier } e já não pode ser travada.
}
return-after-arrival = { $days ->
    [none] Assim que chegar, pode devolvê-la e receber o reembolso.
   *[known] Assim que chegar, tem { $days } dias para a devolver e receber o reembolso.
}
act-address-open = Só posso enviar para a morada indicada na encomenda. Se na sua conta ainda a puder alterar, envio para a nova.
act-address-shipped = { $carrier ->
    [none] A encomenda{ own-tracking } já está a caminho da morada indicada e não a posso reencaminhar. A transportadora pode dizer-lhe o que ainda é possível.
   *[named] A encomenda{ own-tracking } já está a caminho da morada indicada com { $carrier } e não a posso reencaminhar. { $carrier } pode dizer-lhe o que ainda é possível.
}
act-answer = { $answer }
act-glad = Fico feliz por saber que está tudo bem.
act-answer-later = Vou verificar e envio-lhe aqui uma resposta segura.

## When we cannot

decline-window = { $date ->
    [none] O prazo de devolução desta encomenda já terminou, pelo que já não a posso aceitar de volta.
   *[dated] O prazo de devolução desta encomenda terminou { DAY($date, form: "on") }, pelo que já não a posso aceitar de volta.
}
decline-beyond-order = Não posso oferecer pagamentos nem artigos além do que foi encomendado.
decline-refunded = O reembolso{ own-amount } já foi efetuado{ own-on-date }.
decline-general = Analisei a encomenda com atenção e não posso aceitar este pedido.
decline-offer = Se houver algum problema com o próprio artigo, descreva-o aqui e procurarei uma solução.
decline-bank = Se ainda não vir o valor, o seu banco pode verificar.
decline-return = Pode devolver o artigo e receber o reembolso até { $date }.

## As soon as the buyer has answered

after-full-refund = Assim que tiver a sua resposta, reembolso-lhe o valor total{ own-amount }.
after-partial-refund = Assim que tiver a sua resposta, faço-lhe uma proposta justa de reembolso parcial.
after-refund-duties = Assim que o tiver, reembolso-lhe as taxas{ own-amount }.
after-coupon = Assim que tiver a sua resposta, trato de lhe dar um crédito{ own-amount }.
after-return-and-refund = Assim que tiver a sua resposta, trato da devolução e do reembolso.
after-replacement = { $kind ->
    [again] Assim que tiver a sua resposta, envio-lhe novamente a sua encomenda, sem custos.
    [right] Assim que tiver a sua resposta, envio-lhe o artigo certo, sem custos.
    [size] Assim que tiver a sua resposta, envio-lhe o tamanho certo, sem custos.
   *[new] Assim que tiver a sua resposta, envio-lhe um artigo de substituição, sem custos.
}
after-resend-parts = Assim que tiver a sua resposta, envio-lhe as peças em falta, sem custos.
after-repair = Assim que tiver a sua resposta, trato da reparação, sem custos para si.

## One question at most

ask-photo-of-damage = Pode enviar-me uma fotografia do dano?
ask-photo-of-defect = Pode enviar-me uma fotografia ou um vídeo curto que mostre o defeito?
ask-photo-of-item-received = Pode enviar-me uma fotografia do artigo que recebeu?
ask-which-part-is-missing = Pode dizer-me que peça falta?
ask-which-size-is-needed = Pode dizer-me de que tamanho precisa?
ask-what-differs = Pode dizer-me o que é diferente da descrição?
ask-check-with-neighbours = Pode perguntar aos vizinhos e ver nos locais onde costumam deixar encomendas?
ask-return-tracking-number = Pode enviar-me o número de seguimento da sua devolução?
ask-duty-receipt = Pode enviar-me uma fotografia do recibo das taxas?
ask-correct-address = Pode verificar se a morada da encomenda está completa e correta?
ask-what-is-wrong = Pode dizer-me resumidamente o que se passa?
