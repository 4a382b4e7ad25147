/** Short words of the lists that are about the account: feedback, notifications, the inbox. As `terms.ts`. */

import type { LabelTable } from "../labels";
import { BUYER, DUE } from "./terms";

/** A row of the feedback that buyers left. */
export const FEEDBACK_TERMS = {
  "feedback.at": {
    en: ["Date", "Feedback date", "Date of feedback"],
    zh: ["日期", "反馈日期"],
    de: ["Datum", "Bewertungsdatum"],
    fr: ["Date", "Date de l'évaluation"],
    es: ["Fecha", "Fecha de la valoración"],
    it: ["Data", "Data del feedback"],
    ja: ["日付", "評価日"],
  },
  "feedback.rating": {
    en: ["Rating", "Feedback rating"],
    zh: ["评分", "评级", "反馈评级"],
    de: ["Bewertung", "Sterne"],
    fr: ["Évaluation", "Note"],
    es: ["Valoración", "Calificación", "Puntuación"],
    it: ["Valutazione", "Voto"],
    ja: ["評価"],
  },
  "feedback.text": {
    en: ["Comments", "Comment", "Feedback comments", "Feedback"],
    zh: ["评论", "评价内容", "买家评论", "反馈"],
    de: ["Kommentare", "Kommentar", "Käuferkommentar"],
    fr: ["Commentaires", "Commentaire"],
    es: ["Comentarios", "Comentario"],
    it: ["Commenti", "Commento"],
    ja: ["コメント"],
  },
} as const satisfies LabelTable<string>;

/** Who rated: the buyer, under another name. */
export const RATER: LabelTable<string> = {
  "buyer.name": {
    en: ["Rater", "Rated by"],
    zh: ["评级者", "评价者"],
    de: ["Bewerter", "Bewertet von"],
    fr: ["Évaluateur", "Évalué par"],
    es: ["Valorado por", "Evaluador"],
    it: ["Autore", "Valutato da"],
    ja: ["評価者"],
  },
};

/** A row of the performance notifications. */
export const NOTICE_TERMS = {
  "notice.title": {
    en: ["Subject", "Notification", "Title"],
    zh: ["主题", "通知", "标题"],
    de: ["Betreff", "Benachrichtigung", "Titel"],
    fr: ["Objet", "Sujet", "Notification", "Titre"],
    es: ["Asunto", "Notificación", "Título"],
    it: ["Oggetto", "Notifica", "Titolo"],
    ja: ["件名", "通知", "タイトル"],
  },
  "notice.at": {
    en: ["Date", "Date received", "Received", "Sent on", "Received on"],
    zh: ["日期", "接收日期", "发送日期"],
    de: ["Datum", "Empfangen am", "Eingegangen am", "Gesendet am", "Empfangsdatum"],
    fr: ["Date", "Reçue le", "Date de réception", "Envoyée le"],
    es: ["Fecha", "Fecha de recepción", "Recibida el", "Enviada el"],
    it: ["Data", "Ricevuta il", "Data di ricezione", "Inviata il"],
    ja: ["日付", "受信日", "送信日"],
  },
  "notice.text": {
    en: ["Message", "Details", "Summary", "Description"],
    zh: ["消息", "详情", "内容", "通知内容"],
    de: ["Nachricht", "Details", "Zusammenfassung"],
    fr: ["Message", "Détails", "Résumé"],
    es: ["Mensaje", "Detalles", "Resumen"],
    it: ["Messaggio", "Dettagli", "Riepilogo"],
    ja: ["メッセージ", "詳細", "内容", "通知内容"],
  },
  "notice.id": {
    en: ["Notification ID", "Case ID", "ID"],
    zh: ["通知编号", "案例编号"],
    de: ["Benachrichtigungs-ID", "Fall-ID"],
    fr: ["ID de la notification", "Identifiant de la notification"],
    es: ["ID de la notificación"],
    it: ["ID notifica", "ID della notifica"],
    ja: ["通知ID"],
  },
  "notice.respond_by": {
    ...DUE,
    en: [...(DUE["en"] ?? []), "Respond by", "Reply by", "Appeal by"],
    zh: [...(DUE["zh"] ?? []), "回复截止日期", "申诉截止日期"],
    de: [...(DUE["de"] ?? []), "Antworten bis", "Antwort bis"],
    fr: [...(DUE["fr"] ?? []), "Répondre avant le", "Répondre avant"],
    es: [...(DUE["es"] ?? []), "Responder antes del"],
    it: [...(DUE["it"] ?? []), "Rispondere entro", "Rispondere entro il", "Rispondi entro il"],
    ja: [...(DUE["ja"] ?? []), "回答期限", "返信期限"],
  },
} as const satisfies LabelTable<string>;

/** A row of the inbox. */
export const INBOX_TERMS = {
  "buyer.name": BUYER,
  "thread.subject": {
    en: ["Subject", "Topic", "Contact reason"],
    zh: ["主题"],
    de: ["Betreff", "Thema"],
    fr: ["Objet", "Sujet"],
    es: ["Asunto"],
    it: ["Oggetto"],
    ja: ["件名"],
  },
  "thread.last_at": {
    en: ["Date", "Received", "Last response on", "Resolved on"],
    zh: ["日期", "最后回复时间", "最新消息"],
    de: ["Datum", "Empfangen"],
    fr: ["Date", "Reçu le"],
    es: ["Fecha", "Recibido el"],
    it: ["Data", "Ricevuto il"],
    ja: ["日付", "受信日", "最新のメッセージ"],
  },
} as const satisfies LabelTable<string>;
