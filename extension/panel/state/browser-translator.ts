/**
 * The browser's own translator (Chrome 138, Edge 148 and later): on this device, in extension pages. Firefox has none.
 */

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface Translator {
  translate(text: string): Promise<string>;
  destroy?: () => void;
}

interface TranslatorApi {
  availability(pair: Pair): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  create(pair: Pair): Promise<Translator>;
}

/** A language pack that does not come (its host is out of reach for many) must not keep the seller waiting. */
const PATIENCE = 12_000;

/** The lines translated, or null where the browser cannot. Called from a click, since a pack may have to be fetched. */
export async function translateHere(lines: string[], source: string, target: string): Promise<string[] | null> {
  const api = (globalThis as { Translator?: TranslatorApi }).Translator;
  if (!api) return null;
  const pair = { sourceLanguage: source, targetLanguage: target };
  try {
    return await within(PATIENCE, async () => {
      if ((await api.availability(pair)) === "unavailable") return null;
      const translator = await api.create(pair);
      const translated: string[] = [];
      for (const line of lines) translated.push(await translator.translate(line));
      translator.destroy?.();
      return translated;
    });
  } catch {
    return null;
  }
}

async function within<T>(patience: number, work: () => Promise<T | null>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
