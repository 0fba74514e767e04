// Checks of arithmetic: figures that must fit each other within their printed precision.

import * as v from "valibot";
import type { Locale } from "../messages/locale.ts";
import type { Figure } from "./figure.ts";
import { type Identified, type Linked, prose, reference } from "./record.ts";
import type { Quantity } from "../grammar/quantity.ts";

const common = {
  /** What is checked, as a reader sees it: "The sectors add up to the GDP". */
  label: prose,
  /** Ids of figures taken as exact although they look rounded, such as a planned total. */
  exact: v.exactOptional(v.array(reference("figure"))),
};

export const checkShape = v.variant("rule", [
  v.strictObject({
    ...common,
    /** The parts add up to the whole. */
    rule: v.literal("sum"),
    /** Ids of the figures that are added. */
    parts: v.pipe(v.array(reference("figure")), v.minLength(2, "must name at least two figures")),
    /** Id of the figure of the whole. */
    whole: reference("figure"),
  }),
  v.strictObject({
    ...common,
    /** The part is the printed share of the whole. */
    rule: v.literal("share"),
    /** Id of the figure of the part. */
    part: reference("figure"),
    /** Id of the figure of the whole. */
    whole: reference("figure"),
    /** Id of the percentage that the source prints. */
    share: reference("figure"),
  }),
  v.strictObject({
    ...common,
    /** The amount over the amount a head is the mean population of the year, half of that at its start and at its end. */
    rule: v.literal("per-head"),
    /** Id of the figure of the amount. */
    amount: reference("figure"),
    /** Id of the same amount a head. */
    perHead: reference("figure"),
    /** Ids of two figures: the population at the end of the year, and either that a year before or its change since. */
    population: v.tuple([reference("figure"), reference("figure")]),
  }),
  v.strictObject({
    ...common,
    /** Two conversions use one exchange rate. */
    rule: v.literal("same-rate"),
    /** Two pairs of ids: an amount and its conversion. */
    pairs: v.pipe(v.array(v.tuple([reference("figure"), reference("figure")])), v.length(2, "must be two pairs")),
  }),
]);

/** A check of arithmetic as an editor writes it in `_data/checks.ts`. One that fails stops the build. */
export type CheckRecord<FigureId = string> = Linked<typeof checkShape, { figure: FigureId }>;

/** A check with its result: both sides as intervals, and whether they meet. */
export type Check = Identified<CheckRecord> & {
  /** The figures on the left and the right side, in the order in which they are shown. */
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly holds: boolean;
  /** Both sides with their results, as plain text. */
  readonly sides: string;
};

/** The numbers that round to a printed one: half a unit of its last place to either side. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function intervalOf({ value, upper, precision }: Quantity): Interval {
  return { low: value - precision / 2, high: (upper ?? value) + precision / 2 };
}

/** What stands between the figures of one side of a check, as a reader sees it. */
export function operatorOf(
  { rule, left }: Pick<Check, "rule" | "left">,
  side: readonly Figure[],
  locale: Locale,
): string {
  if (rule === "sum") return "+";
  if (rule !== "per-head" || side === left) return "÷";
  return locale.text(isChange(side) ? "model.check-after-change" : "model.check-and");
}

/** Ids of the figures that a check compares, left side and right side. */
export function sidesOf(check: CheckRecord): { left: string[]; right: string[] } {
  switch (check.rule) {
    case "sum":
      return { left: check.parts, right: [check.whole] };
    case "share":
      return { left: [check.part, check.whole], right: [check.share] };
    case "per-head":
      return { left: [check.amount, check.perHead], right: [...check.population] };
    case "same-rate":
      return { left: check.pairs[0] ?? [], right: check.pairs[1] ?? [] };
  }
}

/**
 * Compares the sides of a check by interval arithmetic on positive numbers: it holds if the intervals meet.
 */
export function compareSides(
  check: CheckRecord,
  left: readonly Figure[],
  right: readonly Figure[],
): Pick<Check, "holds" | "sides"> {
  const interval = ({ id, quantity }: Figure): Interval =>
    check.exact?.includes(id) === true ? { low: quantity.value, high: quantity.value } : intervalOf(quantity);
  const [a, b] = [left, right].map((side) => side.map(interval));
  const one = check.rule === "sum" ? total(a ?? []) : quotient(a ?? [], check.rule === "share" ? 100 : 1);
  const other =
    check.rule === "same-rate"
      ? quotient(b ?? [], 1)
      : check.rule === "per-head"
        ? meanPopulation(b ?? [], isChange(right))
        : total(b ?? []);
  // Tolerance for binary fractions, far below any printed precision.
  const slack = Math.max(Math.abs(one.high), Math.abs(other.high)) * 1e-12;
  return {
    holds: one.low <= other.high + slack && other.low <= one.high + slack,
    sides: `${show(one)} against ${show(other)}`,
  };
}

function total(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
}

/** Whether the second of two figures is the change that led to the first, and not its value a year before. */
export function isChange([end, second]: readonly Pick<Figure, "id" | "changeOf">[]): boolean {
  return second?.changeOf !== undefined && second.changeOf === end?.id;
}

/** The mean of the population at the end of a year and at its start, which may be given as the change in between. */
function meanPopulation([end, second]: readonly Interval[], change: boolean): Interval {
  if (end === undefined || second === undefined) return { low: NaN, high: NaN };
  return change
    ? { low: end.low - second.high / 2, high: end.high - second.low / 2 }
    : { low: (end.low + second.low) / 2, high: (end.high + second.high) / 2 };
}

function quotient([upper, lower]: readonly Interval[], factor: number): Interval {
  if (upper === undefined || lower === undefined || lower.low <= 0) return { low: NaN, high: NaN };
  return { low: (upper.low / lower.high) * factor, high: (upper.high / lower.low) * factor };
}

function show({ low, high }: Interval): string {
  const digits = (value: number) => String(Number(value.toPrecision(6)));
  return low === high ? digits(low) : `${digits(low)} to ${digits(high)}`;
}
