// What search finds: the entries, their fields, and how much each counts. The build and the browser share this.

import type { Options } from "minisearch";
import { askedWords, toleranceOf, wordsOf } from "./words.ts";

/** One thing that search finds. Everything that it shows is text of the page that it leads to. */
export interface SearchEntry {
  /** File of the page from the site's root, with the place on it: `names/index.html#place-old-town`. */
  readonly address: string;
  /** The heading of the page, or of the place on it. */
  readonly title: string;
  /** What it is: "page", "park"; "figure, target". */
  readonly kind: string;
  /** Title of the page on which the place is; null for a whole page. */
  readonly within: string | null;
  /** Its sentences, each shown whole or not at all: a number that is cut out of its sentence may lose its bound. */
  readonly passages: readonly string[];
}

/** What the search script holds. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  /** The index over the entries, as MiniSearch writes it. */
  readonly index: object;
}

/** An entry as the index reads it; its id is its place among the entries. */
export interface IndexedEntry {
  readonly id: number;
  readonly title: string;
  /** Other words by which it is found, such as plain digits of "20 billion". Never shown. */
  readonly words: string;
  readonly text: string;
}

/** Kinds that a reader looks for by name weigh more than a page that mentions them. */
const WEIGHTS: Record<string, number> = {
  term: 1.6,
  figure: 1.3,
  park: 1.5,
  place: 1.4,
  person: 1.4,
  organisation: 1.4,
  promise: 1.2,
  page: 1.1,
};

/** How the index is made and asked. @param kinds the entries' kinds, by their place */
export function searchOptions(kinds: readonly string[]): Options<IndexedEntry> {
  return {
    fields: ["title", "words", "text"],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: askedWords,
      processTerm: (term) => term,
      combineWith: "AND",
      prefix: (term) => toleranceOf(term).prefix,
      fuzzy: (term) => toleranceOf(term).fuzzy,
      boost: { title: 4 },
      boostDocument: (id) => WEIGHTS[(kinds[id as number] ?? "").split(",")[0] ?? ""] ?? 1,
    },
  };
}
