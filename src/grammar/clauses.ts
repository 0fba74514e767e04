// Clauses that both grammars share: a change, a rate, a second currency in brackets.

import { ParseFailure, type Cursor } from "./cursor.ts";
import type { PartialQuantity } from "./quantity-builder.ts";
import type { Quantity } from "./quantity.ts";
import { unitOf } from "./units.ts";
import { GIVEN_FOR, refuseAs, type Change } from "./vocabulary.ts";

const ONE_DIRECTION = "a phrase from the source that states one direction.";
const WITHOUT_BRACKET =
  "another phrase from the source; this one may stop before its bracket only if the bracket does not limit the number.";

/** Sets the direction of the change; a phrase with both directions is refused. */
export function setChange(cursor: Cursor, target: { change: Change | null }, change: Change): void {
  if (target.change !== null && target.change !== change)
    cursor.fail(`words of both growth and decline ${cursor.rest()}`, ONE_DIRECTION);
  target.change = change;
}

/** Sets what the rate is given per; a phrase with two rates is refused. */
export function setPer(cursor: Cursor, target: { per: string | null }, per: string, at: number): void {
  if (target.per !== null)
    cursor.fail(`two rates, the second ${cursor.rest(at)}`, "a phrase from the source with one rate.", at);
  target.per = per;
}

/** Refuses a mark; for a number in another script or form, suggests digits or words. */
export function refuseMark(cursor: Cursor): never {
  if (cursor.isAt("/")) refuseAs(cursor, GIVEN_FOR, cursor.at, cursor.at + 2);
  const suggestion = /^\p{N}/u.test(cursor.peek()?.text ?? "")
    ? "a phrase whose number is in the digits 0 to 9 or in words."
    : `a phrase from the source that spells out what "${cursor.peek()?.text ?? ""}" stands for.`;
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
    refuse("a bracket is read only if it contains the same sum in a second currency");
  const inner = cursor.inside(from + 1, close);
  try {
    const converted = read(inner, true);
    const plain = converted.per === null && converted.change === null && unitOf(converted.unit).currency;
    if (!plain || converted.unit === partial.unit.id)
      refuse("the bracket does not contain the same sum in a second currency");
    cursor.at = close + 1;
    return converted;
  } catch (error) {
    if (error instanceof ParseFailure) throw new ParseFailure(error.offset, error.reason, WITHOUT_BRACKET);
    throw error;
  } finally {
    cursor.work += inner.work;
  }
}
