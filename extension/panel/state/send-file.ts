import type { Problem } from "../../api/types";
import { toBase64 } from "../format/base64";
import { ask } from "./background";

/** Bytes of a part. Base64 grows it by a third, and the companion takes bodies of 4 MiB. */
export const PART = 2 * 1024 * 1024;
/** Bytes of the largest file that the companion keeps. */
export const LIMIT = 1024 ** 3;

/** Sends a file to the case, in parts where it is large, unchanged. `onProgress` hears the share that has gone, 0–1. */
export async function sendFile(
  caseId: string,
  file: File,
  kind: string,
  onProgress: (share: number) => void,
): Promise<{ ok: true } | { ok: false; problem: Problem }> {
  const about = { caseId, name: file.name, mediaType: file.type || "application/octet-stream", kind };
  if (file.size <= PART) {
    const answer = await ask("panel/add-attachment", { ...about, base64: await toBase64(file) });
    return answer.ok ? { ok: true } : answer;
  }
  const upload = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((one) => one.toString(16).padStart(2, "0"))
    .join("");
  const count = Math.ceil(file.size / PART);
  for (let number = 0; number < count; number += 1) {
    const part = file.slice(number * PART, (number + 1) * PART);
    const base64 = await toBase64(part);
    const last = number === count - 1;
    const answer = await ask("panel/add-attachment-part", { ...about, upload, number, last, base64 });
    if (!answer.ok) return answer;
    onProgress((number + 1) / count);
  }
  return { ok: true };
}
