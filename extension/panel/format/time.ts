import type { Words } from "../../locales";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of time as a person says it: "5 h 12 min", "2 d 3 h", the sign dropped. Milliseconds in. */
export function span(milliseconds: number, words: Words): string {
  const left = Math.abs(milliseconds);
  if (left < MINUTE) return words.t("time.now");
  if (left < HOUR) return words.t("time.minutes", { m: Math.floor(left / MINUTE) });
  if (left < 2 * DAY) {
    return words.t("time.hours", { h: Math.floor(left / HOUR), m: Math.floor((left % HOUR) / MINUTE) });
  }
  return words.t("time.days", { d: Math.floor(left / DAY), h: Math.floor((left % DAY) / HOUR) });
}

/** An exact moment in a time zone (IANA name; the seller's own when absent or unknown). */
export function moment(iso: string, tag: string, zone?: string): string {
  return inZone(iso, tag, zone, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

/** A date without the time of day; the year only when it is not this one. */
export function day(iso: string, tag: string, today = new Date()): string {
  const thisYear = new Date(iso).getFullYear() === today.getFullYear();
  return inZone(iso, tag, undefined, {
    month: "short",
    day: "numeric",
    ...(thisYear ? {} : { year: "numeric" }),
  });
}

/** Time of day, in the seller's zone. */
export function clock(iso: string, tag: string): string {
  return inZone(iso, tag, undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function inZone(iso: string, tag: string, zone: string | undefined, form: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  try {
    return new Intl.DateTimeFormat(tag, zone ? { ...form, timeZone: zone } : form).format(date);
  } catch {
    return new Intl.DateTimeFormat(tag, form).format(date);
  }
}
