import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { script } from "./fake-background";
import { type Mounted, mountPanel, unmount } from "./mount";
import { NOW, sampleBrief, sampleState } from "./samples";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const field = <Element extends HTMLElement>(selector: string): Element => {
  const found = document.querySelector<Element>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const reply = () => field<HTMLTextAreaElement>("#reply-text");
const english = (change = {}) =>
  script({ settings: { language: "en", port: 7413, portals: { amazon: true }, badges: true }, ...change });

describe("the brief", () => {
  it("answers in the order in which a seller asks", async () => {
    await mountPanel(english());
    const order = [...document.querySelectorAll("[data-section]")].map((section) =>
      section.getAttribute("data-section"),
    );
    expect(order).toEqual([
      "verdict",
      "summary",
      "protection",
      "decisions",
      "open",
      "options",
      "reply",
      "evidence",
      "similar",
      "why",
      "sources",
      "close",
    ]);
  });

  it("says what it is, what the buyer wants, what is threatened and how sure that is", async () => {
    const panel = await mountPanel(english());
    expect(field("h1").textContent).toBe("Damaged in transit · buyer wants a replacement");
    expect(panel.section("verdict").textContent).toContain("92% sure");
    expect(panel.section("verdict").textContent).toContain("Threatens: bad review");
  });

  it("shows the nearest deadline, and the exact moments of all of them on a click", async () => {
    const panel = await mountPanel(english());
    expect(panel.section("verdict").textContent).toContain("5 h 12 min left · Answer the buyer");
    expect(field(".nearest").title).toMatch(/15:12.*at the marketplace \(Europe\/Berlin\)/);
    await panel.click(panel.button("+ 2 more"));
    const shown = panel.section("verdict").textContent ?? "";
    expect(shown).toContain("The claim is granted to the buyer.");
    expect(shown).toContain("Date shown on the page");
    expect(shown).toContain("The rule alone would give");
    expect(shown).toMatch(/passed 11 h 0 min ago · Claim from the carrier.*Passed/);
  });

  it("counts what is left by the companion's clock, and by this machine's when it tells none", async () => {
    const made_at = "2026-11-20T11:00:00+00:00";
    const ahead = await mountPanel(english({ brief: () => sampleBrief("en", { made_at }) }));
    expect(ahead.section("verdict").textContent).toContain("3 h 12 min left · Answer the buyer");
    const silent = await mountPanel(english({ brief: () => sampleBrief("en", { made_at: "" }) }));
    expect(silent.section("verdict").textContent).toContain("5 h 12 min left · Answer the buyer");
  });

  it("never tells protection by colour alone", async () => {
    const panel = await mountPanel(english());
    const rows = [...panel.section("protection").querySelectorAll("li")].map((row) => row.textContent);
    expect(rows[0]).toContain("Tracked shipping holds");
    expect(rows[2]).toContain("Claims Protected label does not hold");
    expect(rows[3]).toContain("Insured parcel not known");
  });

  it("keeps the three decisions apart, each with its why", async () => {
    const panel = await mountPanel(english());
    const rows = [...panel.section("decisions").querySelectorAll(".decision")].map((row) => row.textContent);
    expect(rows[0]).toMatch(/Buyer gets a refund.*Probably yes.*Broken on arrival/);
    expect(rows[1]).toMatch(/Who pays.*You, the seller.*Shipped by you/);
    expect(rows[2]).toMatch(/Counts against metrics.*Cannot be said.*Only if a claim/);
  });

  it("opens a rule to its wording, and shows its id where the companion has none", async () => {
    const panel = await mountPanel(english());
    const rule = panel.button("Show rule amazon.a-to-z.grounds");
    await panel.click(rule);
    expect(panel.text()).toContain("A buyer may claim when an order did not arrive");
    expect(rule.getAttribute("aria-expanded")).toBe("true");
    await panel.click(rule);
    expect(panel.text()).not.toContain("A buyer may claim when");
  });

  it("recommends one option with its price and what it saves; forbidden ones name their rule", async () => {
    const panel = await mountPanel(english());
    const options = panel.section("options").textContent ?? "";
    expect(options).toContain("Send a replacement");
    expect(options).toContain("expected cost €12.40");
    expect(options).toContain("Saves €27.59 compared with: Refund, buyer keeps the item");
    expect(options).toContain("€4.40 cheaper");
    expect(options).toMatch(/Coupon.*Not allowed.*amazon\.messages\.no-incentives/);
  });

  it("treats what a page or a buyer wrote as text", async () => {
    const nasty = '<img src=x onerror="document.title=1">';
    const panel = await mountPanel(
      english({ brief: () => sampleBrief("en", { summary: nasty, contradictions: [nasty] }) }),
    );
    expect(panel.section("summary").textContent).toContain(nasty);
    expect(document.querySelector("img")).toBeNull();
  });

  it("asks for a brief in the language that the seller switches to, and keeps the choice", async () => {
    const panel = await mountPanel(english());
    await panel.type(field("#menu-language"), "zh");
    expect(panel.background.sentOf("panel/get-brief").at(-1)).toMatchObject({ lang: "zh" });
    expect(panel.background.sentOf("panel/set-settings")).toEqual([{ type: "panel/set-settings", language: "zh" }]);
    expect(field("h1").textContent).toBe("运输损坏 · 买家要求换货补发");
  });

  it("lets the seller deny a guess and paste what the buyer wrote", async () => {
    const panel = await mountPanel(english({ brief: () => sampleBrief("en", { confidence: 0.4 }) }));
    await panel.click(panel.button("None of these"));
    await panel.type(field("#buyer-message"), "Es kam nie an.");
    await panel.click(panel.button("Add message"));
    expect(panel.background.sentOf("panel/add-message")).toEqual([
      { type: "panel/add-message", caseId: "case-1", orderId: "302-5550101-1000001", text: "Es kam nie an." },
    ]);
    expect(panel.background.sentOf("panel/get-brief").length).toBeGreaterThan(1);
  });
});

describe("the reply", () => {
  it("is put into the page as it stands, in the tab that the panel is bound to", async () => {
    const panel = await mountPanel(english());
    expect(reply().value).toContain("Guten Tag Frau Keller");
    expect(reply().lang).toBe("de");
    await panel.type(reply(), "Guten Tag");
    expect(panel.text()).toContain("The meaning is that of the text before.");
    await panel.click(panel.button("Insert"));
    expect(panel.background.sentOf("panel/insert-reply")).toEqual([
      { type: "panel/insert-reply", tabId: 7, text: "Guten Tag" },
    ]);
    expect(panel.text()).toContain("then send it yourself");
  });

  it("says what to do when the page has no message box", async () => {
    const panel = await mountPanel(english({ insert: { ok: false, reason: "no-message-box" } }));
    await panel.click(panel.button("Insert"));
    expect(panel.text()).toContain("Open “Contact buyer” for this order");
  });

  it("is written anew for another tone, language or option", async () => {
    const panel = await mountPanel(english());
    await panel.type(field("#reply-tone"), "firm");
    expect(reply().value).toBe("[de/firm] replacement");
    await panel.type(field("#reply-language"), "fr");
    expect(reply().value).toBe("[fr/firm] replacement");
    await panel.click(panel.button("Write a reply for this"));
    expect(reply().value).toBe("[fr/firm] partial-refund");
    expect(panel.background.sentOf("panel/compose-reply").at(-1)).toEqual({
      type: "panel/compose-reply",
      caseId: "case-1",
      remedy: "partial-refund",
      language: "fr",
      tone: "firm",
      lang: "en",
    });
  });

  it("can be a first answer that decides nothing; what was typed in either is kept", async () => {
    const panel = await mountPanel(english());
    const shown = () => panel.section("reply").textContent;
    expect(panel.button("Full reply").getAttribute("aria-pressed")).toBe("true");
    await panel.type(reply(), "My own full reply");
    await panel.click(panel.button("First answer"));
    expect(reply().value).toContain("Sie hören bis Samstag");
    expect(shown()).toContain("Decides nothing yet");
    expect(shown()).toContain("You will hear from me by Saturday 21 November");
    expect(panel.background.sentOf("panel/compose-reply")).toEqual([]);
    await panel.click(panel.button("Full reply"));
    expect(reply().value).toBe("My own full reply");
    expect(shown()).toContain("Written for:");
    await panel.click(panel.button("First answer"));
    await panel.type(reply(), "My own first answer");
    panel.background.script.state = sampleState({
      page: { ...must(sampleState().page), at: "2026-11-20T08:59:30+00:00" },
    });
    panel.background.push(7);
    await panel.settle();
    expect(reply().value).toBe("My own first answer");
    await panel.click(panel.button("Full reply"));
    expect(reply().value).toBe("My own full reply");
  });

  it("composes the first answer in another tone, and the full one for an option chosen meanwhile", async () => {
    const panel = await mountPanel(english());
    await panel.click(panel.button("First answer"));
    await panel.type(field("#reply-tone"), "neutral");
    expect(reply().value).toBe("[de/neutral] first answer");
    expect(panel.background.sentOf("panel/compose-reply").at(-1)).toMatchObject({ remedy: null });
    await panel.click(panel.button("Write a reply for this"));
    expect(panel.button("Full reply").getAttribute("aria-pressed")).toBe("true");
    expect(reply().value).toBe("[de/neutral] partial-refund");
    await panel.click(panel.button("First answer"));
    expect(reply().value).toBe("[de/neutral] first answer");
  });

  it("has no first answer where nobody waits for one", async () => {
    const panel = await mountPanel(english({ brief: () => sampleBrief("en", { first_reply: null }) }));
    expect(panel.section("reply").textContent).not.toContain("First answer");
  });

  it("keeps what the seller typed when a fresher brief comes", async () => {
    const panel = await mountPanel(english());
    await panel.type(reply(), "My own words");
    panel.background.script.state = sampleState({
      page: { ...must(sampleState().page), at: "2026-11-20T08:59:30+00:00" },
    });
    panel.background.push(7);
    await panel.settle();
    expect(panel.background.sentOf("panel/get-brief")).toHaveLength(2);
    expect(reply().value).toBe("My own words");
    await panel.click(panel.button("Undo my changes"));
    expect(reply().value).toContain("Guten Tag Frau Keller");
  });

  it("waits for the seller who looks at another order meanwhile", async () => {
    const panel = await mountPanel(english());
    await panel.type(reply(), "My own words");
    panel.background.script.state = sampleState({ caseId: "case-2" });
    panel.background.push(7);
    await panel.settle();
    expect(reply().value).toContain("Guten Tag Frau Keller");
    panel.background.script.state = sampleState();
    panel.background.push(7);
    await panel.settle();
    expect(reply().value).toBe("My own words");
  });

  it("has its meaning in the language that the seller switches to, also when composed for him", async () => {
    const panel = await mountPanel(english());
    await panel.type(field("#reply-tone"), "firm");
    await panel.type(field("#menu-language"), "zh");
    expect(panel.background.sentOf("panel/compose-reply").map((message) => message["lang"])).toEqual(["en", "zh"]);
    expect(reply().value).toBe("[de/firm] replacement");
  });

  it("can be the seller's own from an earlier case", async () => {
    const panel = await mountPanel(english());
    expect(panel.section("reply").textContent).toContain("Settled · 81% alike");
    await panel.click(panel.button("Use mine"));
    expect(reply().value).toContain("beim Transport zu Bruch gegangen");
    expect(panel.section("reply").textContent).toContain("your own words from an earlier case");
  });

  it("takes in a question to the buyer", async () => {
    const panel = await mountPanel(english());
    await panel.click(panel.button(/^Add to reply/));
    expect(reply().value).toMatch(/zurücksenden\.\n\nKönnten Sie uns[^\n]+\n\nViele Grüße/);
    expect(panel.text()).toContain("Added to the reply.");
  });

  it("shows what may not be said, and its meaning beside it", async () => {
    const panel = await mountPanel(english());
    expect(panel.section("reply").textContent).toContain("1 thing to look at before sending");
    await panel.click(panel.button("Meaning"));
    expect(panel.button("Meaning").getAttribute("aria-pressed")).toBe("true");
    expect(panel.section("reply").textContent).toContain("I am sorry that the hand-painted");
  });
});

describe("the evidence", () => {
  it("shows how far it is, what is missing and what won before", async () => {
    const panel = await mountPanel(english());
    const evidence = panel.section("evidence");
    expect(evidence.textContent).toContain("4/6");
    expect(evidence.textContent).toContain("Missing: packing photo and photo of the packaging on arrival");
    expect(evidence.textContent).toContain("won in 3 cases");
    expect([...evidence.querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
      "Must have",
      "Helps",
      "Makes no difference",
      "Works against you",
    ]);
  });

  it("takes a file for the missing piece, unchanged", async () => {
    const panel = await mountPanel(english());
    await panel.click(panel.button("Add a file for: Packing photo"));
    await choose(panel, new File(["abc"], "table.jpg", { type: "image/jpeg" }));
    expect(panel.background.sentOf("panel/add-attachment")).toEqual([
      {
        type: "panel/add-attachment",
        caseId: "case-1",
        name: "table.jpg",
        mediaType: "image/jpeg",
        base64: btoa("abc"),
        kind: "packing-photo",
      },
    ]);
    expect(panel.text()).toContain("Added: table.jpg");
  });

  it("refuses a file that is too large before it is sent", async () => {
    const panel = await mountPanel(english());
    const large = new File(["x"], "film.mp4", { type: "video/mp4" });
    Object.defineProperty(large, "size", { value: 2 * 1024 ** 3 });
    await choose(panel, large);
    expect(panel.background.sentOf("panel/add-attachment")).toEqual([]);
    expect(panel.text()).toContain("film.mp4 is larger than 1 GB.");
  });

  it("builds the packet with progress and then offers both files", async () => {
    const running = { state: "running" as const, step: "printing", done: 3, total: 5, files: [], error: null };
    const ready = {
      ...running,
      state: "ready" as const,
      files: [
        { name: "packet.pdf", media_type: "application/pdf", bytes: 800_000 },
        { name: "packet.zip", media_type: "application/zip", bytes: 4_000_000 },
      ],
    };
    const none = { ...running, state: "none" as const, done: 0 };
    const panel = await mountPanel(english({ packet: [none, running, ready] }));
    await panel.click(panel.button("Build evidence packet"));
    expect(panel.section("evidence").textContent).toContain("Printing the PDF · 3 of 5");
    await vi.waitFor(() => expect(panel.section("evidence").textContent).toContain("The packet is ready."), 3_000);
    expect(panel.button(/^Open PDF/)).toBeTruthy();
    const opened = vi.spyOn(window, "open").mockReturnValue({} as Window);
    await panel.click(panel.button(/^Open PDF/));
    expect(opened.mock.calls[0]?.[0]).toMatch(/^blob:/);
    expect(panel.background.sentOf("panel/open-packet-file").at(-1)).toMatchObject({ name: "packet.pdf" });
  });
});

describe("the end of it", () => {
  it("shows similar cases with outcome, lesson and why they are alike", async () => {
    const panel = await mountPanel(english());
    const similar = panel.section("similar").textContent ?? "";
    expect(similar).toMatch(/Settled.*84% alike.*Your own case.*Ask for a photo of the packaging/);
    expect(similar).toContain("carrier DHL");
    expect(similar).toContain("Die Schale war schon beim Auspacken");
    expect(similar).toContain("Example case");
  });

  it("weighs each reason with a sign and words, heaviest first", async () => {
    const panel = await mountPanel(english());
    const reasons = [...panel.section("why").querySelectorAll(".weight-words")].map((words) => words.textContent);
    expect(reasons).toEqual([
      "−0.6 against you",
      "−0.4 against you",
      "+0.2 for you",
      "−0.1 against you · case starter-017",
    ]);
  });

  it("says where it was read and reads again on a click", async () => {
    const panel = await mountPanel(english());
    expect(panel.section("sources").textContent).toContain("Order page, read 2 min ago");
    await panel.click(panel.button("Read again"));
    expect(panel.background.sentOf("panel/reread")).toEqual([{ type: "panel/reread", tabId: 7 }]);
  });

  it("closes the case into the library", async () => {
    const panel = await mountPanel(english());
    await panel.click(field('input[value="won"]'));
    await panel.type(field("#archive-cost"), "zwölf");
    expect(panel.text()).toContain("Write the cost as a number");
    await panel.type(field("#archive-cost"), "12,40");
    await panel.type(field("#archive-lesson"), "Pad it better.");
    const form = field<HTMLFormElement>("form.archive");
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await panel.settle();
    expect(panel.background.sentOf("panel/archive")).toEqual([
      {
        type: "panel/archive",
        caseId: "case-1",
        outcome: "won",
        remedy: "replacement",
        cost: "12.40",
        currency: "EUR",
        lesson: { en: "Pad it better." },
        reply: { language: "de", text: reply().value },
        evidence: ["photo-of-damage", "tracking-history", "listing-at-order", "weight-at-dispatch", "seller-answers"],
      },
    ]);
    expect(panel.text()).toContain("It is in your case library now.");
  });
});

describe("the keyboard", () => {
  it("walks through the sections with j and k", async () => {
    const panel = await mountPanel(english());
    await panel.press("j");
    await panel.press("j");
    expect(here()).toBe("summary");
    await panel.press("k");
    expect(here()).toBe("verdict");
  });

  it("inserts with i, builds with p and helps with ?", async () => {
    const panel = await mountPanel(english());
    await panel.press("i");
    expect(panel.background.sentOf("panel/insert-reply")).toHaveLength(1);
    await panel.press("p");
    expect(panel.background.sentOf("panel/start-packet")).toHaveLength(1);
    await panel.press("?");
    expect(field("dialog").textContent).toContain("Insert the reply");
  });

  it("leaves the keys alone while the seller types", async () => {
    const panel: Mounted = await mountPanel(english());
    await panel.press("i", reply());
    expect(panel.background.sentOf("panel/insert-reply")).toEqual([]);
  });
});

async function choose(panel: Mounted, file: File): Promise<void> {
  const input = field('.drop input[type="file"]');
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await panel.settle();
}

function here(): string | null | undefined {
  return document.activeElement?.closest("[data-section]")?.getAttribute("data-section");
}

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error("there is none");
  return value;
}
