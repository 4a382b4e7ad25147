import type { CaseForm, FormField } from "../../../extension/api/types";

const NOTHING = { choices: [], value: null, sources: [], typed: false, contradicted: false, wanted: false };
const field = (path: string, change: Partial<FormField> = {}): FormField => ({
  ...NOTHING,
  path,
  entry: "text",
  ...change,
});

/** A form as the companion gives it: something known, something missing, something typed, something fought over. */
export function sampleForm(): CaseForm {
  return {
    case_id: "case-1",
    portal: "amazon",
    marketplace: "amazon.de",
    order_id: "302-5550101-1000001",
    problem: { dispute_type: "damaged", confidence: 0.92, asks: ["replacement"], said_by: "messages" },
    groups: [
      {
        name: "order",
        fields: [
          field("order.placed_at", { entry: "moment", value: "2026-11-02T20:17:00+01:00" }),
          field("order.items.0.title", { value: "Keramikschale <b>26 cm</b>" }),
          field("order.total", {
            entry: "money",
            value: "34.90",
            typed: true,
            contradicted: true,
            sources: [
              { page: "order-detail", at: "2026-11-20T09:00:00+00:00", how: "label", raw: "39,90 €" },
              { page: "form", at: "2026-11-20T09:10:00+00:00", how: "typed", raw: "34.90" },
            ],
          }),
          field("order.fulfilment", { entry: "choice", choices: ["seller", "platform"], value: "seller" }),
          field("order.ship_by", { entry: "moment" }),
        ],
      },
      { name: "shipment", fields: [field("shipments.0.carrier", { wanted: true })] },
      { name: "buyer", fields: [field("messages", { entry: "messages", value: 1 })] },
    ],
    messages: [{ from: "buyer", at: "2026-11-19T13:12:00+01:00", text: "Die Schale ist zerbrochen.", attachments: [] }],
    captured: ["Die  Schale ist zerbrochen.", "Another text"],
    proof: [],
    files: [
      {
        sha256: "ab".repeat(32),
        name: "unboxing.mp4",
        media_type: "video/mp4",
        sort: "video",
        item: "",
        source: "",
        captured_at: "2026-11-20T09:00:00+00:00",
        bytes: 12_000_000,
      },
    ],
    missing: [
      { who: "seller", path: "shipments.0.carrier", what: "", ask: "", language: "" },
      {
        who: "buyer",
        path: "",
        what: "a photo of the damage",
        ask: "Könnten Sie mir bitte ein Foto des Schadens schicken?",
        language: "de",
      },
    ],
  };
}
