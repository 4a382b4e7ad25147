/** Short words, names of matters and sentences with a deadline, as pages about one matter have them. */

import type { LabelTable } from "../labels";

/** Short words, believed only where they stand once. */
export const PLAIN = {
  reason: {
    en: ["Reason"],
    zh: ["原因", "理由"],
    de: ["Grund"],
    fr: ["Motif", "Raison"],
    es: ["Motivo", "Razón"],
    it: ["Motivo"],
    ja: ["理由"],
  },
  opened_at: {
    en: ["Requested", "Started"],
    zh: ["开始日期"],
    de: ["Gestartet am"],
    fr: ["Commencé le"],
    es: ["Iniciado el", "Iniciada el"],
    it: ["Iniziato il", "Iniziata il"],
    ja: ["申請日時"],
  },
  amount: {
    en: ["Amount"],
    zh: ["金额"],
    de: ["Betrag"],
    fr: ["Montant"],
    es: ["Importe"],
    it: ["Importo"],
    ja: ["金額"],
  },
  status: {
    en: ["Status"],
    zh: ["状态"],
    de: ["Status"],
    fr: ["Statut", "État"],
    es: ["Estado"],
    it: ["Stato"],
    ja: ["ステータス", "状況"],
  },
  comment: {
    en: ["Comments", "Comment", "Details from buyer"],
    zh: ["留言", "说明", "评论"],
    de: ["Kommentar", "Kommentare", "Anmerkungen"],
    fr: ["Commentaires", "Commentaire"],
    es: ["Comentarios", "Comentario"],
    it: ["Commenti", "Commento"],
    ja: ["コメント"],
  },
} as const satisfies LabelTable<string>;

/** How the platform's own words name the matter, for cases whose address does not tell. */
export const MATTER_NAMES: readonly { kind: string; words: RegExp }[] = [
  {
    kind: "inr-case",
    words:
      /item not received|hasn'?t received|artikel nicht erhalten|objet non reçu|artículo no recibido|oggetto non ricevuto|未收到物品|物品未收到|商品が届かない|商品未着|未着/i,
  },
  {
    kind: "snad-case",
    words:
      /not as described|nicht wie beschrieben|entspricht nicht der (?:artikel)?beschreibung|non conforme|no (?:es|se ajusta|coincide) .{0,12}descri|no es como se describe|non conforme alla descrizione|与描述不符|与说明不符|説明と異なる|説明どおりでない/i,
  },
];

/** The same as a sentence of its own; the group is the date. */
export const RESPOND_BY: readonly RegExp[] = [
  /^(?:please |you must |you need to |you have to )?(?:respond|reply)(?: to .{1,60}?)? (?:by|before|until) (.+?)[.!]?$/i,
  /^请(?:您)?(?:于|在)\s*(.+?)\s*(?:之?前)(?:回复|回应|处理|答复).{0,12}$/,
  /^(?:bitte )?(?:antworten|reagieren)(?: sie)?(?: .{1,60}?)? (?:bis|bis zum|vor dem)(?: zum)? (.+?)[.!]?$/i,
  /^(?:veuillez )?répond(?:re|ez)(?: à .{1,60}?)? (?:avant le|d'ici le|d’ici le|au plus tard le) (.+?)[.!]?$/i,
  /^(?:debes |por favor, )?respond(?:er|e|a)(?: .{1,60}?)? (?:antes del?|hasta el|a más tardar el) (.+?)[.!]?$/i,
  /^(?:devi )?rispond(?:ere|i|a)(?: .{1,60}?)? entro(?: il)? (.+?)[.!]?$/i,
  /^(.+?)\s*までに(?:ご)?(?:回答|返信|返答|対応).{0,16}$/,
];
