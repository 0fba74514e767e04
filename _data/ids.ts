// Ids of the records, by which other records name them: a wrong one is a compile error. Types only; this module holds no facts.
import type { PlaceId } from "./places.ts";
import type { ParkId } from "./parks.ts";
import type { DistrictIn2018FigureId } from "./figures/district-2018.ts";
import type { DistrictFigureId } from "./figures/district.ts";
import type { EarlierHydrogenFigureId } from "./figures/earlier-hydrogen-plan.ts";
import type { NewCityFigureId } from "./figures/new-city.ts";
import type { PortAndParksFigureId } from "./figures/port-and-parks.ts";
import type { RenewalFigureId } from "./figures/renewal.ts";

export type { SourceId } from "./sources.ts";
export type { PersonId } from "./people.ts";
export type { OrganisationId } from "./organisations.ts";
/** What a record can be about: a park or a place. */
export type SubjectId = ParkId | PlaceId;
/** Figures of all modules. */
export type FigureId =
  | DistrictIn2018FigureId
  | DistrictFigureId
  | EarlierHydrogenFigureId
  | NewCityFigureId
  | PortAndParksFigureId
  | RenewalFigureId;
