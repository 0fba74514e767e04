// Characters and words of a Chinese label that say nothing of the number, and the refusal of those that may.

import { startsAmountZh } from "./amount-zh.ts";
import { BOUND_AFTER_ZH, BOUND_BEFORE_ZH } from "./bound-words.ts";
import { refuseMark } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { NAMES_WITH_DIGITS_ZH } from "./names-with-digits.ts";
import { startsNumberZh } from "./number-zh.ts";
import type { Found } from "./phrases.ts";
import type { Bound } from "./quantity.ts";
import { UNITS_ZH } from "./units.ts";
import { REFUSED_ZH, BEFORE_ALL_ZH, BOUND_CHARACTERS, DIRECTIONS_ZH, MEASURES_ZH } from "./vocabulary-zh.ts";
import { GIVEN_FOR, MULTIPLE, ONE_NUMBER, POSSIBLE_BOUND, refuseAs, refuseListed } from "./vocabulary.ts";

/** Marks allowed in a label. */
const MARKS: ReadonlySet<string> = new Set([...'“”"《》「」·、,:&']);

/** Passes a name with digits, such as 5G or 世界500强; false where none stands. */
export function passName(cursor: Cursor): boolean {
  return cursor.accept(NAMES_WITH_DIGITS_ZH) !== null;
}

/** Consumes one character or word of a label that can be nothing else; a noun may have characters of direction. */
export function passLabel(cursor: Cursor, inNoun = false): void {
  refuseListed(cursor, REFUSED_ZH);
  if (!inNoun) refuseListed(cursor, DIRECTIONS_ZH);
  if (!inNoun && cursor.peek()?.text === "均" && !BEFORE_ALL_ZH.has(cursor.peek(-1)?.text ?? ""))
    refuseAs(cursor, GIVEN_FOR, Math.max(0, cursor.at - 1), cursor.at + 1);
  const half =
    cursor.isAt("半") &&
    (startsNumberZh(cursor, 1) || (cursor.find(UNITS_ZH, 1) ?? cursor.find(MEASURES_ZH, 1)) !== null);
  if (half && !inNoun) refuseAs(cursor, MULTIPLE, cursor.at, cursor.at + 1);
  if (startsAmountZh(cursor)) cursor.fail(`a second number ${cursor.rest()}`, ONE_NUMBER);
  const bound = cursor.find(BOUND_BEFORE_ZH) ?? boundAfterZh(cursor);
  const token = cursor.peek();
  if (bound !== null || BOUND_CHARACTERS.has(token?.text ?? "")) refuseStray(cursor, cursor.at);
  if (token === undefined || (token.kind === "mark" && !MARKS.has(token.text))) refuseMark(cursor);
  cursor.at += 1;
}

/** The bound after a number at the cursor; 内 before another character begins a word (内陆). */
export function boundAfterZh(cursor: Cursor): Found<Bound> | null {
  const bound = cursor.find(BOUND_AFTER_ZH);
  const next = cursor.peek(1)?.kind;
  return bound?.length === 1 && cursor.isAt("内") && (next === "han" || next === "word") ? null : bound;
}

/** Refuses a word that may be a bound where none is read. */
export function refuseStray(cursor: Cursor, at: number): never {
  const suggestion = "a phrase from the source with the bound beside its number.";
  return cursor.fail(
    `a word that may be a bound, away from its number ${cursor.rest(at)}`,
    suggestion,
    at,
    POSSIBLE_BOUND,
  );
}
