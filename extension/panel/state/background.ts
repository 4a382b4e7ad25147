import type { Problem, Result } from "../../api/types";
import { type AnswerOf, type AskOf, askBackground, type PanelMessages } from "../../messages";

const RELOADED: Problem = { code: "extension-reloaded", message: "", hint: "" };

type Answered<Type extends keyof PanelMessages> = AnswerOf<PanelMessages, Type>;
type ResultMessages = {
  [Type in keyof PanelMessages]: Answered<Type> extends Result<unknown> ? Type : never;
}[keyof PanelMessages];

/** Asks the background script; an extension that was reloaded meanwhile is a problem to show, and no exception. */
export async function ask<Type extends ResultMessages>(
  type: Type,
  message: AskOf<PanelMessages, Type>,
): Promise<Answered<Type> | { ok: false; problem: Problem }> {
  try {
    return (await askBackground(type, message)) ?? { ok: false, problem: RELOADED };
  } catch {
    return { ok: false, problem: RELOADED };
  }
}
