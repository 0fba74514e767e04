// The grammar of a Chinese quantity:
//
//   phrase  = lead* bound? amount noun? tail*
//   amount  = number (unit | measure word) | number 至 number … | 百分之 number | number 分之 number | 一半
//   noun    = … | … 中的 bound? number (unit | measure word), a number of a larger one
//   tail    = per | bound | ( second currency ) | word of change | character of a label
//
// Chinese has no spaces, so a label may run into the number (总投资达87.6亿元). Each of its characters is looked up, and
// refused if it could be a bound, a second number, a direction or a negation and is not part of a known word. One pass.

import type { Bound, Quantity } from "./quantity.ts";
import { addBound, buildQuantity, type PartialQuantity } from "./quantity-builder.ts";
import { BOUND_BEFORE_ZH } from "./bound-words.ts";
import { readAmountZh, startsAmountZh } from "./amount-zh.ts";
import { readBracket, setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { boundAfterZh, passLabel, passName, refuseStray } from "./labels-zh.ts";
import { readLeadZh, type LeadZh } from "./lead-zh.ts";
import { doublingLength } from "./multiple-words-zh.ts";
import { finishMultipleZh, readDoubling } from "./multiples-zh.ts";
import { numeralRow } from "./number-zh.ts";
import { PER_ZH } from "./per.ts";
import { phraseSet } from "./phrases.ts";
import { DURATIONS, LENGTHS, RELATIVE_UNITS, UNITS_ZH } from "./units.ts";
import {
  REFUSED_AFTER_UNIT_ZH,
  BEFORE_SHARE_ZH,
  BOUND_CHARACTERS,
  CHANGES_ZH,
  LABELS_ZH,
  LEVELS_ZH,
  NAMES_OF_TIMES_ZH,
  RANKS_ZH,
  SHORT_CHANGES_ZH,
  SPEED_ZH,
  TIME_UNITS,
  TRADITIONAL,
  WORDS_IN_BOUNDS_ZH,
} from "./vocabulary-zh.ts";
import {
  CHANGE_OF_CHANGE,
  COMPARISON,
  DATE,
  FOREIGN,
  GIVEN_FOR,
  IN_NO_TABLE,
  IN_TRADITIONAL,
  MULTIPLE,
  NAME,
  ONE_NUMBER,
  POSSIBLE_BOUND,
  RATED_MULTIPLE,
  refuseAs,
  refuseListed,
  REVERSAL,
  SECOND_UNIT,
  SPAN,
  STRESS,
  TIME_OF_CHANGE,
  unknownAdvice,
} from "./vocabulary.ts";

/** In tokens; longer ones are sentences. */
const MAX_NOUN_LENGTH = 20;
/** In tokens: the owner between 约占 and its share (约占全市生产总值的三分之一). */
const MAX_OWNER_LENGTH = 12;

/** How the owner of a multiple begins: 全市平均, 上年, 原来; 超额认购 begins otherwise, and 超 is not a bound there. */
const OWNERS: ReadonlySet<string> = new Set([..."全上去原同国区市省县其世"]);

const CHANGE_BESIDE_NUMBER = "a phrase with the word of growth or decline before the number or at the end.";
const LAST_STOPS: ReadonlySet<string> = new Set([..."。;.!"]);

/** Reads a whole phrase; `nested` is set inside a bracket. Throws ParseFailure. */
export function readChinese(cursor: Cursor, nested = false): Quantity {
  refuseTraditional(cursor);
  const lead = readLeadZh(cursor);
  const boundAt = cursor.at;
  const bound = cursor.accept(BOUND_BEFORE_ZH);
  const share = cursor.isAt("占", -1);
  if (bound !== null && (share || startsOwnerOfMultiple(cursor))) passOwner(cursor);
  const start = cursor.at;
  const partial = readNumberOrDoubling(cursor, lead, bound !== null);
  if (bound !== null) {
    if (cursor.between(boundAt, start) === "近" && TIME_UNITS.has(partial.unit?.id ?? "")) {
      cursor.fail(
        `"${cursor.between(boundAt, cursor.at)}" may mean "nearly" or "in the last"`,
        STRESS.suggestion,
        boundAt,
        POSSIBLE_BOUND,
      );
    }
    addBound(cursor, partial, bound, boundAt, start);
  }
  if (lead.height !== null && RELATIVE_UNITS.has(partial.unit?.id ?? ""))
    refuseAs(cursor, COMPARISON, lead.height, start);
  if (lead.distance !== null && !LENGTHS.has(partial.unit?.id ?? ""))
    refuseAs(cursor, COMPARISON, lead.distance, start);
  if (partial.unit?.id === "times" && lead.rate?.to === boundAt)
    refuseAs(cursor, RATED_MULTIPLE, lead.rate.from, start);
  refuseBeforeShare(cursor, partial, lead, boundAt);
  if (partial.measure !== null || partial.unit?.id === "fraction") readNoun(cursor, partial);
  if (lead.change !== null && RANKS_ZH.has(partial.counted ?? "")) refuseAs(cursor, NAME, start, cursor.at);
  if (startsPart(cursor)) readPart(cursor, partial, lead);
  refuseBare(cursor, partial, lead, start);
  partial.change = lead.change;
  partial.per = lead.per;
  readTail(cursor, partial, nested);
  return buildQuantity(cursor, partial);
}

function readNumberOrDoubling(cursor: Cursor, lead: LeadZh, bounded: boolean): PartialQuantity {
  const start = cursor.at;
  if (startsAmountZh(cursor)) {
    const partial = readAmountZh(cursor, lead.span);
    if (partial.unit?.id === "times") finishMultipleZh(cursor, partial, lead, start);
    return partial;
  }
  const word = bounded ? cursor.find(WORDS_IN_BOUNDS_ZH, -1) : null;
  if (word !== null) refuseAs(cursor, word.value, cursor.at - 1, cursor.at + 1);
  if (doublingLength(cursor) === 0)
    cursor.fail(
      `expected a number ${cursor.rest()}`,
      bounded
        ? "a phrase from the source in which the number follows its bound."
        : "a phrase from the source that prints a number.",
    );
  const { partial, bound } = readDoubling(cursor);
  if (lead.change !== null) refuseAs(cursor, CHANGE_OF_CHANGE, start, cursor.at);
  if (bound !== null) addBound(cursor, partial, bound, start);
  lead.known = true;
  lead.per = null;
  return partial;
}

// A share turns its meaning with its direction, so the character before it has to be known.
function refuseBeforeShare(cursor: Cursor, partial: PartialQuantity, lead: LeadZh, at: number): void {
  if (lead.length === 0 || lead.known || !RELATIVE_UNITS.has(partial.unit?.id ?? "")) return;
  const word = cursor.tokens[at - 1]?.text ?? "";
  const heavier = word === "重" && partial.unit?.id === "times";
  if (BEFORE_SHARE_ZH.has(word) && !heavier) return;
  if (word === "由" || word === "从" || word === "自") refuseAs(cursor, SPAN, at - 1, at);
  cursor.fail(
    `"${word}" just before the number is not in the tables, and may be a direction`,
    unknownAdvice(cursor.between(Math.max(0, at - 2), at)),
    at - 1,
    IN_NO_TABLE,
  );
}

function refuseTraditional(cursor: Cursor): void {
  const isTraditional = (at: number) => TRADITIONAL.has(cursor.tokens[at]?.text ?? "");
  const from = cursor.tokens.findIndex((_, index) => isTraditional(index));
  if (from < 0) return;
  let to = from;
  while (isTraditional(to)) to += 1;
  refuseAs(cursor, IN_TRADITIONAL, from, to);
}

// 约为全市平均水平的1.5倍: of what it is a multiple stands there too.
function startsOwnerOfMultiple(cursor: Cursor): boolean {
  if (startsAmountZh(cursor) || cursor.at === 0) return false;
  const multiple = cursor.tokens.findIndex(({ text }, at) => at > cursor.at && text === "倍");
  const of = cursor.tokens.findLastIndex(({ text }, at) => at < multiple && text === "的");
  return of > cursor.at && OWNERS.has(cursor.peek()?.text ?? "");
}

// 约占全市的三分之一: whose share it is stands between the bound and the number.
function passOwner(cursor: Cursor): void {
  const from = cursor.at;
  while (!cursor.done && !startsAmountZh(cursor) && cursor.at - from < MAX_OWNER_LENGTH)
    if (!passName(cursor) && !cursor.accept(LABELS_ZH)) passLabel(cursor);
}

// A number with neither unit nor measure word: a year, the end of a name, or 百亿 without a number or bound.
function refuseBare(cursor: Cursor, partial: PartialQuantity, lead: LeadZh, start: number): void {
  const { numeral } = partial.low;
  if (numeral.implied && partial.bound === "exact") {
    cursor.fail(
      `"${cursor.between(start, cursor.at)}" is a magnitude without a number`,
      "a phrase that prints the number, or the bound beside it.",
      start,
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
  // 一个半世纪: a half after a measure word belongs to the number.
  if (cursor.isAt("半") && cursor.find(LABELS_ZH) === null) refuseAs(cursor, MULTIPLE, 0, cursor.at + 1);
  while (!cursor.done && cursor.find(PER_ZH) === null && !startsPart(cursor)) {
    if (passName(cursor) || cursor.accept(LABELS_ZH)) continue;
    const kind = cursor.peek()?.kind;
    if ((kind !== "han" && kind !== "word") || boundAfterZh(cursor) !== null) break;
    const short = cursor.find(SHORT_CHANGES_ZH);
    if (cursor.find(CHANGES_ZH) !== null || (short !== null && cursor.peek(short.length) === undefined))
      cursor.fail(
        `a word of growth or decline after the thing counted ${cursor.rest()}`,
        "a phrase with the word of growth or decline before the number.",
      );
    passLabel(cursor, true);
  }
  if (cursor.at - from > MAX_NOUN_LENGTH)
    cursor.fail(
      `the thing counted has more than ${MAX_NOUN_LENGTH} characters`,
      "the phrase up to the noun that is counted, with its bound.",
      from,
    );
  partial.counted = cursor.at > from ? cursor.between(from, cursor.at) : partial.measure;
  if (partial.counted === "强" || partial.counted === "弱") refuseAs(cursor, POSSIBLE_BOUND, from, cursor.at);
  if (partial.counted === "外") refuseAs(cursor, REVERSAL, from, cursor.at);
  refuseUnitAsNoun(cursor, from);
  if (partial.counted === "点") refuseAs(cursor, FOREIGN, from, cursor.at);
  if (partial.counted === "大")
    cursor.fail(`expected the thing counted after "大" ${cursor.rest()}`, "the phrase with the noun after 大.");
}

/** After these, 中 is part of a noun: the 高中 in 高中的. */
const WORDS_IN_ZHONG: ReadonlySet<string> = new Set("高初其集职");
const OF_THESE = phraseSet("中的 中有 当中的 当中有 之中的 之中有");

// 41个行业大类中的32个: 中的 before a number, with its bound.
function startsPart(cursor: Cursor): boolean {
  if (WORDS_IN_ZHONG.has(cursor.peek(-1)?.text ?? "")) return false;
  const from = cursor.at;
  const starts = cursor.accept(OF_THESE) !== null;
  cursor.accept(BOUND_BEFORE_ZH);
  const isPart = starts && startsAmountZh(cursor);
  cursor.at = from;
  return isPart;
}

// The number read so far is the whole. Nothing may follow the part but a bound, because it may say what happened to it
// (41个行业中有32个增长).
function readPart(cursor: Cursor, partial: PartialQuantity, lead: LeadZh): void {
  const { low, high, measure, unit, bound: boundOfWhole } = partial;
  cursor.accept(OF_THESE);
  const from = cursor.at;
  const bound = cursor.accept(BOUND_BEFORE_ZH);
  const part = readAmountZh(cursor);
  const isWhole = high === null && boundOfWhole === "exact" && !low.negative && unit?.id !== "fraction";
  const isAlike = part.unit === unit && part.measure === measure && part.high === null && !part.low.negative;
  const after = boundAfterZh(cursor);
  if (after !== null) cursor.at += after.length;
  const ends = cursor.done || (cursor.peek(1) === undefined && LAST_STOPS.has(cursor.peek()?.text ?? ""));
  if (!isWhole || !isAlike || !ends || lead.change !== null || lead.per !== null)
    cursor.fail(
      `a second number ${cursor.rest(from)}`,
      "the total and its part with one unit or measure word, such as 41个大类中的32个.",
      from,
    );
  Object.assign(partial, { of: low.numeral, low: part.low, bound: part.bound });
  for (const one of [bound, after?.value ?? null]) if (one !== null) addBound(cursor, partial, one, from);
}

// 12亿人公里 and 5人天 are units of their own, and count neither people nor kilometers.
function refuseUnitAsNoun(cursor: Cursor, from: number): void {
  const end = cursor.at;
  cursor.at = from;
  const length = cursor.find(UNITS_ZH)?.length ?? 0;
  cursor.at = end;
  if (length === 0 || (length < 2 && from + length < end)) return;
  const reason = `a second unit ${cursor.rest(from)}`;
  cursor.fail(reason, SECOND_UNIT.suggestion, from, SECOND_UNIT);
}

function readTail(cursor: Cursor, partial: PartialQuantity, nested: boolean): void {
  refuseCompound(cursor, partial);
  while (!cursor.done) {
    const from = cursor.at;
    const per = cursor.accept(PER_ZH);
    const bound = per === null && cursor.find(LABELS_ZH) === null ? boundAfterZh(cursor) : null;
    if (per !== null) setTailPer(cursor, partial, per, from);
    else if (bound !== null) addTailBound(cursor, partial, bound.value, bound.length);
    else if (cursor.isAt("(")) partial.converted = readBracket(cursor, partial, nested, readChinese);
    else readTailWord(cursor, partial);
  }
}

// 5元/人次 and 5元/吨公里 are rates for something else than a person or a ton.
function setTailPer(cursor: Cursor, partial: PartialQuantity, per: string, from: number): void {
  const compound = cursor.isAt("次") || cursor.isAt("·") || cursor.isAt("/") || cursor.find(UNITS_ZH) !== null;
  if (partial.unit?.id === "times") refuseAs(cursor, RATED_MULTIPLE, from, cursor.at);
  if (compound) refuseAs(cursor, GIVEN_FOR, from, cursor.at + 1);
  setPer(cursor, partial, per, from);
}

// Right after the unit, some words change it: another unit (吨公里), another number (100元一斤), a class (500亿元级).
function refuseCompound(cursor: Cursor, partial: PartialQuantity): void {
  if (cursor.isAt("·")) cursor.fail(`a second unit ${cursor.rest()}`, SECOND_UNIT.suggestion, cursor.at, SECOND_UNIT);
  if (partial.unit === null || cursor.find(LABELS_ZH) !== null) return;
  const unit = cursor.find(UNITS_ZH)?.value.unit;
  if (unit !== undefined && !TIME_UNITS.has(unit.id))
    cursor.fail(`a second unit ${cursor.rest()}`, SECOND_UNIT.suggestion, cursor.at, SECOND_UNIT);
  if (numeralRow(cursor) > 0) cursor.fail(`a second number ${cursor.rest()}`, ONE_NUMBER);
  if ((boundAfterZh(cursor)?.length ?? 0) < 2) refuseListed(cursor, REFUSED_AFTER_UNIT_ZH);
}

// 3年多 ends in a bound; 多 before another character may begin a word.
function addTailBound(cursor: Cursor, partial: PartialQuantity, bound: Bound, length: number): void {
  const from = cursor.at;
  cursor.at += length;
  const next = cursor.peek()?.kind;
  if (BOUND_CHARACTERS.has(cursor.between(from, cursor.at)) && (next === "han" || next === "word"))
    refuseStray(cursor, from);
  addBound(cursor, partial, bound, from);
}

function readTailWord(cursor: Cursor, partial: PartialQuantity): void {
  if (passName(cursor) || cursor.accept(LABELS_ZH)) return;
  if (cursor.find(LEVELS_ZH) !== null)
    cursor.fail(`expected a second number after the change ${cursor.rest()}`, ONE_NUMBER);
  const speed = cursor.find(SPEED_ZH);
  if (speed !== null) refuseAs(cursor, CHANGE_OF_CHANGE, cursor.at, cursor.at + speed.length);
  if (DURATIONS.has(partial.unit?.id ?? "") && cursor.find(NAMES_OF_TIMES_ZH) !== null)
    refuseAs(cursor, NAME, 0, cursor.at + 1);
  const change = cursor.find(CHANGES_ZH);
  if (change !== null) {
    const next = cursor.peek(change.length)?.kind;
    if (next === "han" || next === "word")
      cursor.fail(
        `a word of growth or decline that may belong with other words ${cursor.rest()}`,
        CHANGE_BESIDE_NUMBER,
      );
    if (DURATIONS.has(partial.unit?.id ?? "")) refuseAs(cursor, TIME_OF_CHANGE, 0, cursor.at + change.length);
    setChange(cursor, partial, change.value);
    cursor.at += change.length;
  } else if (cursor.peek(1) === undefined && LAST_STOPS.has(cursor.peek()?.text ?? "")) {
    cursor.at += 1;
  } else {
    passLabel(cursor);
  }
}
