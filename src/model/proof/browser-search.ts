// Finds the words of a text directive in a text as browsers do (WICG, "URL Fragment Text Directives", section 3.5).
//
// Letters are compared without case, accents and width; no match spans two paragraphs, but a prefix or suffix may stand
// in the next one; and a match begins and ends with a word. Where a word ends in Chinese, a dictionary says, and not the
// same one in every browser. Firefox, unlike Chromium, also finds a number inside a longer one.

import { collapseHtmlSpace, type TextDirective } from "../text-fragment.ts";

/** A paragraph as a browser has it. */
interface Block {
  readonly text: string;
  /** The text as browsers compare it. */
  readonly key: string;
  /** For each UTF-16 unit of the key, the place of its character in the text; last, the length of the text. */
  readonly places: readonly number[];
  /** Where words begin and end, in UTF-16 units of the text. */
  readonly boundaries: ReadonlySet<number>;
}

export type SearchablePage = readonly Block[];

/** What a match begins and ends with: words, or what only some browsers take for words. */
export type Edge = "word" | "dictionary" | "number";

export interface Match {
  /** Number of the paragraph, from 0. */
  readonly block: number;
  /** Where the words stand in the paragraph, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  /** The less certain of its two edges. */
  readonly edge: Edge;
}

/** Prepares paragraphs for searching. */
export function searchablePage(paragraphs: readonly string[], language: string): SearchablePage {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return paragraphs.map((paragraph) => {
    const text = collapseHtmlSpace(paragraph);
    const boundaries = new Set(Array.from(segmenter.segment(text), ({ index }) => index)).add(text.length);
    return { text, boundaries, ...searchKey(text) };
  });
}

/** Every match of a directive, in the order of the page: a browser scrolls to the first. */
export function findMatches(page: SearchablePage, { words, prefix, suffix }: TextDirective): Match[] {
  const key = searchKey(words).key;
  if (key === "") return [];
  return page.flatMap((one, block) => {
    const matches: Match[] = [];
    for (let unit = one.key.indexOf(key); unit >= 0; unit = one.key.indexOf(key, unit + 1)) {
      const [at, end] = [placeOf(one, unit), placeOf(one, unit + key.length)];
      if (at === null || end === null) continue;
      const start = prefix === null ? edgeAt(one, at) : prefixEdge(page, block, at, searchKey(prefix).key);
      const stop = suffix === null ? edgeAt(one, end) : suffixEdge(page, block, end, searchKey(suffix).key);
      if (start !== null && stop !== null) matches.push({ block, at, end, edge: start === "word" ? stop : start });
    }
    return matches;
  });
}

/** A text as browsers compare it: compatibility forms decomposed, without case, marks and invisible characters. */
function searchKey(text: string): Pick<Block, "key" | "places"> {
  let key = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = character
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toUpperCase()
      .toLowerCase()
      .replace(/[‘’‚‛]/gu, "'")
      .replace(/[“”„‟]/gu, '"');
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    key += folded;
    at += character.length;
  }
  places.push(text.length);
  return { key, places };
}

/** The place in the text of a unit of the key; null inside a character. */
function placeOf({ places }: Block, unit: number): number | null {
  const place = places[unit];
  return place === undefined || place === places[unit - 1] ? null : place;
}

/** What stands at an edge of a match; null if no browser would end a word there. */
function edgeAt({ text, boundaries }: Block, at: number): Edge | null {
  if (boundaries.has(at)) return "word";
  const [before = "", after = ""] = [[...text.slice(0, at)].at(-1), [...text.slice(at)][0]];
  if (HAN.test(before) && HAN.test(after)) return "dictionary";
  return DIGIT.test(before) || DIGIT.test(after) ? "number" : null;
}

const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{Nd}/u;

/** The edge at which a prefix begins; null if it does not stand right before the place. */
function prefixEdge(page: SearchablePage, block: number, at: number, prefix: string): Edge | null {
  const one = page[block];
  if (one === undefined) return null;
  const end = one.text.slice(0, at).trimEnd().length;
  if (end === 0) return block === 0 ? null : prefixEdge(page, block - 1, Infinity, prefix);
  const units = one.places.findIndex((place) => place >= end);
  if (!one.key.slice(0, units).endsWith(prefix)) return null;
  const start = placeOf(one, units - prefix.length);
  return start === null ? null : edgeAt(one, start);
}

/** The edge at which a suffix ends; null if it does not stand right after the place. */
function suffixEdge(page: SearchablePage, block: number, at: number, suffix: string): Edge | null {
  const one = page[block];
  if (one === undefined) return null;
  const start = at + (/^\s*/u.exec(one.text.slice(at))?.[0].length ?? 0);
  if (start >= one.text.length) return suffixEdge(page, block + 1, 0, suffix);
  const unit = one.places.findIndex((place) => place >= start);
  if (!one.key.startsWith(suffix, unit)) return null;
  const end = placeOf(one, unit + suffix.length);
  return end === null ? null : edgeAt(one, end);
}

/** Whole words beside a place. */
export interface WordsBeside {
  readonly words: string;
  /** Whether the outer end needs no dictionary. */
  readonly firm: boolean;
}

/** What could be the prefix or suffix of a match: whole words next to its place, the fewest first. */
export function wordsBeside(
  page: SearchablePage,
  block: number,
  at: number,
  side: "before" | "after",
): readonly WordsBeside[] {
  const one = page[block];
  if (one === undefined) return [];
  const { text, boundaries } = one;
  const before = side === "before";
  const edges = [...boundaries].filter((edge) => (before ? edge < at : edge > at));
  if (before) edges.reverse();
  const beside = edges.flatMap((edge) => {
    const [outside = "", inside = ""] = before ? [text[edge - 1], text[edge]] : [text[edge], text[edge - 1]];
    if (!IN_WORD.test(inside)) return [];
    const words = (before ? text.slice(edge, at) : text.slice(at, edge)).trim();
    return [{ words, firm: !HAN.test(outside) || !HAN.test(inside) }];
  });
  if (beside.length > 0) return beside.slice(0, MOST_WORDS);
  const next = block + (before ? -1 : 1);
  return wordsBeside(page, next, before ? (page[next]?.text.length ?? 0) : 0, side);
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** More would be longer than a sentence. */
const MOST_WORDS = 16;
