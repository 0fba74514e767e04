// Chinese multiples: 1.5倍 is a level, 增长1.5倍 a growth of 150%, 翻两番 a level of four times.

import { startsAmountZh } from "./amount-zh.ts";
import { BOUND_BEFORE_ZH } from "./bound-words.ts";
import type { Cursor } from "./cursor.ts";
import { toNumber } from "./decimal.ts";
import type { LeadZh } from "./lead-zh.ts";
import { spelledOut } from "./numeral.ts";
import { readNumberZh, startsNumberZh } from "./number-zh.ts";
import { inPercent, partialQuantity, type PartialQuantity } from "./quantity-builder.ts";
import type { Bound } from "./quantity.ts";
import { unitOf } from "./units.ts";
import { CHANGES_ZH } from "./vocabulary-zh.ts";
import { BELOW_ZERO, BY_OR_TO, MULTIPLE, MULTIPLE_BESIDE, refuseAs } from "./vocabulary.ts";

/** More doublings than that are not everyday Chinese. */
const MOST_DOUBLINGS = 9;

/** Reads 翻番, 翻两番 or 翻了近一番; one of them must stand at the cursor. */
export function readDoubling(cursor: Cursor): { partial: PartialQuantity; bound: Bound | null } {
  const from = cursor.at;
  cursor.at += cursor.isAt("了", 1) ? 2 : 1;
  const bound = cursor.accept(BOUND_BEFORE_ZH);
  const numeral = startsNumberZh(cursor) ? readNumberZh(cursor) : spelledOut(1n);
  const count = toNumber(numeral.amount);
  // 翻三倍 is said of three times and of four.
  if (cursor.isAt("倍") && count !== 1) refuseAs(cursor, BY_OR_TO, from, cursor.at + 1);
  cursor.at += 1;
  const known = Number.isInteger(count) && count >= 1 && count <= MOST_DOUBLINGS && !numeral.over;
  if (!known || cursor.isAt("半")) refuseAs(cursor, MULTIPLE, from, cursor.at);
  const level = { ...spelledOut(2n ** BigInt(count)), spelled: numeral.spelled, place: 0 };
  const partial = partialQuantity({ numeral: level, unit: unitOf("times"), unitFirst: false, negative: false });
  refuseOtherNumber(cursor, from);
  return { partial, bound };
}

/** Makes a growth by a multiple one in per cent, and refuses a multiple that may be neither that nor a level. */
export function finishMultipleZh(cursor: Cursor, partial: PartialQuantity, lead: LeadZh, from: number): void {
  if (lead.change === "decline") refuseAs(cursor, BELOW_ZERO, lead.changeFrom ?? from, cursor.at);
  const of = cursor.isAt("的") ? 1 : 0;
  const change = cursor.find(CHANGES_ZH, of);
  if (change !== null)
    refuseAs(cursor, change.value === "decline" ? BELOW_ZERO : BY_OR_TO, cursor.at, cursor.at + of + change.length);
  refuseOtherNumber(cursor, from);
  if (lead.change === "growth") inPercent(partial);
  else lead.per = null;
}

// 三倍于87.6亿元 is a number that nobody printed.
function refuseOtherNumber(cursor: Cursor, from: number): void {
  const end = cursor.at;
  for (; !cursor.done; cursor.at += 1) if (startsAmountZh(cursor)) refuseAs(cursor, MULTIPLE_BESIDE, from, end);
  cursor.at = end;
}
