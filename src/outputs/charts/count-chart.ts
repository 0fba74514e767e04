// A count out of a whole: one cell for each, the counted ones filled and the others outlined.

import { scaleBand } from "d3-scale";
import type { Locale } from "../../messages/locale.ts";
import type { Chart } from "../../model/chart.ts";
import { dimensionLine } from "./dimension-line.ts";
import type { ChartGraphic } from "./chart-graphic.ts";
import { element, em, LINE, percent, textLine, textLines } from "./svg-elements.ts";

/** Height of a cell, in em. */
const CELL = 2;

/** A row of cells with a dimension line under the counted ones. */
export function countChart({ figure }: Extract<Chart, { kind: "count" }>, locale: Locale): ChartGraphic {
  const { value, of } = figure.quantity;
  const scale = scaleBand<number>()
    .domain([...Array(of ?? value).keys()])
    .range([0, 100])
    .paddingInner(0.25);
  const label = textLines(figure.label, { y: 1 });
  const top = label.lines * LINE + 0.4;
  const cells = scale.domain().map((index) =>
    element("rect", {
      class: index < value ? "bar bar-actual" : "bar bar-rest",
      x: percent(scale(index) ?? 0),
      y: em(top),
      width: percent(scale.bandwidth()),
      height: em(CELL),
    }),
  );
  const end = (scale(value - 1) ?? 0) + scale.bandwidth();
  const y = top + CELL + 0.9;
  const number = textLine(
    [{ figure, style: "number" }],
    value > 0 ? { x: percent(end / 2), y: y + 1.6, anchor: "middle" } : { y: y + 1.6 },
  );
  return {
    marks: [...label.svg, ...cells, ...(value > 0 ? dimensionLine(0, end, y) : []), number],
    height: y + 2.1,
    reading: locale.text("chart.count-reading"),
    key: [locale.text("chart.count-key")],
  };
}
