// The key of a Gantt chart: a sample of each form in it, with its meaning.

import type { Briefing } from "../../model/briefing.ts";
import type { Commitment, Outcome } from "../../model/commitment.ts";
import { spanOf } from "../../model/timeline.ts";
import { dayMark, dueTick, firstDueTick, openEnd, passedLine, periodMark, reportMark, spanBar } from "./gantt-marks.ts";
import { keyList } from "./kind-key.ts";

/** @param chart id of the drawing that contains the hatching */
export function ganttKey(
  events: Briefing["events"],
  commitments: readonly Commitment[],
  today: string,
  chart: string,
): string[] {
  const spans = commitments.map((commitment) => spanOf(commitment, today));
  const isOf = (kind: Commitment["kind"]) => commitments.some((commitment) => commitment.kind === kind);
  const isReported = (state: Outcome["state"]) =>
    spans.some(({ reports }) => reports.some((one) => one.state === state));
  const entries: [boolean, string, string][] = [
    [events.some(({ date }) => date.length === 10), dayMark(50), "event"],
    [events.some(({ date }) => date.length !== 10), periodMark(15, 85), "event of a month, a year or longer"],
    [isOf("target"), spanBar("target", 8, 92, chart), "target, from statement to due date"],
    [isOf("plan"), spanBar("plan", 8, 92, chart), "plan, from statement to due date"],
    [spans.some(({ due }) => due !== null), dueTick(50), "due date"],
    [spans.some(({ moved }) => moved.length > 0), firstDueTick(50), "first due date, since moved"],
    [
      spans.some(({ pastDueUntil }) => pastDueUntil !== null),
      passedLine(0, 100),
      "after the due date, until a report or this edition",
    ],
    [isReported("under way"), reportMark("under way", 50), "reported under way"],
    [isReported("part done"), reportMark("part done", 50), "a part reported done"],
    [isReported("done"), reportMark("done", 50), "reported done"],
    [spans.some(({ due }) => due === null), spanBar("target", 8, 60, chart) + openEnd(60), "no due date given"],
  ];
  return keyList(entries.filter(([shown]) => shown).map(([, marks, words]) => [marks, words]));
}
