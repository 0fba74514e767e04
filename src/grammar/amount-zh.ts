// The core of a Chinese quantity: a number with its currency, unit or measure word, a range, a part of a whole.

import { fraction, joinRange, partialQuantity, type PartialQuantity, type Measure } from "./quantity-builder.ts";
import { agree, currencyLength, readCurrency } from "./currency.ts";
import type { Cursor } from "./cursor.ts";
import type { Numeral } from "./numeral.ts";
import { numeralRow, readNumberZh, startsNumberZh, valueOf } from "./number-zh.ts";
import { PER_ZH } from "./per.ts";
import { phraseSet } from "./phrases.ts";
import { unitOf, UNITS_ZH, type Unit } from "./units.ts";
import { BARRED_AFTER_NUMBER_ZH, HALF_ZH, MEASURES_ZH, SHARES_ZH } from "./vocabulary-zh.ts";
import { DATE, MULTIPLE, NAME, refuseAs, refuseBarred, refuseTime } from "./vocabulary.ts";

const MINUS = phraseSet("- − 负");
const TO = phraseSet("至 到 - — ~");

/** Whether an amount begins here: a number, with its sign or currency before it, or a part of a whole. */
export function startsAmountZh(cursor: Cursor): boolean {
  return cursor.find(HALF_ZH) !== null || startsShare(cursor) || startsMeasure(cursor, 0);
}

/** Reads the amount that begins here. */
export function readAmountZh(cursor: Cursor): PartialQuantity {
  if (cursor.accept(HALF_ZH)) return fraction(1n, 2n);
  if (startsShare(cursor)) return readShare(cursor);
  if (startsFraction(cursor)) return readFraction(cursor);
  const from = cursor.at;
  const low = readMeasure(cursor);
  const partial = partialQuantity(low);
  partial.measure = low.measure;
  if (!readTo(cursor)) return partial;
  const high = readMeasure(cursor);
  if (low.measure !== null && high.measure !== low.measure) {
    cursor.fail(`the ends of the range "${cursor.between(from, cursor.at)}" have different measure words`, from);
  }
  joinRange(cursor, partial, high, from);
  partial.measure = high.measure;
  return partial;
}

// 到 may begin a word after a unit (200亿元到位资金); a dash, or 至 at the end, may not.
function readTo(cursor: Cursor): boolean {
  const to = cursor.find(TO);
  if (to === null) return false;
  const second = startsMeasure(cursor, to.length);
  const open = cursor.peek()?.kind === "mark" || cursor.peek(to.length) === undefined;
  cursor.at += second || open ? to.length : 0;
  if (open && !second) cursor.fail(`expected the second end of the range ${cursor.rest()}`);
  return second;
}

function startsMeasure(cursor: Cursor, ahead: number): boolean {
  const number = ahead + (cursor.find(MINUS, ahead)?.length ?? 0);
  return startsNumberZh(cursor, number + currencyLength(cursor, number));
}

function readMeasure(cursor: Cursor): Measure & { measure: string | null } {
  const from = cursor.at;
  const negative = cursor.accept(MINUS) !== null;
  const before = readCurrency(cursor);
  const afterWord = before === null && cursor.peek(-1)?.kind === "word" && cursor.peek()?.join !== "space";
  const numeral = readNumberZh(cursor);
  const { unit, measure } = readUnit(cursor);
  if (afterWord && unit === null) refuseAs(cursor, NAME, from - 1, cursor.at);
  if (unit?.id === "year" && numeral.yearLike) refuseAs(cursor, DATE, from, cursor.at);
  if (unit === null && measure === null) refuseFollowing(cursor, numeral, from);
  return { numeral, unit: agree(cursor, before, unit, from), unitFirst: before !== null, negative, measure };
}

// The longest form wins: 人民币 and 人均 are no 人, 个月 no 个, and 年代 ("decade") no 年.
function readUnit(cursor: Cursor): { unit: Unit | null; measure: string | null } {
  const [unit, measure] = [cursor.find(UNITS_ZH), cursor.find(MEASURES_ZH)];
  const barred = cursor.find(BARRED_AFTER_NUMBER_ZH);
  const longest = Math.max(unit?.length ?? 0, measure?.length ?? 0);
  if ((cursor.find(PER_ZH)?.length ?? 0) > longest) return { unit: null, measure: null };
  if (barred !== null && barred.length > longest) refuseBarred(cursor, BARRED_AFTER_NUMBER_ZH);
  const from = cursor.at;
  cursor.at += longest;
  if (unit !== null && unit.length === longest) return { unit: unit.value.unit, measure: null };
  return { unit: null, measure: measure === null ? null : cursor.between(from, cursor.at) };
}

// Without a unit or a measure word, only the end, a sign or the second number of a range may follow.
function refuseFollowing(cursor: Cursor, numeral: Numeral, from: number): void {
  const next = cursor.peek();
  const glued = next?.kind === "word" && next.join === "none";
  if (glued) refuseAs(cursor, NAME, from, cursor.at + 1);
  refuseTime(cursor, from);
  const to = cursor.find(TO);
  const range = to !== null && startsMeasure(cursor, to.length);
  const bare = next === undefined || next.kind === "mark";
  const counts = !numeral.spelled || numeral.magnitude !== null;
  if (range || (bare && counts)) return;
  cursor.fail(
    `expected a unit or a measure word ${cursor.rest()}`,
    cursor.at,
    "the phrase up to the unit, or have the unit added to the table of units.",
  );
}

function startsShare(cursor: Cursor): boolean {
  const length = cursor.find(SHARES_ZH)?.length ?? 0;
  return length > 0 && (cursor.peek(length)?.kind === "digits" || numeralRow(cursor, length) > 0);
}

// 百分之三十: the number follows the unit; 百分之百 is a number too.
function readShare(cursor: Cursor): PartialQuantity {
  const unit = unitOf(cursor.accept(SHARES_ZH) ?? "%");
  const numeral = { ...readNumberZh(cursor), implied: false };
  refuseBarred(cursor, BARRED_AFTER_NUMBER_ZH);
  return partialQuantity({ numeral, unit, unitFirst: true, negative: false });
}

function startsFraction(cursor: Cursor): boolean {
  const row = numeralRow(cursor);
  return row > 0 && cursor.isAt("分", row) && cursor.isAt("之", row + 1) && numeralRow(cursor, row + 2) > 0;
}

// 三分之二: the whole comes first. Wholes above ten are rare in words, and refused.
function readFraction(cursor: Cursor): PartialQuantity {
  const from = cursor.at;
  const whole = valueOf(cursor.between(from, from + numeralRow(cursor)));
  cursor.at += numeralRow(cursor) + 2;
  const start = cursor.at;
  cursor.at += numeralRow(cursor);
  const part = valueOf(cursor.between(start, cursor.at));
  if (whole === null || part === null || whole < 2n || whole > 10n || part < 1n || part >= whole)
    refuseAs(cursor, MULTIPLE, from, cursor.at);
  return fraction(part, whole);
}
