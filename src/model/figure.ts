// A figure: the printed words of one number, what it is about, and the quantity read from the words.

import * as v from "valibot";
import { citation, date, ID, paragraph, text, type Citation, type Identified } from "./record.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Quantity } from "../grammar/quantity.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/**
 * A figure as an editor writes it in `_data/figures/*.ts`.
 * No field holds the number: value, unit and bound are read from the printed words.
 */
export interface FigureRecord<SourceId extends string = string, SubjectId extends string = string>
  extends Citation<SourceId> {
  /** What the number counts or measures: "Registered businesses". */
  label: string;
  /** Id of the place or park that the number describes. */
  about: SubjectId;
  /** `actual`: it was so. `target`: it is aimed at. `plan`: it is arranged to be done. */
  kind: "actual" | "target" | "plan";
  /** The words of the number exactly as the source prints them: bound, number, unit. */
  printed: string;
  /** English translation of printed words in another language; it must say the same number. */
  gloss?: string;
  /** Other paragraphs of the same source that print the same quantity. */
  repeated?: {
    /** Number of the paragraph. */
    paragraph: number | null;
    /** The words that it prints. */
    printed: string;
  }[];
  /** Reference period of an actual figure; left out if the source gives none. */
  period?: PartialDate;
  /** Due date of a target or plan; left out if the source gives none. */
  by?: PartialDate;
  /** The words of the same paragraph that rank the number among others. */
  rank?: string;
  /** Name shared by figures of one measure from several sources; `_data/rankings.ts` says which comes first. */
  measure?: string;
  /** Id of the figure that the source itself converts into this one, in another currency. */
  converts?: string;
  /** Keeps the figure out of every chart and sum; the caveat says why. */
  apart?: true;
  /** What a careful reader should know, in one or two sentences. */
  caveat?: string;
  /** What was published before each correction, oldest first, so that nothing published vanishes. */
  revisions?: RevisionRecord<SourceId>[];
}

/** A correction of a published figure: its earlier words, the edition that changed them, and why. */
export interface RevisionRecord<SourceId extends string = string> {
  /** Id of the edition that brought the correction. */
  edition: string;
  /** What the earlier editions published. */
  was: {
    /** The earlier printed words. */
    printed: string;
    /** Their English translation. */
    gloss?: string;
  } & Partial<Citation<SourceId>>;
  /** Why it was corrected, in one sentence. */
  reason: string;
}

/** A figure of the briefing: the record with its quantity, and the records that it refers to. */
export interface Figure extends Omit<Identified<FigureRecord>, "source" | "about"> {
  readonly type: "figure";
  readonly source: Source;
  readonly about: Subject;
  readonly quantity: Quantity;
}

export const figureShape = v.strictObject({
  ...citation,
  label: text,
  about: text,
  kind: v.picklist(["actual", "target", "plan"]),
  printed: text,
  gloss: v.exactOptional(text),
  repeated: v.exactOptional(v.array(v.strictObject({ paragraph, printed: text }))),
  period: v.exactOptional(date),
  by: v.exactOptional(date),
  rank: v.exactOptional(text),
  measure: v.exactOptional(
    v.pipe(text, v.regex(ID, "must be lower-case letters, digits and hyphens, such as resident-population")),
  ),
  converts: v.exactOptional(text),
  apart: v.exactOptional(v.literal(true)),
  caveat: v.exactOptional(text),
  revisions: v.exactOptional(
    v.array(
      v.strictObject({
        edition: text,
        was: v.strictObject({
          printed: text,
          gloss: v.exactOptional(text),
          source: v.exactOptional(text),
          paragraph: v.exactOptional(paragraph),
        }),
        reason: text,
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, FigureRecord>;
