// The rules for series: values agree with the change that their source prints, and nothing is computed across a break.

import { EDITOR_LANGUAGE } from "../../messages/editor-language.ts";
import type { Interval } from "../arithmetic.ts";
import type { Briefing } from "../briefing.ts";
import { figuresIn } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { groupBy } from "../group-by.ts";
import { firstDay, formatDate } from "../partial-date.ts";
import { breakBetween, compareChange, yearBefore } from "../series.ts";
import { suggestId } from "../suggest-id.ts";
import { hasLeftOut, recordRule, type Finding, type Rule } from "./rule.ts";

const seriesKey = ({ measure, about, kind }: Figure) =>
  measure === undefined || kind !== "actual" ? undefined : `${measure} ${about.id}`;

export const SERIES_RULES: readonly Rule[] = [
  recordRule(
    "change-names-what-changed",
    "A change is checked against the values before and after it, so the record must say what changed, and when.",
    ({ figures }: Briefing) => figures.values(),
    ({ changeOf, prices, period, quantity: { unit } }, { figures }) => {
      if (changeOf === undefined) return prices === undefined ? null : { field: "prices", ...CHANGE_OF_NOTHING };
      const now = figures.get(changeOf);
      if (now === undefined) return null;
      if (now.period === undefined || now.period !== period)
        return {
          field: "changeOf",
          message: `the change is for ${when(period)}, but "${changeOf}" is for ${when(now.period)}.`,
          suggestion: "the figure for the same period, to which the change led.",
        };
      if (now.measure === undefined)
        return {
          field: "changeOf",
          message: `"${changeOf}" names no measure, so its value a year earlier cannot be found.`,
          suggestion: `measure: "…" in "${changeOf}" and in the figures of the same measure.`,
        };
      const fitting = now.quantity.unit === "%" ? ["pp"] : ["%", now.quantity.unit];
      if (fitting.includes(unit)) return null;
      return {
        field: "changeOf",
        message: `a figure in ${now.quantity.unit} cannot change by a number in ${unit}.`,
        suggestion: "the figure that the source says grew or fell by this much.",
      };
    },
  ),
  {
    name: "values-agree-with-their-change",
    why: "Two values that contradict the growth printed beside them were not counted alike and do not form a series.",
    check(briefing, problems) {
      // A break that was left out may be the one between them.
      if (hasLeftOut(briefing.leftOut, "break")) return;
      const series = groupBy(briefing.figures.values(), seriesKey);
      for (const change of briefing.figures.values()) {
        const now = change.changeOf === undefined ? undefined : briefing.figures.get(change.changeOf);
        if (now?.period === undefined || change.period !== now.period) continue;
        const last = yearBefore(now.period);
        for (const before of series.get(seriesKey(now) ?? "") ?? []) {
          if (before.period !== last || breakBetween(before, now, briefing.breaks) !== null) continue;
          const compared = compareChange(change, before, now);
          if (compared === null || compared.agrees) continue;
          const unit = change.quantity.unit === "%" ? "%" : ` ${change.quantity.unit}`;
          const years = `between: ["${last}", "${now.period}"], measures: ["${now.measure}"]`;
          problems.add({
            file: now.file,
            record: `${now.id} · measure`,
            message:
              `“${before.printed}” ("${before.id}") and “${now.printed}” differ by ` +
              `${rangeOf(compared.implied)}${unit}, but “${change.printed}” ("${change.id}") is printed as the change.`,
            suggestion:
              `figures that agree; or, if they were not counted in the same way, a record in _data/breaks.ts: ` +
              `about: "${now.about.id}", ${years}, reason: "…"`,
          });
        }
      }
    },
  },
  recordRule(
    "break-parts-a-series",
    "A break must lie between two periods of measures in the briefing, or it has no effect.",
    ({ breaks }: Briefing) => breaks,
    ({ about, measures, between: [before, after] }, briefing) => {
      const series = groupBy(briefing.figures.values(), (figure) =>
        figure.about.id === about.id ? figure.measure : undefined,
      );
      const findings: Finding[] = [];
      if (firstDay(before) >= firstDay(after))
        findings.push({
          field: "between",
          message: `${formatDate(before, EDITOR_LANGUAGE)} is not before ${formatDate(after, EDITOR_LANGUAGE)}.`,
          suggestion: "the earlier period first.",
        });
      // A figure that was left out may be one of them.
      for (const measure of hasLeftOut(briefing.leftOut, "figure") ? [] : measures) {
        const figures = series.get(measure);
        if (figures === undefined)
          findings.push({
            field: "measures",
            message: `no figure of "${about.id}" has the measure "${measure}".`,
            suggestion: suggestId(measure, [...series.keys()]),
          });
        else if (![before, after].every((period) => figures.some((figure) => figure.period === period)))
          findings.push({
            field: "between",
            message: `"${measure}" does not have values for both ${formatDate(before, EDITOR_LANGUAGE)} and ${formatDate(after, EDITOR_LANGUAGE)}.`,
            suggestion: "the period of the last figure before the break, and that of the first after it.",
          });
      }
      return findings;
    },
  ),
  acrossRule(
    "nothing-is-computed-across-a-break",
    "A growth, a share or a sum across a break would measure the change of method.",
    ({ derived }) => derived.values(),
    ({ of }) => of,
    "figures from one side of the break.",
    { field: "of" },
  ),
  acrossRule(
    "nothing-is-checked-across-a-break",
    "Values on either side of a break need not agree, so a check of them proves nothing.",
    ({ checks }) => checks,
    ({ left, right }) => [...left, ...right],
    "figures from one side of the break.",
  ),
  acrossRule(
    "nothing-is-ranked-across-a-break",
    "A ranking says which of two values to follow, but on either side of a break both stand.",
    ({ rankings }) => rankings,
    ({ figures }) => figures,
    "figures of one period.",
    { field: "figures" },
  ),
  acrossRule(
    "chart-shows-its-breaks",
    "Bars on one scale invite comparison, and values on either side of a break cannot be compared.",
    ({ charts }) => charts.values(),
    (chart) => (chart.kind === "series" ? [] : figuresIn(chart)),
    'a chart of kind "series", which draws the break.',
  ),
  recordRule(
    "series-has-one-measure",
    "A series follows one measure over time, so all its figures have the same measure, subject and kind.",
    ({ charts }: Briefing) => charts.values(),
    (chart) => {
      if (chart.kind !== "series") return null;
      const [first, ...others] = chart.figures;
      const suggestion = "actual figures of one measure and one subject, each with a period.";
      if (first === undefined) return null;
      const lost = chart.figures.find((figure) => figure.period === undefined || seriesKey(figure) === undefined);
      if (lost !== undefined) {
        const lack = lost.kind !== "actual" ? `is a ${lost.kind}` : `has no ${lost.period ? "measure" : "period"}`;
        return { field: "figures", message: `"${lost.id}" ${lack}.`, suggestion };
      }
      const stranger = others.find((figure) => seriesKey(figure) !== seriesKey(first));
      if (stranger !== undefined)
        return {
          field: "figures",
          message: `"${stranger.id}" has another measure or subject than "${first.id}".`,
          suggestion,
        };
      const late = others.findIndex(
        ({ period = "" }, index) => firstDay(period) < firstDay(chart.figures[index]?.period ?? ""),
      );
      if (late < 0) return null;
      return {
        field: "figures",
        message: `"${others[late]?.id}" is earlier than the figure before it.`,
        suggestion: "the earliest figure first.",
      };
    },
  ),
];

const CHANGE_OF_NOTHING = {
  message: "prices belong to a change, but the figure does not say what changed.",
  suggestion: "changeOf: the id of the figure that changed; or remove prices.",
};

/** A rule that no two figures of a record lie on two sides of a break. */
function acrossRule<T extends { readonly id: string; readonly file: string }>(
  name: string,
  why: string,
  records: (briefing: Briefing) => Iterable<T>,
  figuresOf: (record: T) => readonly Figure[],
  suggestion: string,
  field: Pick<Finding, "field"> = {},
): Rule {
  return recordRule(name, why, records, (record, { breaks }) => {
    const figures = breaks.length === 0 ? [] : figuresOf(record);
    for (const [index, one] of figures.entries())
      for (const other of figures.slice(index + 1)) {
        const found = breakBetween(one, other, breaks);
        if (found === null) continue;
        const message = `"${one.id}" and "${other.id}" lie on either side of the break "${found.id}".`;
        return { ...field, message, suggestion };
      }
    return null;
  });
}

function when(period: string | undefined): string {
  return period === undefined ? "no period" : formatDate(period, EDITOR_LANGUAGE);
}

/** An interval to one decimal place: "10.4", "-9.6 to -9.3". */
function rangeOf({ low, high }: Interval): string {
  const [first, last] = [low, high].map((end) => (Number.isFinite(end) ? String(Number(end.toFixed(1))) : "more"));
  return first === last ? `${first}` : `${first} to ${last}`;
}
