// The marks of a Gantt chart. They differ by form, so that they are told apart without colour.

import type { Commitment, Outcome } from "../../model/commitment.ts";
import type { Figure } from "../../model/figure.ts";
import type { CommitmentSpan } from "../../model/timeline.ts";
import { element, em, line, percent, symbol } from "./svg-elements.ts";
import { endOf, startOf, type TimeAxis } from "./time-axis.ts";

/** Half the height of a bar and of the tick of a due date, and the radius of a mark, in em. */
const BAR = 0.32;
const TICK = 0.7;
const RADIUS = 0.4;
/** Length of the stub of a commitment without a due date, in per cent of the width. */
const STUB = 5;

/**
 * A commitment: a bar up to its first due date, dashes for the time that has passed since, and what was reported of it.
 *
 * @param chart id of the drawing that contains the hatching
 */
export function spanMarks(
  { stated, due, moved, pastDueUntil, reports }: CommitmentSpan,
  kind: Commitment["kind"],
  axis: TimeAxis,
  chart: string,
): string[] {
  const from = axis.at(startOf(stated));
  const reported = reports.map(({ state, day }) => reportMark(state, axis.at(startOf(day))));
  if (due === null) {
    const end = Math.min(from + STUB, 100);
    return [spanBar(kind, from, end, chart), openEnd(end), ...reported];
  }
  const to = axis.at(endOf(due));
  const passed = pastDueUntil === null ? to : axis.at(startOf(pastDueUntil));
  const later = moved.map((day) => axis.at(endOf(day)));
  const last = later.at(-1) ?? to;
  return [
    ...(passed > to ? [passedLine(to, passed)] : []),
    ...(last > passed ? [across("gantt-moved", passed, last)] : []),
    spanBar(kind, from, to, chart),
    ...axis.breaks.filter((x) => from < x && x < to).map((x) => breakMark(x, "0")),
    later.length === 0 ? dueTick(to) : firstDueTick(to),
    ...later.map(dueTick),
    ...reported,
  ];
}

/** A bar as other charts draw its kind: outlined for a target, hatched for a plan. */
export function spanBar(kind: Figure["kind"], from: number, to: number, chart: string): string {
  return bar(`bar bar-${kind}`, from, to, kind === "plan" ? `url(#${chart}-hatching)` : undefined);
}

/** The bar of an event of which only the month, the year or the decade is known. */
export function periodMark(from: number, to: number): string {
  return bar("point point-happened", from, to);
}

/** The diamond of an event whose day is known. */
export function dayMark(x: number): string {
  const size = { x: em(-BAR), width: em(2 * BAR), y: em(-BAR), height: em(2 * BAR), transform: "rotate(45)" };
  return symbol("gantt-day", { x: percent(x), y: "0" }, element("rect", { class: "point point-happened", ...size }));
}

/** The dashes of the time after a due date. */
export function passedLine(from: number, to: number): string {
  return across("gantt-past", from, to);
}

export function dueTick(x: number): string {
  return line("gantt-due", [percent(x), percent(x)], [em(-TICK), em(TICK)]);
}

/** The open tick of a first due date that was moved. */
export function firstDueTick(x: number): string {
  const size = { x: "-0.15em", width: "0.3em", y: em(-TICK), height: em(2 * TICK) };
  return symbol("gantt-first", { x: percent(x), y: "0" }, element("rect", { class: "point point-first", ...size }));
}

/** The arrow at the end of a stub: no date is given at which it would end. */
export function openEnd(x: number): string {
  return symbol("gantt-open", { x: percent(x), y: "0" }, element("path", { d: "M3-5l5 5-5 5" }));
}

/** A ring for a report that it is under way, with a dot if a part is done; a disc for all of it. */
export function reportMark(state: Outcome["state"], x: number): string {
  const circle = (name: string, radius: number) =>
    element("circle", { class: `point ${name}`, cx: percent(x), r: em(radius) });
  if (state === "done") return circle("point-done", RADIUS);
  const ring = circle("point-reported", RADIUS);
  return state === "part done" ? ring + circle("point-part", RADIUS / 2.2) : ring;
}

/** Two strokes across the axis, on the far side of a break: on a drawing, they mark an omission. */
export function breakMark(x: number, y: string): string {
  const d = x < 50 ? "M-14 6L-8-6M-7 6L-1-6" : "M1 6L7-6M8 6L14-6";
  return symbol("gantt-break", { x: percent(x), y }, element("path", { d }));
}

function bar(name: string, from: number, to: number, fill?: string): string {
  const width = percent(Math.max(to - from, 0.2));
  return element("rect", { class: name, x: percent(from), width, y: em(-BAR), height: em(2 * BAR), fill });
}

function across(name: string, from: number, to: number): string {
  return line(name, [percent(from), percent(to)], ["0", "0"]);
}
