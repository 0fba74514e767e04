// The shares of one whole in a row: 0.4:34.5:65.1 in per cent, of which a record names the one that is meant.

import type { Cursor } from "./cursor.ts";
import { toNumber } from "./decimal.ts";
import { readDigits, type Numeral } from "./numeral.ts";
import { partialQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { unitOf } from "./units.ts";
import { refuseAs, SHARES_OF_A_WHOLE } from "./vocabulary.ts";

/** Reads the share that the context names; null where no shares stand. Refuses them where none is named. */
export function readShares(cursor: Cursor): PartialQuantity | null {
  const { share } = cursor.context;
  const length = rowLength(cursor);
  const row = length > 3 || (length > 1 && cursor.peek()?.text.includes(".") === true);
  if (!row) {
    if (share === undefined) return null;
    cursor.fail(
      `the record names share ${share}, but the words print no shares ${cursor.rest()}`,
      "the shares as the source prints them, such as 0.4:34.5:65.1; or remove the field share.",
    );
  }
  const from = cursor.at;
  const refuse: () => never = () => refuseAs(cursor, SHARES_OF_A_WHOLE, from, from + length);
  if (share === undefined) refuse();
  const numerals: Numeral[] = [];
  while (cursor.at < from + length) {
    numerals.push(readDigits(cursor));
    cursor.at += 1;
  }
  cursor.at = from + length;
  const numeral = numerals[share - 1];
  if (numeral === undefined || !addUp(numerals)) refuse();
  return partialQuantity({ numeral, unit: unitOf("%"), unitFirst: false, negative: false });
}

/** In tokens: digits with colons between them. */
function rowLength(cursor: Cursor): number {
  if (cursor.peek()?.kind !== "digits") return 0;
  let length = 1;
  while (cursor.isAt(":", length) && cursor.peek(length + 1)?.kind === "digits") length += 2;
  return length;
}

// Shares are rounded one by one, so their sum may be off by half of the last place of each.
function addUp(numerals: readonly Numeral[]): boolean {
  const places = Math.min(...numerals.map(({ place }) => place), 0);
  const sum = numerals.reduce((total, { amount }) => total + Math.round(toNumber(amount) * 10 ** -places), 0);
  return Math.abs(sum - 100 * 10 ** -places) * 2 <= numerals.length;
}
