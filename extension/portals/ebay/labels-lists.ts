/** Heads of the columns of eBay's lists, where they say it in fewer words than the pages of one order. */

import type { LabelTable } from "../labels";

/** Of lists of orders and returns, by path of a row. */
export const LIST = {
  "order.total": {
    en: ["Total", "Total price"],
    zh: ["总计", "总额", "总价"],
    de: ["Gesamt", "Gesamtbetrag", "Summe", "Gesamtpreis"],
    fr: ["Total", "Prix total"],
    es: ["Total", "Precio total"],
    it: ["Totale", "Prezzo totale"],
    ja: ["合計", "合計金額"],
  },
  "order.placed_at": {
    en: ["Date sold", "Sale date"],
    zh: ["售出"],
    de: ["Verkaufsdatum"],
    fr: ["Date de vente"],
    es: ["Fecha de venta"],
    it: ["Data di vendita"],
    ja: ["販売日"],
  },
} as const satisfies LabelTable<string>;

/** Of a list of returns: what it says without saying that it is the return's. */
export const RETURN_LIST = {
  "return.id": {
    en: ["Return", "Return details"],
    zh: ["退货"],
    de: ["Rückgabe"],
    fr: ["Retour"],
    es: ["Devolución"],
    it: ["Restituzione", "Reso"],
    ja: ["返品"],
  },
  "return.status": {
    en: ["Status"],
    zh: ["状态"],
    de: ["Status"],
    fr: ["Statut", "État"],
    es: ["Estado"],
    it: ["Stato"],
    ja: ["ステータス", "状況"],
  },
  "return.reason": {
    en: ["Reason"],
    zh: ["原因", "理由"],
    de: ["Grund"],
    fr: ["Motif", "Raison"],
    es: ["Motivo", "Razón"],
    it: ["Motivo"],
    ja: ["理由"],
  },
  "return.requested_at": {
    en: ["Date requested", "Requested", "Requested on", "Return initiated", "Opened", "Date opened", "Initiated"],
    zh: ["申请日期", "发起日期", "开始日期", "退货发起日期"],
    de: ["Beantragt", "Beantragt am", "Eröffnet am", "Angefragt am", "Eingeleitet am", "Gestartet am"],
    fr: ["Demandé le", "Date de la demande", "Ouvert le", "Retour initié le", "Initié le"],
    es: ["Solicitado el", "Fecha de solicitud", "Iniciada el", "Abierta el", "Fecha de la solicitud"],
    it: ["Richiesto il", "Data della richiesta", "Aperta il", "Iniziata il", "Data richiesta"],
    ja: ["申請日", "リクエスト日", "開始日"],
  },
  "return.refund_amount": {
    en: ["Refund", "Refund details", "Amount"],
    zh: ["退款", "金额"],
    de: ["Rückerstattung", "Erstattung", "Betrag"],
    fr: ["Remboursement", "Montant"],
    es: ["Reembolso", "Importe"],
    it: ["Rimborso", "Importo"],
    ja: ["返金", "金額"],
  },
  "return.respond_by": {
    en: ["Respond by", "Response due", "Due", "Due by", "Due date"],
    zh: ["回复截止日期", "截止日期", "请在此日期前回复"],
    de: ["Antworten bis", "Frist", "Fällig am", "Fällig bis"],
    fr: ["Répondre avant le", "Date limite", "Échéance"],
    es: ["Responder antes del", "Fecha límite"],
    it: ["Rispondi entro", "Rispondi entro il", "Scadenza"],
    ja: ["回答期限", "期限"],
  },
} as const satisfies LabelTable<string>;

/** Of the list of conversations. */
export const INBOX = {
  "buyer.name": {
    en: ["From", "Sender", "Buyer", "Member"],
    zh: ["发件人", "发送者", "买家", "来自"],
    de: ["Von", "Absender", "Käufer"],
    fr: ["De", "Expéditeur", "Acheteur"],
    es: ["De", "Remitente", "Comprador"],
    it: ["Da", "Mittente", "Acquirente"],
    ja: ["差出人", "送信者", "バイヤー"],
  },
  "thread.subject": {
    en: ["Subject"],
    zh: ["主题", "标题"],
    de: ["Betreff"],
    fr: ["Objet", "Sujet"],
    es: ["Asunto"],
    it: ["Oggetto"],
    ja: ["件名"],
  },
  "thread.last_at": {
    en: ["Received", "Date", "Last message", "Date received", "Sent", "Time"],
    zh: ["接收时间", "收到时间", "日期", "收到日期", "时间", "接收日期", "最后一条消息", "最新消息"],
    de: ["Erhalten", "Datum", "Empfangen", "Empfangen am", "Erhalten am", "Letzte Nachricht"],
    fr: ["Reçu", "Reçu le", "Date", "Date de réception", "Dernier message"],
    es: ["Recibido", "Fecha", "Recibido el", "Último mensaje"],
    it: ["Ricevuto", "Data", "Ricevuto il", "Ultimo messaggio"],
    ja: ["受信日", "日付", "受信日時", "日時", "最新メッセージ"],
  },
  "thread.unread": {
    en: ["Unread", "New", "Not read"],
    zh: ["未读"],
    de: ["Ungelesen", "Neu", "Nicht gelesen"],
    fr: ["Non lu", "Non lus", "Nouveau"],
    es: ["No leído", "Sin leer", "No leídos", "Nuevo"],
    it: ["Non letto", "Da leggere", "Non letti", "Nuovo"],
    ja: ["未読"],
  },
} as const satisfies LabelTable<string>;

/** Beside the values of one conversation. */
export const THREAD = {
  "thread.subject": {
    ...INBOX["thread.subject"],
    fr: ["Sujet", "Objet du message"],
    it: ["Oggetto del messaggio"],
  },
  "buyer.name": {
    en: ["To", "Recipient", "Conversation with"],
    zh: ["收件人", "接收者"],
    de: ["An", "Empfänger", "Unterhaltung mit"],
    fr: ["À", "Destinataire", "Conversation avec"],
    es: ["Para", "Destinatario", "Conversación con"],
    it: ["A", "Destinatario", "Conversazione con"],
    ja: ["宛先", "受信者"],
  },
} as const satisfies LabelTable<string>;

/** The opposite of unread, as a state of a conversation. */
export const READ: Readonly<Record<string, readonly string[]>> = {
  en: ["Read"],
  zh: ["已读"],
  de: ["Gelesen"],
  fr: ["Lu", "Lus"],
  es: ["Leído", "Leídos"],
  it: ["Letto", "Letti"],
  ja: ["既読"],
};

/** Of the list of feedback received. */
export const FEEDBACK = {
  "feedback.rating": {
    en: ["Rating", "Type", "Feedback rating"],
    zh: ["评级", "评价", "信用评价类型", "评分"],
    de: ["Bewertungstyp", "Art der Bewertung", "Bewertungsart"],
    fr: ["Type d'évaluation", "Note"],
    es: ["Tipo de voto", "Valoración", "Puntuación"],
    it: ["Tipo di feedback", "Valutazione"],
    ja: ["評価", "評価の種類"],
  },
  "feedback.text": {
    en: ["Comment", "Comments", "Feedback", "Feedback comment"],
    zh: ["评论", "信用评价", "评价内容", "留言"],
    de: ["Kommentar", "Bewertungskommentar", "Bewertung"],
    fr: ["Commentaire", "Évaluation", "Commentaires"],
    es: ["Comentario", "Comentarios", "Voto", "Votos"],
    it: ["Commento", "Commenti", "Feedback"],
    ja: ["コメント", "フィードバック"],
  },
  "feedback.at": {
    en: ["Date", "When", "Left on"],
    zh: ["日期", "时间", "评价时间"],
    de: ["Datum", "Wann", "Abgegeben am"],
    fr: ["Date", "Quand", "Laissée le"],
    es: ["Fecha", "Cuándo", "Fecha del voto"],
    it: ["Data", "Quando"],
    ja: ["日付", "日時", "評価日", "評価日時"],
  },
  "buyer.name": {
    en: ["From", "Buyer", "From buyer", "Left by", "Left by buyer"],
    zh: ["来自", "买家", "评价人", "评价买家"],
    de: ["Von", "Käufer", "Von Käufer", "Abgegeben von"],
    fr: ["De", "Acheteur", "De l'acheteur", "Laissée par"],
    es: ["De", "Comprador", "Del comprador", "Dejado por"],
    it: ["Da", "Acquirente", "Dall'acquirente", "Lasciato da"],
    ja: ["バイヤー", "購入者", "評価者", "評価した購入者"],
  },
} as const satisfies LabelTable<string>;

/** How a rating is called, in the words of the page; the key is what it means. */
export const RATINGS: Readonly<Record<"positive" | "neutral" | "negative", RegExp>> = {
  positive:
    /^(?:positive(?: (?:feedback|rating))?|positiv|positive bewertung|positif|positive|évaluation positive|positivo|positiva|voto positivo|feedback positivo|好评|正面|正面评价|良い|良い評価|非常に良い|ポジティブ)$/i,
  neutral:
    /^(?:neutral(?: (?:feedback|rating))?|neutrale bewertung|neutre|évaluation neutre|neutro|neutra|voto neutral|neutrale|feedback neutro|中评|中立|中性|中立评价|どちらでもない|どちらでもない評価|普通|ニュートラル)$/i,
  negative:
    /^(?:negative(?: (?:feedback|rating))?|negativ|negative bewertung|négatif|négative|évaluation négative|negativo|negativa|voto negativo|feedback negativo|差评|负面|负面评价|悪い|悪い評価|非常に悪い|ネガティブ)$/i,
};

/** Of the listing editor, beside values without a name of their own. */
export const EDITOR = {
  "listing.category": {
    en: ["Item category", "Category"],
    zh: ["物品分类", "分类", "类别"],
    de: ["Kategorie", "Artikelkategorie"],
    fr: ["Catégorie", "Catégorie de l'objet"],
    es: ["Categoría", "Categoría del artículo"],
    it: ["Categoria", "Categoria dell'oggetto"],
    ja: ["カテゴリー", "カテゴリ", "商品カテゴリー"],
  },
  "listing.shipping.handling_days": {
    en: ["Handling time", "Dispatch time"],
    zh: ["处理时间", "备货时间"],
    de: ["Bearbeitungszeit"],
    fr: ["Délai de traitement", "Délai d'expédition"],
    es: ["Plazo de manipulación", "Tiempo de manipulación"],
    it: ["Tempi di imballaggio", "Tempi di gestione"],
    ja: ["発送までの日数", "発送までの時間"],
  },
} as const satisfies LabelTable<string>;
