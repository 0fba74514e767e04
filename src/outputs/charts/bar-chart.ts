// Bars from zero on one scale: actual figures are filled, targets outlined, plans hatched.

import { scaleLinear } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import { groupsBySource, reportOf, subjectsDiffer, whenOf, type Piece, type Report } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bound } from "../../grammar/quantity.ts";
import type { Source } from "../../model/source.ts";
import { hatching, type ChartGraphic } from "./chart-graphic.ts";
import { bar, BAR, element, em, fits, LINE, line, percent, symbol, textLine, textLines } from "./svg-elements.ts";

/** Space under a row, in em. */
const GAP = 1.1;
/** Distance of text from the line of zero. */
const INDENT = "0.7em";
/** Length of the longest bar in per cent of the width; the rest is for the arrow of a bound. */
const LONGEST = 96;

/** The arrow of each bound: on which side of the printed number the true one lies. */
const ARROWS: Record<Bound, "right" | "left" | "both" | null> = {
  exact: null,
  about: "both",
  over: "right",
  "at-least": "right",
  nearly: "left",
  under: "left",
  "at-most": "left",
};

/** Bars of amounts, or of targets with what was reported of them; figures of different sources are kept apart. */
export function barChart(
  chart: Extract<Chart, { kind: "bars" | "targets" }>,
  briefing: Briefing,
  id: string,
): ChartGraphic {
  const rows: readonly { figure: Figure; report: Report | null }[] =
    chart.kind === "bars"
      ? chart.figures.map((figure) => ({ figure, report: null }))
      : chart.targets.map((row) => ({ figure: row.target, report: reportOf(row, briefing) }));
  const drawn = rows.flatMap(({ figure, report }) =>
    report !== null && "figure" in report ? [figure, report.figure] : [figure],
  );
  const scale = scaleLinear([0, Math.max(...drawn.map(({ quantity }) => quantity.value))], [0, LONGEST]);
  const bars = new Bars(scale, id);
  const groups = groupsBySource(rows, ({ figure }) => figure);
  for (const { source, rows: own } of groups) {
    if (groups.length > 1) bars.heading(source);
    for (const { figure, report } of own) bars.row(figure, report, subjectsDiffer(drawn));
    bars.endGroup();
  }
  const reports = chart.kind === "targets" ? "Below each target stands what was reported of it. " : "";
  return {
    marks: drawn.some(({ kind }) => kind === "plan") ? [hatching(id), ...bars.marks] : bars.marks,
    height: bars.y - GAP + 0.4,
    reading:
      `Bars from zero, all on one scale, each with its words above it. ${reports}` +
      "The table gives the same numbers.",
    key: [
      "All bars start at zero, at the left, and share one scale.",
      ...(drawn.some(({ quantity }) => ARROWS[quantity.bound] !== null)
        ? ["An arrow at the end of a bar says that the source gives a bound: the true length lies on the arrow's side."]
        : []),
    ],
  };
}

class Bars {
  readonly marks: string[] = [];
  /** Top of the next mark, in em. */
  y = 0.2;
  readonly #scale: (value: number) => number;
  readonly #id: string;
  /** Top of the current group's line of zero, in em. */
  #zero: number | null = null;

  constructor(scale: (value: number) => number, id: string) {
    this.#scale = scale;
    this.#id = id;
  }

  /** Names the source of the rows that follow, below a hairline if others precede. */
  heading({ mark, published }: Source): void {
    if (this.marks.length > 0) {
      this.marks.push(line("chart-hairline", ["0", "100%"], [em(this.y + 0.3), em(this.y + 0.3)]));
      this.y += 0.7;
    }
    const date = published === null ? "no date of publication" : { date: published };
    this.marks.push(textLine([`Source ${mark}, `, date], { y: this.y + 1, class: "chart-soft" }));
    this.y += LINE + 0.6;
  }

  row(figure: Figure, report: Report | null, withSubject: boolean): void {
    this.#zero ??= this.y;
    if (withSubject) this.#words(figure.about.name, "chart-strong");
    this.#words(figure.label);
    const { kind } = figure;
    this.#number(figure, kind === "actual" ? [] : [`, ${kind}, `, ...whenOf(figure)]);
    this.#bar(figure);
    if (report !== null && "figure" in report) {
      this.#number(report.figure, [", reported, ", ...whenOf(report.figure)]);
      this.#bar(report.figure);
    } else if (report !== null) this.#words(report.words, "chart-none");
    this.y += GAP;
  }

  /** Draws the line of zero along the rows of the group. */
  endGroup(): void {
    this.marks.push(line("chart-zero", ["0", "0"], [em(this.#zero ?? this.y), em(this.y - GAP + 0.2)]));
    this.#zero = null;
  }

  #bar({ kind, quantity }: Figure): void {
    this.y += 0.45;
    const width = this.#scale(quantity.value);
    this.marks.push(bar(kind, this.y, width, kind === "plan" ? `url(#${this.#id}-hatching)` : undefined));
    const direction = ARROWS[quantity.bound];
    if (direction !== null) this.marks.push(arrow(width, this.y + BAR / 2, direction));
    this.y += BAR + 0.2;
  }

  #words(words: string, name?: string): void {
    const { svg, lines } = textLines(words, { x: INDENT, y: this.y + 1, class: name });
    this.marks.push(...svg);
    this.y += lines * LINE;
  }

  /** A number with its note, on one line or, where they do not fit, on two. */
  #number(figure: Figure, note: Piece[]): void {
    const number: Piece = { figure, style: "number" };
    const [first, ...rest] = note;
    if (fits([number, ...note]) || typeof first !== "string") return this.#text([number, ...note]);
    this.#text([number]);
    this.#text([first.replace(/^, /, ""), ...rest]);
  }

  #text(pieces: Piece[]): void {
    this.marks.push(textLine(pieces, { x: INDENT, y: this.y + 1 }));
    this.y += LINE;
  }
}

/** The arrow at the end of a bar whose number is a bound; it points to where the true number lies. */
function arrow(x: number, y: number, direction: "right" | "left" | "both"): string {
  const paths = { right: "M5-5l5 5-5 5", left: "M10-5l-5 5 5 5", both: "M9-5l-5 5 5 5M13-5l5 5-5 5" };
  return symbol("chart-arrow", { x: percent(x), y: em(y) }, element("path", { d: paths[direction] }));
}
