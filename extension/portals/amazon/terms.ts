/**
 * Short words of Amazon's lists. Within one row of a list of claims "Status" is enough; anywhere else it would mean
 * nothing, so they are no part of the words that every page is read by. Data: add a wording where a page differs.
 */

import type { LabelTable } from "../labels";

type Words = Readonly<Record<string, readonly string[]>>;

/** What stands beside a state, where it is plain whose. */
export const STATUS: Words = {
  en: ["Status", "Claim status", "Current status"],
  zh: ["状态", "当前状态"],
  de: ["Status", "Aktueller Status"],
  fr: ["Statut", "État"],
  es: ["Estado"],
  it: ["Stato"],
  ja: ["ステータス", "状況"],
};
const REASON: Words = {
  en: ["Reason", "Reason code"],
  zh: ["原因", "理由"],
  de: ["Grund", "Begründung"],
  fr: ["Motif", "Raison"],
  es: ["Motivo", "Razón"],
  it: ["Motivo", "Motivazione"],
  ja: ["理由"],
};
const AMOUNT: Words = {
  en: ["Amount"],
  zh: ["金额"],
  de: ["Betrag"],
  fr: ["Montant"],
  es: ["Importe"],
  it: ["Importo"],
  ja: ["金額"],
};
/** When an answer is due. */
export const DUE: Words = {
  en: ["Due date", "Action required by", "Deadline"],
  zh: ["截止日期", "需在此日期前处理"],
  de: ["Frist", "Fällig am"],
  fr: ["Date limite"],
  es: ["Fecha límite"],
  it: ["Scadenza"],
  ja: ["期限"],
};
/** Who bought. */
export const BUYER: Words = {
  en: ["Buyer", "Customer", "Customer name"],
  zh: ["买家", "客户"],
  de: ["Käufer", "Kunde"],
  fr: ["Acheteur", "Client"],
  es: ["Comprador", "Cliente"],
  it: ["Acquirente", "Cliente"],
  ja: ["購入者", "お客様"],
};

/** Amazon's own words on an order's page, beside those that every portal uses. */
export const ORDER_TERMS = {
  "order.fulfilment": { it: ["Logistica", "Canale di logistica"], zh: ["配送渠道"] },
  "order.return_policy.accepted": { it: ["Resi accettati"], fr: ["Retours acceptés"], es: ["Se aceptan devoluciones"] },
  "order.return_policy.days": { it: ["Periodo di reso"], fr: ["Délai de retour"], es: ["Plazo de devolución"] },
  "order.return_policy.paid_by": {
    it: ["Spese di reso a carico di"],
    fr: ["Frais de retour à la charge de"],
    es: ["Gastos de devolución a cargo de"],
  },
  first_scan_at: { fr: ["Premier scan du transporteur"] },
} as const satisfies LabelTable<string>;

export const CLAIM_TERMS = {
  "claim.status": STATUS,
  "claim.reason": REASON,
  "claim.amount": AMOUNT,
  "claim.respond_by": DUE,
  "claim.decision.for": {
    en: ["Decision", "Claim decision", "Outcome", "Amazon's decision"],
    zh: ["裁决结果", "决定", "处理结果", "索赔决定"],
    de: ["Entscheidung", "Ergebnis"],
    fr: ["Décision", "Résultat"],
    es: ["Resolución", "Decisión"],
    it: ["Decisione", "Esito"],
    ja: ["決定", "審査結果"],
  },
  "claim.decision.at": {
    en: ["Decided on", "Decision date", "Date of decision"],
    zh: ["裁决日期", "决定日期"],
    de: ["Entschieden am", "Datum der Entscheidung"],
    fr: ["Date de la décision", "Décidée le"],
    es: ["Fecha de la resolución", "Fecha de la decisión"],
    it: ["Data della decisione", "Deciso il"],
    ja: ["決定日"],
  },
  "claim.decision.amount": {
    en: ["Amount debited", "Debited amount"],
    zh: ["扣款金额", "已扣金额"],
    de: ["Belasteter Betrag", "Abgebuchter Betrag"],
    fr: ["Montant débité"],
    es: ["Importe cargado", "Importe adeudado"],
    it: ["Importo addebitato"],
    ja: ["引き落とし額", "請求された金額"],
  },
  "buyer.name": BUYER,
} as const satisfies LabelTable<string>;

export const CHARGEBACK_TERMS = {
  ...CLAIM_TERMS,
  "claim.id": {
    en: ["Chargeback ID"],
    zh: ["拒付编号", "信用卡拒付编号"],
    de: ["Rückbuchungs-ID"],
    fr: ["ID de la rétrofacturation", "Identifiant de la rétrofacturation"],
    es: ["ID de la devolución de cargo", "ID del contracargo"],
    it: ["ID chargeback", "ID riaddebito", "ID del riaddebito"],
    ja: ["チャージバックID"],
  },
  "claim.reason": {
    en: ["Reason", "Reason code", "Chargeback reason"],
    zh: ["原因", "理由", "拒付原因", "信用卡拒付原因"],
    de: ["Grund", "Rückbuchungsgrund", "Grund der Rückbuchung"],
    fr: ["Motif", "Raison", "Motif de la rétrofacturation"],
    es: ["Motivo", "Razón", "Motivo del contracargo", "Motivo de la devolución de cargo"],
    it: ["Motivo", "Motivo del chargeback", "Motivo del riaddebito"],
    ja: ["理由", "チャージバックの理由", "チャージバック理由"],
  },
  "claim.status": {
    en: ["Status", "Chargeback status"],
    zh: ["状态", "当前状态", "拒付状态", "信用卡拒付状态"],
    de: ["Status", "Status der Rückbuchung", "Rückbuchungsstatus"],
    fr: ["Statut", "État", "Statut de la rétrofacturation"],
    es: ["Estado", "Estado del contracargo", "Estado de la devolución de cargo"],
    it: ["Stato", "Stato del chargeback", "Stato del riaddebito"],
    ja: ["ステータス", "状況", "チャージバックのステータス"],
  },
  "claim.amount": {
    en: ["Amount", "Chargeback amount"],
    zh: ["金额", "信用卡拒付金额"],
    de: ["Betrag", "Rückbuchungsbetrag", "Betrag der Rückbuchung"],
    fr: ["Montant", "Montant de la rétrofacturation"],
    es: ["Importe", "Importe del contracargo", "Importe de la devolución de cargo"],
    it: ["Importo", "Importo del chargeback", "Importo del riaddebito"],
    ja: ["金額", "チャージバック金額", "チャージバックの金額"],
  },
  "claim.opened_at": {
    en: ["Chargeback date", "Date of chargeback", "Date received", "Received on", "Chargeback filed on"],
    zh: ["拒付日期", "信用卡拒付日期", "收到日期", "信用卡拒付提交日期"],
    de: ["Datum der Rückbuchung", "Rückbuchungsdatum", "Eingegangen am", "Rückbuchung eingereicht am"],
    fr: ["Date de la rétrofacturation", "Date de réception", "Rétrofacturation déposée le"],
    es: ["Fecha de la devolución de cargo", "Fecha del contracargo", "Fecha de recepción", "Contracargo presentado el"],
    it: ["Data del chargeback", "Data di ricezione", "Data del riaddebito", "Riaddebito presentato il"],
    ja: ["チャージバック日", "受領日", "チャージバック申請日"],
  },
} as const satisfies LabelTable<string>;

export const RETURN_TERMS = {
  "return.id": {
    en: ["Amazon RMA ID", "RMA"],
    zh: ["RMA 编号", "亚马逊 RMA 编号"],
    de: ["Amazon-RMA-ID", "RMA-ID"],
    fr: ["ID RMA", "ID RMA Amazon"],
    es: ["ID de RMA", "ID RMA de Amazon"],
    it: ["ID RMA", "ID RMA Amazon"],
    ja: ["RMA ID", "RMA番号", "返品承認番号", "返品承認番号(RMA)"],
  },
  "return.status": STATUS,
  "return.reason": REASON,
  "return.comment": {
    en: ["Comment", "Comments", "Customer comments"],
    zh: ["备注", "评论"],
    de: ["Kommentar", "Kommentare"],
    fr: ["Commentaire", "Commentaires"],
    es: ["Comentario", "Comentarios"],
    it: ["Commento", "Commenti"],
    ja: ["コメント"],
  },
  "return.requested_at": {
    en: ["Request date"],
    zh: ["申请日期", "请求日期"],
    de: ["Antragsdatum", "Anfragedatum"],
    fr: ["Date de la demande"],
    es: ["Fecha de solicitud", "Fecha de la solicitud"],
    it: ["Data della richiesta", "Data richiesta"],
    ja: ["リクエスト日", "申請日"],
  },
  "return.respond_by": DUE,
  "return.refund_amount": {
    en: ["Refund"],
    zh: ["退款"],
    de: ["Erstattung"],
    fr: ["Remboursement"],
    es: ["Reembolso"],
    it: ["Rimborso"],
    ja: ["返金"],
  },
  "return.carrier": {
    en: ["Carrier", "Return carrier"],
    zh: ["承运人", "退货承运人"],
    de: ["Transporteur", "Transporteur der Rücksendung"],
    fr: ["Transporteur", "Transporteur du retour"],
    es: ["Transportista", "Transportista de la devolución"],
    it: ["Corriere", "Corriere del reso"],
    ja: ["配送業者", "返品の配送業者"],
  },
  "return.tracking_number": {
    en: ["Tracking ID", "Tracking number"],
    zh: ["追踪编码", "追踪编号"],
    de: ["Sendungsnummer", "Sendungsverfolgungsnummer"],
    fr: ["Numéro de suivi", "Numéro de suivi du retour"],
    es: ["Número de seguimiento", "ID de seguimiento", "Número de seguimiento de la devolución"],
    it: ["Numero di tracking", "Numero di tracciamento", "Numero di tracking del reso"],
    ja: ["お問い合わせ番号", "追跡番号", "お問い合わせ伝票番号"],
  },
  "buyer.name": BUYER,
} as const satisfies LabelTable<string>;

/** A claim of the seller's on Amazon. */
export const SAFET_TERMS = {
  "safet.id": {
    en: ["SAFE-T claim ID", "SAFE-T ID", "Claim ID", "Claim number"],
    zh: ["SAFE-T 索赔编号", "索赔编号", "SAFE-T 编号"],
    de: ["SAFE-T-Antrags-ID", "SAFE-T-ID", "Antrags-ID", "Antragsnummer", "SAFE-T-Antragsnummer"],
    fr: [
      "ID de la réclamation SAFE-T",
      "ID SAFE-T",
      "ID de la réclamation",
      "ID de réclamation",
      "Numéro de réclamation",
      "Numéro de la demande SAFE-T",
      "ID de la demande SAFE-T",
    ],
    es: ["ID de la reclamación SAFE-T", "ID SAFE-T", "ID de la reclamación", "Número de reclamación"],
    it: [
      "ID reclamo SAFE-T",
      "ID SAFE-T",
      "ID reclamo",
      "Numero reclamo",
      "ID del reclamo",
      "ID richiesta SAFE-T",
      "Numero richiesta SAFE-T",
    ],
    ja: ["SAFE-T申請ID", "SAFE-T ID", "申請ID", "申請番号"],
  },
  "safet.status": {
    ...STATUS,
    zh: ["状态", "索赔状态", "当前状态"],
    de: ["Status", "Antragsstatus", "Status des Antrags"],
    fr: ["Statut", "État", "Statut de la réclamation", "Statut de la demande"],
    es: ["Estado", "Estado de la reclamación"],
    it: ["Stato", "Stato del reclamo", "Stato della richiesta"],
    ja: ["ステータス", "申請ステータス", "申請状況"],
  },
  "safet.reason": {
    ...REASON,
    en: ["Reason", "Claim reason", "Reason for claim", "Claim type"],
    zh: ["原因", "索赔原因", "索赔类型"],
    de: ["Grund", "Grund des Antrags", "Antragsgrund", "Begründung"],
    fr: ["Motif", "Raison", "Motif de la réclamation", "Motif de la demande"],
    es: ["Motivo", "Motivo de la reclamación"],
    it: ["Motivo", "Motivo del reclamo", "Motivo della richiesta"],
    ja: ["理由", "申請理由"],
  },
  "safet.amount": {
    en: ["Amount", "Claim amount", "Claimed amount", "Amount claimed", "Requested amount", "Reimbursement amount"],
    zh: ["金额", "索赔金额", "申请金额", "赔偿金额"],
    de: ["Betrag", "Antragsbetrag", "Geforderter Betrag", "Erstattungsbetrag"],
    fr: [
      "Montant",
      "Montant réclamé",
      "Montant demandé",
      "Montant du remboursement",
      "Montant de la demande",
      "Montant de la réclamation",
    ],
    es: ["Importe", "Importe reclamado", "Importe solicitado", "Importe del reembolso", "Importe de la reclamación"],
    it: [
      "Importo",
      "Importo richiesto",
      "Importo reclamato",
      "Importo del rimborso",
      "Importo della richiesta",
      "Importo del reclamo",
    ],
    ja: ["金額", "申請金額", "請求金額", "補てん金額"],
  },
  "safet.opened_at": {
    en: ["Date filed", "Filed on", "Claim date", "Claim filed on", "Submitted on", "Date submitted", "Created on"],
    zh: ["提交日期", "索赔日期", "创建日期", "索赔提交日期"],
    de: ["Eingereicht am", "Antragsdatum", "Erstellt am", "Antrag gestellt am"],
    fr: [
      "Date de dépôt",
      "Déposée le",
      "Réclamation déposée le",
      "Créée le",
      "Date de la réclamation",
      "Demande déposée le",
      "Date de la demande",
    ],
    es: ["Fecha de presentación", "Presentada el", "Reclamación presentada el", "Creada el", "Fecha de la reclamación"],
    it: [
      "Data di presentazione",
      "Presentato il",
      "Reclamo presentato il",
      "Creato il",
      "Data del reclamo",
      "Richiesta presentata il",
      "Data della richiesta",
    ],
    ja: ["申請日", "提出日", "作成日"],
  },
  "safet.decision": {
    en: ["Decision", "Outcome", "Resolution", "Amazon's decision", "Claim decision"],
    zh: ["决定", "处理结果", "裁决", "亚马逊的决定", "裁决结果"],
    de: ["Entscheidung", "Ergebnis", "Entscheidung von Amazon"],
    fr: ["Décision", "Résultat", "Décision d'Amazon"],
    es: ["Decisión", "Resolución", "Resultado", "Decisión de Amazon"],
    it: ["Decisione", "Esito", "Decisione di Amazon"],
    ja: ["決定", "結果", "Amazonの決定", "審査結果"],
  },
} as const satisfies LabelTable<string>;
