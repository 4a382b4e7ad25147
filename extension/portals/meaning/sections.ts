/** What the heading over a part of a page says about the values in it. */

/** Parts about something else than this order: other orders, who pays, what to buy. */
const ELSEWHERE =
  /(other|related|recent|previous|past|similar|recommended|more) (orders?|sales|items|products|purchases)|order history|billing|return address|return to|ship(s|ped|ping)? from|sender|其他订单|历史订单|相关订单|近期订单|更多订单|推荐|账单|退货地址|发件|寄件|发货地址|weitere bestellungen|andere bestellungen|frühere bestellungen|rechnungsadresse|rücksendeadresse|absender|autres commandes|commandes (récentes|précédentes)|facturation|adresse de retour|expéditeur|otros pedidos|otras ventas|otras compras|ventas anteriores|pedidos (anteriores|recientes|relacionados)|facturación|dirección de devolución|remitente|altri ordini|ordini (recenti|precedenti)|fatturazione|indirizzo di (reso|restituzione)|mittente|他の注文|過去の注文|最近の注文|関連する注文|請求先|返品先|返送先|差出人|発送元|outros pedidos|outras vendas|vendas anteriores|cobrança|faturamento|endereço de devolução|remetente/i;

const RETURN =
  /\b(returns?|return (request|details?|information)|refunds?)\b|退货|退款|rücksend|rückgabe|rückerstattung|erstattung|retours?\b|remboursement|devoluci[oó]n|devoluciones|reembolso|\bresi?\b|restituzion|rimbors|返品|返金|devolução|devoluções/i;

const CLAIM =
  /\b(claims?|cases?|disputes?|chargebacks?)\b|索赔|纠纷|争议|拒付|\b(antrag|anträge|fall|streitfall)\b|réclamation|litige|reclamaci[oó]n|\breclamos?\b|disputa|mediación|\bcasos?\b|reclamo|controversia|申請|クレーム|チャージバック|reclamação|reclamações/i;

export type Section = "order" | "return" | "claim" | "elsewhere";

/** What a part under that heading is about. */
export function sectionUnder(heading: string): Section {
  if (!heading || heading.length > 120) return "order";
  if (ELSEWHERE.test(heading)) return "elsewhere";
  if (RETURN.test(heading)) return "return";
  return CLAIM.test(heading) ? "claim" : "order";
}
