/** Bytes of a file as base64, read in slices so that a large photo does not overflow the call stack. */
export async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(slices.join(""));
}

/** The file that base64 stands for. */
export function fromBase64(base64: string, mediaType: string): Blob {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: mediaType });
}
