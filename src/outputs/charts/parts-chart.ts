// The parts of a whole: each fills an outline of the whole, under a dimension line that spans the whole.

import { scaleLinear } from "d3-scale";
import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import { shareOf, whenOf, type Piece } from "../../model/chart-labels.ts";
import { dimensionLine } from "./dimension-line.ts";
import type { ChartGraphic } from "./chart-graphic.ts";
import { noted } from "./number-note.ts";
import { bar, BAR, element, em, LINE, textLine, textLines } from "./svg-elements.ts";

/** Space under a bar, in em. */
const GAP = 1;

/** Each part as a bar from zero, with its number and the share that the source prints. */
export function partsChart({ whole, parts }: Extract<Chart, { kind: "parts" }>, briefing: Briefing): ChartGraphic {
  const { locale } = briefing;
  const scale = scaleLinear([0, whole.quantity.value], [0, 100]);
  const name = textLines(whole.label, { y: 1 });
  let y = name.lines * LINE;
  const marks = [...name.svg, textLine(noted(whole, whenOf(whole), locale), { y: y + 1 })];
  y += LINE + 0.6;
  marks.push(...dimensionLine(0, 100, y));
  y += 1.2;
  for (const part of parts) {
    const label = textLines(part.label, { y: y + 1 });
    y += label.lines * LINE;
    const share = shareOf(part, whole, briefing);
    const note: Piece[] = share === null ? [] : [{ figure: share, style: "number" }];
    marks.push(...label.svg, textLine(noted(part, note, locale), { y: y + 1 }));
    y += LINE + 0.45;
    marks.push(
      element("rect", { class: "chart-whole", x: "0", y: em(y), width: "100%", height: em(BAR) }),
      bar(part.kind, y, [0, scale(part.quantity.value)]),
    );
    y += BAR + GAP;
  }
  return {
    marks,
    height: y - GAP + 0.2,
    reading: locale.text("chart.parts-reading"),
    key: [locale.text("chart.parts-key")],
  };
}
