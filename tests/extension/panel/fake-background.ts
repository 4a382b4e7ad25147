import type {
  Brief,
  CaseForm,
  CheckedTranslation,
  CollectorSettings,
  CollectState,
  Lang,
  LanguageModelSettings,
  LanguageModelTest,
  Linted,
  PacketState,
  Polished,
  Problem,
  Proposal,
  Reply,
  Result,
  Translation,
  TranslationSettings,
} from "../../../extension/api/types";
import type {
  CaptureResult,
  InsertResult,
  KnownPortal,
  PanelState,
  PointedPlace,
  Settings,
} from "../../../extension/messages";
import { sampleForm } from "./sample-form";
import { sampleBrief, sampleState } from "./samples";

interface Message {
  type: string;
  [key: string]: unknown;
}

/** What the fake background answers; a test or a scene changes what it needs. */
export interface Script {
  state: PanelState;
  settings: Settings;
  brief: (lang: Lang) => Brief;
  briefProblem: Problem | null;
  pairProblem: Problem | null;
  insert: InsertResult;
  lint: (text: string) => Result<Linted>;
  checked: CheckedTranslation;
  translations: Translation[];
  translation: TranslationSettings;
  model: LanguageModelSettings;
  modelTest: LanguageModelTest;
  polished: Polished | null;
  proposal: Proposal;
  packet: PacketState[];
  attachmentProblem: Problem | null;
  collector: CollectorSettings;
  /** One after another, the last one for good. */
  collect: CollectState[];
  collectProblem: Problem | null;
  form: CaseForm;
  formAnswer: { kept: string[]; refused: string[] };
  portals: KnownPortal[];
  capture: CaptureResult;
  places: PointedPlace[];
}

export const NO_COLLECT: CollectState = {
  state: "none",
  step: null,
  page: null,
  url: null,
  done: 0,
  total: 0,
  pages: [],
  error: null,
};

export const COLLECTOR: CollectorSettings = {
  on: true,
  min_seconds: 4,
  max_seconds: 12,
  pages: 12,
  orders_per_hour: 10,
  window: false,
  portals: ["amazon", "ebay"],
};

const engine = (name: string, change = {}) => ({
  name,
  on: false,
  ready: false,
  leaves_the_machine: false,
  takes_key: false,
  key: "",
  ...change,
});

export const ENGINES = {
  engines: [
    engine("ctranslate2", { on: true }),
    engine("apertium", { on: true, ready: true }),
    engine("libretranslate", { takes_key: true }),
    engine("deepl", { takes_key: true, leaves_the_machine: true }),
  ],
  libretranslate_url: "",
  chat_url: "",
  chat_model: "",
} as TranslationSettings;

export const MODEL: LanguageModelSettings = {
  on: false,
  base_url: "",
  model: "",
  seconds: 60,
  key: "",
  leaves_machine: false,
};

export const NO_PACKET: PacketState = {
  state: "none",
  step: null,
  done: 0,
  total: 0,
  files: [],
  left_out: [],
  error: null,
};

const PORTALS: KnownPortal[] = (
  [
    ["amazon", "sellercentral.amazon.com"],
    ["ebay", "www.ebay.com"],
    ["etsy", "www.etsy.com"],
  ] as const
).map(([portal, host]) => ({ portal, host, origins: [`https://${host}/*`], allowed: true }));

export function script(change: Partial<Script> = {}): Script {
  return {
    state: sampleState(),
    settings: { language: null, port: 7413, portals: { amazon: true }, badges: true },
    brief: (lang) => sampleBrief(lang),
    briefProblem: null,
    pairProblem: null,
    insert: { ok: true, reason: null },
    lint: () => ({ ok: true, value: { findings: [] } }),
    checked: { translation: "", broken: true, problems: [] },
    translations: [],
    translation: ENGINES,
    model: MODEL,
    modelTest: { ok: true, reason: null, status: 200 },
    polished: null,
    proposal: { dispute_type: null, reason: "off" },
    packet: [NO_PACKET],
    attachmentProblem: null,
    portals: PORTALS,
    capture: { ok: true },
    places: [],
    collector: COLLECTOR,
    collect: [NO_COLLECT],
    collectProblem: null,
    form: sampleForm(),
    formAnswer: { kept: ["order.total"], refused: [] },
    ...change,
  };
}

/** Stands where the background script would: answers the panel's messages and remembers them. */
export class FakeBackground {
  readonly sent: Message[] = [];
  private readonly listeners = new Set<(message: unknown) => void>();
  private packets = 0;
  private collects = 0;

  constructor(public script: Script) {}

  /** As the push of the background script. */
  push(tabId: number | null): void {
    for (const listener of this.listeners) listener({ type: "background/state-changed", tabId });
  }

  sentOf(type: string): Message[] {
    return this.sent.filter((message) => message.type === type);
  }

  /** What `wxt/browser` is to the panel. */
  readonly browser = {
    permissions: {
      request: async (asked: { origins: string[] }) => {
        this.sent.push({ type: "permissions.request", ...asked });
        return true;
      },
    },
    runtime: {
      sendMessage: async (message: Message) => {
        this.sent.push(message);
        return this.answer(message);
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => this.listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => this.listeners.delete(listener),
      },
      openOptionsPage: async () => {
        this.sent.push({ type: "openOptionsPage" });
      },
      getManifest: () => ({ version: "0.1.0" }),
    },
  };

  private answer(message: Message): unknown {
    const { script } = this;
    const refuse = (problem: Problem) => ({ ok: false, problem });
    switch (message.type) {
      case "panel/get-state":
        return script.state;
      case "panel/get-settings":
        return script.settings;
      case "panel/set-settings":
        script.settings = { ...script.settings, ...(message as Partial<Settings>) };
        return script.settings;
      case "panel/get-brief":
        return script.briefProblem
          ? refuse(script.briefProblem)
          : { ok: true, value: script.brief(message["lang"] as Lang) };
      case "panel/pair":
        if (script.pairProblem) return refuse(script.pairProblem);
        return { ok: true, value: { paired: true } };
      case "panel/compose-reply":
        return { ok: true, value: composed(message) };
      case "panel/lint-message":
        return script.lint(String(message["text"]));
      case "panel/protect-text":
        return { ok: true, value: { texts: [{ source: "de", lines: String(message["text"]).split("\n") }] } };
      case "panel/check-translation":
        return { ok: true, value: script.checked };
      case "panel/translate":
        return { ok: true, value: { translations: script.translations } };
      case "panel/translation-settings":
      case "panel/set-translation":
        return { ok: true, value: script.translation };
      case "panel/set-language-model":
        script.model = { ...script.model, ...(message["change"] as Partial<LanguageModelSettings>) };
        return { ok: true, value: script.model };
      case "panel/language-model":
        return { ok: true, value: script.model };
      case "panel/test-language-model":
        return { ok: true, value: script.modelTest };
      case "panel/polish-reply":
        return { ok: true, value: script.polished };
      case "panel/propose-type":
        return { ok: true, value: script.proposal };
      case "panel/insert-reply":
        return script.insert;
      case "panel/start-packet":
        this.packets = 0;
        return { ok: true, value: this.nextPacket() };
      case "panel/packet-state":
        return { ok: true, value: this.packets === 0 ? (script.packet[0] ?? NO_PACKET) : this.nextPacket() };
      case "panel/collector":
        return { ok: true, value: script.collector };
      case "panel/set-collector":
        script.collector = { ...script.collector, on: message["on"] === true };
        return { ok: true, value: script.collector };
      case "panel/start-collect":
        if (script.collectProblem) return refuse(script.collectProblem);
        return { ok: true, value: this.nextCollect() };
      case "panel/collect-state":
      case "panel/cancel-collect":
        return { ok: true, value: this.collects === 0 ? (script.collect[0] ?? NO_COLLECT) : this.nextCollect() };
      case "panel/open-packet-file":
        return { ok: true, value: { name: message["name"], media_type: "application/pdf", base64: btoa("%PDF-1.7") } };
      case "panel/add-attachment":
        return script.attachmentProblem
          ? refuse(script.attachmentProblem)
          : { ok: true, value: { sha256: "0".repeat(64) } };
      case "panel/add-attachment-part":
        return script.attachmentProblem
          ? refuse(script.attachmentProblem)
          : { ok: true, value: { bytes: 1, sha256: message["last"] ? "0".repeat(64) : "" } };
      case "panel/get-form":
        return { ok: true, value: script.form };
      case "panel/put-form":
        return { ok: true, value: { case_id: "case-1", ...script.formAnswer } };
      case "panel/add-message":
        return {
          ok: true,
          value: { case_id: "case-1", order_id: message["orderId"], read: [], unreadable: [], unknown: [] },
        };
      case "panel/archive":
        return { ok: true, value: { case_id: "own-9" } };
      case "panel/get-rule":
        return {
          ok: true,
          value: {
            id: message["id"],
            statement: "A buyer may claim when an order did not arrive or arrived different, defective or damaged.",
            source: "https://www.example.com/help/guarantee",
            read_on: "2026-11-23",
            confidence: "medium",
          },
        };
      case "panel/get-pointed":
        return { places: script.places };
      case "panel/remove-pointed":
        script.places = script.places.filter(({ id }) => id !== message["id"]);
        return { places: script.places };
      case "panel/get-portals":
        return { portals: script.portals };
      case "panel/capture":
        return script.capture;
      case "panel/add-text":
        return {
          ok: true,
          value: { case_id: "case-1", order_id: message["orderId"], read: [], unreadable: [], unknown: [] },
        };
      case "panel/reread":
        return { asked: true };
      default:
        return { ok: true, value: {} };
    }
  }

  private nextCollect(): CollectState {
    const { collect } = this.script;
    this.collects = Math.min(this.collects + 1, collect.length - 1);
    return collect[this.collects] ?? NO_COLLECT;
  }

  private nextPacket(): PacketState {
    const { packet } = this.script;
    this.packets = Math.min(this.packets + 1, packet.length - 1);
    return packet[this.packets] ?? NO_PACKET;
  }
}

function composed(message: Message): Reply {
  const { remedy, language, tone } = message as unknown as Reply & { remedy: string | null };
  const text = `[${language}/${tone}] ${remedy ?? "first answer"}`;
  return {
    language,
    tone,
    text,
    meaning: `meaning of ${remedy ?? "first answer"}`,
    warnings: [],
    sentences: [],
    findings: [],
  };
}
