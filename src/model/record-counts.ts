// Counts of the briefing's own records that its pages may state, each by a name.

import type { Briefing } from "./briefing.ts";
import { COMMITMENT_COUNTS, countedCommitments, type CommitmentCount } from "./commitment-counts.ts";

/** Commitments by where they stand; figures, and those whose words were checked in the full text of their source. */
export const RECORD_COUNTS = [...COMMITMENT_COUNTS, "figures", "figures-checked"] as const;
export type RecordCount = (typeof RECORD_COUNTS)[number];

export function isRecordCount(name: string): name is RecordCount {
  return (RECORD_COUNTS as readonly string[]).includes(name);
}

export function countOf(briefing: Briefing, name: RecordCount): number {
  if (name === "figures") return briefing.figures.size;
  if (name !== "figures-checked") return countedCommitments(briefing)[name satisfies CommitmentCount].length;
  return [...briefing.figures.values()].filter(({ source }) => source.extent === "full").length;
}
