// Series: the values of one measure at several times, the change that they imply, and where they break.

import { intervalOf, type Interval } from "./arithmetic.ts";
import type { Break } from "./break.ts";
import type { Figure } from "./figure.ts";
import { firstDay, type PartialDate } from "./partial-date.ts";

/**
 * By how much prices may have moved in a year, in per cent either way, where growth is given at constant prices and the
 * values at current ones. A judgement: the price level of an economy seldom moves further, and a wider margin
 * would let a revised value pass as growth.
 */
const PRICE_MARGIN = 3;

/** The break that parts two figures; null where none does. Their measures may differ: all that it names are revised. */
export function breakBetween(one: Figure, other: Figure, breaks: readonly Break[]): Break | null {
  const [earlier, later] = [one, other].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  if (earlier?.period === undefined || later?.period === undefined || earlier.about.id !== later.about.id) return null;
  const parts = ({ about, measures, between: [before, after] }: Break) =>
    about.id === earlier.about.id &&
    [earlier, later].every(({ measure }) => measure !== undefined && measures.includes(measure)) &&
    startOf(earlier) <= firstDay(before) &&
    startOf(later) >= firstDay(after);
  return breaks.find(parts) ?? null;
}

/** Whether a figure is the first value of its measure after a break. */
export function followsBreak({ about, measure, period }: Figure, breaks: readonly Break[]): boolean {
  return (
    measure !== undefined &&
    period !== undefined &&
    breaks.some(
      (one) =>
        one.about.id === about.id && one.measures.includes(measure) && firstDay(one.between[1]) === firstDay(period),
    )
  );
}

function startOf({ period }: Pick<Figure, "period">): string {
  return period === undefined ? "" : firstDay(period);
}

/** The same period one year earlier: 2023 for 2024, 2023-03 for 2024-03; null for a decade. */
export function yearBefore(period: PartialDate): PartialDate | null {
  if (period.endsWith("s")) return null;
  return String(Number(period.slice(0, 4)) - 1) + period.slice(4);
}

/** What two values imply beside what a source prints of the change between them, both in the unit of the change. */
export interface ComparedChange {
  readonly implied: Interval;
  readonly printed: Interval;
  readonly agrees: boolean;
}

/**
 * Compares a printed change with the values on both sides of it, as intervals of what rounds to each printed number.
 *
 * @param change a growth rate in per cent, or a difference in the unit of the values (of shares, in percentage points)
 * @returns null if the units do not fit: nothing follows from such a change
 */
export function compareChange(
  change: Pick<Figure, "quantity" | "prices">,
  before: Pick<Figure, "quantity">,
  now: Pick<Figure, "quantity">,
): ComparedChange | null {
  const [first, second] = [valuesOf(before), valuesOf(now)];
  const printed = valuesOf(change);
  const unit = now.quantity.unit;
  if (before.quantity.unit !== unit || first.low <= 0) return null;
  const isRate = change.quantity.unit === "%" && unit !== "%";
  const isDifference = change.quantity.unit === (unit === "%" ? "pp" : unit);
  if (!isRate && !isDifference) return null;
  const implied = isRate
    ? { low: (second.low / first.high - 1) * 100, high: (second.high / first.low - 1) * 100 }
    : { low: second.low - first.high, high: second.high - first.low };
  const margin = isRate && change.prices === "constant" ? PRICE_MARGIN : 0;
  const possible = { low: atPrices(printed.low, -margin), high: atPrices(printed.high, margin) };
  // Tolerance for binary fractions, far below any printed precision.
  const slack = (isRate ? 100 : Math.abs(second.high)) * 1e-12;
  return { implied, printed, agrees: implied.low <= possible.high + slack && possible.low <= implied.high + slack };
}

/** Growth at current prices, from growth at constant ones and the change of prices, in per cent. */
function atPrices(growth: number, prices: number): number {
  return ((1 + growth / 100) * (1 + prices / 100) - 1) * 100;
}

/** What a quantity may stand for: what rounds to it, and all that its bound leaves open. */
function valuesOf({ quantity }: Pick<Figure, "quantity">): Interval {
  const { low, high } = intervalOf(quantity);
  const { bound, value } = quantity;
  if (bound === "exact") return { low, high };
  if (bound === "about") return { low: -Infinity, high: Infinity };
  // The bound of a decline bounds its size.
  const isLeast = (bound === "over" || bound === "at-least") === value >= 0;
  return isLeast ? { low, high: Infinity } : { low: -Infinity, high };
}
