import type { EvidenceEntry } from "../../api/types";

export interface Progress {
  have: number;
  total: number;
  /** What is still missing, required pieces first. */
  missing: EvidenceEntry[];
}

/** How far the evidence is: required and helpful pieces count; useless and harmful ones do not. */
export function progress(evidence: EvidenceEntry[]): Progress {
  const counted = [...ofNeed(evidence, "required"), ...ofNeed(evidence, "helpful")];
  const missing = counted.filter((entry) => !entry.have);
  return { have: counted.length - missing.length, total: counted.length, missing };
}

/** Pieces of one need, those at hand last so that what is to be done stands first. */
export function ofNeed(evidence: EvidenceEntry[], need: EvidenceEntry["need"]): EvidenceEntry[] {
  return evidence.filter((entry) => entry.need === need).sort((a, b) => Number(a.have) - Number(b.have));
}
