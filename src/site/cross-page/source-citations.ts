// The records that cite a source, by paragraph.

import type { Briefing } from "../../model/briefing.ts";
import { IdentityMemo } from "../../model/memo-by-identity.ts";
import { addressIn, addressOf, sourcePartAddress } from "../navigation/addresses.ts";

/** The kinds of citation that a source's page tells apart. */
type CitedKind =
  | "figure"
  | "repeated"
  | "commitment"
  | "report"
  | "related"
  | "event"
  | "quoted"
  | "term"
  | "park"
  | "place"
  | "person"
  | "organisation"
  | "purpose"
  | "fact";

export interface CitedRecord {
  /** What of the record cites the source; `frame.entry` has its word. */
  readonly kind: CitedKind;
  readonly name: string;
  /** Address of the record's page or entry, or null. */
  readonly address: string | null;
  /** A statement about the record in the briefing's own words; may contain shortcodes. */
  readonly text: string;
  /** Id of the figure whose quantity is shown, or null. */
  readonly figure: string | null;
}

export interface CitedParagraph {
  /** Null for an unnumbered place in an excerpt. */
  readonly paragraph: number | null;
  readonly records: readonly CitedRecord[];
}

const memo = new IdentityMemo<Briefing, ReadonlyMap<string, readonly CitedParagraph[]>>();

/** All records that cite a source, by paragraph in the order of its text. Collected once per briefing. */
export function citationsOf(briefing: Briefing, source: string): readonly CitedParagraph[] {
  return memo.get(briefing, [], () => collect(briefing)).get(source) ?? [];
}

function collect(briefing: Briefing): ReadonlyMap<string, readonly CitedParagraph[]> {
  const found = new Map<string, Map<number | null, CitedRecord[]>>();
  const add = (
    { source, paragraph }: { source: string | { id: string }; paragraph: number | null },
    record: Partial<CitedRecord> & Pick<CitedRecord, "kind" | "name">,
  ) => {
    const id = typeof source === "string" ? source : source.id;
    const paragraphs = found.get(id) ?? new Map<number | null, CitedRecord[]>();
    found.set(id, paragraphs);
    const records = paragraphs.get(paragraph) ?? [];
    paragraphs.set(paragraph, records);
    records.push({ address: null, text: "", figure: null, ...record });
  };

  for (const figure of briefing.figures.values()) {
    const record = {
      kind: "figure" as const,
      name: figure.label,
      address: addressOf("figure", figure.id),
      figure: figure.id,
    };
    add(figure, record);
    for (const { paragraph } of figure.repeated ?? []) add({ ...figure, paragraph }, { ...record, kind: "repeated" });
  }
  for (const commitment of briefing.commitments.values()) {
    const record = {
      kind: "commitment" as const,
      name: commitment.label,
      address: addressOf("commitment", commitment.id),
    };
    add(commitment, record);
    for (const outcome of commitment.outcomes) add(outcome, { ...record, kind: "report", text: outcome.text });
    for (const near of commitment.related) add(near, { ...record, kind: "related", text: near.text });
  }
  for (const event of briefing.events) {
    const address = `/timeline/#point-event-${event.id}`;
    add(event, { kind: "event", name: event.label, address, text: `{% date "${event.date}" %}` });
  }
  for (const { by, said, ...statement } of briefing.statements) {
    const address = addressIn(briefing, "person", by.id);
    add(statement, {
      kind: "quoted",
      name: by.name,
      address,
      text: briefing.locale.text("frame.entry.said", { statement: said }),
    });
  }
  for (const { id, term, source, paragraph } of briefing.terms.values())
    if (source !== null)
      add({ source, paragraph }, { kind: "term", name: term, address: addressIn(briefing, "term", id) });
  const named = [
    ["park", briefing.parks],
    ["place", briefing.places],
    ["person", briefing.people],
    ["organisation", briefing.organisations],
  ] as const;
  for (const [kind, records] of named) {
    for (const record of records.values()) {
      const entry = { kind, name: record.name, address: addressIn(briefing, kind, record.id) };
      add(record, entry);
      if ("purpose" in record && record.purposeParagraph !== undefined)
        add({ ...record, paragraph: record.purposeParagraph }, { ...entry, kind: "purpose", text: record.purpose });
      if ("facts" in record)
        for (const fact of record.facts ?? []) add(fact, { ...entry, kind: "fact", text: fact.text });
    }
  }
  const sorted = (paragraphs: Map<number | null, CitedRecord[]>) =>
    [...paragraphs].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([paragraph, records]) => ({ paragraph, records }));
  return new Map(Array.from(found, ([source, paragraphs]) => [source, sorted(paragraphs)]));
}

/** Text of what a source's page lists, at most, in bytes; about two fifths of it once compressed. */
const MAX_ON_PAGE = 8600;
/** What an entry has besides its words, and a paragraph besides its entries. */
const ENTRY = 24;
const PARAGRAPH = 60;

/** A paragraph as a source's page lists it. */
export interface ListedParagraph extends CitedParagraph {
  /** Whether figures of it are left out: the register has them all. */
  readonly more: boolean;
  /** Whether the page before has the first of its records. */
  readonly continued: boolean;
}

/** The pages of a source, and the page, from zero, on which each paragraph begins. */
interface SourcePages {
  readonly parts: readonly (readonly ListedParagraph[])[];
  readonly partOf: ReadonlyMap<number, number>;
}

const pages = new IdentityMemo<Briefing, ReadonlyMap<string, SourcePages>>();

/**
 * The paragraphs of each page of a source; one page without paragraphs if nothing cites it. Every record is listed but
 * the figures that would be too many for one page.
 */
export function sourceParts(briefing: Briefing, source: string): SourcePages["parts"] {
  return pagesOf(briefing, source)?.parts ?? [[]];
}

/** Address of a paragraph's entry on the page of its source that has it. */
export function paragraphAddress(briefing: Briefing, source: string, paragraph: number): string {
  const part = pagesOf(briefing, source)?.partOf.get(paragraph) ?? 0;
  return `${sourcePartAddress(source, part)}#paragraph-${paragraph}`;
}

function pagesOf(briefing: Briefing, source: string): SourcePages | undefined {
  const all = pages.get(
    briefing,
    [],
    () => new Map(Array.from(briefing.sources.keys(), (id) => [id, splitOf(briefing, id)])),
  );
  return all.get(source);
}

/** The pages of a source; those of a translation have the same records as their originals. */
function splitOf(briefing: Briefing, source: string): SourcePages {
  const { original } = briefing;
  if (original === null) return split(withoutFurtherFigures(briefing, source));
  const recordsOf = (one: Briefing) => citationsOf(one, source).flatMap(({ records }) => records);
  const translated = recordsOf(briefing);
  const byOriginal = new Map(recordsOf(original).map((record, index) => [record, translated[index]]));
  const { parts, partOf } = pagesOf(original, source) ?? { parts: [[]], partOf: new Map() };
  return {
    parts: parts.map((part) =>
      part.map((listed) => ({ ...listed, records: listed.records.flatMap((record) => byOriginal.get(record) ?? []) })),
    ),
    partOf,
  };
}

function split(paragraphs: readonly Omit<ListedParagraph, "continued">[]): SourcePages {
  const parts: (ListedParagraph & { records: CitedRecord[] })[][] = [[]];
  const partOf = new Map<number, number>();
  let used = 0;
  for (const { paragraph, records, more } of paragraphs) {
    let begun = false;
    let open: { records: CitedRecord[] } | null = null;
    // A paragraph whose figures are all left out is listed too.
    for (const record of records.length === 0 ? [null] : records) {
      const size = record === null ? 0 : entrySize(record);
      if (used > 0 && used + size + (open === null ? PARAGRAPH : 0) > MAX_ON_PAGE) {
        parts.push([]);
        used = 0;
        open = null;
      }
      if (open === null) {
        const listed = { paragraph, records: [], more, continued: begun };
        parts.at(-1)?.push(listed);
        if (paragraph !== null && !begun) partOf.set(paragraph, parts.length - 1);
        used += PARAGRAPH;
        begun = true;
        open = listed;
      }
      if (record !== null) open.records.push(record);
      used += size;
    }
  }
  return { parts, partOf };
}

/** The paragraphs with all records but the figures that would be too many for a page. */
function withoutFurtherFigures(briefing: Briefing, source: string): Omit<ListedParagraph, "continued">[] {
  const cited = citationsOf(briefing, source);
  let used = 0;
  for (const { records } of cited) {
    used += PARAGRAPH;
    for (const record of records) if (record.figure === null) used += entrySize(record);
  }
  return cited.map(({ paragraph, records }) => {
    const listed = records.filter((record) => {
      if (record.figure === null) return true;
      used += entrySize(record);
      return used <= MAX_ON_PAGE;
    });
    return { paragraph, records: listed, more: listed.length < records.length };
  });
}

function entrySize({ name, text, figure }: CitedRecord): number {
  return ENTRY + Buffer.byteLength(`${name}${text}${figure ?? ""}`);
}
