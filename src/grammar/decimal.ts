// Exact decimal numbers, so that no binary fraction distorts a printed number.

/** `coefficient` × 10 ^ `exponent`. Trailing zeros stay: 38.0 is 380 × 10^-1. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export function decimal(coefficient: bigint, exponent = 0): Decimal {
  return { coefficient, exponent };
}

/** Multiplies by 10 ^ `places`. */
export function shift({ coefficient, exponent }: Decimal, places: number): Decimal {
  return { coefficient, exponent: exponent + places };
}

/** The nearest double, which prints as the same digits for up to 15 of them. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

/** The decimal that a double prints as: 0.1 is one tenth. Throws RangeError unless it is finite. */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number.`);
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The power of ten of the last place that is not zero: 3 for 25,000, -1 for 38.50; the exponent itself for zero. */
export function lastPlaceUsed({ coefficient, exponent }: Decimal): number {
  if (coefficient === 0n) return exponent;
  let place = exponent;
  for (let rest = coefficient; rest % 10n === 0n; rest /= 10n) place += 1;
  return place;
}

/** -1, 0 or 1: `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The digits before and after the point: 2.5 to two places is { negative: false, whole: 2n, fraction: "50" }.
 * Never rounds: throws RangeError for a number with more decimal places than `decimals`.
 */
export function toPlaces(value: Decimal, decimals: number): { negative: boolean; whole: bigint; fraction: string } {
  if (value.coefficient !== 0n && lastPlaceUsed(value) < -decimals) {
    throw new RangeError(`${toNumber(value)} has more than ${decimals} decimal places: round it before it is shown.`);
  }
  const all =
    value.exponent >= -decimals
      ? scaled(value, -decimals)
      : value.coefficient / 10n ** BigInt(-decimals - value.exponent);
  const digits = String(all < 0n ? -all : all).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return { negative: all < 0n, whole: BigInt(digits.slice(0, point)), fraction: digits.slice(point) };
}

function scaled({ coefficient, exponent }: Decimal, target: number): bigint {
  return coefficient * 10n ** BigInt(exponent - target);
}
