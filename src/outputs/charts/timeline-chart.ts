// The timeline: an axis of years to scale, with evenly spaced labels beside it and a leader line from each to its date.
// Dates from decades before stand above a break in the axis.
//
// The labels are an HTML list, so that they wrap and contain links. Its rows are equally tall, so that the chart beside
// it knows their positions in per cent.

import { scaleBand, scaleUtc } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import { firstDay, lastDay } from "../../model/partial-date.ts";
import { splitAtLastGap, dayOf, timelineOf, type TimelinePoint } from "../../model/timeline.ts";
import { element, em, line, percent, symbol, textLine } from "./svg-elements.ts";

/** Positions of the axis and of planned dates beside it, and half the size of a mark, in em. */
const AXIS = 3.4;
const PLANNED = 4.5;
const HALF_MARK = 0.3;
/** Where a leader line bends, in per cent of the width. */
const BEND = 93;

/** A row of the timeline: a point, the edition's date, or the break in the axis. */
export type TimelineRow = TimelinePoint | "today" | "break";

export function timelineRows(briefing: Briefing): TimelineRow[] {
  const { before, after } = splitAtLastGap(timelineOf(briefing));
  const future = after.findIndex((point) => dayOf(point) > briefing.edition.date);
  const split = future < 0 ? after.length : future;
  const earlier: TimelineRow[] = before.length > 0 ? [...before, "break"] : [];
  return [...earlier, ...after.slice(0, split), "today", ...after.slice(split)];
}

/** The axis with its years and marks, and a leader line from each mark to the middle of its row. */
export function timelineMarks(briefing: Briefing, rows: readonly TimelineRow[]): string[] {
  const today = briefing.edition.date;
  const band = scaleBand<number>()
    .domain([...rows.keys()])
    .range([0, 100]);
  const middleOf = (index: number) => (band(index) ?? 0) + band.bandwidth() / 2;
  const breakRow = rows.indexOf("break");
  const top = band.bandwidth() * (breakRow + 1.3);
  const bottom = 100 - band.bandwidth() * 0.3;
  const points = rows.slice(breakRow + 1).filter((row) => typeof row !== "string");
  const days = [today, ...points.flatMap(({ date }) => [firstDay(date), lastDay(date)])].sort();
  const [firstYear, lastYear] = [Number(days[0]?.slice(0, 4)), Number(days.at(-1)?.slice(0, 4))];
  const scale = scaleUtc([dateOf(`${firstYear}-01-01`), dateOf(`${lastYear + 1}-01-01`)], [top, bottom]);

  const marks = [axis(top, bottom)];
  for (const tick of scale.ticks().filter((date) => date.toISOString().slice(5, 10) === "01-01"))
    marks.push(...yearMark(tick.getUTCFullYear(), scale(tick), lastYear));
  if (breakRow >= 0)
    marks.push(axis(middleOf(0), middleOf(breakRow - 1), "chart-axis chart-loose"), breakMark(middleOf(breakRow)));
  const drawn = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (row === "break") continue;
    const label = middleOf(index);
    if (row === "today") {
      const y = scale(dateOf(today));
      marks.push(
        line("chart-now", [em(AXIS - 0.5), em(PLANNED + 0.5)], [percent(y), percent(y)]),
        ...leaderLine(PLANNED + 0.5, y, label, "chart-today"),
      );
      continue;
    }
    const unscaled = index < breakRow;
    const [from, to] = unscaled ? [label, label] : [scale(dateOf(firstDay(row.date))), scale(endOf(row.date))];
    const x = row.kind === "planned" ? PLANNED : AXIS;
    marks.push(...leaderLine(x + HALF_MARK, row.kind === "planned" ? to : from, label, "chart-leader"));
    const name = `${row.kind} ${row.date}`;
    if (!drawn.has(name) || unscaled) marks.push(mark(row, x, from, to, unscaled));
    drawn.add(name);
  }
  return marks;
}

function axis(from: number, to: number, name = "chart-axis"): string {
  return line(name, [em(AXIS), em(AXIS)], [percent(from), percent(to)]);
}

/** The tick at the start of a year with its label below; the tick at the end of the last year has none. */
function yearMark(year: number, y: number, last: number): string[] {
  const tick = line("chart-tick", [em(AXIS - 3.2), em(AXIS)], [percent(y), percent(y)]);
  if (year > last) return [tick];
  const label = textLine([{ date: String(year) }], { x: em(AXIS - 0.45), y: 1.1, anchor: "end" });
  return [tick, symbol("chart-year", { y: percent(y) }, label)];
}

/** Two strokes across the axis: on a drawing, they mark an omission. */
function breakMark(y: number): string {
  return symbol("chart-break", { x: em(AXIS), y: percent(y) }, element("path", { d: "M-9 1L9-7M-9 7L9-1" }));
}

/** A disc or ring for a day; for a month, year or decade, a bar as long as the source leaves the date open. */
function mark({ kind, date }: TimelinePoint, x: number, from: number, to: number, unscaled: boolean): string {
  const name = `point point-${kind}`;
  if (unscaled || date.length === 10)
    return element("circle", { class: name, cx: em(x), cy: percent(from), r: em(HALF_MARK + 0.05) });
  return element("rect", {
    class: name,
    x: em(x - HALF_MARK),
    width: em(2 * HALF_MARK),
    y: percent(from),
    height: percent(to - from),
  });
}

function leaderLine(x: number, from: number, to: number, name: string): string[] {
  return [
    line(name, [em(x), percent(BEND)], [percent(from), percent(to)]),
    line(name, [percent(BEND), "100%"], [percent(to), percent(to)]),
  ];
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The moment at which a date is over. */
function endOf(date: string): Date {
  return new Date(dateOf(lastDay(date)).getTime() + 24 * 60 * 60 * 1000);
}
