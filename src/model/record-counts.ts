// Counts of the briefing's own records that its pages may state, each by a name.

import type { Briefing } from "./briefing.ts";
import { CHECKED_LEVELS, checkedCount } from "./checked-level.ts";
import { COMMITMENT_COUNTS, countedCommitments, type CommitmentCount } from "./commitment-counts.ts";

const FIGURES_CHECKED = CHECKED_LEVELS.map((level) => `figures-${level}` as const);

/** Commitments by where they stand; figures, and those checked as far as each level. */
export const RECORD_COUNTS = [...COMMITMENT_COUNTS, "figures", ...FIGURES_CHECKED] as const;
export type RecordCount = (typeof RECORD_COUNTS)[number];

export function isRecordCount(name: string): name is RecordCount {
  return (RECORD_COUNTS as readonly string[]).includes(name);
}

export function countOf(briefing: Briefing, name: RecordCount): number {
  if (name === "figures") return briefing.figures.size;
  const level = CHECKED_LEVELS.find((one) => name === `figures-${one}`);
  if (level !== undefined) return checkedCount(briefing, level);
  return countedCommitments(briefing)[name as CommitmentCount].length;
}
