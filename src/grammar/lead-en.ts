// The words before an English number: which direction and rate they state, and which of them may change its meaning.

import { startsAmountEn } from "./amount-en.ts";
import { BOUND_BEFORE_EN } from "./bound-words.ts";
import { refuseMark, setChange, setPer } from "./clauses.ts";
import type { Cursor } from "./cursor.ts";
import { startsMultipleEn } from "./multiple-words-en.ts";
import { NAMES_WITH_DIGITS_EN } from "./names-with-digits.ts";
import { PER_EN, RATE_ADJECTIVES_EN } from "./per.ts";
import type { Found } from "./phrases.ts";
import { UNITS_EN } from "./units.ts";
import {
  AMBIGUOUS_CHANGES_EN,
  CHANGE_NOUNS_EN,
  CHANGES_EN,
  CONTRACTED_EN,
  LOSSES_EN,
  PARTICLES_EN,
  SPEED_EN,
} from "./changes-en.ts";
import { ROLES_EN } from "./roles-en.ts";
import { AVERAGE_ANNUAL_EN, REFUSED_BEFORE_NUMBER_EN, REFUSED_EN, NEUTRAL_EN } from "./vocabulary-en.ts";
import {
  CHANGE_OF_CHANGE,
  COMPARISON,
  GIVEN_FOR,
  refuseAs,
  refuseListed,
  REVERSAL,
  type Change,
} from "./vocabulary.ts";

/** The words before the number and its bound. */
export interface LeadEn {
  /** In tokens. */
  length: number;
  change: Change | null;
  /** Whether they state a change or an addition, so that "to" after the amount leads to a level. */
  changes: boolean;
  per: string | null;
  /** Whether the last word may make the number a name or a date. */
  doubtful: boolean;
  /** Index of a word not in the tables that may be a direction, a bound or a negation; null for none. */
  unknown: number | null;
  /** Index of a word of loss, which is not a decline of a sum of money; null for none. */
  loses: number | null;
  /** Whether the last word is in the tables. */
  known: boolean;
  /** Index after the last word of change; null for none. */
  changedAt: number | null;
  /** Ends in "aged". */
  aged: boolean;
  /** Names "the number of" something, so that a number alone counts it. */
  counts: boolean;
  /** Whether they end at a multiple in one word ("doubled"), which is not a number. */
  multiple: boolean;
  /** Index of a "by" that no word of change precedes: a number with a unit has lost its direction. */
  by: number | null;
}

interface State extends LeadEn {
  /** Direction of the last noun of change ("growth", "the decline"), which a second word of change would change. */
  noun: Change | null;
  /** Index of the second word of change. */
  altered: number | null;
  /** Whether the lead has "average annual": a change is then one a year. */
  yearly: boolean;
  /** A word that states a change if "by" follows ("reduced emissions by 5%") and may be an adjective otherwise. */
  pending: { at: number; value: Change } | null;
  /** Index of an adjective of a rate ("daily") that waits for its measure, with what it is given per. */
  adjective: { at: number; per: string } | null;
}

/** Reads up to the bound or the number. */
export function readLeadEn(cursor: Cursor): LeadEn {
  const lead: State = {
    length: 0,
    change: null,
    changes: false,
    per: null,
    doubtful: false,
    unknown: null,
    loses: null,
    changedAt: null,
    aged: false,
    counts: false,
    multiple: false,
    by: null,
    known: false,
    noun: null,
    altered: null,
    yearly: false,
    pending: null,
    adjective: null,
  };
  const start = cursor.at;
  const lastDigits = cursor.tokens.findLastIndex(({ kind }) => kind === "digits");
  while (!lead.multiple && (startsNeutral(cursor, lastDigits) || !startsQuantity(cursor))) {
    if (cursor.done) cursor.fail("expected a number at the end", "a phrase from the source that prints a number.");
    readLeadWord(cursor, lead, lastDigits);
    lead.length = cursor.at - start;
  }
  if (lead.altered !== null) refuseAs(cursor, CHANGE_OF_CHANGE, lead.altered, lead.altered + 1);
  // "advanced parks" grow as little as "reduced prices" fall, but the latter would lose their sign if they did.
  if (lead.pending?.value === "decline") lead.unknown ??= lead.pending.at;
  if (lead.yearly && lead.change !== null && lead.per === null) lead.per = "year";
  if (lead.adjective !== null) {
    const { at, per } = lead.adjective;
    if (at < cursor.at - 1) refuseAs(cursor, GIVEN_FOR, at, at + 1);
    setPer(cursor, lead, per, at);
  }
  return lead;
}

function startsQuantity(cursor: Cursor): boolean {
  return cursor.find(BOUND_BEFORE_EN) !== null || startsAmountEn(cursor);
}

function startsNeutral(cursor: Cursor, lastDigits: number): boolean {
  return cursor.find(NEUTRAL_EN) !== null || nameLength(cursor, lastDigits) > 0;
}

// A name with digits ("PM2.5", "5G") or capitals in brackets ("(GDP)"), if digits follow that can be the number.
function nameLength(cursor: Cursor, lastDigits: number): number {
  const bracket = cursor.isAt("(") && /^[A-Z&]{2,}$/.test(cursor.peek(1)?.text ?? "") && cursor.isAt(")", 2);
  const length = bracket ? 3 : (cursor.find(NAMES_WITH_DIGITS_EN)?.length ?? 0);
  return cursor.at + length <= lastDigits ? length : 0;
}

function readLeadWord(cursor: Cursor, lead: State, lastDigits: number): void {
  const neutral = cursor.find(NEUTRAL_EN)?.length ?? 0;
  const name = neutral > 0 ? 0 : nameLength(cursor, lastDigits);
  if (neutral + name > 0) {
    cursor.at += neutral + name;
    lead.doubtful = name > 0;
    return;
  }
  const yearly = cursor.find(AVERAGE_ANNUAL_EN)?.length ?? 0;
  if (yearly > 0) {
    lead.yearly = true;
    cursor.at += yearly;
    return;
  }
  const contracted = cursor.find(CONTRACTED_EN);
  if (contracted !== null) {
    lead.known = true;
    lead.doubtful = true;
    cursor.at += contracted.length;
    return;
  }
  const change = cursor.find(CHANGES_EN);
  if (change !== null && !standsByNumber(cursor, change)) {
    lead.pending = { at: cursor.at, value: change.value };
    lead.known = true;
    cursor.at += change.length;
  } else if (change !== null) readChange(cursor, lead, change);
  else if (cursor.find(SPEED_EN) !== null) alter(cursor, lead, 1);
  else if (!readRate(cursor, lead)) readOtherWord(cursor, lead);
}

// "contracted by 2%" is a decline, "contracted investment" is not: some words state a change only beside the number.
function standsByNumber(cursor: Cursor, { length }: Found<Change>): boolean {
  if (cursor.find(AMBIGUOUS_CHANGES_EN)?.length !== length) return true;
  const next = cursor.peek(length);
  return (
    next?.key === "by" ||
    next?.key === "to" ||
    next?.kind === "digits" ||
    cursor.find(BOUND_BEFORE_EN, length) !== null ||
    cursor.find(ROLES_EN, length)?.value === "passed" ||
    startsAmountEn(cursor, length)
  );
}

function readChange(cursor: Cursor, lead: State, { value, length }: Found<Change>): void {
  const noun = cursor.find(CHANGE_NOUNS_EN) !== null;
  refuseUpOn(cursor, length);
  if (lead.doubtful && cursor.find(PARTICLES_EN) !== null) refuseParticle(cursor);
  if (cursor.find(LOSSES_EN) !== null) lead.loses = cursor.at;
  if (lead.noun !== null) {
    alter(cursor, lead, length);
    return;
  }
  setChange(cursor, lead, value);
  if (noun) lead.noun = value;
  lead.changes = true;
  lead.known = true;
  lead.doubtful = false;
  cursor.at += length;
  lead.changedAt = cursor.at;
}

// "growth slowed": a change of a change, unless "to" and a number follow, as in "growth slowed to 5%".
function alter(cursor: Cursor, lead: State, length: number): void {
  lead.altered = cursor.at;
  lead.known = true;
  lead.changes = true;
  lead.doubtful = false;
  cursor.at += length;
}

function readRate(cursor: Cursor, lead: State): boolean {
  const per = cursor.peek()?.key === "a" || cursor.peek()?.key === "an" ? null : cursor.find(PER_EN);
  if (per === null) return false;
  const adjective = cursor.find(RATE_ADJECTIVES_EN) !== null;
  if (adjective) lead.adjective = { at: cursor.at, per: per.value };
  else setPer(cursor, lead, per.value, cursor.at);
  lead.doubtful = false;
  cursor.at += per.length;
  return true;
}

function readOtherWord(cursor: Cursor, lead: State): void {
  const role = cursor.find(ROLES_EN)?.value ?? null;
  const token = cursor.peek();
  if (role === "passed") {
    cursor.at += 1;
    return;
  }
  if (token?.key === "all" && cursor.peek(1)?.key === "but") refuseAs(cursor, REVERSAL, cursor.at, cursor.at + 2);
  if (role === null && startsMultipleEn(cursor)) {
    lead.multiple = true;
    return;
  }
  if (role === "joint") {
    joinTo(cursor, lead, token?.key ?? "");
    return;
  }
  lead.by = null;
  if (token?.key === "number") lead.counts = true;
  lead.aged = token?.key === "aged";
  lead.doubtful = role !== "lead" && !lead.aged;
  lead.known = role !== null || lead.aged;
  if (role === null && !lead.aged) {
    refuseListed(cursor, REFUSED_EN);
    refuseListed(cursor, REFUSED_BEFORE_NUMBER_EN);
    if (cursor.find(UNITS_EN) !== null)
      cursor.fail(`a unit before any number ${cursor.rest()}`, "a phrase in which the unit follows its number.");
    if (token?.kind !== "word") refuseMark(cursor);
    if (mayTurn(cursor)) lead.unknown ??= cursor.at;
  }
  if (ADDITIONS.has(token?.key ?? "")) lead.changes = true;
  if (role === "known" && lead.adjective !== null) {
    setPer(cursor, lead, lead.adjective.per, lead.adjective.at);
    lead.adjective = null;
  }
  cursor.at += 1;
}

const ADDITIONS: ReadonlySet<string> = new Set("add adds added adding additional".split(" "));

// "slumped by", "hopes of", "unable to": whatever stands before a joint must be known, except the object of a verb of
// change, as in "cut emissions by 3%".
function joinTo(cursor: Cursor, lead: State, key: string): void {
  const object = key === "by" && lead.noun === null && (lead.change !== null || lead.pending !== null);
  if (!lead.known && !object && (lead.length > 0 || key === "by")) lead.unknown ??= Math.max(0, cursor.at - 1);
  if (key === "by" && lead.pending !== null && lead.change === null) {
    lead.change = lead.pending.value;
    lead.changes = true;
    lead.pending = null;
  }
  lead.by = key === "by" && lead.change === null ? cursor.at : null;
  if (key === "to") {
    // "rose to 38%" gives the level reached, not the change; "the decline narrowed to 3%" is a decline still.
    if (lead.altered !== null && lead.noun === "growth") lead.altered = null;
    else lead.change = null;
    if (lead.altered === null) lead.changes = false;
    lead.noun = null;
  }
  lead.known = true;
  lead.doubtful = false;
  cursor.at += 1;
}

// Forms of verbs and adverbs, and words of negation. A capital after the first word marks a name.
function mayTurn(cursor: Cursor): boolean {
  const { text = "", key = "", join } = cursor.peek() ?? {};
  if (join === "hyphen" || cursor.peek(1)?.join === "hyphen") return false;
  if (cursor.at > 0 && text !== key) return false;
  return cursor.at > 0 || text === key
    ? /(?:ed|ing|ly|less)$|^(?:un(?!i|der)|non)/u.test(key) && key.length > 4
    : key.endsWith("ed");
}

/** Refuses "up on the city", a comparison; "up on last year" is neutral. */
export function refuseUpOn(cursor: Cursor, length: number): void {
  const on = cursor.find(PARTICLES_EN) !== null && cursor.peek(length)?.key === "on";
  if (on && cursor.find(NEUTRAL_EN, length) === null) refuseAs(cursor, COMPARISON, cursor.at, cursor.at + length + 1);
}

/** Refuses a particle after a verb: "set up" may state a change or be a single verb. */
export function refuseParticle(cursor: Cursor): never {
  const verb = cursor.between(cursor.at - 1, cursor.at + 1);
  const suggestion = `a phrase from the source that states the number without "${verb}".`;
  return cursor.fail(`"${verb}" may state a change or be a single verb`, suggestion);
}
