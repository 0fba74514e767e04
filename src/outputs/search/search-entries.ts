// The search entries: every page that a reader can open, and every section of a page that is not about a record.

import type { Briefing } from "../../model/briefing.ts";
import type { Locale } from "../../messages/locale.ts";
import type { SearchEntry } from "../../model/search/entry.ts";
import { addressIn, type Addressed } from "../../site/navigation/addresses.ts";
import { fileOf } from "../../html/relative-links.ts";
import type { SitePage } from "../../html/read-page.ts";
import type { RecordNames } from "./record-names.ts";

/** An entry with what else it is found by: its numbers as plain digits, and the names of its record. */
export interface IndexableEntry extends SearchEntry {
  readonly values: readonly string[];
  readonly names: readonly string[];
}

/** The kind of each record's entry, and its collection in the briefing. */
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

/** A kind of entries as readers call it; undefined if there is none. @param kind as {@link SearchEntry.kind} has it */
export function kindInWords(kind: string, locale: Locale): string | undefined {
  const [type, state] = kind.split(", ");
  const name = locale.find(`search.kind.${type}`);
  if (state === undefined || name === undefined) return name;
  const said = stateInWords(state, locale);
  return said === undefined ? undefined : locale.text("search.kind-with-state", { kind: name, state: said });
}

/** Whether a figure is actual, a target or a plan, as its page calls it; undefined for another state. */
export function stateInWords(state: string, locale: Locale): string | undefined {
  return locale.find(`frame.kind.${state}`);
}

/** Maximum number of characters of sentences in the search script, which a first search loads whole. */
export const MAX_SEARCH_TEXT = 500_000;

/**
 * All entries, in the order of the pages. A record's own page is one entry; on other pages each section is one too.
 *
 * @param names the names of the records
 * @param titlesOnly for a briefing with more text than {@link MAX_SEARCH_TEXT}: pages are found by title and numbers
 */
export function entriesOf(
  pages: readonly SitePage[],
  briefing: Briefing,
  names: RecordNames,
  titlesOnly = false,
): IndexableEntry[] {
  const records = recordsByAddress(briefing, names);
  const entries = pages
    .filter(({ searchable, broken }) => searchable && !broken)
    .flatMap((page) => entriesOfPage(page, records));
  return titlesOnly
    ? entries.filter(({ within }) => within === null).map((entry) => ({ ...entry, passages: [] }))
    : entries;
}

function entriesOfPage(
  { file, sections }: SitePage,
  records: ReadonlyMap<string, RecordAt>,
): readonly IndexableEntry[] {
  const [page, ...rest] = sections;
  if (page === undefined) return [];
  const record = records.get(file);
  const { kind, names } = record ?? { kind: "page", names: [] };
  const whole = { address: file, title: page.title, kind, names, within: null };
  if (record !== undefined) {
    const passages = distinct(sections.flatMap((section) => section.passages));
    return [{ ...whole, passages, values: distinct(sections.flatMap(({ values }) => values)) }];
  }
  // A section without passages only lists records, which have entries of their own.
  const others = rest.filter(({ passages }) => passages.length > 0);
  return [
    { ...whole, passages: page.passages, values: page.values },
    ...others.map(({ id, title, passages, values }) => {
      const address = `${file}#${id}`;
      const of = records.get(address) ?? { kind: "section", names: [] };
      const section = { address, title, ...of, within: page.title };
      return { ...section, passages: distinct(passages), values: distinct(values) };
    }),
  ];
}

interface RecordAt {
  readonly kind: string;
  readonly names: readonly string[];
}

/** The record at each address. A figure's kind includes whether it is a target, which is not an outcome. */
function recordsByAddress(briefing: Briefing, namesOf: RecordNames): ReadonlyMap<string, RecordAt> {
  return new Map(
    Object.entries(RECORDS).flatMap(([type, [name, collection]]) =>
      [...briefing[collection].keys()].map((id): [string, RecordAt] => {
        const [address = "", fragment] = addressIn(briefing, type as Addressed, id).split("#");
        const kind = type === "figure" ? `${name}, ${briefing.figures.get(id)?.kind ?? ""}` : name;
        const place = fileOf(address) + (fragment === undefined ? "" : `#${fragment}`);
        return [place, { kind, names: namesOf(collection, id) }];
      }),
    ),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
