// The engine's lists of records, each split into pages: glossary, names, sources, commitments, parks.

import type { Briefing } from "./briefing.ts";
import type { Commitment } from "./commitment.ts";
import { bytesOf, pagesBySize, pagesLike } from "./list-pages.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { type CommitmentGroup, commitmentsByState } from "./queries.ts";
import type { Park, Place } from "./subject.ts";
import type { Source } from "./source.ts";
import type { Term } from "./term.ts";

/** Kinds of record that are listed. */
type ListedType = "term" | "person" | "organisation" | "place" | "source" | "commitment" | "park";

/** A record in a list: enough to find it in the briefing. */
export interface ListedRecord {
  readonly type: ListedType;
  readonly id: string;
}

/** What an entry of each list has besides its words, such as its mark of a source, in bytes. */
const ENTRY = 40;
const ROW = 90;

type SizedRecord = ListedRecord & { readonly size: number };

const LISTS = {
  glossary: ({ terms, locale }: Briefing) =>
    [...terms.values()]
      .sort((a, b) => a.term.localeCompare(b.term, locale.tag, { sensitivity: "base" }) || (a.id < b.id ? -1 : 1))
      .map((term) => sized("term", term, termSize(term))),
  names: (briefing: Briefing) => [
    ...Array.from(briefing.people.values(), (person) => {
      const said = briefing.statements.filter(({ by }) => by === person);
      const size = said.reduce((sum, statement) => sum + ENTRY + bytesOf(statement.said), ENTRY);
      return sized("person", person, size + bytesOf(person.name, ...person.offices));
    }),
    ...Array.from(briefing.organisations.values(), (organisation) =>
      sized(
        "organisation",
        organisation,
        ENTRY + bytesOf(organisation.name, organisation.role) + factsSize(organisation.facts),
      ),
    ),
    ...Array.from(briefing.places.values(), (place) => sized("place", place, placeSize(place))),
  ],
  sources: ({ sources }: Briefing) =>
    Array.from(sources.values(), (source) => sized("source", source, sourceSize(source))),
  commitments: (briefing: Briefing) =>
    commitmentsByState(briefing)
      .flatMap(({ commitments }) => commitments)
      .map((commitment) => sized("commitment", commitment, commitmentSize(commitment))),
  parks: ({ parks }: Briefing) => Array.from(parks.values(), (park) => sized("park", park, parkSize(park))),
} satisfies Record<string, (briefing: Briefing) => SizedRecord[]>;

export type RecordList = keyof typeof LISTS;
export const RECORD_LISTS = Object.keys(LISTS) as RecordList[];

const memo = new IdentityMemo<Briefing, ReadonlyMap<RecordList, readonly (readonly ListedRecord[])[]>>();
const places = new IdentityMemo<Briefing, ReadonlyMap<string, number>>();

/** The pages of a list, each with its records; one page without records if there are none. */
export function listPages(briefing: Briefing, list: RecordList): readonly (readonly ListedRecord[])[] {
  const pages = memo.get(briefing, [], () => {
    const { original } = briefing;
    const split = (name: RecordList) => {
      const entries = LISTS[name](briefing);
      return original === null
        ? pagesBySize<SizedRecord>(entries, ({ size }) => size)
        : pagesLike(entries, listPages(original, name));
    };
    return new Map(RECORD_LISTS.map((name) => [name, split(name)]));
  });
  return pages.get(list) ?? [];
}

/** Number of the page, from zero, that has the entry of a term or a name. */
export function entryPage(briefing: Briefing, type: "term" | "person" | "organisation" | "place", id: string): number {
  const found = places.get(
    briefing,
    [],
    () =>
      new Map(
        (["glossary", "names"] as const).flatMap((list) =>
          listPages(briefing, list).flatMap((records, page) =>
            records.map((record): [string, number] => [`${record.type}:${record.id}`, page]),
          ),
        ),
      ),
  );
  return found.get(`${type}:${id}`) ?? 0;
}

/** The people, organisations and places among the records of a page of names. */
export function namesOn(briefing: Briefing, onPage: readonly unknown[]) {
  const shown = new Set(onPage);
  const among = <T>(records: ReadonlyMap<string, T>) => [...records.values()].filter((record) => shown.has(record));
  return {
    people: among(briefing.people),
    organisations: among(briefing.organisations),
    places: among(briefing.places),
  };
}

/** The groups of commitments with those of a page, and whether an earlier page has the first of a group. */
export function commitmentsAmong(groups: readonly CommitmentGroup[], onPage: readonly Commitment[]) {
  const shown = new Set(onPage);
  return groups.flatMap(({ id, commitments }) => {
    const here = commitments.filter((commitment) => shown.has(commitment));
    return here.length === 0 ? [] : { id, commitments: here, continued: here[0] !== commitments[0] };
  });
}

function sized(type: ListedType, { id }: { readonly id: string }, size: number): SizedRecord {
  return { type, id, size };
}

function termSize({ term, spellings, forms, definition }: Term): number {
  return 2 * ENTRY + bytesOf(term, definition, ...(spellings ?? []), ...Object.values(forms ?? {}));
}

function placeSize({ name, aliases, facts, caveat }: Place): number {
  return ENTRY + bytesOf(name, caveat, ...(aliases ?? [])) + factsSize(facts);
}

function sourceSize({ publisher, title, byline, id }: Source): number {
  return ROW + bytesOf(publisher, title, byline, id);
}

function commitmentSize({ label, id, about, by, figures, outcomes, related }: Commitment): number {
  return ROW + bytesOf(label, id, about.name, by?.name) + ENTRY * (figures.length + outcomes.length + related.length);
}

/** A park is in the tiles and in the table. */
function parkSize({ name, id, purpose }: Park): number {
  return ROW + 2 * bytesOf(name, id, purpose);
}

function factsSize(facts: readonly { readonly text: string }[] | undefined): number {
  return (facts ?? []).reduce((sum, { text }) => sum + ENTRY + bytesOf(text), 0);
}
