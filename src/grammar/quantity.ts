// A quantity: value, unit and bound of a number, read from the words in which a source printed it.

import type { Refusal } from "./refusal.ts";
import { shorten } from "./plain-text.ts";

/** The languages in which printed words are read. */
export type Language = "en" | "zh";

/**
 * How the printed number bounds the true one. `over` is strictly more, `under` strictly less, `at-least` and `at-most`
 * include the number; `nearly` is a little less, `about` is around it.
 */
export type Bound = "exact" | "about" | "over" | "at-least" | "nearly" | "at-most" | "under";

export interface Quantity {
  /** In whole units: 20 billion yuan is 20000000000 with the unit CNY. A decline is negative, however it is worded. */
  value: number;
  /** The upper end of a range (3—5年: 5, with the value 3), or null. */
  upper: number | null;
  /** The whole that the value is a part of (32 out of the 41: 41), or null. */
  of: number | null;
  /**
   * Id of a unit: an ISO 4217 code, a symbol of ISO 80000 in plain letters, "mu", "count", "fraction" or "times". A
   * multiple is a level ("doubled" is 2 times as much); a growth by a multiple is one in per cent (增长1.3倍 is 130%).
   */
  unit: string;
  /**
   * For "count" and "fraction": what is counted, as printed, with white space folded. After a Chinese measure word the
   * noun, or the measure word itself where no noun follows (28个重点项目: 重点项目; 15万台: 台). Otherwise null.
   */
  counted: string | null;
  /** Of a decline or a fraction, it bounds the size. */
  bound: Bound;
  /**
   * One unit in the last printed place, in the unit of the value: 1.7 million is 100000, 38.0% is 0.1, 408 is 1. For
   * number words, and before 余 or 多, the magnitude of the last spoken place: 一千多万 is 10000000.
   */
  precision: number;
  /** What a rate is given per: an id of the table of rates ("year", "person", "m2"); null for anything but a rate. */
  per: string | null;
  /** The same sum in a second currency, printed in brackets, or null. */
  converted: Quantity | null;
  /** Whether something grew or fell by the value; null for neither, and for the level that a change led to. */
  change: "growth" | "decline" | null;
  /** Printed in number words (three, 三) instead of digits. */
  spelled: boolean;
  /** The printed form, so that it can be shown alike. Absent from a computed quantity. */
  printed?: Printed;
}

export interface Printed {
  /** Digits after the point, the more of both ends of a range: 38.0 has 1, 3000万 has 0. */
  decimals: number;
  /** Precision of `upper` where it is not that of the value ("9.5 to 10 million"), or null. */
  upperPrecision: number | null;
  /** Whether a hyphen joins what is counted to the number: "419-space parking lot". */
  hyphen: boolean;
  /** The Chinese measure word, or null. */
  measure: string | null;
}

/** What the words of a number leave to the records: without it, they are refused. */
export interface ReadingContext {
  /** Unit of a bare "$": the ISO 4217 code of the dollar that the source declares, "USD". */
  readonly dollar?: string | undefined;
  /** Which of the shares of one whole is meant, counted from one: of 0.4:34.5:65.1 the second is 34.5%. */
  readonly share?: number | undefined;
  /** Which number of a list is meant, counted from one: of 1.5、5.0个百分点 the first is 1.5个百分点. */
  readonly item?: number | undefined;
  /** The unit in the head of the column, in English or Chinese, where the words are a number in a table. */
  readonly columnUnit?: string | undefined;
}

/** The error for words that cannot be read whole as one quantity; its message is for the editor who quoted them. */
export class QuantityError extends Error {
  readonly input: string;
  readonly language: Language;
  /** The part from the start that was understood. */
  readonly parsed: string;
  /** What is wrong after it. */
  readonly reason: string;
  /** What to write instead: the end of a sentence that begins with "Write". */
  readonly suggestion: string;
  /** What the refused words may do to the number; null where the phrase is only no quantity. */
  readonly refusal: Refusal | null;

  constructor(
    input: string,
    language: Language,
    parsed: string,
    reason: string,
    suggestion: string,
    refusal: Refusal | null = null,
  ) {
    const known = parsed === "" ? "" : `understood "${parsed}", then `;
    super(`Cannot read "${shorten(input, 120)}" (${language}): ${known}${reason}. Write ${suggestion}`);
    this.name = "QuantityError";
    this.input = input;
    this.language = language;
    this.parsed = parsed;
    this.reason = reason;
    this.suggestion = suggestion;
    this.refusal = refusal;
  }
}
