// A dimension line, as on an architect's drawing: it spans what its words measure, with a stroke across either end.

import { element, em, percent } from "./svg-elements.ts";

/** From one place of the width to another, both in per cent, at a height in em. */
export function dimensionLine(from: number, to: number, y: number): string[] {
  const end = (x: number) =>
    element(
      "svg",
      { class: "chart-dimension", x: percent(x), y: em(y), width: "1", height: "1" },
      element("path", { d: "M0-6V6" }),
      element("path", { class: "chart-slash", d: "M-4 4L4-4" }),
    );
  return [
    element("line", { class: "chart-dimension", x1: percent(from), x2: percent(to), y1: em(y), y2: em(y) }),
    end(from),
    end(to),
  ];
}
