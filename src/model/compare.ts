// The order of texts that is the same on every machine.

/** Compares by UTF-16 code units, as `sort` does without a comparison: days as `YYYY-MM-DD` in their order. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
