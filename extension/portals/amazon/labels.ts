/** The words that stand beside values on Seller Central's pages. Data: add a wording where a page differs. */

import { LabelFinder, type LabelTable } from "../labels";
import { SENDERS } from "../words/message";
import { ITEM, ORDER } from "../words/order";
import { EVENTS, PARCEL } from "../words/parcel";

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
