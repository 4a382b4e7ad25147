import { caseWords } from "./en/case";
import { collectWords } from "./en/collect";
import { engineWords } from "./en/engines";
import { formWords } from "./en/form";
import { portalWords } from "./en/portals";
import { screenWords } from "./en/screens";
import { workWords } from "./en/work";

/** English is the measure: a key exists when English has it, and every other language must have the same. */
export const english = {
  ...caseWords,
  ...workWords,
  ...collectWords,
  ...screenWords,
  ...portalWords,
  ...formWords,
  ...engineWords,
} as const;

type Same<Part> = { readonly [Key in keyof Part]: string };
export type CaseWords = Same<typeof caseWords>;
export type WorkWords = Same<typeof workWords>;
export type CollectWords = Same<typeof collectWords>;
export type ScreenWords = Same<typeof screenWords>;
export type FormWords = Same<typeof formWords>;
export type EngineWords = Same<typeof engineWords>;
export type PortalWords = Same<typeof portalWords>;

export type Dictionary = Same<typeof english>;
export type Key = keyof Dictionary;

/** The names in braces of a text: `"{n} left"` takes `n`. */
export type Gaps<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never;

/** What has to be given with a key: nothing, or a value for each gap. */
export type Values<K extends Key> = [Gaps<(typeof english)[K]>] extends [never]
  ? []
  : [values: Record<Gaps<(typeof english)[K]>, string | number>];

/** Keys that come as `….one` and `….other`, without the ending. */
export type Counted = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
