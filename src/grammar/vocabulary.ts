// What the tables of words in both languages share: the direction of a change, and why a word stops the reading.

import type { Quantity } from "./quantity.ts";
import type { Cursor } from "./cursor.ts";
import { ONE_QUANTITY } from "./numeral.ts";
import { phrases, type Phrases } from "./phrases.ts";

export type Change = NonNullable<Quantity["change"]>;

/** Why a word may not stand in or around a quantity: said after the word, which is quoted. */
interface Bar {
  readonly why: string;
  readonly suggestion: string;
}

export const DATE: Bar = {
  why: "reads as a date or a time, not as a quantity",
  suggestion: "the words of a number of things, money or a measure; a date belongs in the figure's period or due date.",
};
export const NAME: Bar = { why: "reads as an order or a name, not as a quantity", suggestion: ONE_QUANTITY };
export const VAGUE: Bar = {
  why: "gives no number",
  suggestion: "a phrase that prints a number; what the source leaves open cannot be a figure.",
};
export const MULTIPLE: Bar = { why: "says how many times or which part, which is not read", suggestion: ONE_QUANTITY };
export const SPOKEN_POINT: Bar = {
  why: "may be a decimal point in words or an hour, and is not read",
  suggestion: ONE_QUANTITY,
};
export const REVERSAL: Bar = { why: "may reverse or limit what the number says", suggestion: ONE_QUANTITY };
export const SPAN: Bar = {
  why: "may begin a change from one level to another, which is no range",
  suggestion: "a phrase with the one number that is meant.",
};
export const STRESS: Bar = {
  why: 'may mean "up to", or only stress the number',
  suggestion: "a phrase of the source that says which.",
};
export const GIVEN_FOR: Bar = {
  why: "may say what the number is given for, which is not in the table",
  suggestion:
    "a phrase that ends before it, if the number is not given for each of something, or have it added to the table.",
};
export const FOREIGN: Bar = {
  why: "is a unit that is not in the table of units",
  suggestion: "a phrase with a unit of the table, or have the unit added to it.",
};
export const SHARED: Bar = {
  why: "is the name of more than one unit or currency",
  suggestion: 'the words that name it, for example "US dollars", or end the phrase before it.',
};

/** The words of a text, which white space parts. */
export function list(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

export function bars(rows: readonly (readonly [Bar, readonly string[]])[]): Phrases<Bar> {
  return phrases(rows);
}

/** Refuses the phrase if a word of the table stands at the cursor. */
export function refuseBarred(cursor: Cursor, table: Phrases<Bar>): void {
  const found = cursor.find(table);
  if (found === null) return;
  cursor.fail(`"${cursor.between(cursor.at, cursor.at + found.length)}" ${found.value.why}`, found.value.suggestion);
}

/** Refuses the phrase at a place for a reason of the list above. */
export function refuseAs(cursor: Cursor, bar: Bar, from: number, to: number): never {
  return cursor.fail(`"${cursor.between(from, to)}" ${bar.why}`, bar.suggestion, from);
}
