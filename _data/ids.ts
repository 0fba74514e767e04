// Ids of records, by which other records refer to them, so that a wrong one is a compile error. Types only, no facts.
import type { PlaceId } from "./places.ts";
import type { ParkId } from "./parks.ts";

export type { SourceId } from "./sources.ts";
export type { PersonId } from "./people.ts";
export type { OrganisationId } from "./organisations.ts";
/** What a record can be about: a park or a place. */
export type SubjectId = ParkId | PlaceId;
