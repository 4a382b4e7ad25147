/** The words that stand beside values on Seller Central's pages. Data: add a wording where a page differs. */

import { LabelFinder, type LabelTable } from "../labels";
import { CLAIM } from "../words/claim";
import { ITEM } from "../words/item";
import { SENDERS, THREAD } from "../words/message";
import { ORDER, ORDER_ALONE } from "../words/order";
import { EVENTS, PARCEL } from "../words/parcel";
import { RETURN } from "../words/return";
import { CHARGEBACK_TERMS, CLAIM_TERMS, ORDER_TERMS, RETURN_TERMS, SAFET_TERMS, STATUS } from "./terms";
import { FEEDBACK_TERMS, INBOX_TERMS, NOTICE_TERMS, RATER } from "./terms-standing";

/** Headings that say by themselves what a part of the page is. */
const HEADINGS = {
  "claim.a-to-z": {
    en: ["A-to-z Guarantee claim", "A-to-z claim", "A-to-z Guarantee claims"],
    zh: ["亚马逊商城交易保障索赔", "A-to-z 索赔"],
    de: ["A-bis-z-Garantieantrag", "A-bis-z-Garantie-Antrag"],
    fr: ["Réclamation Garantie A à Z", "Réclamation au titre de la Garantie A à Z", "Garantie A à Z"],
    es: ["Reclamación de la Garantía de la A a la Z", "Reclamación de Garantía de la A a la Z"],
    it: ["Reclamo Garanzia dalla A alla Z", "Reclamo relativo alla Garanzia dalla A alla Z"],
    ja: ["Amazonマーケットプレイス保証申請"],
  },
  return: {
    en: ["Return request"],
    zh: ["退货申请", "退货请求"],
    de: ["Rücksendeantrag"],
    fr: ["Demande de retour"],
    es: ["Solicitud de devolución"],
    it: ["Richiesta di reso"],
    ja: ["返品リクエスト"],
  },
} as const satisfies LabelTable<string>;

/** Words that name no field of ours, and tell the language of a page that does not say it. */
const OTHERS = {
  "column.name": {
    en: ["Product name"],
    zh: ["商品名称"],
    de: ["Produktname"],
    fr: ["Nom du produit"],
    es: ["Nombre del producto"],
    it: ["Nome del prodotto", "Nome prodotto"],
    ja: ["製品名", "商品名"],
  },
  "column.more-info": {
    en: ["More information"],
    zh: ["更多信息"],
    de: ["Weitere Informationen"],
    fr: ["Plus d'informations"],
    es: ["Más información"],
    it: ["Altre informazioni", "Ulteriori informazioni"],
    ja: ["詳細情報"],
  },
  "column.proceeds": {
    en: ["Proceeds"],
    zh: ["收益"],
    de: ["Umsatz"],
    fr: ["Recettes", "Produits de la vente"],
    es: ["Ingresos", "Beneficios"],
    it: ["Ricavi", "Proventi"],
    ja: ["売上高"],
  },
  "column.condition": {
    en: ["Condition"],
    zh: ["状况"],
    de: ["Zustand"],
    it: ["Condizione"],
    ja: ["条件"],
  },
} as const satisfies LabelTable<string>;

export type OrderLabel = keyof typeof ORDER;
export type ParcelLabel = keyof typeof PARCEL;
export type EventLabel = keyof typeof EVENTS;
export type ItemLabel = keyof typeof ITEM;
export type HeadingLabel = keyof typeof HEADINGS;
export type SenderLabel = keyof typeof SENDERS;

export const LABELS = { ORDER, PARCEL, EVENTS, ITEM, HEADINGS, OTHERS, SENDERS };

export const pageLabels = new LabelFinder<OrderLabel | ParcelLabel | HeadingLabel | keyof typeof OTHERS>(
  joined(ORDER, PARCEL, HEADINGS, OTHERS, ORDER_TERMS) as typeof ORDER &
    typeof PARCEL &
    typeof HEADINGS &
    typeof OTHERS,
);
export const eventLabels = new LabelFinder<EventLabel>(EVENTS);
export const itemLabels = new LabelFinder<ItemLabel>(ITEM);
export const senderLabels = new LabelFinder<SenderLabel>(SENDERS);

/** What every row of a list may say of its order. */
const ROW = {
  "order.id": ORDER_ALONE["order.id"],
  "order.placed_at": ORDER_ALONE["order.placed_at"],
  "order.total": ORDER_ALONE["order.total"],
  marketplace: ORDER_ALONE.marketplace,
  "buyer.name": ORDER_ALONE["buyer.name"],
  "order.items.0.title": OTHERS["column.name"],
  "order.items.0.listing_id": ITEM.listing_id,
  "order.items.0.sku": ITEM.sku,
  "order.items.0.quantity": ITEM.quantity,
} as const satisfies LabelTable<string>;

export const claimLabels = whenAsked(() => joined(ROW, CLAIM, CLAIM_TERMS));
export const chargebackLabels = whenAsked(() => joined(ROW, CLAIM, CHARGEBACK_TERMS));
export const returnLabels = whenAsked(() =>
  joined(ROW, RETURN, { "return.respond_by": CLAIM["claim.respond_by"] }, RETURN_TERMS),
);
export const safetLabels = whenAsked(() => joined(ROW, SAFET_TERMS));
export const feedbackLabels = whenAsked(() => joined(ROW, FEEDBACK_TERMS, RATER));
export const noticeLabels = whenAsked(() => joined({ "order.id": ROW["order.id"] }, NOTICE_TERMS));
export const oldItemLabels = whenAsked(() => ({ "order.status": STATUS }));
export const inboxLabels = whenAsked(() => joined(ROW, THREAD, INBOX_TERMS));

export function isParcelLabel(name: string): name is ParcelLabel {
  return Object.hasOwn(PARCEL, name);
}

export function isOrderLabel(name: string): name is OrderLabel {
  return Object.hasOwn(ORDER, name);
}

/** "Fulfilled by Amazon", in any language: then the buyer's address is not shown to the seller. */
export const BY_PLATFORM = /amazon|亚马逊|アマゾン/i;

/** The heading of the contact form, with the buyer's name in it. */
const CONTACT_HEADINGS: readonly RegExp[] = [
  /^Send (?:a )?message to (.+)$/i, // en
  /^向\s*(.+?)\s*发送消息$/, // zh
  /^Nachricht an (.+) senden$/i, // de
  /^Envoyer un message à (.+)$/i, // fr
  /^Enviar (?:un )?mensaje a (.+)$/i, // es
  /^(?:Invia(?:re)? )(?:un )?messaggio a (.+)$/i, // it
  /^(.+?)\s*(?:様|さん)にメッセージを送信(?:する)?$/, // ja
];

/** Who signed for a parcel. */
const SIGNATURES: readonly RegExp[] = [
  /^Signed by:? (.+)$/i, // en
  /^签收人\s*[：:]\s*(.+)$/, // zh
  /^Unterschrieben von:? (.+)$/i, // de
  /^Signé par:? (.+)$/i, // fr
  /^Firmado por:? (.+)$/i, // es
  /^Firmato da:? (.+)$/i, // it
  /^(.+?)\s*様がサイン$/, // ja
];

/** Who reviewed a product, and when. */
const REVIEWS: readonly { form: RegExp; at: number }[] = [
  { form: /^Review(?:ed)? by (.+) on (.+)$/i, at: 2 }, // en
  { form: /^(.+?)\s*于\s*(.+?)\s*(?:发布|发表|撰写)的?评论$/, at: 2 }, // zh
  { form: /^由\s*(.+?)\s*于\s*(.+?)\s*(?:发布|发表|撰写)的?评论$/, at: 2 }, // zh
  { form: /^(?:Rezension|Bewertung) von (.+) (?:am|vom) (.+)$/i, at: 2 }, // de
  { form: /^(?:Avis|Commentaire)(?: rédigé)? (?:de|par) (.+) le (.+)$/i, at: 2 }, // fr
  { form: /^(?:Reseña|Opinión|Valoración) de (.+?),? (?:el|del) (.+)$/i, at: 2 }, // es
  { form: /^Recensione (?:di|da) (.+?),? (?:il|del) (.+)$/i, at: 2 }, // it
  { form: /^(\d{4}年.+?日)に?、?\s*(.+?)(?:さん|様)?(?:によるレビュー|のレビュー|がレビュー)$/, at: 1 }, // ja
  { form: /^(.+?)(?:さん|様)?による(\d{4}年.+?日)のレビュー$/, at: 2 }, // ja
];

export const buyerIn = (heading: string): string | null => nameIn(heading, CONTACT_HEADINGS);
export const signerIn = (signature: string): string | null => nameIn(signature, SIGNATURES);

/** Author and date in the line under a review's title; null where the line is another one. */
export function reviewBy(line: string): { author: string; at: string } | null {
  for (const { form, at } of REVIEWS) {
    const parts = form.exec(line);
    if (parts?.[1] && parts[2]) return { author: parts[at === 2 ? 1 : 2] ?? "", at: parts[at] ?? "" };
  }
  return null;
}

function nameIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name) return name;
  }
  return null;
}

/** Built when the first page of its kind is read: looking words up is cheap, making the table is not. */
function whenAsked(table: () => LabelTable<string>): () => LabelFinder<string> {
  let made: LabelFinder<string> | undefined;
  return () => {
    made ??= new LabelFinder<string>(table());
    return made;
  };
}

/** One table of several: for a name that stands in more than one, the words of all. */
function joined(...tables: readonly LabelTable<string>[]): LabelTable<string> {
  const words: Record<string, Record<string, readonly string[]>> = {};
  for (const table of tables) {
    for (const [name, byLanguage] of Object.entries(table)) {
      const known = words[name] ?? {};
      for (const [language, texts] of Object.entries(byLanguage))
        known[language] = [...new Set([...(known[language] ?? []), ...texts])];
      words[name] = known;
    }
  }
  return words;
}
