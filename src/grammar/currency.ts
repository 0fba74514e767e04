// A currency before a number, in either language: its code, its name, or a sign that several currencies share.

import type { Cursor } from "./cursor.ts";
import { ONE_QUANTITY } from "./numeral.ts";
import { CURRENCY_BEFORE, SHARED_SIGNS, unitOf, type Unit } from "./units.ts";

/** A currency, or a sign whose currency the words after the number have to say. */
type Before = Unit | string | null;

/** How many tokens ahead of the cursor are a currency or its sign. */
export function currencyLength(cursor: Cursor, ahead: number): number {
  return cursor.find(CURRENCY_BEFORE, ahead)?.length ?? (SHARED_SIGNS.has(cursor.peek(ahead)?.text ?? "") ? 1 : 0);
}

/** Reads the currency at the cursor, if one is there. */
export function readCurrency(cursor: Cursor): Before {
  const unit = cursor.accept(CURRENCY_BEFORE);
  if (unit !== null) return unit;
  const sign = cursor.peek()?.text ?? "";
  if (!SHARED_SIGNS.has(sign)) return null;
  cursor.at += 1;
  return sign;
}

/** The unit of a number with a currency before it, a unit after it, or both of the same; `from` is where it begins. */
export function agree(cursor: Cursor, before: Before, after: Unit | null, from: number): Unit | null {
  if (before === null) return after;
  if (typeof before === "string") {
    const candidates = SHARED_SIGNS.get(before) ?? [];
    if (after !== null && candidates.includes(after.id)) return after;
    const names = candidates.map((id) => unitOf(id).name[1]).join(" or ");
    cursor.fail(
      `"${before}" alone may mean ${names}`,
      "words that name the currency beside the number, or a phrase of the source that has them.",
      from,
    );
  }
  if (after !== null && after !== before)
    cursor.fail(`the number has two units, ${before.name[1]} and ${after.name[1]}`, ONE_QUANTITY, from);
  return before;
}
