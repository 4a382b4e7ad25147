import { useEffect, useState } from "preact/hooks";
import type { LanguageModelChange, LanguageModelTest } from "../../api/types";
import { KeyField } from "../parts/KeyField";
import { ProblemNote } from "../parts/ProblemNote";
import { ask } from "../state/background";
import { useSetting } from "../state/use-setting";
import { useWords } from "../words";
import { Line } from "./Engine";

/** The seller's language model: where it is, what it is sent, and whether it answers. */
export function LanguageModel({ connection }: { connection: string | undefined }) {
  const { t } = useWords();
  const { value, problem, take } = useSetting(connection, () => ask("panel/language-model", {}));
  const [address, setAddress] = useState("");
  const [model, setModel] = useState("");
  const [key, setKey] = useState("");
  const [saved, setSaved] = useState(false);
  const [test, setTest] = useState<LanguageModelTest | "busy" | null>(null);

  useEffect(() => {
    if (!value) return;
    setAddress(value.base_url);
    setModel(value.model);
  }, [value?.base_url, value?.model]);

  const change = async (what: LanguageModelChange) => {
    setTest(null);
    const taken = await take(ask("panel/set-language-model", { change: what }));
    if (taken) setKey("");
    return taken;
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const typed = key.trim() ? { key: key.trim() } : {};
    setSaved(await change({ base_url: address.trim(), model: model.trim(), ...typed }));
  };
  const tryIt = async () => {
    setTest("busy");
    const answer = await ask("panel/test-language-model", {});
    setTest(answer.ok ? answer.value : { ok: false, reason: "unreachable", status: 0 });
  };
  return (
    <section aria-labelledby="options-model-title" data-section="model">
      <h2 id="options-model-title">{t("model.title")}</h2>
      <p class="small">{t("model.why")}</p>
      <p class="small muted">{t("model.sent")}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      {value === null ? <p class="small muted">{t("engines.away")}</p> : null}
      {value ? (
        <form class="setup" onSubmit={(event) => void save(event)}>
          <label class="check">
            <input
              type="checkbox"
              checked={value.on}
              disabled={!value.on && (value.base_url === "" || value.model === "")}
              onChange={(event) => void change({ on: event.currentTarget.checked })}
            />
            {t("model.use")}
          </label>
          <Line label={t("engines.address")} value={address} onValue={setAddress} />
          <Line label={t("engines.model")} value={model} onValue={setModel} />
          <KeyField place={value.key} value={key} onValue={setKey} onForget={() => void change({ key: "" })} />
          {value.base_url ? (
            <p class={value.leaves_machine ? "small warn" : "small muted"}>
              {t(value.leaves_machine ? "model.elsewhere" : "model.here")}
            </p>
          ) : null}
          <div class="actions">
            <button type="submit" class="button quiet">
              {t("engines.save")}
            </button>
            <button
              type="button"
              class="button quiet"
              disabled={test === "busy" || value.base_url === ""}
              onClick={() => void tryIt()}
            >
              {t("model.test")}
            </button>
            <span class="small good" role="status">
              {saved ? t("engines.saved") : ""}
            </span>
          </div>
          <p class="small" role="status">
            {test === "busy" ? t("model.testing") : null}
            {test !== null && test !== "busy" && test.ok ? t("model.answers") : null}
            {test !== null && test !== "busy" && !test.ok
              ? t("model.silent", { reason: t(`model.reason.${test.reason ?? "no-answer"}`) })
              : null}
          </p>
        </form>
      ) : null}
    </section>
  );
}
