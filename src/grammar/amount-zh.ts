// The core of a Chinese quantity: a number with its currency, unit or measure word, a range, a part of a whole.

import { fraction, joinRange, partialQuantity, type PartialQuantity, type Measure } from "./quantity-builder.ts";
import { agree, currencyLength, readCurrency } from "./currency.ts";
import type { Cursor } from "./cursor.ts";
import { compare, decimal, toNumber } from "./decimal.ts";
import { andHalf, magnify, spelledOut, type Numeral } from "./numeral.ts";
import { numeralRow, readNumberZh, startsNumberZh, startsTenths, valueOf } from "./number-zh.ts";
import { PER_ZH } from "./per.ts";
import { Phrases, phraseSet } from "./phrases.ts";
import { readShares } from "./shares.ts";
import { DURATIONS, RELATIVE_UNITS, unitOf, UNITS_ZH, type Unit } from "./units.ts";
import { REFUSED_AFTER_NUMBER_ZH, HALF_ZH, MEASURES_ZH, SHARES_ZH, UNCOUNTED_ZH } from "./vocabulary-zh.ts";
import {
  CHANGE_AND_LEVEL,
  DATE,
  MORE_THAN_ALL,
  MULTIPLE,
  NAME,
  refuseAs,
  refuseListed,
  refuseTime,
} from "./vocabulary.ts";

const MINUS = phraseSet("- − 负 零下");
const TO = phraseSet("至 到 - — ~");
const HOURS_OR_MONTHS = new Phrases([
  ["hour", "小时 钟头"],
  ["month", "月"],
  ["week", "星期"],
]);
/** Before a part in digits (占1/3), and after it. */
const BEFORE_PART = phraseSet("占 约 近 超 过 达 的 到");
const AFTER_PART = phraseSet("的 以上 左右 强 弱");

/** Whether an amount begins here: a number, with its sign or currency before it, or a part of a whole. */
export function startsAmountZh(cursor: Cursor): boolean {
  return cursor.find(HALF_ZH) !== null || startsShare(cursor) || startsMeasure(cursor, 0);
}

/** What the words before the amount say of 至 after it: nothing, a change, or a growth, whose range is printed so. */
export type Span = "range" | "level" | "growth";

/** Reads the amount that begins here. */
export function readAmountZh(cursor: Cursor, span: Span = "range"): PartialQuantity {
  const shares = readShares(cursor);
  if (shares !== null) return shares;
  if (cursor.accept(HALF_ZH)) return fraction(1n, 2n);
  if (startsShare(cursor)) return readShare(cursor);
  if (startsFraction(cursor)) return readFraction(cursor);
  if (startsDigitFraction(cursor)) return readDigitFraction(cursor);
  const from = cursor.at;
  const low = readMeasure(cursor);
  const partial = partialQuantity(low);
  partial.measure = low.measure;
  const toLevel = cursor.find(TO) !== null && cursor.peek()?.kind === "han" && span !== "range";
  if (!readTo(cursor)) return partial;
  const high = readMeasure(cursor);
  if (toLevel && !isRangeOfChange(low, high, span)) refuseAs(cursor, CHANGE_AND_LEVEL, from, cursor.at);
  if (low.measure !== null && high.measure !== low.measure) {
    const reason = `the ends of the range "${cursor.between(from, cursor.at)}" have different measure words`;
    cursor.fail(reason, "a phrase from the source with one measure word for both ends.", from);
  }
  joinRange(cursor, partial, high, from);
  partial.measure = high.measure;
  return partial;
}

// 增长3至5% and 增长3%至5% are ranges; 增加5亿元至20亿元 gives a change and the level that it led to.
function isRangeOfChange(low: Measure, high: Measure, span: Span): boolean {
  const shares = RELATIVE_UNITS.has(high.unit?.id ?? "");
  return shares && (low.unit === null ? !("measure" in low && low.measure !== null) : span === "growth");
}

// 到 may begin a word after a unit (200亿元到位资金); a dash, or 至 at the end, may not.
function readTo(cursor: Cursor): boolean {
  const to = cursor.find(TO);
  if (to === null) return false;
  const second = startsMeasure(cursor, to.length);
  const open = cursor.peek()?.kind === "mark" || cursor.peek(to.length) === undefined;
  cursor.at += second || open ? to.length : 0;
  if (open && !second)
    cursor.fail(`expected the upper end of the range ${cursor.rest()}`, "a phrase with both ends of the range.");
  return second;
}

function startsMeasure(cursor: Cursor, ahead: number): boolean {
  const number = ahead + (cursor.find(MINUS, ahead)?.length ?? 0);
  return startsNumberZh(cursor, number + currencyLength(cursor, number));
}

function readMeasure(cursor: Cursor): Measure & { measure: string | null } {
  const from = cursor.at;
  refuseListed(cursor, UNCOUNTED_ZH);
  const negative = cursor.accept(MINUS) !== null;
  const before = readCurrency(cursor);
  const afterWord = before === null && cursor.peek(-1)?.kind === "word" && cursor.peek()?.join !== "space";
  const printed = readNumberZh(cursor);
  const tenths = before === null && startsTenths(cursor);
  const { numeral, unit, measure } = tenths
    ? { numeral: readTenths(cursor, printed, from), unit: unitOf("%"), measure: null }
    : readHalves(cursor, printed);
  if (afterWord && unit === null) refuseAs(cursor, NAME, from - 1, cursor.at);
  if (unit?.id === "year" && numeral.yearLike) refuseAs(cursor, DATE, from, cursor.at);
  // Two of a thing are 两: 二级 and 二类 are classes.
  if (measure !== null && numeral.spelled && cursor.between(from, from + 1) === "二" && cursor.at === from + 2)
    refuseAs(cursor, NAME, from, cursor.at);
  if (unit === null && measure === null) refuseFollowing(cursor, numeral, from);
  return { numeral, unit: agree(cursor, before, unit, from), unitFirst: before !== null, negative, measure };
}

// 三成 is 30%, 六成五 is 65%.
function readTenths(cursor: Cursor, numeral: Numeral, from: number): Numeral {
  cursor.at += 1;
  const shares = { ...magnify(numeral, 1), magnitude: 1 };
  if (compare(shares.amount, decimal(100n)) > 0) refuseAs(cursor, MORE_THAN_ALL, from, cursor.at);
  const digit = valueOf(cursor.peek()?.text ?? "");
  if (!numeral.spelled || numeral.over || digit === null || numeralRow(cursor) !== 1) return shares;
  cursor.at += 1;
  return { ...spelledOut(BigInt(toNumber(shares.amount)) + digit), magnitude: null };
}

// 两个半小时 is two and a half hours, 两个多月 more than two months, 三年半 three and a half years; 半 after any other
// unit is refused later.
function readHalves(cursor: Cursor, numeral: Numeral): { numeral: Numeral; unit: Unit | null; measure: string | null } {
  const whole = numeral.decimals === 0 && numeral.magnitude === null && !numeral.over;
  const middle = whole && cursor.isAt("个") && cursor.isAt("半", 1);
  const timed = middle ? cursor.find(HOURS_OR_MONTHS, 2) : null;
  if (timed !== null) {
    cursor.at += 2 + timed.length;
    return { numeral: andHalf(numeral), unit: unitOf(timed.value), measure: null };
  }
  const more =
    cursor.isAt("个") && (cursor.isAt("多", 1) || cursor.isAt("余", 1)) ? cursor.find(HOURS_OR_MONTHS, 2) : null;
  if (more !== null && !numeral.over) {
    cursor.at += 2 + more.length;
    return { numeral: { ...numeral, over: true }, unit: unitOf(more.value), measure: null };
  }
  const { unit, measure } = readUnit(cursor);
  const half = whole && DURATIONS.has(unit?.id ?? "") && cursor.isAt("半") && cursor.find(UNITS_ZH, 1) === null;
  if (!half || numeral.yearLike) return { numeral, unit, measure };
  cursor.at += 1;
  return { numeral: andHalf(numeral), unit, measure };
}

// The longest form wins: 人民币 and 人均 are no 人, 个月 no 个, and 年代 ("decade") no 年.
function readUnit(cursor: Cursor): { unit: Unit | null; measure: string | null } {
  const [unit, measure] = [cursor.find(UNITS_ZH), cursor.find(MEASURES_ZH)];
  const barred = cursor.find(REFUSED_AFTER_NUMBER_ZH);
  const longest = Math.max(unit?.length ?? 0, measure?.length ?? 0);
  if ((cursor.find(PER_ZH)?.length ?? 0) > longest) return { unit: null, measure: null };
  if (barred !== null && barred.length > longest) refuseListed(cursor, REFUSED_AFTER_NUMBER_ZH);
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
    "a phrase with a known unit or measure word after the number, or have the printed one added to the tables.",
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
  refuseListed(cursor, REFUSED_AFTER_NUMBER_ZH);
  return partialQuantity({ numeral, unit, unitFirst: true, negative: false });
}

// 占全市的1/3: a part in digits, where the words around it exclude a date.
function startsDigitFraction(cursor: Cursor): boolean {
  const [part, mark, whole] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (part?.kind !== "digits" || mark?.text !== "/" || whole?.kind !== "digits") return false;
  return cursor.find(AFTER_PART, 3) !== null || (cursor.at > 0 && cursor.find(BEFORE_PART, -1) !== null);
}

function readDigitFraction(cursor: Cursor): PartialQuantity {
  const [part, whole] = [Number(cursor.peek()?.text), Number(cursor.peek(2)?.text)];
  const named = Number.isInteger(part) && Number.isInteger(whole) && part >= 1 && part < whole && whole <= 10;
  if (!named) refuseAs(cursor, MULTIPLE, cursor.at, cursor.at + 3);
  cursor.at += 3;
  return fraction(BigInt(part), BigInt(whole), false);
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
