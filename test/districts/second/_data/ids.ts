// Ids of the records, by which other records name them: a wrong one is a compile error. Types only; this module holds no facts.
import type { PlaceId } from "./places.ts";
import type { ParkId } from "./parks.ts";
import type { DistrictFigureId } from "./figures/district.ts";
import type { ParksFigureId } from "./figures/parks.ts";

export type { SourceId } from "./sources.ts";
/** What a record can be about: a park or a place. */
export type SubjectId = ParkId | PlaceId;
/** Figures of all modules. */
export type FigureId = DistrictFigureId | ParksFigureId;
