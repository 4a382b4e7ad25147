import type { TranslationChange } from "../../api/types";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useSetting } from "../state/use-setting";
import { useWords } from "../words";
import { Engine } from "./Engine";

/** The engines in their order: which leave the machine, what each needs, and whether it is ready. */
export function TranslationEngines({ connection }: { connection: string | undefined }) {
  const { t } = useWords();
  const { value, problem, take } = useSetting(connection, () => ask("panel/translation-settings", {}));
  const change = (what: TranslationChange) => take(ask("panel/set-translation", { change: what }));
  const names = value?.engines.map(({ name }) => name) ?? [];
  const move = (at: number, by: number) => {
    const order = [...names];
    const [one] = order.splice(at, 1);
    if (one) order.splice(at + by, 0, one);
    void change({ order });
  };
  const here = "Translator" in globalThis;
  return (
    <section aria-labelledby="options-engines-title" data-section="engines">
      <h2 id="options-engines-title">{t("engines.title")}</h2>
      <p class="small muted">{t("engines.why")}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      <ol class="engines">
        <li>
          <strong>{t("engines.browser")}</strong>
          <p class="small muted">{t(here ? "engines.browser_yes" : "engines.browser_no")}</p>
        </li>
        {value?.engines.map((engine, at) => (
          <Engine
            key={engine.name}
            engine={engine}
            settings={value}
            onChange={change}
            onUp={at > 0 ? () => move(at, -1) : null}
            onDown={at < names.length - 1 ? () => move(at, 1) : null}
          />
        ))}
      </ol>
      {value === null ? <p class="small muted">{t("engines.away")}</p> : null}
    </section>
  );
}
