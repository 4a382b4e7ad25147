/** Words of parcels and of what happened to them. */

import type { LabelTable } from "../labels";

export const PARCEL = {
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
export const EVENTS = {
  at: { en: ["Date and time", "Date"], zh: ["日期和时间", "时间"], de: ["Datum und Uhrzeit", "Datum"], ja: ["日時"] },
  state: { en: ["Status", "Event"], zh: ["状态"], de: ["Status"], ja: ["ステータス"] },
  place: { en: ["Location"], zh: ["地点"], de: ["Ort"], ja: ["地点", "場所"] },
  text: { en: ["Details", "Activity"], zh: ["详情"], de: ["Details"], ja: ["詳細"] },
} as const satisfies LabelTable<string>;
