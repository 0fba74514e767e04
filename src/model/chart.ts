// A chart: which figures it draws, and how it was in an earlier edition.

import * as v from "valibot";
import type { Commitment } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import { type Identified, type Linked, prose, reference } from "./record.ts";

const common = {
  /** What the chart shows, in plain words; a number in it is a shortcode. */
  title: prose,
  /** What a careful reader should know, in one or two sentences; may contain shortcodes. */
  note: v.exactOptional(prose),
};

/** Of charts whose amounts a reader might add up. */
const amounts = {
  /** Why its amounts cannot be added up, in a sentence; may contain shortcodes. A struck-out plus stands between them. */
  noSum: v.exactOptional(prose),
};

const targetShape = v.strictObject({
  /** Id of the target or plan. */
  target: reference("figure"),
  /** Id of the actual figure reported of it; left out if there is none. */
  reported: v.exactOptional(reference("figure")),
});

export const chartShape = v.variant("kind", [
  v.strictObject({
    ...common,
    ...amounts,
    /** Amounts of one unit, from zero. */
    kind: v.literal("bars"),
    /** Ids of the figures. */
    figures: v.pipe(v.array(reference("figure")), v.minLength(1, "must name at least one figure")),
  }),
  v.strictObject({
    ...common,
    /** The values of one measure at several times, with a gap wherever a break parts them. */
    kind: v.literal("series"),
    /** Ids of the figures, the earliest first. */
    figures: v.pipe(v.array(reference("figure")), v.minLength(2, "must name at least two figures")),
  }),
  v.strictObject({
    ...common,
    ...amounts,
    /** Targets and plans of one unit, each above what was reported of it. */
    kind: v.literal("targets"),
    /** The targets, each with its report. */
    targets: v.pipe(v.array(targetShape), v.minLength(1, "must name at least one target")),
  }),
  v.strictObject({
    ...common,
    /** A number out of a total, one cell each. */
    kind: v.literal("count"),
    /** Id of a figure printed such as "3 of the 9 parks". */
    figure: reference("figure"),
  }),
  v.strictObject({
    ...common,
    /** The parts of a whole within its outline, with the shares that the source prints. */
    kind: v.literal("parts"),
    /** Id of the figure of the whole. */
    whole: reference("figure"),
    /** Ids of its parts; a `sum` in `_data/checks.ts` must prove that they make the whole. */
    parts: v.pipe(v.array(reference("figure")), v.minLength(2, "must name at least two parts")),
  }),
  v.strictObject({
    ...common,
    /** Areas as squares on one scale. */
    kind: v.literal("areas"),
    /** Ids of the figures, best the largest first. */
    figures: v.pipe(v.array(reference("figure")), v.minLength(2, "must name at least two figures")),
  }),
  v.strictObject({
    ...common,
    /** A Gantt chart: commitments, each from its statement to its first due date. */
    kind: v.literal("gantt"),
    /** Ids of the commitments; all of the briefing where this is left out. Charts of some have the axis of all. */
    commitments: v.exactOptional(
      v.pipe(v.array(reference("commitment")), v.minLength(1, "must name at least one commitment")),
    ),
  }),
  v.strictObject({
    ...common,
    /** All events of the briefing, and below them its commitments as in a Gantt chart, on one scale. */
    kind: v.literal("timeline"),
  }),
]);

/**
 * A chart as an editor writes it in `_data/charts.ts`. Its table, sources and labels come from the records it draws.
 */
export type ChartRecord<FigureId = string, CommitmentId = string> = Linked<
  typeof chartShape,
  { figure: FigureId; commitment: CommitmentId }
>;

/** A chart of the briefing, its figures and commitments resolved. */
export type Chart = Identified<ChartRecord<Figure, Commitment>> & { readonly type: "chart" };

/** A target of a chart, and the actual figure that a source reports of it; left out where none does. */
export type ChartTarget = Linked<typeof targetShape, { figure: Figure }>;

/** Why the amounts of a chart cannot be added up; null if it does not say. */
export function noSumOf(chart: Chart): string | null {
  return chart.kind === "bars" || chart.kind === "targets" ? (chart.noSum ?? null) : null;
}

/** All figures that a chart draws, in its order. */
export function figuresIn(chart: Chart): Figure[] {
  switch (chart.kind) {
    case "bars":
    case "series":
    case "areas":
      return [...chart.figures];
    case "targets":
      return chart.targets.flatMap(({ target, reported }) => (reported === undefined ? [target] : [target, reported]));
    case "count":
      return [chart.figure];
    case "parts":
      return [...chart.parts, chart.whole];
    case "gantt":
    case "timeline":
      return [];
  }
}
