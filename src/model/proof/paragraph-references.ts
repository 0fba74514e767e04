// The paragraphs that records of every kind name, checked against the text of their source.

import type { Briefing } from "../briefing.ts";
import { IdentityMemo } from "../memo-by-identity.ts";
import type { Problem } from "../problem.ts";
import type { Source } from "../source.ts";
import { foldedParagraphs, type SourceText } from "./source-text.ts";

/** A paragraph that a record names. */
export interface ParagraphReference {
  /** The record and the place in it, as problems name it: "qin-changde · facts 2". */
  readonly id: string;
  readonly file: string;
  /** Null for a term in the briefing's own words. */
  readonly source: Source | null;
  readonly paragraph: number | null;
  readonly field: "paragraph" | "purposeParagraph";
}

interface Citing {
  readonly source?: Source | string | null | undefined;
  readonly paragraph?: number | null;
}

interface CitingRecord extends Citing {
  readonly id: string;
  readonly file: string;
  readonly purposeParagraph?: number | null;
  readonly facts?: readonly Citing[];
  readonly repeated?: readonly Citing[];
  readonly outcomes?: readonly Citing[];
  readonly related?: readonly Citing[];
  readonly revisions?: readonly { readonly was: Citing }[];
}

const memo = new IdentityMemo<Briefing, readonly ParagraphReference[]>();

/** Every paragraph that the briefing's records name. Two rules ask for them after every edit. */
export function paragraphReferences(briefing: Briefing): readonly ParagraphReference[] {
  return memo.get(briefing, [], () => referencesOfAll(briefing));
}

function referencesOfAll(briefing: Briefing): ParagraphReference[] {
  const { places, parks, organisations, people, figures, statements, events, commitments, terms } = briefing;
  const kinds: Iterable<unknown>[] = [
    ...[places, parks, organisations, people, figures, commitments, terms].map((records) => records.values()),
    statements,
    events,
  ];
  return kinds.flatMap((records) => [...records].flatMap((record) => referencesOf(record as CitingRecord, briefing)));
}

function referencesOf(record: CitingRecord, { sources }: Briefing): ParagraphReference[] {
  const { id, file, source, purposeParagraph } = record;
  const references: ParagraphReference[] = [];
  const add = (place: string, citing: Citing, field: ParagraphReference["field"] = "paragraph") => {
    const named = typeof citing.source === "string" ? sources.get(citing.source) : (citing.source ?? null);
    // A source that was left out has been reported.
    if (named === undefined) return;
    references.push({ id: place, file, source: named, paragraph: citing.paragraph ?? null, field });
  };
  add(id, record);
  if (purposeParagraph !== undefined) add(id, { source, paragraph: purposeParagraph }, "purposeParagraph");
  for (const list of ["facts", "repeated", "outcomes", "related"] as const)
    for (const [index, citing] of (record[list] ?? []).entries())
      add(`${id} · ${list} ${index + 1}`, { source, ...citing });
  for (const [index, { was }] of (record.revisions ?? []).entries())
    if (was.paragraph !== undefined) add(`${id} · revisions ${index + 1}`, { source, ...was });
  return references;
}

/** A problem for each named paragraph that its source does not have, as far as the number of paragraphs is known. */
export function missingParagraphs(briefing: Briefing, countOf: (source: Source) => number | null): Problem[] {
  return paragraphReferences(briefing).flatMap(({ id, file, source, paragraph, field }) => {
    const count = source === null ? null : countOf(source);
    if (source === null || count === null || paragraph === null || paragraph <= count) return [];
    return [
      {
        file,
        record: `${id} · ${field}`,
        message: `the text of ${source.id} has ${count} paragraphs, so there is no paragraph ${paragraph}.`,
        suggestion: `${field}: its number, from 1 to ${count}, counted over lines that are not blank.`,
      },
    ];
  });
}

/** Where records are wrong about the texts of their sources: how many paragraphs there are, and which. */
export function textProblems(briefing: Briefing, texts: ReadonlyMap<string, SourceText | null>): Problem[] {
  const countOf = ({ id }: Source) => {
    const text = texts.get(id) ?? null;
    return text === null ? null : foldedParagraphs(text).length;
  };
  const miscounted = [...briefing.sources.values()].flatMap((source) => {
    const [count, { id, file, paragraphs }] = [countOf(source), source];
    if (count === null || paragraphs === undefined || count === paragraphs) return [];
    const message = `the text has ${count} paragraphs, but the record says ${paragraphs}.`;
    return [{ file, record: `${id} · paragraphs`, message, suggestion: `paragraphs: ${count}` }];
  });
  return [...miscounted, ...missingParagraphs(briefing, countOf)];
}
