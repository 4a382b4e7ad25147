/** Words of a conversation. */

import type { LabelTable } from "../labels";

/** Who wrote a message. */
export const SENDERS = {
  buyer: {
    en: ["Buyer", "Customer", "From buyer", "The buyer"],
    zh: ["买家", "客户", "顾客"],
    de: ["Käufer", "Käuferin", "Kunde", "Kundin"],
    fr: ["Acheteur", "Acheteuse", "Client", "Cliente"],
    es: ["Comprador", "Compradora", "Cliente"],
    it: ["Acquirente", "Cliente"],
    ja: ["購入者", "お客様", "バイヤー"],
    pt: ["Comprador", "Compradora", "Cliente"],
  },
  seller: {
    en: ["You", "Seller", "Me", "You (seller)", "Your reply", "Your response"],
    zh: ["您", "卖家", "我", "商家", "您的回复", "我的回复"],
    de: ["Sie", "Verkäufer", "Verkäuferin", "Ich", "Ihre Antwort"],
    fr: ["Vous", "Vendeur", "Vendeuse", "Moi", "Votre réponse"],
    es: ["Tú", "Usted", "Vendedor", "Vendedora", "Yo", "Tu respuesta", "Su respuesta"],
    it: ["Tu", "Lei", "Venditore", "Venditrice", "Io", "La tua risposta"],
    ja: ["出品者（自分）", "出品者", "自分", "あなた", "セラー"],
    pt: ["Você", "Vendedor", "Vendedora", "Eu", "Sua resposta"],
  },
  platform: {
    en: [
      "Amazon",
      "eBay",
      "Etsy",
      "Walmart",
      "Wish",
      "AliExpress",
      "TikTok Shop",
      "Mercado Libre",
      "Platform",
      "System",
      "Support",
      "Customer service",
    ],
    zh: ["亚马逊", "平台", "平台客服", "系统", "系统消息", "全球速卖通", "速卖通"],
    de: ["Amazon", "Kundenservice", "Plattform", "System"],
    fr: ["Amazon", "Service client", "Plateforme", "Système"],
    es: ["Amazon", "Atención al cliente", "Plataforma", "Sistema"],
    it: ["Amazon", "Servizio clienti", "Assistenza clienti", "Piattaforma", "Sistema"],
    ja: ["Amazon", "アマゾン", "カスタマーサービス", "システム"],
    pt: ["Amazon", "Mercado Livre", "Atendimento ao cliente", "Plataforma", "Sistema"],
  },
} as const satisfies LabelTable<string>;

/** Values of a conversation by path. */
export const THREAD = {
  "thread.id": {
    en: ["Conversation ID", "Thread ID", "Message ID"],
    zh: ["会话编号", "会话 ID", "消息编号"],
    de: ["Nachrichten-ID", "Konversations-ID"],
    fr: ["ID de conversation", "ID du message"],
    es: ["ID de conversación", "ID del mensaje"],
    it: ["ID conversazione", "ID messaggio"],
    ja: ["スレッドID", "メッセージID"],
    pt: ["ID da conversa", "ID da mensagem"],
  },
  "thread.subject": {
    en: ["Subject", "Message subject", "Subject line"],
    zh: ["主题", "消息主题", "邮件主题"],
    de: ["Betreff"],
    fr: ["Objet du message", "Sujet"],
    es: ["Asunto"],
    it: ["Oggetto del messaggio"],
    ja: ["件名", "題名"],
    pt: ["Assunto"],
  },
  "thread.last_at": {
    en: ["Last message", "Last response on", "Last message on", "Last reply", "Last updated"],
    zh: ["最后消息", "最后回复时间", "最近消息时间", "最后回复"],
    de: ["Letzte Nachricht", "Letzte Antwort am", "Letzte Antwort"],
    fr: ["Dernier message", "Dernière réponse le", "Dernière réponse"],
    es: ["Último mensaje", "Última respuesta el", "Última respuesta"],
    it: ["Ultimo messaggio", "Ultima risposta il", "Ultima risposta"],
    ja: ["最新のメッセージ", "最終返信日", "最終メッセージ", "最終返信"],
    pt: ["Última mensagem", "Última resposta em", "Última resposta"],
  },
} as const satisfies LabelTable<string>;
