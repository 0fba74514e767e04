// A chart: which figures it draws, and how it was in an earlier edition.

import * as v from "valibot";
import type { Figure } from "./figure.ts";
import { text, type Identified } from "./record.ts";

interface Common {
  /** What the chart shows, in plain words; a number in it is a shortcode. */
  title: string;
  /** What a careful reader should know, in one or two sentences; may hold shortcodes. */
  note?: string;
}

/** A target, and the actual figure that a source reports of it; left out where none does. */
export interface TargetRecord<FigureId extends string = string> {
  /** Id of the target or plan. */
  target: FigureId;
  /** Id of the actual figure reported of it; left out if there is none. */
  reported?: FigureId;
}

/**
 * A chart as an editor writes it in `_data/charts.ts`. Its table, sources and labels come from the records it draws.
 */
export type ChartRecord<FigureId extends string = string> = Common &
  (
    | {
        /** Amounts of one unit, from zero. */
        kind: "bars";
        /** Ids of the figures. */
        figures: FigureId[];
      }
    | {
        /** Targets and plans of one unit, each above what was reported of it. */
        kind: "targets";
        /** The targets, each with its report. */
        targets: TargetRecord<FigureId>[];
      }
    | {
        /** A number out of a total, one cell each. */
        kind: "count";
        /** Id of a figure printed such as "3 of the 9 parks". */
        figure: FigureId;
      }
    | {
        /** The parts of a whole within its outline, with the shares that the source prints. */
        kind: "parts";
        /** Id of the figure of the whole. */
        whole: FigureId;
        /** Ids of its parts; a `sum` in `_data/checks.ts` must prove that they make the whole. */
        parts: FigureId[];
      }
    | {
        /** All events and due dates of the briefing, to scale after the last gap of more than ten years. */
        kind: "timeline";
      }
  );

/** A target of a chart with what was reported of it, resolved. */
export interface ChartTarget {
  readonly target: Figure;
  readonly reported: Figure | null;
}

/** A chart of the briefing, its figures resolved. */
export type Chart = Identified<Common> & { readonly type: "chart" } & (
    | { readonly kind: "bars"; readonly figures: readonly Figure[] }
    | { readonly kind: "targets"; readonly targets: readonly ChartTarget[] }
    | { readonly kind: "count"; readonly figure: Figure }
    | { readonly kind: "parts"; readonly whole: Figure; readonly parts: readonly Figure[] }
    | { readonly kind: "timeline" }
  );

const common = { title: text, note: v.exactOptional(text) };

export const chartShape = v.variant("kind", [
  v.strictObject({
    ...common,
    kind: v.literal("bars"),
    figures: v.pipe(v.array(text), v.minLength(1, "must name one figure at least")),
  }),
  v.strictObject({
    ...common,
    kind: v.literal("targets"),
    targets: v.pipe(
      v.array(v.strictObject({ target: text, reported: v.exactOptional(text) })),
      v.minLength(1, "must name one target at least"),
    ),
  }),
  v.strictObject({ ...common, kind: v.literal("count"), figure: text }),
  v.strictObject({
    ...common,
    kind: v.literal("parts"),
    whole: text,
    parts: v.pipe(v.array(text), v.minLength(2, "must name two parts at least")),
  }),
  v.strictObject({ ...common, kind: v.literal("timeline") }),
]) as unknown as v.GenericSchema<unknown, ChartRecord>;

/** All figures that a chart draws, in its order. */
export function figuresIn(chart: Chart): Figure[] {
  switch (chart.kind) {
    case "bars":
      return [...chart.figures];
    case "targets":
      return chart.targets.flatMap(({ target, reported }) => (reported === null ? [target] : [target, reported]));
    case "count":
      return [chart.figure];
    case "parts":
      return [...chart.parts, chart.whole];
    case "timeline":
      return [];
  }
}

/**
 * The chart as of an edition: bars and targets without later figures, a count or a whole with parts only if all of it
 * is known. Null if nothing is left to draw.
 */
export function chartAsOf<T extends ChartRecord>(chart: T, cameLater: (figure: string) => boolean): T | null {
  switch (chart.kind) {
    case "bars": {
      const figures = chart.figures.filter((id) => !cameLater(id));
      return figures.length === 0 ? null : { ...chart, figures };
    }
    case "targets": {
      const targets = chart.targets
        .filter(({ target }) => !cameLater(target))
        .map(({ target, reported }) =>
          reported === undefined || cameLater(reported) ? { target } : { target, reported },
        );
      return targets.length === 0 ? null : { ...chart, targets };
    }
    case "count":
      return cameLater(chart.figure) ? null : chart;
    case "parts":
      return [chart.whole, ...chart.parts].some(cameLater) ? null : chart;
    case "timeline":
      return chart;
  }
}

/** The chart with its figures resolved. */
export function resolveChart(chart: Identified<ChartRecord>, figureOf: (id: string) => Figure): Chart {
  switch (chart.kind) {
    case "bars":
      return { ...chart, type: "chart", figures: chart.figures.map(figureOf) };
    case "targets": {
      const targets = chart.targets.map(({ target, reported }) => ({
        target: figureOf(target),
        reported: reported === undefined ? null : figureOf(reported),
      }));
      return { ...chart, type: "chart", targets };
    }
    case "count":
      return { ...chart, type: "chart", figure: figureOf(chart.figure) };
    case "parts":
      return { ...chart, type: "chart", whole: figureOf(chart.whole), parts: chart.parts.map(figureOf) };
    case "timeline":
      return { ...chart, type: "chart" };
  }
}
