// The numbers that a translation says and the words translated do not, whatever the language of either.

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion|万亿|万|亿)?/giu;

const MONTHS = "January, February, March, April, May, June, July, August, September, October, November, December".split(
  ", ",
);
const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join("|")})\b`, "g");

/** Numbers in digits with their values: "2.75 billion" and "27.5亿" are 2750000000, and "August" is 8. */
function numbersIn(words: string): { readonly written: string; readonly value: number }[] {
  const text = words.normalize("NFKC");
  const inDigits = Array.from(text.matchAll(NUMBER), ([written, digits = "", magnitude = ""]) => ({
    written: written.trim(),
    // Rounded as far as digits are written: 27.5 times a hundred million is a whole number.
    value: Number((Number(digits.replaceAll(",", "")) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1)).toPrecision(15)),
  }));
  const months = Array.from(text.matchAll(MONTH), ([written]) => ({ written, value: MONTHS.indexOf(written) + 1 }));
  return [...inDigits, ...months];
}

/** The numbers of a translation, as written, that are none of the words translated. */
export function addedNumbers(translation: string, words: string): string[] {
  const known = new Set(numbersIn(words).map(({ value }) => value));
  return numbersIn(translation).flatMap(({ written, value }) => (known.has(value) ? [] : [written]));
}
