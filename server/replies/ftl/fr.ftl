### What the buyer reads, in French.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}« { $item } »
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}de { $amount }
}
own-total = { $amount ->
    [none] {""}
   *[known] , soit { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}dès aujourd’hui
   *[dated] {" "}le { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] {" "}; la livraison est prévue le { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(numéro de suivi { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}le { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}à { $place }
}
own-platform = { $platform ->
    [none] la plateforme
   *[named] { $platform }
}
own-to-platform = { $platform ->
    [none] à la plateforme
   *[named] à { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Bonjour,
    [company] Bonjour,
    [mr] Bonjour Monsieur { $name },
    [ms] Bonjour Madame { $name },
   *[named] Bonjour { $name },
}
closing = { $tone ->
    [apologetic] Merci de nous avoir prévenus.
    [firm] Nous restons à votre disposition ici pour toute question.
   *[neutral] Pour toute question, il vous suffit de répondre à ce message.
}
closing-question = Merci par avance pour votre aide.
sign-off = Bien cordialement,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Nous sommes désolés que votre commande{ own-title } ne soit pas encore arrivée.
    [firm] Vous nous écrivez que votre commande{ own-title } n’est pas encore arrivée.
   *[neutral] Merci de nous avoir signalé que votre commande{ own-title } n’est pas encore arrivée.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Nous sommes désolés que vous n’ayez pas trouvé votre commande{ own-title }, alors qu’elle est indiquée comme livrée.
    [firm] Vous nous écrivez ne pas avoir trouvé votre commande{ own-title }, alors qu’elle est indiquée comme livrée.
   *[neutral] Merci de nous avoir signalé que vous n’avez pas trouvé votre commande{ own-title }, alors qu’elle est indiquée comme livrée.
}
ack-late = { $tone ->
    [apologetic] Nous sommes désolés que votre commande{ own-title } arrive plus tard que prévu.
    [firm] Vous nous écrivez que votre commande{ own-title } arrive plus tard que prévu.
   *[neutral] Merci pour votre message. Vous attendez votre commande{ own-title }, qui arrive plus tard que prévu.
}
ack-damaged = { $tone ->
    [apologetic] Nous sommes désolés que votre commande{ own-title } soit arrivée endommagée.
    [firm] Vous nous écrivez que votre commande{ own-title } est arrivée endommagée.
   *[neutral] Merci de nous avoir signalé que votre commande{ own-title } est arrivée endommagée.
}
ack-defective = { $tone ->
    [apologetic] Nous sommes désolés que l’article{ own-title } ne fonctionne pas correctement.
    [firm] Vous nous écrivez que l’article{ own-title } ne fonctionne pas correctement.
   *[neutral] Merci de nous avoir signalé que l’article{ own-title } ne fonctionne pas correctement.
}
ack-not-as-described = { $tone ->
    [apologetic] Nous sommes désolés que l’article{ own-title } ne corresponde pas à ce que la description vous laissait attendre.
    [firm] Vous nous écrivez que l’article{ own-title } diffère de sa description.
   *[neutral] Merci de nous avoir signalé que l’article{ own-title } n’est pas tel que vous l’attendiez.
}
ack-wrong-item = { $tone ->
    [apologetic] Nous sommes désolés que vous n’ayez pas reçu le bon article pour votre commande{ own-title }.
    [firm] Vous nous écrivez que vous n’avez pas reçu le bon article pour votre commande{ own-title }.
   *[neutral] Merci de nous avoir signalé que vous n’avez pas reçu le bon article pour votre commande{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Nous sommes désolés que votre commande{ own-title } soit arrivée incomplète.
    [firm] Vous nous écrivez que votre commande{ own-title } est arrivée incomplète.
   *[neutral] Merci de nous avoir signalé que votre commande{ own-title } est arrivée incomplète.
}
ack-size-fit = { $tone ->
    [apologetic] Nous sommes désolés que l’article{ own-title } ne soit pas à votre taille.
    [firm] Vous nous écrivez que l’article{ own-title } n’est pas à votre taille.
   *[neutral] Merci de nous avoir signalé que l’article{ own-title } n’est pas à votre taille.
}
ack-counterfeit = { $tone ->
    [apologetic] Nous sommes désolés que vous ayez des doutes sur l’authenticité de l’article{ own-title }.
    [firm] Vous nous écrivez que vous avez des doutes sur l’authenticité de l’article{ own-title }.
   *[neutral] Merci de nous avoir fait part de vos doutes sur l’authenticité de l’article{ own-title }.
}
ack-changed-mind = Merci pour votre message. Vous souhaitez retourner l’article{ own-title }.
ack-cancellation = Merci pour votre message. Vous ne souhaitez plus recevoir votre commande{ own-title }.
ack-customs-duties = { $tone ->
    [apologetic] Nous sommes désolés que des frais d’importation vous aient été réclamés pour votre commande{ own-title }.
    [firm] Vous nous écrivez que des frais d’importation vous ont été réclamés pour votre commande{ own-title }.
   *[neutral] Merci de nous avoir signalé que des frais d’importation vous ont été réclamés pour votre commande{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Nous sommes désolés que vous attendiez encore le remboursement de votre commande{ own-title }.
    [firm] Vous nous écrivez que vous attendez encore le remboursement de votre commande{ own-title }.
   *[neutral] Merci pour votre message. Vous attendez encore le remboursement de votre commande{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Nous sommes désolés que le retour de votre commande{ own-title } ne se passe pas comme il le devrait.
    [firm] Vous nous écrivez que le retour de votre commande{ own-title } pose un problème.
   *[neutral] Merci de nous avoir signalé le problème lié au retour de votre commande{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Nous sommes désolés de cette inquiétude : vous nous écrivez que vous n’avez pas passé cette commande vous-même.
    [firm] Vous nous écrivez que vous n’avez pas passé cette commande vous-même.
   *[neutral] Merci de nous avoir signalé que vous n’avez pas passé cette commande vous-même.
}
ack-review-threat = { $tone ->
    [apologetic] Nous sommes désolés que votre commande{ own-title } ne vous donne pas satisfaction.
   *[neutral] Merci pour votre message au sujet de votre commande{ own-title }.
}
ack-address-change = Merci pour votre message au sujet de l’adresse de livraison de votre commande{ own-title }.
ack-product-question = Merci pour votre question au sujet de l’article{ own-title }.
ack-nothing = Nous vous écrivons au sujet de votre commande{ own-title }.
ack-other = { $tone ->
    [apologetic] Nous sommes désolés des désagréments rencontrés avec votre commande{ own-title }.
   *[neutral] Merci pour votre message au sujet de votre commande{ own-title }.
}

## Money back

act-full-refund = Nous vous remboursons intégralement{ own-total }.
refund-days = Le montant apparaît en général sur votre compte sous { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
act-partial-refund = { $arrived ->
    [no] Pour ce retard, nous pouvons vous rembourser { $amount ->
        [none] une partie du prix
       *[known] { $amount }
    }.
   *[yes] Nous pouvons vous rembourser { $amount ->
        [none] une partie du prix
       *[known] { $amount }
    }, et vous gardez l’article.
} Si cela vous convient, une courte réponse suffit et nous faisons le nécessaire.
duties-prepaid = Ces frais étaient déjà compris dans votre commande et n’auraient pas dû vous être réclamés une seconde fois.
act-refund-duties = { $amount ->
    [none] Nous vous remboursons la somme payée.
   *[known] Nous vous remboursons les { $amount } payés.
}
act-coupon = Nous vous accordons un avoir{ own-amount } sur votre prochaine commande.
keep-item = { $type ->
    [damaged] Vous n’avez pas besoin de renvoyer l’article endommagé.
    [wrong-item] Vous n’avez pas besoin de renvoyer l’article reçu par erreur.
   *[other] Vous n’avez pas besoin de renvoyer l’article.
}

## Sending it back

act-return-paid = Vous pouvez renvoyer l’article sans frais ; vous recevrez une étiquette de retour prépayée.
act-return-own = Vous pouvez tout à fait renvoyer l’article ; dans ce cas, les frais de retour sont à votre charge.
act-return = Vous pouvez tout à fait renvoyer l’article.
return-first-item = Merci de renvoyer le premier article avec l’étiquette prépayée que vous recevrez ; cela ne vous coûte rien.
return-start = Si ce n’est pas déjà fait, merci de demander le retour depuis la commande, dans votre compte.
return-by = Merci de l’expédier au plus tard le { $date }.
return-refund = { $amount ->
    [none] Dès son arrivée, nous vous remboursons le prix d’achat.
   *[known] Dès son arrivée, nous vous remboursons { $amount }.
}

## Goods

act-replacement = Nous vous { $kind ->
    [again] expédions de nouveau votre commande, sans frais{ own-dispatch }
    [right] envoyons gratuitement le bon article{ own-dispatch }
    [size] envoyons gratuitement la bonne taille{ own-dispatch }
   *[new] envoyons gratuitement un article de remplacement{ own-dispatch }
}{ own-arrives }.
act-resend-parts = Nous vous envoyons gratuitement les pièces manquantes{ own-dispatch }{ own-arrives }.
act-repair = Nous faisons réparer l’article, sans frais pour vous.
repair-label = Pour l’envoi, vous recevrez une étiquette prépayée.

## Where it is

act-on-its-way = { $carrier ->
    [none] Votre colis est en route{ own-tracking }.
   *[named] Votre colis est en route avec { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Votre colis{ own-tracking } est disponible en point de retrait.
   *[named] Votre colis{ own-tracking } est disponible en point de retrait { $carrier }.
}
act-out-for-delivery = { $carrier ->
    [none] Votre colis{ own-tracking } est en cours de livraison.
   *[named] Votre colis{ own-tracking } est en cours de livraison par { $carrier }.
}
act-in-customs = { $carrier ->
    [none] Votre colis{ own-tracking } est actuellement en douane.
   *[named] Votre colis{ own-tracking } est actuellement en douane ; { $carrier } l’acheminera ensuite.
}
act-not-shipped = { $date ->
    [none] Votre colis n’est pas encore parti.
   *[dated] Votre colis n’est pas encore parti ; il sera expédié au plus tard le { $date }.
}
last-scan = Le colis a été scanné pour la dernière fois{ own-on-date }{ own-in-place }.
expected = La livraison est prévue le { $date }.
wait-offer = { $until ->
    [none] Si le suivi n’évolue pas, répondez simplement ici et nous relancerons le transporteur.
   *[dated] S’il n’est pas là à cette date, répondez simplement ici et nous nous en occuperons aussitôt.
}
act-trace = { $carrier ->
    [none] Nous faisons rechercher le colis{ own-tracking } par le transporteur et vous donnerons ici le résultat.
   *[named] Nous faisons rechercher le colis{ own-tracking } par { $carrier } et vous donnerons ici le résultat.
}
follow-up = Vous aurez de nos nouvelles au plus tard le { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] D’après le suivi, le colis{ own-tracking } a été livré{ own-on-date }{ own-in-place }.
   *[named] D’après { $carrier }, le colis{ own-tracking } a été livré{ own-on-date }{ own-in-place }.
}
signed-for = La remise a été signée par « { $name } ».
help-find = Si vous ne le retrouvez pas, répondez simplement ici et nous demanderons au transporteur les détails de la livraison.
act-contest = Nous avons vérifié le dossier de cette commande et le transmettons { own-to-platform }, qui statuera. Si nous pouvons vous aider entre-temps, répondez simplement ici.
act-refer-fulfilment = Cette commande a été stockée et expédiée par { own-platform } ; c’est donc son service client qui s’occupe de la livraison et d’un éventuel remboursement. Vous pouvez le joindre depuis la commande, dans votre compte.
act-refer-delivery = Pour cette commande, les questions de livraison et de remboursement sont traitées par { own-platform } selon sa propre procédure ; vous la trouverez avec la commande, dans votre compte.
act-refer-payment = Les paiements sont gérés uniquement par { own-platform }, dont le service client peut vérifier le vôtre avec vous. De notre côté, nous n’avons accès à aucune donnée de paiement.
act-refer = Cette demande est traitée par { own-platform } selon sa propre procédure ; vous la trouverez avec la commande, dans votre compte.

## Cancelling, address, answers

act-cancel = Nous annulons la commande pour vous. Rien ne sera expédié, et tout paiement déjà effectué vous sera intégralement remboursé.
act-cancel-shipped = { $carrier ->
    [none] Le colis est déjà en route et ne peut plus être arrêté.
   *[named] Le colis est déjà chez { $carrier } et ne peut plus être arrêté.
}
return-after-arrival = { $days ->
    [none] Dès son arrivée, vous pourrez le retourner contre remboursement.
   *[known] Après son arrivée, vous aurez { $days } jours pour le retourner contre remboursement.
}
act-address-open = Nous ne pouvons expédier qu’à l’adresse indiquée dans la commande. Si votre compte vous permet encore de la modifier, nous expédierons à la nouvelle.
act-address-shipped = { $carrier ->
    [none] Le colis{ own-tracking } est déjà en route vers l’adresse indiquée dans la commande et nous ne pouvons pas le dévier. Le transporteur pourra vous dire ce qui est encore possible.
   *[named] Le colis{ own-tracking } est déjà en route avec { $carrier } vers l’adresse indiquée dans la commande et nous ne pouvons pas le dévier. { $carrier } pourra vous dire ce qui est encore possible.
}
act-answer = { $answer }
act-glad = Nous sommes ravis que tout soit en ordre.
act-answer-later = Nous vérifions ce point et vous enverrons ici une réponse fiable.

## When we cannot

decline-window = { $date ->
    [none] Le délai de retour de cette commande est terminé ; nous ne pouvons donc plus la reprendre.
   *[dated] Le délai de retour de cette commande s’est terminé le { $date } ; nous ne pouvons donc plus la reprendre.
}
decline-beyond-order = Nous ne pouvons proposer ni paiement ni article au-delà de ce qui a été commandé.
decline-refunded = Le remboursement{ own-amount } a déjà été effectué{ own-on-date }.
decline-general = Nous avons vérifié la commande avec soin et ne pouvons pas donner suite à cette demande.
decline-offer = Si l’article lui-même pose un problème, décrivez-le-nous ici et nous chercherons une solution.
decline-bank = Si vous ne le voyez pas encore, votre banque peut vérifier sa réception.
decline-return = Vous pouvez renvoyer l’article contre remboursement jusqu’au { $date }.

## As soon as the buyer has answered

after-full-refund = Dès réception de votre réponse, nous vous remboursons intégralement{ own-total }.
after-partial-refund = Dès réception de votre réponse, nous vous proposons un remboursement partiel équitable.
after-refund-duties = { $amount ->
    [none] Dès sa réception, nous vous remboursons la somme payée.
   *[known] Dès sa réception, nous vous remboursons les { $amount } payés.
}
after-coupon = Dès réception de votre réponse, nous vous accordons un avoir{ own-amount }.
after-return-and-refund = Dès réception de votre réponse, nous organisons le retour et le remboursement.
after-replacement = { $kind ->
    [again] Dès réception de votre réponse, nous vous expédions de nouveau votre commande, sans frais.
    [right] Dès réception de votre réponse, nous vous envoyons gratuitement le bon article.
    [size] Dès réception de votre réponse, nous vous envoyons gratuitement la bonne taille.
   *[new] Dès réception de votre réponse, nous vous envoyons gratuitement un article de remplacement.
}
after-resend-parts = Dès réception de votre réponse, nous vous envoyons gratuitement les pièces manquantes.
after-repair = Dès réception de votre réponse, nous organisons la réparation, sans frais pour vous.

## One question at most

ask-photo-of-damage = Pourriez-vous nous envoyer une photo des dégâts ?
ask-photo-of-defect = Pourriez-vous nous envoyer une photo ou une courte vidéo montrant le défaut ?
ask-photo-of-item-received = Pourriez-vous nous envoyer une photo de l’article reçu ?
ask-which-part-is-missing = Pourriez-vous nous dire quelle pièce manque ?
ask-which-size-is-needed = Pourriez-vous nous dire quelle taille il vous faut ?
ask-what-differs = Pourriez-vous nous dire ce qui diffère de la description ?
ask-check-with-neighbours = Pourriez-vous demander à vos voisins et regarder aux endroits où les colis sont parfois déposés ?
ask-return-tracking-number = Pourriez-vous nous envoyer le numéro de suivi de votre retour ?
ask-duty-receipt = Pourriez-vous nous envoyer une photo du reçu de ces frais ?
ask-correct-address = Pourriez-vous vérifier que l’adresse indiquée dans la commande est complète et exacte ?
ask-what-is-wrong = Pourriez-vous nous dire en quelques mots ce qui ne va pas ?
