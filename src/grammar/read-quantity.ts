// Reads the printed words of one quantity, in English or Chinese.

import { Cursor, ParseFailure } from "./cursor.ts";
import { readEnglish } from "./grammar-en.ts";
import { readChinese } from "./grammar-zh.ts";
import { wordsInContext } from "./number-in-context.ts";
import { QuantityError, type Language, type Quantity, type ReadingContext } from "./quantity.ts";
import { fold, tokenise } from "./tokens.ts";

/** Longer words print more than one quantity. In UTF-16 units. */
export const MAX_INPUT_LENGTH = 240;

/**
 * Reads the words of one quantity as a source printed them: bound, number, magnitude, unit or what is counted, and
 * the words that lead up to the number and follow it. The context has what the records say beside the words.
 *
 * Throws QuantityError unless every word is accounted for.
 *
 * `readQuantity("over 260,000 businesses", "en")` has value 260000, bound "over", counted "businesses".
 */
export function readQuantity(words: string, language: Language, context: ReadingContext = {}): Quantity {
  const { dollar = "", share = "", item = "", columnUnit = "" } = context;
  const key = `${language} ${dollar} ${share} ${item} ${columnUnit} ${words}`;
  const known = MEMO.get(key);
  if (known !== undefined) return known;
  const whole = wordsInContext(words, language, context);
  const read = readWords(whole.words, whole.language, context);
  const quantity = { ...read, precision: read.precision * 10 ** whole.lastPlace };
  if (MEMO.size >= MEMO_SIZE) MEMO.clear();
  MEMO.set(key, quantity);
  return quantity;
}

/** Memoised quantities: editions share most of their words, and a preview reads all of them after every change. */
const MEMO = new Map<string, Quantity>();
const MEMO_SIZE = 10_000;

function readWords(words: string, language: Language, context: ReadingContext): Quantity {
  if (words.length > MAX_INPUT_LENGTH) {
    const reason = `it has ${words.length} characters; a quantity has at most ${MAX_INPUT_LENGTH}`;
    throw new QuantityError(words, language, "", reason, "only the words of the number: bound, number, unit.");
  }
  const text = fold(words);
  const example = 'the words as printed, for example "over 260,000 businesses".';
  if (text === "") throw new QuantityError(words, language, "", "there are no words", example);
  const cursor = new Cursor(text, tokenise(text), context);
  try {
    return language === "en" ? readEnglish(cursor) : readChinese(cursor);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    const { offset, reason, suggestion, refusal } = error;
    throw new QuantityError(words, language, text.slice(0, offset).trim(), reason, suggestion, refusal);
  }
}

/** The quantity that the words read as, or null if they do not read as one. */
export function tryReadQuantity(words: string, language: Language, context: ReadingContext = {}): Quantity | null {
  try {
    return readQuantity(words, language, context);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}
