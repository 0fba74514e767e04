// What both languages' word lists share: the direction of a change, and the reasons for which a word is refused.

import type { Refusal } from "./refusal.ts";
import type { Cursor } from "./cursor.ts";
import { Phrases } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";

export type { Refusal };
export type Change = NonNullable<Quantity["change"]>;

export const DATE: Refusal = {
  why: "reads as a date or a time, not a quantity",
  suggestion: "words that count, price or measure something; a date belongs in the figure's period or due date.",
};
export const NAME: Refusal = {
  why: "reads as an ordinal or a name, not a quantity",
  suggestion: "words that count or measure something; an ordinal, a rank or a name is not a figure.",
};
export const VAGUE: Refusal = {
  why: "gives no number",
  suggestion: "a phrase that prints a number; what the source leaves open cannot be a figure.",
};
export const MULTIPLE: Refusal = {
  why: "states a multiple or a part in a form that cannot be read",
  suggestion: "a phrase from the source that prints the value itself, or its change in per cent.",
};
export const MULTIPLE_BESIDE: Refusal = {
  why: "states a multiple beside another number",
  suggestion: "a phrase from the source that prints the value itself, or one whose only number is the multiple.",
};
export const BY_OR_TO: Refusal = {
  why: 'may mean "times as much" or "times more"',
  suggestion: 'a phrase from the source with "to … times", "times as much as" or the growth in per cent.',
};
export const BELOW_ZERO: Refusal = {
  why: "states a decline by a multiple, which would end below zero",
  suggestion: "a phrase from the source that gives the decline in per cent, or the part left.",
};
export const HOW_OFTEN: Refusal = {
  why: "may say how often something happened",
  suggestion: 'a phrase from the source that names what is multiplied, such as "three times the average".',
};
export const OF_WHAT: Refusal = {
  why: "does not say what it is a multiple of",
  suggestion: 'a phrase from the source that does, such as "a tenfold increase" or "double the average".',
};
export const RATED_MULTIPLE: Refusal = {
  why: "gives a rate, which a multiple cannot have",
  suggestion: "a phrase from the source that prints the value itself with its rate.",
};
export const MORE_THAN_ALL: Refusal = {
  why: "is more than ten tenths, the whole",
  suggestion: "a phrase from the source that prints the share in per cent.",
};
export const UP_TO: Refusal = {
  why: "after a word of growth or decline may be a direction or a bound",
  suggestion: 'a phrase from the source with "by up to", "by" or "to".',
};
export const MISSING: Refusal = {
  why: "names what is missing, lost or owed, so the number alone would read as an amount in hand",
  suggestion: "another phrase from the source: a gap or a loss would be published as an amount in hand.",
};
export const ANNIVERSARY: Refusal = {
  why: "names an anniversary, which is a date, not a length of time",
  suggestion: "a phrase from the source that prints a length of time, such as 30年.",
};
export const SPOKEN_POINT: Refusal = {
  why: "may be a spoken decimal point or an hour, and cannot be read",
  suggestion: "a phrase from the source that prints the number in digits.",
};
export const REVERSAL: Refusal = {
  why: "may reverse or limit the number",
  suggestion:
    "a phrase from the source that states the number without it; cutting it here would change what the number says.",
};
export const TURNING: Refusal = {
  why: "may be a direction or a negation, or part of a word that is not in the tables",
  suggestion: "another phrase from the source, or have the whole word added to the labels.",
};
export const IN_TRADITIONAL: Refusal = {
  why: "is in traditional characters, which cannot be read",
  suggestion: "the words of a source in simplified characters.",
};
export const COMPARISON: Refusal = {
  why: "compares the number with another value, and such a difference cannot be read",
  suggestion: "a phrase from the source that prints the value itself, not how far it lies from another.",
};
export const CHANGE_OF_CHANGE: Refusal = {
  why: "states how fast a change itself changed: the number is neither growth nor decline",
  suggestion: "a phrase from the source that prints the growth or the decline itself.",
};
export const CHANGE_AND_LEVEL: Refusal = {
  why: "gives a change and the level it led to, which are two quantities, not a range",
  suggestion: "a phrase with one of them; record the other as a second figure.",
};
export const SECOND_VERB: Refusal = {
  why: "after a word of growth or decline may be the verb of the number",
  suggestion: "a phrase from the source with one verb, the one the number belongs to.",
};
export const TIME_OF_CHANGE: Refusal = {
  why: "may say how long a change lasted, or how much a duration changed",
  suggestion: "a phrase from the source with the word of growth or decline before the number.",
};
export const SPAN: Refusal = {
  why: "may begin a change from one level to another, which is not a range",
  suggestion: "a phrase with only the number that is meant.",
};
export const POSSIBLE_BOUND: Refusal = {
  why: "may be a bound that is not in the tables",
  suggestion: "a phrase from the source whose bound is in the table of bounds, or have this one added to it.",
};
export const DATE_OR_RATE: Refusal = {
  why: "may begin a date or a rate, or part of a word that is not in the tables",
  suggestion:
    "a phrase from the source whose rate is in the table of rates, or have the whole word added to the labels.",
};
export const STRESS: Refusal = {
  why: 'may mean "up to", or only stress the number',
  suggestion: "a phrase from the source that says which.",
};
export const GIVEN_FOR: Refusal = {
  why: "may give a rate for something that is not in the table",
  suggestion: "a phrase from the source whose rate is in the table of rates, or have this one added to it.",
};
export const FOREIGN: Refusal = {
  why: "is a unit that is not in the table of units",
  suggestion: "a phrase with a unit of the table, or have the unit added to it.",
};
export const SECOND_UNIT: Refusal = {
  why: "is a second unit",
  suggestion: "a phrase with the one unit of the number.",
};
export const SECOND_BOUND: Refusal = {
  why: "is a second bound, different from the first",
  suggestion: "a phrase from the source with one bound.",
};
export const IN_NO_TABLE: Refusal = {
  why: "is not in the tables, and may be a direction, a bound, a negation or part of a name",
  suggestion: "another phrase from the source, or have the word added to the tables.",
};
export const SHARED: Refusal = {
  why: "is the name of more than one unit or currency",
  suggestion: 'a phrase from the source that names it, for example "US dollars".',
};
export const MILLIONS_OR_METERS: Refusal = {
  why: "may mean millions or metres",
  suggestion: "a phrase from the source that spells the unit out or names what is counted.",
};
export const SHORT_MAGNITUDE: Refusal = {
  why: "may be a magnitude or the end of a name",
  suggestion: MILLIONS_OR_METERS.suggestion,
};
export const SHARES_OF_A_WHOLE: Refusal = {
  why: "gives the shares of one whole or a ratio, which are several quantities",
  suggestion: "share: the position of the one that is meant, counting from one, if they add up to 100.",
};
export const LOSS_OF_MONEY: Refusal = {
  why: "may be a decline or a loss of money, which are different",
  suggestion: "a phrase from the source that says which.",
};

/** What to write where a phrase states more than one number. */
export const ONE_NUMBER = "a phrase with only the number that is meant; a second number is a second figure.";

/** What to write where a word is not in the tables: nothing is cut, because the word may be what turns the number. */
export function unknownAdvice(word: string, may = "a bound or a direction"): string {
  return `another phrase from the source, or have "${word}" added to the tables: it may be ${may}.`;
}

/** Refuses the phrase if a word of the table stands at the cursor. */
export function refuseListed(cursor: Cursor, table: Phrases<Refusal>): void {
  const found = cursor.find(table);
  if (found !== null) refuseAs(cursor, found.value, cursor.at, cursor.at + found.length);
}

/** Refuses the phrase because of the tokens from `from` up to, not including, `to`. */
export function refuseAs(cursor: Cursor, refusal: Refusal, from: number, to: number): never {
  return cursor.fail(`"${cursor.between(from, to)}" ${refusal.why}`, refusal.suggestion, from, refusal);
}

/** Refuses digits followed by ":" or "/" and digits, such as 10:30 and 7/5. */
export function refuseTime(cursor: Cursor, from: number): void {
  const mark = cursor.peek()?.text;
  if ((mark === ":" || mark === "/") && cursor.peek(1)?.kind === "digits") refuseAs(cursor, DATE, from, cursor.at + 2);
}

/** A table of refused words. */
export function refusals(rows: readonly (readonly [Refusal, string])[]): Phrases<Refusal> {
  return new Phrases(rows);
}
