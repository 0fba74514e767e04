// A snapshot: the figures of an edition as they were when it was closed.

import * as v from "valibot";
import { figureShape } from "./figure.ts";
import { text } from "./record.ts";

/** Fields of a published figure that may change only by a revision, if at all. */
export const PUBLISHED_FIELDS = [
  "label",
  "about",
  "printed",
  "share",
  "item",
  "columnUnit",
  "kind",
  "source",
  "paragraph",
  "by",
  "period",
] as const;

const figure = v.pick(figureShape, PUBLISHED_FIELDS);

export const snapshotShape = v.strictObject({
  /** The figures that the edition published, by id. */
  figures: v.record(text, figure),
});

/** A figure as an edition published it. */
export type SnapshotFigure = v.InferOutput<typeof figure>;
/** What one edition published, as `npm run close-edition` writes it to `_data/published`; never edited by hand. */
export type SnapshotRecord = v.InferOutput<typeof snapshotShape>;
