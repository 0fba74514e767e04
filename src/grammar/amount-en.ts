// The core of an English quantity: a number with its currency or unit, a range, a part of a whole.

import { addBound, joinRange, partialQuantity, type PartialQuantity, type Measure } from "./quantity-builder.ts";
import { BOUND_AFTER_EN } from "./bounds.ts";
import { agree, currencyLength, readCurrency } from "./currency.ts";
import type { Cursor } from "./cursor.ts";
import { ONE_QUANTITY, spelledOut, type Numeral } from "./numeral.ts";
import { readNumberEn, smallNumberEn, startsNumberEn } from "./number-en.ts";
import { PARTS_EN } from "./parts-en.ts";
import { PER_EN } from "./per.ts";
import { phrases } from "./phrases.ts";
import { unitOf, UNITS_EN, type Unit } from "./units.ts";
import { AFTER_CHANGE_EN } from "./vocabulary-en.ts";
import { DATE, MULTIPLE, NAME, refuseAs } from "./vocabulary.ts";

const MINUS = phrases([[true, ["-", "−", "minus"]]]);
const TO = phrases([[true, ["to", "-", "—", "~"]]]);
const OF = phrases([[true, ["of", "of the", "of its", "of all", "of all the", "out of", "out of the", "out of all"]]]);
const OF_THE = phrases([[true, ["of", "of the", "of all", "the"]]]);

/** Whether a number begins here, with its sign or its currency before it; or a range, or a part of a whole. */
export function startsAmountEn(cursor: Cursor): boolean {
  if (startsMeasure(cursor, 0) || fractionAt(cursor) !== null) return true;
  return cursor.peek()?.key === "between" && startsMeasure(cursor, 1);
}

function startsMeasure(cursor: Cursor, ahead: number): boolean {
  const number = ahead + (cursor.find(MINUS, ahead)?.length ?? 0);
  return startsNumberEn(cursor, number + currencyLength(cursor, number));
}

/** Reads what begins there. */
export function readAmountEn(cursor: Cursor): PartialQuantity {
  const fraction = fractionAt(cursor);
  if (fraction !== null) return readFraction(cursor, fraction);
  const from = cursor.at;
  const between = cursor.peek()?.key === "between";
  if (between) cursor.at += 1;
  const partial = partialQuantity(readMeasure(cursor));
  if (between) {
    if (cursor.peek()?.key !== "and")
      cursor.fail(`expected "and" and the second end of the range ${cursor.rest()}`, ONE_QUANTITY);
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
  if (!startsMeasure(cursor, 0)) cursor.fail(`expected the second end of the range ${cursor.rest()}`, ONE_QUANTITY);
  joinRange(cursor, partial, readMeasure(cursor), from);
}

// "32 out of the 41 major industrial categories": the whole, where the number itself has no unit.
function readWhole(cursor: Cursor, partial: PartialQuantity): void {
  const of = partial.unit === null ? cursor.find(OF) : null;
  if (of === null) return;
  if (!startsNumberEn(cursor, of.length))
    cursor.fail(`expected the number of the whole after "of" ${cursor.rest()}`, ONE_QUANTITY);
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
  if (
    token?.kind !== "digits" ||
    previous?.kind !== "word" ||
    token.join === "space" ||
    (afterCurrency && token.join === "none")
  )
    return;
  refuseAs(cursor, NAME, cursor.at - 1, cursor.at + 1);
}

// What touches digits and is no unit makes them something else: 41st, 1930s, 3D, 10:30, 7/5.
function refuseGlued(cursor: Cursor, from: number, money: boolean): void {
  const token = cursor.peek();
  if (money && token?.join === "hyphen") refuseAs(cursor, NAME, from, cursor.at + 1);
  if (token?.join !== "none") return;
  if (token.kind === "word") refuseAs(cursor, token.key === "s" ? DATE : NAME, from, cursor.at + 1);
  const time = (token.text === ":" || token.text === "/") && cursor.peek(1)?.kind === "digits";
  if (time) refuseAs(cursor, DATE, from, cursor.at + 2);
}

// An English unit without its plural s is read before the end, a preposition or after a hyphen: "10 day care centers" are no days.
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
      `"${cursor.between(from, cursor.at + 1)}" may be one name and not a number of ${form.unit.name[1]}`,
      "the phrase up to the unit, if it is one.",
      from,
    );
  }
  return form.unit;
}

interface Fraction {
  readonly part: number;
  readonly whole: number;
  readonly length: number;
}

// "half", "two-thirds", "one third of", "a quarter of"; "three quarters" alone may be nine months.
function fractionAt(cursor: Cursor): Fraction | null {
  if (cursor.peek()?.key === "half") return { part: 1, whole: 2, length: 1 };
  const one = cursor.peek()?.key === "a" ? 1 : smallNumberEn(cursor);
  const parts = one === null ? null : cursor.find(PARTS_EN, 1);
  if (one === null || parts === null) return null;
  const hyphen = cursor.peek(1)?.join === "hyphen";
  return hyphen || cursor.peek(2)?.key === "of" ? { part: one, whole: parts.value, length: 2 } : null;
}

function readFraction(cursor: Cursor, { part, whole, length }: Fraction): PartialQuantity {
  const from = cursor.at;
  cursor.at += length;
  const next = cursor.peek();
  if (next?.key === "a" || next?.key === "an" || next?.join === "hyphen")
    refuseAs(cursor, MULTIPLE, from, cursor.at + 1);
  const numeral = (value: number): Numeral => spelledOut(BigInt(value), null);
  const partial = partialQuantity({
    numeral: numeral(part),
    unit: unitOf("fraction"),
    unitFirst: false,
    negative: false,
  });
  partial.of = numeral(whole);
  const of = cursor.find(OF_THE);
  if (of !== null) cursor.at += of.length;
  return partial;
}
