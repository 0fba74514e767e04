// Exact decimal numbers: a whole coefficient and a power of ten, so that no binary fraction enters a reading.

/** `coefficient` × 10 ^ `exponent`: 38.0 is 380 × 10^-1, and keeps its last place. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export function decimal(coefficient: bigint, exponent = 0): Decimal {
  return { coefficient, exponent };
}

/** Moves the point: `places` > 0 multiplies by a power of ten. */
export function shift({ coefficient, exponent }: Decimal, places: number): Decimal {
  return { coefficient, exponent: exponent + places };
}

/** The nearest double. Exact for the digits that are printed: it prints back as the same digits. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

/** The decimal that a double prints as: 0.1 is one tenth. */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be shown.`);
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

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Whole digits and decimals, without grouping: 2.5 with two decimals is { sign: "", whole: 2n, fraction: "50" }.
 * Never rounds: throws RangeError where the number has places below the last one asked for.
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
