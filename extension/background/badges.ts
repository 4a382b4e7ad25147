/** What the badges on an order list say, in the panel's language. */

import { browser } from "wxt/browser";
import { orderBadges } from "../api/client";
import type { Badges, Portal } from "../api/types";
import { chooseLanguage, type Words, wordsIn } from "../locales";
import type { OrderBadge } from "../messages";
import { moment, span } from "../panel/format/time";
import { readSettings } from "../storage";
import { withDoor } from "./companion";
import { consented } from "./readings";

type Badge = Badges["badges"][number];

/** Milliseconds before a deadline from which it is shown as pressing. */
const SOON = 24 * 3_600_000;

/** The badges of those orders; none without the seller's consent, and none while the companion is away. */
export async function badgesFor(portal: Portal, orderIds: string[]): Promise<{ badges: OrderBadge[] }> {
  const settings = await readSettings();
  if (!settings.badges || !(await consented(portal))) return { badges: [] };
  const lang = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const answer = await withDoor((door) => orderBadges(door, portal, orderIds.slice(0, 500), lang));
  if (!answer.ok) return { badges: [] };
  const words = wordsIn(lang);
  const now = Date.parse(answer.value.made_at);
  return { badges: answer.value.badges.map((badge) => worded(badge, now, words)) };
}

/** One badge in words: what is due and how long there is, else what the case is about. */
export function worded({ order_id, dispute_type, deadline }: Badge, now: number, words: Words): OrderBadge {
  const about = dispute_type === null ? null : words.word("dispute_type", dispute_type);
  if (deadline === null) {
    const label = about ?? words.t("badge.open");
    return { orderId: order_id, tone: "plain", label, title: label };
  }
  const left = Date.parse(deadline.due_at) - now;
  const what = words.word("deadline_kind", deadline.kind);
  const time = span(left, words);
  const label = words.t(deadline.passed ? "badge.late" : "badge.left", { what, time });
  const exact = words.t("badge.due", {
    what: deadline.what,
    moment: moment(deadline.due_at, words.tag, deadline.zone),
  });
  return {
    orderId: order_id,
    tone: deadline.passed ? "bad" : left < SOON ? "warn" : "plain",
    label,
    title: about === null ? exact : `${about} · ${exact}`,
  };
}
