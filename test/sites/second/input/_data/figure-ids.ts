// Type of the ids of figures in all modules: a wrong id is a compile error.
import type { DistrictFigureId } from "./figures/district.ts";
import type { ParksFigureId } from "./figures/parks.ts";

export type FigureId = DistrictFigureId | ParksFigureId;
