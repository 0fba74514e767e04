// Chinese numbers: digits with 万 or 亿, and numbers in Chinese numerals, each with 多 or 余 ("and more").
//
// Digits followed by 万 or 亿 are how GB/T 15835 (use of numerals in publications) writes large round numbers.

import type { Cursor } from "./cursor.ts";
import { andMore, magnify, readDigits, spelledOut, type Numeral } from "./numeral.ts";
import { compare, decimal, toNumber } from "./decimal.ts";
import { Phrases, phraseSet } from "./phrases.ts";
import { UNITS_ZH } from "./units.ts";
import { REFUSED_AFTER_NUMBER_ZH, LABELS_ZH, MEASURES_ZH, TENTHS_ZH, WORDS_IN_CHENG } from "./vocabulary-zh.ts";
import { DATE, MULTIPLE, refuseAs } from "./vocabulary.ts";

const IN_DIGITS = "a phrase from the source that prints the number in digits, or with every digit in numerals.";
const DIGITS = "零一二三四五六七八九";

/** Signs of powers of ten, the largest first. */
const LEVELS = [
  { sign: "亿", power: 8 },
  { sign: "万", power: 4 },
  { sign: "千", power: 3 },
  { sign: "百", power: 2 },
  { sign: "十", power: 1 },
] as const;

/** Numerals used in contracts and traditional characters: not read, but recognised, so that none is ignored. */
const NOT_READ = "廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億";

const NUMERALS: ReadonlySet<string> = new Set([...DIGITS, "〇", "两", ...LEVELS.map(({ sign }) => sign), ...NOT_READ]);

/** Powers of ten that may follow digits. */
const MAGNITUDES = new Phrases<number>([
  [2, "百"],
  [3, "千"],
  ...[..."万 十万 百万 千万 亿 十亿 百亿 千亿 万亿".split(" ").entries()].map(
    ([index, sign]) => [index + 4, sign] as const,
  ),
]);

/** Powers of ten that may follow 多 or 余 inside a number: 一千多万. */
const AFTER_MORE = new Phrases<number>([
  [4, "万"],
  [8, "亿"],
  [12, "万亿"],
]);

const MORE = phraseSet("多 余");
const LISTING = phraseSet("至 到 或 和 与 及");

/** The number of consecutive Chinese numerals from a token on. */
export function numeralRow(cursor: Cursor, ahead = 0): number {
  let length = 0;
  while (isNumeral(cursor, ahead + length)) length += 1;
  return length;
}

// A single numeral before another character is part of a word (九龙, 万州, 统一规划) unless a unit, a measure word, 多 or
// the second end of a range or a list follows; 零 alone (零部件) always is.
function isNumber(cursor: Cursor, ahead: number): boolean {
  const next = ahead + numeralRow(cursor, ahead);
  if (next - ahead !== 1) return next > ahead;
  if (cursor.peek(next)?.kind !== "han") return true;
  if (cursor.isAt("零", ahead) || cursor.isAt("〇", ahead)) return false;
  const counts =
    (cursor.find(UNITS_ZH, next) ??
      cursor.find(MEASURES_ZH, next) ??
      cursor.find(MORE, next) ??
      cursor.find(LISTING, next)) !== null;
  const spoken = cursor.peek(next)?.text === "点" && isNumeral(cursor, next + 1);
  return (
    counts || spoken || startsTenths(cursor, next) || cursor.find(REFUSED_AFTER_NUMBER_ZH, next)?.value === MULTIPLE
  );
}

/** Whether 成 after a number means tenths and does not begin a word. */
export function startsTenths(cursor: Cursor, ahead = 0): boolean {
  return cursor.find(TENTHS_ZH, ahead) !== null && cursor.find(WORDS_IN_CHENG, ahead) === null;
}

export function startsNumberZh(cursor: Cursor, ahead = 0): boolean {
  return cursor.peek(ahead)?.kind === "digits" || isNumber(cursor, ahead);
}

/** Reads the number at the cursor, with its magnitude and 多 or 余; it must begin there. */
export function readNumberZh(cursor: Cursor): Numeral {
  const digits = cursor.peek()?.kind === "digits";
  let numeral = digits ? readDigits(cursor) : readNumerals(cursor);
  const magnitude = digits && cursor.find(UNITS_ZH) === null ? cursor.accept(MAGNITUDES) : null;
  if (magnitude !== null) numeral = magnify(numeral, magnitude);
  if (magnitude === 8 && numeral.decimals === 0) numeral = readMyriadsBelow(cursor, numeral);
  if (cursor.find(MORE) === null) return numeral;
  if ((cursor.find(LABELS_ZH)?.length ?? 0) > 2)
    cursor.fail(
      `"${cursor.peek()?.text}" may be a bound or begin a word ${cursor.rest()}`,
      "a phrase from the source in which the unit or the measure word follows the number.",
    );
  cursor.at += 1;
  numeral = andMore(numeral);
  const outer = cursor.accept(AFTER_MORE);
  return outer === null ? numeral : magnify(numeral, outer);
}

// 1亿2000万: the 万 below the 亿, in digits as well.
function readMyriadsBelow(cursor: Cursor, high: Numeral): Numeral {
  if (cursor.peek()?.kind !== "digits" || !cursor.isAt("万", 1) || cursor.isAt("亿", 2)) return high;
  const from = cursor.at;
  const low = readDigits(cursor);
  const below = low.decimals === 0 && compare(low.amount, decimal(10_000n)) < 0;
  if (!below) cursor.fail(`a second number ${cursor.rest(from)}`, IN_DIGITS, from);
  cursor.at += 1;
  const total = toNumber(high.amount) / 10 ** 4 + toNumber(low.amount);
  return { ...high, amount: decimal(BigInt(total), 4), place: 4, magnitude: null };
}

function readNumerals(cursor: Cursor): Numeral {
  const start = cursor.at;
  const end = start + numeralRow(cursor);
  const printed = cursor.between(start, end);
  const value = valueOf(printed.replaceAll("〇", "零").replaceAll("两", "二"));
  if (value === null) {
    if (end - start === 4 && cursor.isAt("年", 4)) refuseAs(cursor, DATE, start, end + 1);
    cursor.fail(
      `"${printed}" cannot be read: numerals side by side, a missing place, or a form that is not everyday Chinese`,
      IN_DIGITS,
    );
  }
  cursor.at = end;
  return { ...spelledOut(value, myriads(printed)), implied: /^[百千万亿]/u.test(printed) };
}

// The power of ten of the 万 and 亿 at the end, which a range may share: 三至五万.
function myriads(printed: string): number | null {
  if (printed.endsWith("万亿")) return 12;
  return printed.endsWith("亿") ? 8 : printed.endsWith("万") ? 4 : null;
}

/**
 * The value of a number in Chinese numerals, or null where it is not written in full: 三五 ("three to five"),
 * 一百五 (colloquial for 150) and 二〇二五 (digit by digit) are not read.
 */
export function valueOf(text: string, level = 0, leading = true): bigint | null {
  const here = LEVELS[level];
  if (here === undefined) return text.length === 1 && DIGITS.includes(text) ? BigInt(DIGITS.indexOf(text)) : null;
  const at = text.lastIndexOf(here.sign);
  if (at < 0) return valueOf(text, level + 1, leading);
  const head = headValue(text.slice(0, at), level, leading);
  const tail = tailValue(text.slice(at + 1), level);
  return head === null || tail === null ? null : head * 10n ** BigInt(here.power) + tail;
}

// Before the sign: whole sections for 亿 and 万, one numeral for 千, 百 and 十, or nothing at the start of the number.
function headValue(head: string, level: number, leading: boolean): bigint | null {
  if (head === "") return leading ? 1n : null;
  const value = valueOf(head, (LEVELS[level]?.power ?? 0) >= 4 ? level + 1 : LEVELS.length, leading);
  return value === 0n ? null : value;
}

// After the sign: the next lower place, or 零 and a place below that.
function tailValue(tail: string, level: number): bigint | null {
  if (tail === "") return 0n;
  const afterZero = tail.startsWith("零");
  const value = valueOf(afterZero ? tail.slice(1) : tail, level + 1, afterZero);
  const skips = value !== null && value < 10n ** BigInt((LEVELS[level]?.power ?? 0) - 1);
  return value === 0n || skips !== afterZero ? null : value;
}

function isNumeral(cursor: Cursor, ahead: number): boolean {
  cursor.work += 1;
  return NUMERALS.has(cursor.peek(ahead)?.text ?? "");
}
