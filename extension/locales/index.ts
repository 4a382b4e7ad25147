import type { Lang } from "../api/types";
import { type Counted, type Dictionary, english, type Key, type Values } from "./dictionary";

export type { Key } from "./dictionary";
export type { List } from "./vocabulary";

import { vocabulary as englishVocabulary } from "./en/vocabulary";
import type { Code, List, Vocabulary } from "./vocabulary";
import { caseWords } from "./zh_CN/case";
import { collectWords } from "./zh_CN/collect";
import { engineWords } from "./zh_CN/engines";
import { formWords } from "./zh_CN/form";
import { portalWords } from "./zh_CN/portals";
import { screenWords } from "./zh_CN/screens";
import { vocabulary as chineseVocabulary } from "./zh_CN/vocabulary";
import { workWords } from "./zh_CN/work";

export const dictionaries: Record<Lang, Dictionary> = {
  en: english,
  zh: { ...caseWords, ...workWords, ...collectWords, ...screenWords, ...portalWords, ...formWords, ...engineWords },
};

export const vocabularies: Record<Lang, Vocabulary> = { en: englishVocabulary, zh: chineseVocabulary };

/** BCP 47 tags for numbers, dates and the `lang` attribute. */
export const tags: Record<Lang, string> = { en: "en-GB", zh: "zh-CN" };

export interface Words {
  lang: Lang;
  /** BCP 47 tag of the panel's language. */
  tag: string;
  /** The text of a key, its gaps filled. */
  t: <K extends Key>(key: K, ...values: Values<K>) => string;
  /** The text for a number of things: picks `….one` or `….other`. */
  count: (stem: Counted, n: number) => string;
  /** The word for a code; a code that is not known here is shown as it is. */
  word: (list: List, code: string) => string;
  /** Whether a key exists: for codes that come from outside. */
  has: (key: string) => key is Key;
  /** "a, b and c" as the language writes it. */
  list: (items: string[]) => string;
  /** Name of a language, by its BCP 47 tag. */
  languageName: (tag: string) => string;
}

/** All words of one language. */
export function wordsIn(lang: Lang): Words {
  const dictionary = dictionaries[lang];
  const tag = tags[lang];
  const plural = new Intl.PluralRules(tag);
  const has = (key: string): key is Key => Object.hasOwn(dictionary, key);
  return {
    lang,
    tag,
    has,
    t: (key, ...values) => fill(dictionary[key], values[0] ?? {}),
    count: (stem, n) => {
      const form = `${stem}.${plural.select(n)}`;
      return fill(dictionary[has(form) ? form : (`${stem}.other` as Key)], { n });
    },
    word: (list, code) => {
      const words: Record<string, string> = vocabularies[lang][list];
      return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
    },
    list: (items) =>
      lang === "zh" ? items.join("、") : new Intl.ListFormat(tag, { type: "conjunction" }).format(items),
    languageName: (code) => nameOfLanguage(code, tag),
  };
}

/** The panel's language for a setting and a browser language: the setting, else Chinese for `zh…`, else English. */
export function chooseLanguage(setting: Lang | null, browserLanguage: string): Lang {
  return setting ?? (browserLanguage.toLowerCase().startsWith("zh") ? "zh" : "en");
}

/** Codes of a list, in the order of the vocabulary. */
export function codesOf<L extends List>(list: L): Code<L>[] {
  return Object.keys(englishVocabulary[list]) as Code<L>[];
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => (name in values ? String(values[name]) : gap));
}

function nameOfLanguage(code: string, tag: string): string {
  if (code === "und" || code === "") return "?";
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
