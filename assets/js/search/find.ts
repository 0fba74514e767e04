// Searches the index for entries with every word or, if there are none, with some.

import type MiniSearch from "minisearch";
import type { IndexedEntry } from "../../../src/model/search/entry.ts";

/** An entry that was found, with the indexed words that matched. */
export interface Found {
  readonly id: number;
  readonly terms: readonly string[];
}

/** Searches the index, best match first. `whole`: each entry contains all the words. */
export function find(index: MiniSearch<IndexedEntry>, asked: string): { found: readonly Found[]; whole: boolean } {
  const all = index.search(asked) as readonly Found[];
  if (all.length > 0) return { found: all, whole: true };
  return { found: index.search(asked, { combineWith: "OR" }) as readonly Found[], whole: false };
}
