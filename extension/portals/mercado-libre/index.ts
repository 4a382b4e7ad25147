/** Mercado Libre, and Mercado Livre in Brazil. Known are addresses, rows and the chat's box; the rest is read by meaning. */

import { houseOf, matchesOf } from "../hosts";
import { orderListPage, orderPage, type Shop, threadPage } from "../meaning/kinds";
import { Vocabulary } from "../meaning/vocabulary";
import type { Portal } from "../portal";
import { isMercadoLibre, ORDER_ID, orderIdAt, recognise } from "./pages";

const WORDS = {
  "order.id": { es: ["Venta", "Número de venta", "N.º de venta"], pt: ["Venda", "Número da venda"] },
  "order.placed_at": { es: ["Fecha de venta", "Vendido el"], pt: ["Data da venda", "Vendido em"] },
} as const;

const shop: Shop = {
  name: "mercado-libre",
  words: new Vocabulary(WORDS),
  orderIdForm: ORDER_ID,
  orderIdAt,
  selectors: { "buyer.name": ".buyer-nickName" },
  // The chat's box; the page makes a new one after each message.
  messageBox: 'textarea[placeholder="Escríbele al comprador"], .message-input-box textarea',
};
/** Words in the row of a list belong to many sales: only the row's own are read. */
const ROW = ".sc-row-marketplace";

export const mercadoLibre: Portal = {
  name: "mercado-libre",
  matches: matchesOf(houseOf("mercado-libre")),
  owns: isMercadoLibre,
  recognise,
  kinds: {
    "order-detail": orderPage(shop, "One sale: products, buyer, address, shipment."),
    "order-list": orderListPage(shop, "The list of sales.", { row: ROW }),
    "message-thread": threadPage(shop, "The chat with a buyer, with the box to answer."),
  },
};
