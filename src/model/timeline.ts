// The timeline of a briefing: what happened, and what was to happen by when.

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
  /** Record that the point is about: an event, or a commitment. */
  readonly type: "event" | "commitment";
  readonly source: Source;
  readonly paragraph: number | null;
  /** Whether the point lies before the edition's date. */
  readonly past: boolean;
}

/** Events and due dates in the order of their days; what is planned for a year stands after what happened in it. */
export function timelineOf(briefing: Briefing): TimelinePoint[] {
  const today = briefing.edition.date;
  const happened = briefing.events.map(
    ({ id, date, label, source, paragraph }): TimelinePoint => ({
      id,
      kind: "happened",
      type: "event",
      date,
      label,
      source,
      paragraph,
      past: true,
    }),
  );
  const planned = [...briefing.commitments.values()].flatMap(
    ({ id, due, label, source, paragraph }): TimelinePoint[] =>
      due === null
        ? []
        : [
            {
              id,
              kind: "planned",
              type: "commitment",
              date: due,
              label,
              source,
              paragraph,
              past: lastDay(due) < today,
            },
          ],
  );
  return [...happened, ...planned].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** The day by which a point stands in its order: the first on which it can have happened, the last on which it is due. */
export function dayOf({ kind, date }: Pick<TimelinePoint, "kind" | "date">): string {
  return kind === "happened" ? firstDay(date) : lastDay(date);
}

/** Years without a point beyond which an axis breaks: to scale, they would leave no room for those in which all happens. */
const LONGEST_GAP = 10;

/** Points in two parts: those before the last long gap, which no scale can hold, and the others. */
export function splitAtLastGap(points: readonly TimelinePoint[]): {
  before: readonly TimelinePoint[];
  after: readonly TimelinePoint[];
} {
  const yearOf = (day: string) => Date.parse(day) / (365.25 * 24 * 60 * 60 * 1000);
  const start = points.findLastIndex((point, index) => {
    const previous = points[index - 1];
    return previous !== undefined && yearOf(firstDay(point.date)) - yearOf(lastDay(previous.date)) > LONGEST_GAP;
  });
  return { before: points.slice(0, Math.max(start, 0)), after: points.slice(Math.max(start, 0)) };
}
