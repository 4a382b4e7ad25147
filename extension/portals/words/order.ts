/** Words that stand beside the values of an order, its claim and its return, on any portal. Data: add a wording where a page differs. */

import type { LabelTable } from "../labels";

/** Values by path of the order context. Those of a parcel stand without `shipments.N.`. */
export const ORDER = {
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

/** What an item's codes are called. The words are the same in most languages. */
export const ITEM = {
  listing_id: { en: ["ASIN"], zh: ["ASIN"], de: ["ASIN"], ja: ["ASIN"] },
  sku: { en: ["SKU"], zh: ["SKU", "卖家 SKU"], de: ["SKU"], ja: ["SKU", "出品者SKU"] },
  quantity: { en: ["Quantity"], zh: ["数量"], de: ["Menge"], ja: ["数量"] },
  price: { en: ["Item subtotal"], zh: ["商品小计"], de: ["Zwischensumme Artikel"], ja: ["商品の小計"] },
} as const satisfies LabelTable<string>;
