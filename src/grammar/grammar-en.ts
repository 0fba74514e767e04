// The grammar of an English quantity:
//
//   phrase  = lead? bound? amount noun? tail*
//   amount  = number unit? | number to number unit? | number of number | "between" number and number | fraction
//   tail    = per | bound | "(" second currency ")" | word of change | plain word or comma
//
// The lead ends in a word that can only introduce a number, or in "of", "by" or "to" after a known word: an unknown one
// could be a direction, a bound or a negation. A noun follows a number without a unit. One pass, left to right.

import type { Bound, Quantity } from "./quantity.ts";
import { addBound, buildQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { BOUND_AFTER_EN, BOUND_BEFORE_EN } from "./bound-words.ts";
import { readBracket, refuseMark, setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { readAmountEn, startsAmountEn } from "./amount-en.ts";
import { readLeadEn, refuseParticle, refuseUpOn, type LeadEn } from "./lead-en.ts";
import { startsMultipleEn } from "./multiple-words-en.ts";
import { finishMultipleEn, formOfMultiple, readMultipleEn } from "./multiples-en.ts";
import { NAMES_WITH_DIGITS_EN } from "./names-with-digits.ts";
import { NUMBER_WORDS_EN } from "./number-en.ts";
import { PARTS_EN } from "./parts-en.ts";
import { PER_EN } from "./per.ts";
import { ROLES_EN } from "./roles-en.ts";
import { resemblesUnit } from "./unit-symbols.ts";
import { DURATIONS, POSSESSIVES_OF_UNITS_EN, SHARE_UNITS, unitOf, UNITS_EN } from "./units.ts";
import { CHANGES_EN, EVENTS_EN, LOSSES_EN, PARTICLES_EN, SPEED_EN } from "./changes-en.ts";
import {
  AFTER_CHANGE_EN,
  AFTER_SHARE_EN,
  AFTER_SUM_EN,
  REFUSED_AFTER_UNIT_EN,
  REFUSED_EN,
  COMPARATIVES_EN,
  COMPARED_EN,
  COUNTED_IN_MILLIONS_EN,
  LEVEL_BOUNDS_EN,
  LEVELS_EN,
  NAMED_BY_NUMBER_EN,
  NAMES_OF_TIMES_EN,
  NEUTRAL_EN,
  NO_NOUN_EN,
  OF_LEVEL_EN,
  PERIODS_EN,
  PREPOSITIONS_EN,
  RANKS_EN,
  REACHING_EN,
  SUMS_EN,
  VERBAL_BOUNDS_EN,
} from "./vocabulary-en.ts";
import {
  CHANGE_OF_CHANGE,
  COMPARISON,
  DATE,
  FOREIGN,
  GIVEN_FOR,
  IN_NO_TABLE,
  LOSS_OF_MONEY,
  MULTIPLE,
  NAME,
  ONE_NUMBER,
  POSSIBLE_BOUND,
  RATED_MULTIPLE,
  refuseAs,
  refuseListed,
  SECOND_UNIT,
  SHARED,
  TIME_OF_CHANGE,
  unknownAdvice,
  UP_TO,
} from "./vocabulary.ts";

/** Longer nouns are sentences. */
const MAX_NOUN_WORDS = 8;

const CHANGE_BESIDE_NUMBER = "a phrase with the word of growth or decline before the number or at the end.";

/** Reads a whole phrase; `nested` is set inside a bracket. Throws ParseFailure. */
export function readEnglish(cursor: Cursor, nested = false): Quantity {
  const lead = readLeadEn(cursor);
  // A bound excuses no unknown word before it, except the subject of a verb: "nowhere near", but "the port exceeded".
  const excused = lead.known && cursor.find(BOUND_BEFORE_EN) !== null && cursor.find(PREPOSITIONS_EN) === null;
  if (excused || cursor.find(VERBAL_BOUNDS_EN) !== null) lead.doubtful = false;
  // "down under 5%" is how a bounded decline is shown.
  const shown = cursor.peek(-1)?.key === "down" && cursor.isAt("under");
  if (lead.changedAt === cursor.at && cursor.find(LEVEL_BOUNDS_EN) !== null && !shown) lead.change = null;
  const boundAt = cursor.at;
  const bound = cursor.accept(BOUND_BEFORE_EN);
  const bounded = bound !== null;
  if (bound === "at-most" && lead.changedAt === boundAt && cursor.tokens[boundAt]?.key === "up")
    refuseAs(cursor, UP_TO, boundAt, cursor.at);
  const start = cursor.at;
  const partial = readNumberOrMultiple(cursor, lead);
  if (lead.change !== null && RANKS_EN.has(partial.counted ?? "")) refuseAs(cursor, NAME, start, cursor.at);
  refuseYear(cursor, partial, bounded || cursor.between(0, start).toLowerCase().endsWith("total of"), start);
  refuseDoubtfulLead(cursor, lead, partial, bounded);
  if (bound !== null) addBound(cursor, partial, bound, boundAt, start);
  if (!bounded && cursor.find(LEVELS_EN) !== null) refusePassing(cursor, lead.length);
  if (lead.loses !== null && partial.unit?.currency === true) refuseAs(cursor, LOSS_OF_MONEY, lead.loses, start);
  partial.change = lead.change;
  partial.per = lead.per;
  const end = cursor.at;
  readTail(cursor, partial, nested);
  if (partial.unit?.currency === true) refuseUnknownSum(cursor, end);
  refuseOpenEnd(cursor);
  return buildQuantity(cursor, partial);
}

function readNumberOrMultiple(cursor: Cursor, lead: LeadEn): PartialQuantity {
  passArticle(cursor, lead);
  const start = cursor.at;
  if (!startsAmountEn(cursor)) {
    if (startsMultipleEn(cursor)) return readMultipleEn(cursor, lead);
    cursor.fail(`expected a number ${cursor.rest()}`, adviceAfterBound(cursor));
  }
  const partial = readAmountEn(cursor, lead.changes);
  if (partial.unit?.id === "times") finishMultipleEn(cursor, partial, lead, start, formOfMultiple(cursor));
  if (lead.aged) readAge(cursor, partial);
  if (partial.unit === null || partial.unit.id === "fraction") readNoun(cursor, partial);
  return partial;
}

// "nearly a threefold increase", "almost a 5 percent rise".
function passArticle(cursor: Cursor, { length }: LeadEn): void {
  const article = cursor.at > length && (cursor.peek()?.key === "a" || cursor.peek()?.key === "an");
  if (!article || startsAmountEn(cursor)) return;
  cursor.at += 1;
  if (!startsAmountEn(cursor) && !startsMultipleEn(cursor)) cursor.at -= 1;
}

// "exceeded the target by 2 percent": with the number beside its bound, the words would say something else.
function adviceAfterBound(cursor: Cursor): string {
  const compares = cursor.tokens.some(({ key }, at) => at > cursor.at && key === "by");
  return compares ? COMPARISON.suggestion : "a phrase in which the number follows its bound.";
}

// "aged 60 and over", "aged between 15 and 59".
function readAge(cursor: Cursor, partial: PartialQuantity): void {
  if (partial.unit === null || partial.unit.id === "year") partial.unit = unitOf("age");
  else refuseAs(cursor, NAME, 0, cursor.at);
}

// 2027 alone is a year; "2000 enterprises" may be a count or those of the year, unless other words mark it as a count.
function refuseYear(cursor: Cursor, partial: PartialQuantity, counts: boolean, start: number): void {
  const year = (partial.high ?? partial.low.numeral).yearLike;
  if (!year || partial.unit !== null) return;
  if (partial.counted === null) refuseAs(cursor, DATE, start, cursor.at);
  const suggestion = 'a phrase from the source that marks it as a count, with a bound or with "a total of".';
  if (!counts) cursor.fail(`"${cursor.between(start, cursor.at)}" may begin with a year`, suggestion, start);
}

// "hit the 5 billion yuan mark" is exact; "broke the 5 billion yuan mark" may be a bound, and so may other verbs.
function refusePassing(cursor: Cursor, leadLength: number): void {
  let verb = leadLength - 1;
  while (["the", "a", "its"].includes(cursor.tokens[verb]?.key ?? "")) verb -= 1;
  if (cursor.find(REACHING_EN, verb - cursor.at) === null)
    refuseAs(cursor, POSSIBLE_BOUND, Math.max(verb, 0), cursor.at + 1);
}

function refuseDoubtfulLead(cursor: Cursor, lead: LeadEn, partial: PartialQuantity, bounded: boolean): void {
  const { by } = lead;
  const unknown = lead.unknown ?? (by !== null && partial.unit !== null ? Math.max(0, by - 1) : null);
  if (unknown !== null) {
    const word = cursor.tokens[unknown]?.text ?? "";
    cursor.fail(
      `"${word}" before the number is not in the tables, and may be a direction, a bound or a negation`,
      unknownAdvice(word),
      unknown,
      IN_NO_TABLE,
    );
  }
  if (lead.length === 0) return;
  const bare = partial.unit === null && partial.counted === null && partial.low.numeral.magnitude === null && !bounded;
  const last = cursor.tokens[lead.length - 1];
  const counted = last?.key === "of" || lead.counts || lead.change !== null;
  if (!lead.doubtful && !(bare && !counted)) return;
  if (!lead.doubtful)
    cursor.fail(
      `expected a unit or the thing counted ${cursor.rest()}`,
      'a phrase with the unit or the noun after its number, or with "the number of" before it.',
    );
  cursor.fail(
    `"${last?.text}" before the number may make it a name, a date or part of another statement`,
    unknownAdvice(last?.text ?? ""),
    lead.length - 1,
    IN_NO_TABLE,
  );
}

// The words of what is counted, up to a comma, a bracket, "per" or a bound, without another quantity among them.
function readNoun(cursor: Cursor, partial: PartialQuantity): void {
  const from = cursor.at;
  let words = 0;
  while (cursor.find(PER_EN) === null && (words > 0 || !startsPeriod(cursor))) {
    const name = cursor.find(NAMES_WITH_DIGITS_EN);
    if (name !== null && cursor.peek()?.join === "space") {
      cursor.at += name.length;
      words += 1;
      continue;
    }
    if (cursor.peek()?.kind !== "word") break;
    if (words > 0 && cursor.find(OF_LEVEL_EN) !== null) {
      words += readLevel(cursor);
      continue;
    }
    if (cursor.find(BOUND_AFTER_EN) !== null) break;
    if (words === 0) refuseNounStart(cursor, partial);
    refuseQuantityWord(cursor);
    if (cursor.peek()?.join !== "hyphen" || words === 0) words += 1;
    passWord(cursor);
  }
  if (words === 0) return;
  if (words > MAX_NOUN_WORDS)
    cursor.fail(
      `the thing counted has more than ${MAX_NOUN_WORDS} words`,
      "the phrase up to the noun that is counted, with its bound.",
      from,
    );
  const last = cursor.tokens[cursor.at - 1];
  if (last?.join !== "hyphen" && cursor.find(CHANGES_EN, -1) !== null) {
    const reason = `"${last?.text}" after the thing counted states a change but not what changed`;
    cursor.fail(reason, "a phrase from the source that says what grew or fell by the number.", cursor.at - 1);
  }
  if (cursor.find(COMPARATIVES_EN, -1) !== null) refuseAs(cursor, COMPARISON, cursor.at - 1, cursor.at);
  partial.hyphen = cursor.tokens[from]?.join === "hyphen";
  if (partial.hyphen && partial.low.numeral.spelled) refuseAs(cursor, NAME, from - 1, from + 1);
  partial.counted = cursor.between(from, cursor.at);
}

// "an increase of 300 over the previous year": no noun, but with what the number is compared.
function startsPeriod(cursor: Cursor): boolean {
  return cursor.find(AFTER_CHANGE_EN) !== null && cursor.find(NEUTRAL_EN) !== null;
}

// "2 thirds" is a part, "8 third-party laboratories" is a count; "5 kVA" is a unit, "a 6-figure sum" none.
function refuseNounStart(cursor: Cursor, { unit }: PartialQuantity): void {
  if (cursor.find(NO_NOUN_EN) !== null)
    cursor.fail(
      `expected a unit or the thing counted ${cursor.rest()}`,
      "the phrase with the unit or the noun after its number.",
    );
  if (cursor.find(PARTS_EN) !== null && cursor.peek(1)?.join !== "hyphen")
    refuseAs(cursor, MULTIPLE, cursor.at - 1, cursor.at + 1);
  // "half again as much" is one and a half times.
  if (unit?.id === "fraction" && cursor.isAt("again")) refuseAs(cursor, MULTIPLE, cursor.at - 1, cursor.at + 1);
  if (unit?.id === "fraction" && cursor.find(COMPARED_EN) !== null)
    refuseAs(cursor, COMPARISON, cursor.at - 1, cursor.at + 1);
  if (cursor.find(POSSESSIVES_OF_UNITS_EN) !== null) refuseAs(cursor, NAME, cursor.at - 1, cursor.at + 1);
  if (cursor.isAt("star")) refuseAs(cursor, NAME, cursor.at - 1, cursor.at + 1);
  const hyphen = cursor.peek()?.join === "hyphen";
  if (hyphen && cursor.find(NAMED_BY_NUMBER_EN) !== null) refuseAs(cursor, NAME, cursor.at - 1, cursor.at + 1);
  if (cursor.peek(1)?.join !== "hyphen" && resemblesUnit(cursor.peek()?.text ?? ""))
    refuseAs(cursor, FOREIGN, cursor.at, cursor.at + 1);
}

function readLevel(cursor: Cursor): number {
  const from = cursor.at;
  cursor.accept(OF_LEVEL_EN);
  const reason = `"${cursor.between(from, cursor.at)}" after the thing counted may be its grade or a bound`;
  if (cursor.peek()?.kind !== "word") cursor.fail(reason, "a phrase from the source that says which.", from);
  return cursor.at - from;
}

function readTail(cursor: Cursor, partial: PartialQuantity, nested: boolean): void {
  const start = cursor.at;
  if (partial.unit !== null && cursor.find(PER_EN) === null) refuseAfterUnit(cursor, partial);
  while (!cursor.done) {
    const from = cursor.at;
    if (partial.unit?.id === "times" && cursor.accept(PERIODS_EN)) continue;
    if (
      from > start &&
      cursor.peek(-1)?.kind === "word" &&
      (cursor.peek()?.key === "up" || cursor.peek()?.key === "down")
    )
      refuseParticle(cursor);
    const per = cursor.accept(PER_EN);
    const bound = per === null ? cursor.accept(BOUND_AFTER_EN) : null;
    if (per !== null) setTailPer(cursor, partial, per, from);
    else if (bound !== null) addTailBound(cursor, partial, bound, from);
    else if (cursor.isAt("(")) partial.converted = readBracket(cursor, partial, nested, readEnglish);
    else if (!cursor.accept(NEUTRAL_EN)) readTailWord(cursor, partial);
  }
}

// "per head of cattle", "per person-time", "of the daily output": the words go on, and so does what they are given for.
function setTailPer(cursor: Cursor, partial: PartialQuantity, per: string, from: number): void {
  const next = cursor.peek();
  const ends = next?.kind !== "word" || (cursor.find(AFTER_SHARE_EN) ?? cursor.find(NEUTRAL_EN)) !== null;
  const known = ends || (cursor.find(BOUND_AFTER_EN) ?? cursor.find(PER_EN) ?? cursor.find(CHANGES_EN)) !== null;
  const kind = cursor.peek(-1)?.key === "head" && next?.key === "of";
  if (partial.unit?.id === "times") refuseAs(cursor, RATED_MULTIPLE, from, cursor.at);
  if (!known || next?.join === "hyphen" || kind) refuseAs(cursor, GIVEN_FOR, from, cursor.at + 1);
  setPer(cursor, partial, per, from);
}

// "60 years or older" is an age, whatever else "years" may be.
function addTailBound(cursor: Cursor, partial: PartialQuantity, bound: Bound, from: number): void {
  const aged = ["older", "younger"].includes(cursor.peek(-1)?.key ?? "");
  if (aged && (partial.unit === null || partial.unit.id === "year")) partial.unit = unitOf("age");
  addBound(cursor, partial, bound, from);
}

// Right after a unit, some words make the number a rate, a distance or a name; after a share any unknown one may.
function refuseAfterUnit(cursor: Cursor, partial: PartialQuantity): void {
  const { id = "" } = partial.unit ?? {};
  if (id === "times") return;
  refuseListed(cursor, REFUSED_AFTER_UNIT_EN);
  const next = cursor.peek();
  if (next?.kind !== "word") return;
  if (id === "m" && cursor.find(COUNTED_IN_MILLIONS_EN) !== null) refuseAs(cursor, SHARED, cursor.at - 1, cursor.at);
  if (!SHARE_UNITS.has(id)) return;
  const known =
    cursor.find(AFTER_SHARE_EN) ??
    cursor.find(CHANGES_EN) ??
    cursor.find(NEUTRAL_EN) ??
    cursor.find(BOUND_AFTER_EN) ??
    cursor.find(REFUSED_EN) ??
    cursor.find(SPEED_EN);
  if (known !== null || next.join === "hyphen") return;
  const reason = `"${next.text}" after the share is not in the tables, and may reverse it`;
  cursor.fail(reason, unknownAdvice(next.text), cursor.at, IN_NO_TABLE);
}

// "a 5 billion yuan hole": the noun of a sum says whether it was gained or lost, so it has to be known.
function refuseUnknownSum(cursor: Cursor, from: number): void {
  const end = cursor.at;
  cursor.at = from;
  if (cursor.isAt("(")) while (!cursor.done && cursor.peek(-1)?.text !== ")") cursor.at += 1;
  let head: number | null = null;
  while (cursor.peek()?.kind === "word" && !endsNoun(cursor)) {
    head = cursor.at;
    cursor.at += 1;
  }
  if (head !== null) {
    cursor.at = head;
    const { text = "", key = "" } = cursor.peek() ?? {};
    const known = cursor.find(ROLES_EN) ?? cursor.find(SUMS_EN) ?? cursor.find(EVENTS_EN) ?? cursor.find(LEVELS_EN);
    if (known === null && text === key) {
      const reason = `"${text}" after the sum is not in the tables, and may mark a loss`;
      cursor.fail(reason, unknownAdvice(text, "a loss"), head, IN_NO_TABLE);
    }
  }
  cursor.at = end;
}

function endsNoun(cursor: Cursor): boolean {
  const joint =
    cursor.find(AFTER_SHARE_EN) ?? cursor.find(AFTER_SUM_EN) ?? cursor.find(PER_EN) ?? cursor.find(BOUND_AFTER_EN);
  return (joint ?? cursor.find(NEUTRAL_EN) ?? cursor.find(CHANGES_EN)) !== null;
}

// "3 years to" is cut off in the middle.
function refuseOpenEnd(cursor: Cursor): void {
  const last = cursor.peek(-1);
  if (last?.kind !== "word" || cursor.find(NO_NOUN_EN, -1) === null || cursor.find(PARTICLES_EN, -1) !== null) return;
  // "2.5 times what it was"
  if (cursor.find(PERIODS_EN, -3)?.length === 3) return;
  cursor.fail(`the phrase breaks off after "${last.text}"`, "the whole phrase, to its end.", cursor.at - 1);
}

function readTailWord(cursor: Cursor, partial: PartialQuantity): void {
  refuseListed(cursor, REFUSED_EN);
  if (cursor.find(SPEED_EN) !== null) refuseAs(cursor, CHANGE_OF_CHANGE, cursor.at, cursor.at + 1);
  const change = isEvent(cursor, partial) ? null : cursor.find(CHANGES_EN);
  if (change !== null) {
    refuseUpOn(cursor, change.length);
    if (DURATIONS.has(partial.unit?.id ?? "") && partial.change === null)
      refuseAs(cursor, TIME_OF_CHANGE, 0, cursor.at + change.length);
    const next = cursor.peek(change.length);
    const ends =
      next?.kind !== "word" ||
      (cursor.find(AFTER_CHANGE_EN, change.length) ?? cursor.find(NEUTRAL_EN, change.length)) !== null;
    if (!ends)
      cursor.fail(
        `"${cursor.between(cursor.at, cursor.at + change.length)}" may change the number, or be part of a name`,
        CHANGE_BESIDE_NUMBER,
      );
    if (partial.unit?.currency === true && cursor.find(LOSSES_EN) !== null)
      refuseAs(cursor, LOSS_OF_MONEY, cursor.at, cursor.at + change.length);
    setChange(cursor, partial, change.value);
    cursor.at += change.length;
    if (cursor.find(NEUTRAL_EN) === null && cursor.peek()?.key === "from") cursor.at += 1;
  } else if (cursor.isAt(",") || cursor.isAt('"') || cursor.isAt("“") || cursor.isAt("”") || isLastStop(cursor)) {
    cursor.at += 1;
  } else {
    if (DURATIONS.has(partial.unit?.id ?? "") && cursor.find(NAMES_OF_TIMES_EN) !== null)
      refuseAs(cursor, NAME, 0, cursor.at + 1);
    refuseQuantityWord(cursor);
    passWord(cursor);
  }
}

function isEvent(cursor: Cursor, { unit, hyphen }: PartialQuantity): boolean {
  return cursor.find(EVENTS_EN) !== null && !SHARE_UNITS.has(unit?.id ?? "") && !hyphen;
}

function isLastStop(cursor: Cursor): boolean {
  return cursor.peek(1) === undefined && [".", ";", "!"].includes(cursor.peek()?.text ?? "");
}

function refuseQuantityWord(cursor: Cursor): void {
  refuseListed(cursor, REFUSED_EN);
  if (startsAmountEn(cursor) || cursor.find(NUMBER_WORDS_EN) !== null)
    cursor.fail(`a second number ${cursor.rest()}`, ONE_NUMBER);
  if (cursor.find(UNITS_EN) !== null)
    cursor.fail(`a second unit ${cursor.rest()}`, SECOND_UNIT.suggestion, cursor.at, SECOND_UNIT);
  if (cursor.find(BOUND_BEFORE_EN) !== null)
    cursor.fail(`a bound away from its number ${cursor.rest()}`, "a phrase with the bound beside the number.");
}

function passWord(cursor: Cursor): void {
  if (cursor.peek()?.kind !== "word") refuseMark(cursor);
  cursor.at += 1;
}
