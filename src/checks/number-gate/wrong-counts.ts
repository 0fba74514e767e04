// Finds wrong small counts in words: "four parks" where every source says three, six or nine.
//
// The number gate takes a word below ten for ordinary prose, but a count of something that a figure counts must be the
// count of a figure.

import type { Briefing } from "../../model/briefing.ts";
import { SMALL_VALUES } from "./number-words-en.ts";

const FUNCTION_WORDS =
  "of|the|a|an|and|or|in|on|at|to|for|by|with|from|as|is|are|was|were|that|which|these|those|other|others";

/**
 * A search for wrong counts, prepared once for a briefing. It gives the counts in a text that no figure gives, with the
 * printed figures that count the same thing.
 */
export function wrongCountsIn({ figures }: Briefing) {
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

/** The stem that singular and plural share: businesses, categories, parks. */
export function stemOf(noun: string): string {
  return noun.replace(/(?<=ss|sh|ch|x)es$|(?:ies|y)$|(?<!s)s$/u, "");
}
