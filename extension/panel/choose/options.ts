import type { Option } from "../../api/types";

export interface Beaten {
  remedy: string;
  /** How much the recommended option saves against it, in its currency; always above zero. */
  saves: number;
  currency: string | null;
}

const REFUNDS = ["full-refund", "returnless-refund", "return-and-refund"];

/**
 * What the recommended option beats, and by how much: of the dearer allowed options the refund that the seller would
 * otherwise give, else the next dearer one. `null` when costs are not known or nothing allowed is dearer.
 */
export function beaten(options: Option[]): Beaten | null {
  const recommended = options.find((option) => option.recommended);
  // To contest or to wait costs nothing by itself, and may still end in the refund: that saves nothing yet.
  if (!recommended || Number(recommended.cost ?? 0) === 0) return null;
  const dearer = options
    .filter((option) => option.allowed && !option.recommended)
    .map((option) => ({ option, saves: difference(option, recommended) }))
    .filter((entry): entry is { option: Option; saves: number } => entry.saves !== null && entry.saves > 0.004)
    .sort((a, b) => a.saves - b.saves);
  const best =
    REFUNDS.map((remedy) => dearer.find((entry) => entry.option.remedy === remedy)).find(Boolean) ?? dearer[0];
  return best ? { remedy: best.option.remedy, saves: best.saves, currency: recommended.currency ?? null } : null;
}

/** What an option costs more than another; `null` where a cost or a common currency is missing. */
export function difference(option: Option, than: Option): number | null {
  if (option.cost == null || than.cost == null || (option.currency ?? null) !== (than.currency ?? null)) return null;
  const amount = Number(option.cost) - Number(than.cost);
  return Number.isFinite(amount) ? Math.round(amount * 100) / 100 : null;
}
