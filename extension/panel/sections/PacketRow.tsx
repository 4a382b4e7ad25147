import { bytes } from "../format/numbers";
import { Live } from "../parts/Note";
import { ProblemNote } from "../parts/ProblemNote";
import type { Packet } from "../state/use-packet";
import { useWords } from "../words";

/** The packet: the button, the progress while it is built, the files when it is there. */
export function PacketRow({ packet }: { packet: Packet }) {
  const { t, tag } = useWords();
  const state = packet.packet?.state ?? "none";
  const failed = state === "failed" || packet.problem !== null;
  return (
    <div class="packet">
      {state === "running" && !failed ? <Progress packet={packet} /> : null}
      {state === "ready" && !failed ? <p class="good">{t("packet.ready")}</p> : null}
      {failed ? <p class="bad">{t("packet.failed")}</p> : null}
      {packet.problem ? <ProblemNote problem={packet.problem} /> : null}
      <div class="actions">
        {state === "ready" ? (
          (packet.packet?.files ?? []).map((file, at) => {
            const pdf = file.name.endsWith(".pdf");
            return (
              <button
                key={file.name}
                type="button"
                class={at === 0 ? "button" : "button quiet"}
                onClick={() => void packet.fetchFile(file.name, pdf ? "open" : "save")}
              >
                {t(pdf ? "packet.open_pdf" : "packet.save_zip")}
                <span class="small">{bytes(file.bytes, tag)}</span>
              </button>
            );
          })
        ) : (
          <button
            type="button"
            class="button"
            disabled={state === "running" && !failed}
            onClick={() => void packet.start()}
          >
            {t(state === "running" && !failed ? "packet.building" : "packet.build")}
          </button>
        )}
        {state === "ready" ? (
          <button type="button" class="link" onClick={() => void packet.start()}>
            {t("packet.rebuild")}
          </button>
        ) : null}
      </div>
      <Live>
        <span class="sr-only">{state === "ready" ? t("packet.ready") : ""}</span>
      </Live>
    </div>
  );
}

function Progress({ packet }: { packet: Packet }) {
  const words = useWords();
  const { step = "", done = 0, total = 0 } = packet.packet ?? {};
  const key = `packet.step.${step}`;
  const name = words.has(key) ? words.t(key as "packet.step.other") : step || words.t("packet.step.other");
  const text = total > 0 ? words.t("packet.progress", { step: name, done, total }) : name;
  return (
    <div class="packet-progress">
      <progress {...(total > 0 ? { value: done, max: total } : {})} aria-label={words.t("packet.building")} />
      <p class="small muted" role="status">
        {text}
      </p>
    </div>
  );
}
