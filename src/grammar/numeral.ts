// A printed number without its unit, and how numbers in digits are read.

import type { Cursor } from "./cursor.ts";
import { decimal, lastPlaceUsed, shift, type Decimal } from "./decimal.ts";

export interface Numeral {
  readonly amount: Decimal;
  /** Power of ten of the last printed place: 5 for "1.7 million", 0 for "260,000"; of the last spoken one for words. */
  readonly place: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** Printed as number words. */
  readonly spelled: boolean;
  /** Printed with separators of thousands. */
  readonly grouped: boolean;
  /** Power of ten of a magnitude word ("million" 6, 万 4), or null. */
  readonly magnitude: number | null;
  /** Followed by 多 or 余: more than the number, by less than one of its last place. */
  readonly over: boolean;
  /** A magnitude word that stands for one of it: 超百亿元. */
  readonly implied: boolean;
  /** Four bare digits from 1900 to 2100, which are usually a year. */
  readonly yearLike: boolean;
}

/** A double holds 15 significant decimal digits (IEEE 754, binary64); numbers with more are refused. */
const MAX_DIGITS = 15;

const AS_PRINTED = 'the number as the source prints it: digits are read in the form "1,234,567.8".';

const PLAIN = { decimals: 0, grouped: false, magnitude: null, over: false, implied: false, yearLike: false } as const;

/** Reads the token of digits at the cursor, which must be there. */
export function readDigits(cursor: Cursor): Numeral {
  const text = cursor.peek()?.text ?? "";
  const refuse = (reason: string) => cursor.fail(`"${text}" ${reason}`, AS_PRINTED);
  const [whole = "", fraction = "", ...more] = text.split(".");
  const groups = whole.split(",");
  const digits = groups.join("");
  if (more.length > 0) refuse("has more than one point, like a version number or an address");
  if (fraction.includes(",")) refuse("has a separator after its point");
  if (groups.length > 1 && !wellGrouped(groups))
    refuse("has separators that do not mark thousands; a comma is never a decimal point");
  if (digits.length > 1 && digits.startsWith("0")) refuse("begins with a zero, like a code, a date or a phone number");
  if (digits.length + fraction.length > MAX_DIGITS) refuse(`has more than ${MAX_DIGITS} digits`);
  cursor.at += 1;
  return {
    ...PLAIN,
    amount: decimal(BigInt(digits + fraction), -fraction.length),
    place: -fraction.length,
    decimals: fraction.length,
    spelled: false,
    grouped: groups.length > 1,
    yearLike: text.length === 4 && text >= "1900" && text <= "2100" && digits === text,
  };
}

/** A number in words, precise to its last spoken place. */
export function spelledOut(value: bigint, magnitude: number | null = null): Numeral {
  const amount = decimal(value);
  return { ...PLAIN, amount, place: value === 0n ? 0 : lastPlaceUsed(amount), spelled: true, magnitude };
}

/** The number times a power of ten. */
export function magnify(numeral: Numeral, magnitude: number): Numeral {
  return {
    ...numeral,
    amount: shift(numeral.amount, magnitude),
    place: numeral.place + magnitude,
    magnitude: (numeral.magnitude ?? 0) + magnitude,
    yearLike: false,
  };
}

/** The number and a half: "two and a half", 两个半. */
export function andHalf(numeral: Numeral): Numeral {
  const { coefficient, exponent } = numeral.amount;
  const tenths = coefficient * 10n ** BigInt(exponent + 1) + 5n;
  return { ...numeral, amount: decimal(tenths, -1), place: -1, decimals: 1, yearLike: false };
}

/** The number with 多 or 余: known to its last place that is not zero, or to its last decimal. */
export function andMore(numeral: Numeral): Numeral {
  const place = numeral.decimals > 0 ? numeral.place : lastPlaceUsed(numeral.amount);
  return { ...numeral, over: true, place, yearLike: false };
}

function wellGrouped([first = "", ...others]: readonly string[]): boolean {
  return first.length <= 3 && others.every((group) => group.length === 3);
}
