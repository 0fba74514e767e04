// The grammar of an English quantity:
//
//   phrase  = lead? bound? amount noun? tail*
//   amount  = number unit? | number to number unit? | number of number | "between" number and number | fraction
//   tail    = per | bound | "(" second currency ")" | word of change | plain word or comma
//
// The lead ends in a word that can only introduce a number; a noun follows a number without a unit. One pass, left to
// right.

import type { Quantity } from "./quantity.ts";
import { addBound, buildQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { BOUND_AFTER_EN, BOUND_BEFORE_EN } from "./bounds.ts";
import { readBracket, refuseMark, setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { readAmountEn, startsAmountEn } from "./amount-en.ts";
import { NUMBER_WORDS_EN } from "./number-en.ts";
import { PARTS_EN } from "./parts-en.ts";
import { PER_EN } from "./per.ts";
import { UNITS_EN } from "./units.ts";
import {
  AFTER_CHANGE_EN,
  BARRED_AFTER_UNIT_EN,
  BARRED_BEFORE_NUMBER_EN,
  BARRED_EN,
  CHANGES_EN,
  LEADS_EN,
  NEUTRAL_EN,
  NO_NOUN_EN,
  OF_LEVEL_EN,
  PARTICLES_EN,
  PREPOSITIONS_EN,
} from "./vocabulary-en.ts";
import { DATE, MULTIPLE, NAME, refuseAs, refuseBarred, type Change } from "./vocabulary.ts";

/** Longer nouns are sentences. */
const MAX_NOUN_WORDS = 8;

/** The words before the number and its bound. */
interface Lead {
  /** In tokens. */
  length: number;
  change: Change | null;
  per: string | null;
  /** Whether the last word may make the number a name or a date. */
  doubtful: boolean;
}

/** Reads a whole phrase; `nested` is set inside a bracket. Throws ParseFailure. */
export function readEnglish(cursor: Cursor, nested = false): Quantity {
  const lead = readLead(cursor);
  if (cursor.find(BOUND_BEFORE_EN) !== null && cursor.find(PREPOSITIONS_EN) === null) lead.doubtful = false;
  const bound = cursor.accept(BOUND_BEFORE_EN);
  if (!startsAmountEn(cursor)) cursor.fail(`expected a number ${cursor.rest()}`);
  const start = cursor.at;
  const partial = readAmountEn(cursor);
  if (partial.unit === null || partial.unit.id === "fraction") readNoun(cursor, partial);
  refuseYear(cursor, partial, bound !== null || cursor.between(0, start).toLowerCase().endsWith("total of"), start);
  refuseDoubtfulLead(cursor, lead, partial, bound !== null);
  if (bound !== null) addBound(cursor, partial, bound, start - 1, start);
  partial.change = lead.change;
  partial.per = lead.per;
  readTail(cursor, partial, nested);
  refuseOpenEnd(cursor);
  return buildQuantity(cursor, partial);
}

function readLead(cursor: Cursor): Lead {
  const lead: Lead = { length: 0, change: null, per: null, doubtful: false };
  const start = cursor.at;
  while (cursor.find(BOUND_BEFORE_EN) === null && !startsAmountEn(cursor)) {
    if (cursor.done) cursor.fail("expected a number at the end");
    readLeadWord(cursor, lead);
    lead.length = cursor.at - start;
  }
  return lead;
}

function readLeadWord(cursor: Cursor, lead: Lead): void {
  const change = cursor.find(NEUTRAL_EN) === null ? cursor.find(CHANGES_EN) : null;
  const per = cursor.peek()?.key === "a" ? null : cursor.find(PER_EN);
  const known = cursor.find(NEUTRAL_EN) ?? change ?? per;
  if (change !== null && lead.doubtful && cursor.find(PARTICLES_EN) !== null) refuseParticle(cursor);
  lead.doubtful = known === null && cursor.find(LEADS_EN) === null;
  if (change !== null) setChange(cursor, lead, change.value);
  if (per !== null) setPer(cursor, lead, per.value, cursor.at);
  if (known !== null) {
    cursor.at += known.length;
    return;
  }
  refuseBarred(cursor, BARRED_EN);
  refuseBarred(cursor, BARRED_BEFORE_NUMBER_EN);
  const unit = cursor.find(UNITS_EN);
  if (unit !== null) cursor.fail(`a unit stands before any number ${cursor.rest()}`);
  // "rose to 38%" gives the level reached, not the change.
  if (cursor.peek()?.key === "to") lead.change = null;
  passWord(cursor);
}

// 2027 alone is a year; "2000 enterprises" may be a count or those of the year, unless other words mark it as a count.
function refuseYear(cursor: Cursor, partial: PartialQuantity, counts: boolean, start: number): void {
  const year = (partial.high ?? partial.low.numeral).yearLike;
  if (!year || partial.unit !== null) return;
  if (partial.counted === null) refuseAs(cursor, DATE, start, cursor.at);
  const suggestion = 'a phrase of the source that marks it as a count, with a bound or with "a total of".';
  if (!counts) cursor.fail(`"${cursor.between(start, cursor.at)}" may begin with a year`, start, suggestion);
}

function refuseDoubtfulLead(cursor: Cursor, lead: Lead, partial: PartialQuantity, bounded: boolean): void {
  if (lead.length === 0) return;
  const bare = partial.unit === null && partial.counted === null && partial.low.numeral.magnitude === null && !bounded;
  const last = cursor.tokens[lead.length - 1];
  if (!lead.doubtful && !(bare && last?.key !== "of" && lead.change === null)) return;
  cursor.fail(
    `"${last?.text}" before the number may make it a name, a date or part of another statement`,
    lead.length - 1,
    `the phrase from after "${last?.text}" on.`,
  );
}

// The words of what is counted, up to a comma, a bracket, "per" or a bound, without another quantity among them.
function readNoun(cursor: Cursor, partial: PartialQuantity): void {
  const from = cursor.at;
  let words = 0;
  while (cursor.peek()?.kind === "word" && cursor.find(PER_EN) === null) {
    if (words > 0 && cursor.find(OF_LEVEL_EN) !== null) {
      words += readLevel(cursor);
      continue;
    }
    if (cursor.find(BOUND_AFTER_EN) !== null) break;
    if (words === 0) refuseNounStart(cursor);
    refuseQuantityWord(cursor);
    if (cursor.peek()?.join !== "hyphen" || words === 0) words += 1;
    passWord(cursor);
  }
  if (words === 0) return;
  if (words > MAX_NOUN_WORDS)
    cursor.fail(`what is counted has more than ${MAX_NOUN_WORDS} words`, from, "the phrase up to what is counted.");
  const last = cursor.tokens[cursor.at - 1];
  if (last?.join !== "hyphen" && cursor.find(CHANGES_EN, -1) !== null) {
    const reason = `"${last?.text}" after what is counted states a change without saying of what`;
    cursor.fail(reason, cursor.at - 1, `the phrase up to "${last?.text}".`);
  }
  partial.hyphen = cursor.tokens[from]?.join === "hyphen";
  if (partial.hyphen && partial.low.numeral.spelled) refuseAs(cursor, NAME, from - 1, from + 1);
  partial.counted = cursor.between(from, cursor.at);
}

// "2 thirds" is a part, "8 third-party laboratories" is a count.
function refuseNounStart(cursor: Cursor): void {
  if (cursor.find(NO_NOUN_EN) !== null) cursor.fail(`expected a unit or what is counted ${cursor.rest()}`);
  if (cursor.find(PARTS_EN) !== null && cursor.peek(1)?.join !== "hyphen")
    refuseAs(cursor, MULTIPLE, cursor.at - 1, cursor.at + 1);
}

function readLevel(cursor: Cursor): number {
  const from = cursor.at;
  cursor.accept(OF_LEVEL_EN);
  const reason = "after what is counted may be its level or a bound of the number";
  if (cursor.peek()?.kind !== "word") cursor.fail(`"${cursor.between(from, cursor.at)}" ${reason}`, from);
  return cursor.at - from;
}

function readTail(cursor: Cursor, partial: PartialQuantity, nested: boolean): void {
  const start = cursor.at;
  if (partial.unit !== null && cursor.find(PER_EN) === null) refuseBarred(cursor, BARRED_AFTER_UNIT_EN);
  while (!cursor.done) {
    const from = cursor.at;
    if (from > start && cursor.find(PARTICLES_EN) !== null) refuseParticle(cursor);
    const per = cursor.accept(PER_EN);
    const bound = per === null ? cursor.accept(BOUND_AFTER_EN) : null;
    if (per !== null) setPer(cursor, partial, per, from);
    else if (bound !== null) addBound(cursor, partial, bound, from);
    else if (cursor.isAt("(")) partial.converted = readBracket(cursor, partial, nested, readEnglish);
    else if (!cursor.accept(NEUTRAL_EN)) readTailWord(cursor, partial);
  }
}

// "3 years to" is cut off in the middle.
function refuseOpenEnd(cursor: Cursor): void {
  const last = cursor.peek(-1);
  if (last?.kind !== "word" || cursor.find(NO_NOUN_EN, -1) === null) return;
  const suggestion = `the phrase to its end, or end it before "${last.text}".`;
  cursor.fail(`the phrase breaks off after "${last.text}"`, cursor.at - 1, suggestion);
}

function readTailWord(cursor: Cursor, partial: PartialQuantity): void {
  const change = cursor.find(CHANGES_EN);
  if (change !== null) {
    const next = cursor.peek(1);
    if (next?.kind === "word" && cursor.find(AFTER_CHANGE_EN, 1) === null && cursor.find(NEUTRAL_EN, 1) === null) {
      const reason = `"${cursor.peek()?.text}" may state a change of the number, or be part of a name`;
      cursor.fail(reason, cursor.at, "the phrase up to the unit.");
    }
    setChange(cursor, partial, change.value);
    cursor.at += 1;
  } else if (cursor.isAt(",") || cursor.isAt('"') || cursor.isAt("“") || cursor.isAt("”") || isLastStop(cursor)) {
    cursor.at += 1;
  } else {
    refuseQuantityWord(cursor);
    passWord(cursor);
  }
}

function isLastStop(cursor: Cursor): boolean {
  return cursor.peek(1) === undefined && [".", ";", "!"].includes(cursor.peek()?.text ?? "");
}

function refuseParticle(cursor: Cursor): never {
  const verb = cursor.between(cursor.at - 1, cursor.at + 1);
  const suggestion = `the phrase from "${cursor.peek()?.text}" on if it states a change, otherwise from after it.`;
  return cursor.fail(`"${verb}" may state a change or be one verb`, cursor.at, suggestion);
}

function refuseQuantityWord(cursor: Cursor): void {
  refuseBarred(cursor, BARRED_EN);
  if (startsAmountEn(cursor) || cursor.find(NUMBER_WORDS_EN) !== null) cursor.fail(`a second number ${cursor.rest()}`);
  if (cursor.find(UNITS_EN) !== null) cursor.fail(`a second unit ${cursor.rest()}`);
  if (cursor.find(BOUND_BEFORE_EN) !== null) cursor.fail(`a bound away from its number ${cursor.rest()}`);
}

function passWord(cursor: Cursor): void {
  if (cursor.peek()?.kind !== "word") refuseMark(cursor);
  cursor.at += 1;
}
