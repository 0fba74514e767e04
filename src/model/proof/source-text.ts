// The text of a source, in paragraphs that are ready to compare with printed words.

import { collapseWhiteSpace } from "../../grammar/plain-text.ts";

/** The text of a source, as read from a file. */
export interface SourceText {
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
}

/** The paragraphs of a text: its lines that are not blank. Index 0 is paragraph 1. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== "");
}

/**
 * Folds the differences allowed between a source and its printed words: white space, and full-width forms of ASCII
 * (Unicode, "Halfwidth and Fullwidth Forms": U+FF01 to U+FF5E).
 */
export function foldForComparison(text: string): string {
  return collapseWhiteSpace(
    text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
}

/** The paragraphs of a source, folded once however many claims rest on it. */
export function foldedParagraphs(source: SourceText): readonly string[] {
  const known = FOLDED.get(source);
  if (known !== undefined) return known;
  // Invisible characters must not hide a digit from the comparison.
  const folded = paragraphsOf(source.text.replace(/\p{Cf}/gu, "")).map(foldForComparison);
  FOLDED.set(source, folded);
  return folded;
}

const FOLDED = new WeakMap<SourceText, readonly string[]>();

/** Where words stand in a text, in UTF-16 units; overlapping places count. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** A place in a paragraph, with as much of the text around it as can matter to the words there. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whether the text before begins with the paragraph. */
  readonly fromStart: boolean;
}

/** In UTF-16 units on either side: a longer clause says nothing more of a number. */
const CONTEXT = 240;

export function passageAt(text: string, at: number, words: string): Passage {
  const end = at + words.length;
  return {
    before: text.slice(Math.max(0, at - CONTEXT), at),
    words,
    after: text.slice(end, end + CONTEXT),
    fromStart: at <= CONTEXT,
  };
}

/** In UTF-16 units on either side of the words. */
const EXCERPT = 12;

/** The words with the text beside them, in whole words, for a message. */
export function excerptOf({ before, words, after }: Passage): string {
  let [start, end] = [Math.max(0, before.length - EXCERPT), Math.min(after.length, EXCERPT)];
  while (start > 0 && IN_WORD.test(before.slice(start - 1, start + 1))) start -= 1;
  while (end < after.length && IN_WORD.test(after.slice(end - 1, end + 1))) end += 1;
  return `${before.slice(start)}${words}${after.slice(0, end)}`.trim();
}

const IN_WORD = /^[\p{Script=Latin}\p{Nd}]{2}$/u;
