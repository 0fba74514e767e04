// The search entries: every page that a reader can open, and every section of a page that is not about a record.

import type { Briefing } from "../../model/briefing.ts";
import type { SearchEntry } from "../../model/search/entry.ts";
import { addressIn, type Addressed } from "../../site/navigation/addresses.ts";
import { fileOf } from "../../html/relative-links.ts";
import type { SitePage } from "../../html/read-page.ts";

/** An entry with its numbers as plain digits, so that it is found by them. */
export interface SearchEntryWithValues extends SearchEntry {
  readonly values: readonly string[];
}

/** What readers call each kind of record, and its collection in the briefing. */
const RECORDS = {
  park: ["park", "parks"],
  figure: ["figure", "figures"],
  derived: ["calculation", "derived"],
  source: ["source", "sources"],
  commitment: ["commitment", "commitments"],
  place: ["place", "places"],
  person: ["person", "people"],
  organisation: ["organisation", "organisations"],
  term: ["term", "terms"],
} as const satisfies Record<Addressed, readonly [name: string, collection: keyof Briefing]>;

/** Maximum number of characters of sentences in the search script, which a first search loads whole. */
export const MAX_SEARCH_TEXT = 500_000;

/**
 * All entries, in the order of the pages. A record's own page is one entry; on other pages each section is one too.
 *
 * @param titlesOnly for a briefing with more text than {@link MAX_SEARCH_TEXT}: pages are found by title and numbers
 */
export function entriesOf(pages: readonly SitePage[], briefing: Briefing, titlesOnly = false): SearchEntryWithValues[] {
  const kinds = kindsByAddress(briefing);
  const entries = pages
    .filter(({ searchable, broken }) => searchable && !broken)
    .flatMap((page) => entriesOfPage(page, kinds));
  return titlesOnly
    ? entries.filter(({ within }) => within === null).map((entry) => ({ ...entry, passages: [] }))
    : entries;
}

function entriesOfPage(
  { file, sections }: SitePage,
  kinds: ReadonlyMap<string, string>,
): readonly SearchEntryWithValues[] {
  const [page, ...rest] = sections;
  if (page === undefined) return [];
  const kind = kinds.get(file);
  const whole = { address: file, title: page.title, kind: kind ?? "page", within: null };
  if (kind !== undefined) {
    const passages = distinct(sections.flatMap((section) => section.passages));
    return [{ ...whole, passages, values: distinct(sections.flatMap(({ values }) => values)) }];
  }
  // A section without passages only lists records, which have entries of their own.
  const others = rest.filter(({ passages }) => passages.length > 0);
  return [
    { ...whole, passages: page.passages, values: page.values },
    ...others.map(({ id, title, passages, values }) => {
      const address = `${file}#${id}`;
      const section = { address, title, kind: kinds.get(address) ?? "section", within: page.title };
      return { ...section, passages: distinct(passages), values: distinct(values) };
    }),
  ];
}

/** The kind of the record at each address. A figure's includes whether it is a target, which is not an outcome. */
function kindsByAddress(briefing: Briefing): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(RECORDS).flatMap(([type, [name, collection]]) =>
      [...briefing[collection].keys()].map((id): [string, string] => {
        const [address = "", fragment] = addressIn(briefing, type as Addressed, id).split("#");
        const kind = type === "figure" ? `${name}, ${briefing.figures.get(id)?.kind ?? ""}` : name;
        return [fileOf(address) + (fragment === undefined ? "" : `#${fragment}`), kind];
      }),
    ),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
