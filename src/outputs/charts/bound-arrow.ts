// The arrow of a number that its source gives as a bound.

import type { Bound } from "../../grammar/quantity.ts";
import { element, em, percent, symbol } from "./svg-elements.ts";

/** Whether the true number lies farther from zero than the printed one, nearer to it, or on either side. */
export type Side = "farther" | "nearer" | "both";

/** The side of each bound; null for an exact number. */
export const SIDES: Record<Bound, Side | null> = {
  exact: null,
  about: "both",
  over: "farther",
  "at-least": "farther",
  nearly: "nearer",
  under: "nearer",
  "at-most": "nearer",
};

/** An arrow beyond the end of a length; it points to where the true number lies. @param y its middle in em */
export function boundArrow(x: number, y: number, side: Side, decline: boolean): string {
  const paths = decline
    ? { farther: "M-5-5l-5 5 5 5", nearer: "M-10-5l5 5-5 5", both: "M-9-5l5 5-5 5M-13-5l-5 5 5 5" }
    : { farther: "M5-5l5 5-5 5", nearer: "M10-5l-5 5 5 5", both: "M9-5l-5 5 5 5M13-5l5 5-5 5" };
  return symbol("chart-arrow", { x: percent(x), y: em(y) }, element("path", { d: paths[side] }));
}
