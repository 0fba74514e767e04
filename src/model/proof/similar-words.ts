// The words of a text most like printed ones: what a source may print now in their place. They prove nothing.

import { distance } from "fastest-levenshtein";
import { outcomeOf, type Reading } from "./read-window.ts";

/** Characters of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words in one of several texts. */
export interface SimilarWords extends Span {
  /** Which text, counted from zero. */
  readonly index: number;
}

/** How many of the printed words, or characters of Chinese, may differ: half of them. */
const MOST_DIFFERENT = 0.5;

const WORD = /\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|[^\s]/gu;
const DIGIT = /^\p{Nd}/u;

interface Word extends Span {
  readonly text: string;
}

/**
 * The words most like the printed ones that read as a quantity, by the grammar of the proof; null if none are like them.
 *
 * @param isTaken whether words of a text are known to be others, such as those of another figure
 */
export function similarWords(
  printed: string,
  reading: Reading,
  texts: readonly string[],
  isTaken: (index: number, span: Span) => boolean,
): SimilarWords | null {
  const sought = wordsOf(printed);
  const found = texts.flatMap((text, index) => {
    const words = wordsOf(text).map((word) => (isTaken(index, word) ? TAKEN : word));
    const { cost, pairs } = align(sought, words, "within");
    const [first, last] = [pairs.find(({ b }) => b !== null)?.b, pairs.findLast(({ b }) => b !== null)?.b];
    if (!first || !last || cost > MOST_DIFFERENT * sought.length) return [];
    return [{ index, cost, start: first.start, end: last.end }];
  });
  const readable = found
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ index, start, end }) => "quantity" in outcomeOf(texts[index]?.slice(start, end) ?? "", reading));
  return readable === undefined ? null : { index: readable.index, start: readable.start, end: readable.end };
}

/** Two versions of a phrase, each with brackets around the words that the other has not. */
export function markDifferences(before: string, after: string): [before: string, after: string] {
  const { pairs } = align(wordsOf(before), wordsOf(after), "whole");
  const differing = pairs.filter(({ a, b }) => a?.text !== b?.text);
  return [
    bracketed(
      before,
      differing.map(({ a }) => a),
    ),
    bracketed(
      after,
      differing.map(({ b }) => b),
    ),
  ];
}

function bracketed(text: string, words: readonly (Word | null)[]): string {
  const spans: Span[] = [];
  for (const word of words) {
    const last = spans.at(-1);
    if (word === null) continue;
    // Neighbours share one pair of brackets.
    if (last !== undefined && text.slice(last.end, word.start).trim() === "")
      spans.splice(-1, 1, { start: last.start, end: word.end });
    else spans.push(word);
  }
  return spans.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Stands for a word that must not be aligned. */
const TAKEN: Word = { text: "", start: 0, end: 0 };

interface Pair {
  readonly a: Word | null;
  readonly b: Word | null;
}

/**
 * Aligns words at the lowest cost (Sellers, 1980): one for a word more or less, and up to one for another word.
 *
 * @param extent whether `a` is aligned with the whole of `b`, or with the words within it that are most like it
 */
function align(a: readonly Word[], b: readonly Word[], extent: "whole" | "within"): { cost: number; pairs: Pair[] } {
  const costs: number[][] = [[0, ...b.map((_, at) => (extent === "whole" ? at + 1 : 0))]];
  const costAt = (i: number, j: number) => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (const [i, one] of a.entries()) {
    const row = [i + 1];
    costs.push(row);
    for (const [j, other] of b.entries())
      row.push(
        Math.min(
          costAt(i, j) + change(one, other),
          costAt(i, j + 1) + 1,
          (row[j] ?? 0) + (other === TAKEN ? Infinity : 1),
        ),
      );
  }
  const last = costs[a.length] ?? [];
  const cost = extent === "whole" ? (last.at(-1) ?? 0) : Math.min(...last);
  const pairs: Pair[] = [];
  let [i, j] = [a.length, extent === "whole" ? b.length : last.indexOf(cost)];
  while (i > 0 || (extent === "whole" && j > 0)) {
    const [one = null, other = null] = [a[i - 1], b[j - 1]];
    if (one !== null && other !== null && costAt(i, j) === costAt(i - 1, j - 1) + change(one, other)) {
      pairs.unshift({ a: one, b: other });
      [i, j] = [i - 1, j - 1];
    } else if (i > 0 && costAt(i, j) === costAt(i - 1, j) + 1) {
      pairs.unshift({ a: one, b: null });
      i -= 1;
    } else {
      pairs.unshift({ a: null, b: other });
      j -= 1;
    }
  }
  return { cost, pairs };
}

/**
 * What it costs to print another word: nothing for the same, one for a word that is spelled otherwise. Another number is
 * likelier than another noun, and a number is like no word.
 */
function change(a: Word, b: Word): number {
  if (a.text === b.text) return 0;
  if (b === TAKEN) return Number.POSITIVE_INFINITY;
  const [isNumber, isOther] = [DIGIT.test(a.text), DIGIT.test(b.text)];
  const differing = distance(a.text, b.text) / Math.max(a.text.length, b.text.length);
  if (isNumber && isOther) return 0.8 * differing;
  return isNumber === isOther && differing <= 0.5 ? differing : 1;
}
