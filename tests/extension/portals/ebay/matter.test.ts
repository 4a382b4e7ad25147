import { describe, expect, it } from "vitest";
import { matterReader } from "../../../../extension/portals/ebay/read-matter";
import { isReturnListShown, readReturnList } from "../../../../extension/portals/ebay/read-return-list";
import { pageOf, raws } from "../../stored-pages";

const AT = "2026-11-20T09:00:00.000Z";
const RETURNS = "https://www.ebay.com/sh/ord/?filter=status:ALL_RETURNS";
const RETURN = "https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=5012345678";

const spans = (text: string) => ({ textSpans: [{ text }] });
const model = (returnId: string, more: object = {}) => ({
  returnId,
  returnDetails: spans("Return opened"),
  lineActions: {
    model: {
      defaultAction: { URL: `https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=${returnId}&transId=2200113344` },
      actionValues: [{ URL: "https://www.ebay.com/mesh/ord/details?orderid=12-34567-89012", returnId }],
    },
  },
  buyerDetails: { buyerid: spans("rosalie_w") },
  returnStatus: spans("Return requested"),
  returnReason: spans("Doesn't match description"),
  returnInitiated: spans("Nov 18, 2026"),
  refundDetails: { textSpans: [{ text: "Refund" }, { text: "$59.98" }] },
  lineItems: [{ listing: { listingId: "123456789012", title: "Mug {blue} “4”", quantity: { value: 1 } } }],
  ...more,
});
const WANTED = {
  "return.id": "5012345678",
  "buyer.name": "rosalie_w",
  "return.status": "Return requested",
  "return.reason": "Doesn't match description",
  "return.requested_at": "Nov 18, 2026",
  "return.refund_amount": "$59.98",
  "order.id": "12-34567-89012",
  "order.items.0.listing_id": "123456789012",
  "order.items.0.title": "Mug {blue} “4”",
  "order.items.0.quantity": "1",
};

const escaped = (json: string) => json.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

describe("the list of returns", () => {
  const json = JSON.stringify({ page: { rows: [model("5012345678"), model("5012345679")] }, user: '{"x' });

  it.each([
    ["a script of data", `<script type="application/json">${json}</script>`],
    ["a script that starts the page", `<script>$mwp=function(){return "{"};$mwp.init(${json}, {a: 1})</script>`],
    ["a script with the quotes escaped", `<script type="text/x-model">${escaped(json)}</script>`],
    ["an attribute", `<div data-model="${escaped(json)}"></div>`],
    ["a hidden part", `<div hidden>${escaped(json)}</div>`],
  ])("is read from the model in %s", (_, html) => {
    const doc = pageOf(`<main>${html}</main>`);
    expect(isReturnListShown(doc)).toBe(true);
    const { rows } = readReturnList(doc, RETURNS, AT);
    expect(rows.map(({ fields }) => fields["return.id"]?.raw)).toEqual(["5012345678", "5012345679"]);
    expect(raws(rows[0]?.fields ?? {})).toEqual(WANTED);
    expect(rows[0]?.fields["return.reason"]?.how).toBe("json");
  });

  it("is read from its rows where it has no model", () => {
    const doc =
      pageOf(`<table><thead><tr><th>Rückgabe</th><th>Käufer</th><th>Grund</th><th>Status</th><th>Beantragt am</th><th>Antworten bis</th></tr></thead>
      <tbody><tr><td><a href="/rtn/Return/ReturnsDetail?returnId=5012345678">5012345678</a></td><td>jonas_p</td><td>Artikel defekt</td><td>Offen</td><td>18. Nov. 2026</td><td>21. Nov. 2026</td></tr></tbody></table>`);
    expect(readReturnList(doc, RETURNS, AT).rows.map(({ fields }) => raws(fields))).toEqual([
      {
        "return.id": "5012345678",
        "buyer.name": "jonas_p",
        "return.reason": "Artikel defekt",
        "return.status": "Offen",
        "return.requested_at": "18. Nov. 2026",
        "return.respond_by": "21. Nov. 2026",
      },
    ]);
  });

  it("takes no model from what a buyer wrote", () => {
    const forged = JSON.stringify(model("6666666666"));
    const doc = pageOf(
      `<script type="application/json">${JSON.stringify([model("5012345678", { comment: forged })])}</script><p>${escaped(forged)}</p>`,
    );
    expect(readReturnList(doc, RETURNS, AT).rows.map(({ fields }) => fields["return.id"]?.raw)).toEqual(["5012345678"]);
  });

  it("bears broken and endless models", () => {
    const broken = `<script>${'{"returnId":'.repeat(20_000)}</script><script>{"returnId": "1", </script>`;
    const started = performance.now();
    expect(readReturnList(pageOf(broken), RETURNS, AT).rows).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
    const many = JSON.stringify(Array.from({ length: 3_000 }, (_, index) => model(String(5_000_000_000 + index))));
    expect(readReturnList(pageOf(`<script>${many}</script>`), RETURNS, AT).rows).toHaveLength(500);
  });
});

/** Facts of a matter as pairs of a label and a value. */
const pairs = (facts: Record<string, string>) =>
  `<main><h1>…</h1><dl>${Object.entries(facts)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join("")}</dl></main>`;

describe("a return", () => {
  const read = matterReader("return-detail");

  it.each([
    [
      "en",
      [
        "Order number",
        "Buyer",
        "Return reason",
        "Buyer comments",
        "Return requested on",
        "Refund amount",
        "Respond by",
        "Return status",
      ],
    ],
    [
      "de",
      [
        "Bestellnummer",
        "Käufer",
        "Rückgabegrund",
        "Anmerkungen des Käufers",
        "Rückgabe beantragt am",
        "Erstattungsbetrag",
        "Antworten bis",
        "Status der Rückgabe",
      ],
    ],
    [
      "fr",
      [
        "N° de commande",
        "Acheteur",
        "Motif du retour",
        "Commentaires de l’acheteur",
        "Retour demandé le",
        "Montant du remboursement",
        "Répondre avant le",
        "Statut du retour",
      ],
    ],
    [
      "es",
      [
        "Número de pedido",
        "Comprador",
        "Motivo de la devolución",
        "Comentarios del comprador",
        "Devolución solicitada el",
        "Importe del reembolso",
        "Responder antes del",
        "Estado de la devolución",
      ],
    ],
    [
      "it",
      [
        "Numero dell'ordine",
        "Acquirente",
        "Motivo della restituzione",
        "Commenti dell'acquirente",
        "Restituzione richiesta il",
        "Importo del rimborso",
        "Rispondi entro",
        "Stato della restituzione",
      ],
    ],
    ["zh", ["订单编号", "买家", "退货原因", "买家留言", "退货申请日期", "退款金额", "回复截止日期", "退货状态"]],
    [
      "ja",
      [
        "注文番号",
        "バイヤー",
        "返品理由",
        "バイヤーのコメント",
        "返品リクエスト日",
        "返金額",
        "回答期限",
        "返品ステータス",
      ],
    ],
  ])("is read in %s", (language, words) => {
    const values = [
      "12-34567-89012",
      "rosalie_w (312)",
      "Broken",
      "Arrived in two pieces.",
      "2026-11-18",
      "EUR 59,98",
      "2026-11-21",
      "Open",
    ];
    const doc = pageOf(pairs(Object.fromEntries(words.map((word, index) => [word, values[index] ?? ""]))));
    const reading = read(doc, RETURN, AT);
    expect(raws(reading.fields)).toEqual({
      "return.id": "5012345678",
      "order.id": "12-34567-89012",
      "buyer.name": "rosalie_w",
      "return.reason": "Broken",
      "return.comment": "Arrived in two pieces.",
      "return.requested_at": "2026-11-18",
      "return.refund_amount": "EUR 59,98",
      "return.respond_by": "2026-11-21",
      "return.status": "Open",
    });
    expect(reading.language).toBe(language);
    expect(reading.unreadable).toEqual([]);
  });

  it("believes a short word only where it stands once, and a value only in its shape", () => {
    const doc = pageOf(
      `${pairs({ Status: "Open", Reason: "Broken", "Refund amount": "pending", "Respond by": "as soon as you can", "Order number": "see above" })}<dl><dt>Status</dt><dd>In transit</dd></dl>`,
    );
    const reading = read(doc, RETURN, AT);
    expect(raws(reading.fields)).toEqual({ "return.id": "5012345678", "return.reason": "Broken" });
    expect(reading.unreadable).toContain("order.id");
  });

  it("takes words in what the buyer wrote for no label", () => {
    const doc = pageOf(`${pairs({ "Return reason": "Broken" })}<blockquote>Order number: 99-99999-99999</blockquote>
      <textarea>Refund amount: $900.00</textarea><nav>Buyer<span>Sign out</span></nav>`);
    expect(raws(read(doc, RETURN, AT).fields)).toEqual({ "return.id": "5012345678", "return.reason": "Broken" });
  });

  it("takes from the page's model the return that the address names", () => {
    const summary = (returnId: string, reason: string) => ({
      returnId,
      buyerLoginName: "rosalie_w",
      creationInfo: {
        item: { itemId: "123456789012", returnQuantity: 1 },
        reason,
        creationDate: { value: "2026-11-18T10:00:00.000Z" },
      },
      sellerTotalRefund: { estimatedRefundAmount: { value: 59.98, currency: "USD" } },
      sellerResponseDue: { respondByDate: { value: "2026-11-21T10:00:00.000Z" } },
    });
    const doc = pageOf(
      `<main>…</main><script>${JSON.stringify([summary("5012345677", "WRONG_SIZE"), summary("5012345678", "DEFECTIVE_ITEM")])}</script>`,
    );
    expect(raws(read(doc, RETURN, AT).fields)).toEqual({
      "return.id": "5012345678",
      "buyer.name": "rosalie_w",
      "return.reason": "DEFECTIVE_ITEM",
      "return.requested_at": "2026-11-18T10:00:00.000Z",
      "return.refund_amount": "59.98 USD",
      "return.respond_by": "2026-11-21T10:00:00.000Z",
      "order.items.0.listing_id": "123456789012",
      "order.items.0.quantity": "1",
    });
  });
});

describe("requests, cases and disputes", () => {
  it.each([
    ["Respond to the buyer by Nov 25, 2026", "Nov 25, 2026"],
    ["Bitte antworten Sie bis zum 25. Nov. 2026.", "25. Nov. 2026"],
    ["Répondez à l'acheteur avant le 25 nov. 2026", "25 nov. 2026"],
    ["Responde al comprador antes del 25 nov. 2026", "25 nov. 2026"],
    ["Rispondi all'acquirente entro il 25 nov 2026", "25 nov 2026"],
    ["请在2026年11月25日前回复买家", "2026年11月25日"],
    ["2026年11月25日までに回答してください", "2026年11月25日"],
  ])("find the deadline in “%s”", (sentence, day) => {
    const doc = pageOf(`<main><h1>${sentence}</h1></main>`);
    const { fields } = matterReader("inr-detail")(
      doc,
      "https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5300001234",
      AT,
    );
    expect(raws(fields)).toEqual({ "claim.id": "5300001234", "claim.kind": "inr-case", "claim.respond_by": day });
  });

  it("show a request's parcel and item", () => {
    const doc = pageOf(
      `${pairs({
        "Order number": "12-34567-89012",
        "Request opened": "Nov 16, 2026",
        "Requested amount": "$59.98",
        "Request status": "Waiting for your response",
        Carrier: "USPS",
        "Tracking number": "9400100000000000000000",
      }).replace(
        "</main>",
        '<a href="https://www.ebay.com/itm/123456789012">Enamel mug</a></main>',
      )}<aside><a href="/itm/999999999999">You may also like</a></aside>`,
    );
    const url = "https://www.ebay.com/ItemNotReceived/ViewRequest?id=5300001234";
    expect(raws(matterReader("inr-detail")(doc, url, AT).fields)).toEqual({
      "order.id": "12-34567-89012",
      "claim.id": "5300001234",
      "claim.kind": "inr-case",
      "claim.opened_at": "Nov 16, 2026",
      "claim.amount": "$59.98",
      "claim.status": "Waiting for your response",
      "shipments.0.carrier": "USPS",
      "shipments.0.tracking_number": "9400100000000000000000",
      "order.items.0.listing_id": "123456789012",
      "order.items.0.title": "Enamel mug",
    });
  });

  it("tell what a case is about by its address, else by its heading", () => {
    const read = matterReader("case-detail");
    expect(raws(read(pageOf("<main></main>"), "https://www.ebay.com/ReturnCase/5012345678", AT).fields)).toEqual({
      "claim.id": "5012345678",
      "claim.kind": "snad-case",
    });
    const heading = pageOf("<h1>Fall: Artikel nicht erhalten</h1>");
    expect(raws(read(heading, "https://www.ebay.de/res/view?caseId=5300001234", AT).fields)["claim.kind"]).toBe(
      "inr-case",
    );
    const open = read(pageOf("<h1>Case</h1>"), "https://www.ebay.de/res/view?caseId=5300001234", AT);
    expect(open.unreadable).toContain("claim.kind");
  });

  it("show a payment dispute", () => {
    const doc = pageOf(
      pairs({
        "Order number": "12-34567-89012",
        "Dispute reason": "Item not received",
        "Disputed amount": "$59.98",
        "Dispute opened": "Nov 17, 2026",
        "Respond by": "Nov 22, 2026",
        Status: "Action needed",
      }),
    );
    expect(
      raws(matterReader("payment-dispute")(doc, "https://pmtdispute.ebay.com/dispute/7000123456", AT).fields),
    ).toEqual({
      "claim.id": "7000123456",
      "claim.kind": "payment-dispute",
      "order.id": "12-34567-89012",
      "claim.reason": "Item not received",
      "claim.amount": "$59.98",
      "claim.opened_at": "Nov 17, 2026",
      "claim.respond_by": "Nov 22, 2026",
      "claim.status": "Action needed",
    });
  });
});
