"""What portals and carriers write, in eight languages, means the same to us."""

import pytest

from server.orders import words

SAID = {
    "state": {
        "delivered": "Delivered · Zugestellt · 已妥投 · 配達完了 · Livré · Consegnato · Entregado · Entregue",
        "failed-attempt": "Delivery attempted · Zustellversuch erfolglos · 投递失败 · 不在のため持ち戻り · "
        "Tentative de livraison, destinataire absent · Tentativo di consegna fallito · No entregado · Não entregue",
        "returned": "Returned to sender · 已退回 · 返送済み · Retourné à l'expéditeur · Restituito al mittente · "
        "Devuelto al remitente · Devolvido ao remetente",
        "out-for-delivery": "Out for delivery · In Zustellung · 派送中 · 配達中 · En cours de livraison · "
        "In consegna · En reparto · Saiu para entrega",
        "customs": "Held by customs · Zollabfertigung · 清关中 · 通関手続中 · En douane · In dogana · En aduana",
        "in-transit": "In transit · Unterwegs · 运输中 · 到着 · En cours d'acheminement · In transito · En tránsito",
    },
    "status": {
        "unshipped": "Unshipped · Nicht versandt · 未发货 · 未出荷 · Non expédiée · Non spedito · No enviado",
        "shipped": "Shipped · Versandt · 已发货 · 出荷済み · Expédiée · Spedito · Enviado",
        "delivered": "Delivered · Zugestellt · 已送达 · 配達済み · Livrée · Consegnato · Entregado",
        "cancelled": "Cancelled · Storniert · 已取消 · キャンセル済み · Annulée · Annullato · Cancelado",
        "pending": "Pending · Ausstehend · 等待中 · 保留中 · En attente · In attesa · Pendiente",
    },
    "sender": {
        "buyer": "Buyer · Käufer · 买家 · 購入者 · Acheteur · Acquirente · Comprador",
        "seller": "You · Verkäufer · 卖家 · 出品者 · Vendeur · Venditore · Vendedor",
    },
    "fulfilment": {
        "platform": "Amazon · Versand durch Amazon · 亚马逊配送 · Amazonから発送 · Expédié par Amazon · "
        "Spedito da Amazon · Gestionado por Amazon",
        "seller": "Seller · Verkäufer · 卖家自行配送 · 出品者 · Vendeur · Venditore · Vendedor",
    },
    "yes": {
        "true": "Yes · Ja · 是 · はい · Oui · Sì · Sí · Sim · Protégé · Protetto · Protegido",
        "false": "No · Nein · 否 · いいえ · Non · Não · Not protected · Non protégé · Non protetto · No protegido · "
        "Sans signature · Sin firma · Senza firma",
    },
    "postage_payer": {
        "seller": "Seller · Kostenlos · 卖家 · 無料 · Vendeur · Venditore · Vendedor · Gratis",
        "buyer": "Buyer · Käufer · 买家 · 購入者 · Acheteur · Acquirente · Comprador",
    },
    "claim_kind": {
        "a-to-z": "A-to-z Guarantee claim · A-bis-z-Garantieantrag · マーケットプレイス保証",
        "inr-case": "Item not received · Artikel nicht erhalten · 未收到物品 · Objet non reçu · "
        "Oggetto non ricevuto · Artículo no recibido",
        "payment-dispute": "Payment dispute · Zahlungsanfechtung · 付款争议 · Contestation de paiement · "
        "Contestazione di pagamento · Disputa de pago",
    },
}


@pytest.mark.parametrize(
    ("group", "code", "text"),
    [
        (group, code, text)
        for group, codes in SAID.items()
        for code, texts in codes.items()
        for text in texts.split(" · ")
    ],
)
def test_a_word_of_a_page_means_its_code(group: str, code: str, text: str) -> None:
    assert words.code(group, text) == code
