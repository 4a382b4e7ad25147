import { useEffect, useState } from "preact/hooks";
import type { CollectorSettings } from "../../api/types";
import { ask } from "../state/background";
import { useWords } from "../words";

interface Props {
  /** Changes when the companion comes or goes: the switch is the companion's. */
  connection: string | undefined;
}

/** The switch for reading more pages, with what it does and what the portals' rules say. */
export function Collector({ connection }: Props) {
  const { t } = useWords();
  const [collector, setCollector] = useState<CollectorSettings | null>(null);

  // `connection` is not sent: it is the cause for asking anew.
  useEffect(() => {
    let gone = false;
    void ask("panel/collector", {}).then((answer) => {
      if (!gone) setCollector(answer.ok ? answer.value : null);
    });
    return () => {
      gone = true;
    };
  }, [connection]);

  const change = async (on: boolean) => {
    const answer = await ask("panel/set-collector", { on });
    setCollector(answer.ok ? answer.value : null);
  };
  return (
    <section aria-labelledby="options-collector-title">
      <h2 id="options-collector-title">{t("options.collector")}</h2>
      <p class="small">{t("options.collector_what")}</p>
      <p class="small">{t("options.collector_policy")}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={collector?.on ?? false}
          disabled={collector === null}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {t("options.collector_switch")}
      </label>
      {collector === null ? <p class="small muted">{t("options.collector_away")}</p> : null}
    </section>
  );
}
