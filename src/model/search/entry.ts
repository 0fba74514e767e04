// Search entries and how the index weighs them. Shared by the build and the browser.

import type { Options } from "minisearch";
import type { NamesOf } from "../../messages/compile-message.ts";
import type { Texts } from "../../messages/compiled-message.ts";
import { askedWords, toleranceOf, wordsOf } from "./words.ts";

/** A search result. Everything that it shows is text of the page that it links to. */
export interface SearchEntry {
  /** File of the page from the site's root, with the place on it: `names/index.html#place-old-town`. */
  readonly address: string;
  /** The heading of the page, or of the place on it. */
  readonly title: string;
  /** Its kind, to be shown by {@link SearchData.kinds}: "page", "park", "figure, target". */
  readonly kind: string;
  /** Title of the page on which the place is; null for a whole page. */
  readonly within: string | null;
  /** Its sentences, shown whole or not at all: a cut sentence may lose the bound of a number. */
  readonly passages: readonly string[];
}

/** The data of the search script. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  /** The kinds of the entries in the language of the pages. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the panel says. */
  readonly texts: Texts<NamesOf<"search.panel">>;
  /** The serialised MiniSearch index of the entries. */
  readonly index: object;
}

/** An entry as indexed; its id is its position among the entries. */
export interface IndexedEntry {
  readonly id: number;
  readonly title: string;
  /** Further search words that are never shown, such as the plain digits of "20 billion". */
  readonly words: string;
  /** The names of its record, as sources and the other languages of the briefing call it. */
  readonly names: string;
  /** Pinyin of the names, which are found by it and by the initials of its syllables. */
  readonly pinyin: string;
  readonly text: string;
}

/** Weights by kind: records that readers look for by name rank above pages that mention them. */
const WEIGHTS: Record<string, number> = {
  term: 1.6,
  figure: 1.3,
  park: 1.5,
  place: 1.4,
  person: 1.4,
  organisation: 1.4,
  commitment: 1.2,
  page: 1.1,
};

/** MiniSearch options for building and querying the index. @param kinds the kinds of the entries, in order */
export function searchOptions(kinds: readonly string[]): Options<IndexedEntry> {
  return {
    fields: ["title", "words", "names", "pinyin", "text"],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: askedWords,
      processTerm: (term) => term,
      combineWith: "AND",
      prefix: (term) => toleranceOf(term).prefix,
      fuzzy: (term) => toleranceOf(term).fuzzy,
      // Pinyin is typed up to a syllable, and a word that is found by its beginning weighs less.
      boost: { title: 4, pinyin: 3 },
      boostDocument: (id) => WEIGHTS[(kinds[id as number] ?? "").split(",")[0] ?? ""] ?? 1,
    },
  };
}
