import type { Captured } from "../../../extension/messages";
import { type Script, script } from "./fake-background";
import { namedBrief, sampleBrief, sampleState } from "./samples";

const page = sampleState().page;
if (!page) throw new Error("the sample state shows a page");
const away = { caseId: null };
const captured: Captured = {
  text: "Hello, the mug arrived with a crack. Can you send me another one? Order 17-12345-54321",
  selected: true,
  shortened: false,
  url: "https://shop.example/messages/4",
  language: "en",
  portal: null,
  orderId: "17-12345-54321",
  fields: {},
};

/** Every state that the panel knows, by name: the harness shows them, tests walk through them. */
export const scenes: Record<string, () => Script> = {
  brief: () => script(),
  "not-paired": () => script({ state: sampleState({ connection: "not-paired", ...away }) }),
  "pair-refused": () =>
    script({
      state: sampleState({ connection: "not-paired", ...away }),
      pairProblem: { code: "not-paired", message: "wrong code", hint: "" },
    }),
  "server-down": () => script({ state: sampleState({ connection: "server-down", ...away }) }),
  "model-loading": () => script({ state: sampleState({ connection: "model-loading", ...away }) }),
  "no-portal": () => script({ state: sampleState({ portal: null, consented: false, page: null, ...away }) }),
  consent: () => script({ state: sampleState({ consented: false, page: null, ...away }) }),
  "unknown-page": () => script({ state: sampleState({ page: null, ...away }) }),
  "order-list": () =>
    script({ state: sampleState({ page: { ...page, kind: "order-list", list: true, orderId: null }, ...away }) }),
  "account-page": () =>
    script({ state: sampleState({ page: { ...page, kind: "account-health", list: true, orderId: null }, ...away }) }),
  "shut-out": () =>
    script({
      state: sampleState({ portal: null, consented: false, page: null, ...away }),
      portals: script().portals.map((one) => ({ ...one, allowed: one.portal !== "ebay" })),
    }),
  "consent-ebay": () => script({ state: sampleState({ portal: "ebay", consented: false, page: null, ...away }) }),
  pointing: () =>
    script({
      state: sampleState({
        page: { ...page, unreadable: ["order.deliver_by", "order.ship_to.city"] },
        pointing: { field: "order.deliver_by", state: "waiting" },
      }),
    }),
  captured: () => script({ state: sampleState({ portal: null, consented: true, page: null, captured, ...away }) }),
  reading: () => script({ state: sampleState({ page: { ...page, at: null }, reading: true, ...away }) }),
  "half-loaded": () => script({ state: sampleState({ reading: true, ...away }) }),
  "no-order-number": () =>
    script({
      state: sampleState({
        page: { ...page, orderId: null, unreadable: ["order.id", "order.ship_to.city"] },
        ...away,
      }),
    }),
  problem: () =>
    script({
      state: sampleState({ problem: { code: "storage-full", message: "disk full", hint: "" }, ...away }),
    }),
  "brief-failed": () => script({ briefProblem: { code: "not-found", message: "no such case", hint: "" } }),
  unreadable: () =>
    script({
      state: sampleState({
        page: { ...page, unreadable: ["order.deliver_by", "order.ship_to.city", "order.ship_to.postcode"] },
      }),
    }),
  "old-data": () => script({ state: sampleState({ page: { ...page, at: "2026-11-20T06:30:00+00:00" } }) }),
  "low-confidence": () =>
    script({
      brief: (lang) =>
        sampleBrief(lang, {
          confidence: 0.42,
          dispute_type: "not-as-described",
          also: [],
          candidates: [
            { dispute_type: "not-as-described", confidence: 0.42 },
            { dispute_type: "size-fit", confidence: 0.23 },
            { dispute_type: "wrong-item", confidence: 0.11 },
          ],
        }),
    }),
  named: () => script({ brief: (lang) => namedBrief(lang) }),
  "named-own-language": () => script({ brief: (lang) => namedBrief(lang, lang) }),
  unclear: () =>
    script({
      brief: (lang) => sampleBrief(lang, { confidence: 0.2, dispute_type: "other", also: [], asks: [], threats: [] }),
    }),
  "no-messages": () =>
    script({ brief: (lang) => sampleBrief(lang, { language: "und", language_confidence: 0, asks: [], threats: [] }) }),
  "nothing-to-judge": () =>
    script({
      brief: (lang) =>
        sampleBrief(lang, { language: "und", dispute_type: "other", confidence: 0, also: [], asks: [], threats: [] }),
    }),
  "nothing-found": () => {
    return script({
      brief: (lang) => {
        const full = sampleBrief(lang);
        return {
          ...full,
          deadlines: [],
          similar: [],
          evidence: [],
          own_replies: [],
          replies: [],
          missing: [],
          if_known: [],
          contradictions: [],
          notes: [],
          liability: {
            ...full.liability,
            protection: [],
            chance_if_contested: null,
            recover_from: null,
            return_postage: null,
          },
        };
      },
    });
  },
  "packet-running": () =>
    script({
      packet: [{ state: "running", step: "printing", done: 3, total: 6, files: [], left_out: [], error: null }],
    }),
  "packet-ready": () =>
    script({
      packet: [
        {
          state: "ready",
          step: "done",
          done: 6,
          total: 6,
          files: [
            { name: "packet.pdf", media_type: "application/pdf", bytes: 812_345 },
            { name: "packet.zip", media_type: "application/zip", bytes: 4_400_000 },
          ],
          left_out: [],
          error: null,
        },
      ],
    }),
  "packet-failed": () =>
    script({
      packet: [
        {
          state: "failed",
          step: "printing",
          done: 3,
          total: 6,
          files: [],
          left_out: [],
          error: { code: "browser-missing", message: "no browser", hint: "" },
        },
      ],
    }),
};
