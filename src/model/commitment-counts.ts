// How many commitments have each status: the score that the briefing opens with.

import type { Locale } from "../messages/locale.ts";
import { axesOf, type Commitment } from "./commitment.ts";
import type { Briefing } from "./briefing.ts";
import type { PartialDate } from "./partial-date.ts";
import { commitmentsByDueDate } from "./timeline.ts";

/** The counts, in the order in which they are shown. All but the first are parts of the first. */
export const COMMITMENT_COUNTS = ["tracked", "met", "part-met", "past-due", "due", "undated"] as const;
export type CommitmentCount = (typeof COMMITMENT_COUNTS)[number];

/** What a count counts, as readers see it beside the number. */
export function countLabel(count: CommitmentCount, locale: Locale): string {
  return locale.text(`model.count-${count}`);
}

/** The commitments of each count. Each commitment is in one of the parts, and no commitment is in two. */
export function countedCommitments({
  commitments,
  edition,
}: Pick<Briefing, "commitments" | "edition">): Readonly<Record<CommitmentCount, readonly Commitment[]>> {
  const all = [...commitments.values()];
  const counted = (part: CommitmentCount) => all.filter((one) => partOf(one, edition.date) === part);
  return {
    tracked: all,
    met: counted("met"),
    "part-met": counted("part-met"),
    "past-due": counted("past-due"),
    due: counted("due"),
    undated: counted("undated"),
  };
}

function partOf(commitment: Commitment, today: string): CommitmentCount {
  if (commitment.state === "reported-done") return "met";
  if (commitment.state === "reported-part-done") return "part-met";
  const { schedule } = axesOf(commitment, today);
  if (schedule === "no-due-date-given") return "undated";
  return schedule === "due-date-passed" ? "past-due" : "due";
}

/** The earliest due date that has not passed; null if none lies ahead. */
export function nextDue(briefing: Pick<Briefing, "commitments" | "edition">): PartialDate | null {
  return commitmentsByDueDate(countedCommitments(briefing).due).dated[0]?.due ?? null;
}
