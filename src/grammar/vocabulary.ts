// What both languages' word lists share: the direction of a change, and the reasons for which a word is refused.

import type { Cursor } from "./cursor.ts";
import { Phrases } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";

export type Change = NonNullable<Quantity["change"]>;

/** Why a word may not stand in or near a quantity; follows the quoted word. */
export interface Bar {
  readonly why: string;
  /** The default suggests the words of one quantity. */
  readonly suggestion?: string;
}

export const DATE: Bar = {
  why: "reads as a date or a time, not as a quantity",
  suggestion: "the words of a number of things, money or a measure; a date belongs in the figure's period or due date.",
};
export const NAME: Bar = { why: "reads as an order or a name, not as a quantity" };
export const VAGUE: Bar = {
  why: "gives no number",
  suggestion: "a phrase that prints a number; what the source leaves open cannot be a figure.",
};
export const MULTIPLE: Bar = { why: "states a multiple or a part, which is not read" };
export const SPOKEN_POINT: Bar = { why: "may be a spoken decimal point or an hour, and is not read" };
export const REVERSAL: Bar = { why: "may reverse or limit the number" };
export const SPAN: Bar = {
  why: "may begin a change from one level to another, which is no range",
  suggestion: "a phrase with the one number that is meant.",
};
export const STRESS: Bar = {
  why: 'may mean "up to", or only stress the number',
  suggestion: "a phrase of the source that says which.",
};
export const GIVEN_FOR: Bar = {
  why: "may give a rate for something that is not in the table",
  suggestion: "a phrase that ends before it, if the number is not a rate; otherwise have it added to the table.",
};
export const FOREIGN: Bar = {
  why: "is a unit that is not in the table of units",
  suggestion: "a phrase with a unit of the table, or have the unit added to it.",
};
export const SHARED: Bar = {
  why: "is the name of more than one unit or currency",
  suggestion: 'the words that name it, for example "US dollars", or end the phrase before it.',
};

/** Refuses the phrase if a word of the table stands at the cursor. */
export function refuseBarred(cursor: Cursor, table: Phrases<Bar>): void {
  const found = cursor.find(table);
  if (found !== null) refuseAs(cursor, found.value, cursor.at, cursor.at + found.length);
}

/** Refuses the phrase because of the tokens from `from` up to, not including, `to`. */
export function refuseAs(cursor: Cursor, { why, suggestion }: Bar, from: number, to: number): never {
  return cursor.fail(`"${cursor.between(from, to)}" ${why}`, from, suggestion);
}

/** Refuses digits followed by ":" or "/" and digits, such as 10:30 and 7/5. */
export function refuseTime(cursor: Cursor, from: number): void {
  const mark = cursor.peek()?.text;
  if ((mark === ":" || mark === "/") && cursor.peek(1)?.kind === "digits") refuseAs(cursor, DATE, from, cursor.at + 2);
}

/** A table of refused words. */
export function bars(rows: readonly (readonly [Bar, string])[]): Phrases<Bar> {
  return new Phrases(rows);
}
