// An axis of years from left to right. A gap of more than ten years is cut out by a break: to scale, it would squeeze the
// dates beside it. Beyond a break, dates are in order but not to scale.

import { scaleUtc } from "d3-scale";

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_GAP = 10 * 365.25 * DAY;
/** Width of what stands beyond a break, and the least distance of two labels on a phone, in per cent. */
const BEYOND = 10;
const LABEL = 12.5;
/** Years from one label to the next. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

export interface TimeAxis {
  /** Where a moment lies, in per cent of the width. @param moment in milliseconds, as of `startOf` and `endOf` */
  readonly at: (moment: number) => number;
  /** Positions of the breaks. */
  readonly breaks: readonly number[];
  /** Starts of labelled years and, without a label, the end of the last. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
}

/** The moment at which a day `YYYY-MM-DD` begins, in milliseconds. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The moment at which a day is over. */
export function endOf(day: string): number {
  return startOf(day) + DAY;
}

/** The axis that shows all moments; to scale is the part between two breaks that has most of them. */
export function timeAxis(moments: readonly number[]): TimeAxis {
  const { before, scaled, after } = splitAtGaps([...new Set(moments)].sort((a, b) => a - b));
  const [left, right] = [before.length > 0 ? BEYOND : 0, 100 - (after.length > 0 ? BEYOND : 0)];
  const first = yearOf(scaled[0] ?? 0);
  // A moment at which a year is over belongs to that year.
  const end = Math.max(yearOf((scaled.at(-1) ?? 0) - 1), first) + 1;
  const scale = scaleUtc([new Date(startOfYear(first)), new Date(startOfYear(end))], [left, right]);
  const beyond = (dates: readonly number[], moment: number) => ((dates.indexOf(moment) + 0.5) / dates.length) * BEYOND;

  const step = STEPS.find((years) => ((right - left) / (end - first)) * years >= LABEL) ?? 200;
  const years = Array.from({ length: Math.floor(end / step) - Math.ceil(first / step) + 1 }, (_, index) => {
    const year = (Math.ceil(first / step) + index) * step;
    const x = scale(new Date(startOfYear(year)));
    return { year, x, labelled: x + LABEL <= right + 0.1 };
  });
  return {
    at: (moment) =>
      before.includes(moment)
        ? beyond(before, moment)
        : after.includes(moment)
          ? right + beyond(after, moment)
          : scale(new Date(moment)),
    breaks: [...(before.length > 0 ? [left] : []), ...(after.length > 0 ? [right] : [])],
    years,
  };
}

/** @param moments in ascending order */
function splitAtGaps(moments: readonly number[]): { before: number[]; scaled: number[]; after: number[] } {
  const groups: number[][] = [];
  for (const moment of moments) {
    const group = groups.at(-1);
    if (group === undefined || moment - (group.at(-1) ?? moment) > LONGEST_GAP) groups.push([moment]);
    else group.push(moment);
  }
  // Of equals, the latest.
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const index = groups.findLastIndex(({ length }) => length === most);
  return { before: groups.slice(0, index).flat(), scaled: groups[index] ?? [], after: groups.slice(index + 1).flat() };
}

function startOfYear(year: number): number {
  return Date.UTC(year, 0);
}

function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}
