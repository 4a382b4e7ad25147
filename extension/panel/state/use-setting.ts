import { useEffect, useState } from "preact/hooks";
import type { Problem, Result } from "../../api/types";

/** Settings that the companion keeps: asked when it comes, changed by an answer of it. */
export function useSetting<Value>(
  connection: string | undefined,
  read: () => Promise<Result<Value>>,
): {
  value: Value | null;
  problem: Problem | null;
  /** True when the companion took the change. */
  take: (answer: Promise<Result<Value>>) => Promise<boolean>;
} {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  // `connection` is not sent: it is the cause for asking anew. `read` is the same question each time.
  useEffect(() => {
    let gone = false;
    void read().then((answer) => {
      if (!gone) setValue(answer.ok ? answer.value : null);
    });
    return () => {
      gone = true;
    };
  }, [connection]);

  const take = async (asked: Promise<Result<Value>>) => {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setValue(answer.value);
    return answer.ok;
  };
  return { value, problem, take };
}
