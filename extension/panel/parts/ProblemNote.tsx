import type { Problem } from "../../api/types";
import type { Key, Words } from "../../locales";
import { useWords } from "../words";
import { Note } from "./Note";

/** What went wrong and what to do, in the panel's language where the code is known, else as the companion said it. */
export function problemText(problem: Problem, words: Words): { message: string; hint: string } {
  const key = `problem.${problem.code}`;
  if (!words.has(key)) return { message: problem.message || problem.code, hint: problem.hint };
  return { message: words.t(key as PlainKey), hint: words.t(`${key}.hint` as PlainKey) };
}

type PlainKey = Extract<Key, "problem.title">;

export function ProblemNote({ problem }: { problem: Problem }) {
  const { message, hint } = problemText(problem, useWords());
  return (
    <Note tone="bad">
      <p>{message}</p>
      {hint ? <p class="small muted">{hint}</p> : null}
    </Note>
  );
}
