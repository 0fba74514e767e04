// English numbers: digits with a magnitude word, and number words.

import type { Cursor } from "./cursor.ts";
import { andHalf, magnify, readDigits, spelledOut, type Numeral } from "./numeral.ts";
import { list, Phrases, phraseSet } from "./phrases.ts";

const MAGNITUDES = new Phrases<number>([
  [3, "thousand"],
  [6, "million mn mln"],
  [9, "billion bn bln"],
  [12, "trillion tn trn"],
]);
const AND_A_HALF = phraseSet("and a half, and one half, and one-half");
const HALF_A = phraseSet(["half a"]);

const SMALL = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen
`);
const TENS = list("twenty thirty forty fifty sixty seventy eighty ninety");

const SMALL_WORDS = new Phrases(SMALL.map((word, value) => [value, word]));
const TENS_WORDS = new Phrases(TENS.map((word, index) => [(index + 2) * 10, word]));
const HUNDRED = phraseSet("hundred");
const SINGLE = phraseSet("a an");

const IN_DIGITS = "a phrase from the source with the number in digits, or with its words in the usual order.";

/** Words that are a number or part of one: none may stand in a noun or elsewhere around the number. */
export const NUMBER_WORDS_EN = phraseSet([
  ...SMALL,
  ...TENS,
  ...list("hundred thousand million billion trillion half"),
]);

/** The English word of a whole number below ten. */
export function smallNumberWord(value: number): string | null {
  return value < 10 ? (SMALL[value] ?? null) : null;
}

/** The number from one to nine named at the cursor, or null. */
export function smallNumberEn(cursor: Cursor): number | null {
  const value = cursor.find(SMALL_WORDS)?.value ?? 0;
  return value >= 1 && value <= 9 ? value : null;
}

/** Whether a number in digits or words begins at the cursor: "5", "five", "twenty", "a million". */
export function startsNumberEn(cursor: Cursor, ahead = 0): boolean {
  if (cursor.peek(ahead)?.kind === "digits") return true;
  if (cursor.find(SMALL_WORDS, ahead) ?? cursor.find(TENS_WORDS, ahead)) return true;
  if (startsHalf(cursor, ahead)) return true;
  return (
    cursor.find(SINGLE, ahead) !== null &&
    (cursor.find(HUNDRED, ahead + 1) ?? cursor.find(MAGNITUDES, ahead + 1)) !== null
  );
}

/** Whether "half a million" or "half a billion" begins here. */
export function startsHalf(cursor: Cursor, ahead = 0): boolean {
  return cursor.find(HALF_A, ahead) !== null && cursor.find(MAGNITUDES, ahead + 2) !== null;
}

/** Reads the number at the cursor, with its magnitude; it must begin there. */
export function readNumberEn(cursor: Cursor): Numeral {
  if (startsHalf(cursor)) return readHalf(cursor);
  const digits = cursor.peek()?.kind === "digits";
  const whole = digits ? readDigits(cursor) : readWords(cursor);
  const half = whole.magnitude === null && whole.decimals === 0 && cursor.accept(AND_A_HALF) !== null;
  const numeral = half ? andHalf(whole) : whole;
  const magnitude = digits || half ? cursor.accept(MAGNITUDES) : null;
  refuseSecondMagnitude(cursor);
  return magnitude === null ? numeral : magnify(numeral, magnitude);
}

function readHalf(cursor: Cursor): Numeral {
  cursor.at += 2;
  const power = cursor.accept(MAGNITUDES) ?? 0;
  refuseSecondMagnitude(cursor);
  return spelledOut(5n * 10n ** BigInt(power - 1), power);
}

// Groups below a thousand with falling magnitudes: "two hundred and five thousand six hundred".
function readWords(cursor: Cursor): Numeral {
  let total = 0n;
  let least = Number.POSITIVE_INFINITY;
  let magnitude: number | null = null;
  do {
    const group = readGroup(cursor);
    const power = cursor.accept(MAGNITUDES) ?? 0;
    if (power >= least)
      cursor.fail("the magnitudes of the number words are not in descending order", IN_DIGITS, cursor.at - 1);
    total += BigInt(group) * 10n ** BigInt(power);
    least = power;
    if (power > 0) magnitude ??= power;
    if (least > 0) skipAnd(cursor);
  } while (least > 0 && continuesWords(cursor));
  return spelledOut(total, magnitude);
}

function readGroup(cursor: Cursor): number {
  if (cursor.accept(SINGLE)) return cursor.accept(HUNDRED) ? 100 : 1;
  const first = readBelowHundred(cursor);
  if (!cursor.accept(HUNDRED)) return first;
  if (first < 1 || first > 9)
    cursor.fail(
      `"${cursor.between(cursor.at - 2, cursor.at)}" is not a usual count of hundreds`,
      IN_DIGITS,
      cursor.at - 1,
    );
  skipAnd(cursor);
  return first * 100 + (continuesWords(cursor) ? readBelowHundred(cursor) : 0);
}

function readBelowHundred(cursor: Cursor): number {
  const tens = cursor.accept(TENS_WORDS);
  if (tens === null) return cursor.accept(SMALL_WORDS) ?? 0;
  const unit = cursor.find(SMALL_WORDS);
  if (unit === null || unit.value < 1 || unit.value > 9) return tens;
  cursor.at += unit.length;
  return tens + unit.value;
}

function skipAnd(cursor: Cursor): void {
  if (cursor.peek()?.key === "and" && continuesWords(cursor, 1)) cursor.at += 1;
}

function continuesWords(cursor: Cursor, ahead = 0): boolean {
  return (cursor.find(SMALL_WORDS, ahead) ?? cursor.find(TENS_WORDS, ahead)) !== null;
}

function refuseSecondMagnitude(cursor: Cursor): void {
  if (cursor.find(MAGNITUDES) ?? cursor.find(HUNDRED))
    cursor.fail(`a magnitude that does not belong to the number ${cursor.rest()}`, IN_DIGITS);
}
