// Whether words read as a quantity, and whether two quantities say the same.

import { QuantityError, readQuantity, type Language, type Quantity } from "./quantity.ts";

/** The quantity that words read as, or null where they read as none. */
export function tryToRead(words: string, language: Language): Quantity | null {
  try {
    return readQuantity(words, language);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

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
