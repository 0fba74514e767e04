// English multiples: "doubled", "a threefold increase", "1.5 times the average". Their value is a level: how many times
// as much as before, or as something else.

import { startsAmountEn } from "./amount-en.ts";
import { CHANGES_EN } from "./changes-en.ts";
import type { Cursor } from "./cursor.ts";
import type { LeadEn } from "./lead-en.ts";
import { MULTIPLES_EN, type MultipleForm } from "./multiple-words-en.ts";
import { NAMES_WITH_DIGITS_EN } from "./names-with-digits.ts";
import { spelledOut } from "./numeral.ts";
import { phraseSet } from "./phrases.ts";
import { fraction, partialQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { unitOf } from "./units.ts";
import {
  BELOW_ZERO,
  BY_OR_TO,
  CHANGE_AND_LEVEL,
  CHANGE_OF_CHANGE,
  COMPARISON,
  HOW_OFTEN,
  MULTIPLE,
  MULTIPLE_BESIDE,
  OF_WHAT,
  refuseAs,
  type Refusal,
} from "./vocabulary.ts";

const MORE = phraseSet("more higher larger bigger greater longer faster better wider heavier taller stronger");
const LESS = phraseSet("less fewer lower smaller shorter slower cheaper lighter");
/** Words before what is multiplied; "three times last year" says how often, "last year's" does not. */
const MULTIPLIED = phraseSet("as the its their his her our that those what");
/** Alone, these are adjectives: "double output", "a double track". */
const SIZES: ReadonlySet<string> = new Set(["double", "triple", "treble", "quadruple"]);
const LEADING_TO_LEVEL: ReadonlySet<string> = new Set(["to", "at", "equal", "of"]);

/** Reads a multiple in one word; what follows it is read by `finishMultipleEn`. */
export function readMultipleEn(cursor: Cursor, lead: LeadEn): PartialQuantity {
  const from = cursor.at;
  const { times, form } = cursor.accept(MULTIPLES_EN) ?? { times: null, form: "verb" };
  if (cursor.peek()?.join === "hyphen") refuseAs(cursor, MULTIPLE, from, cursor.at + 1);
  if (form === "verb") {
    if (times === null) cursor.at += 1;
    // "growth doubled" says how the growth changed.
    if (lead.change !== null) refuseAs(cursor, CHANGE_OF_CHANGE, wordOfChange(lead, from), cursor.at);
    refuseLevel(cursor, from);
    lead.doubtful = false;
  }
  if (times === null) {
    lead.change = "decline";
    return fraction(1n, 2n);
  }
  const unit = unitOf("times");
  const partial = partialQuantity({ numeral: spelledOut(times), unit, unitFirst: false, negative: false });
  finishMultipleEn(cursor, partial, lead, from, form);
  return partial;
}

function wordOfChange({ changedAt }: LeadEn, from: number): number {
  return changedAt === null ? from : changedAt - 1;
}

// "doubled to 5 billion yuan" gives what it led to as a second quantity.
function refuseLevel(cursor: Cursor, from: number): void {
  if (cursor.peek()?.key === "to" && startsAmountEn(cursor, 1)) refuseAs(cursor, CHANGE_AND_LEVEL, from, cursor.at + 2);
}

/** Whether the amount that ends at the cursor is a multiple in digits or number words: "2.5-fold", "1.5 times". */
export function formOfMultiple(cursor: Cursor): MultipleForm {
  return cursor.peek(-1)?.key === "fold" ? "fold" : "times";
}

/** Refuses a multiple that may be no level, and one of another number; passes the words that belong to it. */
export function finishMultipleEn(
  cursor: Cursor,
  partial: PartialQuantity,
  lead: LeadEn,
  from: number,
  form: MultipleForm,
): void {
  const refuse = (refusal: Refusal, extra = 0) => refuseAs(cursor, refusal, from, cursor.at + extra);
  if (form === "fold") readGrowth(cursor, lead, from);
  if (form === "times") {
    if (lead.change !== null)
      refuseAs(cursor, lead.change === "growth" ? BY_OR_TO : BELOW_ZERO, wordOfChange(lead, from), cursor.at);
    if (cursor.find(MORE) !== null) refuse(BY_OR_TO, 1);
    if (cursor.find(LESS) !== null) refuseAs(cursor, COMPARISON, cursor.at, cursor.at + 1);
    const change = cursor.find(CHANGES_EN);
    if (change !== null) refuse(change.value === "growth" ? BY_OR_TO : BELOW_ZERO, change.length);
  }
  if (form === "verb") refuseObject(cursor, from);
  else refuseOtherNumber(cursor, from);
  if (form === "times" && mayBeFrequency(cursor, partial, from))
    refuse(SIZES.has(cursor.tokens[from]?.key ?? "") ? OF_WHAT : HOW_OFTEN);
  if (cursor.peek()?.key === "as" && cursor.peek(1)?.kind === "word") cursor.at += 2;
  lead.change = null;
  lead.per = null;
}

// "rose threefold" and "a threefold rise" lead to three times as much; "by threefold" does not say.
function readGrowth(cursor: Cursor, lead: LeadEn, from: number): void {
  const noun = cursor.find(CHANGES_EN);
  const change = lead.change ?? noun?.value ?? null;
  if (change === "decline")
    refuseAs(
      cursor,
      BELOW_ZERO,
      wordOfChange(lead, from),
      cursor.at + (lead.change === null ? (noun?.length ?? 0) : 0),
    );
  const joint = cursor.tokens[lead.length - 1]?.key;
  if (lead.change !== null && (joint === "by" || joint === "of"))
    refuseAs(cursor, BY_OR_TO, wordOfChange(lead, from), cursor.at);
  if (change === null) refuseAs(cursor, OF_WHAT, from, cursor.at);
  if (lead.change === null) cursor.at += noun?.length ?? 0;
}

// "three times" and "twice" count events; a decimal does not, nor does what names a level.
function mayBeFrequency(cursor: Cursor, { low }: PartialQuantity, from: number): boolean {
  const next = cursor.peek();
  const rate = ["a", "an", "per", "each", "every", "daily", "weekly", "monthly", "yearly"].includes(next?.key ?? "");
  if (rate) return true;
  if (low.numeral.decimals > 0 || cursor.find(MULTIPLIED) !== null) return false;
  if (LEADING_TO_LEVEL.has(cursor.tokens[from - 1]?.key ?? "")) return false;
  return ![next, cursor.peek(1), cursor.peek(2)].some((token) => /['’]s?$/u.test(token?.key ?? ""));
}

// "three times 5 billion yuan" is a number that nobody printed; a year only says when.
function refuseOtherNumber(cursor: Cursor, from: number): void {
  for (let ahead = 0; cursor.peek(ahead) !== undefined; ahead += 1) {
    const name = cursor.find(NAMES_WITH_DIGITS_EN, ahead);
    if (name !== null) ahead += name.length - 1;
    else if (startsAmountEn(cursor, ahead) && !isYear(cursor, ahead))
      refuseAs(cursor, MULTIPLE_BESIDE, from, cursor.at);
  }
}

// "tripled 300 hectares"; in "doubled in three years" the number is another statement.
function refuseObject(cursor: Cursor, from: number): void {
  const determined = cursor.find(MULTIPLIED) !== null ? 1 : 0;
  if (startsAmountEn(cursor, determined)) refuseAs(cursor, MULTIPLE_BESIDE, from, cursor.at);
}

function isYear(cursor: Cursor, ahead: number): boolean {
  return /^(?:19|20)\d\d$/.test(cursor.peek(ahead)?.text ?? "") && cursor.peek(ahead + 1)?.join !== "none";
}
