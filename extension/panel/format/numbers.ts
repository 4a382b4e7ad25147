/** Nothing that is read from words is certain: the most that is ever shown of a confidence. */
export const MOST = 0.99;

/** A share from 0 to 1 as whole percent: 0.926 → "93%". */
export function percent(share: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** An amount with its currency, narrow symbol: "12.40", "EUR" → "€12.40". A code that is no currency stands beside it. */
export function money(amount: string | number, currency: string | null | undefined, tag: string): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return `${amount} ${currency ?? ""}`.trim();
  if (!currency) return new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(value);
  try {
    return new Intl.NumberFormat(tag, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(value);
  } catch {
    return `${value.toFixed(2)} ${currency}`;
  }
}

/** A weight with its sign, one decimal: -0.4 → "−0.4". */
export function signed(weight: number): string {
  const size = Math.abs(weight).toFixed(1);
  if (size === "0.0") return "0.0";
  return weight < 0 ? `−${size}` : `+${size}`;
}

/** Bytes as people read them: 2_400_000 → "2.3 MB". */
export function bytes(count: number, tag: string): string {
  const units = ["B", "KB", "MB", "GB"];
  const step = Math.min(units.length - 1, count > 0 ? Math.floor(Math.log2(count) / 10) : 0);
  const size = count / 1024 ** step;
  const text = new Intl.NumberFormat(tag, { maximumFractionDigits: step > 1 ? 1 : 0 }).format(size);
  return `${text} ${units[step]}`;
}
