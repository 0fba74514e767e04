// A commitment: who made it, when it is due, what was reported since, and the state that follows.

import * as v from "valibot";
import { citation, gloss, date, type Identified, type Linked, prose, reference, text } from "./record.ts";
import type { Locale } from "../messages/locale.ts";
import { lastDay, type PartialDate } from "./partial-date.ts";
import type { Figure } from "./figure.ts";
import type { Person } from "./actor.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

const outcomeShape = v.strictObject({
  ...citation,
  /** Date of the report. */
  reported: date,
  /** What the source reports: done, a part of it done, or under way. */
  state: v.picklist(["done", "part done", "under way"]),
  /** Of a part: what is not reported of the rest, in a few words, such as "operation". */
  open: v.exactOptional(prose),
  /** Left out where the source gives words alone: `construction` if it reports building. */
  evidence: v.exactOptional(v.literal("construction")),
  /** Ids of the figures that the source reports of it. */
  figures: v.exactOptional(v.array(reference("figure"))),
  /** The words of the report, as printed. */
  printed: text,
  /** Translation of printed words in another language. */
  gloss: v.exactOptional(gloss),
  /** The report in one sentence in the briefing's own words. */
  text: prose,
});

/** A due date that a later source gives in place of the first. */
const movedShape = v.strictObject({
  ...citation,
  /** The new due date. */
  due: date,
  /** The words that give it, as printed. */
  printed: text,
  /** Translation of printed words in another language. */
  gloss: v.exactOptional(gloss),
});

/** A report related to a commitment but not the same: shown beside it, never counted as its outcome. */
const relatedShape = v.strictObject({
  ...citation,
  /** What the source says, in one sentence in the briefing's own words; may contain shortcodes. */
  text: prose,
  /** How it differs from the commitment, in one sentence. */
  difference: prose,
  /** Ids of the figures in it. */
  figures: v.exactOptional(v.array(reference("figure"))),
});

export const commitmentShape = v.strictObject({
  ...citation,
  /** The commitment in a few words: "Open the new bridge". */
  label: prose,
  /** Id of the place or park that it concerns. */
  about: reference("subject"),
  /** `target`: it is aimed at. `plan`: it is arranged to be done. */
  kind: v.picklist(["target", "plan"]),
  /** Id of the person who made it; null if the source names nobody. */
  by: v.nullable(reference("person")),
  /** Date of the statement, or of its publication. */
  stated: date,
  /** The first due date; null if the source gives none. A later one is in `moved`, and does not replace it. */
  due: v.nullable(date),
  /** Later due dates, the earliest report first. */
  moved: v.exactOptional(v.array(movedShape)),
  /** The words of the commitment, as printed. */
  printed: text,
  /** Translation of printed words in another language. */
  gloss: v.exactOptional(gloss),
  /** Ids of the figures that measure it. */
  figures: v.array(reference("figure")),
  /** What later sources report of this very commitment. */
  outcomes: v.array(outcomeShape),
  /** Related reports; never counted as outcomes. */
  related: v.exactOptional(v.array(relatedShape)),
  /** What a careful reader should know, in one or two sentences. */
  caveat: v.exactOptional(prose),
});

/** A commitment as an editor writes it in `_data/commitments.ts`. Its state follows from the edition's date. */
export type CommitmentRecord<SourceId = string, SubjectId = string, FigureId = string, PersonId = string> = Linked<
  typeof commitmentShape,
  { source: SourceId; subject: SubjectId; figure: FigureId; person: PersonId }
>;

/** The states of a commitment at the date of an edition. */
export type CommitmentState =
  | "not-yet-due"
  | "no-due-date"
  | "reported-done"
  | "reported-part-done"
  | "reported-under-way"
  | "passed-without-report";

/** A commitment of the briefing, its references resolved, with its state at the edition's date. */
export interface Commitment extends Identified<CommitmentRecord<Source, Subject, Figure, Person>> {
  readonly type: "commitment";
  readonly related: Related[];
  readonly state: CommitmentState;
}

export type Outcome = Commitment["outcomes"][number];
export type MovedDate = NonNullable<Commitment["moved"]>[number];
export type Related = Required<Linked<typeof relatedShape, { source: Source; figure: Figure }>>;

/**
 * The state at a date. A due date without a day has passed on the day after its last day. A due date that passed
 * without a report is called that, never "missed": no source says so.
 */
export function commitmentState(
  due: PartialDate | null,
  outcomes: readonly Pick<Outcome, "reported" | "state">[],
  today: string,
): CommitmentState {
  const latest = latestOutcome(outcomes);
  if (latest !== undefined) return STATES_OF_REPORTS[latest.state];
  if (due === null) return "no-due-date";
  return lastDay(due) < today ? "passed-without-report" : "not-yet-due";
}

/** The outcome reported last. */
export function latestOutcome<T extends Pick<Outcome, "reported">>(outcomes: readonly T[]): T | undefined {
  return [...outcomes].sort((a, b) => (lastDay(a.reported) < lastDay(b.reported) ? -1 : 1)).at(-1);
}

/** The date of the first report of it as done, in whole or in part. */
export function completedOn(outcomes: readonly Pick<Outcome, "reported" | "state">[]): PartialDate | undefined {
  return outcomes
    .filter(({ state }) => state !== "under way")
    .map(({ reported }) => reported)
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))[0];
}

const STATES_OF_REPORTS = {
  done: "reported-done",
  "part done": "reported-part-done",
  "under way": "reported-under-way",
} as const satisfies Record<Outcome["state"], CommitmentState>;

/** What is said of a commitment and how it stands against its due date; both follow from quoted words. */
export interface CommitmentAxes {
  /** What the latest source says of it. */
  readonly said: CommitmentReport;
  /** How it stands against its first due date. */
  readonly schedule: CommitmentSchedule;
  /** How late the report came; null for one by the due date, and where none is given. */
  readonly late: Lateness | null;
}

/** What the latest source says of a commitment. */
export type CommitmentReport = "announced" | "reported-done" | "a-part-reported-done" | "reported-under-way";

/** The time from the due date to the report. */
export interface Lateness {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

export type CommitmentSchedule =
  | "reported-by-the-due-date"
  | "reported-late"
  | "due-date-passed"
  | "not-yet-due"
  | "no-due-date-given";

/** @param today the edition's date */
export function axesOf({ due, outcomes }: Pick<Commitment, "due" | "outcomes">, today: string): CommitmentAxes {
  const latest = latestOutcome(outcomes);
  const first = completedOn(outcomes);
  const isLate = due !== null && first !== undefined && lastDay(first) > lastDay(due);
  return {
    said: latest === undefined ? "announced" : SAID_IN_REPORTS[latest.state],
    schedule: scheduleOf(due, first, today),
    late: isLate ? { from: due, to: first } : null,
  };
}

const SAID_IN_REPORTS = {
  done: "reported-done",
  "part done": "a-part-reported-done",
  "under way": "reported-under-way",
} as const satisfies Record<Outcome["state"], CommitmentReport>;

/**
 * What the sources show besides words, the third axis.
 *
 * @param isSearched whether a record says where an outcome was looked for: otherwise it is “nothing reported”
 */
export function evidenceOf(
  outcomes: readonly Pick<Outcome, "figures" | "evidence">[],
  isSearched: boolean,
  locale: Locale,
): string {
  if (outcomes.some(({ figures = [] }) => figures.length > 0)) return locale.text("model.evidence-figure");
  if (outcomes.some(({ evidence }) => evidence === "construction")) return locale.text("model.evidence-construction");
  return locale.text(isSearched ? "model.evidence-not-found" : "model.evidence-not-reported");
}

/** The precision of a date by its length. */
const PRECISIONS: Readonly<Record<number, string>> = { 4: "year", 5: "decade", 7: "month" };

function scheduleOf(due: PartialDate | null, report: PartialDate | undefined, today: string): CommitmentSchedule {
  if (due === null) return "no-due-date-given";
  if (report !== undefined) return lastDay(report) <= lastDay(due) ? "reported-by-the-due-date" : "reported-late";
  return lastDay(due) < today ? "due-date-passed" : "not-yet-due";
}

/** The state as readers see it. */
export function stateInWords(state: CommitmentState, locale: Locale): string {
  return locale.text(`model.state-${state}`);
}

/** What the latest source says, as readers see it. */
export function saidInWords(said: CommitmentReport, locale: Locale): string {
  return locale.text(`model.said-${said}`);
}

/** How a commitment stands against its first due date, the time by which a report came late in its place. */
export function scheduleInParts({ schedule, late }: CommitmentAxes, locale: Locale): (string | Lateness)[] {
  if (late === null) return [locale.text(`model.schedule-${schedule}`)];
  const precision = PRECISIONS[late.from.length] ?? "day";
  return locale.parts<Lateness>("model.late", { interval: late, precision });
}

/** What a source reports of a commitment, in a word or two. */
export function outcomeInWords({ state }: Pick<Outcome, "state">, locale: Locale): string {
  return locale.text(`model.outcome-${OUTCOME_NAMES[state]}`);
}

const OUTCOME_NAMES = { done: "done", "part done": "part-done", "under way": "under-way" } as const;
