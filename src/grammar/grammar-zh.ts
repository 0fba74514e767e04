// The grammar of a Chinese quantity:
//
//   phrase  = lead* bound? amount noun? tail*
//   amount  = number (unit | measure word) | number 至 number … | 百分之 number | number 分之 number | 一半
//   tail    = per | bound | ( second currency ) | word of change | character of a label
//
// Chinese has no spaces, so a label may run into the number (总投资达87.6亿元). Each of its characters is looked up, and
// refused if it could be a bound, a second number or a reversal and is not part of a known word. One pass.

import type { Bound, Quantity } from "./quantity.ts";
import { addBound, buildQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { BOUND_AFTER_ZH, BOUND_BEFORE_ZH } from "./bounds.ts";
import { readAmountZh, startsAmountZh } from "./amount-zh.ts";
import { readBracket, refuseMark, setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { numeralRow, startsNumberZh } from "./number-zh.ts";
import { PER_ZH } from "./per.ts";
import { UNITS_ZH } from "./units.ts";
import {
  BARRED_AFTER_UNIT_ZH,
  BARRED_ZH,
  BOUND_CHARACTERS,
  CHANGES_ZH,
  LABELS_ZH,
  LEVELS_ZH,
  TIME_UNITS,
} from "./vocabulary-zh.ts";
import { DATE, MULTIPLE, NAME, refuseAs, refuseBarred, type Change } from "./vocabulary.ts";

/** In tokens; longer ones are sentences. */
const MAX_NOUN_LENGTH = 20;

const UP_TO_THE_UNIT = "the phrase up to the unit.";

/** Marks allowed in a label. */
const MARKS: ReadonlySet<string> = new Set([...'“”"《》「」·、,:&']);
const LAST_STOPS: ReadonlySet<string> = new Set([..."。;.!"]);

interface Lead {
  length: number;
  change: Change | null;
  per: string | null;
}

/** Reads a whole phrase; `nested` is set inside a bracket. Throws ParseFailure. */
export function readChinese(cursor: Cursor, nested = false): Quantity {
  const lead = readLead(cursor);
  const boundAt = cursor.at;
  const bound = cursor.accept(BOUND_BEFORE_ZH);
  if (!startsAmountZh(cursor)) {
    const suggestion = bound === null ? undefined : "the phrase so that the number follows its bound.";
    cursor.fail(`expected a number ${cursor.rest()}`, cursor.at, suggestion);
  }
  const start = cursor.at;
  const partial = readAmountZh(cursor);
  if (bound !== null) {
    if (cursor.between(boundAt, start) === "近" && TIME_UNITS.has(partial.unit?.id ?? "")) {
      cursor.fail(
        `"${cursor.between(boundAt, cursor.at)}" may mean "nearly" or "in the last"`,
        boundAt,
        "a phrase of the source that says which.",
      );
    }
    addBound(cursor, partial, bound, boundAt, start);
  }
  if (partial.measure !== null || partial.unit?.id === "fraction") readNoun(cursor, partial);
  refuseBare(cursor, partial, lead, start);
  partial.change = lead.change;
  partial.per = lead.per;
  readTail(cursor, partial, nested);
  return buildQuantity(cursor, partial);
}

function readLead(cursor: Cursor): Lead {
  const lead: Lead = { length: 0, change: null, per: null };
  const start = cursor.at;
  while (!cursor.done && !startsBound(cursor) && !startsAmountZh(cursor)) {
    readLeadWord(cursor, lead);
    lead.length = cursor.at - start;
  }
  return lead;
}

// 超 in 超市 begins a label; if both matches are equally long, it is a bound.
function startsBound(cursor: Cursor): boolean {
  const bound = cursor.find(BOUND_BEFORE_ZH);
  return bound !== null && bound.length >= (cursor.find(LABELS_ZH)?.length ?? 0);
}

function readLeadWord(cursor: Cursor, lead: Lead): void {
  const from = cursor.at;
  if (cursor.accept(LABELS_ZH)) {
    refuseHiddenBound(cursor, from);
    return;
  }
  // 增至38% gives the level reached, not the change.
  if (cursor.accept(LEVELS_ZH)) {
    lead.change = null;
    return;
  }
  const change = cursor.accept(CHANGES_ZH);
  const per = change === null ? cursor.accept(PER_ZH) : null;
  if (change !== null) setChange(cursor, lead, change);
  else if (per !== null) setPer(cursor, lead, per, from);
  else if (cursor.isAt("第")) readOrdinal(cursor);
  else passLabel(cursor);
}

// 节约100亩 saves 100 mu, 季节约100亩 would be about 100 mu: the characters alone do not tell.
function refuseHiddenBound(cursor: Cursor, from: number): void {
  const last = cursor.peek(-1)?.text ?? "";
  if (!BOUND_CHARACTERS.has(last) || !startsAmountZh(cursor)) return;
  const reason = `"${last}" right before the number may be a bound or the end of "${cursor.between(from, cursor.at)}"`;
  cursor.fail(reason, from, "the phrase from the number on, if the source gives it no bound.");
}

// 第一产业 is a name: its ordinal is no quantity.
function readOrdinal(cursor: Cursor): void {
  const from = cursor.at;
  cursor.at += 1;
  if (cursor.peek()?.kind === "digits") refuseAs(cursor, NAME, from, cursor.at + 1);
  cursor.at += numeralRow(cursor);
  if (cursor.done) refuseAs(cursor, NAME, from, cursor.at);
}

// A number with neither unit nor measure word: a year, the end of a name, or 百亿 without a number or bound.
function refuseBare(cursor: Cursor, partial: PartialQuantity, lead: Lead, start: number): void {
  const { numeral } = partial.low;
  if (numeral.implied && partial.bound === "exact") {
    cursor.fail(
      `"${cursor.between(start, cursor.at)}" is a magnitude without a number`,
      start,
      "a phrase that prints the number, or the bound beside it.",
    );
  }
  if (partial.unit !== null || partial.measure !== null) return;
  if (numeral.yearLike) refuseAs(cursor, DATE, start, cursor.at);
  if (lead.length > 0 && partial.bound === "exact" && numeral.magnitude === null) refuseAs(cursor, NAME, 0, cursor.at);
}

function readNoun(cursor: Cursor, partial: PartialQuantity): void {
  if (cursor.isAt("的")) cursor.at += 1;
  else if (partial.measure === null && cursor.find(UNITS_ZH) !== null) refuseAs(cursor, MULTIPLE, 0, cursor.at + 1);
  const from = cursor.at;
  const isNoun = () => cursor.peek()?.kind === "han" || cursor.peek()?.kind === "word";
  while (
    isNoun() &&
    cursor.find(PER_ZH) === null &&
    (cursor.find(LABELS_ZH) !== null || cursor.find(BOUND_AFTER_ZH) === null)
  ) {
    if (cursor.accept(LABELS_ZH)) continue;
    if (cursor.find(CHANGES_ZH) !== null)
      cursor.fail(`a word of change after what is counted ${cursor.rest()}`, cursor.at, "the phrase up to it.");
    passLabel(cursor);
  }
  const length = `what is counted has more than ${MAX_NOUN_LENGTH} characters`;
  if (cursor.at - from > MAX_NOUN_LENGTH) cursor.fail(length, from, "the phrase up to what is counted.");
  partial.counted = cursor.at > from ? cursor.between(from, cursor.at) : partial.measure;
  if (partial.counted === "大") cursor.fail(`expected what is counted after "大" ${cursor.rest()}`);
}

function readTail(cursor: Cursor, partial: PartialQuantity, nested: boolean): void {
  refuseCompound(cursor, partial);
  while (!cursor.done) {
    const from = cursor.at;
    const per = cursor.accept(PER_ZH);
    const bound = per === null && cursor.find(LABELS_ZH) === null ? cursor.accept(BOUND_AFTER_ZH) : null;
    if (per !== null) setPer(cursor, partial, per, from);
    else if (bound !== null) addTailBound(cursor, partial, bound, from);
    else if (cursor.isAt("(")) partial.converted = readBracket(cursor, partial, nested, readChinese);
    else readTailWord(cursor, partial);
  }
}

// Right after the unit, some words change it: another unit (吨公里), another number (100元一斤), a half (三年半).
function refuseCompound(cursor: Cursor, partial: PartialQuantity): void {
  if (partial.unit === null || cursor.find(LABELS_ZH) !== null) return;
  const unit = cursor.find(UNITS_ZH)?.value.unit;
  if (unit !== undefined && !TIME_UNITS.has(unit.id)) cursor.fail(`a second unit ${cursor.rest()}`);
  if (numeralRow(cursor) > 0) cursor.fail(`a second number ${cursor.rest()}`);
  refuseBarred(cursor, BARRED_AFTER_UNIT_ZH);
}

// 3年多 ends in a bound; 多 before another character may begin a word.
function addTailBound(cursor: Cursor, partial: PartialQuantity, bound: Bound, from: number): void {
  const next = cursor.peek()?.kind;
  if (BOUND_CHARACTERS.has(cursor.between(from, cursor.at)) && (next === "han" || next === "word"))
    refuseStray(cursor, from);
  addBound(cursor, partial, bound, from);
}

function readTailWord(cursor: Cursor, partial: PartialQuantity): void {
  if (cursor.accept(LABELS_ZH)) return;
  if (cursor.find(LEVELS_ZH) !== null)
    cursor.fail(`expected a second number after the change ${cursor.rest()}`, cursor.at, UP_TO_THE_UNIT);
  const change = cursor.find(CHANGES_ZH);
  if (change !== null) {
    const next = cursor.peek(change.length)?.kind;
    if (next === "han" || next === "word")
      cursor.fail(`a word of change that may belong to other words ${cursor.rest()}`, cursor.at, UP_TO_THE_UNIT);
    setChange(cursor, partial, change.value);
    cursor.at += change.length;
  } else if (cursor.peek(1) === undefined && LAST_STOPS.has(cursor.peek()?.text ?? "")) {
    cursor.at += 1;
  } else {
    passLabel(cursor);
  }
}

// Consumes one character or word of a label that can be nothing else.
function passLabel(cursor: Cursor): void {
  refuseBarred(cursor, BARRED_ZH);
  if (cursor.isAt("半") && startsNumberZh(cursor, 1)) refuseAs(cursor, MULTIPLE, cursor.at, cursor.at + 1);
  if (startsAmountZh(cursor)) cursor.fail(`a second number ${cursor.rest()}`);
  const bound = cursor.find(BOUND_BEFORE_ZH) ?? cursor.find(BOUND_AFTER_ZH);
  if (bound !== null || BOUND_CHARACTERS.has(cursor.peek()?.text ?? "")) refuseStray(cursor, cursor.at);
  const token = cursor.peek();
  if (token === undefined || (token.kind === "mark" && !MARKS.has(token.text))) refuseMark(cursor);
  cursor.at += 1;
}

function refuseStray(cursor: Cursor, at: number): never {
  const suggestion = "a shorter phrase: the bound, the number and its unit.";
  return cursor.fail(`a word that may be a bound, away from its number ${cursor.rest(at)}`, at, suggestion);
}
