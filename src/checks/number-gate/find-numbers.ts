// Finds the numbers in a text: digits of any script, number words, Chinese numerals.
//
// Every character with a numeric value counts wherever it stands: full-width and superscript digits, fractions, circled
// and Roman numerals, digits of other scripts, digits attached to letters ("CO2", "A4"). Those that are not figures
// need a declared exception. Only the powers of a unit ("km²") do not count.

import { visibleText } from "./visible-text.ts";
import { NUMBER_WORDS, NUMBER_WORDS_HINT, withoutOrdinaryPhrases } from "./number-words-en.ts";
import { MAGNITUDES_ZH, NUMERALS_ZH, SMALL_COUNTS_ZH, withoutOrdinaryWords } from "./number-words-zh.ts";

/** 🔟 and 💯 are numbers in all but their Unicode category. */
const DIGIT = String.raw`[\p{N}🔟💯]`;
const SEPARATOR = String.raw`(?:\s?[.,:;/'’·٫٬⁄∕×_\u2010-\u2015−-]\s?|\s)`;
const SIGN = String.raw`(?:[-−+±]\s?)?(?:\p{Sc}\s?)?`;
const SCALE = String.raw`(?:\s?[%‰]|\s?${MAGNITUDES_ZH}|\s(?:hundred|thousand|million|billion|trillion|per\s?cent)\b)?`;
/** Roman numerals in Latin capitals: II, XIV, MMXXIV; never one letter, and no abbreviation such as CD or MIX. */
const ROMAN =
  String.raw`(?<![\p{L}\p{N}])(?:(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})` +
  String.raw`|(?=[MDCLXVI]{4})M{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}])`;
const ROMAN_HINT = /[IVX]{2}|[MDCLXVI]{4}/;

interface Pattern {
  readonly hint: RegExp;
  readonly plain: RegExp | null;
  readonly pattern: RegExp;
  /** Whether the pattern is for text in lower case. With the flags `i` and `u` a long one compiles five times as slowly. */
  readonly lowerCase?: boolean;
  /** The text with the ordinary phrases blanked that the pattern would take for numbers. */
  readonly without?: (text: string) => string;
}

/**
 * Each pattern with two quick tests of whether it can match, one for any text and one for a plain text: most texts
 * contain no number, and a test is ten times as fast as its pattern.
 */
const PATTERNS: readonly Pattern[] = [
  {
    hint: new RegExp(DIGIT, "u"),
    plain: /[0-9]/,
    pattern: new RegExp(`${SIGN}${DIGIT}+(?:${SEPARATOR}${DIGIT}+)*${SCALE}`, "giu"),
  },
  { hint: ROMAN_HINT, plain: ROMAN_HINT, pattern: new RegExp(ROMAN, "gu") },
  {
    hint: NUMBER_WORDS_HINT,
    plain: NUMBER_WORDS_HINT,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NUMBER_WORDS.join("|")})(?!\p{L})`, "gu"),
    lowerCase: true,
    without: withoutOrdinaryPhrases,
  },
  { hint: /\p{Script=Han}/u, plain: null, pattern: new RegExp(NUMERALS_ZH.join("|"), "gu") },
];
const SMALL_COUNTS: Pattern = { hint: /\p{Script=Han}/u, plain: null, pattern: new RegExp(SMALL_COUNTS_ZH, "gu") };
const PATTERNS_BESIDE_CHINESE = [...PATTERNS, SMALL_COUNTS];
const POWER_OF_UNIT = /(?<!\p{L})([kcdm]?m|ft|in|mi)[²³](?![\p{L}\p{N}])/gu;

/**
 * All numbers of a text that a figure, a date, a reference or an exception must account for, in order: each without
 * what a reader does not see, from `at` to before `end` in the text.
 *
 * @param inChinese whether the page is in Chinese, where a count below ten is prose as it is in English
 */
export function findNumbers(text: string, inChinese = false): { text: string; at: number; end: number }[] {
  const visible = visibleText(text);
  const readable = visible.plain ? visible.text : withoutOrdinaryWords(visible.text.replace(POWER_OF_UNIT, "$1 "));
  const patterns = inChinese ? PATTERNS : PATTERNS_BESIDE_CHINESE;
  const found = patterns.flatMap(({ hint, plain, pattern, lowerCase = false, without }) => {
    if ((visible.plain ? plain : hint)?.test(readable) !== true) return [];
    // No visible text changes its length in lower case.
    const searched = lowerCase ? readable.toLowerCase() : readable;
    const spans = spansOf(pattern, searched);
    return spans.length > 0 && without !== undefined ? spansOf(pattern, without(readable)) : spans;
  });
  return merged(found).map(({ from, to }) => ({
    text: readable.slice(from, to).trim(),
    at: visible.startOf(from),
    end: visible.endOf(to - 1),
  }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern with the flag `g` matches. `matchAll` would copy it first, which takes longer than the search. */
function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    spans.push({ from: match.index, to: match.index + match[0].length });
  return spans;
}

/** Joins the spans of two patterns that each match part of a number. */
function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || span.from > last.to) kept.push(span);
    else kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return kept;
}
