// Clauses around a number that both grammars share: a change, what it is given for, a second currency in brackets.

import type { Quantity } from "./quantity.ts";
import type { PartialQuantity } from "./quantity-builder.ts";
import { ParseFailure, type Cursor } from "./cursor.ts";
import { ONE_QUANTITY } from "./numeral.ts";
import { unitOf } from "./units.ts";
import type { Change } from "./vocabulary.ts";

const WITHOUT_BRACKET = "End the phrase before the bracket.";

/** Notes the direction of a change; a phrase that says both is refused. */
export function setChange(cursor: Cursor, said: { change: Change | null }, change: Change): void {
  if (said.change !== null && said.change !== change)
    cursor.fail(`words of growth and of decline together ${cursor.rest()}`, ONE_QUANTITY);
  said.change = change;
}

/** Notes what the number is given for; a phrase that says two is refused. */
export function setPer(cursor: Cursor, said: { per: string | null }, per: string, at: number): void {
  if (said.per !== null)
    cursor.fail(`the number is given for two things, the second ${cursor.rest(at)}`, ONE_QUANTITY, at);
  said.per = per;
}

/** Refuses a mark that no phrase holds; a number in another script or form says what to write. */
export function refuseMark(cursor: Cursor): never {
  const suggestion = /^\p{N}/u.test(cursor.peek()?.text ?? "")
    ? "a phrase whose number is in the digits 0 to 9 or in words."
    : ONE_QUANTITY;
  return cursor.fail(`expected a word ${cursor.rest()}`, suggestion);
}

/** Reads "(approx. USD 688.02 million)" after an amount of money: the same sum in a second currency. */
export function readBracket(
  cursor: Cursor,
  partial: PartialQuantity,
  nested: boolean,
  read: (inner: Cursor, nested: boolean) => Quantity,
): Quantity {
  const from = cursor.at;
  const refuse: (reason: string) => never = (reason) => cursor.fail(reason, WITHOUT_BRACKET, from);
  const close = cursor.tokens.findIndex((token, index) => index > from && token.text === ")");
  if (close < 0) refuse("the bracket is not closed");
  if (nested || partial.converted !== null) refuse("more than one bracket");
  if (partial.unit?.currency !== true)
    refuse("a bracket is read only where it holds the same sum in a second currency");
  const inner = cursor.inside(from + 1, close);
  try {
    const converted = read(inner, true);
    const plain = converted.per === null && converted.change === null && unitOf(converted.unit).currency;
    if (!plain || converted.unit === partial.unit.id)
      refuse("the bracket does not hold the same sum in a second currency");
    cursor.at = close + 1;
    return converted;
  } catch (error) {
    if (error instanceof ParseFailure) throw new ParseFailure(error.offset, error.reason, WITHOUT_BRACKET);
    throw error;
  } finally {
    cursor.work += inner.work;
  }
}
