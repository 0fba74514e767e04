// Who acts and speaks: people, organisations, what people said, and what happened.

import * as v from "valibot";
import { citation, date, fact, text, type Citation, type Fact, type Identified } from "./record.ts";
import type { PartialDate } from "./partial-date.ts";

/** An organisation as an editor writes it in `_data/organisations.ts`. */
export interface OrganisationRecord<Source extends string = string> extends Citation<Source> {
  /** The name as the source prints it. */
  name: string;
  /** What it is, in a few words, as far as the source says. */
  role: string;
  /** Statements of the sources without a number. */
  facts?: Fact<Source>[];
}

/** A person as an editor writes it in `_data/people.ts`. */
export interface PersonRecord<Source extends string = string> extends Citation<Source> {
  /** The name as the source prints it. */
  name: string;
  /** Offices as printed, at the time of the source. */
  offices: string[];
}

/** What a person said, in the briefing's own words, as an editor writes it in `_data/statements.ts`. */
export interface StatementRecord<Source extends string = string, Person extends string = string>
  extends Citation<Source> {
  /** Id of the person who said it. */
  by: Person;
  /** Day of the statement, or null where the source gives none. */
  on: PartialDate | null;
  /** One sentence in the briefing's own words that follows "said that", without its full stop. */
  said: string;
}

/** Something that happened, as an editor writes it in `_data/events.ts`. */
export interface EventRecord<Source extends string = string, Subject extends string = string> extends Citation<Source> {
  /** The event in a few words. */
  label: string;
  /** Id of the place or park that it is about. */
  about: Subject;
  /** When it happened, as precisely as the source says. */
  date: PartialDate;
  /** The printed words of the date, if they are at hand. */
  printed?: string;
}

export type Organisation = Identified<OrganisationRecord>;
export type Person = Identified<PersonRecord>;
export type Statement = Identified<StatementRecord>;
export type HistoricEvent = Identified<EventRecord>;

export const organisationShape = v.strictObject({
  ...citation,
  name: text,
  role: text,
  facts: v.exactOptional(v.array(fact)),
}) satisfies v.GenericSchema<unknown, OrganisationRecord>;

export const personShape = v.strictObject({
  ...citation,
  name: text,
  offices: v.pipe(v.array(text), v.minLength(1, "must name one office at least")),
}) satisfies v.GenericSchema<unknown, PersonRecord>;

export const statementShape = v.strictObject({
  ...citation,
  by: text,
  on: v.nullable(date),
  said: text,
}) satisfies v.GenericSchema<unknown, StatementRecord>;

export const eventShape = v.strictObject({
  ...citation,
  label: text,
  about: text,
  date,
  printed: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, EventRecord>;
