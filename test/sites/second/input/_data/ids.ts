// Types of the ids by which records refer to each other: a wrong id is a compile error. Figures: figure-ids.ts.
import type { PlaceId } from "./places.ts";
import type { ParkId } from "./parks.ts";

export type { SourceId } from "./sources.ts";
/** What a record can be about: a park or a place. */
export type SubjectId = ParkId | PlaceId;
