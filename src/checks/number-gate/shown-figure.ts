// A figure on a page, and what beside it contradicts its record.

import type { Quantity } from "../../grammar/quantity.ts";

/** The figure that an element shows. */
export interface ShownFigure {
  readonly quantity: Quantity;
  /** Undefined for a derived figure. */
  readonly kind?: "actual" | "target" | "plan";
  /** Text of the element. */
  readonly text: string;
  /** Every word that may name what is counted: of its label, its printed words and their translation. */
  readonly words: string;
}

export type Contradiction = "rate" | "part" | "loose-bound" | "denial" | "difference" | "reversal" | "noun" | "told";

export interface Contradicting {
  readonly words: string;
  readonly side: "before" | "after";
  readonly kind: Contradiction;
}
