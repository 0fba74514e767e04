// A commitment: who promised what, due when, what was reported since, and the state that follows.

import * as v from "valibot";
import { citation, date, text, type Citation, type Identified } from "./record.ts";
import { lastDay, type PartialDate } from "./partial-date.ts";
import type { Figure } from "./figure.ts";
import type { Person } from "./actor.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/** What a later source reports of a commitment. */
export interface OutcomeRecord<SourceId extends string = string> extends Citation<SourceId> {
  /** Date of the report. */
  reported: PartialDate;
  /** What the source reports: done, or under way. */
  state: "done" | "under way";
  /** The words of the report, as printed. */
  printed: string;
  /** The report in one sentence in the briefing's own words. */
  text: string;
}

/** Something near a commitment but not the same: shown beside it, never counted as its outcome. */
export interface RelatedRecord<SourceId extends string = string, FigureId extends string = string>
  extends Citation<SourceId> {
  /** What the source says, in one sentence in the briefing's own words; may hold shortcodes. */
  text: string;
  /** How it differs from the promise, in one sentence. */
  difference: string;
  /** Ids of the figures in it. */
  figures?: FigureId[];
}

/** A commitment as an editor writes it in `_data/commitments.ts`. Its state follows from the edition's date. */
export interface CommitmentRecord<
  SourceId extends string = string,
  SubjectId extends string = string,
  FigureId extends string = string,
  PersonId extends string = string,
> extends Citation<SourceId> {
  /** The promise in a few words: "Open the new bridge". */
  label: string;
  /** Id of the place or park that it concerns. */
  about: SubjectId;
  /** `target`: it is aimed at. `plan`: it is arranged to be done. */
  kind: "target" | "plan";
  /** Id of the person who made it; null if the source names nobody. */
  by: PersonId | null;
  /** Date of the statement, or of its publication. */
  promised: PartialDate;
  /** Due date; null if the source gives none. */
  due: PartialDate | null;
  /** The words of the promise, as printed. */
  printed: string;
  /** English translation of printed words in another language. */
  gloss?: string;
  /** Ids of the figures that measure it. */
  figures: FigureId[];
  /** What later sources report of this very promise. */
  outcomes: OutcomeRecord<SourceId>[];
  /** What sources say of something near; never counted as an outcome. */
  related?: RelatedRecord<SourceId, FigureId>[];
  /** What a careful reader should know, in one or two sentences. */
  caveat?: string;
}

/** A commitment's state at the date of an edition. */
export type CommitmentState =
  | "not-yet-due"
  | "no-due-date"
  | "reported-done"
  | "reported-under-way"
  | "passed-without-report";

/** A commitment of the briefing, its references resolved, with its state at the edition's date. */
export interface Commitment
  extends Omit<Identified<CommitmentRecord>, "source" | "about" | "figures" | "by" | "outcomes" | "related"> {
  readonly type: "commitment";
  readonly source: Source;
  readonly about: Subject;
  readonly figures: readonly Figure[];
  readonly by: Person | null;
  readonly outcomes: readonly Outcome[];
  readonly related: readonly Related[];
  readonly state: CommitmentState;
}

export type Outcome = Omit<OutcomeRecord, "source"> & { readonly source: Source };
export type Related = Omit<RelatedRecord, "source" | "figures"> & {
  readonly source: Source;
  readonly figures: readonly Figure[];
};

/**
 * The state at a date. A due date without a day has passed on the day after its last day. A due date that passed
 * without a report is called that, never "missed": no source says so.
 */
export function commitmentState(
  due: PartialDate | null,
  outcomes: readonly Pick<OutcomeRecord, "reported" | "state">[],
  today: string,
): CommitmentState {
  const latest = [...outcomes].sort((a, b) => (lastDay(a.reported) < lastDay(b.reported) ? -1 : 1)).at(-1);
  if (latest !== undefined) return latest.state === "done" ? "reported-done" : "reported-under-way";
  if (due === null) return "no-due-date";
  return lastDay(due) < today ? "passed-without-report" : "not-yet-due";
}

const STATE_WORDS: Record<CommitmentState, string> = {
  "not-yet-due": "not yet due",
  "no-due-date": "no due date given",
  "reported-done": "reported done",
  "reported-under-way": "reported under way",
  "passed-without-report": "due date passed, no outcome found",
};

/** The state as readers see it. */
export function stateInWords(state: CommitmentState): string {
  return STATE_WORDS[state];
}

const outcomeShape = v.strictObject({
  ...citation,
  reported: date,
  state: v.picklist(["done", "under way"]),
  printed: text,
  text,
}) satisfies v.GenericSchema<unknown, OutcomeRecord>;

export const commitmentShape = v.strictObject({
  ...citation,
  label: text,
  about: text,
  kind: v.picklist(["target", "plan"]),
  by: v.nullable(text),
  promised: date,
  due: v.nullable(date),
  printed: text,
  gloss: v.exactOptional(text),
  figures: v.array(text),
  outcomes: v.array(outcomeShape),
  related: v.exactOptional(
    v.array(v.strictObject({ ...citation, text, difference: text, figures: v.exactOptional(v.array(text)) })),
  ),
  caveat: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, CommitmentRecord>;
