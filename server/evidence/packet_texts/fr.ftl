# Les mots d'un dossier de preuves. Des faits seulement ; le lecteur dispose de quatre-vingt-dix secondes.

title = Réponse du vendeur
title-record = Dossier
page = Page
prepared = Établi le { $date }
heading-answer = Réponse
heading-facts = Faits déterminants
heading-ask = Demande
heading-timeline = Chronologie
heading-evidence = Liste des preuves
exhibit = Pièce { $number }
exhibit-order = Commande
exhibit-tracking = Expédition et suivi
exhibit-messages = Messages
exhibit-return = Retour

label-order = Numéro de commande
label-marketplace = Place de marché
label-item = Article
label-quantity = Quantité
label-price = Prix
label-total = Total de la commande
label-amount = Montant contesté
label-claim = Réclamation
label-subject = Objet
label-opened = Ouverture
label-deadline = Réponse avant le
label-reason = Motif indiqué
label-placed = Commandé
label-ship-by = Expédier avant le
label-deliver-by = Livrer avant le
label-fulfilment = Traitement
label-address = Adresse de livraison
label-duty-terms = Conditions douanières
label-return-policy = Délai de retour
label-carrier = Transporteur
label-tracking-number = Numéro de suivi
label-service = Service
label-dispatched = Expédié
label-first-scan = Premier scan du transporteur
label-delivered = Livré
label-signed-by = Signé par
label-protection = Protection contre les réclamations
label-time = Date et heure
label-event = Événement
label-state = État
label-place = Lieu
label-origin = Origine
label-exhibit = Pièce
label-fact = Fait
label-record = Ce que montre le dossier
label-file = Fichier
label-size = Taille
label-source = Source
label-captured = Enregistré
label-hash = SHA-256
label-attachment = Pièce jointe
label-translation = Traduction
label-requested = Demandé
label-received = Reçu
label-comment = Commentaire
value-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
value-fulfilled-seller = par le vendeur
value-fulfilled-platform = par { $platform }
value-no-returns = pas de retour
value-protected = achetée via { $platform }, protégée contre les réclamations
value-bytes = { $size } octets
times-in = Heures : { $zone }.
read-from = Lu sur : { $pages }
hash-note = Les fichiers sont joints sans modification dans le dossier « originals ». Leurs valeurs SHA-256 permettent à chacun de vérifier qu'ils n'ont pas été modifiés.
page-order-detail = page de la commande
page-order-list = liste des commandes
page-contact-buyer = page des messages
page-case = dossier

who-buyer = Acheteur
who-seller = Vendeur
who-platform = { $platform }
who-carrier = Transporteur
who-order = Commande

source-buyer-message = pièce jointe à un message de l'acheteur
source-seller-message = pièce jointe à un message du vendeur
source-seller-upload = ajouté par le vendeur
source-carrier = transporteur
source-page = page de la place de marché

event-placed = Commande passée
event-dispatched = Commande expédiée
event-first-scan = Premier scan du transporteur
event-delivered = Livré
event-claim = Ouverture : { $kind }
event-decided-buyer = Décision en faveur de l'acheteur
event-decided-seller = Décision en faveur du vendeur
event-debited = Montant débité
event-return-requested = Retour demandé
event-return-received = Retour reçu

answer-subject = Objet du dossier : { $type }.
answer-subject-dated = Objet du dossier du { $date } : { $type }.
answer-appeal = Une décision en faveur de l'acheteur a été rendue le { $date } ; ceci est la réponse du vendeur à cette décision.
answer-record = Les documents de la commande figurent sur les pages suivantes.

fact-platform-fulfilled = La commande a été stockée, emballée et expédiée par { $platform }.
fact-protected = L'étiquette d'expédition a été achetée via { $platform } et bénéficie de la protection contre les réclamations.
fact-delivered = Le transporteur a enregistré la livraison du colis { $number } : { $when }.
fact-address-match = Le lieu de livraison enregistré par le transporteur est celui de l'adresse de livraison de la commande : { $place }.
fact-signed = La réception du colis a été signée par { $name }.
fact-scan-on-time = Le transporteur a scanné le colis pour la première fois le { $date }, dans le délai d'expédition fixé au { $due }.
fact-scan = Le transporteur a scanné le colis pour la première fois le { $date }.
fact-moving = Le colis est en cours d'acheminement ; dernier scan du transporteur : { $when }.
fact-dispatched-on-time = La commande a été expédiée le { $date }, dans le délai d'expédition fixé au { $due }.
fact-answered = Le vendeur a répondu au premier message de l'acheteur en moins { $hours ->
    [one] d'une heure
   *[other] de { $hours } heures
}.
fact-return-late = Le retour a été demandé { $days } jours après la livraison ; le délai de retour de la commande est de { $allowed } jours.
fact-policy = Le délai de retour de la commande est de { $allowed } jours.
fact-duties-prepaid = Les droits et taxes d'importation étaient compris dans le prix payé ({ $terms }).
fact-duties-recipient = Selon les conditions de la commande, les droits d'importation sont à la charge du destinataire ({ $terms }).
fact-enclosed = Preuve jointe : { $item }.

label-fact-platform-fulfilled = Traitement
label-fact-protected = Étiquette d'expédition
label-fact-delivered = Livré
label-fact-address-match = Lieu de livraison
label-fact-signed = Signé par
label-fact-scan-on-time = Premier scan du transporteur
label-fact-scan = Premier scan du transporteur
label-fact-moving = Dernier scan
label-fact-dispatched-on-time = Expédié
label-fact-answered = Première réponse à l'acheteur
label-fact-return-late = Retour demandé
label-fact-policy = Délai de retour
label-fact-duties-prepaid = Conditions douanières
label-fact-duties-recipient = Conditions douanières
value-in-time = { $date } (délai : { $due })
value-hours = { $hours ->
    [one] en moins d'une heure
   *[other] en moins de { $hours } heures
}
value-after-days = { $days } jours après la livraison (délai : { $allowed } jours)

ask-platform-delivery = { $platform } a stocké et expédié cette commande. Nous demandons à { $platform } de traiter la question de la livraison avec l'acheteur et de ne pas débiter le vendeur.
ask-protection = Nous demandons à { $platform } de prendre en charge tout remboursement au titre de la protection de l'étiquette et de ne pas imputer la réclamation au compte du vendeur.
ask-reverse = Nous demandons à { $platform } d'annuler la décision au vu des documents présentés ici, de restituer le montant débité et de retirer la réclamation des indicateurs du vendeur.
ask-close = Nous demandons à { $platform } de trancher en faveur du vendeur au vu des documents présentés ici et de ne pas imputer le dossier au compte du vendeur.
ask-record = Aucune réclamation n'est ouverte. Ces documents sont conservés avec la commande ; rien n'est demandé à { $platform } à ce stade.

shown-unreadable = L'image n'a pas pu être affichée ici ; le fichier est joint sans modification.
shown-locked = Le document est protégé par un mot de passe et n'a pas pu être affiché ici ; le fichier est joint sans modification.
shown-not = Ce type de fichier n'est pas affiché ici ; il est joint sans modification.
shown-pages = Page { $page } sur { $pages }
shown-first-pages = Les { $shown } premières pages sur { $pages } sont affichées ; le document entier est joint.

kind-message = Message de l'acheteur
kind-return-request = Demande de retour
kind-a-to-z = Réclamation Garantie A à Z
kind-inr-case = Litige « objet non reçu »
kind-snad-case = Litige « objet non conforme »
kind-cancellation-request = Demande d'annulation
kind-payment-dispute = Contestation de paiement
kind-chargeback = Rétrofacturation
kind-feedback = Évaluation du vendeur
kind-review = Commentaire sur le produit
kind-policy-warning = Avertissement de conformité

type-not-received = article signalé comme non reçu
type-delivered-not-received = article signalé comme non reçu, livraison enregistrée par le transporteur
type-late = livraison tardive
type-damaged = article signalé comme endommagé à l'arrivée
type-defective = article signalé comme défectueux
type-not-as-described = article signalé comme différent de l'annonce
type-wrong-item = réception d'un autre article signalée
type-missing-parts = pièces signalées comme manquantes
type-size-fit = taille ou coupe
type-counterfeit = authenticité de l'article
type-changed-mind = l'acheteur ne souhaite plus l'article
type-cancellation = annulation de la commande
type-customs-duties = droits d'importation et douane
type-refund-not-received = remboursement signalé comme non reçu
type-return-problem = traitement du retour
type-unauthorized-payment = paiement signalé comme non autorisé
type-review-threat = demande liée à une évaluation
type-address-change = changement d'adresse de livraison
type-product-question = question sur l'article
type-other = réclamation de l'acheteur

state-pre-transit = Annoncé
state-in-transit = En transit
state-out-for-delivery = En cours de livraison
state-available-for-pickup = Disponible au retrait
state-customs = En douane
state-exception = Incident
state-failed-attempt = Tentative de livraison
state-delivered = Livré
state-returning = En retour
state-returned = Retourné à l'expéditeur
state-lost = Perdu
state-expired = Suivi terminé
state-unknown = –
