// The core of an English quantity: a number with its currency or unit, a range, a part of a whole.

import {
  addBound,
  fraction,
  joinRange,
  partialQuantity,
  type PartialQuantity,
  type Measure,
} from "./quantity-builder.ts";
import { BOUND_AFTER_EN } from "./bound-words.ts";
import { CHANGES_EN } from "./changes-en.ts";
import { agree, currencyLength, readCurrency } from "./currency.ts";
import type { Cursor } from "./cursor.ts";
import { readNumberEn, smallNumberEn, startsHalf, startsNumberEn } from "./number-en.ts";
import { magnify, type Numeral } from "./numeral.ts";
import { PARTS_EN } from "./parts-en.ts";
import { PER_EN } from "./per.ts";
import { phraseSet } from "./phrases.ts";
import { readShares } from "./shares.ts";
import { SHARE_UNITS, UNITS_EN, type Unit } from "./units.ts";
import { AFTER_CHANGE_EN, COUNTED_IN_MILLIONS_EN } from "./vocabulary-en.ts";
import {
  CHANGE_AND_LEVEL,
  DATE,
  MILLIONS_OR_METERS,
  MULTIPLE,
  NAME,
  refuseAs,
  refuseTime,
  SHORT_MAGNITUDE,
} from "./vocabulary.ts";

const MINUS = phraseSet("- − minus");
const TO = phraseSet("to - — ~");
const OF = phraseSet("of, of the, of its, of all, of all the, out of, out of the, out of all");
const OF_THE = phraseSet("of, of the, of all, the");
const MILLIONS = phraseSet("m k");
const SECOND_END = "a phrase with both ends of the range.";

/** Whether an amount begins here: a number, with its sign or currency before it, a range, or a part of a whole. */
export function startsAmountEn(cursor: Cursor, ahead = 0): boolean {
  if (startsMeasure(cursor, ahead)) return true;
  if (ahead > 0) return false;
  if (fractionAt(cursor) !== null) return true;
  return cursor.peek()?.key === "between" && startsMeasure(cursor, 1);
}

function startsMeasure(cursor: Cursor, ahead: number): boolean {
  const number = ahead + (cursor.find(MINUS, ahead)?.length ?? 0);
  return startsNumberEn(cursor, number + currencyLength(cursor, number));
}

/** Reads the amount that begins here; after a word of change, "to" leads to its level, not to the end of a range. */
export function readAmountEn(cursor: Cursor, afterChange = false): PartialQuantity {
  const from = cursor.at;
  const shares = readShares(cursor);
  if (shares !== null) return shares;
  const share = fractionAt(cursor);
  if (share !== null) {
    cursor.at += share.length;
    const next = cursor.peek();
    const multiple = next?.key === "a" || next?.key === "an" || next?.join === "hyphen";
    if (multiple) refuseAs(cursor, MULTIPLE, from, cursor.at + 1);
    cursor.accept(OF_THE);
    return fraction(BigInt(share.part), BigInt(share.whole), share.spelled);
  }
  const between = cursor.peek()?.key === "between";
  if (between) cursor.at += 1;
  const partial = partialQuantity(readMeasure(cursor));
  if (between) {
    if (cursor.peek()?.key !== "and")
      cursor.fail(`expected "and" and the upper end of the range ${cursor.rest()}`, SECOND_END);
    cursor.at += 1;
    readHighEnd(cursor, partial, from);
    return partial;
  }
  const afterNumber = cursor.at;
  const bound = partial.unit === null ? cursor.accept(BOUND_AFTER_EN) : null;
  if (bound !== null) addBound(cursor, partial, bound, afterNumber);
  const to = cursor.find(TO);
  if (to !== null && startsMeasure(cursor, to.length)) {
    const level = afterChange && cursor.peek()?.key === "to";
    cursor.at += to.length;
    readHighEnd(cursor, partial, from, level);
  } else {
    readWhole(cursor, partial);
  }
  return partial;
}

function readHighEnd(cursor: Cursor, partial: PartialQuantity, from: number, level = false): void {
  if (!startsMeasure(cursor, 0)) cursor.fail(`expected the upper end of the range ${cursor.rest()}`, SECOND_END);
  const high = readMeasure(cursor);
  // "grew 3 to 5 percent" is a range; anything else after a change has led to a level.
  const range = partial.unit === null && SHARE_UNITS.has(high.unit?.id ?? "");
  if (level && !range) refuseAs(cursor, CHANGE_AND_LEVEL, from, cursor.at);
  joinRange(cursor, partial, high, from);
}

// "32 out of the 41 major industrial categories": the whole, where the number itself has no unit.
function readWhole(cursor: Cursor, partial: PartialQuantity): void {
  const of = partial.unit === null ? cursor.find(OF) : null;
  if (of === null) return;
  if (!startsNumberEn(cursor, of.length))
    cursor.fail(`expected the total after "of" ${cursor.rest()}`, 'a phrase with the total, or one without "of".');
  cursor.at += of.length;
  partial.of = readNumberEn(cursor);
  partial.unit = readUnit(cursor);
}

function readMeasure(cursor: Cursor): Measure {
  const from = cursor.at;
  const negative = cursor.accept(MINUS) !== null;
  const before = readCurrency(cursor);
  refuseName(cursor, before !== null);
  const numeral = readShortMagnitude(cursor, readNumberEn(cursor), from, before !== null);
  const after = readUnit(cursor);
  if (after === null) refuseGlued(cursor, from, before !== null);
  return { numeral, unit: agree(cursor, before, after, from), unitFirst: before !== null, negative };
}

// "1.5m visitors", "$5k": an m that touches the digits may be meters as well, so what is counted has to decide.
function readShortMagnitude(cursor: Cursor, numeral: Numeral, from: number, money: boolean): Numeral {
  const token = cursor.peek();
  if (token?.join !== "none" || cursor.find(MILLIONS) === null || numeral.magnitude !== null) return numeral;
  if (cursor.find(UNITS_EN)?.length === 2) return numeral;
  const decided = money || (cursor.find(UNITS_EN, 1) ?? cursor.find(COUNTED_IN_MILLIONS_EN, 1)) !== null;
  const power = token.key === "m" ? 6 : 3;
  if (!decided) refuseAs(cursor, token.text === "m" ? MILLIONS_OR_METERS : SHORT_MAGNITUDE, from, cursor.at + 1);
  cursor.at += 1;
  return magnify(numeral, power);
}

// Digits that touch a word before them are part of a name: A380, COVID-19.
function refuseName(cursor: Cursor, afterCurrency: boolean): void {
  const [previous, token] = [cursor.peek(-1), cursor.peek()];
  const joined = token?.kind === "digits" && previous?.kind === "word" && token.join !== "space";
  if (joined && !(afterCurrency && token.join === "none")) refuseAs(cursor, NAME, cursor.at - 1, cursor.at + 1);
}

// Anything but a unit that touches digits makes them something else: 41st, 1930s, 3D, 10:30, 7/5.
function refuseGlued(cursor: Cursor, from: number, money: boolean): void {
  const token = cursor.peek();
  if (money && token?.join === "hyphen") refuseAs(cursor, NAME, from, cursor.at + 1);
  if (token?.join !== "none") return;
  if (token.kind === "word") refuseAs(cursor, token.key === "s" ? DATE : NAME, from, cursor.at + 1);
  refuseTime(cursor, from);
}

// A singular unit is read only before the end or a preposition, or after a hyphen: "10 day care centers" are not days.
function readUnit(cursor: Cursor): Unit | null {
  const hyphen = cursor.peek()?.join === "hyphen";
  const from = cursor.at;
  const form = cursor.accept(UNITS_EN);
  if (form === null) return null;
  const next = cursor.peek();
  const free =
    next?.kind !== "word" ||
    (SHARE_UNITS.has(form.unit.id) && cursor.find(CHANGES_EN) !== null) ||
    (cursor.find(AFTER_CHANGE_EN) ?? cursor.find(PER_EN) ?? cursor.find(BOUND_AFTER_EN) ?? cursor.find(TO)) !== null;
  if (form.singular && !hyphen && !free) {
    cursor.fail(
      `"${cursor.between(from, cursor.at + 1)}" may be a name, not a number of ${form.unit.name[1]}`,
      "a phrase from the source with the unit in the plural, or at the end.",
      from,
    );
  }
  return form.unit;
}

interface Part {
  readonly part: number;
  readonly whole: number;
  readonly length: number;
  readonly spelled: boolean;
}

// "half", "two-thirds", "one third", "a quarter of", "1/3 of"; "three quarters" alone may be nine months.
function fractionAt(cursor: Cursor): Part | null {
  if (cursor.peek()?.key === "half") return startsHalf(cursor) ? null : { part: 1, whole: 2, length: 1, spelled: true };
  if (cursor.peek()?.kind === "digits") return digitFractionAt(cursor);
  const part = cursor.peek()?.key === "a" ? 1 : smallNumberEn(cursor);
  const name = part === null ? null : cursor.find(PARTS_EN, 1);
  if (part === null || name === null) return null;
  const hyphen = cursor.peek(1)?.join === "hyphen";
  const ends = cursor.peek(2) === undefined && part === 1 && cursor.peek(1)?.key !== "quarter";
  return hyphen || ends || cursor.peek(2)?.key === "of" ? { part, whole: name.value, length: 2, spelled: true } : null;
}

function digitFractionAt(cursor: Cursor): Part | null {
  if (cursor.peek(1)?.text !== "/" || cursor.peek(3)?.key !== "of") return null;
  const [part, whole] = [Number(cursor.peek()?.text), Number(cursor.peek(2)?.text)];
  return part >= 1 && part < whole && whole <= 10 ? { part, whole, length: 3, spelled: false } : null;
}
