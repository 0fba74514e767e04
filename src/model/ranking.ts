// A ranking: which of the sources that disagree on a measure comes first, and why.

import * as v from "valibot";
import type { Figure } from "./figure.ts";
import { type Identified, type Linked, prose, reference } from "./record.ts";

export const rankingShape = v.strictObject({
  /** Ids of the figures, the preferred one first. */
  figures: v.pipe(v.array(reference("figure")), v.minLength(2, "must name at least two figures")),
  /** Why the first is preferred, in one sentence. */
  reason: prose,
});

/** Which figure of one measure comes first, as an editor writes it in `_data/rankings.ts`. All stay visible. */
export type RankingRecord<FigureId = string> = Linked<typeof rankingShape, { figure: FigureId }>;
export type Ranking = Identified<RankingRecord<Figure>>;
