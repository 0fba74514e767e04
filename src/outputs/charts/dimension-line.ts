// A dimension line, as on an architect's drawing: it spans a measured length, with an oblique stroke at either end.

import { element, em, line, percent, symbol } from "./svg-elements.ts";

/** A dimension line. @param from @param to its ends in per cent of the width @param y its height in em */
export function dimensionLine(from: number, to: number, y: number): string[] {
  return [
    line("chart-dimension", [percent(from), percent(to)], [em(y), em(y)]),
    dimensionEnd(from, y),
    dimensionEnd(to, y),
  ];
}

/** The end of a dimension line at an exact length. @param x in per cent of the width @param y in em */
export function dimensionEnd(x: number, y: number): string {
  return symbol(
    "chart-dimension",
    { x: percent(x), y: em(y) },
    element("path", { d: "M0-6V6" }),
    element("path", { class: "chart-slash", d: "M-4 4L4-4" }),
  );
}
