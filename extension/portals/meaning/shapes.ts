/**
 * Which text can be the value of which field. A label, or a key, is only half of a proof; what does not look like a
 * value of its field is not put, and what cannot be told from something else is not put either.
 */

const MONTHS =
  "jan|feb|fév|fev|mar|mär|mrz|apr|avr|abr|may|mai|mag|maio|jun|jui|giu|jul|lug|aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|ene|gen";
const MONTH_WORD = new RegExp(`(?:^|[^\\p{L}])(?:${MONTHS})\\p{L}*`, "iu");
const DATES = [
  /\d{4}-\d{1,2}-\d{1,2}/,
  /\d{4}[./]\d{1,2}[./]\d{1,2}/,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/,
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/,
  /\d{1,2}\s*月\s*\d{1,2}\s*日/,
] as const;

const CODES =
  "USD|EUR|GBP|CAD|AUD|NZD|JPY|CNY|RMB|HKD|TWD|SGD|MXN|BRL|ARS|CLP|COP|PEN|UYU|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|AED|SAR|EGP|INR|ZAR|KRW|THB|VND|IDR|MYR|PHP|ILS|VES|BOB";
const SIGN = `(?:(?:US|CA|AU|NZ|HK|NT|MX|R|C|A|S)\\s?\\$|S/|[€£$¥￥₹₺₩฿₫₱₪]|zł|kr\\.?|Kč|元|円|${CODES})`;
const NUMBER = "\\d{1,3}(?:[.,'’\\s\\u00a0\\u202f]\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const MONEY = new RegExp(
  `^[-−]?\\s*(?:${SIGN}(?:\\s*${SIGN})?\\s*(?:${NUMBER})(?:\\s*${SIGN})?|(?:${NUMBER})\\s*${SIGN})$`,
  "i",
);
const BARE_AMOUNT = /^\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}$/;

/** Words of links and buttons that stand where a value could. */
const ACTIONS =
  /^(?:(?:copy|edit|view|see|show|change|add|contact|message|print|track|more|details|profile|help|save|select|choose|none|n\/a|not available|unknown|pending|loading|no tracking|kein|keine|aucun|ninguno|nessuno|nenhum|editar|ver|copiar|contactar|imprimir|kopieren|bearbeiten|anzeigen|kontakt|copier|modifier|voir|contacter|copia|modifica|visualizza|contatta|enviar mensaje|enviar mensagem|send message)(?:$|\s))|^(?:复制|编辑|查看|修改|联系|打印|跟踪|更多|详情|添加|无|暂无|コピー|編集|表示|変更|なし|未定)/iu;

export type Shape =
  | "date"
  | "money"
  | "order-id"
  | "code"
  | "tracking"
  | "quantity"
  | "number"
  | "name"
  | "word"
  | "carrier"
  | "line"
  | "text"
  | "country"
  | "url"
  | "yes";

/** The value of that shape in `text`, null when there is none, or more than one. */
export function shaped(text: string, shape: Shape, orderId: RegExp = ORDER_ID): string | null {
  const value = text.trim();
  if (!value || /^[-–—.…\s]+$/.test(value)) return null;
  const line = value.replace(/\s+/g, " ");
  switch (shape) {
    case "date":
      return looksLikeDate(line) ? line : firstLine(value, looksLikeDate);
    case "money":
      return money(line) ?? (value.includes("\n") ? money(value.slice(0, value.indexOf("\n"))) : null);
    case "order-id":
      return only(line.replace(/^(?:#|№|n[.º°]+)\s*/i, ""), orderId);
    case "code":
      return only(line.replace(/^(?:#|№|n[.º°]+)\s*/i, ""), /^[\p{L}\d][\p{L}\d._/-]{2,59}$/u);
    case "tracking":
      return tracking(line);
    case "quantity":
      return /^(?:[x×]\s*)?\d{1,5}(?:\s*(?:[x×]|\p{L}{1,9}\.?))?$/iu.test(line) ? line : null;
    case "number":
      return /^\D{0,12}\d{1,5}\D{0,12}$/.test(line) ? line : null;
    case "name":
      return isName(line) && !value.includes("\n") ? line : null;
    case "word":
      return line.length <= 80 && /\p{L}/u.test(line) && !ACTIONS.test(line) && !/\n/.test(value) ? line : null;
    case "carrier":
      return isCarrier(line) && !value.includes("\n") ? line : null;
    case "country":
      return /^[\p{L} .,'’()-]{2,60}$/u.test(line) && !ACTIONS.test(line) ? line : null;
    case "line":
      return line.length <= 600 && /[\p{L}\d]/u.test(line) && !ACTIONS.test(line) ? line : null;
    case "text":
      return value.length <= 6_000 && /[\p{L}\d]/u.test(value) ? value : null;
    case "url":
      return /^(?:https?:\/\/|\/)\S{3,2000}$/.test(line) ? line : null;
    case "yes":
      return line.length <= 40 && /\p{L}/u.test(line) && !ACTIONS.test(line) ? line : null;
  }
}

/** An order number of any portal: at least five digits, no spaces. */
export const ORDER_ID = /^(?=(?:\D*\d){5})[A-Z0-9][A-Z0-9_-]{4,39}$/i;

/** True for a text that is one date, with or without a time, or a span of dates, and little else. */
export function looksLikeDate(line: string): boolean {
  if (line.length > 70 || !/\d/.test(line)) return false;
  if (DATES.some((form) => form.test(line))) return /^[^\d]{0,24}\d/.test(line) && wordsIn(line) <= 8;
  const day = /(?<!\d)(?:[12]?\d|3[01])(?!\d)/.test(line);
  return day && MONTH_WORD.test(line) && wordsIn(line) <= 10;
}

/** True for a text that is a parcel's number. */
export function looksLikeTracking(text: string): boolean {
  const value = text.replace(/[\s-]/g, "");
  if (value.length < 8 || value.length > 40 || !/^[A-Z0-9]+$/i.test(value)) return false;
  // "…5678Copy": the words of a button that no longer says it is one.
  if (/[A-Z][a-z]{2,}$/.test(value)) return false;
  return (value.match(/\d/g)?.length ?? 0) >= 6 && !looksLikeDate(text);
}

function wordsIn(line: string): number {
  return line.match(/\p{L}{2,}/gu)?.length ?? 0;
}

function firstLine(value: string, fits: (line: string) => boolean): string | null {
  const line = value.split("\n", 1)[0]?.trim() ?? "";
  return line && line !== value && fits(line) ? line : null;
}

function only(line: string, form: RegExp): string | null {
  return form.test(line) ? line : null;
}

function money(line: string): string | null {
  return line.length <= 40 && (MONEY.test(line) || BARE_AMOUNT.test(line)) ? line : null;
}

/** A number alone, in groups, or beside the carrier's name. */
function tracking(line: string): string | null {
  if (
    line.length <= 60 &&
    looksLikeTracking(line) &&
    (!/\s/.test(line) || /^[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,8})+$/.test(line))
  )
    return line;
  const tokens = line.split(/[\s,;:()（）：]+/).filter(Boolean);
  const numbers = tokens.filter(looksLikeTracking);
  if (tokens.length > 6 || numbers.length !== 1) return null;
  // Another number beside it may be the rest of this one.
  return tokens.some((token) => token !== numbers[0] && /\d{3}/.test(token)) ? null : (numbers[0] ?? null);
}

function isName(line: string): boolean {
  if (line.length < 2 || line.length > 80 || !/\p{L}/u.test(line) || ACTIONS.test(line)) return false;
  if (/[?!:：。！？<>{}|=@]|https?:|\.\s+\p{L}{4,}/u.test(line) || wordsIn(line) > 6) return false;
  return !looksLikeDate(line) && money(line) === null && !/^\d+$/.test(line);
}

function isCarrier(line: string): boolean {
  if (line.length < 2 || line.length > 50 || !/\p{L}/u.test(line) || ACTIONS.test(line)) return false;
  if (/\d{5}|[?!。！？<>{}=@]|https?:/u.test(line) || wordsIn(line) > 6) return false;
  return !looksLikeDate(line) && money(line) === null;
}
