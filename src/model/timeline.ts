// The timeline of a briefing: events and due dates.

import type { Briefing } from "./briefing.ts";
import { firstDay, lastDay, type PartialDate } from "./partial-date.ts";
import type { Source } from "./source.ts";

/** A point of the timeline. */
export interface TimelinePoint {
  readonly id: string;
  /** `happened` is an event that a source reports; `planned` is the due date of a commitment. */
  readonly kind: "happened" | "planned";
  readonly date: PartialDate;
  readonly label: string;
  /** Kind of the record: an event or a commitment. */
  readonly type: "event" | "commitment";
  readonly source: Source;
  readonly paragraph: number | null;
  /** Whether the point lies before the edition's date. */
  readonly past: boolean;
}

/** Events and due dates in the order of their days; plans for a year follow what happened in it. */
export function timelineOf(briefing: Briefing): TimelinePoint[] {
  const happened = briefing.events.map(({ id, date, label, source, paragraph }): TimelinePoint => {
    return { id, kind: "happened", type: "event", date, label, source, paragraph, past: true };
  });
  const planned = [...briefing.commitments.values()].flatMap(
    ({ id, due, label, source, paragraph }): TimelinePoint[] => {
      if (due === null) return [];
      const past = lastDay(due) < briefing.edition.date;
      return [{ id, kind: "planned", type: "commitment", date: due, label, source, paragraph, past }];
    },
  );
  return [...happened, ...planned].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** The day that orders a point: the first on which an event can have happened, the last on which a plan is due. */
export function dayOf({ kind, date }: Pick<TimelinePoint, "kind" | "date">): string {
  return kind === "happened" ? firstDay(date) : lastDay(date);
}

/** Years without a point after which the axis breaks: to scale, longer gaps would squeeze the points beside them. */
const LONGEST_GAP = 10;

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Points before and after the last gap that is too long for one scale. */
export function splitAtLastGap(points: readonly TimelinePoint[]): {
  before: readonly TimelinePoint[];
  after: readonly TimelinePoint[];
} {
  const yearOf = (day: string) => Date.parse(day) / YEAR;
  const start = points.findLastIndex((point, index) => {
    const previous = points[index - 1];
    return previous !== undefined && yearOf(firstDay(point.date)) - yearOf(lastDay(previous.date)) > LONGEST_GAP;
  });
  return { before: points.slice(0, Math.max(start, 0)), after: points.slice(Math.max(start, 0)) };
}
