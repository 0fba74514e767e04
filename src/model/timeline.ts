// What the timeline and the Gantt chart draw: events, and commitments from their statement to their due date.

import { compareCodeUnits } from "./compare.ts";
import type { Briefing } from "./briefing.ts";
import { completedOn, type Commitment, type Outcome } from "./commitment.ts";
import { firstDay, lastDay, type PartialDate } from "./partial-date.ts";

/** Events in the order of their first days. */
export function eventsByDate({ events }: Briefing): Briefing["events"] {
  return [...events].sort((a, b) => compareCodeUnits(firstDay(a.date), firstDay(b.date)));
}

/** Commitments in the order of their first due dates, those without one apart; of one day, the earliest statement first. */
export function commitmentsByDueDate(commitments: Iterable<Commitment>): {
  dated: Commitment[];
  undated: Commitment[];
} {
  const sorted = [...commitments].sort(
    (a, b) =>
      compareCodeUnits(lastDay(a.due ?? "9999"), lastDay(b.due ?? "9999")) ||
      compareCodeUnits(firstDay(a.stated), firstDay(b.stated)),
  );
  return { dated: sorted.filter(({ due }) => due !== null), undated: sorted.filter(({ due }) => due === null) };
}

/** What a Gantt chart draws of a commitment. Days are `YYYY-MM-DD`; a period has both of its ends. */
export interface CommitmentSpan {
  /** First day on which it can have been stated. */
  readonly stated: string;
  /** Last day of the first due date, and of the later ones that replaced it. */
  readonly due: string | null;
  readonly moved: readonly string[];
  /** The day up to which the first due date had passed: that of the first report of completion, or of the edition. */
  readonly pastDueUntil: string | null;
  readonly reports: readonly { readonly state: Outcome["state"]; readonly day: string }[];
}

/** @param today the edition's date */
export function spanOf({ stated, due, moved = [], outcomes }: Commitment, today: string): CommitmentSpan {
  const report = completedOn(outcomes);
  const completed = report === undefined ? today : lastDay(report);
  return {
    stated: firstDay(stated),
    due: due === null ? null : lastDay(due),
    moved: moved.map((later) => lastDay(later.due)),
    pastDueUntil: due !== null && lastDay(due) < completed ? earlier(completed, today) : null,
    reports: outcomes.map(({ state, reported }) => ({ state, day: earlier(lastDay(reported), today) })),
  };
}

/** The days of an event, the last of them no later than the edition's date: it has happened. */
export function daysOf(date: PartialDate, today: string): { first: string; last: string } {
  const first = firstDay(date);
  return { first, last: earlier(lastDay(date), first > today ? first : today) };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
