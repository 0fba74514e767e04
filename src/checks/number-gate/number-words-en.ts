// English number words: which of them count as numbers, and which are ordinary prose.
//
// A word below ten is prose ("two things are due", "the first edition"), unless a unit, a part or a multiple follows
// ("two per cent", "two thirds", "three times"). From ten on every number word counts, ordinals and tens included, and
// so do magnitudes in any form ("hundreds", "a dozen", "a score"). Style guides spell out the numbers below ten.

import { list } from "../../grammar/phrases.ts";

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const MORE_THAN_ONE = ONES.slice("one|".length);
const SMALL = `zero|nought|${ONES}`;
const TEENS = "ten(?:s|ths?)?|eleven(?:ths?)?|twel(?:ve|fths?)|(?:thir|four|fif|six|seven|eigh|nine)teen(?:ths?)?";
const TENS = "(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies|ieths?)";
const MAGNITUDES =
  "(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|myriad)(?:s|ths?|fold)?|dozen(?:s|ths?)?";
const ROUND = `${TEENS}|${TENS}|${MAGNITUDES}`;

/** Words that belong to the number word after them. */
const LEADS = `${SMALL}|an?|several|many|few|half|quarter|point`;

/** Words that make the word below ten before them a number. */
const UNITS = list(`
  percent per[\\s-]+cent percentage pct per[\\s-]+mille permille basis[\\s-]+points?
  yuan renminbi rmb cny yen euros? pounds? dollars? us[\\s-]+dollars? u\\.s\\.[\\s-]+dollars? cents?
  tons? tonnes? metric[\\s-]+ton(?:ne)?s? kilograms? kilogrammes? kilos? grams? litres? liters?
  (?:square|cubic|sq)[\\s-]+\\p{L}+ kilomet(?:re|er)s? met(?:re|er)s? centimet(?:re|er)s?
  miles? feet inch(?:es)? hectares? acres? mu
  (?:kilo|mega|giga|tera)?watt(?:s|[\\s-]+hours?)? volts? degrees? teus?
  years? months? weeks? days? hours? minutes? decades? centur(?:y|ies)
  digits? fold times
`).join("|");
const PARTS = "hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?";
const GAP = "[\\s\\u2010-\\u2015-]*";
const SOME_GAP = "[\\s\\u2010-\\u2015-]+";

/** Number words that count, each as one alternative of a pattern with the flags `i` and `u`. */
export const NUMBER_WORDS: readonly string[] = [
  `(?:(?:${LEADS})${GAP}){0,4}(?:${ROUND})` +
    `(?:${SOME_GAP}(?:(?<=(?:hundred|thousand|million|billion)${SOME_GAP})and${SOME_GAP})?(?:${SMALL}|${ROUND})){0,8}`,
  `(?:${MORE_THAN_ONE}|zero)${GAP}(?:${UNITS})`,
  // "One day" and "at one time" count nothing; "one per cent" does.
  `one${SOME_GAP}(?!days?\\b|times?\\b)(?:${UNITS})`,
  `(?:${SMALL})${SOME_GAP}point${SOME_GAP}(?:${SMALL})`,
  `point${SOME_GAP}(?:${SMALL})`,
  `(?:${ONES})${SOME_GAP}(?:${PARTS})`,
  `a${SOME_GAP}(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth)${SOME_GAP}of`,
  `(?:${ONES})${SOME_GAP}(?:in|out${SOME_GAP}of)${SOME_GAP}(?:every${SOME_GAP})?(?:${ONES}|${ROUND})`,
  "hal(?:f|ves|ved|ving)",
  `a${SOME_GAP}score|(?:${ONES})${GAP}score|scores?${SOME_GAP}of`,
  "(?:doubl|trebl|tripl|quadrupl|quintupl)(?:es|ed|ing)",
  `(?:twice|thrice|(?:doubl|trebl|tripl|quadrupl|quintupl)e)${SOME_GAP}(?:as|the|that|this|those|its|their|what)`,
  `(?:single|double|triple)${SOME_GAP}digits?`,
  `(?:${ONES})-figures?`,
];

/**
 * Every text with a number word matches this: it lists the starts of number words, and those that may follow another
 * word without a space ("ahundred"). A new pattern above needs its indispensable part here.
 */
export const NUMBER_WORDS_HINT = new RegExp(
  `(?<![a-z])(?:${SMALL}|point|hal[fv]|single|twice|thrice` +
    `|a${SOME_GAP}(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth))` +
    "|ten|teen|eleven|twel|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)[yi]" +
    "|hundred|thousand|illion|lakh|crore|myriad|dozen|score|doubl|trebl|tripl|upl",
  "i",
);

/** The words below ten with their values. */
export const SMALL_VALUES: ReadonlyMap<string, number> = new Map(
  ONES.split("|").map((word, index) => [word, index + 1]),
);
