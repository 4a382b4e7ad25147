import type { Brief, Reply, Tone } from "../../api/types";
import { REPLY_LANGUAGES } from "../../api/vocabulary";

export interface Wanted {
  /** The first answer, which decides nothing; else the reply for `remedy`. */
  first: boolean;
  remedy: string;
  language: string;
  tone: Tone;
}

/** What the brief's own reply is: the recommended remedy, in the buyer's language. */
export function firstWanted(brief: Brief): Wanted {
  const reply = brief.replies[0];
  return {
    first: false,
    remedy: recommendedRemedy(brief),
    language: reply?.language ?? (isWritten(brief.language) ? brief.language : "en"),
    tone: reply?.tone ?? "neutral",
  };
}

export function recommendedRemedy(brief: Brief): string {
  return brief.options.find((option) => option.recommended)?.remedy ?? "answer-question";
}

/** The reply of the brief that is what is wanted; `null` when it has to be composed. */
export function atHand(brief: Brief, wanted: Wanted): Reply | null {
  if (!wanted.first && wanted.remedy !== recommendedRemedy(brief)) return null;
  const made = wanted.first ? [brief.first_reply] : brief.replies;
  return made.find((reply) => reply?.language === wanted.language && reply.tone === wanted.tone) ?? null;
}

/** As the companion is asked for it. */
export function asked({ first, remedy, language, tone }: Wanted) {
  return { remedy: first ? null : remedy, language, tone };
}

/** Languages to offer: first those that the brief already came in, then all that can be written, as a list of names is sorted. */
export function languagesFor(brief: Brief, nameOf: (code: string) => string): string[] {
  const named = REPLY_LANGUAGES.map((code) => ({ code, name: nameOf(code) }));
  const sorted = named.sort((one, other) => one.name.localeCompare(other.name)).map(({ code }) => code);
  return [...new Set<string>([...brief.replies.map((reply) => reply.language), ...sorted])];
}

function isWritten(language: string): boolean {
  return (REPLY_LANGUAGES as readonly string[]).includes(language);
}

/** The buyer's question added to a reply as its own paragraph, before the closing one. Once only. */
export function withQuestion(text: string, question: string): string {
  if (text.includes(question)) return text;
  const paragraphs = text.trim().split(/\n{2,}/);
  if (paragraphs.length < 2) return `${text.trim()}\n\n${question}`.trim();
  return [...paragraphs.slice(0, -1), question, ...paragraphs.slice(-1)].join("\n\n");
}
