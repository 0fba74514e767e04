// A number as printed, before its unit, and the rules for numbers in digits.

import type { Cursor } from "./cursor.ts";
import { decimal, lastPlaceUsed, shift, type Decimal } from "./decimal.ts";

export interface Numeral {
  readonly amount: Decimal;
  /** Power of ten of the last printed place: 5 for "1.7 million", 0 for "260,000"; of the last spoken one for words. */
  readonly place: number;
  /** How many digits stand after the point. */
  readonly decimals: number;
  /** Printed as number words. */
  readonly spelled: boolean;
  /** Printed with separators of thousands. */
  readonly grouped: boolean;
  /** Power of ten that a word gave ("million" 6, 万 4), or null. */
  readonly magnitude: number | null;
  /** Followed by 多 or 余: more than the number, by less than one of its last place. */
  readonly over: boolean;
  /** A magnitude alone stands for one of it: 超百亿元. */
  readonly implied: boolean;
  /** Four bare digits from 1900 to 2100, which most often are a year. */
  readonly yearLike: boolean;
}

/** More digits than a double keeps are refused. */
const MAX_DIGITS = 15;

export const ONE_QUANTITY = 'the words of one quantity only, as printed, for example "over 260,000 businesses".';
const AS_PRINTED = 'the number as the source prints it: digits are read in the form "1,234,567.8".';

/** Reads the token of digits at the cursor, which must be there. */
export function readDigits(cursor: Cursor): Numeral {
  const token = cursor.peek();
  const text = token?.text ?? "";
  const [whole = "", fraction = "", ...more] = text.split(".");
  const groups = whole.split(",");
  const digits = groups.join("");
  if (more.length > 0)
    cursor.fail(`"${text}" has more than one point, like a version number or an address`, AS_PRINTED);
  if (fraction.includes(",")) cursor.fail(`"${text}" has a separator after its point`, AS_PRINTED);
  if (groups.length > 1 && !wellGrouped(groups)) {
    cursor.fail(
      `the separators of "${text}" do not part it into thousands; a comma is not read as a decimal point`,
      AS_PRINTED,
    );
  }
  if (digits.length > 1 && digits.startsWith("0"))
    cursor.fail(`"${text}" begins with a zero, like a code, a date or a telephone number`, AS_PRINTED);
  if (digits.length + fraction.length > MAX_DIGITS)
    cursor.fail(`"${text}" has more than ${MAX_DIGITS} digits`, AS_PRINTED);
  cursor.at += 1;
  return {
    amount: decimal(BigInt(digits + fraction), -fraction.length),
    place: -fraction.length,
    decimals: fraction.length,
    spelled: false,
    grouped: groups.length > 1,
    magnitude: null,
    over: false,
    implied: false,
    yearLike: text.length === 4 && text >= "1900" && text <= "2100" && digits === text,
  };
}

/** A number in words: its precision is the magnitude of its last spoken place. */
export function spelledOut(value: bigint, magnitude: number | null): Numeral {
  const amount = decimal(value);
  const place = value === 0n ? 0 : lastPlaceUsed(amount);
  return {
    amount,
    place,
    decimals: 0,
    spelled: true,
    grouped: false,
    magnitude,
    over: false,
    implied: false,
    yearLike: false,
  };
}

/** The number times a power of ten that a word gave. */
export function magnify(numeral: Numeral, magnitude: number): Numeral {
  return {
    ...numeral,
    amount: shift(numeral.amount, magnitude),
    place: numeral.place + magnitude,
    magnitude: (numeral.magnitude ?? 0) + magnitude,
    yearLike: false,
  };
}

/** The number with 多 or 余: what is known ends at its last place that is not zero, or at its decimals. */
export function andMore(numeral: Numeral): Numeral {
  return {
    ...numeral,
    over: true,
    place: numeral.decimals > 0 ? numeral.place : lastPlaceUsed(numeral.amount),
    yearLike: false,
  };
}

function wellGrouped([first = "", ...others]: readonly string[]): boolean {
  return first.length <= 3 && others.every((group) => group.length === 3);
}
