// The ids of all figures, as a type, so that a wrong id is a compile error.
import type { DistrictIn2018FigureId } from "./figures/district-2018.ts";
import type { DistrictCommunique2018FigureId } from "./figures/district-2018-communique.ts";
import type { DistrictIn2023FigureId } from "./figures/district-2023.ts";
import type { DistrictIn2024FigureId } from "./figures/district-2024.ts";
import type { Port2025FigureId } from "./figures/port-2025.ts";
import type { DistrictFigureId } from "./figures/district.ts";
import type { EarlierHydrogenFigureId } from "./figures/earlier-hydrogen-plan.ts";
import type { NewCityFigureId } from "./figures/new-city.ts";
import type { PortAndParksFigureId } from "./figures/port-and-parks.ts";
import type { RenewalFigureId } from "./figures/renewal.ts";

export type FigureId =
  | DistrictCommunique2018FigureId
  | DistrictIn2023FigureId
  | DistrictIn2024FigureId
  | Port2025FigureId
  | DistrictIn2018FigureId
  | DistrictFigureId
  | EarlierHydrogenFigureId
  | NewCityFigureId
  | PortAndParksFigureId
  | RenewalFigureId;
