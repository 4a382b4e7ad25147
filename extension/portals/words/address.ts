/** Words of the place that an order goes to. */

import type { LabelTable } from "../labels";

/** What stands over or before a delivery address as a whole. */
export const ADDRESS_HEADS = {
  "ship-to": {
    en: [
      "Ship to",
      "Shipping address",
      "Delivery address",
      "Deliver to",
      "Ship-to address",
      "Recipient address",
      "Shipping to",
      "Send to",
      "Post to",
      "Dispatch to",
    ],
    zh: ["收货地址", "收件地址", "配送地址", "收货信息", "收件人信息", "寄送至", "寄往", "收货人信息"],
    de: ["Lieferadresse", "Versandadresse", "Liefern an", "Versand an", "Versenden an", "Lieferanschrift"],
    fr: ["Adresse de livraison", "Livrer à", "Adresse d'expédition", "Expédier à", "Envoyer à"],
    es: ["Dirección de envío", "Dirección de entrega", "Enviar a", "Entregar a", "Domicilio de entrega", "Domicilio"],
    it: ["Indirizzo di spedizione", "Indirizzo di consegna", "Spedire a", "Consegnare a", "Spedisci a", "Invia a"],
    ja: ["お届け先", "配送先", "配送先住所", "お届け先住所", "送付先", "発送先"],
    pt: ["Endereço de entrega", "Endereço de envio", "Enviar para", "Entregar para"],
  },
} as const satisfies LabelTable<string>;

/** The parts of an address, where a page gives each its own line. By path below `order.ship_to.`. */
export const ADDRESS = {
  name: {
    en: ["Recipient", "Recipient name", "Ship to name", "Consignee", "Full name", "Receiver"],
    zh: ["收货人", "收件人", "收货人姓名", "收件人姓名"],
    de: ["Empfänger", "Name des Empfängers", "Empfängername"],
    fr: ["Destinataire", "Nom du destinataire"],
    es: ["Destinatario", "Nombre del destinatario", "Recibe"],
    it: ["Destinatario", "Nome destinatario", "Nome del destinatario"],
    ja: ["受取人名", "お届け先氏名", "お届け先名", "宛名"],
    pt: ["Destinatário", "Nome do destinatário", "Recebe"],
  },
  city: {
    en: ["City", "Town/City", "Town or city"],
    zh: ["城市"],
    de: ["Stadt", "Ort"],
    fr: ["Ville"],
    es: ["Ciudad", "Localidad"],
    it: ["Città"],
    ja: ["市区町村"],
    pt: ["Cidade"],
  },
  region: {
    en: ["State", "State/Province", "Province", "Region", "County", "State / Region"],
    zh: ["省", "州", "省/州", "州/省", "省份"],
    de: ["Bundesland", "Region"],
    fr: ["Région", "Province", "Département"],
    es: ["Provincia", "Estado/Provincia", "Región", "Departamento"],
    it: ["Provincia", "Regione"],
    ja: ["都道府県"],
    pt: ["Estado/UF", "UF"],
  },
  postcode: {
    en: ["Postal code", "ZIP code", "ZIP", "Postcode", "ZIP/Postal code"],
    zh: ["邮编", "邮政编码"],
    de: ["Postleitzahl", "PLZ"],
    fr: ["Code postal"],
    es: ["Código postal", "C.P.", "CP"],
    it: ["CAP", "Codice postale", "C.A.P."],
    ja: ["郵便番号"],
    pt: ["CEP", "Código postal"],
  },
  country: {
    en: ["Country", "Country/Region", "Country or region", "Destination country", "Country / Region"],
    zh: ["国家", "国家/地区", "国家或地区", "收货国家", "目的国"],
    de: ["Land", "Land/Region", "Zielland"],
    fr: ["Pays", "Pays/Région", "Pays de destination"],
    es: ["País", "País/Región", "País o región", "País de destino"],
    it: ["Paese", "Paese/Regione", "Nazione", "Paese di destinazione"],
    ja: ["国", "国/地域", "国または地域"],
    pt: ["País", "País/Região"],
  },
} as const satisfies LabelTable<string>;
