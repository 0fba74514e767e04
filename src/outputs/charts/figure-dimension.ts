// The dimension line below the number on a figure's page: from the datum of zero to the number, with its bound.

import type { Quantity } from "../../grammar/quantity.ts";
import { boundArrow, SIDES } from "./bound-arrow.ts";
import { dimensionEnd } from "./dimension-line.ts";
import { element, em, line, percent, symbol } from "./svg-elements.ts";

/** Height of the drawing and of the line in it, in em of its text. */
const HEIGHT = 1.5;
const MIDDLE = HEIGHT / 2;

/**
 * The line as SVG, to be hidden from assistive technology: the page says the bound in words. A decline runs from the
 * datum to its left. Dashed are a range between its ends, and the rest of a whole. Zero has no length, and no line.
 */
export function figureDimension({
  value,
  upper,
  of,
  bound,
}: Pick<Quantity, "value" | "upper" | "of" | "bound">): string {
  if (value === 0 && upper === null) return "";
  const decline = value < 0;
  const [zero, end] = decline ? [100, 0] : [0, 100];
  const side = SIDES[bound];
  const most = upper ?? of;
  const inner = most === null ? end : (100 * value) / most;
  const marks = [
    line("dimension-line", [percent(zero), percent(inner)], [em(MIDDLE), em(MIDDLE)]),
    symbol("dimension-datum", { x: percent(zero), y: em(MIDDLE) }, element("path", { d: "M0-11V11" })),
    side === null ? dimensionEnd(end, MIDDLE) : boundArrow(end, MIDDLE, side, decline),
  ];
  if (inner !== end) {
    marks.push(line("dimension-rest", [percent(inner), percent(end)], [em(MIDDLE), em(MIDDLE)]));
    marks.push(dimensionEnd(inner, MIDDLE));
  }
  return element("svg", { class: "dimension", "aria-hidden": "true", width: "100%", height: em(HEIGHT) }, ...marks);
}
