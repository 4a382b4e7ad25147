import { useCallback, useEffect, useState } from "preact/hooks";
import type { Lang, PacketState, Problem } from "../../api/types";
import { fromBase64 } from "../format/base64";
import { ask } from "./background";

const POLL_MS = 700;

export interface Packet {
  packet: PacketState | null;
  problem: Problem | null;
  start: () => Promise<void>;
  /** Opens the file in a new tab, or saves it under its name. */
  fetchFile: (name: string, how: "open" | "save") => Promise<void>;
}

/** The evidence packet of a case: its progress while it is built, its files when it is there. */
export function usePacket(caseId: string, lang: Lang): Packet {
  const [packet, setPacket] = useState<PacketState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const look = useCallback(async () => {
    const answer = await ask("panel/packet-state", { caseId });
    if (answer.ok) setPacket(answer.value);
    else setProblem(answer.problem);
    return answer.ok;
  }, [caseId]);

  useEffect(() => {
    setPacket(null);
    setProblem(null);
    // A case that never had a packet is no problem to speak of.
    void ask("panel/packet-state", { caseId }).then((answer) => {
      if (answer.ok) setPacket(answer.value);
    });
  }, [caseId]);

  const running = packet?.state === "running" && problem === null;
  useEffect(() => {
    if (!running) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const again = async () => {
      const fine = await look();
      if (!stopped && fine) timer = setTimeout(again, POLL_MS);
    };
    timer = setTimeout(again, POLL_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [running, look]);

  const start = useCallback(async () => {
    if (running) return;
    setProblem(null);
    setPacket({ state: "running", step: null, done: 0, total: 0, files: [], left_out: [], error: null });
    const answer = await ask("panel/start-packet", { caseId, lang });
    if (answer.ok) setPacket(answer.value);
    else {
      setPacket(null);
      setProblem(answer.problem);
    }
  }, [running, caseId, lang]);

  const fetchFile = useCallback(
    async (name: string, how: "open" | "save") => {
      const answer = await ask("panel/open-packet-file", { caseId, name });
      if (!answer.ok) {
        setProblem(answer.problem);
        return;
      }
      setProblem(null);
      deliver(fromBase64(answer.value.base64, mediaType(name)), name, how);
    },
    [caseId],
  );

  return { packet, problem: problem ?? packet?.error ?? null, start, fetchFile };
}

function deliver(file: Blob, name: string, how: "open" | "save"): void {
  const url = URL.createObjectURL(file);
  if (how === "save" || window.open(url, "_blank") === null) {
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  }
  // The new tab needs the address until it has loaded; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** By its name and never by what is answered: what is opened here runs as a page of the extension. */
function mediaType(name: string): string {
  return name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
}
