/** The words that stand beside values on Seller Central's pages. Data: add a wording where a page differs. */

import { LabelFinder, type LabelTable } from "../labels";

/** Values by path of the order context. Those of a parcel stand without `shipments.N.`. */
const ORDER = {
  "order.id": {
    en: ["Order ID", "Order #"],
    zh: ["订单编号", "订单号"],
    de: ["Bestellnummer", "Bestell-Nr."],
    ja: ["注文番号"],
  },
  "order.placed_at": {
    en: ["Purchase date", "Order date"],
    zh: ["购买日期", "订单日期"],
    de: ["Kaufdatum", "Bestelldatum"],
    ja: ["購入日", "注文日"],
  },
  "order.ship_by": {
    en: ["Ship by", "Ship by date"],
    zh: ["发货日期", "最晚发货日期"],
    de: ["Versand bis", "Versenden bis"],
    ja: ["出荷期限", "出荷予定日"],
  },
  "order.deliver_by": {
    en: ["Deliver by", "Deliver by date"],
    zh: ["送达日期", "最晚送达日期"],
    de: ["Lieferung bis", "Liefern bis", "Zustellen bis"],
    ja: ["お届け期限", "お届け予定日"],
  },
  "order.fulfilment": {
    en: ["Fulfillment", "Fulfilment", "Fulfillment channel"],
    zh: ["配送渠道", "配送方式"],
    de: ["Versand durch"],
    ja: ["フルフィルメント", "出荷方法"],
  },
  marketplace: {
    en: ["Sales channel"],
    zh: ["销售渠道"],
    de: ["Verkaufskanal", "Vertriebskanal"],
    ja: ["販売経路", "販売チャネル"],
  },
  "order.ship_from.country": { en: ["Ship from", "Ships from"], zh: ["发货地"], de: ["Versand aus"], ja: ["発送元"] },
  "order.duty_terms": {
    en: ["Import charges", "Duty terms"],
    zh: ["进口费用"],
    de: ["Einfuhrabgaben"],
    ja: ["輸入関税等"],
  },
  "order.total": {
    en: ["Order total", "Grand total"],
    zh: ["订单总计", "订单总额"],
    de: ["Gesamtbetrag der Bestellung", "Gesamtbestellwert"],
    ja: ["注文合計", "ご請求額"],
  },
  "order.return_policy.days": { en: ["Return window"], zh: ["退货期限"], de: ["Rückgabefrist"], ja: ["返品期間"] },
  "order.return_policy.paid_by": {
    en: ["Return postage paid by"],
    zh: ["退货运费承担方"],
    de: ["Rücksendekosten trägt"],
    ja: ["返送料の負担者"],
  },
  "order.return_policy.accepted": {
    en: ["Returns accepted"],
    zh: ["接受退货"],
    de: ["Rückgabe möglich"],
    ja: ["返品可"],
  },
  "claim.status": { en: ["Claim status"], zh: ["索赔状态"], de: ["Status des Antrags"], ja: ["申請ステータス"] },
  "claim.reason": { en: ["Claim reason"], zh: ["索赔原因"], de: ["Grund des Antrags"], ja: ["申請理由"] },
  "claim.opened_at": {
    en: ["Claim filed on", "Claim opened"],
    zh: ["索赔提交日期"],
    de: ["Antrag gestellt am"],
    ja: ["申請日"],
  },
  "claim.amount": { en: ["Claim amount"], zh: ["索赔金额"], de: ["Antragsbetrag"], ja: ["申請金額"] },
  "claim.respond_by": { en: ["Respond by"], zh: ["回复截止日期"], de: ["Antworten bis"], ja: ["回答期限"] },
  "return.requested_at": {
    en: ["Return requested on"],
    zh: ["退货申请日期"],
    de: ["Rücksendung beantragt am"],
    ja: ["返品リクエスト日"],
  },
  "return.reason": { en: ["Return reason"], zh: ["退货原因"], de: ["Rücksendegrund"], ja: ["返品理由"] },
  "return.comment": {
    en: ["Buyer comment", "Customer comment"],
    zh: ["买家备注"],
    de: ["Kommentar des Käufers"],
    ja: ["購入者のコメント"],
  },
  "return.tracking_number": {
    en: ["Return tracking ID"],
    zh: ["退货追踪编码"],
    de: ["Sendungsnummer der Rücksendung"],
    ja: ["返品のお問い合わせ番号"],
  },
  "buyer.name": {
    en: ["Contact buyer", "Buyer name"],
    zh: ["联系买家", "买家姓名"],
    de: ["Käufer kontaktieren", "Name des Käufers"],
    ja: ["購入者に連絡する", "購入者名"],
  },
} as const satisfies LabelTable<string>;

const PARCEL = {
  carrier: { en: ["Carrier"], zh: ["承运人"], de: ["Transporteur", "Versandunternehmen"], ja: ["配送業者"] },
  tracking_number: {
    en: ["Tracking ID", "Tracking number"],
    zh: ["追踪编码", "追踪编号"],
    de: ["Sendungsnummer", "Sendungsverfolgungsnummer"],
    ja: ["お問い合わせ番号", "お問い合わせ伝票番号"],
  },
  service: { en: ["Shipping service"], zh: ["配送服务"], de: ["Versandservice", "Versandart"], ja: ["配送サービス"] },
  shipped_at: {
    en: ["Ship date", "Shipped on"],
    zh: ["实际发货时间", "实际发货日期"],
    de: ["Versanddatum", "Versandt am"],
    ja: ["出荷日"],
  },
  label_source: { en: ["Shipping label"], zh: ["货件标签", "配送标签"], de: ["Versandetikett"], ja: ["配送ラベル"] },
  claims_protected: {
    en: ["Claims protection"],
    zh: ["索赔保护"],
    de: ["Schutz vor Anträgen"],
    ja: ["申請からの保護"],
  },
  first_scan_at: {
    en: ["First carrier scan"],
    zh: ["承运人首次扫描"],
    de: ["Erster Scan des Transporteurs"],
    ja: ["配送業者の初回スキャン"],
  },
  delivered_at: { en: ["Delivered on"], zh: ["妥投时间"], de: ["Zugestellt am"], ja: ["配達日時"] },
  signature: { en: ["Signature"], zh: ["签收"], de: ["Unterschrift"], ja: ["受領サイン"] },
  cost: { en: ["Label cost"], zh: ["标签费用"], de: ["Etikettkosten"], ja: ["ラベル料金"] },
} as const satisfies LabelTable<string>;

/** Heads of the columns in which a parcel's events stand. */
const EVENTS = {
  at: { en: ["Date and time", "Date"], zh: ["日期和时间", "时间"], de: ["Datum und Uhrzeit", "Datum"], ja: ["日時"] },
  state: { en: ["Status", "Event"], zh: ["状态"], de: ["Status"], ja: ["ステータス"] },
  place: { en: ["Location"], zh: ["地点"], de: ["Ort"], ja: ["地点", "場所"] },
  text: { en: ["Details", "Activity"], zh: ["详情"], de: ["Details"], ja: ["詳細"] },
} as const satisfies LabelTable<string>;

/** What an item's codes are called. The words are the same in most languages. */
const ITEM = {
  listing_id: { en: ["ASIN"], zh: ["ASIN"], de: ["ASIN"], ja: ["ASIN"] },
  sku: { en: ["SKU"], zh: ["SKU", "卖家 SKU"], de: ["SKU"], ja: ["SKU", "出品者SKU"] },
  quantity: { en: ["Quantity"], zh: ["数量"], de: ["Menge"], ja: ["数量"] },
  price: { en: ["Item subtotal"], zh: ["商品小计"], de: ["Zwischensumme Artikel"], ja: ["商品の小計"] },
} as const satisfies LabelTable<string>;

/** Headings that say by themselves what a part of the page is. */
const HEADINGS = {
  "claim.a-to-z": {
    en: ["A-to-z Guarantee claim", "A-to-z claim"],
    zh: ["亚马逊商城交易保障索赔"],
    de: ["A-bis-z-Garantieantrag"],
    ja: ["Amazonマーケットプレイス保証申請"],
  },
  return: { en: ["Return request"], zh: ["退货申请"], de: ["Rücksendeantrag"], ja: ["返品リクエスト"] },
} as const satisfies LabelTable<string>;

/** Words that name no field of ours, and tell the language of a page that does not say it. */
const OTHERS = {
  "column.name": { en: ["Product name"], zh: ["商品名称"], de: ["Produktname"], ja: ["製品名", "商品名"] },
  "column.more-info": { en: ["More information"], zh: ["更多信息"], de: ["Weitere Informationen"], ja: ["詳細情報"] },
  "column.proceeds": { en: ["Proceeds"], zh: ["收益"], de: ["Umsatz"], ja: ["売上高"] },
  "column.condition": { en: ["Condition"], zh: ["状况"], de: ["Zustand"], ja: ["条件"] },
} as const satisfies LabelTable<string>;

/** Who wrote a message. */
const SENDERS = {
  buyer: { en: ["Buyer", "Customer"], zh: ["买家"], de: ["Käufer"], ja: ["購入者"] },
  seller: { en: ["You", "Seller"], zh: ["您", "卖家"], de: ["Sie", "Verkäufer"], ja: ["出品者（自分）", "出品者"] },
  platform: { en: ["Amazon"], zh: ["亚马逊"], de: ["Amazon"], ja: ["Amazon"] },
} as const satisfies LabelTable<string>;

export type OrderLabel = keyof typeof ORDER;
export type ParcelLabel = keyof typeof PARCEL;
export type EventLabel = keyof typeof EVENTS;
export type ItemLabel = keyof typeof ITEM;
export type HeadingLabel = keyof typeof HEADINGS;
export type SenderLabel = keyof typeof SENDERS;

export const LABELS = { ORDER, PARCEL, EVENTS, ITEM, HEADINGS, OTHERS, SENDERS };

export const pageLabels = new LabelFinder<OrderLabel | ParcelLabel | HeadingLabel | keyof typeof OTHERS>({
  ...ORDER,
  ...PARCEL,
  ...HEADINGS,
  ...OTHERS,
});
export const eventLabels = new LabelFinder<EventLabel>(EVENTS);
export const itemLabels = new LabelFinder<ItemLabel>(ITEM);
export const senderLabels = new LabelFinder<SenderLabel>(SENDERS);

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
  /^Send message to (.+)$/i, // en
  /^向\s*(.+?)\s*发送消息$/, // zh
  /^Nachricht an (.+) senden$/i, // de
  /^(.+?)\s*様にメッセージを送信$/, // ja
];

/** Who signed for a parcel. */
const SIGNATURES: readonly RegExp[] = [
  /^Signed by:? (.+)$/i, // en
  /^签收人\s*[：:]\s*(.+)$/, // zh
  /^Unterschrieben von (.+)$/i, // de
  /^(.+?)\s*様がサイン$/, // ja
];

export const buyerIn = (heading: string): string | null => nameIn(heading, CONTACT_HEADINGS);
export const signerIn = (signature: string): string | null => nameIn(signature, SIGNATURES);

function nameIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name) return name;
  }
  return null;
}
