// Numbers that their words leave incomplete: one of several in a list, and the cell of a table.

import { decimal, shift, toPlaces } from "./decimal.ts";
import { QuantityError, type Language, type ReadingContext } from "./quantity.ts";

const NUMBER = String.raw`[-−+]?\d[\d,]*(?:\.\d+)?`;
const ALONE = new RegExp(`^${NUMBER}$`, "u");
/** The last number of a list, with the unit that all of them share. */
const LAST = new RegExp(`^(${NUMBER})(\\s*[^\\d\\s.,].*)$`, "su");
/** A unit that counts in round numbers: "100 million yuan" is a hundred of "million yuan". */
const ROUND = /^1(0+) (.+)$/su;

/**
 * The words of the one quantity that is meant, and their language: of "1.5、5.0个百分点" the first is "1.5个百分点";
 * "437.63" in a column of "100 million yuan" is "43763 million yuan". Other words are returned as they are.
 * `lastPlace` is the power of ten of the last place that is printed: 1 for "43.7" in that column, "4370 million yuan".
 *
 * @throws QuantityError when the words are not a list of that many numbers, or not a bare number
 */
export function wordsInContext(
  words: string,
  language: Language,
  { item, columnUnit }: ReadingContext,
): { words: string; language: Language; lastPlace: number } {
  if (item !== undefined) return { words: itemOf(words, item, language), language, lastPlace: 0 };
  if (columnUnit !== undefined)
    return { ...cellOf(words, columnUnit, language), language: /\p{Script=Han}/u.test(columnUnit) ? "zh" : "en" };
  return { words, language, lastPlace: 0 };
}

function itemOf(words: string, item: number, language: Language): string {
  const parts = words.trim().split(/\s*、\s*|,\s+|，\s*|\s+and\s+/u);
  const [, last, unit] = LAST.exec(parts.pop() ?? "") ?? [];
  const numbers = [...parts, last ?? ""];
  const number = numbers[item - 1];
  if (unit === undefined || numbers.length < 2 || number === undefined || !numbers.every((one) => ALONE.test(one)))
    throw new QuantityError(
      words,
      language,
      "",
      `the record names item ${item}, but the words are not a list of that many numbers with one unit`,
      "the list as the source prints it, such as 1.5、5.0个百分点; or remove the field item.",
    );
  return number + unit;
}

function cellOf(words: string, columnUnit: string, language: Language): { words: string; lastPlace: number } {
  const cell = words.trim();
  if (!ALONE.test(cell) || cell.includes(","))
    throw new QuantityError(
      words,
      language,
      "",
      "the record gives the unit of a column, but the words are not a bare number",
      "the number as the cell prints it; or remove the field columnUnit.",
    );
  const [, zeros, unit] = ROUND.exec(columnUnit) ?? [];
  if (zeros === undefined)
    return { words: /^[%‰]/u.test(columnUnit) ? cell + columnUnit : `${cell} ${columnUnit}`, lastPlace: 0 };
  const [whole = "", fraction = ""] = cell.replace("−", "-").split(".");
  const scaled = shift(decimal(BigInt(whole + fraction), -fraction.length), zeros.length);
  const places = Math.max(0, fraction.length - zeros.length);
  const shown = toPlaces(scaled, places);
  const number = `${shown.negative ? "-" : ""}${shown.whole}${places === 0 ? "" : `.${shown.fraction}`}`;
  return { words: `${number} ${unit}`, lastPlace: Math.max(0, zeros.length - fraction.length) };
}
