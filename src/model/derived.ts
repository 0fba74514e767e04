// A derived figure: the briefing's own calculation from figures, with its working.

import * as v from "valibot";
import type { Figure } from "./figure.ts";
import type { Counted } from "./counted.ts";
import { type Identified, type Linked, prose, reference } from "./record.ts";
import type { Quantity } from "../grammar/quantity.ts";
import type { Locale } from "../messages/locale.ts";
import type { Subject } from "./subject.ts";

/** The operations: the sign in their working, and how many figures they take. */
export const OPERATIONS = {
  share: { sign: "÷", least: 2, most: 2 },
  ratio: { sign: "÷", least: 2, most: 2 },
  rate: { sign: "÷", least: 2, most: 2 },
  sum: { sign: "+", least: 2, most: Infinity },
} as const;

export type Operation = keyof typeof OPERATIONS;

export const derivedShape = v.strictObject({
  /** What the result counts or measures. */
  label: prose,
  /** Id of the place or park that it describes. */
  about: reference("subject"),
  /**
   * `share`: the first as a percentage of the second. `ratio`: the first to the second. `rate`: the first per unit of
   * the second. `sum`: all added.
   */
  operation: v.picklist(Object.keys(OPERATIONS) as Operation[]),
  /** Ids of the figures, in the order in which they are computed with. */
  of: v.array(reference("figure")),
  /** Decimal places to which the result is rounded, from 0 to 8. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  /** What a careful reader should know, in one or two sentences. */
  caveat: v.exactOptional(prose),
});

/** A derived figure as an editor writes it in `_data/derived.ts`. The result is computed, never typed. */
export type DerivedRecord<SubjectId = string, FigureId = string> = Linked<
  typeof derivedShape,
  { subject: SubjectId; figure: FigureId }
>;

export interface Derived extends Identified<DerivedRecord<Subject, Figure>> {
  readonly type: "derived";
  readonly quantity: Quantity;
  /** What a sum counts, in the language of the pages. */
  readonly counted: Counted | undefined;
  /** The language in which it is written. */
  readonly locale: Locale;
}

/** The noun of what is counted, its last word: "six more parks" and "three parks" count the same. */
export function nounOf(counted: string | null): string | null {
  return counted?.toLowerCase().split(/\s+/).at(-1) ?? null;
}

/** A derived figure that cannot be computed; the message says why. */
export class DerivationError extends Error {}

/**
 * Computes the quantity of a derived figure. Only exact and "about" figures can be used: from "over", only
 * a bound would follow, not a result.
 *
 * @throws DerivationError if the number, units or bounds of the figures do not fit the operation
 */
export function derive(
  { operation, decimals }: Pick<DerivedRecord, "operation" | "decimals">,
  of: readonly Pick<Figure, "id" | "quantity" | "apart">[],
): Quantity {
  const { least, most } = OPERATIONS[operation];
  const count = least === most ? least : `${least} or more`;
  if (of.length < least || of.length > most) fail(`a ${operation} takes ${count} figures, not ${of.length}.`);
  for (const { id, quantity } of of) {
    if (quantity.upper !== null) fail(`"${id}" is a range, so the ${operation} would be a range too.`);
    if (quantity.bound !== "exact" && quantity.bound !== "about")
      fail(`"${id}" is a bound ("${quantity.bound}"), so the ${operation} cannot be computed.`);
  }
  const quantities = of.map(({ quantity }) => quantity);
  const [first, second] = quantities;
  if (first === undefined || second === undefined) return fail("there are no figures to compute with.");
  for (const { id, apart } of of) if (apart === true) fail(`"${id}" is kept apart from every calculation.`);
  if (new Set(of.map(({ id }) => id)).size < of.length) fail("a figure is named twice.");
  if (quantities.some(({ unit }) => unit === "fraction")) fail("fractions cannot be used in a calculation.");
  if (quantities.some(({ unit }) => unit === "times")) fail("multiples cannot be used in a calculation.");
  if (operation === "sum" && new Set(quantities.map(({ counted }) => nounOf(counted))).size > 1) {
    const things = quantities.map(({ counted }) => counted ?? "nothing named").join(", ");
    fail(`the figures count different things (${things}), so they cannot be added.`);
  }
  if (operation === "sum" && new Set(quantities.map(({ per }) => per)).size > 1)
    fail("the figures are rates per different things, so they cannot be added.");
  const sameUnit = quantities.every(({ unit }) => unit === first.unit);
  if (operation === "rate" ? sameUnit : !sameUnit) {
    const named = quantities.map(({ unit }) => unit).join(", ");
    const units = `${sameUnit ? "the same unit" : "different units"} (${named})`;
    fail(`the figures have ${units}, so they have no ${operation}.`);
  }
  if (operation !== "sum" && second.value === 0) fail("a figure of zero cannot divide another.");
  const result =
    operation === "sum"
      ? quantities.reduce((total, { value }) => total + value, 0)
      : (first.value / second.value) * (operation === "share" ? 100 : 1);
  return {
    value: Number(result.toFixed(decimals)),
    upper: null,
    of: null,
    unit: operation === "share" ? "%" : operation === "ratio" ? "count" : first.unit,
    counted: operation === "sum" ? first.counted : null,
    per: operation === "rate" ? second.unit : null,
    bound: quantities.some(({ bound }) => bound === "about") ? "about" : "exact",
    precision: Number(`1e-${decimals}`),
    converted: null,
    change: null,
    spelled: false,
    printed: { decimals, upperPrecision: null, hyphen: false, measure: null },
  };
}

function fail(message: string): never {
  throw new DerivationError(message);
}
