// The ids of all figures, as a type, so that a wrong id is a compile error.
import type { DistrictIn2018FigureId } from "./figures/district-2018.ts";
import type { DistrictFigureId } from "./figures/district.ts";
import type { EarlierHydrogenFigureId } from "./figures/earlier-hydrogen-plan.ts";
import type { NewCityFigureId } from "./figures/new-city.ts";
import type { PortAndParksFigureId } from "./figures/port-and-parks.ts";
import type { RenewalFigureId } from "./figures/renewal.ts";

export type FigureId =
  | DistrictIn2018FigureId
  | DistrictFigureId
  | EarlierHydrogenFigureId
  | NewCityFigureId
  | PortAndParksFigureId
  | RenewalFigureId;
