// The core of an English quantity: a number with its currency or unit, a range, a part of a whole.

import {
  addBound,
  fraction,
  joinRange,
  partialQuantity,
  type PartialQuantity,
  type Measure,
} from "./quantity-builder.ts";
import { BOUND_AFTER_EN } from "./bounds.ts";
import { agree, currencyLength, readCurrency } from "./currency.ts";
import type { Cursor } from "./cursor.ts";
import { readNumberEn, smallNumberEn, startsNumberEn } from "./number-en.ts";
import { PARTS_EN } from "./parts-en.ts";
import { PER_EN } from "./per.ts";
import { phraseSet } from "./phrases.ts";
import { UNITS_EN, type Unit } from "./units.ts";
import { AFTER_CHANGE_EN } from "./vocabulary-en.ts";
import { DATE, MULTIPLE, NAME, refuseAs, refuseTime } from "./vocabulary.ts";

const MINUS = phraseSet("- − minus");
const TO = phraseSet("to - — ~");
const OF = phraseSet("of, of the, of its, of all, of all the, out of, out of the, out of all");
const OF_THE = phraseSet("of, of the, of all, the");

/** Whether an amount begins here: a number, with its sign or currency before it, a range, or a part of a whole. */
export function startsAmountEn(cursor: Cursor): boolean {
  if (startsMeasure(cursor, 0) || fractionAt(cursor) !== null) return true;
  return cursor.peek()?.key === "between" && startsMeasure(cursor, 1);
}

function startsMeasure(cursor: Cursor, ahead: number): boolean {
  const number = ahead + (cursor.find(MINUS, ahead)?.length ?? 0);
  return startsNumberEn(cursor, number + currencyLength(cursor, number));
}

/** Reads the amount that begins here. */
export function readAmountEn(cursor: Cursor): PartialQuantity {
  const from = cursor.at;
  const share = fractionAt(cursor);
  if (share !== null) {
    cursor.at += share.length;
    const next = cursor.peek();
    const multiple = next?.key === "a" || next?.key === "an" || next?.join === "hyphen";
    if (multiple) refuseAs(cursor, MULTIPLE, from, cursor.at + 1);
    cursor.accept(OF_THE);
    return fraction(BigInt(share.part), BigInt(share.whole));
  }
  const between = cursor.peek()?.key === "between";
  if (between) cursor.at += 1;
  const partial = partialQuantity(readMeasure(cursor));
  if (between) {
    if (cursor.peek()?.key !== "and") cursor.fail(`expected "and" and the second end of the range ${cursor.rest()}`);
    cursor.at += 1;
    readHighEnd(cursor, partial, from);
    return partial;
  }
  const afterNumber = cursor.at;
  const bound = partial.unit === null ? cursor.accept(BOUND_AFTER_EN) : null;
  if (bound !== null) addBound(cursor, partial, bound, afterNumber);
  const to = cursor.find(TO);
  if (to !== null && startsMeasure(cursor, to.length)) {
    cursor.at += to.length;
    readHighEnd(cursor, partial, from);
  } else {
    readWhole(cursor, partial);
  }
  return partial;
}

function readHighEnd(cursor: Cursor, partial: PartialQuantity, from: number): void {
  if (!startsMeasure(cursor, 0)) cursor.fail(`expected the second end of the range ${cursor.rest()}`);
  joinRange(cursor, partial, readMeasure(cursor), from);
}

// "32 out of the 41 major industrial categories": the whole, where the number itself has no unit.
function readWhole(cursor: Cursor, partial: PartialQuantity): void {
  const of = partial.unit === null ? cursor.find(OF) : null;
  if (of === null) return;
  if (!startsNumberEn(cursor, of.length)) cursor.fail(`expected the number of the whole after "of" ${cursor.rest()}`);
  cursor.at += of.length;
  partial.of = readNumberEn(cursor);
  partial.unit = readUnit(cursor);
}

function readMeasure(cursor: Cursor): Measure {
  const from = cursor.at;
  const negative = cursor.accept(MINUS) !== null;
  const before = readCurrency(cursor);
  refuseName(cursor, before !== null);
  const numeral = readNumberEn(cursor);
  const after = readUnit(cursor);
  if (after === null) refuseGlued(cursor, from, before !== null);
  return { numeral, unit: agree(cursor, before, after, from), unitFirst: before !== null, negative };
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

// A singular unit is read only before the end or a preposition, or after a hyphen: "10 day care centers" are no days.
function readUnit(cursor: Cursor): Unit | null {
  const hyphen = cursor.peek()?.join === "hyphen";
  const from = cursor.at;
  const form = cursor.accept(UNITS_EN);
  if (form === null) return null;
  const next = cursor.peek();
  const free =
    next?.kind !== "word" ||
    (cursor.find(AFTER_CHANGE_EN) ?? cursor.find(PER_EN) ?? cursor.find(BOUND_AFTER_EN) ?? cursor.find(TO)) !== null;
  if (form.singular && !hyphen && !free) {
    cursor.fail(
      `"${cursor.between(from, cursor.at + 1)}" may be a name and not a number of ${form.unit.name[1]}`,
      from,
      "the phrase up to the unit, if it is a unit.",
    );
  }
  return form.unit;
}

// "half", "two-thirds", "one third of", "a quarter of"; "three quarters" alone may be nine months.
function fractionAt(cursor: Cursor): { part: number; whole: number; length: number } | null {
  if (cursor.peek()?.key === "half") return { part: 1, whole: 2, length: 1 };
  const part = cursor.peek()?.key === "a" ? 1 : smallNumberEn(cursor);
  const name = part === null ? null : cursor.find(PARTS_EN, 1);
  if (part === null || name === null) return null;
  const hyphen = cursor.peek(1)?.join === "hyphen";
  return hyphen || cursor.peek(2)?.key === "of" ? { part, whole: name.value, length: 2 } : null;
}
