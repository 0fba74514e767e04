// Splits texts and queries into search words.
//
// Chinese is not split into words, because browsers disagree on where they end: each character and each pair of
// neighbours is a word, so that 新城 and 龙 find 九龙新城. Numbers lose their grouping (260,000 is 260000); everything
// else is put in lower case without diacritics.

/** A word of a text and its offsets, in UTF-16 units. */
export interface Word {
  readonly term: string;
  readonly at: number;
  readonly end: number;
}

const HAN = /^\p{Script=Han}/u;
const RUN = /\p{Script=Han}+|\p{Nd}+(?:[.,]\p{Nd}+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Digits in groups of three, the last of which may still be typed. */
const GROUPED = /^\d{1,3}(?:,\d{3})*(?:,\d{1,3})?(?:\.\d+)?$/;

/** Stop words: too common to find anything, so neither indexed nor searched for. */
const IGNORED = new Set(
  (
    "a an and are as at be been but by for from has have in is it its of on or s so than that the their there these " +
    "this those to was were which who will with"
  ).split(" "),
);

/** The words of a text, for the index: each in British and in American spelling. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    HAN.test(run)
      ? pairsAndSingles(run, index)
      : plainWords(run, index).flatMap((word) => spellingsOf(word.term).map((term) => ({ ...word, term }))),
  );
}

/** The words of a query. Chinese characters are paired: a single one finds too much. */
export function askedWords(text: string): string[] {
  const words = [...text.matchAll(RUN)].flatMap(({ 0: run }) => {
    if (!HAN.test(run)) return plainWords(run, 0);
    const words = pairsAndSingles(run, 0);
    return words.length === 1 ? words : words.filter(({ term }) => [...term].length === 2);
  });
  return [...new Set(words.map(({ term }) => term))];
}

/** How loosely a query word matches: numbers exactly or by prefix, long words with a typing error. */
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

/** British and American spellings of what readers look for, units above all. */
const PAIRS = [
  ...["", "kilo", "centi", "milli"].map((prefix) => [`${prefix}metre`, `${prefix}meter`] as const),
  ...["", "milli"].map((prefix) => [`${prefix}litre`, `${prefix}liter`] as const),
  ...["", "kilo", "mega"].map((prefix) => [`${prefix}tonne`, `${prefix}ton`] as const),
  ["aluminium", "aluminum"] as const,
  ["centre", "center"] as const,
];
const OTHER_SPELLING = new Map(
  PAIRS.flatMap(([british, american]) =>
    ["", "s"].map((plural) => [british + plural, american + plural] as const),
  ).flatMap(
    ([british, american]) =>
      [
        [british, american],
        [american, british],
      ] as const,
  ),
);

/** A word in each spelling, so that either finds a text in the other. */
function spellingsOf(term: string): string[] {
  const other = OTHER_SPELLING.get(term);
  return other === undefined ? [term] : [term, other];
}

function plainWords(run: string, at: number): Word[] {
  const term = run.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (IGNORED.has(term)) return [];
  if (!term.includes(",")) return [{ term, at, end: at + run.length }];
  if (GROUPED.test(term)) return [{ term: term.replaceAll(",", ""), at, end: at + run.length }];
  // Commas between separate numbers: "2024,2027".
  return [...run.matchAll(/[^,]+/g)].map(({ 0: part, index }) => ({
    term: part.normalize("NFKD"),
    at: at + index,
    end: at + index + part.length,
  }));
}
