// The entries of the search: every page that a reader can go to, and the places on it that have a heading.

import type { Briefing } from "../../model/briefing.ts";
import type { SearchEntry } from "../../model/search/entry.ts";
import { addressOf, type Addressed } from "../../site/addresses.ts";
import { fileOf } from "../../html/relative-links.ts";
import type { SitePage } from "../../html/read-page.ts";

/** An entry with the numbers by which it is found as plain digits. */
export interface SearchEntryWithValues extends SearchEntry {
  readonly values: readonly string[];
}

/** What readers call each kind of record. */
const KINDS: Record<Addressed, string> = {
  park: "park",
  figure: "figure",
  derived: "calculation",
  source: "source",
  commitment: "promise",
  place: "place",
  person: "person",
  organisation: "organisation",
  term: "term",
};

/** So many characters of sentences search holds at most: a reader who asks for the first time loads all of them. */
export const MAX_SEARCH_TEXT = 500_000;

/**
 * All entries, in the order of the pages. A record's own page is one entry; of other pages, each heading is one too.
 *
 * @param titlesOnly for a briefing that says too much: search finds its pages by their titles and numbers
 */
export function entriesOf(pages: readonly SitePage[], briefing: Briefing, titlesOnly = false): SearchEntryWithValues[] {
  const entries = allEntriesOf(pages, briefing);
  return titlesOnly
    ? entries.filter(({ within }) => within === null).map((entry) => ({ ...entry, passages: [] }))
    : entries;
}

function allEntriesOf(pages: readonly SitePage[], briefing: Briefing): SearchEntryWithValues[] {
  const kinds = kindsByAddress(briefing);
  return pages
    .filter(({ searchable, broken }) => searchable && !broken)
    .flatMap(({ file, sections }): SearchEntryWithValues[] => {
      const [page, ...places] = sections;
      if (page === undefined) return [];
      const kind = kinds.get(file);
      const whole = { address: file, title: page.title, kind: kind ?? "page", within: null };
      if (kind !== undefined)
        return [
          {
            ...whole,
            passages: distinct(sections.flatMap(({ passages }) => passages)),
            values: distinct(sections.flatMap(({ values }) => values)),
          },
        ];
      return [
        { ...whole, passages: page.passages, values: page.values },
        // A heading over a table of records alone: they have entries of their own.
        ...places
          .filter(({ passages }) => passages.length > 0)
          .map(({ id, title, passages, values }) => {
            const address = `${file}#${id}`;
            return {
              address,
              title,
              kind: kinds.get(address) ?? "section",
              within: page.title,
              passages: distinct(passages),
              values: distinct(values),
            };
          }),
      ];
    });
}

/** What is at an address, where a record has its entry there. A figure's kind stands beside it: a target is no actual. */
function kindsByAddress(briefing: Briefing): ReadonlyMap<string, string> {
  const { parks, figures, derived, sources, commitments, places, people, organisations, terms } = briefing;
  const records = {
    park: parks,
    figure: figures,
    derived,
    source: sources,
    commitment: commitments,
    place: places,
    person: people,
    organisation: organisations,
    term: terms,
  };
  return new Map(
    Object.entries(records).flatMap(([type, all]) =>
      [...(all as ReadonlyMap<string, unknown>).keys()].map((id): [string, string] => {
        const [address = "", place] = addressOf(type as Addressed, id).split("#");
        const name = type === "figure" ? `${KINDS.figure}, ${figures.get(id)?.kind ?? ""}` : KINDS[type as Addressed];
        return [fileOf(address) + (place === undefined ? "" : `#${place}`), name];
      }),
    ),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
