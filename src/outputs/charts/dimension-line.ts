// A dimension line, as on an architect's drawing: it spans a measured length, with an oblique stroke at either end.

import { element, em, line, percent, symbol } from "./svg-elements.ts";

/** A dimension line. @param from @param to its ends in per cent of the width @param y its height in em */
export function dimensionLine(from: number, to: number, y: number): string[] {
  const end = (x: number) =>
    symbol(
      "chart-dimension",
      { x: percent(x), y: em(y) },
      element("path", { d: "M0-6V6" }),
      element("path", { class: "chart-slash", d: "M-4 4L4-4" }),
    );
  return [line("chart-dimension", [percent(from), percent(to)], [em(y), em(y)]), end(from), end(to)];
}
