// A figure: the printed words of one number, what it is about, and the quantity read from the words.

import * as v from "valibot";
import { citation, date, ID, paragraph, text, type Citation, type Identified } from "./record.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Quantity } from "../grammar/quantity.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/**
 * A figure as an editor writes it in `_data/figures/*.ts`.
 * The number itself is not a field: value, unit and bound are read from the printed words.
 */
export interface FigureRecord<SourceId extends string = string, SubjectId extends string = string>
  extends Citation<SourceId> {
  /** What the number counts or measures: "Registered businesses". */
  label: string;
  /** Id of the place or park that it is about. */
  about: SubjectId;
  /** What was (`actual`), what is aimed at (`target`), what is arranged to be done (`plan`). */
  kind: "actual" | "target" | "plan";
  /** The number in the source's own words, exactly: bound, number, unit. */
  printed: string;
  /** English translation of the printed words, where they are in another language. */
  gloss?: string;
  /** Other places where the same source prints the same quantity. */
  repeated?: { paragraph: number | null; printed: string }[];
  /** Reference period: the time that an actual figure describes. Left out where the source gives none. */
  period?: PartialDate;
  /** Due date of a target or a plan. Left out where the source gives none. */
  by?: PartialDate;
  /** Words of the source that rank the number among others, in the same paragraph. */
  rank?: string;
  /** Name of the measure that figures of several sources share, such as "resident-population": where they disagree, `_data/rankings.ts` ranks them. */
  measure?: string;
  /** Id of the figure of which this is the source's own conversion into another currency. */
  converts?: string;
  /** Says that the figure is kept out of every chart and sum; the caveat says why. */
  apart?: true;
  /** What a careful reader should know, in one sentence. */
  caveat?: string;
  /** What was published before a correction, the oldest first: nothing that was published vanishes. */
  revisions?: RevisionRecord<SourceId>[];
}

/** A correction of a published figure: what it read before, since which edition it reads otherwise, and why. */
export interface RevisionRecord<SourceId extends string = string> {
  /** Id of the edition that brought the correction. */
  edition: string;
  was: { printed: string; gloss?: string } & Partial<Citation<SourceId>>;
  /** One sentence. */
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
