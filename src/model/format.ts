// Formats quantities in English: bound, digits to the printed place, unit or what is counted.

import type { Quantity } from "../grammar/quantity.ts";
import { boundRow } from "../grammar/bound-words.ts";
import { fromNumber, lastPlaceUsed, toPlaces, type Decimal } from "../grammar/decimal.ts";
import { smallNumberWord } from "../grammar/number-en.ts";
import { partName } from "../grammar/parts-en.ts";
import { perName } from "../grammar/per.ts";
import { unitName, type Spelling } from "../grammar/units.ts";
import type { Locale } from "../messages/locale.ts";
import type { Figure } from "./figure.ts";
import { numberOf } from "./published-value.ts";

/**
 * `prose`: for running text, exact counts below ten in words ("three parks"). `table`: always digits ("3 parks").
 * `number`: without what is counted ("over 260,000"); a unit always stays ("5 billion yuan").
 */
export const FORMAT_STYLES = ["prose", "table", "number"] as const;
export type FormatStyle = (typeof FORMAT_STYLES)[number];

export interface FormatOptions {
  style?: FormatStyle;
  /** An English noun to replace the printed one; without it, a Chinese noun is left out. */
  noun?: string | undefined;
  /** The language; British English if left out. */
  locale?: Pick<Locale, "tag" | "spelling">;
}

const BRITISH = { tag: "en-GB", spelling: "en-GB" } as const;

/** Magnitude words by their power of ten, the largest first. */
const MAGNITUDES = [
  { word: "trillion", power: 12 },
  { word: "billion", power: 9 },
  { word: "million", power: 6 },
] as const;

/** With more decimals the next smaller magnitude reads better: "1,234.5 billion", not "1.2345 trillion". */
const READABLE_DECIMALS = 3;

/**
 * The quantity as text, with its bound and the printed digits, never rounded: 38.0% is "38.0%". Only a change of scale
 * hides the printed place: below a million, 15万 is "150,000". A second currency is not shown.
 *
 * Throws RangeError for a computed value with places below its precision, and for an unknown unit.
 */
export function formatQuantity(
  quantity: Quantity,
  { style = "prose", noun, locale = BRITISH }: FormatOptions = {},
): string {
  const counted = style === "number" ? null : (noun ?? shownNoun(quantity.counted));
  const boundedDecline = quantity.change === "decline" && quantity.bound !== "exact";
  if (quantity.value < 0 && (quantity.unit === "fraction" || boundedDecline)) {
    const size = { ...quantity, value: -quantity.value, change: null };
    return `down ${formatQuantity(size, { style, noun, locale })}`;
  }
  const { spelling } = locale;
  const per = quantity.per === null ? "" : `per ${perName(quantity.per, spelling)}`;
  if (quantity.unit === "fraction")
    return join(
      bound(quantity),
      partName(quantity.value, quantity.of ?? 1),
      counted === null ? "" : `of ${counted}`,
      per,
    );
  const number = numberWords(quantity, style === "prose");
  const hyphen = quantity.printed?.hyphen === true && counted !== null && noun === undefined;
  const named = quantity.unit === "count" ? (counted ?? "") : unitWords(quantity, number, spelling);
  const glue = hyphen ? "-" : isSign(quantity.unit) || named === "" ? "" : " ";
  return join(bound(quantity), `${number}${glue}${named}`, per);
}

/** The quantity of a figure as the briefing spells it. */
export function formatFigure({ quantity, locale }: Pick<Figure, "quantity" | "locale">, style: FormatStyle): string {
  return formatQuantity(quantity, { style, locale });
}

/**
 * The number for the `value` attribute of `<data>`: digits without grouping ("260000", "-2.1", "38.0"), both ends of a
 * range with a slash ("3/5"), a fraction as its decimal ("0.5").
 */
export function valueAttribute(quantity: Quantity): string {
  if (quantity.unit === "fraction") return String(numberOf(quantity));
  return ends(quantity)
    .map(({ value, place }) => {
      const { negative, whole, fraction } = toPlaces(value, Math.max(0, -place));
      return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
    })
    .join("/");
}

/** The meaning of a bound in plain words: "more than the number shown"; a decline's is of its size. */
export function describeBound({ bound, change }: Pick<Quantity, "bound" | "change">): string {
  const { means } = boundRow(bound);
  return change === "decline" && bound !== "exact" ? means.replace("number", "decline") : means;
}

/** One end of a quantity, with the power of ten of its last printed place. */
interface End {
  readonly value: Decimal;
  readonly place: number;
}

function ends({ value, upper, precision, printed }: Quantity): End[] {
  const low = { value: fromNumber(value), place: lastPlaceUsed(fromNumber(precision)) };
  if (upper === null) return [low];
  return [low, { value: fromNumber(upper), place: lastPlaceUsed(fromNumber(printed?.upperPrecision ?? precision)) }];
}

function numberWords(quantity: Quantity, inWords: boolean): string {
  const [low, high] = ends(quantity);
  if (low === undefined) return "";
  const whole = quantity.printed?.decimals === 0;
  if (quantity.of !== null)
    return `${digits(low, whole)} of ${digits({ value: fromNumber(quantity.of), place: 0 }, whole)}`;
  if (high !== undefined) return range(low, high, whole);
  const word = inWords && isPlainCount(quantity) ? smallNumberWord(quantity.value) : null;
  return word ?? digits(low, whole);
}

// Words only for exact counts: three parks, but 8%, 3 to 5 years, about 3 parks, a 3-space car park.
function isPlainCount({ unit, value, bound, precision, printed }: Quantity): boolean {
  return (
    unit === "count" &&
    bound === "exact" &&
    value >= 0 &&
    Number.isInteger(value) &&
    precision === 1 &&
    printed?.hyphen !== true
  );
}

function digits(end: End, whole: boolean): string {
  const { text, magnitude } = scaled(end, whole);
  return join(text, magnitude);
}

// "5 to 6 million", "500 million to 1.2 billion", "990,000 to 1.2 million"; "500 to 1.2 million" would be unclear.
function range(low: End, high: End, whole: boolean): string {
  const [a, b] = [scaled(low, whole), scaled(high, whole)];
  if (a.magnitude === b.magnitude) return join(`${a.text} to ${b.text}`, b.magnitude);
  if (a.magnitude !== "" || a.text.includes(",")) return `${digits(low, whole)} to ${digits(high, whole)}`;
  return `${inFull(low)} to ${inFull(high)}`;
}

/**
 * Digits and magnitude word of a number. With `whole`, no decimals were printed: trailing zeros then come from a larger
 * scale (3000万), and "30.00 million" would claim a precision that "30 million" does not.
 */
function scaled(end: End, whole: boolean): { text: string; magnitude: string } {
  const { value, place } = end;
  const size = String(toPlaces(value, Math.max(0, -place)).whole).length;
  const shown = whole && place > 0 ? lastPlaceUsed(value) : place;
  const fitting = place > 0 ? MAGNITUDES.filter(({ power }) => size > power) : [];
  const choice = fitting.find(({ power }) => power - shown <= READABLE_DECIMALS) ?? fitting.at(-1);
  if (choice === undefined) return { text: inFull(end), magnitude: "" };
  const { coefficient, exponent } = value;
  return {
    text: grouped({ coefficient, exponent: exponent - choice.power }, Math.max(0, choice.power - shown)),
    magnitude: choice.word,
  };
}

function inFull({ value, place }: End): string {
  return grouped(value, Math.max(0, -place));
}

const GROUPING = new Intl.NumberFormat("en");

function grouped(value: Decimal, decimals: number): string {
  const { negative, whole, fraction } = toPlaces(value, decimals);
  return `${negative ? "−" : ""}${GROUPING.format(whole)}${fraction === "" ? "" : `.${fraction}`}`;
}

function bound({ bound }: Quantity): string {
  return boundRow(bound).shown;
}

function unitWords({ unit, value, upper }: Quantity, number: string, spelling: Spelling): string {
  return unitName(unit, spelling, !(Math.abs(value) === 1 && upper === null && /^\D?1$/u.test(number)));
}

function isSign(unit: string): boolean {
  return unit === "%" || unit === "‰";
}

function shownNoun(counted: string | null): string | null {
  return counted === null || /\p{Script=Han}/u.test(counted) ? null : counted;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
