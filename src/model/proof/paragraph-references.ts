// The paragraphs that records of every kind name, held against the text of their source.

import type { Briefing } from "../briefing.ts";
import type { Problem } from "../problem.ts";
import type { Source } from "../source.ts";
import { foldedParagraphs, type SourceText } from "./source-text.ts";

/** A paragraph that a record names. */
export interface ParagraphReference {
  /** The record and the place in it, as problems name it: "qin-changde · facts 2". */
  readonly record: string;
  readonly file: string;
  /** Null for a term in the briefing's own words. */
  readonly source: Source | null;
  readonly paragraph: number | null;
  readonly field: "paragraph" | "purposeParagraph";
}

interface Citing {
  readonly source?: Source | string | null;
  readonly paragraph?: number | null;
}

interface CitingRecord extends Citing {
  readonly id: string;
  readonly file: string;
  readonly purposeParagraph?: number;
  readonly facts?: readonly Citing[];
  readonly repeated?: readonly Citing[];
  readonly outcomes?: readonly Citing[];
  readonly related?: readonly Citing[];
}

/** Every paragraph that the briefing's records name. */
export function paragraphReferences(briefing: Briefing): ParagraphReference[] {
  const { places, parks, organisations, people, figures, statements, events, commitments, terms } = briefing;
  const kinds: Iterable<unknown>[] = [
    ...[places, parks, organisations, people, figures, commitments, terms].map((records) => records.values()),
    statements,
    events,
  ];
  return kinds.flatMap((records) => [...records].flatMap((record) => referencesOf(record as CitingRecord, briefing)));
}

function referencesOf(record: CitingRecord, { sources }: Briefing): ParagraphReference[] {
  const { id, file } = record;
  const sourceOf = ({ source = record.source }: Citing) =>
    typeof source === "string" ? (sources.get(source) ?? null) : (source ?? null);
  const own = { record: id, file, source: sourceOf(record) };
  const references: ParagraphReference[] = [{ ...own, paragraph: record.paragraph ?? null, field: "paragraph" }];
  if (record.purposeParagraph !== undefined)
    references.push({ ...own, paragraph: record.purposeParagraph, field: "purposeParagraph" });
  for (const list of ["facts", "repeated", "outcomes", "related"] as const)
    for (const [index, citing] of (record[list] ?? []).entries())
      references.push({
        ...own,
        record: `${id} · ${list} ${index + 1}`,
        source: sourceOf(citing),
        paragraph: citing.paragraph ?? null,
        field: "paragraph",
      });
  return references;
}

/** A problem for each named paragraph that the text of its source does not have. */
export function missingParagraphs(briefing: Briefing, texts: ReadonlyMap<string, SourceText | null>): Problem[] {
  return paragraphReferences(briefing).flatMap(({ record, file, source, paragraph, field }) => {
    const text = source === null ? null : (texts.get(source.id) ?? null);
    if (source === null || text === null || paragraph === null) return [];
    const count = foldedParagraphs(text).length;
    if (paragraph <= count) return [];
    return [
      {
        file,
        record: `${record} · ${field}`,
        message: `the text of ${source.id} has ${count} paragraphs, and no paragraph ${paragraph}.`,
        suggestion: `${field}: its number from 1 to ${count}, counted over lines that are not blank.`,
      },
    ];
  });
}
