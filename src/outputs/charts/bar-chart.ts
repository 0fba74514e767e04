// Bars from zero on one scale: what was is filled, what is aimed at is outlined, what is planned is hatched.

import { scaleLinear } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import { groupsBySource, reportOf, subjectsDiffer, whenOf, type Piece, type Report } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bound } from "../../grammar/quantity.ts";
import type { Source } from "../../model/source.ts";
import { hatching, type ChartGraphic } from "./chart-graphic.ts";
import { element, em, fits, LINE, percent, textLine, textLines } from "./svg-elements.ts";

/** Thickness of a bar, the room under a row, and the room that words leave to the line of zero, in em. */
const BAR = 0.9;
const GAP = 1.1;
const INDENT = "0.7em";
/** The longest bar leaves room for the arrow of a bound, in per cent of the width. */
const LONGEST = 96;

/** On which side of the printed number the true one lies. */
const SIDE: Record<Bound, "on" | "back" | "either" | null> = {
  exact: null,
  about: "either",
  over: "on",
  "at-least": "on",
  nearly: "back",
  under: "back",
  "at-most": "back",
};

/** A bar with what is said above it, and below it of a target. */
interface Row {
  readonly figure: Figure;
  readonly report: Report | null;
}

/** Bars of amounts, or of targets against what was reported of them; what different sources say stands apart. */
export function barChart(
  chart: Extract<Chart, { kind: "bars" | "targets" }>,
  briefing: Briefing,
  id: string,
): ChartGraphic {
  const rows =
    chart.kind === "bars"
      ? chart.figures.map((figure): Row => ({ figure, report: null }))
      : chart.targets.map((row): Row => ({ figure: row.target, report: reportOf(row, briefing) }));
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
  return {
    marks: drawn.some(({ kind }) => kind === "plan") ? [hatching(id), ...bars.marks] : bars.marks,
    height: bars.y - GAP + 0.4,
    reading: `Bars from zero, all on one scale, each with its words above it. ${chart.kind === "targets" ? "Below each target stands what was reported of it. " : ""}The table gives the same numbers.`,
    key: [
      "All bars start at zero, at the left, and share one scale.",
      ...(drawn.some(({ quantity }) => SIDE[quantity.bound] !== null)
        ? ["An arrow at the end of a bar says that the source gives a bound: the true length lies on the arrow's side."]
        : []),
    ],
  };
}

/** Draws from the top down. */
class Bars {
  readonly marks: string[] = [];
  /** Where the next mark begins, in em from the top. */
  y = 0.2;
  readonly #scale: (value: number) => number;
  readonly #id: string;
  /** Where the line of zero of the rows begins that share one. */
  #zero: number | null = null;

  constructor(scale: (value: number) => number, id: string) {
    this.#scale = scale;
    this.#id = id;
  }

  /** The source of the rows that follow, set off from the rows before it by a hairline. */
  heading({ mark, published }: Source): void {
    if (this.marks.length > 0) {
      this.marks.push(
        element("line", { class: "chart-hairline", x1: "0", x2: "100%", y1: em(this.y + 0.3), y2: em(this.y + 0.3) }),
      );
      this.y += 0.7;
    }
    this.marks.push(
      textLine([`Source ${mark}, `, published === null ? "no date of publication" : { date: published }], {
        y: this.y + 1,
        class: "chart-soft",
      }),
    );
    this.y += LINE + 0.6;
  }

  row(figure: Figure, report: Report | null, withSubject: boolean): void {
    this.#zero ??= this.y;
    if (withSubject) this.#words(figure.about.name, "chart-strong");
    this.#words(figure.label);
    const { kind } = figure;
    this.#pieces([{ figure, style: "number" }], kind === "actual" ? [] : [`, ${kind}, `, ...whenOf(figure)]);
    this.#bar(figure);
    if (report !== null) {
      if ("figure" in report) {
        this.#pieces([{ figure: report.figure, style: "number" }], [", reported, ", ...whenOf(report.figure)]);
        this.#bar(report.figure);
      } else this.#words(report.words, "chart-none");
    }
    this.y += GAP;
  }

  /** Draws the line of zero along the rows since the last one. */
  endGroup(): void {
    this.marks.push(
      element("line", {
        class: "chart-zero",
        x1: "0",
        x2: "0",
        y1: em(this.#zero ?? this.y),
        y2: em(this.y - GAP + 0.2),
      }),
    );
    this.#zero = null;
  }

  #bar({ kind, quantity }: Figure): void {
    this.y += 0.45;
    const width = this.#scale(quantity.value);
    this.marks.push(
      element("rect", {
        class: `bar bar-${kind}`,
        x: "0",
        y: em(this.y),
        width: percent(width),
        height: em(BAR),
        fill: kind === "plan" ? `url(#${this.#id}-hatching)` : undefined,
      }),
    );
    const side = SIDE[quantity.bound];
    if (side !== null) this.marks.push(arrow(width, this.y + BAR / 2, side));
    this.y += BAR + 0.2;
  }

  #words(words: string, name?: string): void {
    const { svg, lines } = textLines(words, {
      x: INDENT,
      y: this.y + 1,
      ...(name === undefined ? {} : { class: name }),
    });
    this.marks.push(...svg);
    this.y += lines * LINE;
  }

  /** A number and what is said of it: in one line, or in two where they do not fit. */
  #pieces(number: Piece[], more: Piece[]): void {
    const [first, ...rest] = more;
    if (fits([...number, ...more]) || typeof first !== "string") return this.#text([...number, ...more]);
    this.#text(number);
    this.#text([first.replace(/^, /, ""), ...rest]);
  }

  #text(pieces: Piece[]): void {
    this.marks.push(textLine(pieces, { x: INDENT, y: this.y + 1 }));
    this.y += LINE;
  }
}

/** The open end of a bar whose number is a bound: it points to where the true number lies. */
function arrow(x: number, y: number, side: "on" | "back" | "either"): string {
  const paths = { on: "M5-5l5 5-5 5", back: "M10-5l-5 5 5 5", either: "M9-5l-5 5 5 5M13-5l5 5-5 5" };
  return element(
    "svg",
    { class: "chart-arrow", x: percent(x), y: em(y), width: "1", height: "1" },
    element("path", { d: paths[side] }),
  );
}
