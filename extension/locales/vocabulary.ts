import type { vocabulary as en } from "./en/vocabulary";

/** The lists of codes that people meet. Each language has a word for every code of every list. */
export type List = keyof typeof en;
export type Code<L extends List> = keyof (typeof en)[L] & string;
export type Vocabulary = { readonly [L in List]: { readonly [C in Code<L>]: string } };
