// The words and paragraphs that a briefing ascribes to its sources.

import type { Briefing } from "../briefing.ts";
import { readingContext } from "../figure.ts";
import type { Quantity, ReadingContext } from "../../grammar/quantity.ts";
import type { Source } from "../source.ts";

/** Words that a source prints, according to the briefing. */
export interface Claim {
  /** The record that makes the claim, as a reader would name it: "figure businesses". */
  readonly record: string;
  readonly file: string;
  readonly source: Source;
  /** Null for an excerpt: the words may then stand anywhere in the text. */
  readonly paragraph: number | null;
  readonly printed: string;
  /** The quantity read from the words; null for words that are not a quantity. */
  readonly quantity: Quantity | null;
  /** What the record of a figure says of the words beside them. */
  readonly context?: ReadingContext;
}

/** Every claim of the briefing: titles of sources and the words of figures, commitments, their outcomes and later due dates, and events. */
export function claimsOf(briefing: Briefing): Claim[] {
  const claims: Claim[] = [];
  for (const source of briefing.sources.values()) {
    const { id, file, extent, title } = source;
    // The title is the first line of a text that was read whole.
    if (extent === "full" && title !== null)
      claims.push({ record: `source ${id}, title`, file, source, paragraph: 1, printed: title, quantity: null });
  }
  for (const figure of briefing.figures.values()) {
    const { id, file, source, paragraph, printed, quantity, rank } = figure;
    const context = readingContext(figure, source);
    const record = `figure ${id}`;
    claims.push({ record, file, source, paragraph, printed, quantity, context });
    for (const again of figure.repeated ?? [])
      claims.push({ record: `${record}, repeated`, file, source, quantity, context, ...again });
    if (rank !== undefined)
      claims.push({ record: `${record}, rank`, file, source, paragraph, printed: rank, quantity: null });
  }
  for (const { id, file, source, paragraph, printed, outcomes, moved = [] } of briefing.commitments.values()) {
    const record = `commitment ${id}`;
    claims.push({ record, file, source, paragraph, printed, quantity: null });
    for (const outcome of outcomes) claims.push({ ...outcome, record: `${record}, outcome`, file, quantity: null });
    for (const later of moved) claims.push({ ...later, record: `${record}, moved`, file, quantity: null });
  }
  for (const { id, file, source, paragraph, printed } of briefing.events) {
    if (printed !== undefined) claims.push({ record: `event ${id}`, file, source, paragraph, printed, quantity: null });
  }
  return claims;
}
