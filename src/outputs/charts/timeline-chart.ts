// The timeline: a true scale of the years in which everything happens, with labels laid out evenly beside it and a
// line from each to its place; what lies decades before stands above a break.
//
// The labels are a list of the page, so that they wrap and lead on; its rows are equally tall, so that a drawing beside
// it knows in per cent where each of them is.

import { scaleBand, scaleUtc } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import { firstDay, lastDay } from "../../model/partial-date.ts";
import { splitAtLastGap, dayOf, timelineOf, type TimelinePoint } from "../../model/timeline.ts";
import { element, em, percent, textLine } from "./svg-elements.ts";

/** The axis, what is planned beside it, and where a line to a label bends: the drawing's width is set by its style. */
const AXIS = 3.4;
const PLANNED = 4.5;
const BEND = 93;
const HALF_MARK = 0.3;

/** A row of the timeline: a point, the edition's own date, or the break in the axis. */
export type TimelineRow = TimelinePoint | "today" | "break";

/** The rows of the timeline in their order. */
export function timelineRows(briefing: Briefing): TimelineRow[] {
  const { before, after } = splitAtLastGap(timelineOf(briefing));
  const ahead = after.findIndex((point) => dayOf(point) > briefing.edition.date);
  const split = ahead < 0 ? after.length : ahead;
  return [
    ...before,
    ...(before.length > 0 ? (["break"] as const) : []),
    ...after.slice(0, split),
    "today",
    ...after.slice(split),
  ];
}

/** The axis with its years and marks, and a line from each mark to the middle of its row. */
export function timelineMarks(briefing: Briefing, rows: readonly TimelineRow[]): string[] {
  const today = briefing.edition.date;
  const band = scaleBand<number>()
    .domain([...rows.keys()])
    .range([0, 100]);
  const middleOf = (index: number) => (band(index) ?? 0) + band.bandwidth() / 2;
  const broken = rows.indexOf("break");
  const top = band.bandwidth() * (broken + 1.3);
  const bottom = 100 - band.bandwidth() * 0.3;
  const days = [
    today,
    ...rows
      .slice(broken + 1)
      .flatMap((row) => (typeof row === "string" ? [] : [firstDay(row.date), lastDay(row.date)])),
  ].sort();
  const years = { first: Number(days[0]?.slice(0, 4)), last: Number(days.at(-1)?.slice(0, 4)) };
  const scale = scaleUtc([dateOf(`${years.first}-01-01`), dateOf(`${years.last + 1}-01-01`)], [top, bottom]);

  const marks = [axis(top, bottom)];
  for (const tick of scale.ticks().filter((date) => date.toISOString().slice(5, 10) === "01-01"))
    marks.push(...yearMark(tick.getUTCFullYear(), scale(tick), years.last));
  if (broken >= 0)
    marks.push(axis(middleOf(0), middleOf(broken - 1), "chart-axis chart-loose"), breakMark(middleOf(broken)));
  const drawn = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (row === "break") continue;
    const label = middleOf(index);
    if (row === "today") {
      const y = scale(dateOf(today));
      marks.push(
        element("line", {
          class: "chart-now",
          x1: em(AXIS - 0.5),
          x2: em(PLANNED + 0.5),
          y1: percent(y),
          y2: percent(y),
        }),
        ...leader(PLANNED + 0.5, y, label, "chart-today"),
      );
      continue;
    }
    const loose = index < broken;
    const [from, to] = loose ? [label, label] : [scale(dateOf(firstDay(row.date))), scale(endOf(row.date))];
    const x = row.kind === "planned" ? PLANNED : AXIS;
    marks.push(...leader(x + HALF_MARK, row.kind === "planned" ? to : from, label, "chart-leader"));
    const name = `${row.kind} ${row.date}`;
    if (!drawn.has(name) || loose) marks.push(mark(row, x, from, to, loose));
    drawn.add(name);
  }
  return marks;
}

function axis(from: number, to: number, name = "chart-axis"): string {
  return element("line", { class: name, x1: em(AXIS), x2: em(AXIS), y1: percent(from), y2: percent(to) });
}

/** A stroke where a year begins, with its name below the stroke; the end of the last year has no name. */
function yearMark(year: number, y: number, last: number): string[] {
  const stroke = element("line", {
    class: "chart-tick",
    x1: em(AXIS - 3.2),
    x2: em(AXIS),
    y1: percent(y),
    y2: percent(y),
  });
  if (year > last) return [stroke];
  return [
    stroke,
    element(
      "svg",
      { class: "chart-year", y: percent(y), width: "1", height: "1" },
      textLine([{ date: String(year) }], { x: em(AXIS - 0.45), y: 1.1, anchor: "end" }),
    ),
  ];
}

/** Two strokes across the axis, as drawings have where something is left out. */
function breakMark(y: number): string {
  return element(
    "svg",
    { class: "chart-break", x: em(AXIS), y: percent(y), width: "1", height: "1" },
    element("path", { d: "M-9 1L9-7M-9 7L9-1" }),
  );
}

/** A disc or a ring for a day; for a month, a year or a decade, a bar as long as what the source leaves open. */
function mark({ kind, date }: TimelinePoint, x: number, from: number, to: number, loose: boolean): string {
  const name = `point point-${kind}`;
  if (loose || date.length === 10)
    return element("circle", { class: name, cx: em(x), cy: percent(from), r: em(HALF_MARK + 0.05) });
  return element("rect", {
    class: name,
    x: em(x - HALF_MARK),
    width: em(2 * HALF_MARK),
    y: percent(from),
    height: percent(to - from),
  });
}

function leader(x: number, from: number, to: number, name: string): string[] {
  return [
    element("line", { class: name, x1: em(x), x2: percent(BEND), y1: percent(from), y2: percent(to) }),
    element("line", { class: name, x1: percent(BEND), x2: "100%", y1: percent(to), y2: percent(to) }),
  ];
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The moment at which a date is over. */
function endOf(date: string): Date {
  return new Date(dateOf(lastDay(date)).getTime() + 24 * 60 * 60 * 1000);
}
