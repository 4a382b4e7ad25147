/** Reading a page's own address. */

/** The parts of an address, null for what is none. */
export function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The first of the named parameters, of the query or of a query after the hash, whose value has that form. */
export function parameter(address: URL, names: readonly string[], form: RegExp): string | null {
  const afterHash = address.hash.includes("?") ? address.hash.slice(address.hash.indexOf("?")) : "";
  for (const query of [address.searchParams, new URLSearchParams(afterHash)])
    for (const name of names) {
      const value = query.get(name)?.trim();
      if (value && form.test(value)) return value;
    }
  return null;
}
