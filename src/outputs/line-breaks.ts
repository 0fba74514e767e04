// Where a line of text may break, and how wide text is, for drawings that are set without a browser. Words in letters
// are parted by spaces; Chinese has none and breaks between characters, except beside some punctuation (GB/T 15834-2011,
// section 5.1) and between a number and its unit.

import { UNITS_ZH } from "../grammar/units.ts";

/** Characters as wide as an em: ideographs, their punctuation, full-width forms. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFF}]/u;
/** Punctuation that Latin shares, as wide as an em among ideographs. */
const WIDE_AMONG_IDEOGRAPHS = /[“”‘’…—]/u;
const NOT_AT_START = /[、。，．：；！？）】」』〕〉》”’…—～·%％‰℃]/u;
const NOT_AT_END = /[（【「『〔〈《“‘]/u;
/** The end of a number with its magnitude, and a number with its unit. */
const NUMBER_END = /\p{N}[\p{N}.,%％‰]*[百千万亿]*$/u;
const UNITS = UNITS_ZH.entries()
  .flatMap(([words]) => (/^\p{Script=Han}+$/u.test(words) ? words : []))
  .sort((a, b) => b.length - a.length);
const AMOUNT = new RegExp(String.raw`^\p{N}[\p{N}.,]*[百千万亿]*(?:${UNITS.join("|")})?`, "u");

/** Whether a text has characters of Chinese, of which lines may break between two. */
export function hasIdeographs(text: string): boolean {
  return WIDE.test(text);
}

/** The width of a text, where a letter is one and an ideograph two. */
export function widthOf(text: string): number {
  const isChinese = hasIdeographs(text);
  let width = 0;
  for (const character of text)
    width += WIDE.test(character) || (isChinese && WIDE_AMONG_IDEOGRAPHS.test(character)) ? 2 : 1;
  return width;
}

/** Whether a line may end after a text and before a character, without a space between them. */
export function breaksBetween(text: string, after: string): boolean {
  const before = [...text].at(-1) ?? "";
  if (NOT_AT_START.test(after) || NOT_AT_END.test(before)) return false;
  if (!WIDE.test(before) && !WIDE.test(after)) return false;
  // The mark of a source after its date in brackets.
  if (/[）》]/u.test(before) && /\p{Script=Latin}/u.test(after)) return false;
  return !(NUMBER_END.test(text) && WIDE.test(after));
}

/** A word without spaces as the parts between which a line may break: one, unless it has ideographs. */
export function partsOfWord(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest !== "") {
    const [amount] = AMOUNT.exec(rest) ?? [];
    const next = amount ?? [...rest][0] ?? rest;
    const last = parts.at(-1);
    if (last === undefined || breaksBetween(last, [...next][0] ?? "")) parts.push(next);
    else parts[parts.length - 1] = last + next;
    rest = rest.slice(next.length);
  }
  return parts;
}

/** Whether a language is written in ideographs of Chinese. */
export function isChinese(tag: string): boolean {
  return new Intl.Locale(tag).language === "zh";
}
