// Currencies before a number, in either language: a code, a name, or a sign shared by several currencies.

import type { Cursor } from "./cursor.ts";
import { FOREIGN, refuseAs } from "./vocabulary.ts";
import { CURRENCY_BEFORE, SHARED_SIGNS, unitOf, type Unit } from "./units.ts";

/** A currency, or a shared sign that the words after the number must resolve. */
type Before = Unit | string | null;

/** Length in tokens of the currency or sign `ahead` tokens from the cursor; 0 for none. */
export function currencyLength(cursor: Cursor, ahead: number): number {
  return cursor.find(CURRENCY_BEFORE, ahead)?.length ?? (SHARED_SIGNS.has(cursor.peek(ahead)?.text ?? "") ? 1 : 0);
}

/** Reads the currency at the cursor, if there is one. */
export function readCurrency(cursor: Cursor): Before {
  const unit = cursor.accept(CURRENCY_BEFORE);
  if (unit !== null) return unit;
  const sign = cursor.peek()?.text ?? "";
  if (!SHARED_SIGNS.has(sign)) return null;
  // S$ and A$ are other dollars, whatever the source means by "$".
  if (cursor.peek()?.join === "none" && cursor.peek(-1)?.kind === "word")
    refuseAs(cursor, FOREIGN, cursor.at - 1, cursor.at + 1);
  cursor.at += 1;
  return sign;
}

/** The unit of a number from its currency before it, its unit after it, or both if they agree; `from` is its start. */
export function agree(cursor: Cursor, before: Before, after: Unit | null, from: number): Unit | null {
  if (before === null) return after;
  if (typeof before === "string") {
    const candidates = SHARED_SIGNS.get(before) ?? [];
    const declared = before === "$" ? cursor.context.dollar : undefined;
    if (declared !== undefined && (after === null || after.id === declared)) return unitOf(declared);
    if (after !== null && candidates.includes(after.id)) return after;
    const names = candidates.map((id) => unitOf(id).name[1]).join(" or ");
    cursor.fail(
      `"${before}" alone may mean ${names}`,
      "words that name the currency beside the number; or, for a whole source, its field dollar.",
      from,
    );
  }
  if (after !== null && after !== before)
    cursor.fail(
      `the number has two units, ${before.name[1]} and ${after.name[1]}`,
      "a phrase from the source with one unit.",
      from,
    );
  return before;
}
