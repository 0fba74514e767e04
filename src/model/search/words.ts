// The words by which texts are found, the same in the index and in what a reader types.
//
// Chinese is not split into words: where one ends is a guess that differs from one browser to the next. Every character
// and every two neighbours are words of the index, so that 九龙新城 is found by 新城 and by 龙. Numbers are written
// without their grouping (260,000 is 260000), all else in lower case and without diacritics.

/** A word of a text and where it stands in it. */
export interface Word {
  readonly term: string;
  readonly at: number;
  readonly end: number;
}

const HAN = /^\p{Script=Han}/u;
const RUN = /\p{Script=Han}+|\p{Nd}+(?:[.,]\p{Nd}+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Digits in groups of three, the last of which may still be typed. */
const GROUPED = /^\d{1,3}(?:,\d{3})*(?:,\d{1,3})?(?:\.\d+)?$/;

/** Words that stand in nearly every text and find nothing: left out of the index and of what is asked. */
const ORDINARY = new Set(
  "a an and are as at be been but by for from has have in is it its of on or s so than that the their there these this those to was were which who will with".split(
    " ",
  ),
);

/** The words of a text as the index holds them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    HAN.test(run) ? pairsAndSingles(run, index) : plainWords(run, index),
  );
}

/** The words that a reader asks for. Of Chinese, two neighbours at a time: a single character finds too much. */
export function askedWords(text: string): string[] {
  const words = [...text.matchAll(RUN)].flatMap(({ 0: run }) => {
    if (!HAN.test(run)) return plainWords(run, 0);
    const words = pairsAndSingles(run, 0);
    return words.length === 1 ? words : words.filter(({ term }) => [...term].length === 2);
  });
  return [...new Set(words.map(({ term }) => term))];
}

/** How freely a word that is asked for is matched: a number as it is or as it begins, a long word with a slip in it. */
export function toleranceOf(term: string): { prefix: boolean; fuzzy: number | false } {
  if (HAN.test(term)) return { prefix: false, fuzzy: false };
  if (/^\p{Nd}/u.test(term)) return { prefix: term.length > 2, fuzzy: false };
  return { prefix: true, fuzzy: term.length > 4 ? 0.2 : false };
}

function pairsAndSingles(run: string, start: number): Word[] {
  const places: { character: string; at: number }[] = [];
  let at = start;
  for (const character of run) {
    places.push({ character, at });
    at += character.length;
  }
  return places.flatMap(({ character, at: from }, index) => {
    const next = places[index + 1];
    const single = { term: character, at: from, end: from + character.length };
    return next === undefined
      ? [single]
      : [single, { term: character + next.character, at: from, end: next.at + next.character.length }];
  });
}

function plainWords(run: string, at: number): Word[] {
  const term = run.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (ORDINARY.has(term)) return [];
  if (!term.includes(",")) return [{ term, at, end: at + run.length }];
  if (GROUPED.test(term)) return [{ term: term.replaceAll(",", ""), at, end: at + run.length }];
  // Commas between numbers that are no groups of one: "2024,2027".
  return [...run.matchAll(/[^,]+/g)].map(({ 0: part, index }) => ({
    term: part.normalize("NFKD"),
    at: at + index,
    end: at + index + part.length,
  }));
}
