// Builds a quantity from the parts that either grammar finds.

import type { Cursor } from "./cursor.ts";
import { compare, shift, toNumber } from "./decimal.ts";
import { magnify, spelledOut, type Numeral } from "./numeral.ts";
import type { Bound, Quantity } from "./quantity.ts";
import { unitOf, type Unit } from "./units.ts";
import { SECOND_BOUND, type Change } from "./vocabulary.ts";

/** A number with its unit. */
export interface Measure {
  readonly numeral: Numeral;
  /** The unit after the number, or the currency before it; null where neither is printed. */
  readonly unit: Unit | null;
  /** The currency stands before the number, and so for a whole range. */
  readonly unitFirst: boolean;
  readonly negative: boolean;
}

/** The parts found so far. */
export interface PartialQuantity {
  low: Measure;
  high: Numeral | null;
  of: Numeral | null;
  unit: Unit | null;
  counted: string | null;
  /** The counted noun is joined to the number by a hyphen. */
  hyphen: boolean;
  measure: string | null;
  bound: Bound;
  per: string | null;
  converted: Quantity | null;
  change: Change | null;
}

export function partialQuantity(low: Measure): PartialQuantity {
  const none = { high: null, of: null, counted: null, measure: null, per: null, converted: null, change: null };
  return { ...none, low, unit: low.unit, hyphen: false, bound: low.numeral.over ? "over" : "exact" };
}

/** A part of a whole, both in words: two-thirds, 三分之二. */
export function fraction(part: bigint, whole: bigint, spelled = true): PartialQuantity {
  const low = {
    numeral: { ...spelledOut(part), spelled },
    unit: unitOf("fraction"),
    unitFirst: false,
    negative: false,
  };
  return { ...partialQuantity(low), of: spelledOut(whole) };
}

/** Joins the ends of a range; a magnitude and a unit at the second end apply to the first as well. */
export function joinRange(cursor: Cursor, partial: PartialQuantity, high: Measure, from: number): void {
  const low = partial.low;
  const printed = cursor.between(from, cursor.at);
  const refuse = (reason: string) =>
    cursor.fail(reason, "a range with magnitude and unit at both ends, or at its upper end only.", from);
  if (low.negative || high.negative) refuse("a range with a negative end cannot be read");
  if (high.numeral.over || high.numeral.implied)
    refuse(`the upper end of the range "${printed}" is not a plain number`);
  const oneUnit = low.unit === null || low.unit === high.unit || (low.unitFirst && high.unit === null);
  if (!oneUnit) refuse(`the ends of the range "${printed}" have different units`);
  const shares =
    low.unit === null || (low.unitFirst && !high.unitFirst) ? sharedMagnitude(low.numeral, high.numeral) : null;
  const numeral = typeof shares === "number" ? magnify(low.numeral, shares) : low.numeral;
  if (compare(low.numeral.amount, high.numeral.amount) >= 0)
    refuse(`the upper end of the range "${printed}" is not above the lower`);
  if (shares === "unclear" || compare(numeral.amount, high.numeral.amount) >= 0)
    refuse(`it is unclear whether both ends of "${printed}" have the same magnitude`);
  partial.low = { ...low, numeral };
  partial.high = high.numeral;
  partial.unit = high.unit ?? low.unit;
}

// "5 to 6 million" shares its magnitude; "990,000 to 1.2 million" does not, "two to three hundred" does not say.
function sharedMagnitude(low: Numeral, high: Numeral): number | "unclear" | null {
  if (low.magnitude !== null || low.grouped) return null;
  if (low.spelled && high.spelled) {
    const head = shift(high.amount, -(high.magnitude ?? 0));
    const top = String(toNumber(head)).length - 1;
    if (top > 0 && compare(shift(low.amount, top), head) < 0) return "unclear";
  }
  return high.magnitude;
}

/** Adds the bound in the tokens `from` to `to`; a second bound must equal the first, as in "about 300 or so". */
export function addBound(cursor: Cursor, partial: PartialQuantity, bound: Bound, from: number, to = cursor.at): void {
  if (partial.bound !== "exact" && partial.bound !== bound) {
    const reason = `two different bounds, one of them "${cursor.between(from, to)}"`;
    cursor.fail(reason, SECOND_BOUND.suggestion, from, SECOND_BOUND);
  }
  partial.bound = bound;
}

/** A growth by a multiple, in per cent: 增长1.3倍 is a growth of 130%. */
export function inPercent(partial: PartialQuantity): void {
  const percent = (numeral: Numeral) => ({
    ...magnify(numeral, 2),
    decimals: Math.max(0, numeral.decimals - 2),
  });
  const unit = unitOf("%");
  partial.low = { ...partial.low, numeral: percent(partial.low.numeral), unit };
  partial.high &&= percent(partial.high);
  partial.unit = unit;
}

// 5.600 with one to three digits before the point and no magnitude.
function mayBeGrouped({ decimals, magnitude, spelled, amount }: Numeral): boolean {
  const whole = amount.coefficient / 1000n;
  return decimals === 3 && magnitude === null && !spelled && whole > 0n && whole < 1000n;
}

/** Completes the quantity after the whole phrase is read. Refuses combinations without a clear meaning. */
export function buildQuantity(cursor: Cursor, partial: PartialQuantity): Quantity {
  const { low, high, of, change } = partial;
  const { numeral } = low;
  const negative = low.negative || change === "decline";
  const refuse = (reason: string) => cursor.fail(reason, "an unambiguous phrase from the source.", 0);
  if (low.negative && partial.bound !== "exact" && partial.bound !== "about")
    refuse("a bound on a negative number may lie on either side");
  if (low.negative && change === "decline") refuse("a negative number and a word of decline contradict each other");
  if (high !== null && change === "decline") refuse("a range of a decline cannot be read");
  if (high !== null && partial.bound !== "exact" && partial.bound !== "about")
    refuse('a range with a bound other than "about" cannot be read');
  if (of !== null && compare(numeral.amount, of.amount) > 0) refuse("the part is larger than the whole");
  if (mayBeGrouped(numeral) && (partial.unit === null || numeral.amount.coefficient % 10n === 0n))
    refuse("a point before three digits may separate thousands, as in 5.600 for 5,600");
  if (partial.unit?.id === "fraction" && partial.per !== null) refuse("a part has no rate, as in a quarter of an hour");
  if (partial.unit?.id === "times") {
    if (change !== null) refuse("a multiple followed by a word of growth or decline cannot be read");
  }
  const value = toNumber(numeral.amount);
  const precision = toNumber({ coefficient: 1n, exponent: numeral.place });
  const upperPrecision = high === null ? precision : toNumber({ coefficient: 1n, exponent: high.place });
  return {
    value: negative && value !== 0 ? -value : value,
    upper: high === null ? null : toNumber(high.amount),
    of: of === null ? null : toNumber(of.amount),
    unit: partial.unit?.id ?? "count",
    counted: partial.counted,
    bound: partial.bound,
    precision,
    per: partial.per,
    converted: partial.converted,
    change: low.negative && change === "growth" ? "decline" : change,
    spelled: numeral.spelled,
    printed: {
      decimals: Math.max(numeral.decimals, high?.decimals ?? 0),
      upperPrecision: upperPrecision === precision ? null : upperPrecision,
      hyphen: partial.hyphen,
      measure: partial.measure,
    },
  };
}
