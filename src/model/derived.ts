// A derived figure: the briefing's own calculation from figures, with its working.

import * as v from "valibot";
import type { Figure } from "./figure.ts";
import { text, type Identified } from "./record.ts";
import type { Quantity } from "../grammar/quantity.ts";
import type { Subject } from "./subject.ts";

/** What can be computed, and how it is written: `share` in per cent, `rate` as units of the first per unit of the second. */
export const OPERATIONS = {
  share: { sign: "÷", least: 2, most: 2 },
  ratio: { sign: "÷", least: 2, most: 2 },
  rate: { sign: "÷", least: 2, most: 2 },
  sum: { sign: "+", least: 2, most: Infinity },
} as const;

export type Operation = keyof typeof OPERATIONS;

/** A derived figure as an editor writes it in `_data/derived.ts`. The result is computed, never typed. */
export interface DerivedRecord<SubjectId extends string = string, FigureId extends string = string> {
  /** What the result counts or measures. */
  label: string;
  /** Id of the place or park that it describes. */
  about: SubjectId;
  /**
   * `share`: the first as a percentage of the second. `ratio`: the first to the second. `rate`: the first per unit of the
   * second. `sum`: all added.
   */
  operation: Operation;
  /** Ids of the figures, in the order in which they are computed with. */
  of: FigureId[];
  /** Decimal places to which the result is rounded, from 0 to 8. */
  decimals: number;
  /** What a careful reader should know, in one or two sentences. */
  caveat?: string;
}

export interface Derived extends Omit<Identified<DerivedRecord>, "about" | "of"> {
  readonly type: "derived";
  readonly about: Subject;
  readonly of: readonly Figure[];
  readonly quantity: Quantity;
}

export const derivedShape = v.strictObject({
  label: text,
  about: text,
  operation: v.picklist(Object.keys(OPERATIONS) as Operation[]),
  of: v.array(text),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  caveat: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, DerivedRecord>;

/** What is counted, by its last word: "six more parks" and "three parks" count the same. */
export function nounOf(counted: string | null): string | null {
  return counted?.toLowerCase().split(/\s+/).at(-1) ?? null;
}

/** Why a derived figure cannot be computed; the message says what does not fit. */
export class DerivationError extends Error {}

/**
 * Computes a derived figure's quantity.
 * Only exact and about-figures can be computed with: what is "over" something has no result, only a bound of one.
 *
 * @throws DerivationError when number, units or bounds of the figures do not fit the operation
 */
export function derive(
  { operation, decimals }: Pick<DerivedRecord, "operation" | "decimals">,
  of: readonly Pick<Figure, "id" | "quantity" | "apart">[],
): Quantity {
  const { least, most } = OPERATIONS[operation];
  if (of.length < least || of.length > most)
    throw new DerivationError(
      `a ${operation} takes ${least === most ? least : `${least} or more`} figures, not ${of.length}.`,
    );
  for (const { id, quantity } of of) {
    if (quantity.upper !== null)
      throw new DerivationError(`"${id}" is a range: a ${operation} of it would be one too.`);
    if (quantity.bound !== "exact" && quantity.bound !== "about")
      throw new DerivationError(`"${id}" is a bound ("${quantity.bound}"), so the ${operation} cannot be computed.`);
  }
  const [first, second] = of.map(({ quantity }) => quantity);
  if (first === undefined || second === undefined) throw new DerivationError("there are no figures to compute with.");
  for (const { id, apart } of of)
    if (apart === true) throw new DerivationError(`"${id}" is kept apart from every calculation.`);
  if (new Set(of.map(({ id }) => id)).size < of.length) throw new DerivationError("a figure is named twice.");
  if (of.some(({ quantity }) => quantity.unit === "fraction"))
    throw new DerivationError("fractions cannot be computed with.");
  if (operation === "sum" && new Set(of.map(({ quantity }) => nounOf(quantity.counted))).size > 1) {
    throw new DerivationError(
      `the figures count different things (${of.map(({ quantity }) => quantity.counted ?? "nothing named").join(", ")}), which a sum cannot.`,
    );
  }
  if (operation === "sum" && new Set(of.map(({ quantity }) => quantity.per)).size > 1)
    throw new DerivationError("the figures are given for different things, which a sum cannot add.");
  const sameUnit = of.every(({ quantity }) => quantity.unit === first.unit);
  if (operation === "rate" ? sameUnit : !sameUnit) {
    throw new DerivationError(
      `the figures have ${sameUnit ? "the same unit" : "different units"} (${of.map(({ quantity }) => quantity.unit).join(", ")}), which a ${operation} cannot have.`,
    );
  }
  if (operation !== "sum" && second.value === 0) throw new DerivationError("nothing can be divided by zero.");
  const result =
    operation === "sum"
      ? of.reduce((total, { quantity }) => total + quantity.value, 0)
      : (first.value / second.value) * (operation === "share" ? 100 : 1);
  const value = Number(result.toFixed(decimals));
  return {
    ...first,
    value,
    of: null,
    unit: operation === "share" ? "%" : operation === "ratio" ? "count" : first.unit,
    counted: operation === "sum" ? first.counted : null,
    per: operation === "rate" ? second.unit : null,
    bound: of.some(({ quantity }) => quantity.bound === "about") ? "about" : "exact",
    precision: Number(`1e-${decimals}`),
    converted: null,
    change: null,
    spelled: false,
    printed: { decimals, upperPrecision: null, hyphen: false, measure: null },
  };
}
