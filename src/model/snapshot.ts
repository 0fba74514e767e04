// A release snapshot: the figures of an edition as they were when it was published.

import * as v from "valibot";
import type { FigureRecord } from "./figure.ts";
import { date, paragraph, text } from "./record.ts";

/** A figure as an edition published it. */
export type SnapshotFigure = Pick<FigureRecord, "label" | "about" | "printed" | "kind" | "source" | "paragraph"> &
  Partial<Pick<FigureRecord, "by" | "period">>;

/** What one edition published, as `npm run close-edition` writes it to `_data/published`; never edited by hand. */
export interface SnapshotRecord {
  /** The figures that the edition published, by id. */
  figures: Record<string, SnapshotFigure>;
}

export const snapshotShape = v.strictObject({
  figures: v.record(
    text,
    v.strictObject({
      label: text,
      about: text,
      printed: text,
      kind: v.picklist(["actual", "target", "plan"]),
      source: text,
      paragraph,
      by: v.exactOptional(date),
      period: v.exactOptional(date),
    }),
  ),
}) satisfies v.GenericSchema<unknown, SnapshotRecord>;
