// What a figure publishes: its number, the limits that its words set, its change and the noun of what is counted. The
// same on pages, in downloads and in JSON-LD.

import type { Quantity } from "../grammar/quantity.ts";
import { tryReadQuantity } from "../grammar/read-quantity.ts";
import type { Figure } from "./figure.ts";
import { formsOf } from "./forms/forms-of-language.ts";

/** The number of a quantity: the quotient of a fraction (two-thirds: 0.666…), the lower end of a range. */
export function numberOf({ value, of, unit }: Pick<Quantity, "value" | "of" | "unit">): number {
  return unit === "fraction" ? value / (of ?? 1) : value;
}

/** What the printed words say of the true value; null where they say nothing. */
export interface ValueLimits {
  /** The number itself; null for a range, which prints none. */
  readonly value: number | null;
  /** The least that it can be. Whether that is included, follows from the bound. */
  readonly lower: number | null;
  /** The most that it can be. */
  readonly upper: number | null;
}

/**
 * The number of a quantity with its limits. The bound of a decline bounds its size, so "down by more than 5 percent"
 * has the upper limit −5, and "a decline of nearly 3 percent" the lower limit −3. Neither an exact number nor one
 * printed with "about" has limits.
 */
export function valueLimits(quantity: Quantity): ValueLimits {
  const { upper, bound, change } = quantity;
  const value = numberOf(quantity);
  if (upper !== null) return { value: null, lower: Math.min(value, upper), upper: Math.max(value, upper) };
  if (bound === "exact" || bound === "about") return { value, lower: null, upper: null };
  const least = bound === "over" || bound === "at-least";
  const boundsSize = value < 0 && (change === "decline" || quantity.unit === "fraction");
  return least === boundsSize ? { value, lower: null, upper: value } : { value, lower: value, upper: null };
}

/**
 * Whether a figure is one of growth or of decline: as its printed words say, or its label, where a source prints the
 * bare rate under such a heading.
 */
export function changeOf({
  label,
  quantity,
  locale,
}: Pick<Figure, "label" | "quantity" | "locale">): Quantity["change"] {
  const { change, unit, value } = quantity;
  if (change !== null || unit !== "%" || !formsOf(locale).growthLabel.test(label)) return change;
  return value < 0 ? "decline" : "growth";
}

/** The English noun of what is counted: the source's own, or that of the record's translation; null without one. */
export function countedInEnglish({ quantity: { counted }, source, gloss }: Figure): string | null {
  if (counted === null || source.language === "en") return counted;
  return gloss === undefined ? null : (tryReadQuantity(gloss, "en")?.counted ?? null);
}
