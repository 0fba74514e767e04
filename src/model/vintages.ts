// Vintages: what each edition published of a figure, from the first that had it to the one that is built.

import { editionsOf, type Briefing } from "./briefing.ts";
import type { Figure } from "./figure.ts";
import type { EditionRecord } from "./settings.ts";

/** A figure as one edition published it. */
export interface Vintage {
  readonly edition: EditionRecord;
  /** The figure as of that edition; its quantity is read from the words printed then. */
  readonly published: Figure;
  /** How it compares with the edition before. */
  readonly status: "new" | "same" | "revised";
  /** Why it was revised; null unless it was. */
  readonly reason: string | null;
}

/** A value from the edition that first published it to the last before it was revised: ALFRED's real-time period. */
export interface PublishedValue {
  readonly from: EditionRecord;
  readonly to: EditionRecord;
  readonly published: Figure;
  /** Why it replaced the value before; null for the first. */
  readonly reason: string | null;
}

/** The vintages of a figure, the oldest first: one for each edition that contains it. */
export function vintagesOf(id: string, briefing: Briefing): Vintage[] {
  return editionsOf(briefing).flatMap(({ edition, before, figures }): Vintage[] => {
    const published = figures.get(id);
    if (published === undefined) return [];
    const vintage = { edition, published };
    if (before?.figures.has(id) !== true) return [{ ...vintage, status: "new", reason: null }];
    const revision = published.revisions?.find((one) => one.edition === edition.id);
    return [{ ...vintage, status: revision === undefined ? "same" : "revised", reason: revision?.reason ?? null }];
  });
}

/** Vintages with those left out that repeat the one before. */
export function publishedValues(vintages: readonly Vintage[]): PublishedValue[] {
  const starts = vintages.flatMap(({ status }, index) => (status === "same" ? [] : [index]));
  return starts.flatMap((start, index) => {
    const [first, last] = [vintages[start], vintages.slice(0, starts[index + 1]).at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ from: first.edition, to: last.edition, published: first.published, reason: first.reason }];
  });
}
