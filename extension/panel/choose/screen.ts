import type { PanelState } from "../../messages";

/** The one thing that the panel shows as a whole. */
export type Screen =
  | "waiting"
  | "server-down"
  | "not-paired"
  | "no-portal"
  | "consent"
  | "unknown-page"
  | "no-single-order"
  | "captured"
  | "reading"
  | "no-order-number"
  | "model-loading"
  | "problem"
  | "brief";

/**
 * What to show for a state. First what keeps everything from working, then what keeps this page from being read, then
 * what keeps the case from being judged. `hasBrief`: a brief of this page's case is at hand already, so that it stays
 * in sight, with a banner, when the companion stops.
 */
export function screenFor(state: PanelState | null, hasBrief: boolean): Screen {
  if (state === null) return "waiting";
  if (state.connection === "not-paired") return "not-paired";
  if (state.connection === "server-down") return hasBrief ? "brief" : "server-down";
  if (state.captured !== null) return "captured";
  if (state.portal === null) return "no-portal";
  if (!state.consented) return "consent";
  if (state.page === null) return "unknown-page";
  if (hasBrief) return "brief";
  if (state.connection === "model-loading") return "model-loading";
  if (state.caseId !== null) return "brief";
  if (state.page.list) return "no-single-order";
  if (state.reading || state.page.at === null) return "reading";
  if (state.problem?.code === "no-order-number") return "no-order-number";
  if (state.problem !== null) return "problem";
  if (state.page.orderId === null) return "no-order-number";
  return "reading";
}

/** Whether the page was read too long ago to trust what it showed. One hour, in milliseconds from the epoch. */
export function isOld(readAt: string | null, now: number): boolean {
  if (readAt === null) return false;
  const at = Date.parse(readAt);
  return Number.isFinite(at) && now - at > 3_600_000;
}
