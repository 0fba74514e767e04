// Who acts and speaks: people, organisations, what people said, and what happened.

import * as v from "valibot";
import {
  citation,
  date,
  fact,
  type Identified,
  type Linked,
  prose,
  type Renamed,
  reference,
  text,
  translatedName,
} from "./record.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

export const organisationShape = v.strictObject({
  ...citation,
  /** The name as the source prints it. */
  name: prose,
  /** Set where no source prints the name in this language: it is the briefing's own translation, and pages say so. */
  translatedName,
  /** What it is, in a few words, as far as the source says. */
  role: prose,
  /** Statements of the sources without a number. */
  facts: v.exactOptional(v.array(fact)),
});

export const personShape = v.strictObject({
  ...citation,
  /** The name as the source prints it. */
  name: prose,
  /** Set where no source prints the name in this language: it is the briefing's own translation, and pages say so. */
  translatedName,
  /** Offices as printed, at the time of the source. */
  offices: v.pipe(v.array(prose), v.minLength(1, "must name at least one office")),
});

export const statementShape = v.strictObject({
  ...citation,
  /** Id of the person who said it. */
  by: reference("person"),
  /** Day of the statement, or null where the source gives none. */
  on: v.nullable(date),
  /** One sentence in the briefing's own words that follows "said that", without its full stop. */
  said: prose,
});

export const eventShape = v.strictObject({
  ...citation,
  /** The event in a few words. */
  label: prose,
  /** Id of the place or park it is about. */
  about: reference("subject"),
  /** When it happened, as precisely as the source says. */
  date,
  /** The printed words of the date, if they are available. */
  printed: v.exactOptional(text),
});

/** An organisation as an editor writes it in `_data/organisations.ts`. */
export type OrganisationRecord<Source = string> = Linked<typeof organisationShape, { source: Source }>;
/** A person as an editor writes it in `_data/people.ts`. */
export type PersonRecord<Source = string> = Linked<typeof personShape, { source: Source }>;
/** What a person said, in the briefing's own words, as an editor writes it in `_data/statements.ts`. */
export type StatementRecord<Source = string, Person = string> = Linked<
  typeof statementShape,
  { source: Source; person: Person }
>;
/** Something that happened, as an editor writes it in `_data/events.ts`. */
export type EventRecord<Source = string, Subject = string> = Linked<
  typeof eventShape,
  { source: Source; subject: Subject }
>;

export type Organisation = Identified<OrganisationRecord> & Renamed;
export type Person = Identified<PersonRecord> & Renamed;
export type Statement = Identified<StatementRecord<Source, Person>>;
export type HistoricEvent = Identified<EventRecord<Source, Subject>>;
