// A quantity: value, unit and bound of a number, read from the words in which a source printed it.

import { Cursor, Refusal, shorten } from "./cursor.ts";
import { readChinese } from "./grammar-zh.ts";
import { readEnglish } from "./grammar-en.ts";
import { fold, tokenise } from "./tokens.ts";

/** The languages in which printed words are read. */
export type Language = "en" | "zh";

/**
 * How the printed number bounds the true one. `over` is strictly more, `under` strictly less, `at-least` and `at-most`
 * include the number; `nearly` is a little less, `about` is around it.
 */
export type Bound = "exact" | "about" | "over" | "at-least" | "nearly" | "at-most" | "under";

export interface Quantity {
  /** In the whole unit: 20 billion yuan is 20000000000 of CNY. A decline is negative, whatever the words for it. */
  value: number;
  /** The upper end of a range (3—5年: 5, with value 3), or null. */
  upper: number | null;
  /** The whole of which the value is a part (32 out of the 41: 41), or null. */
  of: number | null;
  /** Id of the table of units: an ISO 4217 code, a symbol of ISO 80000 in plain letters, "mu", "count" or "fraction". */
  unit: string;
  /**
   * For "count" and "fraction": what is counted, as printed, with white space folded. After a Chinese measure word the
   * noun, or the measure word itself where no noun follows (28个重点项目: 重点项目; 15万台: 台). Otherwise null.
   */
  counted: string | null;
  /** Beside a decline or a fraction, it bounds the size. */
  bound: Bound;
  /**
   * One unit in the last printed place, in the unit of the value: 1.7 million is 100000, 38.0% is 0.1, 408 is 1. For
   * number words, and before 余 or 多, the magnitude of the last spoken place: 一千多万 is 10000000.
   */
  precision: number;
  /** What the value is given for: "year", "person", "household" or the id of a unit; null where the words do not say. */
  per: string | null;
  /** The same sum in a second currency, printed in brackets, or null. */
  converted: Quantity | null;
  /** Whether the words say that something grew or fell by the value; null where they say neither. */
  change: "growth" | "decline" | null;
  /** Printed in number words (three, 三), not in digits. */
  spelled: boolean;
  /** How the number was set, for showing it alike. Absent in a quantity that was computed. */
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

/** Words that cannot be read whole as one quantity. The message is written for the editor who quoted them. */
export class QuantityError extends Error {
  readonly words: string;
  readonly language: Language;
  /** The beginning of the words that was understood. */
  readonly understood: string;
  /** What is wrong after that. */
  readonly reason: string;
  /** What to write instead. */
  readonly instead: string;

  constructor(words: string, language: Language, understood: string, reason: string, instead: string) {
    const known = understood === "" ? "" : `understood "${understood}", then `;
    super(`Cannot read "${shorten(words, 120)}" (${language}): ${known}${reason}. Write ${instead}`);
    this.name = "QuantityError";
    this.words = words;
    this.language = language;
    this.understood = understood;
    this.reason = reason;
    this.instead = instead;
  }
}

/** Printed words that are longer hold more than one quantity. */
export const MAX_WORDS_LENGTH = 240;

/**
 * Reads the words of one quantity as a source printed them: bound, number, magnitude, unit or what is counted, with
 * words that lead to the number and follow it. Throws QuantityError unless every word is accounted for.
 *
 * `readQuantity("over 260,000 businesses", "en")` has value 260000, bound "over", counted "businesses".
 */
export function readQuantity(words: string, language: Language): Quantity {
  const key = `${language} ${words}`;
  const known = READ.get(key);
  if (known !== undefined) return known;
  const quantity = read(words, language);
  if (READ.size >= MOST_KEPT) READ.clear();
  READ.set(key, quantity);
  return quantity;
}

/** Quantities read before: each edition has the same words, and a preview reads all of them after every change. */
const READ = new Map<string, Quantity>();
const MOST_KEPT = 10_000;

function read(words: string, language: Language): Quantity {
  if (words.length > MAX_WORDS_LENGTH) {
    const reason = `it has ${words.length} characters, and one quantity never more than ${MAX_WORDS_LENGTH}`;
    throw new QuantityError(words, language, "", reason, "only the words of the number: bound, number, unit.");
  }
  const text = fold(words);
  if (text === "")
    throw new QuantityError(
      words,
      language,
      "",
      "there are no words",
      'the words as printed, for example "over 260,000 businesses".',
    );
  const cursor = new Cursor(text, tokenise(text));
  try {
    return language === "en" ? readEnglish(cursor) : readChinese(cursor);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new QuantityError(words, language, text.slice(0, error.offset).trim(), error.reason, error.instead);
  }
}
