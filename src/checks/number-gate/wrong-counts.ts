// Finds wrong small counts in words: "four parks", 四个园区 where every source says three, six or nine.
//
// The number gate takes a word below ten for ordinary prose, but a count of something that a figure counts must be the
// count of a figure. So must a name like 一港九园, which counts the things by the first character of their noun.

import type { Briefing } from "../../model/briefing.ts";
import { SMALL_VALUES } from "./number-words-en.ts";
import { MEASURES } from "./number-words-zh.ts";

const SMALL_ZH: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const NUMERAL_BEFORE_ZH = "[\\p{N}〇零一二两三四五六七八九十百千万亿第几数]";
const isMeasure = (character: string) => MEASURES.includes(character);

const FUNCTION_WORDS =
  "of|the|a|an|and|or|in|on|at|to|for|by|with|from|as|is|are|was|were|that|which|these|those|other|others";

/** A count that no figure gives, with the printed figures that count the same thing. */
interface WrongCount {
  readonly text: string;
  readonly at: number;
  readonly figures: readonly string[];
}

/** A search for wrong counts, prepared once for a briefing. */
export function wrongCountsIn(briefing: Briefing): (text: string) => WrongCount[] {
  return briefing.locale.language === "zh" ? wrongCountsInChinese(briefing) : wrongCountsInEnglish(briefing);
}

function wrongCountsInEnglish({ figures }: Briefing) {
  const known = new Map<string, { values: Set<number>; figures: string[] }>();
  for (const { quantity, printed } of figures.values()) {
    const noun = /(\p{Script=Latin}{3,})\s*$/u.exec(quantity.counted ?? "")?.[1];
    if (noun === undefined || quantity.unit !== "count") continue;
    const stem = stemOf(noun.toLowerCase());
    const entry = known.get(stem) ?? { values: new Set(), figures: [] };
    for (const value of [quantity.value, quantity.upper, quantity.of]) if (value !== null) entry.values.add(value);
    entry.figures.push(printed);
    known.set(stem, entry);
  }
  const small = [...SMALL_VALUES.keys()].filter((word) => word !== "one").join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${small})((?:[\s-]+(?!(?:${FUNCTION_WORDS})[\s-])\p{L}+){0,2}?)[\s-]+` +
      String.raw`(${[...known.keys()].join("|")})(?:s|es|y|ies)?(?!\p{L})`,
    "giu",
  );
  const some = new RegExp(pattern, "iu");
  return (text: string) => {
    if (known.size === 0 || !some.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [words, number = "", , stem = ""] = match;
      const entry = known.get(stem.toLowerCase());
      const value = SMALL_VALUES.get(number.toLowerCase()) ?? 0;
      return entry === undefined || entry.values.has(value)
        ? []
        : [{ text: words, at: match.index, figures: entry.figures }];
    });
  };
}

/** What a noun counts, and the figures that count it. */
interface Known {
  readonly values: Set<number>;
  readonly figures: string[];
}

function wrongCountsInChinese({ figures }: Briefing) {
  const nouns = new Map<string, Known>();
  const initials = new Map<string, Known>();
  for (const { quantity, counted, printed } of figures.values()) {
    const noun = counted === undefined ? quantity.counted : counted.noun;
    if (quantity.unit !== "count" || noun === null || !/^\p{Script=Han}{2,}$/u.test(noun)) continue;
    const stem = noun.slice(-2);
    const initial = noun.length === 2 && !isMeasure(stem.slice(0, 1)) ? stem.slice(0, 1) : null;
    for (const [table, word] of [[nouns, stem] as const, ...(initial === null ? [] : [[initials, initial] as const])]) {
      const known = table.get(word) ?? { values: new Set(), figures: [] };
      table.set(word, known);
      for (const value of [quantity.value, quantity.upper, quantity.of]) if (value !== null) known.values.add(value);
      known.figures.push(printed);
    }
  }
  if (nouns.size === 0) return () => [];
  const counts = new RegExp(
    `(?<!${NUMERAL_BEFORE_ZH})([${Object.keys(SMALL_ZH).join("")}])[${MEASURES}]` +
      `(?:(?![的中和与、])\\p{Script=Han}){0,4}?(${[...nouns.keys()].join("|")})`,
    "gu",
  );
  const names = new RegExp(
    `(?<!${NUMERAL_BEFORE_ZH})([${Object.keys(SMALL_ZH).join("")}])(${[...initials.keys(), "(?!)"].join("|")})`,
    "gu",
  );
  return (text: string) =>
    [[counts, nouns] as const, [names, initials] as const].flatMap(([pattern, table]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, 1: number = "", 2: word = "", index }) => {
        const known = table.get(word);
        const value = SMALL_ZH[number] ?? 0;
        return known === undefined || known.values.has(value)
          ? []
          : [{ text: words, at: index, figures: known.figures }];
      }),
    );
}

/** The stem that singular and plural share: businesses, categories, parks. */
export function stemOf(noun: string): string {
  return noun.replace(/(?<=ss|sh|ch|x)es$|(?:ies|y)$|(?<!s)s$/u, "");
}
