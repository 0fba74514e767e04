// Whether two quantities state the same thing.

import type { Quantity } from "./quantity.ts";

/** Whether two quantities say the same: value, range, whole, unit, bound, and what it is given for. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    a.value === b.value &&
    a.upper === b.upper &&
    a.of === b.of &&
    a.unit === b.unit &&
    a.bound === b.bound &&
    a.per === b.per
  );
}
