/** Words of a conversation. */

import type { LabelTable } from "../labels";

/** Who wrote a message. */
export const SENDERS = {
  buyer: { en: ["Buyer", "Customer"], zh: ["买家"], de: ["Käufer"], ja: ["購入者"] },
  seller: { en: ["You", "Seller"], zh: ["您", "卖家"], de: ["Sie", "Verkäufer"], ja: ["出品者（自分）", "出品者"] },
  platform: { en: ["Amazon"], zh: ["亚马逊"], de: ["Amazon"], ja: ["Amazon"] },
} as const satisfies LabelTable<string>;
