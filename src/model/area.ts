// Areas in square metres, to draw or compare those that sources print in different units.

import type { Quantity } from "../grammar/quantity.ts";

/** Square metres in each unit of area. Fifteen mu (亩) are a hectare. */
const SQUARE_METRES: Readonly<Record<string, number>> = { m2: 1, km2: 1_000_000, ha: 10_000, mu: 10_000 / 15 };

/** The value in square metres; null for what is not an area, or a rate. */
export function squareMetresOf({ unit, value, per }: Quantity): number | null {
  const one = SQUARE_METRES[unit];
  return one === undefined || per !== null ? null : value * one;
}
