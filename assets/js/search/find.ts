// Asks the index: entries that hold every word, or else those that hold some.

import type MiniSearch from "minisearch";
import type { IndexedEntry } from "../../../src/model/search/entry.ts";

/** An entry that was found, with the words of the index that made it so. */
export interface Found {
  readonly id: number;
  readonly terms: readonly string[];
}

/** What is found, the best first. `whole` says whether each entry holds all words that were asked for. */
export function find(index: MiniSearch<IndexedEntry>, asked: string): { found: readonly Found[]; whole: boolean } {
  const all = index.search(asked) as readonly Found[];
  if (all.length > 0) return { found: all, whole: true };
  return { found: index.search(asked, { combineWith: "OR" }) as readonly Found[], whole: false };
}
