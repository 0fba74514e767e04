// What a chart asks of its figures: one entry a rule, each with its reason.

import type { Briefing } from "../briefing.ts";
import { figuresIn, type Chart } from "../chart.ts";
import { nounOf } from "../derived.ts";
import type { Figure } from "../figure.ts";
import type { Problem, Problems } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Nobody counts more squares than these. */
const MOST_COUNTED = 100;

export const CHART_RULES: readonly Rule[] = [
  rule(
    "chart-shows-nothing-kept-apart",
    "A figure that is kept apart is doubted: drawn beside others, it would pass for one of them.",
    (chart) =>
      figuresIn(chart).flatMap(({ id, apart, caveat }) =>
        apart === true
          ? {
              record: id,
              message: `"${id}" is kept apart from every chart: ${caveat ?? "it does not say why."}`,
              suggestion: "the figures that may be drawn, without this one.",
            }
          : [],
      ),
  ),
  rule("chart-names-a-figure-once", "A figure that is drawn twice looks like two amounts.", (chart) => {
    const ids = figuresIn(chart).map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((id) => ({
      record: id,
      message: `"${id}" is named twice.`,
      suggestion: "each figure once.",
    }));
  }),
  rule("chart-has-one-scale", "Bars of different units on one scale compare what cannot be compared.", (chart) => {
    if (chart.kind === "count" || chart.kind === "timeline") return [];
    const figures = figuresIn(chart);
    const measures = new Map(figures.map((figure) => [measureOf(figure), figure.id]));
    if (measures.size < 2) return [];
    return {
      message: `its figures are in different units: ${[...measures].map(([measure, id]) => `"${id}" in ${measure}`).join(", ")}.`,
      suggestion: "figures of one unit, and another chart for the others.",
    };
  }),
  rule(
    "chart-starts-at-zero",
    "A bar is as long as its number: there is none for a range, a part of something, or less than nothing.",
    (chart) => {
      if (chart.kind === "count" || chart.kind === "timeline") return [];
      return figuresIn(chart).flatMap(({ id, printed, quantity }) => {
        const message =
          quantity.upper !== null
            ? "is a range"
            : quantity.of !== null
              ? "is a part of another number"
              : quantity.value <= 0
                ? "is not above zero"
                : null;
        return message === null
          ? []
          : {
              record: id,
              message: `"${id}" ${message} (“${printed}”), and a bar cannot show that.`,
              suggestion: "a figure that is one amount above zero.",
            };
      });
    },
  ),
  rule(
    "chart-of-targets-tells-them-from-reports",
    "A target that is drawn as a report, or the other way round, is the error that this briefing is made to prevent.",
    (chart) =>
      chart.kind !== "targets"
        ? []
        : chart.targets.flatMap(({ target, reported }) => [
            ...(target.kind === "actual"
              ? [
                  {
                    record: target.id,
                    message: `"${target.id}" is an actual figure, and stands as a target.`,
                    suggestion: 'a figure of kind "target" or "plan", or a chart of kind "bars".',
                  },
                ]
              : []),
            ...(reported !== null && reported.kind !== "actual"
              ? [
                  {
                    record: reported.id,
                    message: `"${reported.id}" is a ${reported.kind}, and stands as what was reported.`,
                    suggestion: "an actual figure, or nothing: then the chart says that nothing was reported.",
                  },
                ]
              : []),
          ]),
  ),
  rule(
    "chart-of-targets-knows-their-promises",
    "What was reported of a target stands with the promise that it measures.",
    (chart, { commitments }) =>
      chart.kind !== "targets"
        ? []
        : chart.targets.flatMap(({ target: { id } }) =>
            [...commitments.values()].some(({ figures }) => figures.some((figure) => figure.id === id))
              ? []
              : {
                  record: id,
                  message: `no promise is measured by "${id}", so it is not known what was reported of it.`,
                  suggestion: `a record in _data/commitments.ts with figures: ["${id}"].`,
                },
          ),
  ),
  rule(
    "chart-of-a-count-can-be-counted",
    "Each of the things counted is drawn, so there are so many and no more.",
    (chart) => {
      if (chart.kind !== "count") return [];
      const { id, printed, quantity } = chart.figure;
      const { value, of, unit, bound } = quantity;
      const fits =
        unit === "count" &&
        of !== null &&
        of <= MOST_COUNTED &&
        bound === "exact" &&
        [value, of].every(Number.isInteger) &&
        value >= 0 &&
        value <= of;
      return fits
        ? []
        : {
            record: id,
            message: `"${id}" (“${printed}”) does not count some out of at most ${MOST_COUNTED}.`,
            suggestion: "a figure such as “3 of the 9 parks”, without a bound.",
          };
    },
  ),
  rule(
    "chart-of-parts-adds-up",
    "Parts are drawn as shares of a whole only where a check proves that they make it.",
    (chart, { checks }) => {
      if (chart.kind !== "parts") return [];
      const { parts, whole } = chart;
      const bounded = [...parts, whole].filter(({ quantity }) => quantity.bound !== "exact");
      if (bounded.length > 0)
        return bounded.map(({ id, quantity }) => ({
          record: id,
          message: `"${id}" is a bound ("${quantity.bound}"), so its share is not known.`,
          suggestion: 'figures without a bound, or a chart of kind "bars".',
        }));
      const proven = checks.some(
        (check) =>
          check.rule === "sum" &&
          check.holds &&
          check.whole === whole.id &&
          check.parts.length === parts.length &&
          parts.every(({ id }) => check.parts.includes(id)),
      );
      if (proven) return [];
      const ids = parts.map(({ id }) => `"${id}"`).join(", ");
      return {
        record: "parts",
        message: `no check says that its parts make "${whole.id}".`,
        suggestion: `all parts of it, and a record in _data/checks.ts: rule: "sum", parts: [${ids}], whole: "${whole.id}".`,
      };
    },
  ),
];

/** What is wrong with a chart: the figure or field, the reason, and what to write. */
type Finding = Partial<Pick<Problem, "record">> & Pick<Problem, "message" | "suggestion">;

/** A rule that every chart of the briefing keeps by itself. */
function rule(
  name: string,
  why: string,
  find: (chart: Chart, briefing: Briefing) => Finding | readonly Finding[],
): Rule {
  const check = (briefing: Briefing, problems: Problems) => {
    for (const chart of briefing.charts.values()) {
      for (const { record, message, suggestion } of [find(chart, briefing)].flat()) {
        problems.add({
          file: chart.file,
          record: record === undefined ? chart.id : `${chart.id} · ${record}`,
          message,
          suggestion,
        });
      }
    }
  };
  return { name, why, check };
}

/** What the numbers of one scale share: the unit, or what is counted, and what they are given for. */
function measureOf({ quantity: { unit, counted, per } }: Figure): string {
  const measure = unit === "count" ? (nounOf(counted) ?? "things not named") : unit;
  return per === null ? measure : `${measure} per ${per}`;
}
