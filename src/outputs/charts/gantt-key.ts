// The key of a Gantt chart: a sample of each form in it, with its meaning.

import type { MessageId } from "../../messages/catalogue.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Commitment, Outcome } from "../../model/commitment.ts";
import { spanOf } from "../../model/timeline.ts";
import { dayMark, dueTick, firstDueTick, openEnd, passedLine, periodMark, reportMark, spanBar } from "./gantt-marks.ts";
import { keyList } from "./kind-key.ts";

/** @param chart id of the drawing that contains the hatching */
export function ganttKey(
  events: Briefing["events"],
  commitments: readonly Commitment[],
  { edition, locale }: Pick<Briefing, "edition" | "locale">,
  chart: string,
): string[] {
  const today = edition.date;
  const spans = commitments.map((commitment) => spanOf(commitment, today));
  const isOf = (kind: Commitment["kind"]) => commitments.some((commitment) => commitment.kind === kind);
  const isReported = (state: Outcome["state"]) =>
    spans.some(({ reports }) => reports.some((one) => one.state === state));
  const entries: [shown: boolean, marks: string, words: MessageId][] = [
    [events.some(({ date }) => date.length === 10), dayMark(50), "chart.key-event-day"],
    [events.some(({ date }) => date.length !== 10), periodMark(15, 85), "chart.key-event-period"],
    [isOf("target"), spanBar("target", 8, 92, chart), "chart.key-target-span"],
    [isOf("plan"), spanBar("plan", 8, 92, chart), "chart.key-plan-span"],
    [spans.some(({ due }) => due !== null), dueTick(50), "chart.key-due"],
    [spans.some(({ moved }) => moved.length > 0), firstDueTick(50), "chart.key-first-due"],
    [spans.some(({ pastDueUntil }) => pastDueUntil !== null), passedLine(0, 100), "chart.key-past-due"],
    [isReported("under way"), reportMark("under way", 50), "chart.key-under-way"],
    [isReported("part done"), reportMark("part done", 50), "chart.key-part-done"],
    [isReported("done"), reportMark("done", 50), "chart.key-done"],
    [spans.some(({ due }) => due === null), spanBar("target", 8, 60, chart) + openEnd(60), "chart.key-undated"],
  ];
  return keyList(entries.filter(([shown]) => shown).map(([, marks, words]) => [marks, locale.text(words)]));
}
