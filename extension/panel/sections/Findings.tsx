import type { Marked } from "../choose/findings";
import { Icon } from "../parts/Icon";
import { Live } from "../parts/Note";
import { Rules } from "../parts/Rules";
import type { Lint } from "../state/use-lint";
import { useWords } from "../words";

const LONGEST_QUOTE = 60;
const TONES = { block: "bad", warn: "warn", inform: "" } as const;

/** What the portal forbids in the text, the gravest first: the words, why, the rule, and a way out. */
export function Findings({ lint, onSelect }: { lint: Lint; onSelect: (found: Marked) => void }) {
  const { t, count } = useWords();
  const { findings } = lint;
  return (
    <div class="findings">
      <Live>
        {findings.length > 0 ? <p class="small muted">{count("lint.found", findings.length)}</p> : null}
        {lint.checked === false ? <p class="small muted">{t("lint.away")}</p> : null}
      </Live>
      {findings.length === 0 ? null : (
        <ul>
          {findings.map((found) => (
            <li key={`${found.rule} ${found.kind} ${found.start}`} class="finding line">
              <Icon name={found.level === "inform" ? "info" : "warning"} tone={TONES[found.level]} />
              <strong class={TONES[found.level]}>{t(`lint.level.${found.level}`)}</strong>
              {found.words.trim() === "" ? null : (
                <button
                  type="button"
                  class="link finding-words"
                  aria-label={t("lint.select", { words: short(found.words) })}
                  title={t("lint.select", { words: short(found.words) })}
                  onClick={() => onSelect(found)}
                >
                  <q>{short(found.words)}</q>
                </button>
              )}
              <Rules ids={[found.rule]} />
              <p>{found.why}</p>
              <p class="muted">{t("lint.fix", { fix: found.fix })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
