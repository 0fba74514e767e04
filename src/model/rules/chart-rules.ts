// The rules for charts: what each kind of chart requires of its figures.

import { squareMetresOf } from "../area.ts";
import type { Briefing } from "../briefing.ts";
import { figuresIn, type Chart } from "../chart.ts";
import { nounOf } from "../derived.ts";
import type { Figure } from "../figure.ts";
import { hasLeftOut, recordRule, type Finding, type Rule } from "./rule.ts";

/** More squares than this cannot be counted at a glance. */
const MAX_COUNTED = 100;
/** What each kind of chart draws a figure as; a bar may lie below zero. */
const SHAPES: Partial<Record<Chart["kind"], string>> = {
  bars: "bar",
  series: "bar",
  targets: "bar",
  parts: "share",
  areas: "square",
};

export const CHART_RULES: readonly Rule[] = [
  chartRule(
    "chart-shows-nothing-kept-apart",
    "A figure kept apart is in doubt: drawn beside others, it would look like one of them.",
    (chart) =>
      figuresIn(chart)
        .filter(({ apart }) => apart === true)
        .map(({ id, caveat }) => ({
          field: id,
          message: `"${id}" is kept apart from every chart: ${caveat ?? "it does not say why."}`,
          suggestion: "the other figures, without this one.",
        })),
  ),
  chartRule("chart-names-a-figure-once", "A figure drawn twice looks like two amounts.", (chart) => {
    const ids = figuresIn(chart).map(({ id }) => id);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
    return [...repeated].map((id) => ({
      field: id,
      message: `"${id}" is named twice.`,
      suggestion: "each figure once.",
    }));
  }),
  chartRule(
    "chart-has-one-scale",
    "Bars on one scale invite comparison, and different units cannot be compared.",
    (chart) => {
      // Areas are drawn in one unit, whichever their sources print.
      if (chart.kind === "areas") return null;
      const measures = new Map(barsOf(chart).map((figure) => [measureOf(figure), figure.id]));
      if (measures.size < 2) return null;
      const units = [...measures].map(([measure, id]) => `"${id}" in ${measure}`).join(", ");
      return {
        message: `its figures are in different units: ${units}.`,
        suggestion: "figures of one unit, and another chart for the others.",
      };
    },
  ),
  chartRule(
    "chart-starts-at-zero",
    "A bar is as long as its number, so it cannot show a range, a part of a whole, or zero; a share is above zero.",
    (chart) =>
      barsOf(chart).flatMap(({ id, printed, quantity: { upper, of, value } }) => {
        const shape = SHAPES[chart.kind];
        const drawable = shape === "bar" ? value !== 0 : value > 0;
        if (upper === null && of === null && drawable) return [];
        const reason =
          upper !== null
            ? "is a range"
            : of !== null
              ? "is a part of another number"
              : `is ${value === 0 ? "zero" : "below zero"}`;
        return {
          field: id,
          message: `"${id}" ${reason} (“${printed}”), and a ${shape} cannot show that.`,
          suggestion: `a figure that is a single amount${shape === "bar" ? " other than zero" : " above zero"}.`,
        };
      }),
  ),
  chartRule("chart-of-areas-shows-areas", "A square has an area, so it can stand only for an area.", (chart) =>
    chart.kind === "areas"
      ? chart.figures
          .filter(({ quantity }) => squareMetresOf(quantity) === null)
          .map(({ id, printed }) => ({
            field: id,
            message: `"${id}" (“${printed}”) is not an area.`,
            suggestion: 'figures that are areas, or a chart of kind "bars".',
          }))
      : null,
  ),
  chartRule(
    "chart-of-targets-tells-them-from-reports",
    "A target drawn as a report, or a report as a target, is the error that this briefing exists to prevent.",
    (chart) =>
      targetsOf(chart).flatMap(({ target, reported }) => {
        const findings: Finding[] = [];
        if (target.kind === "actual")
          findings.push({
            field: target.id,
            message: `"${target.id}" is an actual figure but is used as a target.`,
            suggestion: 'a figure of kind "target" or "plan", or a chart of kind "bars".',
          });
        if (reported !== undefined && reported.kind !== "actual")
          findings.push({
            field: reported.id,
            message: `"${reported.id}" is a ${reported.kind} but is used as a reported figure.`,
            suggestion: "an actual figure, or none: the chart then says that nothing was reported.",
          });
        return findings;
      }),
  ),
  chartRule(
    "chart-of-targets-knows-their-commitments",
    "A reported figure is shown with the commitment that its target measures.",
    (chart, { commitments, leftOut }) => {
      if (hasLeftOut(leftOut, "commitment")) return null;
      const measured = new Set([...commitments.values()].flatMap(({ figures }) => figures.map(({ id }) => id)));
      return targetsOf(chart)
        .filter(({ target }) => !measured.has(target.id))
        .map(({ target: { id } }) => ({
          field: id,
          message: `no commitment is measured by "${id}", so what has been reported is not known.`,
          suggestion: `a record in _data/commitments.ts with figures: ["${id}"].`,
        }));
    },
  ),
  chartRule("chart-of-a-count-can-be-counted", "A chart of a count draws each thing counted, once.", (chart) => {
    if (chart.kind !== "count") return null;
    const { id, printed, quantity } = chart.figure;
    const { value, of, unit, bound } = quantity;
    const whole = of !== null && [value, of].every(Number.isInteger) && value >= 0 && value <= of && of <= MAX_COUNTED;
    if (unit === "count" && bound === "exact" && whole) return null;
    return {
      field: id,
      message: `"${id}" (“${printed}”) is not a count out of a total of at most ${MAX_COUNTED}.`,
      suggestion: "a figure such as “3 of the 9 parks”, without a bound.",
    };
  }),
  chartRule(
    "chart-of-parts-adds-up",
    "Parts are drawn as shares of a whole only if a check proves that they add up to it.",
    (chart, { checks, leftOut }) => {
      if (chart.kind !== "parts" || hasLeftOut(leftOut, "check")) return null;
      const { parts, whole } = chart;
      const bounded = [...parts, whole].filter(({ quantity }) => quantity.bound !== "exact");
      if (bounded.length > 0)
        return bounded.map(({ id, quantity }) => ({
          field: id,
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
      if (proven) return null;
      const ids = parts.map(({ id }) => `"${id}"`).join(", ");
      const record = `rule: "sum", parts: [${ids}], whole: "${whole.id}"`;
      return {
        field: "parts",
        message: `no check proves that its parts add up to "${whole.id}".`,
        suggestion: `all parts of it, and a record in _data/checks.ts: ${record}.`,
      };
    },
  ),
];

function chartRule(name: string, why: string, find: Parameters<typeof recordRule<Chart>>[3]): Rule {
  return recordRule(name, why, ({ charts }: Briefing) => charts.values(), find);
}

/** The figures that a chart draws as bars on one scale. */
function barsOf(chart: Chart): Figure[] {
  return chart.kind === "count" ? [] : figuresIn(chart);
}

function targetsOf(chart: Chart) {
  return chart.kind === "targets" ? chart.targets : [];
}

/** What the numbers of one scale share: the unit or the things counted, and what a rate is given per. */
function measureOf({ quantity: { unit, counted, per } }: Figure): string {
  const measure = unit === "count" ? (nounOf(counted) ?? "things not named") : unit;
  return per === null ? measure : `${measure} per ${per}`;
}
