// The words before a Chinese number: which direction and rate they state, and which of them may change its meaning.

import { startsAmountZh, type Span } from "./amount-zh.ts";
import { BOUND_BEFORE_ZH } from "./bound-words.ts";
import { setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { passLabel, passName } from "./labels-zh.ts";
import { doublingLength } from "./multiple-words-zh.ts";
import { NAMES_WITH_DIGITS_ZH } from "./names-with-digits.ts";
import { numeralRow } from "./number-zh.ts";
import { PER_ZH } from "./per.ts";
import { LENGTHS, UNITS_ZH } from "./units.ts";
import {
  ALTERED_ZH,
  AVERAGE_YEAR_ZH,
  REFUSED_BEFORE_NUMBER_ZH,
  BOUND_CHARACTERS,
  CHANGES_ZH,
  LABELS_ZH,
  LEVELS_ZH,
  NARROWED_ZH,
  NEUTRAL_ZH,
  RANGES_OF_GROWTH_ZH,
  RATES_ZH,
  SHORT_CHANGES_ZH,
  SPEED_ZH,
  VERBS_AFTER_CHANGE_ZH,
} from "./vocabulary-zh.ts";
import {
  CHANGE_OF_CHANGE,
  GIVEN_FOR,
  NAME,
  POSSIBLE_BOUND,
  refuseAs,
  refuseListed,
  SECOND_VERB,
  type Change,
} from "./vocabulary.ts";

/** The words before the number and its bound. */
export interface LeadZh {
  /** In tokens. */
  length: number;
  change: Change | null;
  per: string | null;
  span: Span;
  /** Whether the last word states a change, a level or a rate, or is neutral. */
  known: boolean;
  /** Index of 高 just before the number, a comparison if the number is a share; null for none. */
  height: number | null;
  /** Tokens of the rate (每天, 人均); null without one. */
  rate: { readonly from: number; readonly to: number } | null;
  /** Index of the last word of change; null without one. */
  changeFrom: number | null;
  /** Whether they end at 翻番, 翻两番 or the like, which is not a number. */
  doubling: boolean;
  /** Index of 距 or 离 just before the number, a distance from a level unless it is a length; null for none. */
  distance: number | null;
}

interface State extends LeadZh {
  /** Direction of the rate of growth read last (增速, 降幅), which a second word of change would change. */
  growthRate: Change | null;
  /** Index after the last word of change that is not a rate; null for none. */
  changedAt: number | null;
  /** Tokens of the second word of change. */
  altered: readonly [from: number, to: number] | null;
}

/** Reads up to the bound or the number. */
export function readLeadZh(cursor: Cursor): LeadZh {
  const lead: State = {
    length: 0,
    change: null,
    per: null,
    span: "range",
    known: false,
    height: null,
    changeFrom: null,
    doubling: false,
    distance: null,
    rate: null,
    growthRate: null,
    changedAt: null,
    altered: null,
  };
  const start = cursor.at;
  while (!cursor.done && !lead.doubling && (startsName(cursor) || !(startsBound(cursor) || startsAmountZh(cursor)))) {
    readLeadWord(cursor, lead);
    lead.length = cursor.at - start;
  }
  if (lead.altered !== null) refuseAs(cursor, CHANGE_OF_CHANGE, ...lead.altered);
  return lead;
}

function startsName(cursor: Cursor): boolean {
  return cursor.find(NAMES_WITH_DIGITS_ZH) !== null;
}

// 超 in 超市 begins a label; if both matches are equally long, it is a bound.
function startsBound(cursor: Cursor): boolean {
  const bound = cursor.find(BOUND_BEFORE_ZH);
  return bound !== null && bound.length >= (cursor.find(LABELS_ZH)?.length ?? 0);
}

function readLeadWord(cursor: Cursor, lead: State): void {
  const from = cursor.at;
  lead.height = null;
  lead.distance = null;
  lead.known = false;
  if (lead.changedAt !== null) refuseSecondVerb(cursor, lead.changedAt);
  if (passName(cursor)) return;
  if (cursor.accept(NEUTRAL_ZH)) lead.known = true;
  else if (cursor.accept(LABELS_ZH)) refuseHiddenBound(cursor, from);
  else if (readLevel(cursor, lead) || readChange(cursor, lead) || readPer(cursor, lead)) lead.known = true;
  else readLabel(cursor, lead);
}

// 压缩产能投入5亿元 does not shrink anything by the sum, and 提升改造公路35公里 adds no road.
function refuseSecondVerb(cursor: Cursor, changedAt: number): void {
  const verb = cursor.find(ALTERED_ZH) ?? (cursor.at > changedAt ? cursor.find(VERBS_AFTER_CHANGE_ZH) : null);
  if (verb !== null) refuseAs(cursor, SECOND_VERB, cursor.at, cursor.at + verb.length);
}

// 增至38% gives the level reached, not the change; 增速回落至5% is growth still, and 降幅收窄至3% a decline.
function readLevel(cursor: Cursor, lead: State): boolean {
  const level = cursor.find(LEVELS_ZH);
  if (level === null || endsInBound(cursor, level.length)) return false;
  const unclear = lead.growthRate === "decline" || (lead.growthRate === null && cursor.find(NARROWED_ZH) !== null);
  lead.altered = unclear ? [cursor.at, cursor.at + level.length] : null;
  lead.change = lead.growthRate === "growth" ? "growth" : null;
  lead.span = "range";
  cursor.at += level.length;
  return true;
}

// 减少至少5家 is 减少 before 至少, and not 减少至.
function endsInBound(cursor: Cursor, length: number): boolean {
  const bound = cursor.isAt("至", length - 1) ? cursor.find(BOUND_BEFORE_ZH, length - 1) : null;
  return bound !== null && bound.length > 1;
}

function readChange(cursor: Cursor, lead: State): boolean {
  const speed = cursor.find(SPEED_ZH);
  const change = speed === null ? (cursor.find(CHANGES_ZH) ?? shortChange(cursor)) : null;
  const length = (speed ?? change)?.length ?? 0;
  if (length === 0) return false;
  const rate = cursor.find(RATES_ZH) !== null;
  if (speed !== null || lead.growthRate !== null) lead.altered = [cursor.at, cursor.at + length];
  else if (change !== null) {
    setChange(cursor, lead, change.value);
    lead.changeFrom = cursor.at;
    lead.span = cursor.find(RANGES_OF_GROWTH_ZH) === null ? "level" : "growth";
    if (rate) lead.growthRate = change.value;
    else lead.changedAt = cursor.at + length;
  }
  cursor.at += length;
  return true;
}

// 降 in 同比降5% is a word of change, in other places the part of a longer one.
function shortChange(cursor: Cursor) {
  const short = cursor.find(SHORT_CHANGES_ZH);
  if (short === null) return null;
  cursor.at += short.length;
  const beside = cursor.find(BOUND_BEFORE_ZH) !== null || startsAmountZh(cursor);
  cursor.at -= short.length;
  return beside ? short : null;
}

function readPer(cursor: Cursor, lead: State): boolean {
  const from = cursor.at;
  const per = cursor.accept(PER_ZH) ?? acceptAverageYear(cursor);
  if (per === null) return false;
  const next = cursor.find(UNITS_ZH)?.value.unit.id ?? "";
  if (cursor.isAt("次") || LENGTHS.has(next)) refuseAs(cursor, GIVEN_FOR, from, cursor.at + 1);
  setPer(cursor, lead, per, from);
  lead.rate = { from, to: cursor.at };
  return true;
}

// 年平均增长5% is a growth a year; the average of anything else has no rate.
function acceptAverageYear(cursor: Cursor): string | null {
  const length = cursor.find(AVERAGE_YEAR_ZH)?.length ?? 0;
  if (length === 0 || cursor.find(CHANGES_ZH, length) === null) return null;
  cursor.at += length;
  return "year";
}

function readLabel(cursor: Cursor, lead: State): void {
  if (cursor.isAt("第")) {
    readOrdinal(cursor);
    return;
  }
  if (doublingLength(cursor) > 0) {
    lead.doubling = true;
    return;
  }
  const from = cursor.at;
  const barred = cursor.find(REFUSED_BEFORE_NUMBER_ZH);
  if (barred !== null) {
    cursor.at += barred.length;
    const before = startsAmountZh(cursor) || cursor.isAt("第");
    cursor.at = from;
    if (before) refuseListed(cursor, REFUSED_BEFORE_NUMBER_ZH);
  }
  if (cursor.isAt("高")) lead.height = cursor.at;
  if (cursor.isAt("距") || cursor.isAt("离")) lead.distance = cursor.at;
  passLabel(cursor);
}

// 节约100亩 saves 100 mu, 季节约100亩 would be about 100 mu: the characters alone do not say.
function refuseHiddenBound(cursor: Cursor, from: number): void {
  const last = cursor.peek(-1)?.text ?? "";
  if (!BOUND_CHARACTERS.has(last) || !startsAmountZh(cursor)) return;
  const reason = `"${last}" just before the number may be a bound or the end of "${cursor.between(from, cursor.at)}"`;
  cursor.fail(
    reason,
    "a phrase from the source in which the bound cannot be part of another word.",
    from,
    POSSIBLE_BOUND,
  );
}

// 第一产业 is a name: its ordinal is not a quantity.
function readOrdinal(cursor: Cursor): void {
  const from = cursor.at;
  cursor.at += 1;
  if (cursor.peek()?.kind === "digits") refuseAs(cursor, NAME, from, cursor.at + 1);
  cursor.at += numeralRow(cursor);
  if (cursor.done) refuseAs(cursor, NAME, from, cursor.at);
}
