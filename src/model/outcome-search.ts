// A search for what became of commitments, or for what confirms figures: when, where and in which words somebody
// searched, and what was found.

import * as v from "valibot";
import type { Commitment } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import { type Identified, type Linked, prose, reference, text } from "./record.ts";
import { day } from "./settings.ts";
import type { Source } from "./source.ts";

export const outcomeSearchShape = v.strictObject({
  /** Ids of the commitments whose outcome was looked for. */
  commitments: v.exactOptional(v.array(reference("commitment"))),
  /** Ids of the figures that another source was looked for to confirm. */
  figures: v.exactOptional(v.array(reference("figure"))),
  /** Day of the search. */
  date: day,
  /** What was searched, in a few words: "stored copies of public web pages". */
  searched: prose,
  /** The words that were looked for, as they were typed. */
  words: v.pipe(v.array(text), v.minLength(1, "must name the words searched for")),
  /** Ids of the sources that it found. */
  found: v.exactOptional(v.array(reference("source"))),
  /** What related reports were found and what was not found, in one sentence. */
  result: prose,
});

/** A search as an editor writes it in `_data/searches.ts`. That no outcome was found rests on one. */
export type SearchRecord<SourceId = string, CommitmentId = string, FigureId = string> = Linked<
  typeof outcomeSearchShape,
  { source: SourceId; commitment: CommitmentId; figure: FigureId }
>;

/** A search of the briefing, its references resolved. */
export type OutcomeSearch = Identified<SearchRecord<Source, Commitment, Figure>>;

/** The searches for what became of a commitment, or for what confirms a figure. */
export function searchesFor({ id }: { id: string }, searches: readonly OutcomeSearch[]): OutcomeSearch[] {
  return searches.filter(({ commitments = [], figures = [] }) =>
    [...commitments, ...figures].some((one) => one.id === id),
  );
}
