// A ranking: which of the sources that disagree on a measure comes first, and why.

import * as v from "valibot";
import type { Figure } from "./figure.ts";
import { text, type Identified } from "./record.ts";

/** Which figure of one measure comes first, as an editor writes it in `_data/rankings.ts`. All stay visible. */
export interface RankingRecord<FigureId extends string = string> {
  /** Ids of the figures, the preferred one first. */
  figures: FigureId[];
  /** Why the first is preferred, in one sentence. */
  reason: string;
}

export type Ranking = Omit<Identified<RankingRecord>, "figures"> & { readonly figures: readonly Figure[] };

export const rankingShape = v.strictObject({
  figures: v.pipe(v.array(text), v.minLength(2, "must name two figures at least")),
  reason: text,
}) satisfies v.GenericSchema<unknown, RankingRecord>;
