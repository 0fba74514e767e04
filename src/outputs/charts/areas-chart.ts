// Areas as squares on one scale: the side of each is the square root of its number, so that the squares are in proportion.

import { scaleSqrt } from "d3-scale";
import type { Locale } from "../../messages/locale.ts";
import { squareMetresOf } from "../../model/area.ts";
import type { Chart } from "../../model/chart.ts";
import { subjectsDiffer, whenOf, type Piece } from "../../model/chart-labels.ts";
import { hatching, type ChartGraphic } from "./chart-graphic.ts";
import { kindNote, numberLines } from "./number-note.ts";
import { element, em, LINE, textLine, textLines } from "./svg-elements.ts";

/** Side of the largest square, in em: it fits the narrowest chart, on a phone. */
const LARGEST = 13;
/** Space under a square, in em. */
const GAP = 1.1;

/** Where words and squares begin: some letters reach out to the left of their place. */
const EDGE = "0.1em";

/** A square for each area, below its name and its number. */
export function areasChart({ figures }: Extract<Chart, { kind: "areas" }>, locale: Locale, id: string): ChartGraphic {
  const areas = new Map(figures.map((figure) => [figure, squareMetresOf(figure.quantity) ?? 0]));
  const side = scaleSqrt([0, Math.max(...areas.values())], [0, LARGEST]);
  const marks: string[] = [];
  let y = 0;
  const addText = (pieces: readonly Piece[]) => {
    marks.push(textLine(pieces, { x: EDGE, y: y + 1 }));
    y += LINE;
  };
  for (const figure of figures) {
    const { kind, label, about } = figure;
    const words = subjectsDiffer(figures)
      ? [[about.name, "chart-strong"] as const, [label] as const]
      : [[label] as const];
    for (const [text, name] of words) {
      const { svg, lines } = textLines(text, { x: EDGE, y: y + 1, class: name });
      marks.push(...svg);
      y += lines * LINE;
    }
    for (const line of numberLines(figure, kind === "actual" ? whenOf(figure) : kindNote(figure), locale))
      addText(line);
    y += 0.45;
    const length = side(areas.get(figure) ?? 0);
    const size = { width: em(length), height: em(length) };
    const fill = kind === "plan" ? `url(#${id}-hatching)` : undefined;
    marks.push(element("rect", { class: `bar bar-${kind}`, x: EDGE, y: em(y), ...size, fill }));
    y += length + GAP;
  }
  return {
    marks: figures.some(({ kind }) => kind === "plan") ? [hatching(id), ...marks] : marks,
    height: y - GAP + 0.4,
    reading: locale.text("chart.areas-reading"),
    key: [locale.text("chart.areas-key")],
  };
}
