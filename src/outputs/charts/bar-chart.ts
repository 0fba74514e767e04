// Bars from zero on one scale, declines to its left: actual figures are filled, targets outlined, plans hatched. In a
// series, a gap parts values that cannot be compared.

import { scaleLinear } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import { noSumOf, type Chart } from "../../model/chart.ts";
import {
  breaksIn,
  groupsBySource,
  reportOf,
  subjectsDiffer,
  whenOf,
  type DatePiece,
  type Piece,
  type Report,
} from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import { breakBetween } from "../../model/series.ts";
import type { Source } from "../../model/source.ts";
import { boundArrow, SIDES } from "./bound-arrow.ts";
import { hatching, type ChartGraphic } from "./chart-graphic.ts";
import { dimensionLine } from "./dimension-line.ts";
import { kindNote, numberLines, reportedNote } from "./number-note.ts";
import { bar, BAR, element, em, LINE, line, percent, symbol, textLine, textLines } from "./svg-elements.ts";

/** Space under a row, in em. */
const GAP = 1.1;
/** Distance of text from the line of zero. */
const INDENT = "0.7em";
/** Half the height of a struck plus, in em. */
const PLUS = 0.7;
/** Space at the end of the longest bar for the arrow of a bound, in per cent of the width. */
const ARROW_SPACE = 4;

/** Bars of amounts, or of targets with what was reported of them; figures of different sources are kept apart. */
export function barChart(
  chart: Extract<Chart, { kind: "bars" | "series" | "targets" }>,
  briefing: Briefing,
  id: string,
): ChartGraphic {
  const rows: readonly { figure: Figure; report: Report | null }[] =
    chart.kind === "targets"
      ? chart.targets.map((row) => ({ figure: row.target, report: reportOf(row, briefing) }))
      : chart.figures.map((figure) => ({ figure, report: null }));
  const { locale } = briefing;
  const isSeries = chart.kind === "series";
  const drawn = rows.flatMap(({ figure, report }) =>
    report !== null && "figure" in report ? [figure, report.figure] : [figure],
  );
  const values = drawn.map(({ quantity }) => quantity.value);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ends = [lowest < 0 ? ARROW_SPACE : 0, highest > 0 ? 100 - ARROW_SPACE : 100];
  const scale = scaleLinear([lowest, highest], ends);
  const marks: string[] = [];
  // Where the next mark begins, in em.
  let y = 0.2;
  const addText = (pieces: readonly Piece[]) => {
    marks.push(textLine(pieces, { x: INDENT, y: y + 1 }));
    y += LINE;
  };
  const addWords = (words: string, name?: string) => {
    const { svg, lines } = textLines(words, { x: INDENT, y: y + 1, class: name });
    marks.push(...svg);
    y += lines * LINE;
  };
  // A number with its note, on one line or, where they do not fit, on two; below them the bar.
  const addFigure = (figure: Figure, note: readonly Piece[]) => {
    const { kind, quantity } = figure;
    for (const line of numberLines(figure, note, locale)) addText(line);
    y += 0.45;
    const end = scale(quantity.value);
    marks.push(bar(kind, y, [scale(0), end], kind === "plan" ? `url(#${id}-hatching)` : undefined));
    const side = SIDES[quantity.bound];
    if (side !== null) marks.push(boundArrow(end, y + BAR / 2, side, quantity.value < 0));
    // A line through all rows would cross the words, which start at the left.
    if (lowest < 0) marks.push(zeroLine(scale(0), y - 0.2, y + BAR + 0.2));
    y += BAR + 0.2;
  };
  // The scale: the length from zero to the end of the longest bar, with its number.
  const addDimension = (longest: Figure) => {
    const end = scale(longest.quantity.value);
    marks.push(textLine([{ figure: longest, style: "number" }], { x: percent(end / 2), y: y + 1, anchor: "middle" }));
    y += LINE + 0.3;
    marks.push(...dimensionLine(0, end, y));
    y += GAP;
  };
  // Names the source of the rows that follow, below a hairline if others precede.
  const addHeading = ({ mark, published }: Source) => {
    if (marks.length > head) {
      marks.push(line("chart-hairline", ["0", "100%"], [em(y + 0.3), em(y + 0.3)]));
      y += 0.7;
    }
    const words =
      published === null
        ? [locale.text("chart.source-undated", { mark })]
        : locale.parts<DatePiece>("chart.source-dated", { mark, date: { date: published, locale } });
    marks.push(textLine(words, { y: y + 1, class: "chart-soft" }));
    y += LINE + 0.6;
  };

  // The line of zero ends above a break and begins again below it.
  const addBreak = () => {
    y += 0.2;
    marks.push(line("chart-break", ["0", "100%"], [em(y), em(y)]));
    y += 0.2;
    addWords(locale.text("chart.break"), "chart-soft");
    y += GAP / 2;
  };

  const addStruckPlus = () => {
    y -= GAP / 2;
    marks.push(struckPlus(y + PLUS));
    y += 2 * PLUS + GAP / 2;
  };

  const longest = drawn.find(({ quantity }) => quantity.value === highest);
  const isComparable = lowest === 0 && breaksIn(chart, briefing).length === 0;
  const dimensioned = isComparable && drawn.length > 1 && longest !== undefined;
  if (dimensioned) addDimension(longest);
  const head = marks.length;
  // The values of a series belong together, whichever source prints them.
  const groups = isSeries ? [{ source: null, rows }] : groupsBySource(rows, ({ figure }) => figure);
  for (const { source, rows: own } of groups) {
    if (noSumOf(chart) !== null && marks.length > head) addStruckPlus();
    if (groups.length > 1 && source !== null) addHeading(source);
    let zero = y;
    const endZero = () => {
      if (lowest === 0) marks.push(zeroLine(0, zero, y - GAP + 0.2));
    };
    for (const [index, { figure, report }] of own.entries()) {
      const before = own[index - 1]?.figure;
      if (isSeries && before !== undefined && breakBetween(before, figure, briefing.breaks) !== null) {
        endZero();
        addBreak();
        zero = y;
      }
      if (noSumOf(chart) !== null && index > 0) addStruckPlus();
      if (subjectsDiffer(drawn)) addWords(figure.about.name, "chart-strong");
      if (isSeries) addText(whenOf(figure));
      else addWords(figure.label);
      addFigure(figure, kindNote(figure));
      if (report !== null && "figure" in report) addFigure(report.figure, reportedNote(report.figure));
      else if (report !== null) addWords(report.words, "chart-none");
      y += GAP;
    }
    endZero();
  }
  const measured = dimensioned ? "chart.bars-key-measured" : "chart.bars-key";
  return {
    marks: drawn.some(({ kind }) => kind === "plan") ? [hatching(id), ...marks] : marks,
    height: y - GAP + 0.4,
    reading: locale.text(chart.kind === "targets" ? "chart.targets-reading" : "chart.bars-reading"),
    key: [
      locale.text(lowest === 0 ? measured : "chart.bars-key-declines"),
      ...(drawn.some(({ quantity }) => SIDES[quantity.bound] !== null) ? [locale.text("chart.bounds-key")] : []),
    ],
  };
}

/** A struck-out plus between two amounts that cannot be added up. @param y its middle in em */
function struckPlus(y: number): string {
  return symbol(
    "chart-plus",
    { x: INDENT, y: em(y) },
    element("path", { d: "M0 0H18M9-9V9", "stroke-width": "3" }),
    element("path", { class: "chart-slash", d: "M-3 6L21-6" }),
  );
}

/** The line of zero. @param x in per cent of the width @param from @param to in em */
function zeroLine(x: number, from: number, to: number): string {
  const at = x === 0 ? "0" : percent(x);
  return line("chart-zero", [at, at], [em(from), em(to)]);
}
